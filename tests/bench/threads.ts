import { numbersOf } from './as-command-line.ts';

const BOUNDS = { scale: 1.7, memoryMb: 10 * 2 + 250 };

/** What a process of its own takes to extract forty made-up files of 2 MB in so many threads; from a checkout, the loader of the sources takes its share of the memory in each. */
function runIn(threads: number) {
  return numbersOf<'seconds' | 'maxRssMb'>('extract-folder.ts', String(threads));
}

/** How much sooner two threads are done than one, on the clock: only an idle machine with two cores tells; and how much memory they take. */
export function measureThreads() {
  const [one, two] = [runIn(1), runIn(2)];
  const scale = one.seconds / two.seconds;
  return [
    { what: 'two threads / one', value: scale, unit: 'times', ok: scale >= BOUNDS.scale },
    { what: '40 × 2 MB, most memory', value: two.maxRssMb, unit: 'MB', ok: two.maxRssMb <= BOUNDS.memoryMb },
  ];
}
