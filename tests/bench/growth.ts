import { UnreadableFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';
import { hardTexts } from '../fuzz/hard-texts.ts';

/** How many times as long eight times a text takes, at the worst over texts that invite backtracking: 8 is linear, 64 quadratic. */
export function worstGrowth(): { readonly text: string; readonly ratio: number } {
  const growths = hardTexts.map(([text, make]) => {
    const file = text === 'tags' ? 'a.html' : 'a.txt';
    const times = Math.ceil(24_000 / make(1).length);
    const small = leastSeconds(file, make(times));
    return { text, ratio: leastSeconds(file, make(times * 8)) / small };
  });
  return growths.reduce((worst, each) => (each.ratio > worst.ratio ? each : worst));
}

/** Seconds of one core, the least of four passes, so that neither the compiler nor a neighbour on the machine counts. */
function leastSeconds(file: string, text: string): number {
  const bytes = Buffer.from(text);
  const passes = [0, 1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readAnyhow(file, bytes);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.max(Math.min(...passes), 0.0005);
}

/** A text of nothing but tags is refused as empty, and that takes time too. */
function readAnyhow(file: string, bytes: Uint8Array): void {
  try {
    extractSource(file, bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
}
