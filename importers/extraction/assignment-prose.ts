import type { Paragraph } from '../reading/paragraph.ts';
import type { AssignmentRole } from '../records.ts';
import type { FoundTask, FoundUnit } from './assignment.ts';
import { type Subject, subjectAt, unitsOf } from './assignment-subjects.ts';
import { type Sentence, type Stretch, sentencesOf } from './sentences.ts';
import type { ListedUnit } from './unit-list.ts';

/** What every sentence that assigns work holds. */
const HINT = /[部委局厅署办院会区县市省门位构府司团行心关街们所矿]/;
/** Words before a subject that say nothing about it. */
const LEAD_IN =
  /^(?:\s|第[一二三四五六七八九十百零]+条(?:之[一二三四五])?|[一二三四五六七八九十]+[、是]|\([一二三四五六七八九十\d]+\)|\d{1,3}[.、．](?!\d)|[①-⑳]|同时|其中|此外|另外|因此|为此|并(?!购|网)|且|但|对此|原则上|首先|再次|最后|其次|必要时|届时|今后|目前|具体|凡(?!是)|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底)?(?:之?前|起|以前)?|[一二三四五六七八九○〇]{4}年|“[一二三四五六七八九十]+五”期间|主要职责[:：]|在此基础上)+/;
const MODAL = /^\s*(?:要|应当?|须|必须|需要?|可以?|将|拟|一定要|务必|都要?|均应?|也应?|还要)/;
/** A predicate that tells what was done, not what is to be done. */
const DONE =
  /^\s*(?:已|曾|先后|联合印发|均已|正式印发|高度重视)|^\s*(?:于|在)\d{4}年.{0,30}(?:印发|发布|出台|启动|开展了|实施了)|^.{0,14}(?<![除为免])了(?!解)/;
const PENALTY = /责令.{0,6}改正|罚款|给予警告|没收|行政处分|追究.{0,6}责任|治安管理处罚|吊销.{0,10}(?:证|执照)/;
const RECOUNT = /》.{0,12}(?:规定|要求|明确|提出|指出|强调)[：:，,]?[^。]{0,6}$/;
const ENCOURAGED = /^\s*(?:鼓励|支持|引导|倡导|欢迎)/;

/** The assignments that a paragraph's sentences make; `taken` are stretches that lists have claimed. */
export function findProse(
  paragraph: Paragraph,
  taken: readonly Stretch[],
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  if (!HINT.test(text)) return [];
  const tasks: FoundTask[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) next++;
    const stop = taken[next]?.from ?? Number.POSITIVE_INFINITY;
    tasks.push(...inSentence(paragraph, sentence, stop, names));
  }
  return tasks;
}

function inSentence(
  paragraph: Paragraph,
  sentence: Sentence,
  stop: number,
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  const clauses = sentence.clauses.filter((clause) => clause.from < stop);
  const found: Phrase[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.from < (found.at(-1)?.to ?? 0)) continue;
    if (RECOUNT.test(text.slice(Math.max(sentence.from, clause.from - 60), clause.from))) continue;
    found.push(...inClause(text, clause, clauses[index + 1] ?? null, names));
  }
  return found.map((phrase, index) =>
    taskOf(paragraph, phrase, Math.min(found[index + 1]?.from ?? sentence.to, stop, sentence.to)),
  );
}

interface Phrase {
  readonly from: number;
  /** Where its list ends; clauses before this are spent. */
  readonly to: number;
  readonly rule: string;
  readonly units: readonly FoundUnit[];
}

function taskOf(paragraph: Paragraph, phrase: Phrase, end: number): FoundTask {
  const text = paragraph.text.slice(phrase.from, Math.max(end, phrase.to)).replace(/[，,、；\s]+$/, '');
  return { paragraph, from: phrase.from, to: phrase.from + text.length, rule: phrase.rule, units: phrase.units };
}

function inClause(text: string, clause: Stretch, next: Stretch | null, names: ReadonlySet<string>): readonly Phrase[] {
  const words = text.slice(clause.from, clause.to);
  if (!HINT.test(words) || ENCOURAGED.test(words) || PENALTY.test(words)) return [];
  const marked = markedIn(text, clause, next, names);
  const first = marked[0]?.from ?? clause.to;
  const subject = bySubject(text, { from: clause.from, to: first }, clause, next, names);
  return subject === null ? marked : [subject, ...marked.filter((phrase) => phrase.from >= subject.to)];
}

