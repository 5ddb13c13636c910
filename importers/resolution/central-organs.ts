import { createRequire } from 'node:module';

/** A document that set or changed an organ. Its day is as exact as known: 2018-03-17, 2021-02, 2001. */
export interface OrganDocument {
  readonly title: string;
  readonly number?: string;
  readonly day: string;
  /** Who adopted or approved it. */
  readonly by?: string;
}

/** A name of an organ and the days on which it bore it: from the first up to the day before `until`. */
export interface DatedName {
  readonly name: string;
  readonly short: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly document: OrganDocument;
}

/** An organ of the State Council or of the Party centre, a supreme court, a national people's organisation or company. */
export interface Organ {
  /** Its present or last name. */
  readonly name: string;
  readonly kind: 'state' | 'party' | 'people' | 'company' | 'other';
  /** All its names, the first one first. */
  readonly names: readonly DatedName[];
}

/** `merger`: the body as a whole; `split`: a share of one that was given up; `transfer`: a duty of one that goes on or whose rest went elsewhere. */
export type SuccessionKind = 'merger' | 'split' | 'transfer';

/** That an organ took over from another. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly kind: SuccessionKind;
  /** What was taken over, where it is less than all. */
  readonly duties: string | null;
  readonly document: OrganDocument;
}

interface NameRow {
  readonly name: string;
  readonly short?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly source: string;
}

interface OrganTable {
  readonly documents: Readonly<Record<string, OrganDocument>>;
  readonly organs: readonly (NameRow & { readonly kind: Organ['kind']; readonly former?: readonly NameRow[] })[];
  readonly changes: readonly (Pick<Succession, 'from' | 'to' | 'day' | 'kind'> & {
    readonly duties?: string;
    readonly source: string;
  })[];
}

const table = createRequire(import.meta.url)('../knowledge/central-organs.json') as OrganTable;

/** The document of this key in the table. */
export function documentNamed(key: string): OrganDocument {
  const document = table.documents[key];
  if (document === undefined) throw new Error(`central-organs.json names the unknown document ${key}`);
  return document;
}

function datedName({ name, short = [], from, until, source }: NameRow): DatedName {
  return { name, short, from: from ?? null, until: until ?? null, document: documentNamed(source) };
}

/** Every organ of the table. */
export const organs: readonly Organ[] = table.organs.map((row) => ({
  name: row.name,
  kind: row.kind,
  names: [...(row.former ?? []), row].map(datedName),
}));

/** Every succession of the table. */
export const successions: readonly Succession[] = table.changes.map(({ duties, source, ...row }) => ({
  ...row,
  duties: duties ?? null,
  document: documentNamed(source),
}));

const byLastName = new Map(organs.map((organ) => [organ.name, organ]));
const byName = new Map<string, { readonly organ: Organ; readonly dated: DatedName }[]>();
for (const organ of organs) {
  for (const dated of organ.names) {
    for (const name of new Set([dated.name, ...dated.short])) {
      byName.set(name, [...(byName.get(name) ?? []), { organ, dated }]);
    }
  }
}

/** The organ whose present or last name this is. */
export function organNamed(name: string): Organ | null {
  return byLastName.get(name) ?? null;
}

/**
 * The organs that a name means on a day (ISO, any precision): those that bore it then; where none did, the one whose full name it is or,
 * the day being unknown, all that ever bore it. Empty for a name of none.
 */
export function organsCalled(name: string, day: string | null = null): readonly Organ[] {
  const bearers = byName.get(name) ?? [];
  if (bearers.length < 2) return bearers.map(({ organ }) => organ);
  const then = day === null ? [] : bearers.filter(({ dated }) => bornOn(dated, day));
  const found = then.length > 0 ? then : bearers;
  return [...new Set(found.map(({ organ }) => organ))];
}

/** Whether a day may lie within the days of a name; a day of less precision (2013) may lie before and after a change. */
function bornOn({ from, until }: DatedName, day: string): boolean {
  const begun = from === null || day >= from.slice(0, day.length);
  return (
    begun && (until === null || day < until || (day !== until && (until.startsWith(day) || day.startsWith(until))))
  );
}

const shared = new Set([...byName].flatMap(([name, bearers]) => (bearers.length > 1 ? [name] : [])));

/** Whether a name is one of several organs, so that the day decides. */
export function isSharedName(name: string): boolean {
  return shared.has(name);
}

/** All names of central organs, the longest first. */
export function centralNames(): readonly string[] {
  return [...byName.keys()].sort((a, b) => b.length - a.length);
}

/** Every name that an organ has had, its present one first. */
export function namesOfOrgan(organ: Organ): readonly string[] {
  return [...new Set([...organ.names].reverse().flatMap(({ name, short }) => [name, ...short]))];
}

/** What an organ took over (`to` is its name) and what was taken over from it. */
export function successionsOf(name: string): readonly Succession[] {
  return bySide.get(name) ?? [];
}

const bySide = new Map<string, Succession[]>();
for (const change of successions) {
  for (const side of [change.from, change.to]) bySide.set(side, [...(bySide.get(side) ?? []), change]);
}

/** The organs to which the work of one that is no more went as a whole or in shares, and those after them. */
export function heirsOf(name: string): readonly string[] {
  const heirs = new Set<string>();
  for (const pending = [name]; pending.length > 0; ) {
    const at = pending.pop() ?? '';
    for (const { from, to, kind } of successionsOf(at)) {
      if (from !== at || kind === 'transfer' || heirs.has(to)) continue;
      heirs.add(to);
      pending.push(to);
    }
  }
  return [...heirs];
}

/** A document as a reader cites it: 国务院机构改革方案（2018-03-17，第十三届全国人民代表大会第一次会议）. */
export function citationOf({ title, number, day, by }: OrganDocument): string {
  return `${title}（${[number ?? by, day].filter((part) => part !== undefined).join('，')}）`;
}
