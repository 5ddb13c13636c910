import { HeadPattern } from '../edge-pattern.ts';
import { matchesOf } from '../matches.ts';
import type { CitationRole } from '../records.ts';
import type { CitationRule } from '../rules/citations.ts';
import { Signs } from '../signs.ts';

/** What the words around a run of titles say that the citing text does with them. */
export interface RoleCue {
  readonly role: CitationRole;
  readonly rule: Extract<CitationRule, 'verb-before' | 'words-after' | 'list-lead'>;
  /** Where the deciding words begin and end in the paragraph's text. */
  readonly from: number;
  readonly to: number;
}

/** From the strongest; a document cited in several ways has the first of its roles. */
export const ROLES: readonly CitationRole[] = ['supersedes', 'amends', 'basis', 'implements', 'interprets', 'mentions'];

/** The stronger of two cues; null is the weakest. */
export function stronger(a: RoleCue | null, b: RoleCue | null): RoleCue | null {
  if (a === null || b === null) return a ?? b;
  return ROLES.indexOf(b.role) < ROLES.indexOf(a.role) ? b : a;
}

/**
 * Verbs that govern a title behind them. One that is only named (实施方案, 执行情况) is none; one that stands as an attribute
 * (印发的, 修订的) is passed over for the verb before it.
 */
const VERB = new RegExp(
  [
    '(?<supersedes>废止|替代|代替|取代|停止执行|停止实施|停止施行|不再执行|不再施行|终止执行)',
    '(?<amends>修订|修改|修正|修编|删去$)(?:完善)?',
    '(?<basis>根据|依据|按照|依照|遵照|按(?![时期月年需季日钮])|依(?=[^法次靠托赖]{0,12}$))',
    '(?<implements>贯彻|落实|执行|实施|落地)(?!方案|细则|意见|办法|条例|规定|主体|单位|情况|机构|力度|效果|监督|措施)',
    '(?<neutral>印发|发布|公布|制定|制订|编制|出台|起草|拟定|草拟|拟订|签订|签署|审议|通过|颁布|下发|转发|批转|结合|参照|比照|对照|符合|违反|属于|列入|纳入|围绕|加强|推进|推广|运用|使用|遵守|享受|参考|修编|审批|批准|同意|征求|报送|提出|履行|开展|发表|宣传|学习|满足|研究|完善|提交|上报|填写|填报|出具|取得|领取|核发)',
  ].join('|'),
  'g',
);
/** Behind a verb that stands as an attribute. */
const ATTRIBUTE = /^(?:后)?的(?!要求)/;
/** How far before a title its verb can stand. */
const REACH = 90;
const CLAUSE_BOUNDS = Signs.of('。;；!！?？\n》〉');

/** Who publishes, before a verb of publishing: 按照工业和信息化部印发《…》要求 is about what was published. */
const PUBLISHED = /[部委局厅办府院会署](?:联合)?(?:印发|发布|公布|出台|下发|颁布|制定|转发|批转)$/;

/** The verb that governs the title which begins at `at`, or null where none is near or the nearest says nothing of the role. */
export function verbBefore(text: string, at: number): RoleCue | null {
  const start = clauseStart(text, at);
  const words = text.slice(start, at);
  let cue: RoleCue | null = null;
  for (const match of matchesOf(VERB, words)) {
    const end = match.index + match[0].length;
    const behind = words.slice(end);
    if (ATTRIBUTE.test(behind)) continue;
    const role = roleOf(match.groups);
    if (role === null) cue = cue !== null && isNominal(words.slice(0, end), behind, cue.role) ? cue : null;
    else if (!reaches(behind) || isRecounted(words, match.index, role)) cue = null;
    else cue = { role, rule: 'verb-before', from: start + match.index, to: start + end };
  }
  return cue;
}

/** Whether a verb of no role only belongs to what the verb before it governs: 按照省政府关于推进…的部署和《…》. */
function isNominal(before: string, behind: string, role: CitationRole): boolean {
  if (behind === '') return PUBLISHED.test(before);
  return role === 'basis' || /[的和及、]|[部委局厅办府院会署]$/.test(behind);
}

/** 废止下列文件：一、《…》 */
const LIST_LEAD =
  /^[^：:，,]{0,12}(?:以下|下列|如下)[^：:，,]{0,16}[：:] ?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?)? ?$/;

const COLONS = /[：:]/;

/** A comma between verb and title ends the verb's reach, unless the title is the last of what it lists (落实A法，B办法，以及《…》). */
function reaches(between: string): boolean {
  if (LIST_LEAD.test(between)) return true;
  const comma = Math.max(between.lastIndexOf('，'), between.lastIndexOf(','));
  return !COLONS.test(between) && (comma < 0 || /^(?:以及|及|和)/.test(between.slice(comma + 1)));
}

/** The clause begins behind the last 。 or ；, and behind the last title: what governs that one was shared or was not. */
function clauseStart(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let each = at - 1; each >= least; each--) {
    if (CLAUSE_BOUNDS.at(text, each)) return each + 1;
  }
  return least;
}

function roleOf(groups: Readonly<Record<string, string | undefined>> | undefined): CitationRole | null {
  if (groups === undefined) return null;
  for (const role of ROLES) if (groups[role] !== undefined) return role;
  return null;
}

/** A year before 修订 or 废止 tells what was done before, not what this text does. */
function isRecounted(words: string, at: number, role: CitationRole): boolean {
  if (role !== 'amends' && role !== 'supersedes') return false;
  const before = words.slice(Math.max(0, at - 14), at);
  return /(?:\d ?[年月日]|曾|已)[^，,起]{0,8}$/.test(before);
}

