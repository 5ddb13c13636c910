import { describe, expect, test } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import { extractInThread } from '../../importers/extract-thread.ts';
import { piecesOf } from '../../importers/pieces-of-records.ts';
import { madeUpCollection } from '../bench/collection.ts';

describe('extractInThread', () => {
  test('many pieces make the same records as at once', async () => {
    const bytes = new TextEncoder().encode(madeUpCollection(300_000));
    const whole = extractSource('collection.txt', bytes);
    expect([...piecesOf(whole)].length).toBeGreaterThan(6);
    expect(await extractInThread('collection.txt', bytes)).toEqual(whole);
  }, 60_000);

  test('a file that cannot be read rejects with its code', async () => {
    await expect(extractInThread('empty.txt', new Uint8Array())).rejects.toMatchObject({
      name: 'ThreadError',
      code: 'FILE_EMPTY',
    });
  });
});
