import { evidenceAt } from '../../graph/text.ts';
import { matchesOf } from '../matches.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import { markerAt } from '../reading/numbering.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import type { ScopeKind, ScopeRecord } from '../records.ts';
import type { ScopeRule } from '../rules/extents.ts';
import { plainTitle } from './citation-titles.ts';
import { scopeKind } from './scope-kind.ts';

/** At most so many records for a policy: what stands first is what the policy as a whole is for. */
export const MOST_SCOPES = 5;

const ACT =
  '(?:办法|规定|条例|措施|政策|政策措施|细则|实施细则|意见|实施意见|方案|实施方案|通知|公告|指南|规范|标准|制度|若干措施|若干政策|实施办法|管理办法|目录|名录|预案|导则|规则|规程|章程|准则|指引|计划|要求|决定)';
const OBJECT = '([^。；;？?\\n]{2,140})';
/** Not consumed: a second form can stand in the same sentence. */
const OBJECT_AHEAD = `(?=${OBJECT})`;

interface ScopeForm {
  readonly rule: ScopeRule;
  /** Its first group is what the policy is for. */
  readonly pattern: RegExp;
  readonly kind?: ScopeKind;
}

/** The forms in which an instrument says what it is for. */
const FORMS: readonly ScopeForm[] = [
  {
    rule: 'applies-to',
    pattern: new RegExp(
      `(?:本${ACT}|《${ACT}》|[）)]|奖励|资金)[^，,。；;：:不]{0,24}?(?<![不参])适用于${OBJECT}`,
      'g',
    ),
  },
  {
    rule: 'applies-to',
    pattern: new RegExp(`(?:^|适用范围[\\]】)）]? ?)[^。；;》]{0,30}?(?<![不参])适用于${OBJECT}`, 'g'),
  },
  {
    rule: 'act-applies',
    pattern: new RegExp(`(?<=^|[。；;\\n)）])([^。；;\\n]{4,120}?)[，,]?(?:均)?适用本${ACT}`, 'g'),
  },
  {
    rule: 'obeys-act',
    pattern: new RegExp(
      `(?<=^|[。；;\\n)）条])([^。；;\\n]{0,30}(?:境内|区域内|范围内|辖区)[^。；;\\n]{2,80}?)[，,](?:均|都)?(?:应当|必须|须|应)(?:遵守|执行|适用)本${ACT}`,
      'g',
    ),
  },
  {
    rule: 'scope',
    pattern: new RegExp(
      `(?:适用|工作|实施|支持|管控|申报|补贴|试点(?:[\\u4e00-\\u9fff]{2})?)范围(?:为|是|：|:|包括)${OBJECT_AHEAD}`,
      'g',
    ),
  },
  {
    rule: 'target',
    pattern: new RegExp(
      `(?:适用|支持|奖励|表彰|申报|补贴|补助|扶持|资助|奖补|认定|评选|服务|保障|救助|培训|征集|遴选)对象(?:为|是|：|:|包括)${OBJECT_AHEAD}`,
      'g',
    ),
  },
  {
    rule: 'defined',
    pattern: new RegExp(
      `本${ACT}所称(?:的)?([^，,。；;（(]{2,24}(?:企业|单位|机构|项目|组织|人员|人才|平台|主体))[，,]?(?:是|系)?指`,
      'g',
    ),
    kind: 'subject',
  },
  {
    rule: 'pilot-places',
    pattern: /(?:确定|选择|选取)(?:在)?([^。；;，,]{4,140}?)(?:作)?为[^。；;，,]{0,10}试点(?:地区|城市|省份|区域)/g,
    kind: 'region',
  },
  { rule: 'enjoys', pattern: /同意([^。；;，,]{3,40}(?:区|园|基地))享受[^。；;]{0,30}政策/g, kind: 'park' },
  {
    rule: 'rewards',
    pattern:
      /对于?(符合[^。；;，,]{2,40}(?:企业|人才|单位|机构|项目|个人))(?:，|,)?(?:实施|给予|予以)(?:奖励|补贴|支持|资助)/g,
    kind: 'subject',
  },
];
const GUARD = /适用|范围|对象|所称|境内|辖区|区域内|试点|享受/;

/** What an instrument as a whole says it is for: kinds of enterprises, industries, places or zones; only where it says so. */
export function findScopes(view: SourceView, instrument: Instrument): readonly ScopeRecord[] {
  const found: ScopeRecord[] = [];
  const paragraphs = [...instrument.notice, ...instrument.body];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (!GUARD.test(paragraph.text)) continue;
    for (const record of [
      ...scopesOf(view, instrument, paragraph),
      ...belowHeading(view, instrument, paragraphs, at),
    ]) {
      if (!found.some((each) => each.name === record.name || each.name.includes(record.name))) found.push(record);
    }
    if (found.length >= MOST_SCOPES) break;
  }
  return found.slice(0, MOST_SCOPES);
}

