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
