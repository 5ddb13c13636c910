import { datesAgree } from '../../graph/dates.ts';
import { hashOf } from '../../graph/ids.ts';
import { type PolicyKeys, regionsAgree } from '../../graph/names.ts';
import { grouped } from './grouping.ts';
import { groupTexts } from './identity-texts.ts';

/** What of a text decides which policy it is. */
export interface TextIdentity {
  readonly id: string;
  readonly source: string;
  readonly keys: PolicyKeys;
  readonly region: string | null;
  readonly issued: string | null;
}

/** A policy as a citation, a list row or a stub writes it, and where it is written. */
export interface Reference {
  /** The reference as one string: what tells it from others. */
  readonly via: string;
  /** Normal forms; at least one of them is there. */
  readonly number: string | null;
  readonly title: string | null;
  /** Where the citing policy applies. */
  readonly region: string | null;
}

/** A policy node that must be there: with texts, cited only, or a name that several policies may bear. */
export interface ResolvedPolicy {
  readonly kind: 'text' | 'stub' | 'ambiguous';
  readonly id: string;
  readonly texts: readonly string[];
  /** The references that lead to it. */
  readonly vias: readonly string[];
  /** For `ambiguous`: the policies it may be. */
  readonly candidates: readonly string[];
}

export interface Resolution {
  readonly policies: readonly ResolvedPolicy[];
  /** From a text's id or a reference to its policies; several for a notice's number that stands for all its plans. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

/** Texts that are one policy. */
export interface TextGroup {
  readonly texts: readonly TextIdentity[];
  readonly numbers: ReadonlySet<string>;
  /** Own titles and aliases. */
  readonly titles: ReadonlySet<string>;
  readonly notices: ReadonlySet<string>;
}

interface Identified {
  readonly id: string;
  readonly group: TextGroup;
}

/**
 * Which texts are one policy and where each reference leads, by what all of them say together: the same for every order.
 * The texts and references must be closed: whoever shares a name with one of them is among them.
 */
export function resolveIdentity(texts: readonly TextIdentity[], references: readonly Reference[]): Resolution {
  const groups = identify(groupTexts(texts));
  const known = indexOf(groups);
  const found = references.map((reference) => ({ reference, fit: fitting(reference, known) }));
  const stubs = stubsOf(found.flatMap(({ reference, fit }) => (fit.ids.length === 0 ? [reference] : [])));
  const led = found.map(({ reference, fit }) => ({
    reference,
    fit: fit.ids.length > 0 ? fit : fittingStub(reference, stubs),
  }));
  return collect(groups, led);
}

interface GroupIndex {
  readonly numbers: ReadonlyMap<string, readonly Identified[]>;
  readonly titles: ReadonlyMap<string, readonly Identified[]>;
  readonly notices: ReadonlyMap<string, readonly Identified[]>;
}

function indexOf(groups: readonly Identified[]): GroupIndex {
  return {
    numbers: grouped(groups, ({ group }) => group.numbers),
    titles: grouped(groups, ({ group }) => group.titles),
    notices: grouped(groups, ({ group }) => group.notices),
  };
}

interface Fit {
  readonly ids: readonly string[];
  /** Whether the ids are candidates among which nothing decides. */
  readonly ambiguous: boolean;
}

const NONE: Fit = { ids: [], ambiguous: false };

function fitOf(found: readonly Identified[], all: boolean): Fit {
  return { ids: found.map(({ id }) => id).sort(), ambiguous: found.length > 1 && !all };
}

/** The policies with texts that a reference's number and title fit: the number decides, then the title, then the notice's title. */
function fitting(reference: Reference, known: GroupIndex): Fit {
  const { number, title } = reference;
  const numbered = (number === null ? undefined : known.numbers.get(number)) ?? [];
  if (numbered.length > 0) return fittingNumber(numbered, title);
  if (title === null) return NONE;
  const titled = (known.titles.get(title) ?? []).filter(({ group }) => agrees(reference, group));
  if (titled.length > 0) return fitOf(nearest(titled, reference.region), false);
  const noticed = (known.notices.get(title) ?? []).filter(({ group }) => agrees(reference, group));
  return noticed.length === 0 ? NONE : fitOf(noticed, isOneNotice(noticed));
}

function fittingNumber(numbered: readonly Identified[], title: string | null): Fit {
  const titled = title === null ? [] : numbered.filter(({ group }) => group.titles.has(title));
  const among = titled.length > 0 ? titled : numbered;
  return fitOf(among, isOneNotice(among));
}

/** Whether several policies are the plans of one notice, so that its number means them all. */
function isOneNotice(among: readonly Identified[]): boolean {
  const shared = (part: (group: TextGroup) => ReadonlySet<string>): boolean => {
    const [first, ...rest] = among.map(({ group }) => part(group));
    return first !== undefined && [...first].some((each) => rest.every((other) => other.has(each)));
  };
  const days = among.map(({ group }) => group.texts.find(({ issued }) => issued !== null)?.issued ?? null);
  const agree = days.every((day) => datesAgree(day, days[0] ?? null));
  return agree && (shared(({ notices }) => notices) || shared(({ numbers }) => numbers));
}

/** A reference by title leads to no policy of another number or of a place that is neither around nor within the citing one's. */
function agrees(reference: Reference, group: TextGroup): boolean {
  if (reference.number !== null && group.numbers.size > 0) return false;
  return group.texts.some(({ region }) => regionsAgree(reference.region, region));
}

/** Where several policies bear one title, the one of the citing policy's own place. */
function nearest(titled: readonly Identified[], region: string | null): readonly Identified[] {
  const own = titled.filter(({ group }) => region !== null && group.texts.some((text) => text.region === region));
  return own.length === 1 ? own : titled;
}

interface Stub {
  readonly id: string;
  readonly number: string | null;
  readonly titles: ReadonlySet<string>;
}

interface Stubs {
  readonly byNumber: ReadonlyMap<string, readonly Stub[]>;
  readonly byTitle: ReadonlyMap<string, readonly Stub[]>;
}

/** Policies that are only cited: one for each number, one for each title that no number goes with. */
function stubsOf(references: readonly Reference[]): Stubs {
  const numbered = new Map<string, Set<string>>();
  for (const { number, title } of references) {
    if (number === null) continue;
    const titles = numbered.get(number) ?? new Set<string>();
    if (title !== null) titles.add(title);
    numbered.set(number, titles);
  }
  const known = new Set([...numbered.values()].flatMap((titles) => [...titles]));
  const alone = new Set(references.flatMap(({ number, title }) => (number === null && title !== null ? [title] : [])));
  const stubs: readonly Stub[] = [
    ...[...numbered].map(([number, titles]) => ({ id: `policy:${hashOf('number', number)}`, number, titles })),
    ...[...alone]
      .filter((title) => !known.has(title))
      .map((title) => ({ id: `policy:${hashOf('cited', title)}`, number: null, titles: new Set([title]) })),
  ];
  return {
    byNumber: grouped(stubs, ({ number }) => (number === null ? [] : [number])),
    byTitle: grouped(stubs, ({ titles }) => titles),
  };
}

function fittingStub({ number, title }: Reference, stubs: Stubs): Fit {
  const found = number !== null ? stubs.byNumber.get(number) : title !== null ? stubs.byTitle.get(title) : undefined;
  return { ids: (found ?? []).map(({ id }) => id).sort(), ambiguous: (found ?? []).length > 1 };
}

/** Gives each group its id: from the smallest of its own keys that no other group bears. */
function identify(groups: readonly TextGroup[]): readonly Identified[] {
  const chains = groups.map((group) => idChain(group));
  const depths = chains.map(() => 0);
  for (let changed = true; changed; ) {
    changed = false;
    const bearers = new Map<string, number[]>();
    chains.forEach((chain, index) => {
      const id = chain[depths[index] ?? 0] ?? '';
      bearers.set(id, [...(bearers.get(id) ?? []), index]);
    });
    for (const indexes of bearers.values()) {
      if (indexes.length < 2) continue;
      for (const index of indexes) depths[index] = Math.min((depths[index] ?? 0) + 1, (chains[index]?.length ?? 1) - 1);
      changed = true;
    }
  }
  return groups.map((group, index) => ({ id: chains[index]?.[depths[index] ?? 0] ?? '', group }));
}

function idChain(group: TextGroup): readonly string[] {
  const smallest = (values: Iterable<string | null>): string =>
    [...values].filter((value) => value !== null).sort()[0] ?? '';
  const title = smallest(group.texts.map(({ keys }) => keys.title));
  const region = smallest(group.texts.map((text) => text.region));
  const day = smallest(group.texts.map((text) => text.issued));
  const text = smallest(group.texts.map(({ id }) => id));
  const number = smallest(group.numbers);
  const parts = number === '' ? [] : [hashOf('number', number), hashOf('number', number, title)];
  const rest = [
    hashOf('title', number, title, region),
    hashOf('title', number, title, region, day),
    hashOf('text', text),
  ];
  return [...parts, ...rest].map((hash) => `policy:${hash}`);
}

interface Led {
  readonly reference: Reference;
  readonly fit: Fit;
}

function collect(groups: readonly Identified[], led: readonly Led[]): Resolution {
  const targets = new Map<string, readonly string[]>();
  const policies = new Map<
    string,
    { kind: ResolvedPolicy['kind']; texts: readonly string[]; vias: string[]; candidates: readonly string[] }
  >();
  for (const { id, group } of groups) {
    const texts = group.texts.map((text) => text.id).sort();
    policies.set(id, { kind: 'text', texts, vias: [], candidates: [] });
    for (const text of texts) targets.set(text, [id]);
  }
  for (const { reference, fit } of led) {
    const ids = fit.ambiguous
      ? [`policy:${hashOf('ambiguous', reference.number, reference.title, ...fit.ids)}`]
      : fit.ids;
    targets.set(reference.via, ids);
    for (const id of ids) {
      const policy = policies.get(id) ?? {
        kind: fit.ambiguous ? 'ambiguous' : 'stub',
        texts: [],
        vias: [],
        candidates: fit.ambiguous ? fit.ids : [],
      };
      policy.vias.push(reference.via);
      policies.set(id, policy);
    }
    for (const id of fit.ambiguous ? fit.ids : []) {
      if (!policies.has(id)) policies.set(id, { kind: 'stub', texts: [], vias: [], candidates: [] });
    }
  }
  const sorted = [...policies].sort(([a], [b]) => (a < b ? -1 : 1));
  return { policies: sorted.map(([id, policy]) => ({ id, ...policy, vias: policy.vias.sort() })), targets };
}
