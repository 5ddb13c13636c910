import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractSource } from '../../importers/extract.ts';

const HERE = join(import.meta.dirname, '../..');
/** The samples, and real texts that stand beside a checkout on a developer's machine. */
const SAMPLES = join(HERE, 'samples');
export const CORPUS = join(HERE, '../shared/corpus');
const FOLDERS = ['', 'more/state-council', 'more/ministries', 'more/gov.cn-pages'];

export type Concern = 'deadlines' | 'targets';

/** A deadline or target: the file, the line on which its words begin, and what was read. */
export interface Fact {
  readonly file: string;
  readonly line: number;
  readonly value: string;
}

/** The files that are here, by the name under which verdicts know them. */
export function files(): ReadonlyMap<string, string> {
  const samples = readdirSync(SAMPLES).filter((name) => /^\d/.test(name));
  const corpus = !existsSync(CORPUS) ? [] : FOLDERS.flatMap((folder) => textsIn(folder));
  return new Map([
    ...samples.map((name) => [`samples/${name}`, join(SAMPLES, name)] as const),
    ...corpus.map((name) => [`corpus/${name}`, join(CORPUS, name)] as const),
  ]);
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(join(CORPUS, folder))
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => join(folder, name));
}

/** A value as verdicts write it: of a long metric its beginning, which tells which one it is without repeating a sentence. */
export function shortened(value: string): string {
  return value.replace(/^([^|]{16})[^|]+ \|/, '$1… |');
}

/** What a file says: `2025-06`; `metric | at-least 95 % | 2025`. */
export function factsOf(file: string, path: string, concern: Concern): readonly Fact[] {
  const { deadlines = [], targets = [] } = extractSource(basename(path), readFileSync(path));
  if (concern === 'deadlines')
    return deadlines.map(({ date, evidence }) => ({ file, line: evidence.line, value: date }));
  return targets.map(({ metric, comparison, value, high, unit, year, evidence }) => {
    const figure = `${comparison} ${high === null ? value : `${value}-${high}`} ${unit}`;
    return { file, line: evidence.line, value: `${metric.replace(/\s+/g, ' ')} | ${figure} | ${year ?? '-'}` };
  });
}
