import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { findPolicy } from '../../../graph/questions/find-policy.ts';
import { validityReasons } from '../../../graph/questions/validity.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { importBytes } from '../../../importers/import.ts';

let store: GraphStore;

beforeEach(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
});

afterEach(() => store.close());

const TITLE = '海珠市促进氢能发展若干措施';

function paper(title: string, number: string, sentences: string, day: string): string {
  return [
    title,
    number,
    '各区人民政府，市有关部门：',
    '为推动氢能发展，现将有关事项通知如下。',
    '一、总体要求',
    '完善体系，扩大应用。',
    '二、附则',
    sentences,
    '海珠市人民政府',
    day,
    '',
  ].join('\n');
}

const own = (sentences: string, title = TITLE) => paper(title, '海政发〔2024〕3号', sentences, '2024年3月1日');
const later = (sentences: string, title = '海珠市氢能管理办法') =>
  paper(title, '海政发〔2025〕8号', sentences, '2025年6月3日');
const repealed = later(`决定废止《${TITLE}》（海政发〔2024〕3号）。`, '海珠市人民政府关于废止部分文件的决定');

test.each([
  // The day of effect, before and from it on; without one the day of issue.
  [[own('本措施自2024年4月1日起施行。')], '2024-03-31', 'not-yet', ['自2024年4月1日起施行']],
  [[own('本措施自2024年4月1日起施行。')], '2024-04-01', 'in-force', ['自2024年4月1日起施行']],
  [[own('各区要抓好落实。')], '2024-03-01', 'in-force', ['2024年3月1日']],
  // A period from the day of effect, of a trial from the day of issue; its last day and the next.
  [[own('本措施自2024年4月1日起施行，有效期5年。')], '2029-03-31', 'in-force', ['自2024年4月1日起施行', '有效期5年']],
  [[own('本措施自2024年4月1日起施行，有效期5年。')], '2029-04-01', 'expired', ['有效期5年']],
  [[own('本措施自印发之日起施行，试点期限为两年。')], '2026-03-01', 'expired', ['试点期限为两年']],
  // A successor: from its own day of effect, or from the day that the words give; before it comes.
  [
    [own('本措施有效期5年。'), later(`本办法自2025年7月1日起施行，《${TITLE}》同时废止。`)],
    '2025-07-01',
    'superseded',
    [`《${TITLE}》同时废止`],
  ],
  [
    [own('本措施有效期5年。'), later(`本办法自2025年7月1日起施行，《${TITLE}》自2026年1月1日起废止。`)],
    '2025-12-31',
    'in-force',
    ['2024年3月1日', '有效期5年'],
  ],
  [
    [own('本措施有效期5年。'), later(`本办法自2025年7月1日起施行，《${TITLE}》自2026年1月1日起废止。`)],
    '2026-01-01',
    'superseded',
    [`《${TITLE}》自2026年1月1日起废止`],
  ],
  // Declared void without a successor.
  [[own('本措施有效期5年。'), repealed], '2025-06-02', 'in-force', ['2024年3月1日', '有效期5年']],
  [[own('本措施有效期5年。'), repealed], '2025-06-03', 'abolished', [`废止《${TITLE}》（海政发〔2024〕3号）`]],
  // A draft is never in force, and ends nothing.
  [[own('各区要抓好落实。', `${TITLE}（征求意见稿）`)], '2030-01-01', 'not-yet', [`${TITLE}（征求意见稿）`]],
  [
    [own('各区要抓好落实。'), later(`《${TITLE}》同时废止。`, '海珠市氢能管理办法（征求意见稿）')],
    '2030-01-01',
    'in-force',
    ['2024年3月1日'],
  ],
] as const)('row %#', async (papers, on, state, words) => {
  for (const [index, text] of papers.entries()) await importBytes(store, `${index}.txt`, Buffer.from(text));
  const { id } = await findPolicy(store, { number: '海政发〔2024〕3号' });
  const reason = (await store.read((graph) => validityReasons(graph, [id], on))).get(id);
  const quotes = reason?.evidence.map(({ quote }) => quote.trim());
  expect([reason?.state, quotes]).toEqual([state, words]);
  for (const { source, start, end, quote } of reason?.evidence ?? []) {
    expect(papers[Number(/\d/.exec(source)?.[0])]?.slice(start, end)).toBe(quote);
  }
});
