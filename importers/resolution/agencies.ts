import { createRequire } from 'node:module';
import { fullName } from './placement.ts';
import type { Region } from './region-table.ts';
import { regionByPath, regionsIn } from './regions.ts';

/** Which agency a name means, by the text that holds it and by the tables of `knowledge/agencies.json`. */
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
}

export type AgencyReason =
  | 'central-table'
  | 'branch'
  | 'region-and-department'
  | 'region-and-name'
  | 'group'
  | 'as-written';

interface AgencyTable {
  readonly stems: readonly (readonly string[])[];
  readonly bodies: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
  readonly central: readonly (readonly string[])[];
}

const table = createRequire(import.meta.url)('../knowledge/agencies.json') as AgencyTable;

const preferredStem = new Map(table.stems.flatMap((row) => row.map((stem) => [stem, row[0] ?? stem] as const)));
const preferredCentral = new Map(table.central.flatMap((row) => row.map((name) => [name, row[0] ?? name] as const)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const DEPARTMENT = new RegExp(
  `^(委)?(${longestFirst(preferredStem.keys())})(${longestFirst(Object.keys(table.bodies))})$`,
);
/** Central organs with branches in places: 人民银行天津分行, 国家金融监管总局沧州监管分局. */
const BRANCH = new RegExp(
  `^(${longestFirst([...preferredCentral.keys()].filter((name) => name.length > 2))}|人行)(?=.)`,
);
const GROUP =
  /^(?:全[国省市区县])?(?:各|有关|相关|其他|所在|当地|每个|属地|上述|国务院有关|国务院各|地方各级|省级有关|市级有关)|(?:^|[^导])(?:成员单位|有关部门|相关部门|有关单位|有关方面|职能部门|业主单位)$|^(?:地方|省级|市级|县级|区级|[省市县区]、).*(?:政府|部门)$|^(?:国有企业|中央企业|央企|电网企业|金融机构|业务主管部门|审批部门)$|^\d+个/;

/**
 * The agency that `name` (a canonical name, placed by its text) means in a text that applies to `regionPath`. Pure; what two texts call by
 * variants of one name gets one `key`. A short central name without a place (发展改革委) means the central organ: in a local text the local
 * one was placed by its text.
 */
export function resolveAgency(name: string, regionPath: string | null): ResolvedAgency {
  const bare = normalForm(name);
  const national = regionPath === null || regionPath === '全国';
  const central = preferredCentral.get(bare);
  if (central !== undefined) return agency(central, '全国', central, 'central-table');
  if (GROUP.test(bare) || (national && bare.endsWith('部门')))
    return { ...agency(bare, regionPath ?? '全国', groupForm(bare), 'group'), group: true };
  const place = leadingPlace(bare, regionPath);
  return place === null ? unplaced(bare, regionPath) : placed(bare, place.region, place.end);
}

/** The key under which an agency's variants meet. */
export function agencyKey(name: string, regionPath: string | null): string {
  return resolveAgency(name, regionPath).key;
}

function agency(name: string, region: string | null, rest: string, reason: AgencyReason): ResolvedAgency {
  return { name, region, group: false, key: `${region ?? ''}:${rest}`, reason };
}

/** All names of central organs that the tables know, the longest first. */
export function centralNames(): readonly string[] {
  return [...preferredCentral.keys()].sort((a, b) => b.length - a.length);
}

/** The other names of a central organ that the tables know (工业和信息化部: 工信部); none for any other body. */
export function otherNames(name: string): readonly string[] {
  return table.central.find((row) => row[0] === name)?.slice(1) ?? [];
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

function groupForm(name: string): string {
  return name.replace(/(?<!人民)政府$/, '人民政府').replace(/^(?:相关|有关)(?=部门|单位)/, '有关');
}

function leadingPlace(
  name: string,
  regionPath: string | null,
): { readonly region: Region; readonly end: number } | null {
  const first = regionsIn(name, regionPath)[0];
  return first !== undefined && first.start === 0 && first.end < name.length ? first : null;
}

function placed(name: string, region: Region, end: number): ResolvedAgency {
  const rest = name.slice(end);
  const whole = name.slice(0, end).endsWith(region.name);
  const department = departmentForm(rest);
  if (department !== null && (whole || department !== rest)) {
    return agency(fullName(region) + department, region.path, department, 'region-and-department');
  }
  const form = restForm(rest);
  if (!whole) return agency(name.slice(0, end) + form, region.path, name.slice(0, end) + form, 'region-and-name');
  return agency(fullName(region) + form, region.path, form, 'region-and-name');
}

/** 发改委 -> 发展和改革委员会; null where the tables know no such department. */
function departmentForm(rest: string): string | null {
  const short = table.short[rest];
  if (short !== undefined) return short;
  const match = DEPARTMENT.exec(rest);
  if (match === null) return null;
  return `${match[1] ?? ''}${preferredStem.get(match[2] ?? '') ?? match[2] ?? ''}${table.bodies[match[3] ?? ''] ?? match[3] ?? ''}`;
}

function restForm(rest: string): string {
  return rest
    .replace(/自贸(?:试验)?区/, '自由贸易试验区')
    .replace(/管委会?$/, '管理委员会')
    .replace(/(?<!人民)政府$/, '人民政府')
    .replace(/(?<!人民)政府(?=办公[室厅]$)/, '人民政府');
}

function unplaced(name: string, regionPath: string | null): ResolvedAgency {
  const branch = BRANCH.exec(name);
  if (branch !== null) {
    const head = preferredCentral.get(branch[0]) ?? '中国人民银行';
    const rest = name.slice(branch[0].length);
    const place = regionsIn(rest, regionPath)[0]?.region ?? null;
    return agency(head + rest, place?.path ?? '全国', head + rest, 'branch');
  }
  const inside = regionsIn(name, regionPath)[0]?.region ?? null;
  const scope = inside?.path ?? regionPath ?? '全国';
  const region = regionByPath(scope);
  const department = departmentForm(name);
  const rest = department ?? restForm(name);
  // A bare department belongs to the text's own region.
  const full =
    department !== null && region !== null && region.level !== 'nation' ? fullName(region) + department : rest;
  return agency(full, region?.path ?? scope, rest, department === null ? 'as-written' : 'region-and-department');
}