/** What is done away with as a whole; a part of it (第五条, 有关规定) is not. */
const ENDS =
  /^(?:等)?(?![^，,。;；《》]{0,12}(?:规定的|关于|有关|部分|相关|不适用))(?:[\d一二三四五六七八九十]+[件个份部])?(?:文件|规定|政策文件|规范性文件|政策|法规|规章|标准)?[^，,。;；《》中条款]{0,24}?(?:[，,]?自[^，,。;；《》]{1,24}?[起日][，,]?)?(?:同时|相应|一并|即行|即日起|现予|予以|均|随之|自行|也|即){0,3}(?:废止|失效|停止执行|不再执行|停止实施|终止执行|停止使用|停止施行|不再施行|不再适用|作废)(?!的|后|前|日)/;
const CHANGES =
  /^(?:等)?[^，,。;；《》]{0,20}?(?:(?:作|做|进行|予以|作出|做出|作了|做了)(?:了|出)?(?:如下|相应|部分|必要|适当|全面|以下)?的?(?:修改|修订|修正)(?!后)|(?:修改|修订)为)|^第[一二三四五六七八九十百]{1,5}[条章][^。；《》]{0,40}?(?:增加|改为|删去|删除)|^(?:的)?(?:修订|修改|修编)(?:工作|完善)/;
const RECOUNTED = /^[^，,。;；《》]{0,6}第[一二三四五六七八九十]+次(?:修订|修正|修改)/;
const CARRIED_OUT =
  /^(?:等)?[^，,。;；《》]{0,12}?(?:的)?(?:组织|贯彻|全面|宣传|推进){0,2}(?:落实|实施|贯彻|执行)(?:工作|落实|到位|落地|见效)|^[^，,。;；《》]{0,10}(?:落地|落到实处|落细落实|贯彻(?:到|落实)|落实到)|^[^。;；《》]{0,36}[，,]请[^。;；《》]{0,30}?(?:贯彻|实施|落实|执行)/;
const REPLACED =
  /^[^，,。;；《》]{0,10}(?:被|由)[^，,。;；《》]{0,16}(?:《[^《》]{1,40}》)?[^，,。;；《》]{0,16}(?:替代|代替|取代)/;
const AS_BASIS = /^[^，,。;；《》]{0,16}?为(?:主要|重要|基本)?(?:依据|遵循|根据|准绳)/;

/** 推动《…》修订。 抓好《…》落实， : bare words that decide only behind a verb which pushes them. */
const PUSHED =
  /(?:抓好|推动|推进|做好|确保|加快|保障|促进|狠抓|强化|抓紧|统筹|启动|完成|开展|组织)[^，,。；;《》]{0,10}$/;
const PUSHED_CHANGE = new HeadPattern(/^(?:等[^，,。；;《》]{0,10})?的?(?:修订|修改|修编|修正)(?=[，,。；;、和]|$)/);
const PUSHED_USE = new HeadPattern(
  /^(?:等[^，,。；;《》]{0,10})?的?(?:全面|有效|深入|贯彻)?(?:落实|实施|执行)(?=[，,。；;]|$)/,
);

/** What is said of the titles that stand from `from` to `at`, up to the end of the clause. */
export function wordsAfter(text: string, from: number, at: number): RoleCue | null {
  const words = text.slice(at, at + 80);
  if (RECOUNTED.test(words)) return null;
  const pushed = PUSHED.test(text.slice(Math.max(0, from - 16), from));
  for (const [role, pattern] of pushed ? [...AFTER, ...AFTER_PUSH] : AFTER) {
    const match = pattern.exec(words);
    if (match !== null) return { role, rule: 'words-after', from: at, to: at + match[0].length };
  }
  return null;
}

const AFTER: readonly (readonly [CitationRole, Pick<RegExp, 'exec'>])[] = [
  ['supersedes', ENDS],
  ['amends', CHANGES],
  ['basis', AS_BASIS],
  ['supersedes', REPLACED],
  ['implements', CARRIED_OUT],
];
const AFTER_PUSH: typeof AFTER = [
  ['amends', PUSHED_CHANGE],
  ['implements', PUSHED_USE],
];

/** Whether the title's own text is amended in the past by what is cited: 根据《…的决定》第一次修订. */
export function isAmendmentHistory(text: string, end: number): boolean {
  return RECOUNTED.test(text.slice(end, end + 24)) || /^(?:修订|修正)[)）]?(?:$|[ 。])/.test(text.slice(end, end + 8));
}

const MARKS = /[，,。;；：:!！?？\n]/;
const JOINER = /^(?:等)?[ ]?(?:[、]|和|及其?|以及|与|或|暨|并)|^[ ]*$|[和及与、]/;
/** What stands between two items of a list: ；（二）, or only the next number. */
const LIST_SIGN =
  /^(?:[及等][^《》。，,；;]{0,14})?(?:[；;] ?|[。、]? ?(?=[(（\d一二三四五六七八九十]))(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])? ?$/;
/** How much can stand between two titles that share a verb. */
const WIDEST_GAP = 44;

/** Whether two titles with `gap` between them share the verb before the first and the words after the last. */
export function isShared(gap: string): boolean {
  if (gap.length > WIDEST_GAP) return false;
  if (LIST_SIGN.test(gap)) return true;
  if (MARKS.test(gap) || !JOINER.test(gap)) return false;
  for (const match of matchesOf(VERB, gap)) {
    const behind = gap.slice(match.index + match[0].length);
    const attribute = ATTRIBUTE.test(behind) || /^(?:批转|转发|印发)$/.test(match[0]);
    if (!attribute) return false;
  }
  return true;
}
