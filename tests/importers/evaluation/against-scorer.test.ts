import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../importers/evaluation/evaluate.ts';
import { parseLabels } from '../../../importers/evaluation/labels.ts';
import { extractSource } from '../../../importers/extract.ts';

/** Labelled texts and their scorer, which stand beside a checkout on machines where the project is developed; they are no part of it. */
const shared = join(import.meta.dirname, '../../../../shared');
const scorer = join(shared, 'eval/score.mjs');
const hasLabels = existsSync(scorer);
if (!hasLabels)
  console.warn('SKIPPED: no labelled texts beside the checkout (../shared/eval); nothing to compare with.');

const work = mkdtempSync(join(tmpdir(), 'zhengmai-evaluate-'));
afterAll(() => rmSync(work, { recursive: true }));

const groups: readonly (readonly [string, string, string])[] = [
  ['collections', 'eval/gold', 'corpus'],
  ...['state-council', 'ministries', 'gov.cn-pages'].map(
    (name) => [name, `eval/gold-more/${name}`, `corpus/more/${name}`] as const,
  ),
];

type Score = { readonly [count in 'tp' | 'out' | 'gold' | 'ok' | 'n']?: number };

describe.skipIf(!hasLabels)('counts as the scorer of the labels does', () => {
  it.each(groups)('%s', (name, goldFolder, textFolder) => {
    const [gold, texts] = [join(shared, goldFolder), join(shared, textFolder)];
    const labels = readdirSync(gold)
      .filter((file) => file.endsWith('.json'))
      .map((file) => parseLabels(file, readFileSync(join(gold, file), 'utf8')));
    const sources = [...new Set(labels.map(({ source }) => source))];
    const records = new Map(
      sources.map((source) => [source, extractSource(source, readFileSync(join(texts, source)))]),
    );
    const lines = join(work, `${name}.jsonl`);
    writeFileSync(lines, [...records.values()].map((each) => JSON.stringify(each)).join('\n'));
    const options = ['--gold', gold, '--corpus', texts, '--records', lines, '--json'];
    const scores = JSON.parse(execFileSync('node', [scorer, ...options], { encoding: 'utf8' })) as Record<
      string,
      Score
    >;
    const pairs = labels.flatMap((each) => {
      const found = records.get(each.source);
      return found === undefined ? [] : [{ labels: each, records: found }];
    });
    const measures = evaluate(pairs).measures();
    const wanted = Object.entries(scores).filter(([measure]) => !measure.startsWith('evidence.'));
    const got = wanted.map(([measure, score]) => {
      const { found = 0, printed = 0, labelled = 0 } = measures.get(measure) ?? {};
      return [measure, 'n' in score ? { ok: found, n: labelled } : { tp: found, out: printed, gold: labelled }];
    });
    const counts = wanted.map(([measure, { tp, out, gold: labelled, ok, n }]) => [
      measure,
      n === undefined ? { tp, out, gold: labelled } : { ok, n },
    ]);
    expect(Object.fromEntries(got)).toEqual(Object.fromEntries(counts));
  });
});
