import { hashOf } from '../../graph/ids.ts';
import { promulgated } from '../../graph/titles.ts';
import { grouped } from './grouping.ts';
import type { Reference } from './identity.ts';
import type { Fit } from './identity-references.ts';

/** A policy that is only referred to. */
export interface Stub {
  readonly id: string;
  readonly number: string | null;
  /** Titles in normal form: of what notices promulgate, not of the notices. */
  readonly titles: ReadonlySet<string>;
  /** Where its references without number apply. */
  readonly regions: ReadonlySet<string | null>;
}

/** The stubs, and how references find them. */
export interface Stubs {
  readonly all: readonly Stub[];
  readonly byNumber: ReadonlyMap<string, readonly Stub[]>;
  readonly byTitle: ReadonlyMap<string, readonly Stub[]>;
}

/** Policies that are only cited: one for each number, one for each title that no number goes with. */
export function stubsOf(references: readonly Reference[]): Stubs {
  const numbered = [...grouped(references, ({ number }) => (number === null ? [] : [number]))].map(
    ([number, same]) => ({
      id: `policy:${hashOf('number', number)}`,
      number,
      titles: new Set(same.flatMap(titlesOf)),
      regions: NOWHERE,
    }),
  );
  const known = new Set(numbered.flatMap(({ titles }) => [...titles]));
  const alone = references.filter(({ number }) => number === null);
  const titled = [...grouped(alone, (reference) => titlesOf(reference))]
    .filter(([title]) => !known.has(title))
    .map(([title, same]) => ({
      id: `policy:${hashOf('cited', title)}`,
      number: null,
      titles: new Set([title]),
      regions: new Set(same.map(({ region }) => region)),
    }));
  const all: readonly Stub[] = [...numbered, ...titled];
  return {
    all,
    byNumber: grouped(all, ({ number }) => (number === null ? [] : [number])),
    byTitle: grouped(all, ({ titles }) => titles),
  };
}

const NOWHERE: ReadonlySet<string | null> = new Set();

/** 关于印发…的通知 is the policy that it promulgates. */
function stubTitle({ title }: Reference): string | null {
  return title === null ? null : (promulgated(title)?.instrument ?? title);
}

function titlesOf(reference: Reference): readonly string[] {
  const title = stubTitle(reference);
  return title === null ? [] : [title];
}

/** Which stubs a reference fits that fits no policy with a text. */
export function fittingStub(reference: Reference, stubs: Stubs): Fit {
  const { number } = reference;
  const title = stubTitle(reference);
  const found = number !== null ? stubs.byNumber.get(number) : title !== null ? stubs.byTitle.get(title) : undefined;
  return { ids: (found ?? []).map(({ id }) => id).sort(), ambiguous: (found ?? []).length > 1 };
}
