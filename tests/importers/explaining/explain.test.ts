import { describe, expect, it } from 'vitest';
import { type Explanation, explainSource } from '../../../importers/explaining/explain.ts';
import { extractSource } from '../../../importers/extract.ts';
import { asides } from '../../../importers/rules/asides.ts';
import { rulesOf } from '../../../importers/rules/registry.ts';
import { madeUpCollection } from '../../bench/collection.ts';
import { hasCorpus, type SourceText, sourceTexts } from '../metamorphic/texts.ts';

if (!hasCorpus)
  console.warn('SKIPPED: no full texts beside the checkout (../shared/corpus); only the samples are explained.');

const rules = new Set<string>(Object.values(rulesOf).flatMap((each) => each.map(({ id }) => id)));
const reasons = new Set<string>(asides.map(({ id }) => id));

function explain({ name, text }: SourceText): Explanation {
  return explainSource(name, Buffer.from(text));
}

/** What each candidate of a provision is called: its words and why. */
function becauseOf(provision: string): readonly string[] {
  const text = `天津市示例事项管理办法\n\n第一章 总则\n第一条 ${provision}\n`;
  return explain({ name: 'a.txt', text }).candidates.map(({ evidence, because }) => `${evidence.quote} ${because}`);
}

describe('what becomes of a candidate', () => {
  it.each([
    // a title that a verb governs, with its number
    [
      '根据《示例促进条例》（国发〔2020〕9号），制定本办法。',
      ['《示例促进条例》 verb-before', '〔2020〕9号 verb-before'],
    ],
    // the short form that a title is given
    [
      '按照《示例促进条例》（以下简称《促进条例》）执行。',
      ['《示例促进条例》 verb-before', '《促进条例》 within-remark'],
    ],
    // a number by itself
    ['按照国发〔2020〕9号执行。', ['〔2020〕9号 verb-before']],
    // a title within a title is no document of its own
    [
      '见《关于印发《示例促进方案》的通知》。',
      ['《关于印发《示例促进方案》的通知》 named', '《示例促进方案》 within-title'],
    ],
    // no document
    ['申领《示例许可证》。', ['《示例许可证》 no-document']],
    // the instrument itself
    ['《天津市示例事项管理办法》由市商务局负责解释。', ['《天津市示例事项管理办法》 itself']],
    // a title that never closes
    ['见《示例促进条例第三条。', ['《 unclosed-title']],
    // a list of units behind a sentence, and a second name amid one
    ['建设集市。（市商务局、市财政局）', ['（市商务局、市财政局） bracket.bare']],
    ['向生态环境部（国家核安全局）报告。', ['（国家核安全局） within-sentence']],
    // persons are no units
    [
      '由分管领导（分管商务的区领导、分管财政的区领导和政府办）召集。',
      ['（分管商务的区领导、分管财政的区领导和政府办） not-units'],
    ],
    // a unit's own bracket within a list
    [
      '建设集市。（责任单位：市发展改革委（市能源局）、市商务局）',
      ['（责任单位：市发展改革委（市能源局）、市商务局） bracket.labelled', '（市能源局） bracket.labelled'],
    ],
    // a bracket that goes on in the next paragraph
    ['建设集市（市商务局。\n第二条 市财政局）。', ['（市商务局。\n第二条 市财政局） broken-bracket']],
    // a year and a count without a body
    ['根据〔2020〕9号执行。', ['〔2020〕9号 no-body']],
  ])('%s', (provision, expected) => {
    expect(becauseOf(provision)).toEqual(expected);
  });
});

