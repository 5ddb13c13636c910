import type { NodeKind } from '../../api/generated/graphql.ts';
import type { SearchHit } from '../search-hit.ts';

/** One thing to choose. */
export interface FinderOption {
  readonly key: string;
  readonly kind: NodeKind | null;
  readonly caption: string;
  readonly detail: string;
  /** What was found, where it is a hit of the search. */
  readonly hit: SearchHit | null;
  /** Where it leads; null for what only acts. */
  readonly href: string | null;
  readonly act: () => void;
}

/** Options under a heading; `count` says how many of how many are shown. */
export interface FinderGroup {
  readonly key: string;
  readonly name: string;
  readonly count: string;
  readonly options: readonly FinderOption[];
}

/** An option that is no hit. */
export function plainOption(key: string, caption: string, act: () => void, detail = ''): FinderOption {
  return { key, kind: null, caption, detail, hit: null, href: null, act };
}
