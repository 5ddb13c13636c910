import { questionAgencies, questionAgencyCounts, questionIssuedBy } from '../../cypher/queries.ts';
import { InputError, NotFoundError } from '../errors.ts';
import { normalName } from '../names.ts';
import type { GraphReader, GraphStore } from '../store.ts';
import type { Page, PageRequest } from './answers.ts';
import { missing } from './nearest.ts';
import type { RowOf } from './rows.ts';

/** A name and the days on which it was borne; as exact as known. */
export interface DatedName {
  readonly name: string;
  readonly short: readonly string[];
  readonly from: string | null;
  /** The first day without it. */
  readonly until: string | null;
  /** The document that set it. */
  readonly document: string;
}

/** An agency; whether it issues policies or is assigned tasks, it is one. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  /** Every name it goes by. */
  readonly names: readonly string[];
  /** Regular names that no text need write: 济南市发改委, 市发改委. */
  readonly forms: readonly string[];
  /** A central organ's names with their days, the first one first; empty for any other. */
  readonly history: readonly DatedName[];
  /** Path of the region it belongs to. */
  readonly region: string | null;
  readonly level: string | null;
  /** 各区政府: many at once. */
  readonly group: boolean;
}

/** Agencies by id; an unknown id is absent. */
export async function agencies(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, Agency>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.run(questionAgencies, { ids });
  return new Map(rows.map((row) => [row.id, agencyOf(row)]));
}

function agencyOf(row: RowOf<typeof questionAgencies>): Agency {
  const history = row.history === null ? [] : (JSON.parse(row.history) as readonly DatedName[]);
  const names = [...new Set([row.name, ...(row.names ?? [])])];
  return { ...row, names, forms: row.forms ?? [], history, group: row.group ?? false };
}

/** Whether a name is one that an agency bore and bears no longer. */
export function isFormerName({ history }: Agency, name: string): boolean {
  const wanted = normalName(name);
  const bears = ({ name: full, short }: DatedName): boolean =>
    [full, ...short].some((each) => normalName(each) === wanted);
  const present = history.at(-1);
  return present !== undefined && !bears(present) && history.some(bears);
}

/** How to name an agency: by id, or by any of its names and, where several bear it, its region. */
export interface AgencyName {
  readonly id?: string | null;
  readonly name?: string | null;
  /** Path of a region, or any part of one: 山东省/济南市, 济南市. */
  readonly region?: string | null;
  /** Where several bear the name, the one of this region is meant. */
  readonly near?: string | null;
}

/** An agency and the name by which it was found. */
export interface FoundAgency {
  readonly agency: Agency;
  readonly matchedBy: string;
}

/** How many agencies that hold a name are compared. */
const CANDIDATES = 500;

/**
 * The agency of an id or of any of its names. A name in front of which the place is left out (市发展改革委) finds the agency when
 * one alone fits. Throws `InputError` for none or both, `NotFoundError` with the nearest names for an unknown or ambiguous one.
 */
export async function findAgency(store: GraphStore, asked: AgencyName): Promise<FoundAgency> {
  const { id = null, name = null, region = null, near = null } = asked;
  if ((id === null) === (name === null)) throw new InputError('请给出机构的 id 或名称，二者取一。');
  if (id !== null) {
    const agency = await store.read(async (graph) => (await agencies(graph, [id])).get(id));
    return agency === undefined ? missing(store, 'Agency', id) : { agency, matchedBy: agency.name };
  }
  const wanted = name ?? '';
  const all = await bearers(store, wanted, region);
  const nearby = all.filter(({ agency }) => near !== null && liesIn(agency.region, near));
  const found = nearby.length === 1 ? nearby : all;
  const [first, ...others] = found;
  if (first === undefined) return missing(store, 'Agency', wanted);
  if (others.length === 0) return first;
  const names = found.map(({ agency }) => agency.name);
  throw new NotFoundError(
    `有 ${names.length} 个机构叫“${wanted}”：${names.slice(0, 5).join('、')}。请写全称，或加上地区。`,
    names.slice(0, 5),
  );
}

