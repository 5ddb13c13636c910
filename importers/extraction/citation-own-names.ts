import type { Instrument } from '../reading/instrument.ts';
import { numberKey, promulgatedKey, titleKey } from './citation-key.ts';
import { endsIn } from './citation-ledger.ts';
import { isStandardNumber } from './citation-numbers.ts';
import { findTitles } from './citation-titles.ts';

const EXPLAINS = /解读|答记者问|问答|图解|一图读懂|政策说明|起草说明/;

/** Words of an explaining title that are not the name of what it explains. */
const EXPLAINING_WORDS =
  /(?:的)?(?:政策|文字|图文|简明)?(?:解读|问答|图解|答记者问|政策说明|起草说明)|一图读懂|^.{2,16}有关负责人就/g;

/** The names by which an instrument speaks of itself, and the one it explains. */
export class OwnNames {
  readonly #keys: ReadonlySet<string>;
  readonly #number: string | null;
  readonly #explains: boolean;
  readonly #explained: ReadonlySet<string>;
  /** Its title without 政策解读 and the like. */
  readonly #core: string;

  constructor(instrument: Instrument) {
    const { title, noticeTitle, aliases, number } = instrument.policy;
    const named = [title, noticeTitle, ...aliases].filter((each) => each !== null);
    const explains = instrument.kind === 'interpretation' || EXPLAINS.test(title);
    const quoted = findTitles(title).map((each) => titleKey(each.title));
    this.#explains = explains;
    this.#explained = new Set(explains ? quoted : []);
    this.#core = titleKey(title).replace(EXPLAINING_WORDS, '');
    this.#keys = new Set([...named.map(titleKey), ...named.map(promulgatedKey).filter((each) => each !== null)]);
    this.#number = number === null ? null : numberKey(number);
  }

  /** Whether the instrument explains another one. */
  get explains(): boolean {
    return this.#explains;
  }

  /** Whether its title names what it explains. */
  get namesExplained(): boolean {
    return this.#explained.size > 0;
  }

  /** Whether a cited title or number is the instrument's own; one of the same title with another number is another edition. */
  isOwn(title: string | null, number: string | null): boolean {
    if (title === null) return number !== null && this.isOwnNumber(number);
    const key = titleKey(title);
    const own = this.#keys.has(key) || this.#keys.has(promulgatedKey(title) ?? key);
    if (!own || number === null || this.#number === null || isStandardNumber(number)) return own;
    return this.isOwnNumber(number);
  }

  /** Whether a name is the end of one of its own (《办法》 in 某办法). */
  endsIn(name: string): boolean {
    const ending = titleKey(name);
    return [...this.#keys].some((key) => endsIn(key, ending));
  }

  /** Whether a number is the instrument's own. */
  isOwnNumber(number: string): boolean {
    return this.#number !== null && numberKey(number) === this.#number;
  }

  /** Whether a cited title is of the instrument that this one explains. */
  isExplained(title: string): boolean {
    const key = titleKey(title);
    if (this.#explained.has(key) || this.#explained.has(promulgatedKey(title) ?? '')) return true;
    return key.length >= 8 && this.#core.length >= 8 && (this.#core.includes(key) || key.includes(this.#core));
  }
}
