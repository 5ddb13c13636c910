import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './run-steps.ts';

/** `npm start`: builds what is missing, then serves the page; the samples are imported when the graph is new. */
if (!(await build())) process.exit(1);
const server = spawn(
  process.execPath,
  [join(root, 'dist/bin/zhengmai.js'), 'serve', '--samples', join(root, 'samples'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
