import { nameKey, normalNumber, normalTitle } from '../../graph/names.ts';
import { lookupTitles } from '../../graph/titles.ts';
import type { Reference } from './identity.ts';

/** A reference as it is written: what `NAMES.via` and the properties `via`, `vias` of edges hold. */
export interface Wording {
  readonly number: string | null;
  readonly title: string | null;
  readonly region: string | null;
}

/** The reference as one string; null where it gives nothing to find a policy by. */
export function viaOf(wording: Wording): string | null {
  const { number, title } = wording;
  const normal = number === null ? null : normalNumber(number);
  const titled = title === null || normalTitle(title) === '' ? null : title;
  if (normal === null && titled === null) return null;
  return JSON.stringify([normal, titled, wording.region]);
}

/** What a string made by {@link viaOf} says. */
export function wordingOf(via: string): Wording {
  const [number, title, region] = JSON.parse(via) as [string | null, string | null, string | null];
  return { number, title, region };
}

export function isTextVia(via: string): boolean {
  return via.startsWith('text:');
}

export function referenceOf(via: string): Reference {
  const { number, title, region } = wordingOf(via);
  return { via, number, title: title === null ? null : normalTitle(title), region };
}

/** The keys of the names that a reference uses. */
export function referenceNames(via: string): readonly string[] {
  const { number, title } = referenceOf(via);
  return [
    ...(number === null ? [] : [nameKey('number', number)]),
    ...(title === null ? [] : lookupTitles(title).map((each) => nameKey('title', each))),
  ];
}
