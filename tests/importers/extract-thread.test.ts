import { describe, expect, test } from 'vitest';
import { extractSource } from '../../importers/extract.ts';
import { type Extracted, ExtractThread } from '../../importers/extract-thread.ts';
import { piecesOf } from '../../importers/pieces-of-records.ts';
import { madeUpCollection } from '../bench/collection.ts';

async function extracted(name: string, bytes: Uint8Array): Promise<Extracted> {
  const thread = new ExtractThread(bytes.length);
  try {
    return await thread.extract({ name, bytes, form: 'records' });
  } finally {
    await thread.close();
  }
}

describe('ExtractThread', () => {
  test('many pieces make the same records as at once', async () => {
    const bytes = new TextEncoder().encode(madeUpCollection(300_000));
    const records = extractSource('collection.txt', bytes);
    expect([...piecesOf(records)].length).toBeGreaterThan(6);
    expect(await extracted('collection.txt', bytes)).toEqual({ records });
  }, 60_000);

  test('a file that cannot be read rejects with its code', async () => {
    await expect(extracted('empty.txt', new Uint8Array())).rejects.toMatchObject({
      name: 'ThreadError',
      code: 'FILE_EMPTY',
    });
  });
});
