import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first line of the command line's program says how it starts. */
const [line = ''] = readFileSync(join(import.meta.dirname, '../../bin/zhengmai.js'), 'utf8').split('\n');
const [settings = '', options = ''] = line.replace('#!/usr/bin/env -S ', '').split('node ');

/** The options with which the command line starts node. */
export const startOptions: readonly string[] = options.trim().split(' ');

/** The environment in which the command line starts, added to this one. */
export const startEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...Object.fromEntries(
    settings
      .trim()
      .split(' ')
      .map((setting) => setting.split('=')),
  ),
};

/** The numbers that a script of this folder prints as JSON, in a process that starts as the command line does in a checkout. */
export function numbersOf<Name extends string>(
  script: string,
  ...args: readonly string[]
): { readonly [name in Name]: number } {
  const command = [...startOptions, '--import', 'tsx', join(import.meta.dirname, script), ...args];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', env: startEnvironment }));
}
