/** Numbers as Chinese documents write them. */

/** The value of each sign for a digit. */
export const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The value of 1,500, 2.5, 一百二十, 六亿一千三百万, 二〇二五; null for what is no number. Linear. */
export function readNumber(text: string): number | null {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (text.length > 1 && /^[〇零○一二三四五六七八九]+$/.test(text)) return digitsIn(text);
  return countIn(text);
}

function digitsIn(text: string): number {
  return Number([...text].map((sign) => DIGIT[sign] ?? 0).join(''));
}

/** 三千零五十: what 十百千 multiply is added up to the next 万 or 亿, which multiplies the sum. */
function countIn(text: string): number | null {
  if (text === '') return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const [value, small, large] = [DIGIT[sign], SMALL[sign], LARGE[sign]];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      // 万亿: the 万 before is multiplied, too.
      total = large > total && total > 0 ? (total + section) * large : total + (section === 0 ? 1 : section) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
