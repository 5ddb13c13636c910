import { createRequire } from 'node:module';

const vocabulary = createRequire(import.meta.url)('../knowledge/parks.json') as {
  /** Words in which the names of parks, zones and bases end. */
  readonly types: readonly string[];
  /** Verbs, particles and counters behind which a name begins. */
  readonly stops: readonly string[];
  /** Words that only say what kind of zone it is. */
  readonly kinds: readonly string[];
};

/** Single signs that end a name's front, and words that do so only outside of 扩大开放, 自由, 华为, 先进 and the like. */
const SIGNS =
  '扩大(?!开放)|联动(?!创新)|(?<!基因)与|(?<![呼共协谐祥])和(?![平田静硕])|(?<!自)由|(?<!华)为|(?<!外)向|(?<!先)进(?!出口|口)|(?<!申)请|[及以在对将把的等是到从至各含并让被每该某了着过又也还且或若按凡]|\\d+(?:多|余)?[个家座处片]|[一二三四五六七八九十两]个|[一二三四五六七八九十]大(?!道)';

/** Words in which names of parks end; global. */
export const TYPE = new RegExp(longestFirst(vocabulary.types.map((type) => type.replace(/园$/, '园(?!区)'))), 'g');
/** What stands before a name and is no part of it; global. */
export const STOP = new RegExp(`${longestFirst(vocabulary.stops)}|${SIGNS}`, 'g');
/** Words that say only what kind of zone it is; global. */
export const KIND = new RegExp(longestFirst(vocabulary.kinds), 'g');

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
