import { type AgencyGroup, type GroupMembers, groupOf } from './agency-groups.ts';
import { type Branch, branchOf, bureauBranch } from './branches.ts';
import { type Organ, organsCalled } from './central-organs.ts';
import { GOVERNMENT, type Office, officeOf } from './offices.ts';
import { fullName, placeUnit } from './placement.ts';
import { presentOf, type Region } from './region-table.ts';
import { isWithin, regionByPath, regionsCalled, regionsIn } from './regions.ts';

/** Which agency a name means, by the text that holds it and by the tables of `knowledge/`. */
export interface ResolvedAgency {
  /** The preferred full name: 天津市发展和改革委员会 */
  readonly name: string;
  /** The path of its region; 全国 for central organs; null where nothing tells. */
  readonly region: string | null;
  /** A group such as 各区人民政府 or 有关部门, not one body. */
  readonly group: boolean;
  /** Equal for all variants of one name: 天津市发改委, 天津市发展改革委. */
  readonly key: string;
  /** Which rule decided, for the reader. */
  readonly reason: AgencyReason;
  readonly confidence: Confidence;
  /** The central organ that it is. */
  readonly organ: Organ | null;
  /** The office that it is in its region. */
  readonly office: Office | null;
  /** The branch that it is. */
  readonly branch: Branch | null;
  /** Whom a group takes in, as far as known. */
  readonly members: GroupMembers | null;
  /** The bodies of which it is one, where the text does not say which. */
  readonly candidates: readonly ResolvedAgency[];
}

export type AgencyReason =
  /** A central organ's name or short name. */
  | 'central-table'
  /** A name that a central organ had before. */
  | 'former-name'
  /** A name of several central organs: the day of the text decides. */
  | 'name-on-day'
  /** 卫健委 in a text of the country. */
  | 'national-short'
  /** A central organ's or bureau's body in a place. */
  | 'branch'
  /** A place and an office that the tables know. */
  | 'region-and-department'
  /** An office that the tables know, in the place of its text. */
  | 'department-of-text'
  /** A place and a name. */
  | 'region-and-name'
  /** 发展改革部门: named by its work. */
  | 'work-in-region'
  /** A place named as a unit. */
  | 'place'
  | 'group'
  /** A name that several bodies bear. */
  | 'several'
  | 'as-written';

/** `certain`: the name says it; `likely`: read from its text; `open`: one of several; `name-only`: known by nothing but its name. */
export type Confidence = 'certain' | 'likely' | 'open' | 'name-only';

const confidences: Readonly<Record<AgencyReason, Confidence>> = {
  'central-table': 'certain',
  'former-name': 'certain',
  'name-on-day': 'certain',
  'national-short': 'likely',
  branch: 'certain',
  'region-and-department': 'certain',
  'department-of-text': 'likely',
  'region-and-name': 'certain',
  'work-in-region': 'open',
  place: 'open',
  group: 'certain',
  several: 'open',
  'as-written': 'name-only',
};

/**
 * The agency that `name` (a canonical name, placed by its text) means in a text that applies to `regionPath` and is of `day` (ISO, any
 * precision). Pure; what two texts call by variants of one name gets one `key`. A short central name without a place (发展改革委) means
 * the central organ: in a local text the local one was placed by its text. Several candidates stay several.
 */
export function resolveAgency(name: string, regionPath: string | null, day: string | null = null): ResolvedAgency {
  const bare = normalForm(name);
  const region = regionPath === null ? null : regionByPath(regionPath);
  const national = regionPath === null || regionPath === '全国';
  return (
    centralOrgan(bare, day) ??
    (national ? nationalShort(bare, day) : null) ??
    asGroup(groupOf(bare, region), regionPath) ??
    asBranch(branchOf(officeOf(bare) === null ? bare : '', regionPath)) ??
    inNamedPlace(bare, regionPath) ??
    inTextsPlace(bare, regionPath) ??
    inOneOfPlaces(bare, regionPath) ??
    asWritten(bare, regionPath)
  );
}

/** The key under which an agency's variants meet. */
export function agencyKey(name: string, regionPath: string | null): string {
  return resolveAgency(name, regionPath).key;
}

