import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startEnvironment, startOptions } from './start-line.ts';

const BOUNDS = { scale: 1.7, memoryMb: 10 * 2 + 250 };

interface Run {
  readonly seconds: number;
  readonly maxRssMb: number;
}

/** What a process of its own takes to extract forty made-up files of 2 MB in so many threads. */
function runIn(threads: number): Run {
  const script = join(import.meta.dirname, 'extract-folder.ts');
  // As the command line starts itself; from a checkout, the loader of the sources takes its share of the memory in each thread.
  const options = [...startOptions, '--import', 'tsx', script, String(threads)];
  const printed = execFileSync(process.execPath, options, { encoding: 'utf8', env: startEnvironment });
  return JSON.parse(printed) as Run;
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
