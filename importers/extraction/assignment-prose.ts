import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { FoundTask, FoundUnit } from './assignment.ts';
import { beginsPredicate, type Subject, subjectAt, unitsOf } from './assignment-subjects.ts';
import { type Sentence, type Stretch, sentencesOf } from './sentences.ts';
import type { ListedUnit } from './unit-list.ts';
import { isPlace } from './unit-names.ts';

/** What every sentence that assigns work holds. */
const HINT = /[部委局厅署办院会区县市省门位构府司团行心关街们所矿企方地]/;
/** A line that names what is attached. */
const ANNEX = /^\s*附\s*(?:件|录|表)/;
/** Words before a subject that say nothing about it. */
const LEAD_IN =
  /^(?:\s|第[一二三四五六七八九十百零]+条(?:之[一二三四五])?|[一二三四五六七八九十]+[、是]|\([一二三四五六七八九十\d]+\)|\d{1,3}[.、．](?!\d)|[①-⑳]|同时|其中|此外|另外|因此|为此|并(?!购|网)|且|但|对此|原则上|首先|再次|最后|其次|必要时|届时|今后|目前|具体|凡(?!是)|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底)?(?:之?前|起|以前)?|[一二三四五六七八九○〇]{4}年|“[一二三四五六七八九十]+五”期间|主要职责[:：]|(?:希)?望|建议|现有的|在此基础上)+/;
const MODAL = /^\s*(?:要|应当?|须|必须|需要?|可以?|将|拟|一定要|务必|都要?|均应?|也应?|还要)/;
/** A predicate that tells what was done, not what is to be done. */
const DONE =
  /^\s*(?:已|曾|先后|联合印发|均已|正式印发|高度重视)|^\s*(?:于|在)\d{4}[^，]{0,30}(?:印发|发布|出台|启动|编制|联合)|(?<![除为免])了(?!解|结)/;
const PENALTY = /责令.{0,6}改正|罚款|给予警告|没收|行政处分|追究.{0,6}责任|治安管理处罚|吊销.{0,10}(?:证|执照)/;
const BOILERPLATE = /收悉|答复如下|函复如下|批复如下|[你您]们?提出的|抄送[:：]/;
/** A sentence that looks back: only what it says with a modal is to be done. */
const PAST =
  /近年来|以来[，,]|此前|过去|(?:^|[，,。])\s*(?:自)?\d{4}年(?![^，,]{0,6}(?:前|起|底))|目前|先后|(?:制定|编制|印发|出台|发布|签署|开展|组织|建立|完成|形成|取得|设立|召开|举办|进行|实施)了|(?:印发|签署|发布|出台)《/;
/** A predicate whose verb only qualifies a noun: 国家核安全局发布的审评原则. */
const ATTRIBUTE =
  /^\s*(?![对在按以为从于向根依与]|(?:共同)?(?:参与|配合))[一-鿿]{1,6}的(?!基础|前提|同时|原则|要求|情况|方式|方法|办法)/;
/** A sentence that is only a noun: 国家核安全局审查认可的其他文件. */
const NOUN = /^[一-鿿、]{2,14}的[一-鿿]{0,4}(?:文件|要求|情况|材料|报告|意见|标准|规定|措施|信息)$/;
/** Acts of an organ that are done by the text itself. */
const ACT =
  /^\s*(?:同意|批准|批复|决定|核准|印发|发布|公布|高度|主管|(?:是|为)(?![^，。]{0,6}(?:牵头|责任|成员|配合|主管|实施|主体))|有|管理要求|作用|职能)/;
const RECOUNT = /(?:^|[^照据按依实行彻、和及])(?:《[^》]{2,60}》、?)+[^，。《》]{0,8}(?:规定|要求|明确|提出|指出|强调)/;
const ENCOURAGED = /^\s*(?:鼓励|支持|引导|倡导|欢迎)/;

