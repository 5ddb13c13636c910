import { createRequire } from 'node:module';
import { officeKey, organKey, type ResolvedAgency, workKey } from './agencies.ts';
import type { GroupMembers } from './agency-groups.ts';
import {
  citationOf,
  documentNamed,
  heirsOf,
  type OrganDocument,
  organs,
  type Succession,
  type SuccessionKind,
  successionsOf,
} from './central-organs.ts';
import { ANY_DEPARTMENT, allLines, GOVERNMENT, lineOfOrgan } from './offices.ts';
import { fullName } from './placement.ts';
import { NATION, type Region } from './region-table.ts';
import { chainOf, regionByPath } from './regions.ts';

/** What the tables say of two agencies, by their keys. It stands as soon as both are known. */
export interface AgencyRelation {
  readonly kind: 'SUCCEEDS' | 'MEMBER_OF' | 'SUBORDINATE_TO' | 'MAY_BE';
  readonly from: string;
  readonly to: string;
  readonly properties: { readonly [name: string]: string | boolean };
}

/** An agency that comes with another: its name in a text of a region. */
export interface Companion {
  readonly name: string;
  readonly region: string;
}

interface FormerLine {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly source: string;
}

const { formerLines } = createRequire(import.meta.url)('../knowledge/agencies.json') as {
  /** Offices of places whose work went to another office everywhere, with the last day of that reform. */
  readonly formerLines: readonly FormerLine[];
};

/** The most members that are named with their group. */
const MOST_NAMED = 40;

/** All that the tables say of an agency to others whose keys follow from its own. */
export function relationsOf(agency: ResolvedAgency): readonly AgencyRelation[] {
  return [
    ...organSuccessions(agency),
    ...officeSuccessions(agency),
    ...branchSuccessions(agency),
    ...superiorOf(agency),
    ...candidatesOf(agency),
    ...membersOf(agency),
  ];
}

function succeeds(
  from: string,
  to: string,
  day: string,
  kind: SuccessionKind,
  document: OrganDocument,
  duties: string | null,
) {
  const said = { day, kind, document: citationOf(document), ...(duties === null ? {} : { duties }) };
  return { kind: 'SUCCEEDS', from, to, properties: said } as const;
}

function organSuccessions({ organ }: ResolvedAgency): readonly AgencyRelation[] {
  if (organ === null) return [];
  return successionsOf(organ.name).map(({ from, to, day, kind, document, duties }) =>
    succeeds(organKey(to), organKey(from), day, kind, document, duties),
  );
}

function officeSuccessions({ office, region }: ResolvedAgency): readonly AgencyRelation[] {
  if (office === null || office.functional || region === null) return [];
  const key = (line: string): string => `${region}:${line}`;
  return formerLines
    .filter(({ from, to }) => from === office.line || to === office.line)
    .map(({ from, to, day, source }) => succeeds(key(to), key(from), day, 'merger', documentNamed(source), null));
}

/** 天津银保监局 became 天津金融监管局 as its organ became another. */
function branchSuccessions({ branch }: ResolvedAgency): readonly AgencyRelation[] {
  if (branch === null || !('organ' in branch.superior) || branch.region === null) return [];
  const { organ } = branch.superior;
  const key = (name: string): string => `${name}@${branch.region?.path ?? ''}:${branch.rank}`;
  const isWhole = ({ from, to, kind }: Succession): boolean =>
    kind === 'merger' && isRegulator(from) && isRegulator(to);
  return successionsOf(organ)
    .filter(isWhole)
    .map(({ from, to, day, kind, document }) => succeeds(key(to), key(from), day, kind, document, null));
}

/** Only the financial regulators' branches have followed their organs everywhere. */
function isRegulator(organ: string): boolean {
  return /^(?:国家金融监督管理总局|中国(?:银行|保险|银行业|银行保险)监督管理委员会)$/.test(organ);
}

function superiorOf({ branch, key }: ResolvedAgency): readonly AgencyRelation[] {
  if (branch === null) return [];
  return [{ kind: 'SUBORDINATE_TO', from: key, to: superiorKey(branch.superior), properties: {} }];
}

function superiorKey(superior: NonNullable<ResolvedAgency['branch']>['superior']): string {
  return 'organ' in superior ? organKey(superior.organ) : officeKey(superior.region, superior.line);
}

/** Both from what is open to its candidates, and from an office to what a text names by its work. */
function candidatesOf(agency: ResolvedAgency): readonly AgencyRelation[] {
  const { key, reason, office, candidates } = agency;
  const own = candidates.map((each) => mayBe(key, each.key, reason));
  const region = officeRegion(agency);
  if (office === null || office.functional || region === null) return own;
  const works = [mayBe(workKey(region, office.line), key, 'work-in-region')];
  return office.line === GOVERNMENT ? [...own, mayBe(`${region.path}:`, key, 'place')] : [...own, ...works];
}

function mayBe(from: string, to: string, reason: string): AgencyRelation {
  return { kind: 'MAY_BE', from, to, properties: { reason } };
}

function membersOf({ key, members }: ResolvedAgency): readonly AgencyRelation[] {
  if (members === null) return [];
  return memberKeys(members).map((member) => memberOf(member, key, members.all));
}

