// Loads two versions of a source in turn, for ever, until it is killed; says when it begins and whenever one is loaded.
import { openEmbedded } from '../../../graph/embedded.ts';
import { loadSource } from '../../../importers/load.ts';
import { crashVersion } from './crash-versions.ts';

const store = await openEmbedded(process.argv[2] ?? '');
const versions = [crashVersion('new'), crashVersion('old')];
process.stdout.write('loading\n');
for (;;) {
  for (const records of versions) {
    await loadSource(store, records, { again: true });
    process.stdout.write('loaded\n');
  }
}