/** The agencies that bear a name: a whole name, written or regular; else one behind the place; else one that its likes elsewhere are known by. */
async function bearers(store: GraphStore, name: string, region: string | null): Promise<readonly FoundAgency[]> {
  const wanted = normalName(name);
  const near = (await holding(store, wanted)).filter((agency) => liesIn(agency.region, region));
  const exact = fitting(near, (own) => own === wanted);
  // A regular name without its place (市发改委) is that of every city's, whichever of them a text happens to call so.
  const regular = near.flatMap((agency) => {
    const matchedBy = agency.forms.find((form) => normalName(form) === wanted);
    return matchedBy === undefined || exact.some((each) => each.agency.id === agency.id) ? [] : [{ agency, matchedBy }];
  });
  if (exact.length + regular.length > 0) return byOwnName([...exact, ...regular], wanted);
  const behind = fitting(near, (own) => own.endsWith(wanted) && wanted.length >= 3);
  if (behind.length > 0) return behind;
  const likes = await knownElsewhere(store, wanted);
  return likes.filter(({ agency }) => liesIn(agency.region, region));
}

/** Agencies that have every part of a text in their names. */
async function holding(store: GraphStore, text: string): Promise<readonly Agency[]> {
  const { ids } = await store.search({ kind: 'Agency', text, limit: CANDIDATES });
  return [...(await store.read((graph) => agencies(graph, ids))).values()];
}

/** A name of a place or of the state, then the name of an office: 济南市 + 发改委, 国家 + 发改委. */
const PLACED = /^(国家|.{1,12}?(?:省|市|自治区|新区|区|县|州|盟|旗))(.{2,})$/u;

/**
 * Agencies by a short name that the graph knows only from their likes in other places: where 天津市发改委 is 天津市发展和改革委员会,
 * 济南市发改委 is 济南市发展和改革委员会.
 */
async function knownElsewhere(store: GraphStore, wanted: string): Promise<readonly FoundAgency[]> {
  const [, place = '', office = ''] = PLACED.exec(wanted) ?? [];
  if (office === '') return [];
  const full = new Set((await holding(store, office)).flatMap((agency) => fullOffices(agency, office)));
  const found = new Map<string, FoundAgency>();
  for (const each of full) {
    const bearing = fitting(await holding(store, place + each), (own) => own === place + each);
    for (const one of bearing) found.set(one.agency.id, { ...one, matchedBy: place + office });
  }
  return [...found.values()];
}

/** What an agency's other names say in place of the office that ends one of them. */
function fullOffices({ names }: Agency, office: string): readonly string[] {
  const normal = names.map(normalName);
  const places = normal.filter((each) => each.endsWith(office)).map((each) => each.slice(0, -office.length));
  return places
    .filter((place) => place !== '')
    .flatMap((place) => normal.filter((each) => each.startsWith(place)).map((each) => each.slice(place.length)));
}

/** An agency whose first name it is comes before those that only go by it. */
function byOwnName(found: readonly FoundAgency[], wanted: string): readonly FoundAgency[] {
  const own = found.filter(({ agency }) => normalName(agency.name) === wanted);
  return own.length === 1 ? own : found;
}

function fitting(candidates: readonly Agency[], fits: (normal: string) => boolean): readonly FoundAgency[] {
  return candidates.flatMap((agency) => {
    const matchedBy = agency.names.find((each) => fits(normalName(each)));
    return matchedBy === undefined ? [] : [{ agency, matchedBy }];
  });
}

/** Whether a region's path lies in another, given as a path or as any part of one. Several regions are joined by 、. */
export function liesIn(path: string | null, region: string | null): boolean {
  if (region === null || region === '') return true;
  return (path ?? '')
    .split('、')
    .some((each) => each === region || each.startsWith(`${region}/`) || each.split('/').includes(region));
}

export interface AgencyCounts {
  /** Assignments in shown texts. */
  readonly tasks: number;
  /** Policies it issued. */
  readonly issued: number;
}

/** Counts for agencies by id. */
export async function agencyCounts(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AgencyCounts>> {
  const rows = await graph.run(questionAgencyCounts, { ids });
  return new Map(rows.map(({ id, tasks, issued }) => [id, { tasks, issued }]));
}

/** Ids of the policies an agency issued, newest first. */
export async function issuedBy(graph: GraphReader, agency: string, page: PageRequest): Promise<Page<string>> {
  const [rows, counts] = await Promise.all([
    graph.run(questionIssuedBy, { agency, skip: page.offset, limit: page.limit }),
    agencyCounts(graph, [agency]),
  ]);
  return { items: rows.map((row) => row.id), total: counts.get(agency)?.issued ?? 0 };
}
