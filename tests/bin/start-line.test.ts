import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../bin/run-steps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengmai-start-'));
  put('package.json', '{ "type": "module" }');
  put('dist/bin/zhengmai.js', "export const main = () => console.log('built');");
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, 'bin/zhengmai.js'), join(folder, 'bin/zhengmai.js'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Makes the folder a checkout, whose build is, or is not, true to its sources. */
function asCheckout(isBuilt: boolean): void {
  put('bin/zhengmai.ts', "export const main = (): void => console.log('sources');");
  put('dist/bin/build-state.js', `export const isBuilt = () => ${isBuilt};`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

const whatRan = (): string =>
  spawnSync(process.execPath, [join(folder, 'bin/zhengmai.js')], { encoding: 'utf8' }).stdout;

test('a package runs its built files', () => {
  expect(whatRan()).toBe('built\n');
});

test('a checkout runs its sources where the build is not true to them', () => {
  asCheckout(false);
  expect(whatRan()).toBe('sources\n');
});

test('nothing built: a checkout runs its sources', () => {
  asCheckout(false);
  rmSync(join(folder, 'dist'), { recursive: true });
  expect(whatRan()).toBe('sources\n');
});

test('a checkout runs what is built from the sources as they are, which takes less memory', () => {
  asCheckout(true);
  expect(whatRan()).toBe('built\n');
});
