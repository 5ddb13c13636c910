import { describe, expect, test } from 'vitest';
import {
  chosenValues,
  daysOfMonth,
  downloadQuery,
  isNarrowed,
  readTaskFilter,
} from '../../../client/state/task-filter.ts';

const read = (query: string) => readTaskFilter(new URLSearchParams(query));

describe('the filter of an address', () => {
  const rows: readonly (readonly [string, string, object])[] = [
    ['several values of one kind', 'role=LEAD&role=SUPPORT', { role: ['LEAD', 'SUPPORT'] }],
    ['years and undated', 'year=2024&year=none', { year: ['2024', 'none'] }],
    ['a region and an industry', 'region=山东省&industry=industry:a', { region: ['山东省'], industry: ['industry:a'] }],
    ['words without their spaces', 'text=+低空+', { text: '低空' }],
    ['days', 'dueFrom=2025-01-01&dueTo=2025-06-30', { dueFrom: '2025-01-01', dueTo: '2025-06-30' }],
    ['an instant', 'importedSince=2025-01-01T00:00:00Z', { importedSince: '2025-01-01T00:00:00Z' }],
    // What the server would refuse.
    ['a role that is none', 'role=BOSS&role=LEAD', { role: ['LEAD'] }],
    ['a year that is none', 'year=24', { year: null }],
    ['a day that is none', 'dueFrom=2025-02-30', { dueFrom: null }],
    ['an instant that is none', 'importedSince=gestern', { importedSince: null }],
    ['nothing', 'role=&text=', { role: null, text: null }],
  ];
  test.each(rows)('%s', (_, query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  test('says whether it narrows, and what is chosen', () => {
    expect(isNarrowed(read('sort=role'))).toBe(false);
    expect(isNarrowed(read('via=GROUP'))).toBe(true);
    expect(chosenValues(read('via=GROUP&via=OWN'), 'via')).toEqual(['OWN', 'GROUP']);
    expect(chosenValues(read(''), 'region')).toEqual([]);
  });
});

describe('the parameters of a download', () => {
  const parameters = (...asked: Parameters<typeof downloadQuery>) => [...new URLSearchParams(downloadQuery(...asked))];
  const sure = ['OWN', 'FORMER_NAME', 'PREDECESSOR', 'GROUP', 'SUBORDINATE'].map((way) => ['via', way]);

  test('are the filter, without the order of columns', () => {
    expect(parameters('agency:甲', read('role=LEAD&role=SUPPORT&via=GROUP&text=低空&sort=role'))).toEqual([
      ['agency', 'agency:甲'],
      ['role', 'LEAD'],
      ['role', 'SUPPORT'],
      ['via', 'GROUP'],
      ['text', '低空'],
    ]);
  });

  test('leave out, as the list does, what only may be the bureau’s', () => {
    expect(parameters('agency:甲', read(''))).toEqual([['agency', 'agency:甲'], ...sure]);
  });

  test('ask for that alone under the same filter', () => {
    expect(parameters('agency:甲', read('via=OWN&year=2024'), 'possible')).toEqual([
      ['agency', 'agency:甲'],
      ['via', 'POSSIBLE'],
      ['year', '2024'],
    ]);
  });
});

test.each([
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
])('the days of %s', (month, dueFrom, dueTo) => {
  expect(daysOfMonth(month)).toEqual({ dueFrom, dueTo });
});
