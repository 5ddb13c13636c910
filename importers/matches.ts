/** No match. */
const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern, in text order. `String.matchAll` finds the same, but makes a new expression each time, which costs more than most matching. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
