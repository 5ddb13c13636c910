import { describe, expect, test } from 'vitest';
import { Answers } from '../../../client/api/answers.ts';

/** A question whose answers are given by hand. */
function asked() {
  const calls: { readonly signal: AbortSignal; readonly answer: (value: string) => void; readonly fail: () => void }[] =
    [];
  const ask = (signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      calls.push({ signal, answer: resolve, fail: () => reject(new Error('no answer')) });
    });
  return { calls, ask };
}

describe('answers', () => {
  test('a question on its way is not sent again, nor one that was answered', async () => {
    const { calls, ask } = asked();
    const answers = new Answers();
    const both = Promise.all([answers.get('a', ask), answers.get('a', ask)]);
    calls[0]?.answer('one');
    expect(await both).toEqual(['one', 'one']);
    expect(await answers.get('a', ask)).toBe('one');
    expect(calls).toHaveLength(1);
  });

  test('other questions are sent', async () => {
    const { calls, ask } = asked();
    const answers = new Answers();
    const both = [answers.get('a', ask), answers.get('b', ask)];
    calls[0]?.answer('one');
    calls[1]?.answer('two');
    expect(await Promise.all(both)).toEqual(['one', 'two']);
  });

  test('a failure is not kept', async () => {
    const { calls, ask } = asked();
    const answers = new Answers();
    const failing = answers.get('a', ask);
    calls[0]?.fail();
    await expect(failing).rejects.toThrow('no answer');
    const again = answers.get('a', ask);
    calls[1]?.answer('one');
    expect(await again).toBe('one');
  });

  test('the request goes on while anybody waits, and ends with the last', async () => {
    const { calls, ask } = asked();
    const answers = new Answers();
    const [first, second] = [new AbortController(), new AbortController()];
    const one = answers.get('a', ask, first.signal);
    const other = answers.get('a', ask, second.signal);
    first.abort();
    await expect(one).rejects.toThrow();
    expect(calls[0]?.signal.aborted).toBe(false);
    second.abort();
    await expect(other).rejects.toThrow();
    expect(calls[0]?.signal.aborted).toBe(true);
    const again = answers.get('a', ask);
    calls[1]?.answer('new');
    expect(await again).toBe('new');
  });

  test('an answer that stays is not given up by who asks the same again', async () => {
    const { calls, ask } = asked();
    const answers = new Answers();
    const leaving = new AbortController();
    const before = answers.get('a', ask, leaving.signal);
    leaving.abort();
    const after = answers.get('a', ask);
    await expect(before).rejects.toThrow();
    calls[0]?.answer('one');
    expect(await after).toBe('one');
    expect(calls).toHaveLength(1);
  });

  test('after a change, and after some minutes, it is asked anew, unless the reader goes back to it', async () => {
    let now = 0;
    const answers = new Answers(() => now);
    let asks = 0;
    const ask = async (): Promise<number> => ++asks;
    expect(await answers.get('a', ask)).toBe(1);
    answers.forget();
    expect(await answers.get('a', ask)).toBe(2);
    now = 6 * 60_000;
    expect(await answers.get('a', ask)).toBe(3);
    now = 60 * 60_000;
    answers.revisits = true;
    expect(await answers.get('a', ask)).toBe(3);
  });

  test('the oldest go first', async () => {
    const answers = new Answers();
    let asks = 0;
    const ask = async (): Promise<number> => ++asks;
    await answers.get('first', ask);
    await answers.get('second', ask);
    await answers.get('first', ask);
    for (let index = 0; index < 119; index += 1) await answers.get(`${index}`, ask);
    const before = asks;
    await answers.get('first', ask);
    expect(asks).toBe(before);
    await answers.get('second', ask);
    expect(asks).toBe(before + 1);
  });
});