/** 一、适用对象, 二、申报范围: a heading below which stands for whom the policy is. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、]|第[一二三四五六七八九十]{1,3}[章条]) ?(?:(?:政策)?(?:适用|实施|支持|申报|补贴|扶持|奖补)(?<range>范围)|(?:适用|支持|奖励|申报|补贴|补助|扶持|资助|奖补|服务|保障)(?:的)?对象)$/;

/** What the items below such a heading name, else its first paragraph. */
function belowHeading(
  view: SourceView,
  instrument: Instrument,
  paragraphs: readonly Paragraph[],
  at: number,
): readonly ScopeRecord[] {
  const heading =
    (paragraphs[at]?.text.length ?? 0) > LONGEST_HEADING ? null : HEADING.exec(paragraphs[at]?.text ?? '');
  if (heading === null) return [];
  const below = paragraphs.slice(at + 1, at + 1 + MOST_SCOPES);
  const rank = markerAt(heading[0], 0)?.rank ?? 0;
  const stop = below.findIndex(({ text }) => (markerAt(text, 0)?.rank ?? Number.POSITIVE_INFINITY) <= rank);
  const own = stop < 0 ? below : below.slice(0, stop);
  const items = own.filter(({ text }) => markerAt(text, 0) !== null);
  const rule = heading.groups?.['range'] === undefined ? 'target' : 'scope';
  return (items.length > 1 ? items : own.slice(0, 1))
    .filter(({ text }) => !NO_NAME.test(text.slice(0, LONGEST_NAME)))
    .map((paragraph) => wholeSentence(view, instrument, paragraph, rule));
}

/** Items that say what is to be done, and sentences of which the words themselves tell whom they are for. */
const NO_NAME = /应当|不得|负责|必须|适用于/;

const LONGEST_HEADING = 16;

/** The first sentence of a paragraph, without its number. */
function wholeSentence(view: SourceView, instrument: Instrument, paragraph: Paragraph, rule: ScopeRule): ScopeRecord {
  const { text } = paragraph;
  const from = markerAt(text, 0)?.length ?? 0;
  const stop = text.slice(from).search(/[。；;]/);
  const to = Math.min(stop < 0 ? text.length : from + stop, from + LONGEST_NAME);
  const name = plainTitle(text.slice(from, to).trim());
  const evidence = evidenceAt(view.text, view.lines, sourceSpan(paragraph, from, to));
  return { policy: instrument.policy.key, kind: scopeKind(name), name, rule, evidence };
}

const LONGEST_NAME = 140;

function* scopesOf(view: SourceView, instrument: Instrument, paragraph: Paragraph): Generator<ScopeRecord> {
  const { text } = paragraph;
  const applies = /适用/.test(text);
  for (const { rule, pattern, kind } of FORMS) {
    if (rule === 'rewards' && !applies) continue;
    for (const match of matchesOf(pattern, text)) {
      const evidence = evidenceAt(view.text, view.lines, sourceSpan(paragraph, match.index, endOf(text, match)));
      for (const named of namesIn(match[1] ?? '', regionWord(instrument))) {
        yield {
          policy: instrument.policy.key,
          kind: named.kind ?? kind ?? scopeKind(named.name),
          name: named.name,
          rule,
          evidence,
        };
      }
    }
  }
}

function endOf(text: string, match: RegExpExecArray): number {
  const object = match[1] ?? '';
  return Math.max(match.index + match[0].length, text.indexOf(object, match.index) + object.length);
}

interface NamedScope {
  readonly name: string;
  readonly kind: ScopeKind | null;
}

const ARTICLE =
  /^(?:第[一二三四五六七八九十百\d]+条|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])(?: ?[(（][^()（）]{2,12}[)）])? ?/;
const HERE =
  /^(?:凡)?(?:在)?(本[市省区县]|全[市省区县]|我[市省区县]|[\u4e00-\u9fff]{2,9}[省市区县州])(?:行政)?(?:区域|范围|辖区)(?:范围)?内?(?:的)?/;
const BY_INDUSTRY = /^([^（(，,]{2,80}(?:行业|产业|领域))(?=[（(的])/;
const SHORT_NAME = /(?:以下(?:统)?简称|以下称)[“"]?([^”"）)]{2,20})[”"]?[)）]/;

/** The names in what a form caught: the place (本市行政区域内), the industries, the short name, or the words up to the first comma. */
function namesIn(caught: string, here: string | null): readonly NamedScope[] {
  const words = caught.replace(ARTICLE, '');
  const place = HERE.exec(words);
  const within = place?.[1] ?? '';
  const names: NamedScope[] = placeIn(within, here);
  const body = place === null || within.startsWith('全') ? words : words.slice(place[0].length);
  const industry = BY_INDUSTRY.exec(body)?.[1];
  const short = SHORT_NAME.exec(body)?.[1];
  if (industry !== undefined) names.push({ name: plainTitle(industry), kind: 'industry' });
  if (short !== undefined && industry !== undefined) names.push({ name: plainTitle(short), kind: 'subject' });
  else if (industry === undefined) names.push({ name: tidy(body), kind: null });
  return names.filter(({ name }) => name.length >= 2 && !/^(?:什么|哪些|以下|如下)/.test(name));
}

/** 本市 is the policy's own region; 全市 narrows nothing; another name is as written. */
function placeIn(words: string, here: string | null): NamedScope[] {
  if (words === '' || /^全/.test(words)) return [];
  if (!/^[本我]/.test(words)) return [{ name: words, kind: 'region' }];
  return here === null ? [] : [{ name: here, kind: 'region' }];
}

/** Up to the first comma outside brackets; 市级重点项目的申报、调度等工作 is about 市级重点项目. */
function tidy(words: string): string {
  const clause =
    words.replace(/^(?:以下|下列)[^：:]{0,12}[：:]/, '').split(/[，,](?!(?:作为|以及|包括))(?![^（(]*[)）])/)[0] ?? '';
  const about = /^(.{3,40}?)的[^的]{2,60}(?:等)?(?:工作|活动|管理|事项)$/.exec(clause.trim());
  return plainTitle((about?.[1] ?? clause).replace(/[：:]$/, ''));
}

/** The last part of the policy's region: what 本市 stands for. */
function regionWord({ policy }: Instrument): string | null {
  return policy.region?.split('/').at(-1) ?? null;
}
