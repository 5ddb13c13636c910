import { expect, test } from 'vitest';
import type { GraphStore } from '../../graph/store.ts';
import { remembered, rememberingAnswers } from '../../server/remembered-answers.ts';
import { exampleStore } from '../graph/questions/example-store.ts';

/** Asks under a key; how often the question itself was asked so far. */
function asking(store: GraphStore): (key: string) => Promise<number> {
  let asked = 0;
  return (key) => remembered(store, key, async () => ++asked);
}

test('pages of one answer ask once', async () => {
  const ask = asking(rememberingAnswers(await exampleStore()));
  expect([await ask('a'), await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 1, 2, 1]);
});

test('a write forgets, one that fails too', async () => {
  const store = rememberingAnswers(await exampleStore());
  const ask = asking(store);
  await ask('a');
  await store.write(async () => {});
  expect(await ask('a')).toBe(2);
  await store
    .write(async () => {
      throw new Error('undo');
    })
    .catch(() => {});
  expect(await ask('a')).toBe(3);
});

test('what was asked before a write ended is not kept after it', async () => {
  const store = rememberingAnswers(await exampleStore());
  let finish: () => void = () => {};
  const slow = remembered(store, 'a', () => new Promise<string>((done) => (finish = () => done('old'))));
  await store.write(async () => {});
  finish();
  expect(await slow).toBe('old');
  expect(await remembered(store, 'a', async () => 'new')).toBe('new');
});

test('a failure is not kept', async () => {
  const store = rememberingAnswers(await exampleStore());
  await expect(remembered(store, 'a', () => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  expect(await remembered(store, 'a', async () => 'there')).toBe('there');
});

test('no more than a few are kept', async () => {
  const ask = asking(rememberingAnswers(await exampleStore()));
  for (const key of ['a', 'b', 'c', 'd', 'e']) await ask(key);
  expect([await ask('e'), await ask('a')]).toEqual([5, 6]);
});

test('a plain store remembers nothing', async () => {
  const ask = asking(await exampleStore());
  expect([await ask('a'), await ask('a')]).toEqual([1, 2]);
});
