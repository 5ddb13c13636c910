import { evidenceAt } from '../../graph/text.ts';
import { writtenPart } from '../reading/as-written.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import { provisionAt } from '../reading/instrument.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import type { ParkRecord } from '../records.ts';
import { titleKey } from './citation-key.ts';
import type { IndustryMention } from './industries.ts';
import { findIndustryWords } from './industries.ts';
import { describedAs, describedBehind, NOTHING_TOLD, type ParkColumns } from './park-columns.ts';
import { findParkNames, findTitledParks } from './park-names.ts';
import { findParkRows } from './park-tables.ts';

/** The parks, zones and bases that an instrument names, designates or plans work in: one record for each, at its first place. */
export function findParks(view: SourceView, instrument: Instrument): readonly ParkRecord[] {
  const { policy } = instrument;
  const parks = new FoundParks();
  for (const row of findParkRows(view, instrument)) parks.add({ policy: policy.key, ...row });
  const heading = titleParagraph(instrument);
  const titled = parksOf(view, instrument, heading, findTitledParks(heading.text));
  for (const { park } of titled) parks.add(park);
  const own = titled.length === 1 ? titled[0]?.park : undefined;
  let above = '';
  for (const paragraph of [...instrument.notice, ...instrument.body]) {
    for (const { park, told } of parksOf(view, instrument, paragraph)) parks.add(park, told);
    if (own !== undefined) parks.tell(own, describedAs(paragraph.text, above));
    above = paragraph.text;
  }
  return withoutShortForms(parks.records());
}

/** Parks by their names, each at its first place; what a description tells of one goes before what its name says. */
class FoundParks {
  readonly #parks = new Map<string, ParkRecord>();
  readonly #told = new Map<string, ParkColumns>();

  add(park: ParkRecord, told: ParkColumns = NOTHING_TOLD): void {
    const key = parkKey(park.name);
    const known = this.#parks.get(key);
    this.#parks.set(key, known === undefined ? park : filled(known, park));
    this.tell(park, told);
  }

  tell({ name }: ParkRecord, told: ParkColumns): void {
    if (told === NOTHING_TOLD) return;
    const key = parkKey(name);
    this.#told.set(key, filled(this.#told.get(key) ?? NOTHING_TOLD, told));
  }

  records(): readonly ParkRecord[] {
    return Array.from(this.#parks, ([key, park]) => ({ ...park, ...known(this.#told.get(key)) }));
  }
}

function known(columns: ParkColumns | undefined): Partial<ParkColumns> {
  return Object.fromEntries(Object.entries(columns ?? {}).filter(([, value]) => value !== null));
}

/** What a later place tells of a park's columns and the first one does not. */
function filled<Known extends ParkColumns>(first: Known, later: ParkColumns): Known {
  return {
    ...first,
    locatedIn: first.locatedIn ?? later.locatedIn,
    industry: first.industry ?? later.industry,
    operator: first.operator ?? later.operator,
  };
}

/** The title line without its blanks: they only show where its lines broke. */
function titleParagraph({ policy }: Instrument): Paragraph {
  const { start, end, line, quote } = policy.evidence;
  const words = [...quote.matchAll(/\S+/g)];
  let index = 0;
  const pieces = words.map((word) => {
    const piece = { index, offset: start + word.index };
    index += word[0].length;
    return piece;
  });
  return {
    start,
    end,
    line,
    text: words.map((word) => word[0]).join(''),
    pieces: pieces.length > 0 ? pieces : [{ index: 0, offset: start }],
  };
}

interface ToldPark {
  readonly park: ParkRecord;
  readonly told: ParkColumns;
}

function parksOf(
  view: SourceView,
  instrument: Instrument,
  paragraph: Paragraph,
  mentions = findParkNames(paragraph.text),
): readonly ToldPark[] {
  const { text } = paragraph;
  return mentions.map(({ from, to, rule }, index, all) => {
    const name = writtenPart(view, paragraph, from, to).replace(/\s+/g, '');
    const heading = provisionAt(instrument, sourceSpan(paragraph, from, to).start)?.record.heading ?? '';
    const park = {
      policy: instrument.policy.key,
      name,
      locatedIn: placeBehind(text, to) ?? placeBefore(text, from),
      industry: industryFor(name, text, from, heading),
      operator: null,
      rule,
      evidence: evidenceAt(view.text, view.lines, sourceSpan(paragraph, from, to)),
    };
    return { park, told: describedBehind(text, to, all[index + 1]?.from ?? text.length) };
  });
}

/** 石河子高新区 is 石河子高新技术产业开发区. */
function parkKey(name: string): string {
  return titleKey(name)
    .replace(/高新技术产业开发区/, '高新区')
    .replace(/经济技术开发区/, '经开区');
}

/** 北方微短剧基地（藏马山） */
function placeBehind(text: string, to: number): string | null {
  const match = /^[(（]([\u4e00-\u9fff]{2,8}(?:山|湖|市|区|县|镇|街道|岛|湾))[)）]/.exec(text.slice(to, to + 12));
  return match?.[1] ?? null;
}

/** 同意在国家干细胞工程产品产业化基地建设… */
function placeBefore(text: string, from: number): string | null {
  const match = /在([^，,。；;、《》]{3,30}?)(?:建设|设立|建立|打造)$/.exec(text.slice(Math.max(0, from - 40), from));
  return match?.[1] ?? null;
}

/**
 * A park's industry: that which its name holds, by the fuller name that its sentence or heading gives (汽车产业新城 where 新能源汽车 is
 * spoken of), else that of its heading, else what its sentence focuses on.
 */
function industryFor(name: string, text: string, from: number, heading: string): string | null {
  const own = industryIn(name);
  const headed = industryBefore(text, from) ?? industryOf(heading);
  if (own === null || own === '未来产业') return headed ?? focusOf(text, from) ?? own;
  const sentence = sentenceBefore(text, from);
  const fuller = [...industryWords(sentence).map(({ start, end }) => sentence.slice(start, end)), headed ?? ''];
  return fuller.find((each) => each.length > own.length && each.endsWith(own)) ?? own;
}

const LONGEST_SENTENCE = 120;

/** What stands before `from` in its sentence, at most {@link LONGEST_SENTENCE} signs: a text without a stop is not searched to its begin for each park. */
function sentenceBefore(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - LONGEST_SENTENCE), from);
  return before.slice(before.lastIndexOf('。') + 1);
}

