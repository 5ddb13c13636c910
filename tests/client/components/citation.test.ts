import { expect, test } from 'vitest';
import { type Cited, citationText } from '../../../client/components/citation.ts';

const cited: Cited = {
  quote: '按月调度\n 重点项目',
  source: '办法.txt',
  line: 12,
  policy: {
    title: '天津市重点项目管理办法',
    number: '津政办规〔2022〕14号',
    issuerNames: ['天津市人民政府办公厅'],
    issued: '2022-08-05',
    status: 'ISSUED',
  },
  link: 'http://page.test/policy/policy:1#3-9',
  day: '2026-11-21',
};
const policy = cited.policy;
const of = (changes: Partial<NonNullable<Cited['policy']>>): Cited =>
  policy === null ? cited : { ...cited, policy: { ...policy, ...changes } };

const end = '[2026-11-21]. http://page.test/policy/policy:1#3-9';
test.each<[string, Cited, string]>([
  [
    'all is known',
    cited,
    `“按月调度 重点项目”. 天津市人民政府办公厅. 天津市重点项目管理办法: 津政办规〔2022〕14号[Z/OL]. (2022-08-05)${end}`,
  ],
  [
    'no number, no issuer, only the month',
    of({ number: null, issuerNames: [], issued: '2022-08' }),
    `“按月调度 重点项目”. 天津市重点项目管理办法[Z/OL]. (2022-08)${end}`,
  ],
  [
    'four issuers, a draft, no day',
    of({ issuerNames: ['甲局', '乙局', '丙局', '丁局'], status: 'DRAFT', number: null, issued: null }),
    `“按月调度 重点项目”. 甲局, 乙局, 丙局, 等. 天津市重点项目管理办法（征求意见稿）[Z/OL]. ${end}`,
  ],
  [
    'a draft whose title says so',
    of({ title: '示例办法（征求意见稿）', status: 'DRAFT', number: null, issuerNames: [], issued: null }),
    `“按月调度 重点项目”. 示例办法（征求意见稿）[Z/OL]. ${end}`,
  ],
  ['words outside any policy', { ...cited, policy: null }, `“按月调度 重点项目”. 办法.txt: 第12行[Z/OL]. ${end}`],
])('%s', (_, words, expected) => {
  expect(citationText(words)).toBe(expected);
});
