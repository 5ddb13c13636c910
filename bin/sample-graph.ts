import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '../graph/config.ts';
import { openStore } from '../graph/open.ts';
import type { GraphStore } from '../graph/store.ts';
import { extractSource } from '../importers/extract.ts';
import { loadSource } from '../importers/load.ts';
import { filesBelow } from './build-state.ts';
import { root } from './run-steps.ts';

/** The project's samples, each a path. */
export function sampleFiles(): readonly string[] {
  return filesBelow(join(root, 'samples')).filter((file) => !file.endsWith('README.md'));
}

export interface SampleGraph {
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** An embedded graph of the samples in a folder of its own, which goes when it is closed. */
export async function openSamples(): Promise<SampleGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-samples-'));
  const store = await openStore(readConfig({ ZHENGMAI_DATA: folder }, {}, folder));
  for (const file of sampleFiles()) await loadSource(store, extractSource(basename(file), readFileSync(file)));
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
