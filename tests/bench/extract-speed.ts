// Extracts ten made-up files of 2 MB twice, and one of 20 MB, and prints how many megabytes a second of one core takes as JSON.
import { extractSource } from '../../importers/extract.ts';
import { madeUpCollection } from './collection.ts';

const MB = 1_000_000;

/** What else runs on the machine does not count. */
function speedOf(files: readonly Uint8Array[]): number {
  const before = process.cpuUsage();
  for (const file of files) extractSource('a.txt', file);
  const { user, system } = process.cpuUsage(before);
  return files.reduce((sum, { length }) => sum + length, 0) / (user + system);
}

const files = Array.from({ length: 10 }, (_, seed) => Buffer.from(madeUpCollection(2 * MB, seed + 1)));
const first = speedOf(files);
const again = speedOf(files);
const whole = Buffer.from(madeUpCollection(20 * MB));
const large = Math.max(speedOf([whole]), speedOf([whole]));
process.stdout.write(JSON.stringify({ first, again, large }));
