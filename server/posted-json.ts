import type { IncomingMessage } from 'node:http';
import { InputError } from '../graph/errors.ts';

/** The largest body in bytes: the ids and places of 3,000 nodes take some 200 KB. */
const LARGEST = 2 * 1024 * 1024;

/** What a request brings as JSON; null for one that is no POST. Throws `InputError` for a body that is too large or no JSON. */
export async function postedJson(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) throw new InputError(`请求正文太大（最多 ${LARGEST / 1024 / 1024} MB）。`);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch (cause) {
    throw new InputError('请求正文应为 JSON。', { cause });
  }
}
