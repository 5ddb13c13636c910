import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, type Concern, type Fact, factsOf, files, shortened } from './facts.ts';

/** A fact that a person has read against the text. */
interface Verdict extends Fact {
  readonly isRight: boolean;
}

const here = files();
if (!existsSync(CORPUS)) {
  process.stderr.write(`skipped: the corpus is not at ${CORPUS}; verdicts are checked on the samples only\n`);
}

/** The rows of a table: file, line, value, verdict, remark. The first names the columns. */
function verdictsOn(concern: Concern): readonly Verdict[] {
  const table = readFileSync(join(import.meta.dirname, `${concern}.tsv`), 'utf8');
  const [, ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => {
    const [file = '', line = '', value = '', verdict = ''] = row.split('\t');
    if (verdict !== 'right' && verdict !== 'wrong') throw new Error(`no verdict: ${row}`);
    return { file, line: Number(line), value, isRight: verdict === 'right' };
  });
}

describe.each(['deadlines', 'targets'] as const)('%s read by eye', (concern) => {
  const verdicts = verdictsOn(concern);
  const share = verdicts.filter(({ isRight }) => isRight).length / verdicts.length;

  it('are fifty, of which nine in ten are right', () => {
    process.stdout.write(`${concern}: ${share.toFixed(2)} of ${verdicts.length} right\n`);
    expect(verdicts).toHaveLength(50);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  // What was wrong may be gone; what was right must stay.
  const kept = verdicts.filter(({ file, isRight }) => isRight && here.has(file));
  it.each([...new Set(kept.map(({ file }) => file))])('what was right in %s is still found there', (file) => {
    const path = here.get(file) ?? '';
    const found = new Set(factsOf(file, path, concern).map(({ line, value }) => `${line} ${shortened(value)}`));
    const missing = kept.filter((each) => each.file === file && !found.has(`${each.line} ${each.value}`));
    expect(missing).toEqual([]);
  });
});
