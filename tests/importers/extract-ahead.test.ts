import { describe, expect, test } from 'vitest';
import { EmptyFileError } from '../../importers/errors.ts';
import { extractSource } from '../../importers/extract.ts';
import { extractAhead, type Outcome, type PendingFile } from '../../importers/extract-ahead.ts';
import { madeUpCollection } from '../bench/collection.ts';

/** Files of different sizes, so that a later one is done before an earlier one. */
const texts = [60_000, 2_000, 30_000, 1_000, 8_000].map((size, seed) => madeUpCollection(size, seed + 1));
const files = texts.map((text, at) => file(`${at}.txt`, () => Buffer.from(text)));

function file(name: string, read: PendingFile['read']): PendingFile {
  return { name, size: 1_000, read };
}

async function outcomesOf(pending: readonly PendingFile[], form: 'records' | 'line', threads: number) {
  const outcomes: Outcome[] = [];
  for await (const outcome of extractAhead(pending, form, threads)) outcomes.push(outcome);
  return outcomes;
}

function recordsIn(outcome: Outcome | undefined) {
  if (outcome === undefined || 'error' in outcome || outcome.extracted === null) return null;
  const { extracted } = outcome;
  return 'records' in extracted
    ? extracted.records
    : (JSON.parse(Buffer.concat(extracted.line).toString('utf8')) as unknown);
}

describe.each([1, 2])('files extracted by %i threads', { timeout: 60_000 }, (threads) => {
  test('come in their order, as each says by itself', async () => {
    const outcomes = await outcomesOf(files, threads === 2 ? 'line' : 'records', threads);
    const alone = texts.map((text, at) => extractSource(`${at}.txt`, Buffer.from(text)));
    expect(outcomes.map(recordsIn)).toEqual(alone);
  });

  test('one that cannot be read, and one that need not be, keep no other', async () => {
    const unread = file('none.txt', () => {
      throw new EmptyFileError('none.txt');
    });
    const empty = file('empty.txt', () => Buffer.from(' '));
    const known = file('known.txt', () => null);
    const outcomes = await outcomesOf([unread, empty, known, ...files.slice(1, 2)], 'records', threads);
    const codes = outcomes.map((each) => ('error' in each ? (each.error as EmptyFileError).code : each.extracted));
    expect(codes.slice(0, 3)).toEqual(['FILE_EMPTY', 'FILE_EMPTY', null]);
    expect(recordsIn(outcomes[3])).not.toBeNull();
  });
});

test('no more files are read ahead than threads and one', { timeout: 60_000 }, async () => {
  let read = 0;
  const counted = Array.from({ length: 8 }, (_, at) =>
    file(`${at}.txt`, () => {
      read++;
      return Buffer.from(texts[1] ?? '');
    }),
  );
  let taken = 0;
  for await (const outcome of extractAhead(counted, 'records', 2)) {
    expect('error' in outcome).toBe(false);
    expect(read).toBeLessThanOrEqual(++taken + 2);
  }
  expect([read, taken]).toEqual([8, 8]);
});