/** The assignments that a paragraph's sentences make; `taken` are stretches that lists have claimed. */
export function findProse(
  paragraph: Paragraph,
  taken: readonly Stretch[],
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  if (!HINT.test(text) || text.includes('\t') || ANNEX.test(text)) return [];
  const sentences = sentencesOf(text);
  const tasks: FoundTask[] = [...headed(paragraph, sentences, names)];
  let next = 0;
  for (const sentence of sentences) {
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) next++;
    const stop = taken[next]?.from ?? Number.POSITIVE_INFINITY;
    tasks.push(...inSentence(paragraph, sentence, stop, names));
  }
  return tasks;
}

/** 投资促进局。牵头全区招商工作…: a paragraph whose first sentence is only its units, and what they do. */
function headed(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  const [first, second] = sentences;
  if (first === undefined || second === undefined || first.clauses.length !== 1 || first.to - first.from > 60)
    return [];
  const lead = LEAD_IN.exec(text.slice(first.from, first.to))?.[0].length ?? 0;
  const units = unitsOf(text.slice(first.from + lead, first.to), names);
  const predicate = text.slice(second.from, second.to);
  if (units === null || !beginsPredicate(predicate)) return [];
  const from = first.from + lead;
  const role = roleOf(predicate, predicate);
  return [
    {
      paragraph,
      from,
      to: second.to,
      rule: 'prose.headed',
      units: units.map((unit) => toFound(withShift(unit, from), role)),
    },
  ];
}

function inSentence(
  paragraph: Paragraph,
  sentence: Sentence,
  stop: number,
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  const found: Phrase[] = [];
  for (const [index, clause] of sentence.clauses.entries()) {
    if (clause.from >= stop) break;
    if (clause.from < (found.at(-1)?.to ?? 0)) continue;
    found.push(...inClause(text, clause, sentence.clauses[index + 1] ?? null, names));
  }
  if (found.length === 0) return [];
  return withoutRepeats(toBeDone(text.slice(sentence.from, sentence.to), sentence.from, found)).map(
    (phrase, index, all) => taskOf(paragraph, phrase, Math.min(all[index + 1]?.from ?? sentence.to, stop, sentence.to)),
  );
}

/** Without what the sentence recounts of another document, or of the past. */
function toBeDone(words: string, from: number, found: readonly Phrase[]): readonly Phrase[] {
  if (BOILERPLATE.test(words)) return [];
  const recount = words.includes('》') ? words.search(RECOUNT) : -1;
  const past = PAST.test(words);
  return found.filter((phrase) => !(past && phrase.weak) && !(recount >= 0 && phrase.from > from + recount));
}

/** How many phrases around one are compared with it. */
const NEAR = 8;

/** One sentence gives one unit its work once: of 由A归口管理，请A商B研究 the fuller phrase stays. */
function withoutRepeats(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const near = (index: number) => phrases.slice(Math.max(0, index - NEAR), index + NEAR);
  return phrases
    .filter(
      (phrase, index) =>
        !near(index).some((other) => covers(other, phrase, phrases.indexOf(other, Math.max(0, index - NEAR)) < index)),
    )
    .map((phrase, _, kept) => withLead(phrase, kept.length < phrases.length ? phrases : kept));
}

/** Whether `other` gives work to all units of `phrase`; of two alike the earlier one stays. */
function covers(other: Phrase, phrase: Phrase, earlier: boolean): boolean {
  if (other === phrase || other.units.length < phrase.units.length) return false;
  const names = new Set(other.units.map((unit) => unit.name));
  return phrase.units.every((unit) => names.has(unit.name)) && (names.size > phrase.units.length || earlier);
}

