/** Which character stands for another; every other character stays. */
const FOLDED = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) FOLDED[code] = code;
for (let code = 0xff10; code <= 0xff19; code++) FOLDED[code] = code - 0xfee0;
for (let code = 0xff21; code <= 0xff3a; code++) FOLDED[code] = code - 0xfee0;
for (let code = 0xff41; code <= 0xff5a; code++) FOLDED[code] = code - 0xfee0;
const PAIRS: readonly (readonly [string, string])[] = [
  ['（', '('],
  ['）', ')'],
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
  ['．', '.'],
  ['－', '-'],
  ['＋', '+'],
  ['／', '/'],
  ['％', '%'],
  ['＝', '='],
  ['«', '《'],
  ['»', '》'],
];
for (const [from, to] of PAIRS) FOLDED[from.charCodeAt(0)] = to.charCodeAt(0);
for (const blank of '\u00a0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\f\v') {
  FOLDED[blank.charCodeAt(0)] = 0x20;
}

/**
 * The text with widths folded, one UTF-16 unit for one: full-width digits, letters and brackets to half-width, «» to 《》,
 * every blank but the tab and line ends to U+0020. Offsets stay.
 */
export function foldWidths(text: string): string {
  const bytes = Buffer.from(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  for (let at = 0; at < units.length; at++) units[at] = FOLDED[units[at] ?? 0] ?? 0;
  return bytes.toString('utf16le');
}
