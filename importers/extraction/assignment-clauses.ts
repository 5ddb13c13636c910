import { HeadPattern, PlacePattern } from '../edge-pattern.ts';
import { centralNames } from '../resolution/central-organs.ts';
import { MODAL, tellsOnly } from './assignment-accounts.ts';
import { type ClauseView, type Phrase, plainPhrase } from './assignment-phrase.ts';
import { joinedPhrase, TOGETHER } from './assignment-roles.ts';
import { type Subject, subjectAt } from './assignment-subjects.ts';
import { isPlace } from './unit-names.ts';

/** Words before a subject that say nothing about it. */
const LEAD_WORDS = [
  String.raw`[\s*#>—]|第[一二三四五六七八九十百零]+(?:[章节]|条(?:之[一二三四五])?)|[一二三四五六七八九十]+[、是]|\([一二三四五六七八九十\d]+\)|\d{1,3}[.、．](?!\d)|\d{1,2}[一-鿿]{2,12}(?=\d{1,2}\.\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[一-鿿])|[①-⑳]`,
  '同时|其中|除(?=各)|要求(?=各)|此外|另外|因此|为此|并(?!购|网)|且|但|对此|原则上|首先|再次|最后|其次|必要时|届时|今后|目前|具体|凡(?!是)',
  String.raw`\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底)?(?:之?前|起|以前)?|[一二三四五六七八九○〇]{4}年|“[一二三四五六七八九十]+五”期间|主要职责[:：]|(?:希)?望|建议|现有的|在此基础上`,
].join('|');
const LEAD_HEAD = new HeadPattern(new RegExp(`^(?:${LEAD_WORDS})`));
const LEAD_IN = new RegExp(`^(?:${LEAD_WORDS}|[一-鿿]{2}过程中(?![，,]))+`);
/** Groups and central organs that stand first in their sentence, never inside a heading. */
const GROUP_START = new RegExp(
  `地方各级|各地区|各地(?!块)|各省|各级|各有关|各部门|各单位|各成员单位|各区|国务院有关|有关部门和|中国(?!特色|共产)[一-鿿]{2,10}(?:中心|公司|协会|集团|银行)(?=要|应|会同|负责|牵头)|(?:设区的)?[省市县]级[一-鿿]{2,8}(?:主管|部门)|(?:${centralNames().join('|')})(?=、|要|应|会同|负责|牵头)`,
);
/** A为牵头单位 */
const OFFICE = new HeadPattern(
  /^\s*(?:分别|共同)?(?:为|是)[^，。]{0,6}(?:牵头|责任|成员|配合|主管|实施)(?:单位|部门|主体)/,
);
const DUTY = new HeadPattern(
  /^\s*(?:负责|牵头|统筹|指导|协调|组织(?!部)|制定|做好|配合|协助|具体|落实|主要负责|研究|按|根据|会同|依|抓紧|尽快|及时|进一步|切实|加快|认真|积极)/,
);
/** Behind A： these begin a letter to A as often as A's duty. */
const LETTER = new HeadPattern(/^\s*(?:按|根据|依|会同|研究)/);
const PARTNERS = new PlacePattern(/(?:并|要|积极|主动|密切|同时|及时|抓紧)*(会同|会商|协助|与)/y);

/** As much of a predicate as tells what it is. */
const LONGEST_PREDICATE = 300;

/** How many characters of a number, a date and the like stand before what a clause is about. */
export function leadIn(words: string): number {
  if (!LEAD_HEAD.mayStand(words, 0) && !words.startsWith('过程中', 2)) return 0;
  return LEAD_IN.exec(words)?.[0].length ?? 0;
}

/**
 * The phrase with which a clause begins, before `stop`: A要…, A负责…, A会同B…, a list alone whose predicate is the next clause, or
 * 会同A… without a subject.
 */
export function phraseOfSubject(view: ClauseView, stop: number): Phrase | null {
  const { text, clause, names } = view;
  const lead = leadIn(text.slice(clause.from, stop));
  const from = clause.from + lead;
  if (stop - from < 2) return null;
  const aside = partnersOnly(view, from, stop);
  if (aside !== null) return aside;
  const subject = subjectAt(text, behindHeading(text, from, clause.from, stop), stop, names);
  if (subject === null) return null;
  const predicate = text.slice(subject.to, Math.min(clause.to, subject.to + LONGEST_PREDICATE));
  return predicate.trim() === '' ? beforeComma(view, subject) : withPredicate(view, subject, predicate);
}

function withPredicate(view: ClauseView, subject: Subject, predicate: string): Phrase | null {
  const modal = MODAL.test(predicate);
  if (/^\s*(?:由|经|请|委托)/.test(predicate) || (tellsOnly(predicate) && !isAfter(view, predicate))) return null;
  if (ADVERBIAL.test(predicate) && passive(view)) return null;
  if (!modal && subject.units.every((unit) => isPlace(unit.name) || NEEDS_MODAL.test(unit.name))) return null;
  const speaking = subject.units.every((unit) => unit.unit.startsWith('我'));
  if (speaking ? !/^\s*(?:将|拟|正在|会|负责|可以?(?!能))/.test(predicate) : /^\s*正在/.test(predicate)) return null;
  const rule = OFFICE.test(predicate) ? 'prose.office' : 'prose.subject';
  const { from, to, rule: found, units } = joinedPhrase(view, rule, subject.from, subject);
  return { from, to, rule: found, units, weak: !modal };
}