interface Identity {
  readonly name: string;
  readonly region: string | null;
  readonly key: string;
  readonly reason: AgencyReason;
}

const plain = { group: false, organ: null, office: null, branch: null, members: null, candidates: [] } as const;

function agency(identity: Identity, more: Partial<ResolvedAgency> = {}): ResolvedAgency {
  return { ...plain, ...identity, confidence: confidences[identity.reason], ...more };
}

/** Blanks, 中华人民共和国 and a bracket at the end say nothing about which body it is. */
function normalForm(name: string): string {
  const bare = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:中华人民共和国|中共)(?=.{2})/, '');
  const open = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
  return (open > 2 ? bare.slice(0, open) : bare).replace(/^国家税务总局(?=.{2,}税务局$)/, '');
}

/** The second name that a name holds in brackets at its end: 自贸试验区管委会（自贸区创新发展局）. */
export function secondName(name: string): string | null {
  return /^.{3,}[(（]([^()（）]{3,}[局委办会室部厅])[)）]$/.exec(name)?.[1] ?? null;
}

function centralOrgan(name: string, day: string | null): ResolvedAgency | null {
  const found = organsCalled(name, day);
  const [organ, ...others] = found;
  if (organ === undefined) return null;
  if (others.length > 0)
    return severalOf(
      name,
      '全国',
      found.map((each) => ofOrgan(each, 'central-table')),
    );
  const last = organ.names.at(-1);
  const isPresent = last?.name === name || last?.short.includes(name) === true;
  const isShared = organsCalled(name).length > 1;
  return ofOrgan(organ, isShared ? 'name-on-day' : isPresent ? 'central-table' : 'former-name');
}

/** A central organ as the agency that it is. */
export function ofOrgan(organ: Organ, reason: AgencyReason = 'central-table'): ResolvedAgency {
  return agency({ name: organ.name, region: '全国', key: organKey(organ.name), reason }, { organ });
}

/** The key of a central organ by its present or last name. */
export function organKey(name: string): string {
  return `organ:${name}`;
}

/** The key of the office of a line of work in a region. */
export function officeKey(region: Region, line: string): string {
  return `${region.path}:${line}`;
}

/** The key of what a text names in a region by its work alone. */
export function workKey(region: Region, line: string): string {
  return `${region.path}:${line}部门`;
}

function nationalShort(name: string, day: string | null): ResolvedAgency | null {
  const [organ, ...others] = officeOf(name) === null ? [] : organsCalled(`国家${name}`, day);
  return organ === undefined || others.length > 0 ? null : ofOrgan(organ, 'national-short');
}

function severalOf(name: string, region: string | null, candidates: readonly ResolvedAgency[]): ResolvedAgency {
  const keys = candidates.map(({ key }) => key).sort();
  return agency({ name, region, key: `${region ?? ''}:${name}?${keys.join('|')}`, reason: 'several' }, { candidates });
}

function asGroup(found: AgencyGroup | null, regionPath: string | null): ResolvedAgency | null {
  if (found === null) return null;
  const { name, members } = found;
  const region = found.region?.path ?? regionPath ?? '全国';
  return agency({ name, region, key: `${region}#${name}`, reason: 'group' }, { group: true, members });
}

function asBranch(branch: Branch | null): ResolvedAgency | null {
  if (branch === null) return null;
  const { name, region, key } = branch;
  return agency({ name, region: region?.path ?? '全国', key, reason: 'branch' }, { branch });
}

/** A place at the head of the name: 天津市发改委, 历城区政府 in a text of 济南市. */
function inNamedPlace(name: string, regionPath: string | null): ResolvedAgency | null {
  const [first] = regionsIn(name, regionPath);
  if (first === undefined || first.start > 0) return null;
  return first.end < name.length ? placed(name, first.region, first.end) : placeItself(first.region);
}

/** A place as a unit (四川省) means its government, or whoever it charges. */
function placeItself(region: Region): ResolvedAgency {
  const government = officeIn(
    region,
    { name: GOVERNMENT, line: GOVERNMENT, functional: false },
    'region-and-department',
  );
  const identity = { name: fullName(region), region: region.path, key: `${region.path}:`, reason: 'place' } as const;
  return agency(identity, { candidates: [government] });
}

