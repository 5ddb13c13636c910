import { HeadPattern } from '../edge-pattern.ts';
import { matchesOf } from '../matches.ts';
import { type ClauseView, inRole, type Phrase, plainPhrase } from './assignment-phrase.ts';
import { joinedPhrase } from './assignment-roles.ts';
import { type Subject, subjectAt, unitsAtHead, unitsThrough } from './assignment-subjects.ts';
import { isOrgan, isUnit } from './unit-names.ts';

/** Words that put units to work wherever they stand in a clause. What may not stand before them is asked last: so their first signs are sought at once. */
const MARKER =
  /由(?<![理自缘经事]由)(?![于此来衷])|请(?<![申报提]请)(?!示|求|客|教|假|批转|审|指示|予)|经(?<!已经)(?![济营费验过贸常办理由销纪历]|信[局委厅]|开区|发[局委]|合局)|委托(?!书|人|方)|授权(?!书|的|委托|投资|企业|经营)|压实(?!各?方)|指定(?!的|地|场|机|医|区)|设在/g;
const DUTY_NOUN = new HeadPattern(/^(?:的)?(?:工作|主体|属地|监管|领导|管理|安全生产)*责任/);
const MEMBERS = new HeadPattern(/^\s*(?:等)?(?:\d+个)?(?:部门|单位|部门和单位)?(?:共同)?组成/);
const APPROVES = new HeadPattern(
  /^\s*(?:联合|分别|共同|统一)?(?:初审|审查|审核|审批|批准|核准|认定|复核|验收|评审|核定|确认)/,
);
/** Whose approval is no work: the governments above all departments, and the issuer. */
const ABOVE = /^(?:我[部委局省市厅]|国务院|党中央|中央|省政府|市政府|省人民政府|市人民政府)$/;

/** Whether one of these words stands in a sentence: its clauses hold none that it does not. */
export function holdsMarker(sentence: string): boolean {
  MARKER.lastIndex = 0;
  return MARKER.test(sentence);
}

