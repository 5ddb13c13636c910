/** A label broken into lines, and the box that holds it, in pixels at zoom 1. */
export interface NodeLabel {
  readonly text: string;
  readonly lines: number;
}

/** Width of a character in ems: Chinese is 1, Latin about half. */
const widthOf = (character: string): number => (/[\u0020-\u024f]/.test(character) ? 0.56 : 1);

/** Breaks a caption into at most `most` lines of `ems`, the last with an ellipsis where words are left over. */
export function breakLabel(caption: string, ems: number, most: number): NodeLabel {
  const lines: string[][] = [[]];
  let width = 0;
  for (const character of caption.replace(/\s+/g, ' ').trim()) {
    const step = widthOf(character);
    if (width + step > ems) {
      if (lines.length === most) {
        lines.at(-1)?.splice(-1, 1, '…');
        break;
      }
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(character);
    width += step;
  }
  return { text: lines.map((line) => line.join('')).join('\n'), lines: lines.length };
}
