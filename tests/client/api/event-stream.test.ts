import { expect, test } from 'vitest';
import { readEvents, type StreamEvent } from '../../../client/api/event-stream.ts';

/** A stream that hands out the bytes of a text in pieces of `size`. */
function streamOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

async function read(text: string, size: number): Promise<readonly StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readEvents(streamOf(text, size))) events.push(event);
  return events;
}

const text =
  ':\n\nevent: next\ndata: {"phase":"读取"}\n\n: ping\n\nevent: next\r\ndata: 甲\r\ndata: 乙\r\n\r\nevent: complete\n\n';
const expected: readonly StreamEvent[] = [
  { event: 'next', data: '{"phase":"读取"}' },
  { event: 'next', data: '甲\n乙' },
  { event: 'complete', data: '' },
];

test.each([
  // all at once; and broken within words, line ends and the bytes of one character
  1000, 7, 2, 1,
])('in pieces of %i bytes', async (size) => {
  expect(await read(text, size)).toEqual(expected);
});

test('an event that the end cuts short still counts', async () => {
  expect(await read('data: 末', 3)).toEqual([{ event: 'message', data: '末' }]);
});
