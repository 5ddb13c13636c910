import { type EdgeSigns, edgeSigns } from './edge-signs.ts';
import { Signs } from './signs.ts';

/**
 * An expression that is held to the head (`^…`) or the end (`…$`) of a text. Most texts begin or end in a sign with which no match does:
 * they are told by that sign alone, and the expression need not run.
 */
abstract class EdgePattern {
  readonly #pattern: RegExp;
  /** Read off the pattern when it is first asked; null: any. */
  #signs: Signs | null | undefined;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  protected abstract edgeOf(edges: EdgeSigns): ReadonlySet<number> | null;

  /** Whether a match can have its edge where the sign at `at` stands; that it has is for the expression to say. */
  mayStand(text: string, at: number): boolean {
    if (this.#signs === undefined) {
      const signs = this.edgeOf(edgeSigns(this.#pattern));
      this.#signs = signs === null ? null : new Signs(signs);
    }
    return this.#signs === null || this.#signs.at(text, at);
  }

  protected execAt(text: string, edge: number): RegExpExecArray | null {
    return this.mayStand(text, edge) ? this.#pattern.exec(text) : null;
  }

  protected execFrom(text: string, at: number): RegExpExecArray | null {
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }

  protected testAt(text: string, edge: number): boolean {
    return this.mayStand(text, edge) && this.#pattern.test(text);
  }
}

/** An expression that begins with `^`, and matches some sign. */
export class HeadPattern extends EdgePattern {
  protected override edgeOf({ first }: EdgeSigns): ReadonlySet<number> | null {
    return first;
  }

  test(text: string): boolean {
    return this.testAt(text, 0);
  }

  exec(text: string): RegExpExecArray | null {
    return this.execAt(text, 0);
  }

  /** How many characters of a text's head match. */
  lengthIn(text: string): number {
    return this.exec(text)?.[0].length ?? 0;
  }

  /** The text without what matches. */
  cutFrom(text: string): string {
    const length = this.lengthIn(text);
    return length === 0 ? text : text.slice(length);
  }
}

/** An expression all of whose alternatives end with `$`, and match some sign. */
export class TailPattern extends EdgePattern {
  protected override edgeOf({ last }: EdgeSigns): ReadonlySet<number> | null {
    return last;
  }

  test(text: string): boolean {
    return this.testAt(text, text.length - 1);
  }

  exec(text: string): RegExpExecArray | null {
    return this.execAt(text, text.length - 1);
  }

  /** The text without what matches. */
  cutFrom(text: string): string {
    const match = this.exec(text);
    return match === null ? text : text.slice(0, match.index);
  }
}

/** A sticky expression (`/…/y`) that matches some sign. */
export class PlacePattern extends EdgePattern {
  protected override edgeOf({ first }: EdgeSigns): ReadonlySet<number> | null {
    return first;
  }

  exec(text: string, at: number): RegExpExecArray | null {
    return this.mayStand(text, at) ? this.execFrom(text, at) : null;
  }
}
