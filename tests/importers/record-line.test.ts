import { describe, expect, test } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import { lineBytes, linePieces } from '../../importers/record-line.ts';
import type { SourceRecords } from '../../importers/records.ts';
import { madeUpCollection } from '../bench/collection.ts';

const cases: readonly (readonly [string, SourceRecords])[] = [
  // more records than one piece holds
  ['a collection', extractSource('a.txt', Buffer.from(madeUpCollection(60_000)))],
  // no list but that of the policies holds anything
  ['a line', extractSource('b.txt', Buffer.from('海珠市氢能行动方案'))],
  // a character beyond the basic plane, and half of one
  ['rare signs', { ...extractSource('c.txt', Buffer.from('\u{20000}海市行动方案')), source: '\ud840.txt' }],
];

describe('the line of a source', () => {
  test.each(cases)('%s in pieces is its JSON', (_, records) => {
    expect([...linePieces(records)].join('')).toBe(`${JSON.stringify(records)}\n`);
  });

  test.each(cases)('%s in UTF-8 is the same', (_, records) => {
    const pieces = [...lineBytes(records)];
    expect(Buffer.concat(pieces).toString('utf8')).toBe(`${JSON.stringify(records)}\n`);
    expect(pieces.every(({ buffer, byteLength }) => buffer.byteLength === byteLength)).toBe(true);
  });
});
