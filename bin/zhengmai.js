#!/usr/bin/env -S MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072 node --max-semi-space-size=2 --single-threaded-gc
// A small nursery keeps a large import some 30 MB lower. It is emptied often: helping threads would be woken each time, which costs a
// quarter of the processor's time. Few arenas, given back early (glibc reads both names), keep the store's memory some 20 MB lower.
// Starts the command line: the current sources in a checkout (through tsx), the built files in an installed package.
import { existsSync } from 'node:fs';

const source = new URL('./zhengmai.ts', import.meta.url);
const built = new URL('../dist/bin/zhengmai.js', import.meta.url);
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { main } = await import(existsSync(source) ? source.href : built.href);
await main(process.argv);
