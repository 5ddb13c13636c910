import { gather } from '../gather.ts';
import type { CitationPlace, CitationRecord, CitationRole } from '../records.ts';
import { numberKey, promulgatedKey, titleKey } from './citation-key.ts';
import { isStandardNumber } from './citation-numbers.ts';
import { ROLES, type RoleCue } from './citation-role.ts';

/** One place at which a document is cited. */
export interface CitedPlace extends CitationPlace {
  readonly title: string | null;
  readonly number: string | null;
  readonly role: CitationRole;
  readonly rule: string;
}

interface CitedDocument {
  readonly title: string | null;
  readonly number: string | null;
  readonly role: CitationRole;
  readonly rule: string;
  readonly places: CitationPlace[];
}

/** Gathers the places of one citing policy into one record for each cited document, in the order of first places. */
export class CitationLedger {
  readonly #documents: CitedDocument[] = [];
  readonly #byKey = new Map<string, number>();

  /** Adds a place and gives the index of its document. */
  add(place: CitedPlace): number {
    const keys = keysOf(place);
    const known = this.#knownAs(place, keys);
    const at = known ?? this.#documents.length;
    const before = this.#documents[at];
    const { title, number, role, rule, measure, evidence } = place;
    if (before === undefined) {
      this.#documents.push({ title, number, role, rule, places: [{ measure, evidence }] });
    } else {
      before.places.push({ measure, evidence });
      this.#documents[at] = merged(before, place);
    }
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, at);
    return at;
  }

  /** Adds a place at which a document goes by its short form. What is done with it there counts where nothing was so far. */
  addShort(document: number, place: CitationPlace, cue: RoleCue | null): void {
    const known = this.#documents[document];
    if (known === undefined) return;
    known.places.push(place);
    if (cue !== null && cue.rule === 'verb-before' && known.role === 'mentions')
      this.#documents[document] = merged(known, { ...place, ...cue, title: null, number: null });
  }

  /** The only document so far whose title ends so; undefined where there is none, or several. */
  onlyOneEnding(name: string): number | undefined {
    const ending = titleKey(name);
    const all = this.#documents.flatMap(({ title }, at) => (title !== null && endsIn(title, ending) ? [at] : []));
    return all.length === 1 ? all[0] : undefined;
  }

  /** The records, for the policy of that key. */
  records(from: string): readonly CitationRecord[] {
    return gather(this.#documents, ({ title, number, role, rule, places }) => {
      const first = places[0];
      return first === undefined
        ? []
        : [{ from, measure: first.measure, title, number, role, rule, evidence: first.evidence, places }];
    });
  }

  /** A document of the same title is another one where both have a number and the numbers differ. */
  #knownAs(place: CitedPlace, keys: readonly string[]): number | undefined {
    for (const key of keys) {
      const at = this.#byKey.get(key);
      const known = at === undefined ? undefined : this.#documents[at];
      if (known === undefined || differ(known.number, place.number) || areTwo(known.title, place.title)) continue;
      return at;
    }
    return undefined;
  }
}

/** Whether a title ends in a name, what stands in its last brackets aside. */
export function endsIn(title: string, ending: string): boolean {
  return titleKey(title)
    .replace(/(?:\([^()]*\))+$/, '')
    .endsWith(ending);
}

/** A title may be cited with its issuer's name before 关于, and without. */
const LONGEST_ISSUER = 40;

function keysOf({ title, number }: CitedPlace): readonly string[] {
  const keys: string[] = [];
  if (number !== null && !isStandardNumber(number)) keys.push(`number:${numberKey(number)}`);
  if (title === null) return number !== null && isStandardNumber(number) ? [`number:${numberKey(number)}`] : keys;
  const key = titleKey(title);
  const about = key.indexOf('关于');
  const others = [promulgatedKey(title), about > 1 && about <= LONGEST_ISSUER ? key.slice(about) : null];
  return [...keys, ...[key, ...others].filter((each) => each !== null).map((each) => `title:${each}`)];
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && numberKey(a) !== numberKey(b);
}

/** Plans of one notice share its number: titles that have nothing in common name two documents. */
function areTwo(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [coreKey(a), coreKey(b)];
  return !one.includes(other) && !other.includes(one);
}

function coreKey(title: string): string {
  return promulgatedKey(title) ?? titleKey(title);
}

function merged(known: CitedDocument, place: CitedPlace): CitedDocument {
  const stronger = ROLES.indexOf(place.role) < ROLES.indexOf(known.role);
  return {
    title: known.title ?? place.title,
    number: known.number ?? place.number,
    role: stronger ? place.role : known.role,
    rule: stronger ? place.rule : known.rule,
    places: known.places,
  };
}
