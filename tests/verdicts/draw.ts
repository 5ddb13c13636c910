import { createHash } from 'node:crypto';
import { type Concern, type Fact, factsOf, files, shortened } from './facts.ts';

// Draws facts to be judged by eye: `npx tsx tests/verdicts/draw.ts deadlines SEED 50`. The same seed draws the same facts.

const [concern = 'deadlines', seed = '1', count = '50'] = process.argv.slice(2);
const facts = [...files()].flatMap(([file, path]) => factsOf(file, path, concern as Concern));
const rank = ({ file, line, value }: Fact): string =>
  createHash('sha256').update(`${seed} ${file} ${line} ${value}`).digest('hex');
const drawn = facts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, Number(count));
for (const { file, line, value } of drawn) process.stdout.write(`${[file, line, shortened(value)].join('\t')}\n`);
process.stderr.write(`${facts.length} ${concern}\n`);