function placed(name: string, named: Region, end: number): ResolvedAgency {
  // A place that was only renamed, or became part of one other, is that one: 襄樊市 is 襄阳市.
  const [present, ...more] = presentOf(named);
  const region = present === undefined || more.length > 0 ? named : present;
  const rest = name.slice(end);
  const whole = name.slice(0, end).endsWith(named.name);
  const branch = bureauBranch(rest, region);
  if (branch !== null) return asBranch(branch) ?? ofRest(name, region, rest, whole, end);
  const office = officeOf(rest);
  if (office !== null && (whole || office.name !== rest)) return officeIn(region, office, 'region-and-department');
  return ofRest(name, region, rest, whole, end);
}

function ofRest(name: string, region: Region, rest: string, whole: boolean, end: number): ResolvedAgency {
  const form = restForm(rest);
  const reason = 'region-and-name';
  if (whole)
    return agency({ name: fullName(region) + form, region: region.path, key: `${region.path}:${form}`, reason });
  const full = name.slice(0, end) + form;
  return agency({ name: full, region: region.path, key: `${region.path}:${full}`, reason });
}

/** An office of a region; named by its work alone, it is open which body that is. */
export function officeIn(region: Region, office: Office, reason: AgencyReason): ResolvedAgency {
  const name = fullName(region) + office.name;
  if (!office.functional) {
    return agency({ name, region: region.path, key: officeKey(region, office.line), reason }, { office });
  }
  const key = workKey(region, office.line);
  const bureau = { ...office, functional: false };
  const candidates = [officeIn(region, bureau, 'work-in-region')];
  return agency({ name, region: region.path, key, reason: 'work-in-region' }, { office, candidates });
}

/** 市商务局 is the text's own city's; a bare office belongs to the text's own region. */
function inTextsPlace(name: string, regionPath: string | null): ResolvedAgency | null {
  const region = regionPath === null ? null : regionByPath(regionPath);
  if (region === null || region.level === 'nation') return null;
  const office = officeOf(name);
  if (office !== null) return officeIn(region, office, 'department-of-text');
  const full = placeUnit(name, regionPath, false);
  return full === name ? null : inNamedPlace(full, regionPath);
}

/** 朝阳区政府 where several places are so called and none of them is nearer. */
function inOneOfPlaces(name: string, regionPath: string | null): ResolvedAgency | null {
  const place = /^[一-鿿]{1,7}?[区县市旗](?=[一-鿿]{2,})/.exec(name)?.[0] ?? '';
  const called = regionsCalled(place).filter((region) => region.name === place);
  const ofToday = called.filter(({ ended }) => ended === null);
  const named = ofToday.length > 0 ? ofToday : called;
  const around = regionPath === null ? null : regionByPath(regionPath);
  const near = around === null ? [] : named.filter((region) => isWithin(region, around));
  const found = (near.length > 0 ? near : named).map((region) => placed(name, region, place.length));
  const [first, ...others] = found;
  if (first === undefined) return null;
  return others.length === 0 ? first : severalOf(name, regionPath, found);
}

/** Names of bodies of the whole country, whatever place their text is of. */
const NATIONWIDE = /^(?:中国|国家(?!级)|中央|全国|中华)/;

function asWritten(name: string, regionPath: string | null): ResolvedAgency {
  const inside = regionsIn(name, regionPath)[0]?.region ?? null;
  const scope = inside?.path ?? (NATIONWIDE.test(name) ? '全国' : (regionPath ?? '全国'));
  const form = restForm(name);
  return agency({ name: form, region: scope, key: `${scope}:${form}`, reason: 'as-written' });
}

function restForm(rest: string): string {
  return rest
    .replace(/自贸(?:试验)?区/, '自由贸易试验区')
    .replace(/管委会?$/, '管理委员会')
    .replace(/(?<!人民)政府$/, '人民政府')
    .replace(/(?<!人民)政府(?=办公[室厅]$)/, '人民政府');
}
