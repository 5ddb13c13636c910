import { createRequire } from 'node:module';
import { namesOfOrgan, organs } from './central-organs.ts';
import { officeOf } from './offices.ts';
import { fullName } from './placement.ts';
import type { Region } from './region-table.ts';
import { chainOf, regionByPath, regionsIn } from './regions.ts';

/** A body of a central organ in a place, or of a bureau in a part of its place. */
export interface Branch {
  /** As its text names it, with the superior's preferred name where that stands in it. */
  readonly name: string;
  readonly region: Region | null;
  readonly key: string;
  /** The superior: a central organ's name, or an office of a region. */
  readonly superior: { readonly organ: string } | { readonly region: Region; readonly line: string };
  /** 分行, 监管局, 海关: what it is to its organ. */
  readonly rank: string;
}

const table = createRequire(import.meta.url)('../knowledge/agencies.json') as {
  /** 银保监局 -> the organ whose branch in a place is so called, and what it is to it. */
  readonly branches: Readonly<Record<string, { readonly organ: string; readonly rank: string }>>;
};

const organOf = new Map(organs.flatMap((organ) => namesOfOrgan(organ).map((name) => [name, organ.name] as const)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const HEAD = new RegExp(
  `^(${longestFirst([...organOf.keys()].filter((name) => name.length > 2 || name === '人行'))})(?=[^门])`,
);
const RANK =
  /^(?:省|市|自治区)?((?:中心)?支行|营业管理部|分行|监管局|监管分局|专员办|办事处|管理局|监测站|督察局|分局|局|海关|代表处|分公司)$/;
const SHORT = new RegExp(`^(.+?)(${longestFirst(Object.keys(table.branches))})$`);
/** 济南市生态环境局市中分局, 东丽区规资分局. */
const PART = /^(.+[局委厅])([一-鿿]{2,6})(分局|支队|分中心)$/;
const OWN_PART = /^(.+)(分局)$/;

/** The branch that a name means in a text of a region; null for a name of none. */
export function branchOf(name: string, regionPath: string | null): Branch | null {
  return organBranch(name, regionPath) ?? shortBranch(name, regionPath) ?? customsHouse(name, regionPath);
}

/** 人民银行天津分行, 国家金融监管总局沧州监管分局. */
function organBranch(name: string, regionPath: string | null): Branch | null {
  const head = HEAD.exec(name)?.[1] ?? '';
  const organ = organOf.get(head);
  if (organ === undefined) return null;
  const rest = name.slice(head.length);
  const place = regionsIn(rest, regionPath)[0] ?? null;
  if (place === null || place.start > 0) return { ...keyed(organ, null, rest), name: organ + rest };
  const rank = RANK.exec(rest.slice(place.end))?.[1];
  return { ...keyed(organ, place.region, rank ?? rest.slice(place.end)), name: organ + rest };
}

/** 天津银保监局, 莱芜金融监管分局: the place without its 市, so none of the place's own offices. */
function shortBranch(name: string, regionPath: string | null): Branch | null {
  const [, at = '', office = ''] = SHORT.exec(name) ?? [];
  const row = table.branches[office];
  const place = regionsIn(at, regionPath)[0];
  const region =
    place !== undefined && place.start === 0 && place.end === at.length ? place.region : nearby(at, regionPath);
  if (row === undefined || region === null) return null;
  const isOwn = at.endsWith(region.name) && officeOf(office) !== null;
  if (isOwn) return null;
  const written = row.rank === '海关' ? name : `${row.organ}${at}${row.rank}`;
  return { ...keyed(row.organ, region, row.rank), name: written };
}

/** 泉城海关: a customs house with a name of its own. */
function customsHouse(name: string, regionPath: string | null): Branch | null {
  if (!/^[一-鿿]{2,8}海关$/.test(name)) return null;
  const region = regionsIn(name, regionPath)[0]?.region ?? (regionPath === null ? null : regionByPath(regionPath));
  return { ...keyed('海关总署', region, name), name };
}

/** A part of the text's own region by its short name: 滨海 in a text of 天津市. */
function nearby(short: string, regionPath: string | null): Region | null {
  const within = regionPath === null ? null : regionByPath(regionPath);
  const around = within === null ? [] : [...chainOf(within), ...within.children, ...(within.parent?.children ?? [])];
  return around.find((region) => region.short === short || region.name.startsWith(`${short}新区`)) ?? null;
}

function keyed(organ: string, region: Region | null, rank: string): Omit<Branch, 'name'> {
  return { region, rank, superior: { organ }, key: `${organ}@${region?.path ?? ''}:${rank}` };
}

/** The branch of a bureau in a part of its place; `rest` is the name without the place. */
export function bureauBranch(rest: string, region: Region): Branch | null {
  const [, head = '', at = '', kind = ''] = PART.exec(rest) ?? [];
  const office = head === '' ? null : officeOf(head);
  if (office !== null) {
    const part = region.children.find((child) => child.name === at || child.short === at || child.name === `${at}区`);
    const name = `${fullName(region)}${office.name}${at}${kind}`;
    return partOf(name, region, office.line, part ?? null, part === undefined ? `${at}${kind}` : kind);
  }
  const own = OWN_PART.exec(rest)?.[1] ?? '';
  const line = own === '' || region.parent === null ? undefined : officeOf(`${own}局`)?.line;
  if (line === undefined || region.parent === null || region.level !== 'county') return null;
  return partOf(fullName(region) + rest, region.parent, line, region, '分局');
}

function partOf(name: string, above: Region, line: string, part: Region | null, kind: string): Branch {
  const key = `${above.path}:${line}/${part?.path ?? ''}${kind}`;
  return { name, region: part ?? above, key, superior: { region: above, line }, rank: kind };
}
