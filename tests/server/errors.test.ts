import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { InputError, LimitError, NotFoundError, StoreError } from '../../graph/errors.ts';
import { maskError, UnauthorizedError } from '../../server/errors.ts';

const rows: readonly (readonly [string, Error, string, boolean])[] = [
  // what the user can act on keeps its words
  ['an unknown name', new NotFoundError('没有找到', ['甲']), 'NOT_FOUND', true],
  ['a bound', new LimitError('太多'), 'LIMIT', true],
  ['arguments without an answer', new InputError('二者取一'), 'BAD_INPUT', true],
  ['a change without the right', new UnauthorizedError('没有权限'), 'UNAUTHORIZED', true],
  ['a store that is away', new StoreError('STORE_UNREACHABLE', '连不上'), 'STORE_UNREACHABLE', true],
  ['a store held by another', new StoreError('STORE_HELD', '被占用'), 'STORE_HELD', true],
  [
    'a name that another file holds',
    Object.assign(new Error('已被占用'), { code: 'SOURCE_TAKEN' }),
    'SOURCE_TAKEN',
    true,
  ],
  ['a file that cannot be read', Object.assign(new Error('读不了'), { code: 'UNREADABLE' }), 'UNREADABLE', true],
  // a fault of ours is masked
  ['a query of ours that the engine refuses', new StoreError('STORE_QUERY', 'MATCH (n'), 'INTERNAL', false],
  ['a system error with a code of its own', Object.assign(new Error('/secret'), { code: 'ENOENT' }), 'INTERNAL', false],
  ['anything else', new TypeError('x is undefined'), 'INTERNAL', false],
];

describe('maskError', () => {
  test.each(rows)('%s', (_, cause, code, shown) => {
    const logged: unknown[] = [];
    const error = maskError(new GraphQLError(cause.message, { originalError: cause, path: ['policy'] }), {
      error: (entry: unknown) => logged.push(entry),
    });
    expect(error.extensions['code']).toBe(code);
    expect(error.path).toEqual(['policy']);
    expect(error.message === cause.message).toBe(shown);
    expect(logged).toHaveLength(shown ? 0 : 1);
  });

  test('an error below other errors is found', () => {
    const inner = new GraphQLError('x', { originalError: new LimitError('太多') });
    const error = maskError(new GraphQLError('x', { originalError: inner }), { error: () => {} });
    expect(error.extensions['code']).toBe('LIMIT');
  });

  test('a limit on queries says what to do', () => {
    const error = maskError(new GraphQLError('Syntax Error: Query depth limit of 12 exceeded, found 16.'), {
      error: () => {},
    });
    expect(error.extensions['code']).toBe('LIMIT');
    expect(error.message).toContain('请减少层级');
  });

  test('what GraphQL says about a query stays as it is', () => {
    const coded = new GraphQLError('Cannot query field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(maskError(coded, { error: () => {} })).toBe(coded);
    expect(maskError(new GraphQLError('Variable missing'), { error: () => {} }).extensions['code']).toBe('BAD_INPUT');
  });
});
