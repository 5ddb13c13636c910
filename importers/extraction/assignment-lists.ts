import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../matches.ts';
import type { AssignmentRole } from '../records.ts';
import { Signs } from '../signs.ts';
import type { FoundUnit } from './assignment.ts';
import { bodyWithMembers } from './assignment-bodies.ts';
import { splitUnits } from './unit-list.ts';
import { isOrgan, isUnit } from './unit-names.ts';

/** What a list of units says: its units with their roles, how it said that they are units, and the remark behind it. */
export interface UnitListReading {
  readonly units: readonly FoundUnit[];
  /** labelled: 责任单位：A、B; duty: A、B按职责分工负责; bare: A、B; mixed: bare, with names among them that do not look like units, or only zones and groups */
  readonly kind: 'labelled' | 'duty' | 'bare' | 'mixed';
  /** 列第一位的为牵头单位: the first of this list and of the later ones leads. */
  readonly firstLeads: boolean;
}

/** Labels that name units, and labels of the persons and dates that may stand among them. */
export const LABEL =
  /(?:(?:[省市区县]级|[省市区县]直|市县|国家级?|中央|总体|主要)?((?:责任|牵头|主责|主办|主要|第一|配合|支持|协助|协办|参与|参加|承担|承办|落实|完成|会同|负责|推进|相关|有关|主管|联合|指导|实施)(?:责任|落实|推进|实施|牵头|负责|承担)?(?:及(?:责任|配合|参与|协助))?(?:单位|部门|处室|科室|主体|机构|委局|司局)(?:\([一-鿿、]{1,6}\))?|牵头|配合|主办|协办|分工)(?:及(?:分工|责任人))?|(?:责任|牵头|分管|包联|包抓|联系)(?:市|县|区)?(?:领导|人)|(?:完成|办结)?(?:时限|时间|期限)(?:要求)?|进度(?:要求|安排)?)[\s*]*[:：]\**/g;

const REMARK =
  /[，,；;。.]?\s*(?:以下(?!简称)|下同|(?:列|排)(?:名|在)?第?(?:一|首)(?:位|个)?|第一(?:个|位)?(?:单位)?(?:的)?为|不再(?:重复)?(?:一一)?列|注[:：]|\*(?![\s*]*(?:[、，；,;:：]|$))|[上以]上?述?各项|各区(?:县)?均|如无特殊)/g;
const REMARK_HINT = /以下|下同|第?[一首][位个]?|不再|注[:：]|\*|各项|各区县?均|如无特殊/;
const FIRST_LEADS = /(?:第一|第1|首)(?:位|个|名)?.{0,8}牵头/;

const LEADS = new TailPattern(
  /(?:共同|联合|统筹)?(?:牵头(?:负责|落实|组织|推进|实施|抓总)?|主责|主抓|为牵头(?:单位|部门))$/,
);
const SUPPORTS = new TailPattern(
  /(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:积极|共同|协同|密切)?(?:配合|参与|参加|协助|支持|协办|为(?:配合|参与|支持)单位)(?:落实|实施|推进|做好|完成)?$/,
);
const ANSWERS = new TailPattern(
  /(?:(?:按|按照|根据|依)(?:各自|照)?(?:职责|职能|责任|任务|分工)*(?:分工)?|分别|共同|具体|依法|统筹|组织|抓好|联合)*[，,]?(?:负责(?:落实|实施|推进)?|落实|组织实施|推进落实|推进|实施|起草|研究起草|承担|办理|各负其责|为责任(?:主体|单位|部门))$/,
);
const JOINT = /(?:牵头)?[，,]?会(?:同|商)/;

/** A name that may stand for a unit though nothing in it says so: 天开园. */
const SHORT_NAME = /^[一-鿿]{2,16}(?:\([一-鿿]{2,12}\))?$/;

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Reads `text.slice(from, to)`, the inside of a bracket or what follows a label, as a list of units; null where it is none. */
export function readUnitList(text: string, from: number, to: number): UnitListReading | null {
  const inner = text.slice(from, to);
  const end = remarkAt(inner) ?? inner.length;
  const firstLeads = end < inner.length && FIRST_LEADS.test(inner.slice(end));
  const segments = labelled(inner.slice(0, end));
  const units = gather(segments, (segment) => readSegment(inner, segment, from));
  if (units.length === 0) return null;
  if (segments.some((segment) => segment.role !== null)) return { units, kind: 'labelled', firstLeads };
  return verdict(inner.slice(0, end), units, firstLeads);
}

