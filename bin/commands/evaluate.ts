import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluate } from '../../importers/evaluation/evaluate.ts';
import { type Labels, parseLabels } from '../../importers/evaluation/labels.ts';
import { type Counts, type Difference, f1, type Measure, precision, recall } from '../../importers/evaluation/tally.ts';
import { extractSource } from '../../importers/extract.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { labelOf } from '../../importers/rules/registry.ts';
import { distinctFiles, print, readSource, SourcePathError, sourceFiles } from './extract.ts';

export interface EvaluateOptions {
  readonly gold: string;
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly min?: string;
}

/** An option has a value that it cannot have. */
class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'USAGE';
}

/** The F1 of a measure is below the one that was asked for. */
class BelowMarkError extends Error {
  override readonly name = 'BelowMarkError';
  readonly code = 'BELOW_MARK';
}

/**
 * Prints how precisely and how completely each measure and each rule reads the files, held against a user's own labels. Throws a LabelsError
 * or a SourcePathError for what cannot be read, and an error with BELOW_MARK where `min` is not reached.
 */
export async function evaluateCommand(paths: readonly string[], options: EvaluateOptions): Promise<void> {
  const least = leastOf(options.min);
  const labels = readLabels(options.gold);
  const { pairs, unlabelled, absent } = paired(labels, paths);
  for (const source of absent) process.stderr.write(`${source}：有标注，但不在所给文件中，未计入。\n`);
  for (const source of unlabelled) process.stderr.write(`${source}：没有标注，未计入。\n`);
  const tally = evaluate(pairs);
  const measures = tally.measures();
  const differences = options.misses === true ? tally.differences : [];
  await print(
    options.json === true
      ? `${JSON.stringify(machineReadable(measures, tally.differences), null, 1)}\n`
      : readable(measures, differences),
  );
  const low = [...measures].filter(([, counts]) => least !== null && f1(counts) < least);
  if (low.length > 0)
    throw new BelowMarkError(
      `低于要求的 ${least}：${low.map(([name, counts]) => `${name} ${f1(counts).toFixed(4)}`).join('、')}`,
    );
}

function leastOf(min: string | undefined): number | null {
  if (min === undefined) return null;
  const least = Number(min);
  if (!(least >= 0 && least <= 1)) throw new UsageError(`--min 应为 0 到 1 之间的数，而不是“${min}”。`);
  return least;
}

/** The labels of a folder. Throws a SourcePathError where there are none. */
function readLabels(folder: string): readonly Labels[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new SourcePathError('FILE_MISSING', `${folder}：标注文件夹不存在。请检查路径。`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new SourcePathError('FOLDER_EMPTY', `${folder}：文件夹中没有标注（.json）。`);
  return files.map((name) => parseLabels(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

interface Paired {
  readonly pairs: readonly { readonly labels: Labels; readonly records: SourceRecords }[];
  /** Names of files without labels, and of labelled sources that are not among the files. */
  readonly unlabelled: readonly string[];
  readonly absent: readonly string[];
}

/** Labels name their source by its file name. */
function paired(labels: readonly Labels[], paths: readonly string[]): Paired {
  const wanted = new Set(labels.map(({ source }) => basename(source)));
  const records = new Map<string, SourceRecords>();
  const unlabelled: string[] = [];
  for (const { path, name } of distinctFiles(paths.flatMap(sourceFiles))) {
    if (wanted.has(basename(name))) records.set(basename(name), extractSource(name, readSource(path, name)));
    else unlabelled.push(name);
  }
  const pairs = labels.flatMap((each) => {
    const found = records.get(basename(each.source));
    return found === undefined ? [] : [{ labels: each, records: found }];
  });
  return { pairs, unlabelled, absent: [...wanted].filter((name) => !records.has(name)) };
}

function rates(counts: Counts): object {
  const { found, printed, labelled } = counts;
  return { precision: precision(counts), recall: recall(counts), f1: f1(counts), found, printed, labelled };
}

function machineReadable(measures: ReadonlyMap<string, Measure>, differences: readonly Difference[]): object {
  const entries = [...measures].map(([name, { rules, ...counts }]) => [
    name,
    { ...rates(counts), rules: Object.fromEntries([...rules].map(([rule, own]) => [rule, rates(own)])) },
  ]);
  return { measures: Object.fromEntries(entries), differences };
}

function readable(measures: ReadonlyMap<string, Measure>, differences: readonly Difference[]): string {
  const lines = ['精确率   召回率   F1       命中/输出/标注      指标与规则'];
  for (const [name, measure] of measures) {
    lines.push(row(measure, name));
    const rules = [...measure.rules].filter(([rule]) => rule !== '').sort((a, b) => b[1].printed - a[1].printed);
    for (const [rule, counts] of rules) lines.push(row(counts, `  ${rule}  ${labelOf(rule)}`));
  }
  const kinds = { missed: '漏读', extra: '多读', wrong: '读错' } as const;
  const told = differences.map(
    ({ measure, kind, rule, source, line, words }) =>
      `${kinds[kind]}  ${measure}  ${source}${line === null ? '' : `:${line}`}  ${words}${rule === null ? '' : `（${rule}）`}`,
  );
  return `${[...lines, ...(told.length === 0 ? [] : ['', ...told])].join('\n')}\n`;
}

function row(counts: Counts, name: string): string {
  const share = (value: number): string => value.toFixed(4).padEnd(9);
  const { found, printed, labelled } = counts;
  return `${share(precision(counts))}${share(recall(counts))}${share(f1(counts))}${`${found}/${printed}/${labelled}`.padEnd(20)}${name}`;
}
