import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { loadSource } from '../../../importers/load.ts';
import type { SourceRecords } from '../../../importers/records.ts';
import { crashVersion } from './crash-versions.ts';
import { wholeGraph } from './whole-graph.ts';

const KILLS = 20;
const CHILD = join(import.meta.dirname, 'crash-child.ts');

async function graphOf(records: SourceRecords, path: string | null): Promise<readonly string[]> {
  const store = await openEmbedded(path);
  await store.ensureSchema();
  await loadSource(store, records);
  const graph = await wholeGraph(store);
  await store.close();
  return graph;
}

/** Starts the loading process and kills it with SIGKILL once `moment` is over, which begins with its first load. */
async function killWhileLoading(path: string, moment: (said: Readable) => Promise<unknown>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  await once(child.stdout, 'data');
  await moment(child.stdout);
  child.kill('SIGKILL');
  await exited;
}

/** How many milliseconds the first load of a process takes on this machine now. */
async function firstLoad(path: string): Promise<number> {
  let took = 0;
  await killWhileLoading(path, async (said) => {
    const began = performance.now();
    await once(said, 'data');
    took = performance.now() - began;
  });
  return took;
}

async function graphIn(path: string): Promise<readonly string[]> {
  const store = await openEmbedded(path);
  const graph = await wholeGraph(store);
  await store.close();
  return graph;
}

test('a killed load leaves the old or the new state of its source', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-crash-'));
  const path = join(folder, 'graph.grafeo');
  try {
    const states = [await graphOf(crashVersion('old'), path), await graphOf(crashVersion('new'), null)];
    expect(states[0]).not.toEqual(states[1]);
    const longest = 2 * (await firstLoad(path));
    const seen = new Set<number>();
    // More than planned only while no load has come through, or every one.
    for (let kill = 0; kill < KILLS || (seen.size < 2 && kill < 5 * KILLS); kill++) {
      await killWhileLoading(path, () => pause(Math.random() * longest));
      const graph = await graphIn(path);
      const state = states.findIndex(
        (each) => each.length === graph.length && each.every((line, at) => line === graph[at]),
      );
      expect(state, `after kill ${kill + 1} the graph is neither the old nor the new one`).toBeGreaterThanOrEqual(0);
      seen.add(state);
    }
    // Else no load ever came through and nothing was tested.
    expect(seen.size).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
