// Imports one file into an embedded graph of its own and prints what that took as JSON.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openEmbedded } from '../../graph/embedded.ts';
import { importBytes } from '../../importers/import.ts';

const [file = '', graph = ''] = process.argv.slice(2);
const began = performance.now();
const store = await openEmbedded(graph);
await store.ensureSchema();
const summary = await importBytes(store, basename(file), readFileSync(file));
await store.close();
const seconds = (performance.now() - began) / 1000;
const { policies, measures, citations, tasks, created } = summary;
process.stdout.write(
  JSON.stringify({
    seconds,
    maxRss: process.resourceUsage().maxRSS * 1024,
    policies,
    measures,
    citations,
    tasks,
    created,
  }),
);
