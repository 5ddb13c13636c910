import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../graph/text.ts';
import { findTasks } from '../../../importers/extraction/assignments.ts';
import type { Instrument, Provision, SourceView } from '../../../importers/reading/instrument.ts';
import type { Paragraph } from '../../../importers/reading/paragraph.ts';
import type { PolicyRecord } from '../../../importers/records.ts';

const NUMBERED = /^(?:[一二三四五]、|\(\S+?\)|\d+\.)/;

function policyOf(region: string | null, issuers: readonly string[]): PolicyRecord {
  return {
    key: 'p1',
    title: '某某办法',
    noticeTitle: null,
    aliases: [],
    form: 'full',
    number: null,
    issuers,
    issued: null,
    effective: null,
    expires: null,
    status: 'issued',
    region,
    docType: '办法',
    industries: [],
    facts: {},
    evidence: { start: 0, end: 1, line: 1, quote: '某' },
    span: null,
  };
}

/** An instrument of one paragraph a line, each numbered line a provision of its own; a line ending in ＋ goes on in the next. */
function instrumentOf(
  lines: readonly string[],
  region: string | null,
  issuers: readonly string[] = [],
  to: string | null = null,
) {
  const text = lines.map((line) => line.replace(/＋$/, '')).join('\n');
  const view: SourceView = { source: 's.txt', text, lines: new LineIndex(text) };
  const body: Paragraph[] = [];
  let offset = 0;
  let open: { text: string; pieces: { index: number; offset: number }[]; start: number; line: number } | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/＋$/, '');
    open ??= { text: '', pieces: [], start: offset, line: index + 1 };
    open.pieces.push({ index: open.text.length, offset });
    open.text += line;
    offset += line.length + 1;
    if (raw.endsWith('＋')) continue;
    body.push({ text: open.text, start: open.start, end: offset - 1, line: open.line, pieces: open.pieces });
    open = null;
  }
  const heads = body.flatMap((paragraph, index) => (NUMBERED.test(paragraph.text) ? [{ paragraph, index }] : []));
  const outline = heads.map(({ paragraph, index }, at): Provision => {
    const next = heads[at + 1];
    return {
      record: {
        key: `m${at}`,
        policy: 'p1',
        parent: null,
        place: `${at + 1}`,
        heading: paragraph.text.split('。')[0] ?? '',
        start: paragraph.start,
        end: next?.paragraph.start ?? text.length,
        line: paragraph.line,
      },
      depth: 1,
      from: index,
      to: (next?.index ?? body.length) - 1,
    };
  });
  const addressees = to === null ? null : { text: to, start: 0, end: 0, line: 1, pieces: [] };
  const instrument: Instrument = {
    policy: policyOf(region, issuers),
    kind: 'instrument',
    notice: [],
    addressees,
    body,
    outline,
  };
  return { view, instrument };
}

function tasksIn(
  lines: readonly string[],
  region: string | null,
  issuers: readonly string[] = [],
  to: string | null = null,
) {
  const { view, instrument } = instrumentOf(lines, region, issuers, to);
  const tasks = findTasks(view, instrument);
  for (const { evidence, measure } of tasks) {
    for (const each of [evidence, measure]) {
      expect(view.text.slice(each.start, each.end)).toBe(each.quote);
      expect(each.quote.length).toBeLessThanOrEqual(400);
    }
  }
  return tasks;
}

describe('findTasks', () => {
  it('gives each task its measure, its rule and the names placed by the text', () => {
    const [task] = tasksIn(['一、加快建设', '1.扩大试点。继续推进。(责任单位：市商务局、各区政府)'], '天津市');
    expect(task).toMatchObject({
      policy: 'p1',
      measureKey: 'm1',
      heading: '1.扩大试点',
      rule: 'bracket.labelled',
      evidence: { line: 2, quote: '(责任单位：市商务局、各区政府)' },
      measure: { line: 2, quote: '1.扩大试点' },
      assignments: [
        { unit: '市商务局', canonical: '天津市商务局', role: 'responsible' },
        { unit: '各区政府', canonical: '各区政府', role: 'responsible' },
      ],
    });
  });

  it('reads a list over a line break, the unit without it', () => {
    const [task] = tasksIn(['扩大试点范围。(责任单位：市商＋', '务局、市财政局)'], '天津市');
    expect(task?.assignments.map((each) => each.unit)).toEqual(['市商务局', '市财政局']);
    expect(task?.evidence.quote).toContain('市商\n务局');
  });

  it('lets the first lead in the lists behind such a remark', () => {
    const tasks = tasksIn(
      [
        '1.甲事。(责任单位：市商务局、市财政局)',
        '2.乙事。(责任单位：市科技局、市财政局，列第一位的为牵头单位，下同)',
        '3.丙事。(责任单位：市税务局、市财政局)',
      ],
      '天津市',
    );
    expect(tasks.map((task) => task.assignments[0]?.role)).toEqual(['responsible', 'lead', 'lead']);
  });

  it('splits a list longer than a quote', () => {
    const units = Array.from({ length: 60 }, (_, at) => `市第${at}研究中心`);
    const tasks = tasksIn([`扩大试点范围。(责任单位：${units.join('、')})`], '天津市');
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.flatMap((task) => task.assignments.map((each) => each.unit))).toEqual(units);
  });

  it('calls a measure without a heading by its first sentence', () => {
    const [task] = tasksIn(['为做好工作，各区政府要加强领导。并及时报告。'], '天津市');
    expect(task).toMatchObject({ measureKey: null, heading: '为做好工作，各区政府要加强领导' });
  });

  it('knows whom 你公司 and 我部 mean', () => {
    const lines = ['一、你公司应落实主体责任。', '二、我部将加强监督。'];
    const tasks = tasksIn(lines, '全国', ['生态环境部'], '某某能源有限公司：');
    expect(tasks.flatMap((task) => task.assignments.map((each) => each.canonical))).toEqual([
      '某某能源有限公司',
      '生态环境部',
    ]);
  });

  it('leaves the bare departments of a central text as they are', () => {
    const tasks = tasksIn(['一、发展改革委负责统筹。', '二、省发展改革委负责落实。'], '湖北省', ['国务院办公厅']);
    expect(tasks.flatMap((task) => task.assignments.map((each) => each.canonical))).toEqual([
      '发展改革委',
      '湖北省发展改革委',
    ]);
  });

  it('puts a closing paragraph under no heading', () => {
    const lines = ['(一)甲事。做好一。', '(二)乙事。做好二。', '省广电局牵头推动全省工作，加强统筹。'];
    expect(tasksIn(lines, '山东省').at(-1)).toMatchObject({
      measureKey: null,
      heading: '省广电局牵头推动全省工作，加强统筹',
    });
  });
});