/** 由A、B组成，A为牵头单位: what a dropped phrase says of the lead holds for the one that stays. */
function withLead(phrase: Phrase, all: readonly Phrase[]): Phrase {
  const office = all.find((other) => other !== phrase && other.rule === 'prose.office' && covers(phrase, other, true));
  if (office === undefined) return phrase;
  const leads = new Set(office.units.filter((unit) => unit.role === 'lead').map((unit) => unit.name));
  return { ...phrase, units: phrase.units.map((unit) => (leads.has(unit.name) ? { ...unit, role: 'lead' } : unit)) };
}

interface Phrase {
  readonly from: number;
  /** Where its list ends; clauses before this are spent. */
  readonly to: number;
  readonly rule: string;
  readonly units: readonly FoundUnit[];
  /** A bare verb behind its subject, with no modal: in a sentence that looks back it tells what was done. */
  readonly weak: boolean;
}

function taskOf(paragraph: Paragraph, phrase: Phrase, end: number): FoundTask {
  const text = paragraph.text.slice(phrase.from, Math.max(end, phrase.to)).replace(/[，,、；\s]+$/, '');
  return { paragraph, from: phrase.from, to: phrase.from + text.length, rule: phrase.rule, units: phrase.units };
}

function inClause(text: string, clause: Stretch, next: Stretch | null, names: ReadonlySet<string>): readonly Phrase[] {
  const words = text.slice(clause.from, clause.to);
  if (!HINT.test(words) || ENCOURAGED.test(words) || PENALTY.test(words)) return [];
  const marked = markedIn(text, clause, next, names);
  if (marked[0]?.rule === 'prose.seat') return marked;
  const first = marked[0]?.from ?? clause.to;
  const subject = bySubject(text, { from: clause.from, to: first }, clause, next, names);
  return subject === null ? marked : [subject, ...marked.filter((phrase) => phrase.from >= subject.to)];
}

const MARKER =
  /(?<![理自缘经事])由(?![于此来衷])|(?<![申报提])请(?!示|求|客|教|假|批转|审|指示|予)|(?<!已)经(?![济营费验过贸常办理由销纪历])|委托(?!书|人|方)|压实(?!各?方)|指定(?!的|地|场|机|医|区)|设在/g;

const DUTY_NOUN = /^(?:的)?(?:工作|主体|属地|监管|领导|管理|安全生产)*责任/;

