import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../importers/evaluation/evaluate.ts';
import { parseLabels } from '../../../importers/evaluation/labels.ts';
import { type Counts, f1, precision, recall } from '../../../importers/evaluation/tally.ts';
import { extractSource } from '../../../importers/extract.ts';

const text = `天津市示例商圈建设方案

根据《示例促进条例》，制定本方案。参见《示例集市规划》。
一、建设集市
（一）建设示例集市。（市商务局、市财政局）
天津市商务局
2024年3月5日
`;
const records = extractSource('a.txt', Buffer.from(text));

const policy = {
  key: 'p',
  title: '天津市示例商圈建设方案',
  issuers: ['天津市商务局'],
  issued: '2024-03-05',
  region: '天津市',
};
const complete = {
  source: 'a.txt',
  policies: [policy],
  citations: [
    { from: 'p', title: '示例促进条例', role: 'basis', line: 3 },
    { from: 'p', title: '示例集市规划', role: 'mentions', line: 3 },
  ],
  tasks: [
    {
      policy: 'p',
      heading: '（一）建设示例集市',
      line: 5,
      quote: '（市商务局、市财政局）',
      assignments: [
        { unit: '市商务局', canonical: '天津市商务局', role: 'responsible' },
        { unit: '市财政局', canonical: '天津市财政局', role: 'responsible' },
      ],
    },
  ],
};

function measured(labels: object) {
  return evaluate([{ labels: parseLabels('a.json', JSON.stringify(labels)), records }]);
}

function countsOf(labels: object, measure: string): readonly number[] {
  const { found, printed, labelled } = measured(labels).measures().get(measure) ?? {};
  return [found ?? -1, printed ?? -1, labelled ?? -1];
}

describe('evaluate', () => {
  it('gives 1 for labels that say what was read', () => {
    const low = [...measured(complete).measures()].filter(([, counts]) => f1(counts) < 1);
    expect(low).toEqual([]);
    expect(measured(complete).differences).toEqual([]);
  });

  it.each([
    // [found, printed, labelled]
    // a label that nothing matches
    ['citations', { citations: [...complete.citations, { from: 'p', title: '别的条例', role: 'basis' }] }, [2, 2, 3]],
    // a fact without a label
    ['citations', { citations: complete.citations.slice(0, 1) }, [1, 2, 1]],
    // a border case counts neither way
    ['citations', { citations: complete.citations.map((each) => ({ ...each, optional: true })) }, [0, 0, 0]],
    // another role is a wrong one
    ['citations.role', { citations: complete.citations.map((each) => ({ ...each, role: 'basis' })) }, [1, 2, 2]],
    // too far from its label
    ['assignments.listed', { tasks: complete.tasks.map((each) => ({ ...each, line: 50 })) }, [0, 2, 2]],
    // only the first lines are labelled
    ['assignments.listed', { tasks: [], to_line: 4 }, [0, 0, 0]],
    // another canonical name
    [
      'assignments.canonical',
      {
        tasks: complete.tasks.map((task) => ({
          ...task,
          assignments: task.assignments.map((each) => ({ ...each, canonical: '天津市商务局' })),
        })),
      },
      [1, 2, 2],
    ],
    // a header field that was not read, and one that is wrong
    ['meta.effective', { policies: [{ ...policy, effective: '2024-04-01' }] }, [0, 0, 1]],
    ['meta.region', { policies: [{ ...policy, region: '全国' }] }, [0, 1, 1]],
    // another policy altogether
    ['policies', { policies: [{ ...policy, title: '别的方案' }] }, [0, 1, 1]],
  ])('%s', (measure, change, expected) => {
    expect(countsOf({ ...complete, ...change }, measure)).toEqual(expected);
  });

  it('shares recall among the rules of a measure', () => {
    const citations = measured(complete).measures().get('citations');
    const rules = [...(citations?.rules ?? [])].map(([rule, counts]) => [rule, precision(counts), recall(counts)]);
    expect(rules).toEqual([
      ['verb-before', 1, 0.5],
      ['named', 1, 0.5],
    ]);
  });

  it('has rates for nothing', () => {
    const counts = (found: number, printed: number, labelled: number): Counts => ({ found, printed, labelled });
    expect([precision(counts(0, 0, 0)), recall(counts(0, 0, 0)), f1(counts(0, 0, 0))]).toEqual([1, 1, 1]);
    expect([precision(counts(0, 0, 2)), recall(counts(0, 2, 0))]).toEqual([0, 1]);
  });
});

describe('labels that break the form', () => {
  it.each([
    ['{', /a\.json：标注有误：不是完整的 JSON/],
    ['{"source": "a.txt"}', /policies 处有误：缺失/],
    ['{"source": "a.txt", "policies": [{"key": "p"}]}', /policies\[0\]\.title/],
    [
      '{"source": "a.txt", "policies": [], "citations": [{"from": "p", "role": "basis"}]}',
      /citations\[0\]\.from 处有误：“p”不是/,
    ],
    ['{"source": "a.txt", "policies": [{"key": "p", "title": "甲", "issued": "2024年"}]}', /policies\[0\]\.issued/],
    [
      '{"source": "a.txt", "policies": [{"key": "p", "title": "甲"}, {"key": "p", "title": "乙"}]}',
      /policies\[1\]\.key 处有误：“p”重复/,
    ],
    [
      '{"source": "a.txt", "policies": [{"key": "p", "title": "甲"}], "citations": [{"from": "p", "role": "x"}]}',
      /citations\[0\]\.role 处有误：不是允许的值/,
    ],
  ])('%s', (json, message) => {
    expect(() => parseLabels('a.json', json)).toThrow(message);
  });
});
