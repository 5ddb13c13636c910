import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../../bin/run-steps.ts';
import { evaluate } from '../../importers/evaluation/evaluate.ts';
import { parseLabels } from '../../importers/evaluation/labels.ts';
import { f1, type Measure, precision, recall } from '../../importers/evaluation/tally.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { differencesOf, type Fact, factsOf } from './facts.ts';

/**
 * What the working tree reads more and less than a commit (`npm run score [-- COMMIT]`, by default the last one): facts gained and lost by rule and
 * by file over the samples, and over the full and labelled texts where they stand beside the checkout (../shared).
 */
function main(commit: string): void {
  const shared = join(root, '..', 'shared');
  const corpus = join(shared, 'corpus');
  const folders = [join(root, 'samples'), ...(existsSync(corpus) ? [corpus] : [])];
  if (folders.length < 2)
    console.warn('SKIPPED: no full and labelled texts beside the checkout (../shared); only the samples are compared.');
  const earlier = checkout(commit);
  try {
    const before = folders.flatMap((folder) => extract(earlier, folder));
    const after = folders.flatMap((folder) => extract(root, folder));
    reportFacts(before, after, commit);
    if (folders.length > 1) reportRates(shared, before, after);
  } finally {
    rmSync(earlier, { recursive: true });
  }
}

/** The sources of a commit in a folder of their own, with the checkout's packages. */
function checkout(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-score-'));
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { cwd: root, maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function extract(project: string, folder: string): readonly SourceRecords[] {
  const args = ['--import', 'tsx', join(project, 'bin', 'zhengmai.ts'), 'extract', folder];
  const lines = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 30 });
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SourceRecords);
}

/** Facts of which so many are shown one by one. */
const SHOWN = 40;

function reportFacts(before: readonly SourceRecords[], after: readonly SourceRecords[], commit: string): void {
  const [old, now] = [before.flatMap(factsOf), after.flatMap(factsOf)];
  const { lost, gained } = differencesOf(old, now);
  console.log(
    `${now.length} facts in ${after.length} sources; against ${commit}: ${gained.length} gained, ${lost.length} lost\n`,
  );
  for (const by of ['rule', 'file'] as const) {
    const rows = changesBy(by, lost, gained);
    if (rows.length > 0) console.log(`gained    lost  by ${by}\n${rows.join('\n')}\n`);
  }
  const told = [...lost.map((fact) => ['-', fact] as const), ...gained.map((fact) => ['+', fact] as const)];
  for (const [sign, { file, rule, words }] of told.slice(0, SHOWN)) console.log(`${sign} ${file}  ${words}  [${rule}]`);
  if (told.length > SHOWN) console.log(`… and ${told.length - SHOWN} more`);
}

function changesBy(by: 'rule' | 'file', lost: readonly Fact[], gained: readonly Fact[]): readonly string[] {
  const counts = new Map<string, { gained: number; lost: number }>();
  const count = (name: string, change: 'gained' | 'lost'): void => {
    const own = counts.get(name) ?? { gained: 0, lost: 0 };
    own[change]++;
    counts.set(name, own);
  };
  for (const fact of lost) count(fact[by], 'lost');
  for (const fact of gained) count(fact[by], 'gained');
  return [...counts]
    .sort((a, b) => b[1].gained + b[1].lost - a[1].gained - a[1].lost)
    .map(([name, own]) => `${String(own.gained).padStart(6)}${String(own.lost).padStart(8)}  ${name}`);
}

const groups = [
  ['eval/gold', ''],
  ...['state-council', 'ministries', 'gov.cn-pages'].map(
    (name) => [`eval/gold-more/${name}`, `more/${name}/`] as const,
  ),
] as const;

/** Precision and recall on the labels before and now, of all measures. */
function reportRates(shared: string, before: readonly SourceRecords[], after: readonly SourceRecords[]): void {
  const [old, now] = [ratesOf(shared, before), ratesOf(shared, after)];
  console.log('\nprecision  recall     F1         F1 before  labels (all labelled texts pooled)');
  for (const [name, measure] of now) {
    const earlier = old.get(name);
    const change =
      earlier === undefined || f1(earlier) === f1(measure) ? '' : f1(earlier) < f1(measure) ? '  better' : '  WORSE';
    const shares = [precision(measure), recall(measure), f1(measure), earlier === undefined ? 0 : f1(earlier)];
    console.log(`${shares.map((share) => share.toFixed(4).padEnd(11)).join('')}${name} (${measure.labelled})${change}`);
  }
}

function ratesOf(shared: string, records: readonly SourceRecords[]): ReadonlyMap<string, Measure> {
  const bySource = new Map(records.map((each) => [each.source, each]));
  const pairs = groups.flatMap(([folder, prefix]) =>
    labelsIn(join(shared, folder)).flatMap((labels) => {
      const found = bySource.get(`${prefix}${basename(labels.source)}`);
      return found === undefined ? [] : [{ labels, records: found }];
    }),
  );
  return evaluate(pairs).measures();
}

function labelsIn(folder: string): readonly ReturnType<typeof parseLabels>[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => parseLabels(name, readFileSync(join(folder, name), 'utf8')));
}

if (import.meta.filename === process.argv[1]) main(process.argv[2] ?? 'HEAD');