/** Lists behind 由, 请, 经, 委托, 压实 and 设在. */
function markedIn(text: string, clause: Stretch, next: Stretch | null, names: ReadonlySet<string>): readonly Phrase[] {
  const phrases: Phrase[] = [];
  MARKER.lastIndex = clause.from;
  for (let mark = MARKER.exec(text); mark !== null && mark.index < clause.to; mark = MARKER.exec(text)) {
    const from = mark.index + mark[0].length;
    const phrase = behindMarker(text, mark[0], mark.index, { from, to: clause.to }, next, names);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}

function behindMarker(
  text: string,
  marker: string,
  at: number,
  rest: Stretch,
  next: Stretch | null,
  names: ReadonlySet<string>,
): Phrase | null {
  if (marker === '设在') return seat(text, at, rest, names);
  const consult =
    marker === '请' ? (/^(?:你们?)?(?:商|会同|协商)/.exec(text.slice(rest.from, rest.from + 4))?.[0].length ?? 0) : 0;
  const subject = subjectAt(text, rest.from + consult, rest.to, names, marker === '压实' ? DUTY_NOUN : undefined);
  if (subject === null) return null;
  const predicate = text.slice(subject.to, rest.to);
  if (consult > 0) return plain('prose.asked', at, subject, 'support');
  switch (marker) {
    case '经':
      return /^\s*会同/.test(predicate)
        ? joined(text, 'prose.approval', at, subject, rest, next, names)
        : approval(at, subject, predicate);
    case '指定':
      return /^\s*(?:具体)?(?:负责|承担)/.test(predicate) ? plain('prose.named', at, subject, 'responsible') : null;
    case '压实':
      return plain('prose.duty', at, subject, 'responsible');
    case '由':
      if (/^\s*(?:等)?(?:\d+个)?(?:部门|单位|部门和单位)?(?:共同)?组成/.test(predicate))
        return plain('prose.members', at, subject, 'responsible');
      return joined(text, 'prose.by', at, subject, rest, next, names);
    default:
      if (marker === '请' && predicate.trim() === '' && next === null) return null;
      return joined(text, marker === '请' ? 'prose.asked' : 'prose.entrusted', at, subject, rest, next, names);
  }
}

/** 经A、B批准: who approves has work; the State Council's own approval is none. */
function approval(at: number, subject: Subject, predicate: string): Phrase | null {
  if (!/^\s*(?:联合|分别|共同|统一)?(?:初审|审查|审核|审批|批准|核准|认定|复核|验收|评审|核定|确认)/.test(predicate))
    return null;
  if (
    subject.units.every((unit) =>
      /^(?:我[部局委省市厅]|国务院|党中央|中央|省政府|市政府|省人民政府|市人民政府)$/.test(unit.unit),
    )
  )
    return null;
  return plain('prose.approval', at, subject, 'responsible');
}

/** 办公室设在A: the office where it has a name of its own, and A. */
function seat(text: string, at: number, rest: Stretch, names: ReadonlySet<string>): Phrase | null {
  const holder = subjectOrAll(text, rest.from, rest.to, names);
  if (holder === null) return null;
  const before = /[一-鿿“”]{0,30}办公室$/.exec(text.slice(Math.max(0, at - 34), at))?.[0] ?? '';
  const office = before.replace(/^.*(?:下设|设立|其)/, '');
  const found = holder.units.map((unit) => toFound(unit, 'responsible'));
  if (office.length <= 3) return { from: at, to: rest.to, rule: 'prose.seat', units: found, weak: false };
  const own: FoundUnit = { from: at - office.length, to: at, name: office, role: 'responsible' };
  return { from: own.from, to: rest.to, rule: 'prose.seat', units: [own, ...found], weak: false };
}

function withShift(unit: ListedUnit, shift: number): ListedUnit {
  return { ...unit, from: unit.from + shift, to: unit.to + shift };
}

function toFound(unit: ListedUnit, role: AssignmentRole): FoundUnit {
  return { from: unit.from, to: unit.to, name: unit.name, role };
}

function plain(rule: string, from: number, subject: Subject, role: AssignmentRole): Phrase {
  return { from, to: subject.to, rule, units: subject.units.map((unit) => toFound(unit, role)), weak: false };
}

/** A clause that begins with units: A要…, A负责…, A会同B…, or a list alone whose predicate is the next clause. */
function bySubject(
  text: string,
  stretch: Stretch,
  clause: Stretch,
  next: Stretch | null,
  names: ReadonlySet<string>,
): Phrase | null {
  const lead = LEAD_IN.exec(text.slice(stretch.from, stretch.to))?.[0].length ?? 0;
  const from = stretch.from + lead;
  if (stretch.to - from < 2) return null;
  const aside = partnersOnly(text, from, stretch.to, names);
  if (aside !== null) return aside;
  const subject = subjectAt(text, behindHeading(text, from, stretch, lead), stretch.to, names);
  if (subject === null) return null;
  const predicate = text.slice(subject.to, clause.to);
  if (predicate.trim() === '') return beforeComma(text, subject.from, subject, clause, next, names);
  const modal = MODAL.test(predicate);
  if (/^\s*(?:由|经|请|委托)/.test(predicate) || (!modal && subject.units.every((unit) => isPlace(unit.name))))
    return null;
  if (
    DONE.test(predicate) ||
    (!modal && (ATTRIBUTE.test(predicate) || ACT.test(predicate) || NOUN.test(predicate.trim())))
  )
    return null;
  const speaking = subject.units.every((unit) => /^我/.test(unit.unit));
  if (!speaking && /^\s*正在/.test(predicate)) return null;
  if (speaking && !/^\s*(?:将|拟|正在|会|负责)/.test(predicate))
    return null;
  const rule = OFFICE.test(predicate) ? 'prose.office' : 'prose.subject';
  return {
    ...joined(text, rule, subject.from, subject, { from: subject.to, to: clause.to }, next, names),
    weak: !modal,
  };
}

/** Groups that stand first in their sentence, never inside a heading. */
const GROUP_START =
  /(?:地方各级|各地区|各地(?!块)|各省|各级|各有关|各部门|各单位|各区|国务院有关|有关部门和|省级[一-鿿]{2,6}主管)/;

/** Where line breaks are lost, a numbered heading runs into its text without a mark: (二)完善名录库各地区要及时更新. */
function behindHeading(text: string, from: number, stretch: Stretch, lead: number): number {
  if (lead === 0 || !/[、.)）]$/.test(text.slice(stretch.from, from).trimEnd())) return from;
  const at = text.slice(from, Math.min(stretch.to, from + 48)).search(GROUP_START);
  return at >= 4 ? from + at : from;
}

