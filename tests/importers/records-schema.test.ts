import { expect, test } from 'vitest';
import type { SourceRecords } from '../../importers/records.ts';
import { parseRecords } from '../../importers/records-schema.ts';
import { sampleRecords } from './loading/sample-records.ts';

const records = sampleRecords('a.txt', [
  {
    title: '氢能方案',
    number: '津发〔2024〕1号',
    issued: '2024-05-06',
    cites: [{ title: '能源法' }],
    tasks: [{ heading: '建站', units: ['市发改委'] }],
    parks: [{ name: '滨海园' }],
  },
]);

type Loose = Record<string, unknown>;

/** The records with one value changed, found by its path. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(records) as unknown as Loose;
  const parent = path.slice(0, -1).reduce((at: Loose, part) => at[part] as Loose, copy);
  parent[path.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}

test('what an extraction prints is taken as it is', () => {
  const parsed = parseRecords(JSON.stringify(records));
  expect('records' in parsed && parsed.records).toEqual(records);
});

test.each([
  // A list that is missing, a value of another type, one that is not allowed.
  [['measures'], undefined, 'measures'],
  [['policies', 0, 'title'], 7, 'policies[0].title'],
  [['policies', 0, 'form'], 'half', 'policies[0].form'],
  [['citations', 0, 'role'], 'likes', 'citations[0].role'],
  [['tasks', 0, 'assignments', 0, 'role'], 'boss', 'tasks[0].assignments[0].role'],
  // A date that is no ISO date, a hash that is none.
  [['policies', 0, 'issued'], '2024年5月6日', 'policies[0].issued'],
  [['sha256'], 'abc', 'sha256'],
  // An offset before the text, an empty name.
  [['parks', 0, 'evidence', 'start'], -1, 'parks[0].evidence.start'],
  [['source'], '', 'source'],
  // A key that leads nowhere.
  [['tasks', 0, 'policy'], 'p9', 'tasks[0].policy'],
  [['tasks', 0, 'measureKey'], 'm9', 'tasks[0].measureKey'],
  [['citations', 0, 'from'], 'p9', 'citations[0].from'],
  // A quote that does not stand there.
  [['citations', 0, 'evidence', 'quote'], '依据别的', 'citations[0].evidence.quote'],
] as const)('%j set to %j is told by its path', (path, value, expected) => {
  const parsed = parseRecords(changed(path, value));
  expect('fault' in parsed && parsed.fault.path).toBe(expected);
});

test('a cut line is told', () => {
  const parsed = parseRecords(JSON.stringify(records).slice(0, 100));
  expect('fault' in parsed && parsed.fault.message).toContain('JSON');
});

test('a key that stands twice is told', () => {
  const twice: SourceRecords = { ...records, policies: [...records.policies, ...records.policies] };
  const parsed = parseRecords(JSON.stringify(twice));
  expect('fault' in parsed && parsed.fault.path).toBe('policies');
});
