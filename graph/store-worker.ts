import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { StoreConfig } from './config.ts';
import { openStore } from './open.ts';
import type { StoreHost } from './store-host.ts';
import { serveStore } from './store-port.ts';
import { type ToldError, told } from './told-errors.ts';

/** What the thread is told: to answer at a port, or to close the graph and end. */
export type StoreThreadOrder = { readonly serve: MessagePort } | 'close';

/** What it says: that the graph is open, or why not; that it is closed, or why that failed. */
export type StoreThreadAnswer = { readonly failure: ToldError | null };

/** The body of the thread that `store-thread.ts` starts: holds a graph and answers at ports. */
async function hold(store: StoreConfig): Promise<void> {
  const opened = await openStore({ store });
  const hosts: StoreHost[] = [];
  parentPort?.on('message', async (order: StoreThreadOrder) => {
    if (order !== 'close') {
      hosts.push(serveStore(opened, order.serve));
      return;
    }
    await answering(async () => {
      await Promise.all(hosts.map((host) => host.abandon()));
      await opened.close();
    });
    process.exit();
  });
}

async function answering(work: () => Promise<void>): Promise<void> {
  const failure = await work().then(() => null, told);
  parentPort?.postMessage({ failure } satisfies StoreThreadAnswer);
}

await answering(() => hold(workerData as StoreConfig));
