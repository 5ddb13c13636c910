// Extracts forty made-up files of 2 MB to the lines that `extract` prints, in as many threads as the argument says, and prints what that took as JSON.
import { extractAhead } from '../../importers/extract-ahead.ts';
import { lineBytes } from '../../importers/record-line.ts';
import { madeUpCollection } from './collection.ts';

const SIZE = 2_000_000;
const texts = [1, 2, 3, 4].map((seed) => Buffer.from(madeUpCollection(SIZE, seed)));
const files = Array.from({ length: 40 }, (_, at) => ({
  name: `${at}.txt`,
  size: SIZE,
  read: () => Uint8Array.from(texts[at % texts.length] ?? []),
}));
let bytes = 0;
const began = performance.now();
for await (const outcome of extractAhead(files, 'line', Number(process.argv[2]))) {
  if ('error' in outcome || outcome.extracted === null) throw new Error('a made-up file is extracted');
  // With one thread the records come as they are: that thread makes the line, too.
  const { extracted } = outcome;
  for (const piece of 'line' in extracted ? extracted.line : lineBytes(extracted.records)) bytes += piece.length;
}
const seconds = (performance.now() - began) / 1000;
process.stdout.write(JSON.stringify({ seconds, bytes, maxRssMb: (process.resourceUsage().maxRSS * 1024) / 1_000_000 }));