/** A source in which nothing is said of what the reason is for, and that reason. */
const wholes: readonly (readonly [string, string])[] = [
  ['addressee', '关于做好示例工作的通知\n\n示例集团（公司）、各有关单位：\n请做好工作。'],
  ['headnote', '示例事项条例\n(2019年3月5日《示例决定》第9999号发布，国务院公布)\n第一条 为了规范事项，制定本条例。'],
  [
    'signature',
    '天津市示例事项管理办法\n\n第一条 为了规范事项，制定本办法。\n天津市商务局（市口岸办公室）\n2024年3月5日',
  ],
  ['title-line', '天津市商务局（市口岸办公室）关于做好示例工作的通知\n\n各区商务局：\n请做好示例工作。'],
  [
    'colophon',
    '天津市示例事项管理办法\n\n第一条 为了规范事项，制定本办法。\n天津市商务局\n2024年3月5日\n解读：《天津市示例事项管理办法》政策说明',
  ],
  [
    'promulgated',
    '关于公布示例标准的公告\n\n现批准《示例集市建设标准》为地方标准，并予发布。\n天津市商务局\n2024年3月5日',
  ],
  ['annex', '天津市示例事项管理办法\n\n第一条 申请人填写《示例事项申报指南》（见附件1）。'],
  ['generic-name', '天津市示例事项管理办法\n\n第一条 按照《实施细则》办理。'],
  [
    'own-short-form',
    '天津市示例事项管理办法\n\n第一条 凭《示例事项许可证》（以下简称《许可证》）经营。\n第二条 《许可证》每年换发。',
  ],
  ['not-organs', '天津市示例事项管理办法\n\n第一条 支持单位建设平台（研发机构）并运营。'],
  [
    'attachment-list',
    '关于做好示例工作的通知\n\n各区商务局：\n请做好工作。\n附件：1.示例清单（市商务局）\n2.示例名单（市财政局）\n天津市商务局\n2024年3月5日',
  ],
];

describe('what is set aside by where it stands', () => {
  it.each(wholes)('%s', (reason, text) => {
    expect(explain({ name: 'a.txt', text }).candidates.map(({ because }) => because)).toContain(reason);
  });
});

/** Texts made of everything that can go wrong with a bracket. */
const broken = [
  '《',
  '》',
  '（',
  '）',
  '〔2020〕9号',
  '市商务局',
  '、',
  '责任单位：',
  '。',
  '\n',
  '根据',
  '第一条 ',
  '附件1',
  '目录\n',
];

function scrambled(seed: number): SourceText {
  let state = seed;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  const words = Array.from({ length: 400 }, () => broken[next() % broken.length] ?? '');
  return { name: `scrambled-${seed}.txt`, text: `天津市示例事项管理办法\n\n${words.join('')}` };
}

const generated: readonly SourceText[] = [
  { name: 'generated.txt', text: madeUpCollection(200_000) },
  ...Array.from({ length: 20 }, (_, seed) => scrambled(seed + 1)),
];

describe('nothing is silent', () => {
  it.each([
    ...sourceTexts().map((text) => [text.name, text] as const),
    ...generated.map((text) => [text.name, text] as const),
  ])('%s', (name, source) => {
    const { candidates } = explain(source);
    const { text, tasks } = extractSource(name, Buffer.from(source.text));
    // counted by another hand: every opening bracket of a title, every year bracket with a count behind it
    expect(candidates.filter(({ kind }) => kind === 'title').length).toBe(text.split(/[《«]/).length - 1);
    const numbers = text.match(/[〔［]\s*(?:19|20)[\d０-９]{2}\s*[〕］]\s*第?\s*[\d０-９]{1,5}\s*号/g) ?? [];
    expect(candidates.filter(({ kind }) => kind === 'number').length).toBeGreaterThanOrEqual(numbers.length);
    // every bracket in which the records found units is among them
    const brackets = new Set(candidates.filter(({ kind }) => kind === 'units').map(({ evidence }) => evidence.start));
    const missing = tasks.filter(
      ({ rule, evidence }) => rule.startsWith('bracket.') && isBracket(evidence.quote) && !brackets.has(evidence.start),
    );
    expect(missing.map(({ evidence }) => evidence.quote)).toEqual([]);
    // each has one verdict, for a reason that has a name, and somebody has looked at it
    for (const { verdict, because } of candidates) expect(verdict === 'fact' ? rules : reasons).toContain(because);
    expect(candidates.filter(({ because }) => because === 'unread').map(({ evidence }) => evidence.quote)).toEqual([]);
  });
});

function isBracket(quote: string): boolean {
  return /^[(（〔【[［﹝]/.test(quote);
}
