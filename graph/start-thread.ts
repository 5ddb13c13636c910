import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread on a module that stands beside another: `startThread(import.meta.url, './some-worker')`. A thread does not inherit
 * the loader that runs the sources in a checkout: there it is registered first.
 */
export function startThread(beside: string, module: string, options: WorkerOptions): Worker {
  if (!beside.endsWith('.ts')) return new Worker(new URL(`${module}.js`, beside), options);
  const entry = JSON.stringify(new URL(`${module}.ts`, beside).href);
  // Evaluated code looks packages up from the working directory, which need not be the checkout.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const start = `import(${loader}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(start, { ...options, eval: true });
}
