import { hashOf } from '../../graph/ids.ts';
import { normalName } from '../../graph/names.ts';
import { searchForm } from '../../graph/search-text.ts';
import { soundsOf } from '../../graph/sounds.ts';
import type { PolicyRecord } from '../records.ts';
import { companionsOf } from '../resolution/agency-relations.ts';
import { type IndustryRow, industryByName, resolveIndustry } from '../resolution/industries.ts';
import { resolvePark } from '../resolution/parks.ts';
import { formersOf, shortNames } from '../resolution/places.ts';
import { NATION, presentOf, type Region } from '../resolution/region-table.ts';
import { regionByPath } from '../resolution/regions.ts';
import {
  type AgencyUse,
  agencyNameKey,
  agencyOfUse,
  agencyProperties,
  agencyUse,
  namesOfUse,
} from './agency-mentions.ts';
import type { Mention, Properties } from './rows.ts';

/** What of a policy's header tells whom its names mean. */
export type TextHeader = Pick<PolicyRecord, 'region' | 'issued' | 'issuers'>;

/** The names that a source uses for agencies, regions, parks, industries and subjects, and the nodes they mean. */
export class Mentions {
  readonly found = new Map<string, { readonly id: string; readonly names: Set<string> }>();
  readonly #agencies = new Map<string, string>();

  /** The id of the agency so called in a text; its region and the agencies that its name brings come with it. */
  agency(name: string, { region, issued, issuers }: TextHeader, text: string): string {
    return this.#use(agencyUse(name, region, issued, text, issuers));
  }

  #use(use: AgencyUse): string {
    const key = agencyNameKey(use);
    const known = this.#agencies.get(key);
    if (known !== undefined) return known;
    const agency = agencyOfUse(use);
    const id = agencyId(agency.key);
    this.#agencies.set(key, id);
    for (const named of namesOfUse(use, agency)) this.#put(id, named);
    const place = agency.region === null ? null : regionByPath(agency.region);
    for (const region of place === null ? [] : presentOf(place)) this.region(region);
    for (const each of companionsOf(agency)) this.#use({ ...each, day: null, text: null });
    return id;
  }

  /** The id of a region's node; the regions around it come with it. */
  region(region: Region): string {
    const id = regionId(region);
    if (!this.found.has(id)) {
      this.#put(id, `region:${region.path}`);
      if (region.parent !== null) this.region(region.parent);
    }
    return id;
  }

  /** The id of the park so called in a text about `around`. */
  park(name: string, around: string | null): string {
    const id = `park:${hashOf(resolvePark(name, around).key)}`;
    this.#put(id, `park:${around ?? ''}:${name}`);
    return id;
  }

  /** The id of the industry that words name; the broader ones come with it. What the taxonomy does not know is an industry of its own. */
  industry(words: string): string {
    const known = resolveIndustry(words);
    const id = industryId(known?.name ?? words);
    this.#put(id, `industry:${words}`);
    if (known !== null) this.#broader(known);
    return id;
  }

  #broader({ parent }: IndustryRow): void {
    const row = parent === null ? null : industryByName(parent);
    if (row === null) return;
    this.#put(industryId(row.name), `industry:${row.name}`);
    this.#broader(row);
  }

  /** The id of those whom a policy is for, under the name it gives them. */
  subject(name: string): string {
    const id = `subject:${hashOf(normalName(name))}`;
    this.#put(id, `subject:${name}`);
    return id;
  }

  #put(id: string, name: string): void {
    const mention = this.found.get(id);
    if (mention === undefined) this.found.set(id, { id, names: new Set([name]) });
    else mention.names.add(name);
  }
}

/** The id of the agency of a key ({@link ResolvedAgency}). */
export function agencyId(key: string): string {
  return `agency:${hashOf(key)}`;
}

function industryId(name: string): string {
  return `industry:${hashOf(normalName(name))}`;
}

export function regionId(region: Region): string {
  return `region:${region === NATION ? '000000' : region.code}`;
}

/** What a shared node's properties are, given all names that sources use for it. The same for every order of the names. */
export function mentionedProperties({ id, names }: Mention): Properties {
  const sorted = [...names].sort();
  const kind = id.slice(0, id.indexOf(':'));
  if (kind === 'agency') return agencyProperties(id, sorted);
  if (kind === 'region') return regionProperties(id, sorted);
  const written = kind === 'park' ? parkNames(sorted) : shortestFirst(sorted.map((key) => key.slice(kind.length + 1)));
  const [first = ''] = written;
  if (kind === 'subject') return { id, name: first };
  const known = kind === 'industry' ? resolveIndustry(first) : null;
  const name = known?.name ?? first;
  const called = known === null ? written : [name, ...written.filter((each) => each !== name)];
  const all = [...called, ...(known?.aliases ?? [])];
  return { id, name, names: called, words: searchForm(all.join(' ')), sounds: soundsOf(all, { whole: true }) };
}

/** A zone's names out of their keys (`park:天津市:高新区`): those that tell which zone it is before those that only say its kind. */
function parkNames(keys: readonly string[]): readonly string[] {
  const uses = keys.map((key) => {
    const [, around = '', ...name] = key.split(':');
    return { name: name.join(':'), around: around === '' ? null : around };
  });
  const telling = uses.filter(({ name, around }) => resolvePark(name, around).reason !== 'place-of-text');
  const names = [...shortestFirst(telling.map(({ name }) => name)), ...shortestFirst(uses.map(({ name }) => name))];
  return [...new Set(names)];
}

function shortestFirst(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function regionProperties(id: string, keys: readonly string[]): Properties {
  const region = regionByPath((keys[0] ?? '').slice('region:'.length)) ?? NATION;
  const { name, path, level } = region;
  const names = [name, ...shortNames(region)];
  const formers = formersOf(region);
  return {
    id,
    code: id.slice('region:'.length),
    name,
    names,
    formerNames: formers.map((former) => former.path),
    formerUntil: formers.map(({ ended }) => ended?.until ?? ''),
    formerSources: formers.map(({ ended }) => ended?.source ?? ''),
    path,
    level,
    words: searchForm([path, ...names, ...formers.map((former) => former.name)].join(' ')),
    sounds: soundsOf([...names, ...formers.map((former) => former.name)], { whole: true }),
  };
}

/** The node in or under which a shared node stands: an agency's own region, a region's parent, the broader industry. */
export function surroundingNode(properties: Properties): string | null {
  const id = String(properties['id']);
  if (id.startsWith('industry:')) {
    const parent = industryByName(String(properties['name']))?.parent ?? null;
    return parent === null ? null : industryId(parent);
  }
  if (id.startsWith('agency:')) {
    const region = properties['region'] === undefined ? null : regionByPath(String(properties['region']));
    return region === null ? null : regionId(region);
  }
  if (!id.startsWith('region:')) return null;
  const parent = regionByPath(String(properties['path']))?.parent ?? null;
  return parent === null ? null : regionId(parent);
}
