import type { SearchKind } from '../model.ts';
import { normalTitle } from '../names.ts';
import { simplified } from '../simplified.ts';
import { spelling, twoSpellings } from '../sounds.ts';
import type { GraphStore } from '../store.ts';
import { lookupTitles } from '../titles.ts';

/** Most hits of each kind that are ranked by how their names match. */
export const MOST_RANKED = 300;
/** Most nodes that are compared with one way of reading letters in two parts. */
const MOST_IN_PARTS = 50;

/** Nodes of a kind that may be hits. */
export interface Candidates {
  readonly kind: SearchKind;
  /** Those whose words hold what was searched, the shortest first; at most {@link MOST_RANKED}. */
  readonly written: readonly string[];
  /** How many of these there are in all. */
  readonly total: number;
  /** What their words were searched for: the text, or a title that it stands for. */
  readonly searched: string;
  /** Those whose spelling in pinyin holds it. */
  readonly spelled: readonly string[];
  /** Whether there may be hits by spelling beyond these. */
  readonly isCut: boolean;
}

/** The candidates of a kind for a text. */
export async function candidatesOf(store: GraphStore, kind: SearchKind, text: string): Promise<Candidates> {
  const letters = kind === 'Measure' ? null : spelling(text);
  const spelled = async () =>
    letters === null ? { ids: [], total: 0 } : store.search({ kind, text: letters, limit: MOST_RANKED, by: 'sounds' });
  const [words, sounds] = await Promise.all([writtenIn(store, kind, text), spelled()]);
  // Of what is found both ways only those that were looked at are known to be the same.
  const isCut = sounds.total > MOST_RANKED || (letters !== null && words.total > MOST_RANKED);
  return { kind, ...words, spelled: sounds.ids, isCut };
}

/** Of policies, where none holds the text, those that hold what it promulgates or its title without edition. */
async function writtenIn(
  store: GraphStore,
  kind: SearchKind,
  text: string,
): Promise<Pick<Candidates, 'written' | 'total' | 'searched'>> {
  const folded = kind === 'Policy' ? lookupTitles(normalTitle(simplified(text))).slice(1) : [];
  for (const searched of [text, ...folded]) {
    const { ids, total } = await store.search({ kind, text: searched, limit: MOST_RANKED });
    if (total > 0) return { written: ids, total, searched };
  }
  return { written: [], total: 0, searched: text };
}

/**
 * Nodes of a kind that may be spelled by letters in two parts, each initials or syllables: jinanfgw. Of policies only initials are
 * known, so that they are found in one part.
 */
export async function candidatesInParts(store: GraphStore, kind: SearchKind, text: string): Promise<Candidates> {
  const letters = kind === 'Measure' || kind === 'Policy' ? null : spelling(text);
  const parts = letters === null ? [] : twoSpellings(letters);
  const found = await Promise.all(
    parts.map((part) => store.search({ kind, text: part.join(' '), limit: MOST_IN_PARTS, by: 'sounds' })),
  );
  const spelled = [...new Set(found.flatMap(({ ids }) => ids))];
  return {
    kind,
    written: [],
    total: 0,
    searched: text,
    spelled,
    isCut: found.some(({ ids, total }) => total > ids.length),
  };
}