const PARTNERS = /(?:并|积极|主动|密切|同时)*(会同|会商|协助|与)/y;

/** A clause without a subject: 积极会同A、B健全机制; 协助A开展洽谈. */
function partnersOnly(text: string, from: number, to: number, names: ReadonlySet<string>): Phrase | null {
  PARTNERS.lastIndex = from;
  const verb = PARTNERS.exec(text);
  if (verb === null) return null;
  const partners = subjectAt(text, from + verb[0].length, to, names);
  const together = verb[1] !== '与' || TOGETHER.test(text.slice(partners?.to ?? to, to));
  return partners === null || !together
    ? null
    : { ...plain('prose.partners', from, partners, verb[1] === '协助' ? 'responsible' : 'support'), weak: true };
}

/** A为牵头单位 */
const OFFICE = /^\s*(?:分别|共同)?(?:为|是)[^，。]{0,6}(?:牵头|责任|成员|配合|主管|实施)(?:单位|部门|主体)/;

const DUTY = /^\s*(?:负责|牵头|统筹|指导|协调|组织(?!部)|制定|做好|配合|协助|具体|落实|主要负责|研究|按|根据|会同|依)/;

/** The list fills its clause: A、B，应当… and A：负责… */
function beforeComma(
  text: string,
  from: number,
  subject: Subject,
  clause: Stretch,
  next: Stretch | null,
  names: ReadonlySet<string>,
): Phrase | null {
  if (next === null) return null;
  const following = text.slice(next.from, next.to);
  const colon = /[:：]/.test(text[clause.to] ?? '');
  const duty = DUTY.test(following) && !(colon && /^\s*(?:按|根据|依|会同|研究)/.test(following));
  if (!MODAL.test(following) && !(duty && (colon || subject.units.length > 1))) return null;
  return joined(text, colon ? 'prose.heading' : 'prose.subject', from, subject, next, null, names);
}

/** A predicate that so far says only on what ground: 可根据工作需要，组织… */
const ADVERBIAL = /^\s*(?:要|可以?|应当?|将|须)?(?:根据|按照|结合|依据)[^，,]*$/;

const TOGETHER = /^\s*(?:协商|协调|沟通|联合|共同|确定|研究)/;

const JOINS =
  /^\s*(?:要|应当?|须|必须|可以?|将|负责|积极|主动|切实|抓紧|共同|分别|先|研究)*(牵头(?:，|,)?(?:会同|商|组织)?|会同|会商|商(?![务业])|联合|协同|协助|配合|支持|与|组织)/;