/** The lists that stand in a clause behind 由, 请, 经, 委托, 压实, 指定 and 设在. */
export function phrasesBehindMarkers(view: ClauseView): readonly Phrase[] {
  const { text, clause } = view;
  const phrases: Phrase[] = [];
  for (const mark of matchesOf(MARKER, text.slice(clause.from, clause.to))) {
    const at = clause.from + mark.index;
    const rest = { text, clause: { from: at + mark[0].length, to: clause.to }, next: view.next, names: view.names };
    const phrase = mark[0] === '设在' ? seat(rest, at) : behind(rest, mark[0], at);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}

function behind(view: ClauseView, marker: string, at: number): Phrase | null {
  const { text, clause, next, names } = view;
  const consult = marker === '请' ? consulted(text, clause.from) : 0;
  const start = clause.from + consult + beside(text, clause.from);
  if (marker === '请' && consult === 0) {
    const party = addressedBefore(text, at);
    if (party !== null && ASKS.test(text.slice(clause.from, clause.from + 4)))
      return plainPhrase('prose.asked', party.from, party, 'responsible');
  }
  const subject = subjectAt(text, start, clause.to, names, marker === '压实' ? DUTY_NOUN : undefined);
  if (subject === null) return marker === '由' ? byOrgans(view, at) : null;
  if (consult > 0) return plainPhrase('prose.asked', at, subject, 'support');
  const predicate = text.slice(subject.to, clause.to);
  switch (marker) {
    case '经':
      return approval(view, at, subject, predicate);
    case '指定':
      return /^\s*(?:具体)?(?:负责|承担)/.test(predicate)
        ? plainPhrase('prose.named', at, subject, 'responsible')
        : null;
    case '压实':
      return plainPhrase('prose.duty', at, subject, 'responsible');
    case '由':
      if (RELATIVE.test(predicate) || subject.units.every(({ name }) => name.endsWith('财政'))) return null;
      if (MEMBERS.test(predicate)) return plainPhrase('prose.members', at, subject, 'responsible');
      return joinedPhrase(view, 'prose.by', at, subject);
    case '委托':
    case '授权':
      return joinedPhrase(view, 'prose.entrusted', at, subject);
    default:
      return predicate.trim() === '' && next === null ? null : joinedPhrase(view, 'prose.asked', at, subject);
  }
}

/** 由A管理的企业: says which, and puts no one to work. */
const RELATIVE =
  /^\s*(?:(?!按|根据|依|对|在|从|用于|和|及)[一-鿿]{1,6}的[一-鿿、]{1,10}|[^，。]{2,30}的(?:制度|机制|办法|格局|体系|体制|局面)|[^，。]{2,20}的)$/;

/** 由区政府主要负责同志任组长 puts a person to work; 由两部分 no ministry. */
const PERSON =
  /^(?:主要|分管|有关|专职|相关|一名)*(?:负责|领导|副|主任|局长|厅长|部长|司长|书记|秘书长|同志|人员|任|分|直属|所属|下属|财政)/;

/** 由A、B核销: organs behind 由 have work whatever it is called. */
function byOrgans(view: ClauseView, at: number): Phrase | null {
  const { text, clause, names } = view;
  const head = unitsAtHead(text, clause.from, clause.to, names);
  const organs =
    head?.units.every(({ name }) => isOrgan(name) || (/(?:部门|企业)$/.test(name) && isUnit(name))) ?? false;
  if (head === null || !organs || head.to === clause.to || PERSON.test(text.slice(head.to, clause.to))) return null;
  if (RELATIVE.test(text.slice(head.to, clause.to))) return null;
  return joinedPhrase(view, 'prose.by', at, head);
}

const ASKS = /^(?:采取|认真|严格|按|抓紧|尽快|切实|做好|组织|遵照)/;

/** 现将报告印送给你公司，请采取措施: the party named before the comma. */
function addressedBefore(text: string, at: number): Subject | null {
  const party = /(?:[给送发])(你(?:公司|单位|所|院|厂|局|委|省|市|集团|中心|校))[，,]$/.exec(
    text.slice(Math.max(0, at - 12), at),
  )?.[1];
  if (party === undefined) return null;
  const from = at - 1 - party.length;
  return { units: [{ from, to: at - 1, unit: party, name: party }], from, to: at };
}

/** 由合同者与A共同…: how many characters name a party that is no unit. */
function beside(text: string, from: number): number {
  return /^[一-鿿]{2,6}者[与和]/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
}

/** 请商A办理: how many characters of 商 stand before the list. */
function consulted(text: string, from: number): number {
  return /^(?:你们?)?(?:商|会同|协商)/.exec(text.slice(from, from + 4))?.[0].length ?? 0;
}

/** 经A、B批准: who approves has work. */
function approval(view: ClauseView, at: number, subject: Subject, predicate: string): Phrase | null {
  if (/^\s*会同/.test(predicate)) return joinedPhrase(view, 'prose.approval', at, subject);
  if (!APPROVES.test(predicate) || subject.units.every((unit) => ABOVE.test(unit.unit))) return null;
  return plainPhrase('prose.approval', at, subject, 'responsible');
}

const OFFICE_REACH = 34;

/** 办公室设在A: the office where it has a name of its own, and A. */
function seat(view: ClauseView, at: number): Phrase | null {
  const { text, clause, names } = view;
  const holder = unitsThrough(text, clause.from, clause.to, names) ?? subjectAt(text, clause.from, clause.to, names);
  if (holder === null) return null;
  const before = /[一-鿿“”]{0,30}办公室$/.exec(text.slice(Math.max(0, at - OFFICE_REACH), at))?.[0] ?? '';
  const office = before.replace(
    /^.*(?:下设|设立|其(?!他)|其他事项|有关事项|工作机[制构]|组织机构|办事机构|并|都将)/,
    '',
  );
  const phrase = { ...plainPhrase('prose.seat', at, holder, 'responsible'), to: clause.to };
  if (office.length <= 3) return phrase;
  const own = inRole({ from: at - office.length, to: at, unit: office, name: office }, 'responsible');
  return { ...phrase, from: own.from, units: [own, ...phrase.units] };
}
