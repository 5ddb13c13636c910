import type { AssignmentRole } from '../records.ts';
import type { AssignmentRule } from '../rules/assignments.ts';
import { type ClauseView, inRole, type Phrase, plainPhrase } from './assignment-phrase.ts';
import { type Subject, subjectAt, unitsAtHead, unitsThrough } from './assignment-subjects.ts';

/** A predicate that so far says only on what ground: 可根据工作需要，组织… */
const ADVERBIAL = /^\s*(?:要|可以?|应当?|将|须)?(?:根据|按照|结合|依据)[^，,]*$/;
/** What units do with those beside them: 与A协商. */
export const TOGETHER = /^\s*(?:协商|协调|沟通|联合|共同|确定|研究)/;
const JOINS =
  /^\s*(?:要|应当?|须|必须|可以?|将|负责|积极|主动|切实|抓紧|共同|分别|先|研究)*(牵头(?:，|,)?(?:会同|商|组织)?|会同|会商|商(?![务业])|联合|协同|协助|配合|支持|与|组织)/;

/**
 * The phrase that `subject` opens at `from`: with its partners where its predicate joins some (A会同B, A牵头，会同B, A协助B), else alone.
 * The predicate begins behind the subject in the view's clause.
 */
export function joinedPhrase(view: ClauseView, rule: OpeningRule, from: number, subject: Subject): Phrase {
  const { text, clause, next } = view;
  const start = Math.max(subject.to, clause.from);
  const predicate = text.slice(start, clause.to);
  if (next !== null && ADVERBIAL.test(predicate) && JOINS.test(text.slice(next.from, next.to))) {
    return joinedPhrase({ ...view, clause: next, next: null }, rule, from, { ...subject, to: next.from });
  }
  if (
    next !== null &&
    rule === 'prose.by' &&
    /^\s*会[同商]/.test(text.slice(next.from, next.to)) &&
    !JOINS.test(predicate)
  ) {
    return joinedPhrase({ ...view, clause: next, next: null }, rule, from, { ...subject, to: next.from });
  }
  const join = JOINS.exec(predicate);
  const partners = join === null ? null : partnersAt(view, join[1] ?? '', start + join[0].length);
  if (join === null || partners === null) {
    return plainPhrase(rule, from, subject, roleOf(text.slice(start, next?.to ?? clause.to), predicate));
  }
  const [own, other] = rolesOf(join[1] ?? '', text.slice(partners.to, clause.to));
  const units = [
    ...subject.units.map((unit) => inRole(unit, own)),
    ...partners.units.map((unit) => inRole(unit, other)),
  ];
  return { from, to: partners.to, rule: JOINT[rule], units, weak: false };
}

/** The rules of phrases that others can join, and what they are called where some do. */
const JOINT = {
  'prose.subject': 'prose.subject.joint',
  'prose.heading': 'prose.heading.joint',
  'prose.office': 'prose.office',
  'prose.by': 'prose.by.joint',
  'prose.asked': 'prose.asked.joint',
  'prose.entrusted': 'prose.entrusted.joint',
  'prose.approval': 'prose.approval.joint',
} as const satisfies { readonly [rule: string]: AssignmentRule };

type OpeningRule = keyof typeof JOINT;

/** Groups that can be brought together for work: 组织有关部门. */
const GROUPS = /^(?:有关|相关|各|成员单位)|部门$|[部委局厅]$/;

function partnersAt(view: ClauseView, verb: string, at: number): Subject | null {
  const { text, clause, next, names } = view;
  // 由A牵头，会同B: the partners stand in the next clause.
  if (verb === '牵头' && text.slice(at, clause.to).trim() === '' && next !== null) {
    const open = /^\s*(?:会同|商|组织|联合)/.exec(text.slice(next.from, next.to));
    return open === null ? null : announced(text, next.from + open[0].length, next.to, names);
  }
  const announces = /会同|会商|^商/.test(verb);
  const partners = (announces ? announced : partnersThrough)(text, at, clause.to, names);
  if (partners === null) return null;
  const behind = text.slice(partners.to, clause.to);
  if (verb === '组织' && !partners.units.every((unit) => GROUPS.test(unit.unit))) return null;
  if (verb === '与' && !TOGETHER.test(behind)) return null;
  return verb === '支持' && !/^\s*(?:做好|开展|落实)/.test(behind) ? null : partners;
}

function partnersThrough(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  return subjectAt(text, from, to, names) ?? unitsThrough(text, from, to, names);
}

/** Partners that 会同 announces: whatever their work is called. */
function announced(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  return partnersThrough(text, from, to, names) ?? unitsAtHead(text, from, to, names);
}

function rolesOf(verb: string, behind: string): readonly [AssignmentRole, AssignmentRole] {
  if (verb === '协助' || verb === '配合' || verb === '支持') return ['support', 'responsible'];
  if (verb === '与') return ['responsible', /^\s*(?:联合|共同)/.test(behind) ? 'responsible' : 'support'];
  return ['lead', 'support'];
}

/** Modals, and the ground on which units act, before what they do. */
const PRELUDE =
  /^\s*(?:要|应当?|须|必须|需要?|可以?|将|都要?|还要|一定要|负责|分别)*(?:(?:根据|按照?|依据|结合|依照)[^，,]{0,24}?(?:[，,]|(?:职责|职能|分工)+[，,]?))?\s*/;
const OFFICE = /^\s*(?:分别|共同)?(?:为|是)[^，。]{0,6}(牵头|配合)/;
const LEADS =
  /^(?:共同|具体|统一|联合|总|仍|进一步|分别)*(?:牵头|主抓|主责)|^(?:充分|切实|更好)?(?:发挥|履行)好?(?:总?牵头|主责)|^切实承担.{0,8}主要责任/;
const SUPPORTS =
  /^(?:积极|密切|主动|加强|大力|协调|给予|予以|全力|共同|按照分工)*(?:协调)?(?:配合|协作|支持|协助|参与)|^[^，,]{0,30}(?:等)?方面?给予(?:积极|大力)?支持|^在[^。]{0,60}给予[^，]{0,4}支持/;

/** The role that a predicate gives its subject; `sentence` reaches over the next clause too. */
export function roleOf(sentence: string, predicate: string): AssignmentRole {
  const office = OFFICE.exec(predicate)?.[1];
  if (office !== undefined) return office === '牵头' ? 'lead' : 'support';
  const act = sentence.replace(PRELUDE, '');
  if (LEADS.test(act) || /^\s*(?:要|应|将)?牵头/.test(predicate)) return 'lead';
  return SUPPORTS.test(act) ? 'support' : 'responsible';
}
