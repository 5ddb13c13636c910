import type { PolicyLevel } from '../../graph/model.ts';
import { normalTitle } from '../../graph/names.ts';
import { searchForm } from '../../graph/search-text.ts';
import { soundsOf } from '../../graph/sounds.ts';
import { lookupTitles } from '../../graph/titles.ts';
import type { FactField, PolicyRecord } from '../records.ts';
import { resolveAgency } from '../resolution/agencies.ts';
import { regionByPath, regionNamed } from '../resolution/regions.ts';
import type { ResolvedPolicy } from './identity.ts';
import { wordingOf } from './references.ts';
import { type Holder, type Properties, withoutNulls } from './rows.ts';

/** The texts of a policy, the shown one first: complete before cut off, then the longest, then the one of the smaller source. */
export function inShownOrder(texts: readonly Holder[]): readonly Holder[] {
  return [...texts].sort(
    (a, b) =>
      Number(isCutOff(a)) - Number(isCutOff(b)) ||
      lengthOf(b) - lengthOf(a) ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1),
  );
}

function isCutOff({ policy }: Holder): boolean {
  return policy.cutOff ?? false;
}

function lengthOf({ policy: { span } }: Holder): number {
  return span === null ? 0 : span.end - span.start;
}

/**
 * The properties of a policy's node.
 * @param texts Its texts, the shown one first.
 * @param stubs The lists that hold it, for a policy without text.
 */
export function policyProperties(
  policy: ResolvedPolicy,
  texts: readonly Holder[],
  stubs: readonly Holder[],
): Properties {
  const listed = [...stubs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const holders = texts.length > 0 ? texts : listed;
  return holders.length > 0 ? headerProperties(policy.id, holders, texts[0]?.id ?? null) : citedProperties(policy);
}

function headerProperties(id: string, holders: readonly Holder[], text: string | null): Properties {
  const records = holders.map(({ policy }) => policy);
  const first = <Field extends keyof PolicyRecord>(field: Field): PolicyRecord[Field] | null =>
    records.find((record) => record[field] !== null && record[field] !== '')?.[field] ?? null;
  const title = first('title') ?? '';
  const noticeTitle = first('noticeTitle');
  const number = first('number');
  const issuers = records.find((record) => record.issuers.length > 0)?.issuers ?? [];
  const region = first('region');
  const titles = records.flatMap((record) => [record.title, ...record.aliases]);
  const aliases = distinct(titles).filter((alias) => normalTitle(alias) !== normalTitle(title));
  return withoutNulls({
    id,
    title,
    noticeTitle,
    number,
    form: text === null ? 'stub' : 'full',
    status: first('status'),
    docType: first('docType'),
    level: levelOf(issuers[0] ?? null, region, title, number),
    issued: first('issued'),
    effective: first('effective'),
    expires: first('expires'),
    region,
    issuers,
    industries: records.find((record) => record.industries.length > 0)?.industries ?? [],
    aliases,
    text,
    facts: JSON.stringify(factsOf(holders)),
    words: wordsOf([title, noticeTitle, ...aliases], number),
    sounds: soundsOf([title], { whole: false }),
  });
}

/** What is searched: titles and number, and a title without its edition where that stands inside. */
function wordsOf(titles: readonly (string | null)[], number: string | null): string {
  const written = titles.filter((title) => title !== null);
  const words = searchForm([...written, number ?? ''].join(' '));
  const folded = distinct(written.map(normalTitle).flatMap(lookupTitles)).filter(
    (each) => !normalTitle(words).includes(each),
  );
  return [words, ...folded].join(' ');
}

const FIELDS: readonly FactField[] = [
  'number',
  'issuers',
  'issued',
  'effective',
  'expires',
  'status',
  'region',
  'industries',
];

/** The header's evidence of all holders, with the value that each reads from it. */
function factsOf(holders: readonly Holder[]): { readonly [field: string]: readonly unknown[] } {
  const facts = FIELDS.map(
    (field) =>
      [
        field,
        holders.flatMap(({ source, policy }) =>
          (policy.facts[field] ?? []).map(({ start, end, line, quote }) => {
            const value = policy[field];
            return {
              source,
              start,
              end,
              line,
              quote,
              value: typeof value === 'object' && value !== null ? value.join('、') : value,
              rule: policy.rules?.[field] ?? null,
            };
          }),
        ),
      ] as const,
  );
  return Object.fromEntries(facts.filter(([, proofs]) => proofs.length > 0));
}

/** What is known of a policy from those who cite it. */
function citedProperties({ id, vias, candidates, kind }: ResolvedPolicy): Properties {
  const wordings = vias.map(wordingOf);
  const [title = null] = distinct(wordings.flatMap((each) => each.title ?? [])).sort(longerFirst);
  const [number = null] = distinct(wordings.flatMap((each) => each.number ?? [])).sort();
  const name = title ?? number ?? '';
  const region = title === null ? null : (regionNamed(title)?.path ?? null);
  return withoutNulls({
    id,
    title: name,
    number: kind === 'ambiguous' && candidates.length > 0 && title !== null ? null : number,
    form: 'stub',
    status: 'issued',
    docType: docTypeOf(name),
    level: levelOf(null, region, name, number),
    region,
    issuers: [],
    industries: [],
    aliases: [],
    facts: '{}',
    words: wordsOf([title], number),
    sounds: soundsOf([name], { whole: false }),
  });
}

const DOC_TYPE =
  /(?:实施细则|行动计划|实施方案|工作方案|指导意见|若干措施|管理办法|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|条例|规定|办法|细则|规则|规程|方案|措施|政策|计划|规划|纲要|目录|清单|指南|标准|要点|法)$/;

function docTypeOf(title: string): string | null {
  return DOC_TYPE.exec(title.replace(/[（(][^（(]*[）)]$/, ''))?.[0] ?? null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** Who speaks for the whole state: its organs, its laws, and the marks of their numbers. */
const STATE = /^(?:国务院|中共中央|中央|全国人|中华人民共和国(?!海关|.+[部局委署](?:关于|令|公告|$))|最高人民)/;
const STATE_NUMBER = /^(?:国发|国办|国函|国令|中发|中办|国务院)/;
const LAW = /(?:(?<![办方])法|条例)(?:[（(][^（(]*[）)])?$/;
const MINISTRY = /^(?:国家|全国|中华人民共和国|[一-鿿]{2,8}(?:部|总局|总署)(?:办公厅|关于|公告|令|等|、|$))/;
const ZONE = /(?:管委会|管理委员会|开发区|高新区|园区)/;

/** The administrative rank of a policy: that of its first issuer, else of its place, else as its title and number tell. */
export function levelOf(
  issuer: string | null,
  region: string | null,
  title: string,
  number: string | null = null,
): PolicyLevel {
  const by = issuer ?? title;
  if (STATE.test(by)) return 'state';
  if (issuer !== null && ZONE.test(issuer)) return 'park';
  const placed = issuer === null ? null : resolveAgency(issuer, region).region;
  const path = placed ?? region;
  if (path === null) return placelessLevel(title, number);
  const level = regionByPath(path.split('、')[0] ?? '')?.level;
  return level === 'nation' ? 'ministry' : (level ?? 'other');
}

function placelessLevel(title: string, number: string | null): PolicyLevel {
  if (STATE_NUMBER.test(number ?? '') || LAW.test(title)) return 'state';
  return MINISTRY.test(title) || MINISTRY.test(number ?? '') ? 'ministry' : 'other';
}
