import { regionsAgree } from '../../graph/names.ts';
import { editionOf } from '../../graph/titles.ts';
import { regionNamed } from '../resolution/regions.ts';
import { grouped } from './grouping.ts';
import type { Identified } from './identity.ts';
import type { Stub } from './identity-stubs.ts';

/** A policy as an edition of a title. One with a text and without a mark of edition is an edition too. */
export interface EditionMember {
  readonly id: string;
  readonly family: string;
  /** Empty without a mark. */
  readonly edition: string;
  readonly year: string;
  /** The path of its place; empty for the whole country and where nothing tells. */
  readonly place: string;
}

/** From an edition to the one before it. */
export interface EditionEdge {
  readonly from: string;
  readonly to: string;
}

/** The editions of titles of which at least one edition is marked. */
export function editionsOf(groups: readonly Identified[], stubs: readonly Stub[]): readonly EditionMember[] {
  const members = [...groups.flatMap(ofGroup), ...stubs.flatMap(ofStub)];
  const marked = new Set(members.filter(({ edition }) => edition !== '').map(({ family }) => family));
  return members.filter(({ family }) => marked.has(family));
}

function ofGroup({ id, group }: Identified): readonly EditionMember[] {
  const place = group.texts.flatMap(({ region }) => region ?? []).sort()[0] ?? '';
  const day = group.texts.flatMap(({ issued }) => issued ?? []).sort()[0] ?? '';
  return [...group.titles].map((title) => {
    const { family, edition, year } = editionOf(title) ?? { family: title, edition: '', year: '' };
    const dated = year === '' ? day.slice(0, 4) : year;
    return { id, family, edition, year: dated, place: place === '全国' ? '' : place };
  });
}

function ofStub({ id, titles }: Stub): readonly EditionMember[] {
  return [...titles].flatMap((title) => {
    const edition = editionOf(title);
    return edition === null ? [] : [{ id, ...edition, place: regionNamed(title)?.path ?? '' }];
  });
}

/** Each edition of a title in one place, with the one before it. */
export function editionEdges(members: readonly EditionMember[]): readonly EditionEdge[] {
  const families = grouped(members, ({ place, family }) => [`${place}|${family}`]);
  const edges = [...families.values()].flatMap((family) => {
    const editions = [...grouped(family, ({ edition }) => [edition]).values()].sort(byTime);
    return editions.flatMap((later, index) =>
      later.flatMap(({ id: from }) => (editions[index - 1] ?? []).map(({ id: to }) => ({ from, to }))),
    );
  });
  return edges.filter(({ from, to }) => from !== to);
}

function byTime([one]: readonly EditionMember[], [other]: readonly EditionMember[]): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

function orderOf(member: EditionMember | undefined): string {
  return member === undefined ? '' : `${member.year}|${member.edition}`;
}

/** The editions that a stub may be whose title names none, by the stub's id: those of a place that agrees with one that cites it. */
export function possibleEditions(
  stubs: readonly Stub[],
  members: readonly EditionMember[],
): ReadonlyMap<string, readonly string[]> {
  const byFamily = grouped(
    members.filter(({ edition }) => edition !== ''),
    ({ family }) => [family],
  );
  const possible = stubs
    .filter(({ number }) => number === null)
    .map(({ id, titles, regions }) => {
      const editions = [...titles].flatMap((title) => byFamily.get(title) ?? []);
      const near = editions.filter(({ place }) => [...regions].some((region) => regionsAgree(region, place || null)));
      return [id, [...new Set(near.map((each) => each.id))].sort()] as const;
    });
  return new Map(possible.filter(([, editions]) => editions.length > 0));
}