function verdict(inner: string, units: readonly FoundUnit[], firstLeads: boolean): UnitListReading | null {
  const names = units.map((unit) => unit.name);
  const known = names.filter((name) => isUnit(name)).length;
  const duty = /(?:负责|落实|实施|推进|牵头|配合|参与|起草|承担|会同|主体|分工)[。.\s]*$/.test(inner);
  if (duty && known > 0 && known * 2 >= names.length) return { units, kind: 'duty', firstLeads };
  if (duty) return null;
  // Zones and groups alone may say where: behind a full stop they answer.
  if (known === names.length)
    return { units, kind: names.some((name) => isOrgan(name)) ? 'bare' : 'mixed', firstLeads };
  const mixed = known * 2 >= names.length && isOrgan(names[0] ?? '') && names.every((name) => SHORT_NAME.test(name));
  return mixed ? { units, kind: 'mixed', firstLeads } : null;
}

/** Reads `text.slice(from, to)`, a cell below such a label, as units of this role. */
export function readUnitCell(text: string, from: number, to: number, role: AssignmentRole): readonly FoundUnit[] {
  const inner = text.slice(from, to);
  const segment: Segment = { from: 0, to: remarkAt(inner) ?? inner.length, role, skip: false };
  return readSegment(inner, segment, from);
}

interface Segment extends Clause {
  /** The role its label gives; null before the first label. */
  readonly role: AssignmentRole | null;
  readonly skip: boolean;
}

function labelled(inner: string): readonly Segment[] {
  const hasColon = inner.includes('：') || inner.includes(':');
  const labels = hasColon ? LABEL : COPULA;
  const marks =
    hasColon || COPULAS.test(inner) ? matchesOf(labels, inner).filter(({ index }) => outside(inner, index)) : [];
  const first = marks[0]?.index ?? inner.length;
  const head: Segment = { from: 0, to: first, role: null, skip: false };
  const rest = marks.map(
    (mark, index): Segment => ({
      from: mark.index + mark[0].length,
      to: marks[index + 1]?.index ?? inner.length,
      role: roleOfLabel(mark[1] ?? ''),
      skip: mark[1] === undefined,
    }),
  );
  const headed = marks.length === 0 || isUnitList(inner.slice(0, first));
  return [...(headed ? [head] : []), ...rest].filter(
    (segment) => !segment.skip && inner.slice(segment.from, segment.to).trim() !== '',
  );
}

const COPULAS = /[为是]/;

/** 责任单位为A，配合单位为B: labels without a colon. */
const COPULA =
  /(?<=^\s*|[，,；;]\s*)((?:责任|牵头|主责|主办|配合|协助|参与|承办|落实|负责)(?:单位|部门|主体))(?:为|是)/g;

/** Whether what stands before the first label is units and nothing else: 市商务局；配合单位：… */
function isUnitList(words: string): boolean {
  const units = splitUnits(words);
  return units.length > 0 && units.every((unit) => isUnit(unit.name));
}

function outside(inner: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    const char = inner[index];
    if (char === '(' || char === '（' || char === '〔') depth++;
    else if (char === ')' || char === '）' || char === '〕') depth--;
  }
  return depth <= 0;
}

function remarkAt(inner: string): number | null {
  if (!REMARK_HINT.test(inner)) return null;
  for (const mark of matchesOf(REMARK, inner)) if (outside(inner, mark.index)) return mark.index;
  return null;
}

const TWO_ROLES = /[及和、/]/;

/** The role that a label gives: 牵头单位, 配合部门, 责任单位; one that names two roles leaves open who leads. */
export function roleOfLabel(label: string): AssignmentRole {
  if (TWO_ROLES.test(label)) return 'responsible';
  if (/牵头|主责|主办|第一/.test(label)) return 'lead';
  return /配合|支持|协助|协办|参与|参加|会同/.test(label) ? 'support' : 'responsible';
}

/** Clauses of a segment end at ， and ；; a verb at a clause's end gives the role of its units and of those that wait before it. */
function readSegment(inner: string, segment: Segment, shift: number): readonly FoundUnit[] {
  const plain = segment.role ?? 'responsible';
  const found: FoundUnit[] = [];
  let waiting: readonly FoundUnit[] = [];
  let led = false;
  for (const clause of clausesOf(inner, segment)) {
    const { units, role } = readClause(inner, clause, plain, shift);
    led ||= role === 'lead';
    // A牵头，B、C，D配合: all behind the one that leads support it
    if (led && role === 'support') waiting = waiting.map((unit) => ({ ...unit, role }));
    if (role === null) {
      waiting = [...waiting, ...units];
      continue;
    }
    const before =
      units.length === 0 || role === plain
        ? waiting.map((unit) => ({ ...unit, role: units.length === 0 ? role : plain }))
        : waiting;
    found.push(...before, ...units);
    waiting = [];
  }
  return [...found, ...waiting];
}

