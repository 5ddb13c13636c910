import { UnreadableFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';

/** Eight times a text may take so many times as long: linear reading takes 4 to 19 (what fits the caches is quicker), quadratic reading 30 to 64. */
export const MOST_GROWTH = 24;

/** Less than this is noise, in seconds. */
const SHORTEST = 0.002;

/** How many times as long eight times a text takes, by the processor's time; `make` gives the text with a part so many times. */
export function growthOf(file: string, make: (times: number) => string, times: number): number {
  const small = leastSeconds(file, make(times));
  return leastSeconds(file, make(times * 8), 2) / Math.max(small, SHORTEST);
}

/** As {@link growthOf}, the least of three where the first is too much: a neighbour on the machine may be the reason. */
export function surelyGrows(file: string, make: (times: number) => string, times: number): number {
  let growth = growthOf(file, make, times);
  for (let again = 0; again < 2 && growth > MOST_GROWTH; again++)
    growth = Math.min(growth, growthOf(file, make, times));
  return growth;
}

/** Seconds of one core, the least of some passes, so that neither the compiler nor a neighbour on the machine counts. */
export function leastSeconds(file: string, text: string, count = 4): number {
  const bytes = Buffer.from(text);
  const passes = Array.from({ length: count }, () => {
    const before = process.cpuUsage();
    readAnyhow(file, bytes);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.min(...passes);
}

/** A text of nothing but tags is refused as empty, and that takes time too. */
function readAnyhow(file: string, bytes: Uint8Array): void {
  try {
    extractSource(file, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}