/** Roles of the subject, and of the units that it works with. */
function joined(
  text: string,
  rule: string,
  from: number,
  subject: Subject,
  rest: Stretch,
  next: Stretch | null,
  names: ReadonlySet<string>,
): Phrase {
  const start = Math.max(subject.to, rest.from);
  const predicate = text.slice(start, rest.to);
  if (next !== null && ADVERBIAL.test(predicate) && JOINS.test(text.slice(next.from, next.to))) {
    return joined(text, rule, from, { ...subject, to: next.from }, next, null, names);
  }
  const join = JOINS.exec(predicate);
  const partners = join === null ? null : partnersAt(text, join[1] ?? '', start + join[0].length, rest, next, names);
  if (join === null || partners === null)
    return plain(rule, from, subject, roleOf(text.slice(start, next?.to ?? rest.to), predicate));
  const [own, other] = rolesOf(join[1] ?? '');
  const units = [
    ...subject.units.map((unit) => toFound(unit, own)),
    ...partners.units.map((unit) => toFound(unit, other)),
  ];
  return { from, to: partners.to, rule: `${rule}.joint`, units, weak: false };
}

function partnersAt(
  text: string,
  verb: string,
  at: number,
  rest: Stretch,
  next: Stretch | null,
  names: ReadonlySet<string>,
): Subject | null {
  // 由A牵头，会同B: the partners stand in the next clause.
  if (/^牵头$/.test(verb) && text.slice(at, rest.to).trim() === '' && next !== null) {
    const open = /^\s*(?:会同|商|组织|联合)/.exec(text.slice(next.from, next.to));
    return open === null ? null : subjectOrAll(text, next.from + open[0].length, next.to, names);
  }
  const subject = subjectOrAll(text, at, rest.to, names);
  if (subject === null) return null;
  const groups = /^(?:有关|相关|各|成员单位)|部门$|[部委局厅]$/;
  if (verb === '组织' && !subject.units.every((unit) => groups.test(unit.unit))) return null;
  if (verb === '与' && !TOGETHER.test(text.slice(subject.to, rest.to))) return null;
  if (verb === '支持' && !/^\s*(?:做好|开展|落实)/.test(text.slice(subject.to, rest.to))) return null;
  return subject;
}

function subjectOrAll(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  const subject = subjectAt(text, from, to, names);
  if (subject !== null) return subject;
  const all = unitsOf(text.slice(from, to), names);
  return all === null ? null : { units: all.map((unit) => withShift(unit, from)), from, to };
}

function rolesOf(verb: string): readonly [AssignmentRole, AssignmentRole] {
  if (verb === '协助' || verb === '配合' || verb === '支持') return ['support', 'responsible'];
  return verb === '与' ? ['responsible', 'support'] : ['lead', 'support'];
}

const PRELUDE =
  /^\s*(?:要|应当?|须|必须|需要?|可以?|将|都要?|还要|一定要|负责|分别)*(?:(?:根据|按照?|依据|结合|依照)[^，,]{0,24}?(?:[，,]|(?:职责|职能|分工)+[，,]?))?\s*/;

function roleOf(sentence: string, predicate: string): AssignmentRole {
  const office = /^\s*(?:分别|共同)?(?:为|是)[^，。]{0,6}(牵头|配合)/.exec(predicate)?.[1];
  if (office !== undefined) return office === '牵头' ? 'lead' : 'support';
  const act = sentence.replace(PRELUDE, '');
  if (
    /^(?:共同|具体|统一|联合|总|仍|进一步|分别)*(?:牵头|主抓|主责)|^切实承担.{0,8}主要责任/.test(act) ||
    /^\s*(?:要|应|将)?牵头/.test(predicate)
  )
    return 'lead';
  if (/^(?:积极|密切|主动|加强|大力|协调|给予|全力|共同|按照分工)*(?:协调)?(?:配合|协作|支持|协助|参与)/.test(act))
    return 'support';
  return /^[^，,]{0,30}(?:等)?方面?给予(?:积极|大力)?支持/.test(act) || /^在[^。]{0,60}给予[^，]{0,4}支持/.test(act)
    ? 'support'
    : 'responsible';
}
