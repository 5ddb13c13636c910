import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [line = ''] = readFileSync(join(import.meta.dirname, '../../bin/zhengmai.js'), 'utf8').split('\n');
const [before = '', behind = ''] = line.replace('#!/usr/bin/env -S ', '').split('node ');

/** The options with which the command line starts node. */
export const startOptions: readonly string[] = behind.trim().split(' ');

/** The environment in which the command line starts, added to this one. */
export const startEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...Object.fromEntries(
    before
      .trim()
      .split(' ')
      .map((setting) => setting.split('=')),
  ),
};