/** Zones by their full names and purses do many things that are only told. */
const NEEDS_MODAL = /[省市][一-鿿]*区$|财政$/;

/** A组建后，应当…, A核准项目，要…: when or on what occasion, and in the next clause what. */
function isAfter({ text, next }: ClauseView, predicate: string): boolean {
  return next !== null && OCCASION.test(predicate) && MODAL.test(text.slice(next.from, next.to));
}

const OCCASION = /^(?:[^，]{2,8}后|\s*(?:核准|审批|批准)[^，]*)\s*$/;
const ADVERBIAL = new HeadPattern(/^\s*(?:在|于)[^，]*(?:阶段|期间|时|中|前|后)\s*$/);

/** A在筹备阶段，由B代管: it is B that acts. */
function passive({ text, next }: ClauseView): boolean {
  return next !== null && /^\s*由/.test(text.slice(next.from, next.to));
}

/** Where line breaks are lost, a numbered heading runs into its text without a mark: (二)完善名录库各地区要及时更新. */
function behindHeading(text: string, from: number, start: number, stop: number): number {
  const numbered = from > start && /[、.)）章节]$/.test(text.slice(start, from).trimEnd());
  if (!numbered && !(text[start - 1] === '，' && HALF_HEADING.test(text.slice(Math.max(0, start - 20), start))))
    return from;
  const again = numbered ? AGAIN.exec(text.slice(from, Math.min(stop, from + 48))) : null;
  if (again !== null) return from + again[0].length - (again[1] ?? '').length;
  const words = text.slice(from, Math.min(stop, from + 48));
  const known = numbered ? USUAL_HEADING.exec(words) : null;
  if (known !== null) return from + known[0].length;
  const local = numbered ? LOCAL_START.exec(words) : null;
  if (local !== null) return from + local[0].length;
  const at = words.search(GROUP_START);
  // 各市(州)发展改革委 is no heading with a central body behind it
  return at >= 4 && !/^(?:各|有关|相关)|(?:[)、]|地区|流域|沿线|所在)$/.test(words.slice(0, at)) ? from + at : from;
}

/** 五、强化监督市商务局要…: a local bureau behind a heading that begins with its verb. */
const LOCAL_START =
  /^(?:加强|强化|推进|加快|落实|完善|健全|提升|优化|建立|严格|做好|抓好|压实|深化|组织|统筹|监督|保障|工作|责任)[一-鿿]{2,10}?(?<![城都本全各上下])(?=[省市区县][一-鿿]{2,7}[局委厅办](?:、|要|应当|会同|负责|牵头))/;
/** 四、工作要求联席会议办公室要…: headings that documents on a body's work have in common. */
const USUAL_HEADING =
  /^(?:(?:主要|工作)职责|职责[任分][务工]|责任分工|(?:工作|办事|组织)机构|工作(?:规则|要求|机制|制度|任务)|成员单位|组成人员|组织(?:领导|实施|保障)|保障措施|监督(?:管理|检查))(?!小组|会议|部门|机构|单位|机关|人员|制度)(?=[一-鿿]{2,})/;
/** 二、联席会议职责联席会议统筹…: the subject stands in the heading and again behind it. */
const AGAIN = /^([一-鿿]{3,12})[一-鿿]{2,8}\1/;
/** (一)强化领导，落实责任各地区要…: the heading has two halves. */
const HALF_HEADING = /\([一二三四五六七八九十]{1,3}\)[^，。；()]{2,14}，$/;

/** A clause without a subject: 积极会同A、B健全机制; 协助A开展洽谈. */
function partnersOnly({ text, names }: ClauseView, from: number, stop: number): Phrase | null {
  const verb = PARTNERS.exec(text, from);
  const partners = verb === null ? null : subjectAt(text, from + verb[0].length, stop, names);
  if (verb === null || partners === null) return null;
  if (verb[1] === '与' && !TOGETHER.test(text.slice(partners.to, stop))) return null;
  return {
    ...plainPhrase('prose.partners', from, partners, verb[1] === '协助' ? 'responsible' : 'support'),
    weak: true,
  };
}

/** The list fills its clause: A、B，应当… and A：负责… */
function beforeComma(view: ClauseView, subject: Subject): Phrase | null {
  const { text, clause, next } = view;
  if (next === null) return null;
  const following = text.slice(next.from, next.to);
  const colon = /[:：]/.test(text[clause.to] ?? '');
  const duty = DUTY.test(following) && !(colon && LETTER.test(following));
  if (!MODAL.test(following) && !(duty && (colon || subject.units.length > 1))) return null;
  const rule = colon ? 'prose.heading' : 'prose.subject';
  return joinedPhrase({ ...view, clause: next, next: null }, rule, subject.from, subject);
}
