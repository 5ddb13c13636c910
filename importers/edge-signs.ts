/**
 * With which signs a match of an expression can begin and end. Read off its source, so that it holds whatever words the expression is given:
 * what is not understood (a negated class, a back-reference, …) counts as any sign.
 */
export interface EdgeSigns {
  /** UTF-16 units; null: any. */
  readonly first: ReadonlySet<number> | null;
  readonly last: ReadonlySet<number> | null;
}

/** A part of an expression: its edges, whether it may match nothing, and whether `^` and `$` hold it to the ends of the text. */
interface Part extends EdgeSigns {
  readonly empty: boolean;
  readonly head: boolean;
  readonly tail: boolean;
}

const NOTHING: Part = { first: new Set(), last: new Set(), empty: true, head: false, tail: false };
const ANY: Part = { first: null, last: null, empty: false, head: false, tail: false };
/** Larger classes ([一-鿿]) leave hardly any sign out. */
const LARGEST_CLASS = 1_000;

/** The signs with which a match begins at a text's head and ends at its end: any at an edge where the expression is not held, or may match nothing. */
export function edgeSigns({ source, ignoreCase, sticky }: RegExp): EdgeSigns {
  const { first, last, empty, head, tail } = new PatternReader(source).read();
  const known = !empty && !ignoreCase;
  return { first: known && (head || sticky) ? first : null, last: known && tail ? last : null };
}

/** Walks the source of an expression once. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Part {
    return this.#alternatives();
  }

  /** One | other, up to the end or the group's bracket. */
  #alternatives(): Part {
    let whole = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      whole = either(whole, this.#sequence());
    }
    return whole;
  }

  #sequence(): Part {
    let whole: Part | null = null;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#atom());
      whole = whole === null ? part : joined(whole, part);
    }
    return whole ?? NOTHING;
  }

  /** A part with the sign behind it that says how often it stands there. */
  #repeated(part: Part): Part {
    const times = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (times === null) return part;
    this.#at += times[0].length;
    const least = times[1] ?? (times[0].startsWith('+') ? '1' : '0');
    return Number(least) > 0 ? part : { ...part, empty: true, head: false, tail: false };
  }

  #atom(): Part {
    const sign = this.#source.charAt(this.#at++);
    if (sign === '^') return { ...NOTHING, head: true };
    if (sign === '$') return { ...NOTHING, tail: true };
    if (sign === '.') return ANY;
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    return sign === '\\' ? partOf(this.#escaped()) : partOf([sign.charCodeAt(0)]);
  }

  /** What looks ahead or behind takes no sign itself. */
  #group(): Part {
    const head = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += head.length;
    const inner = this.#alternatives();
    this.#at++;
    return /^\?<?[=!]$/.test(head) ? NOTHING : inner;
  }

  #class(): Part {
    const negated = this.#source[this.#at] === '^';
    if (negated) this.#at++;
    let codes: number[] | null = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      const signs = this.#classRange();
      codes = codes === null || signs === null ? null : [...codes, ...signs];
    }
    this.#at++;
    return negated ? ANY : partOf(codes);
  }

  /** One sign of a class, an escaped class, or the signs from one to another; null for more than are worth telling apart. */
  #classRange(): readonly number[] | null {
    const from = this.#classSign();
    if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') return from;
    this.#at++;
    const to = this.#classSign();
    const [first, last] = [from?.[0], to?.[0]];
    if (from?.length !== 1 || to?.length !== 1 || first === undefined || last === undefined) return null;
    if (last - first > LARGEST_CLASS) return null;
    return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  }

  #classSign(): readonly number[] | null {
    const sign = this.#source.charAt(this.#at++);
    return sign === '\\' ? this.#escaped() : [sign.charCodeAt(0)];
  }

  /** What stands behind a backslash; null for any sign. */
  #escaped(): readonly number[] | null {
    const sign = this.#source.charAt(this.#at++);
    if (sign === 'u' || sign === 'x') {
      const digits = /^[0-9a-fA-F]+/.exec(this.#source.slice(this.#at, this.#at + (sign === 'u' ? 4 : 2)))?.[0] ?? '';
      this.#at += digits.length;
      return digits === '' ? null : [Number.parseInt(digits, 16)];
    }
    if (/[A-Za-z0-9]/.test(sign)) return CLASSES[sign] ?? null;
    return [sign.charCodeAt(0)];
  }
}

const CLASSES: Readonly<Record<string, readonly number[]>> = {
  d: codesOf('0123456789'),
  s: codesOf(
    ' \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ),
  t: codesOf('\t'),
  n: codesOf('\n'),
  r: codesOf('\r'),
};

function codesOf(signs: string): readonly number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}

function partOf(codes: readonly number[] | null): Part {
  const signs = codes === null ? null : new Set(codes);
  return { first: signs, last: signs, empty: false, head: false, tail: false };
}

function either(one: Part, other: Part): Part {
  return {
    first: union(one.first, other.first),
    last: union(one.last, other.last),
    empty: one.empty || other.empty,
    head: one.head && other.head,
    tail: one.tail && other.tail,
  };
}

function joined(one: Part, other: Part): Part {
  return {
    first: one.empty ? union(one.first, other.first) : one.first,
    last: other.empty ? union(one.last, other.last) : other.last,
    empty: one.empty && other.empty,
    head: one.head,
    tail: other.tail,
  };
}

function union(one: ReadonlySet<number> | null, other: ReadonlySet<number> | null): ReadonlySet<number> | null {
  if (one === null || other === null) return null;
  if (one.size === 0) return other;
  return other.size === 0 ? one : new Set([...one, ...other]);
}