function clausesOf(inner: string, segment: Segment): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = segment.from;
  for (let mark = MARKS.find(inner, from); ; mark = MARKS.find(inner, mark + 1)) {
    const isEnd = mark < 0 || mark >= segment.to;
    const at = isEnd ? segment.to : mark;
    if (!isEnd && OPENERS.at(inner, at)) depth++;
    else if (!isEnd && CLOSERS.at(inner, at)) depth--;
    else if (isEnd || (depth <= 0 && endsClause(inner, at))) {
      if (at > from) clauses.push({ from, to: at });
      from = at + 1;
    }
    if (isEnd) return clauses.filter((clause) => !WHEN.test(inner.slice(clause.from, clause.to)));
  }
}

const MARKS = Signs.of('（(〔）)〕，,；;。、');
const OPENERS = Signs.of('（(〔');
const CLOSERS = Signs.of('）)〕');

/** Besides ，；。 a 、 behind a role ends a clause: A牵头、B配合. */
function endsClause(inner: string, at: number): boolean {
  return inner.charAt(at) !== '、' || ['牵头', '主责', '配合'].some((verb) => inner.endsWith(verb, at));
}

/** A clause that says when, not who: 2025年底前完成, 持续推进. */
const WHEN = /^\s*(?:$|(?:\d{4}年|长期|持续|常年|立即|年内|近期|中期|每年|\d{1,2}月|20\d\d[-—~]))/;

const STOPS_BEHIND = new TailPattern(/[\s。.]+$/);

/** 由A牵头，会同B: what the partners' clause begins with. */
const PARTNERS = new HeadPattern(/^\s*(?:会[同商]|联合(?!会|体))/);

function readClause(
  inner: string,
  clause: Clause,
  plain: AssignmentRole,
  shift: number,
): { readonly units: readonly FoundUnit[]; readonly role: AssignmentRole | null } {
  const offset = shift + clause.from;
  const text = STOPS_BEHIND.cutFrom(inner.slice(clause.from, clause.to));
  const lead = LEADS.exec(text);
  const support = lead === null ? SUPPORTS.exec(text) : null;
  const answer = lead === null && support === null ? ANSWERS.exec(text) : null;
  const verb = lead ?? support ?? answer;
  const role = lead !== null ? 'lead' : support !== null ? 'support' : answer !== null ? plain : null;
  const end = verb?.index ?? text.length;
  const partners = PARTNERS.lengthIn(text);
  if (partners > 0) return { units: unitsIn(text, partners, end, offset, 'support'), role: 'support' };
  const start = /^\s*(?:由|请)?/.exec(text)?.[0].length ?? 0;
  const joint = text.includes('会') ? JOINT.exec(text.slice(0, end)) : null;
  if (joint !== null && joint.index > 1) {
    const split = joint.index + joint[0].length;
    const leaders = unitsIn(text, start, joint.index, offset, 'lead');
    return { units: [...leaders, ...unitsIn(text, split, end, offset, 'support')], role: role ?? plain };
  }
  return { units: unitsIn(text, start, end, offset, role ?? plain), role };
}

const OWN_ROLE = new TailPattern(/[(（](牵头|主责|牵头单位|配合|参与)[)）]$/);

/** The longest name of a unit. */
const LONGEST_NAME = 45;

function unitsIn(text: string, from: number, to: number, shift: number, role: AssignmentRole): readonly FoundUnit[] {
  const at = from + shift;
  return gather(splitUnits(text.slice(from, to)), (unit): readonly FoundUnit[] => {
    const body = bodyWithMembers(unit.unit, unit.from + at, role);
    if (body !== null) return body;
    if (unit.unit.length < 2 || unit.unit.length > LONGEST_NAME) return [];
    const own = OWN_ROLE.exec(unit.unit);
    if (own === null) return [{ from: unit.from + at, to: unit.to + at, name: unit.name, role }];
    const name = unit.unit.slice(0, -own[0].length);
    const ownRole = /配合|参与/.test(own[1] ?? '') ? 'support' : 'lead';
    return [{ from: unit.from + at, to: unit.to + at - own[0].length, name, role: ownRole }];
  });
}
