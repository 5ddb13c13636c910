import { describe, expect, it } from 'vitest';
import { accessBy, isLoopback } from '../../server/access.ts';

describe('accessBy', () => {
  const rows: readonly [string, string | null, string, string | null, boolean][] = [
    ['the single user of a loopback server writes without a token', null, '127.0.0.1', null, true],
    ['nobody writes to an open address without a token', null, '0.0.0.0', null, false],
    ['the right token writes', 'secret', '0.0.0.0', 'Bearer secret', true],
    ['a wrong token of the same length does not', 'secret', '0.0.0.0', 'Bearer secreT', false],
    ['a set token is asked for on loopback too', 'secret', '127.0.0.1', null, false],
  ];
  it.each(rows)('%s', (_case, token, host, authorization, allowed) => {
    expect(accessBy(token, host).mayWrite(authorization)).toBe(allowed);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['127.0.0.1.example.org', false],
  ])('%s is %s', (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback);
  });
});