function memberOf(member: string, group: string, all: boolean): AgencyRelation {
  return { kind: 'MEMBER_OF', from: member, to: group, properties: { possible: !all } };
}

function memberKeys({ within, levels, line }: GroupMembers): readonly string[] {
  const lines = line === ANY_DEPARTMENT ? allLines() : [line];
  const central = levels.includes('nation') ? centralMembers(line) : [];
  const places = placesOf(within, levels);
  return [...central, ...places.flatMap((region) => lines.map((each) => officeKey(region, each)))];
}

function centralMembers(line: string): readonly string[] {
  const fits = line === ANY_DEPARTMENT ? isDepartment : (name: string): boolean => lineOfOrgan(name) === line;
  return organs.filter(({ kind, name }) => kind === 'state' && fits(name)).map(({ name }) => organKey(name));
}

/** Whether a state organ is a department of the government: all but the government itself. */
function isDepartment(name: string): boolean {
  return name !== '国务院';
}

function placesOf(within: Region, levels: GroupMembers['levels']): readonly Region[] {
  const own = levels.includes(within.level) && within !== NATION ? [within] : [];
  return [...own, ...within.children.flatMap((child) => placesOf(child, levels))];
}

/** A name under which a group stands for its members, or a branch for its superior, until these are known. */
export interface MeetingName {
  readonly key: string;
  readonly kind: 'MEMBER_OF' | 'SUBORDINATE_TO';
  readonly properties: AgencyRelation['properties'];
}

/** The names under which an agency waits for those that its own key does not tell. */
export function meetingNames(agency: ResolvedAgency): readonly MeetingName[] {
  const { members, branch } = agency;
  const under = branch === null ? [] : [underName(superiorKey(branch.superior))];
  if (members === null) return under;
  const { within, levels, line, all } = members;
  return [...under, ...levels.map((level) => groupName(within.path, level, line, all))];
}

/** The {@link meetingNames} of those that an agency belongs to, or that belong to it. */
export function soughtNames(agency: ResolvedAgency): readonly MeetingName[] {
  const groups = groupsSought(agency).flatMap(([within, level, line]) => [
    groupName(within, level, line, true),
    groupName(within, level, line, false),
  ]);
  return [underName(agency.key), ...groups];
}

/** Region, level and line of the groups that may take in an agency. */
function groupsSought(agency: ResolvedAgency): readonly (readonly [string, string, string])[] {
  const { organ, office } = agency;
  if (organ !== null) {
    const line = lineOfOrgan(organ.name);
    const lines = organ.kind === 'state' && isDepartment(organ.name) ? [ANY_DEPARTMENT, line] : [line];
    return lines.flatMap((each) => (each === null ? [] : [['全国', 'nation', each] as const]));
  }
  const region = officeRegion(agency);
  if (region === null || office === null || office.functional) return [];
  const around = [NATION, ...chainOf(region)].map(({ path }) => [path, region.level, office.line] as const);
  const isAny = allLines().includes(office.line);
  return isAny ? [...around, [region.path, region.level, ANY_DEPARTMENT] as const] : around;
}

function officeRegion({ region }: ResolvedAgency): Region | null {
  return region === null ? null : regionByPath(region);
}

function groupName(within: string, level: string, line: string, all: boolean): MeetingName {
  const key = `members:${within}:${level}:${line}:${all ? 'all' : 'some'}`;
  return { key, kind: 'MEMBER_OF', properties: { possible: !all } };
}

function underName(superior: string): MeetingName {
  return { key: `under:${superior}`, kind: 'SUBORDINATE_TO', properties: {} };
}

/** Agencies that a name brings with it: what it may mean, whom it takes in, and who took over from it. */
export function companionsOf(agency: ResolvedAgency): readonly Companion[] {
  const { organ, branch, members, candidates, reason } = agency;
  const meant = reason === 'several' ? candidates.map(({ name, region }) => ({ name, region: region ?? '全国' })) : [];
  const heirs = organ === null ? [] : heirsOf(organ.name).map((name) => ({ name, region: '全国' }));
  return [...meant, ...heirs, ...branchHeirs(branch), ...namedMembers(members)];
}

function branchHeirs(branch: ResolvedAgency['branch']): readonly Companion[] {
  if (branch === null || branch.region === null || !('organ' in branch.superior)) return [];
  const { organ } = branch.superior;
  if (!isRegulator(organ)) return [];
  const { path, short } = branch.region;
  return heirsOf(organ)
    .filter(isRegulator)
    .map((heir) => ({ name: `${heir}${short}${branch.rank}`, region: path }));
}

/** Provinces whose governments are not what 各省人民政府 means. */
const ELSEWHERE = /^(?:71|81|82)/;

function namedMembers(members: GroupMembers | null): readonly Companion[] {
  if (members === null || members.office === null || members.levels.length > 1) return [];
  const places = placesOf(members.within, members.levels).filter(({ code }) => !ELSEWHERE.test(code ?? ''));
  if (places.length > MOST_NAMED) return [];
  return places.map((region) => ({ name: fullName(region) + (members.office ?? ''), region: region.path }));
}
