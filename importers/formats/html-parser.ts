import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Browsers nest no deeper; pages of publishers stay far below. */
const DEEPEST = 512;

/**
 * The tree of a page. As in a browser, what is nested deeper than {@link DEEPEST} levels is empty and its text stands beside it: a page
 * that only opens elements is read in linear time.
 */
export function parsePage(page: string): Document {
  const tree = new Tree();
  new FlatParser(tree).end(page);
  return tree.root;
}

class Tree extends DomHandler {
  get depth(): number {
    return this.tagStack.length;
  }
}

/** The parser looks through all open elements at many a tag. */
class FlatParser extends Parser {
  readonly #tree: Tree;
  #isTooDeep = false;

  constructor(tree: Tree) {
    super(tree);
    this.#tree = tree;
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#tree.depth > DEEPEST;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return this.#isTooDeep || super.isVoidElement(name);
  }
}
