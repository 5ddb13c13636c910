import { expect, test } from 'vitest';
import { xmlText } from '../../../graph/exports/xml.ts';

const rows: readonly (readonly [string, string, string])[] = [
  ['signs of markup', '<甲 & "乙" \'丙\'>', '&lt;甲 &amp; &quot;乙&quot; &apos;丙&apos;&gt;'],
  ['line breaks and tabs stay', '甲\n\t乙\r', '甲\n\t乙\r'],
  ['control characters go', '甲\u0000\u0008\u000b\u001f乙\ufffe', '甲乙'],
  ['half a character goes, a whole one beyond the common plane stays', '甲\ud842𠮷\udfb7', '甲𠮷'],
];
test.each(rows)('%s', (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});
