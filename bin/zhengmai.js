#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 node --max-semi-space-size=2 --single-threaded-gc
// A small nursery keeps a large import some 30 MB lower. It is emptied often: helping threads would be woken each time, which costs a
// quarter of the processor's time. Few arenas, given back early (glibc reads both names), keep the store's memory some 20 MB lower.
// Starts the command line: the built files, and in a checkout that they are no longer true to the current sources (through tsx).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const checkout = new URL('../', import.meta.url);
const source = new URL('bin/zhengmai.ts', checkout);
const built = new URL('dist/bin/zhengmai.js', checkout);

async function isBuilt() {
  const state = new URL('build-state.js', built);
  return existsSync(state) && (await import(state.href)).isBuilt(fileURLToPath(checkout));
}

const runsSources = existsSync(source) && !(await isBuilt());
if (runsSources) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import(runsSources ? source.href : built.href);
await main(process.argv);
