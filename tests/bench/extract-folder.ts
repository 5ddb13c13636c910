// Extracts forty made-up files of 2 MB in as many threads as the argument says and prints what that took as JSON.
import { extractAhead } from '../../importers/extract-ahead.ts';
import { madeUpCollection } from './collection.ts';

const SIZE = 2_000_000;
const texts = [1, 2, 3, 4].map((seed) => Buffer.from(madeUpCollection(SIZE, seed)));
const files = Array.from({ length: 40 }, (_, at) => ({
  name: `${at}.txt`,
  size: SIZE,
  read: () => Uint8Array.from(texts[at % texts.length] ?? []),
}));
const began = performance.now();
for await (const outcome of extractAhead(files, 'line', Number(process.argv[2]))) {
  if ('error' in outcome) throw outcome.error;
}
const seconds = (performance.now() - began) / 1000;
process.stdout.write(JSON.stringify({ seconds, maxRssMb: (process.resourceUsage().maxRSS * 1024) / 1_000_000 }));
