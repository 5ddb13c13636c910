import { promisedTitles, readPromulgation } from './promulgation.ts';
import { readTitle, squeezeTitle } from './title.ts';

const MOST_PROMISED = 12;
const LONGEST_LEAD = 400;
const LONGEST_TITLE = 240;
/** Shorter names begin sentences too. */
const SHORTEST_PROMISED = 8;

const PROMISES = /印发|转发|批转|公布|发布|现将/;
const PASSED_ON = /现(?:予(?:以)?)?(?:将[^。；]{0,300})?(?:印发|转发|批转|公布|发布)/;
const FIRST_ITEM = /^附 ?件 ?\d{0,2} ?[:：] ?(?:1 ?[.、] ?)?(?<name>[^。；]{6,100})$/;
const NEXT_ITEM = /^\d{1,2} ?[.、] ?(?<name>[^。；]{6,100})$/;

/** The names of what the lines so far announce: what a notice hands out, and what a list of attachments names. The latest twelve are kept. */
export class Promises {
  #names: readonly string[] = [];
  #listing = false;

  get names(): readonly string[] {
    return this.#names;
  }

  read(text: string): void {
    const item = text.length > LONGEST_TITLE ? undefined : this.#item(text);
    this.#listing = item !== undefined;
    const names = item === undefined ? namesPromised(text) : [item];
    if (names.length > 0) this.#names = [...new Set([...this.#names, ...names])].slice(-MOST_PROMISED);
  }

  #item(text: string): string | undefined {
    const shape = text.startsWith('附') ? FIRST_ITEM : this.#listing ? NEXT_ITEM : null;
    const name = shape?.exec(text)?.groups?.['name'];
    return name === undefined || readTitle(name) === null ? undefined : squeezeTitle(name);
  }
}

/** What a notice's title or its first sentence names as handed out. */
function namesPromised(text: string): readonly string[] {
  if (!PROMISES.test(text)) return [];
  if (PASSED_ON.test(text)) return promisedTitles(text.slice(0, LONGEST_LEAD)).slice(0, MOST_PROMISED);
  if (text.length > LONGEST_TITLE || !/(?:通知|公告|令|函|批复|》)$/.test(text)) return [];
  return (readPromulgation(squeezeTitle(text))?.names ?? []).filter((name) => name.length >= SHORTEST_PROMISED);
}