/** What stands behind it in its sentence, the stop not included, at most as much. */
function sentenceBehind(text: string, from: number): string {
  const behind = text.slice(from, from + LONGEST_SENTENCE);
  const stop = behind.indexOf('。');
  return stop < 0 ? behind : behind.slice(0, stop);
}

/** 以A、B为核心，聚焦X、Y等领域，建设C: what the sentence says that its zones are for. */
function focusOf(text: string, from: number): string | null {
  const sentence = sentenceBefore(text, from) + sentenceBehind(text, from);
  const named = /聚焦([^，,。；;]{2,40}?)等?(?:[两三四五六]大)?(?:重点|细分)?领域/.exec(sentence)?.[1];
  return named !== undefined && industryWords(named).length > 0 ? named.replace(/等$/, '') : null;
}

/** The industry that a name holds, as it writes it. */
function industryIn(name: string): string | null {
  const words = industryWords(name);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  // 先进制造业经济区 is of 先进制造业, 汽车产业园 of 汽车
  const end = /^业(?!园|区|城|基地)/.test(name.slice(last.end)) ? last.end + 1 : last.end;
  return name.slice(first.start, end);
}

/** Words for a zone or for industry as a whole say nothing of a park's industry. */
function industryWords(words: string): readonly IndustryMention[] {
  return findIndustryWords(words).filter(
    (each) => !/区$|试验区|服务业|工业|招商引资|营商环境/.test(words.slice(each.start, each.end)),
  );
}

/** The industry that the heading of the paragraph names. */
function industryBefore(text: string, from: number): string | null {
  const heading = /^[^。：:]{4,40}/.exec(text)?.[0] ?? '';
  if (heading.length >= from) return null;
  return industryOf(heading);
}

function industryOf(words: string): string | null {
  const word = industryWords(words)[0];
  return word === undefined ? null : words.slice(word.start, word.end);
}

/** 自贸试验区 beside 中国（天津）自由贸易试验区 is the same zone; a name without its bracket is the one with it. */
function withoutShortForms(parks: readonly ParkRecord[]): readonly ParkRecord[] {
  const full = parks.some((park) => /自由贸易试验区$/.test(park.name) && park.name.length > 7);
  const bracketed = new Set(parks.flatMap((park) => /^(.+)[（(][^（()）]*[)）]$/.exec(park.name)?.[1] ?? []));
  return parks.filter(({ name }) => !bracketed.has(name) && !(full && /^[\u4e00-\u9fff]{0,4}自贸试验区$/.test(name)));
}