const MARKER =
  /(?<![理自缘经事])由(?![于此来衷])|(?<![申报提])请(?!示|求|客|教|假)|(?<!已)经(?![济营费验过贸常办理由销纪历])|委托(?!书|人|方)|压实(?!各?方)|设在/g;

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
  const subject = subjectAt(text, rest.from, rest.to, names);
  if (subject === null) return null;
  const predicate = text.slice(subject.to, rest.to);
  switch (marker) {
    case '经':
      return approval(at, subject, predicate);
    case '压实':
      return /^(?:工作|主体|属地|监管)?责任/.test(predicate) ? plain('prose.duty', at, subject, 'responsible') : null;
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
  if (
    !/^\s*(?:联合|分别|共同|统一)?(?:初审|审查|审核|审批|批准|核准|认定|复核|验收|评审|核定|确认|会同|备案同意)/.test(
      predicate,
    )
  )
    return null;
  if (subject.units.every((unit) => /^(?:国务院|党中央|中央|省政府|市政府|省人民政府|市人民政府)$/.test(unit.unit)))
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
  if (office.length <= 3) return { from: at, to: rest.to, rule: 'prose.seat', units: found };
  const own: FoundUnit = { from: at - office.length, to: at, name: office, role: 'responsible' };
  return { from: own.from, to: rest.to, rule: 'prose.seat', units: [own, ...found] };
}

function withShift(unit: ListedUnit, shift: number): ListedUnit {
  return { ...unit, from: unit.from + shift, to: unit.to + shift };
}

function toFound(unit: ListedUnit, role: AssignmentRole): FoundUnit {
  return { from: unit.from, to: unit.to, name: unit.name, role };
}

function plain(rule: string, from: number, subject: Subject, role: AssignmentRole): Phrase {
  return { from, to: subject.to, rule, units: subject.units.map((unit) => toFound(unit, role)) };
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
  const subject = subjectAt(text, from, stretch.to, names);
  if (subject === null) return null;
  const predicate = text.slice(subject.to, clause.to);
  if (predicate.trim() === '') {
    const following = next === null ? '' : text.slice(next.from, next.to);
    return next !== null && MODAL.test(following)
      ? joined(text, 'prose.subject', from, subject, next, null, names)
      : null;
  }
  if (DONE.test(predicate)) return null;
  if (subject.units.every((unit) => /^我/.test(unit.unit)) && !/^\s*(?:将|拟|正在|会|负责)/.test(predicate))
    return null;
  return joined(text, 'prose.subject', from, subject, { from: subject.to, to: clause.to }, next, names);
}

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
  const join = JOINS.exec(predicate);
  const partners = join === null ? null : partnersAt(text, join[1] ?? '', start + join[0].length, rest, next, names);
  if (join === null || partners === null)
    return plain(rule, from, subject, roleOf(text.slice(start, next?.to ?? rest.to), predicate));
  const [own, other] = rolesOf(join[1] ?? '');
  const units = [
    ...subject.units.map((unit) => toFound(unit, own)),
    ...partners.units.map((unit) => toFound(unit, other)),
  ];
  return { from, to: partners.to, rule: `${rule}.joint`, units };
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
  if (/^(?:组织|牵头)$/.test(verb) && !subject.units.every((unit) => groups.test(unit.unit))) return null;
  if (verb === '与' && !/^\s*(?:协商|协调|沟通|联合|共同|确定|研究)/.test(text.slice(subject.to, rest.to))) return null;
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
  /^\s*(?:要|应当?|须|必须|需要?|可以?|将|都要?|还要|一定要|负责|分别)*(?:(?:根据|按照?|依据|结合|依照)[^，,]{0,24}(?:，|,|分工|职责|职能))?\s*/;

function roleOf(sentence: string, predicate: string): AssignmentRole {
  const act = sentence.replace(PRELUDE, '');
  if (
    /^(?:共同|具体|统一|联合|总|仍|进一步|分别)*(?:牵头|主抓|主责)|^切实承担.{0,8}主要责任/.test(act) ||
    /^\s*(?:要|应|将)?牵头/.test(predicate)
  )
    return 'lead';
  if (/^(?:积极|密切|主动|加强|大力|紧密|协调|给予|全力|按照分工)*(?:协调)?(?:配合|协作|支持|协助|参与)/.test(act))
    return 'support';
  return /^[^，,]{0,30}(?:等)?方面?给予(?:积极|大力)?支持/.test(act) || /^在[^。]{0,60}给予[^，]{0,4}支持/.test(act)
    ? 'support'
    : 'responsible';
}
