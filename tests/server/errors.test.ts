import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { InputError, LimitError, NotFoundError, StoreError } from '../../graph/errors.ts';
import { errorCodes } from '../../server/error-codes.ts';
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

  const limits: readonly (readonly [string, string])[] = [
    ['Syntax Error: Query depth limit of 12 exceeded, found 16.', '嵌套深度最多 12，这次是 16。'],
    ['Query Cost limit of 20000 exceeded, found 20480.4.', '开销最多 20000，这次是 20481。'],
    ['Syntax Error: Aliases limit of 15 exceeded, found 40.', '别名数最多 15，这次是 40。'],
    ['Syntax Error: Directives limit of 5 exceeded, found 6.', '指令数最多 5，这次是 6。'],
    ['Syntax Error: Token limit of 2000 exceeded.', '词数最多 2000。'],
  ];
  test.each(limits)('a limit on queries says in Chinese which and what to do: %s', (said, told) => {
    const error = maskError(new GraphQLError(said), { error: () => {} });
    expect(error.extensions['code']).toBe('LIMIT');
    expect(error.message).toBe(`查询超出限额：${told}请减少层级、别名或字段，分几次查询。`);
  });

  test('what GraphQL says about a query stays as it is', () => {
    const coded = new GraphQLError('Cannot query field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(maskError(coded, { error: () => {} })).toBe(coded);
    expect(maskError(new GraphQLError('Variable missing'), { error: () => {} }).extensions['code']).toBe('BAD_INPUT');
  });
});

describe('the list of codes', () => {
  // what the libraries below call an error is none of our codes
  test.each([
    ['BAD_REQUEST', 'BAD_INPUT'],
    ['OPERATION_RESOLUTION_FAILURE', 'BAD_INPUT'],
    ['REQUEST_ENTITY_TOO_LARGE', 'LIMIT'],
  ])('is closed: %s becomes %s and keeps its status', (code, wanted) => {
    const foreign = new GraphQLError('no', { extensions: { code, http: { status: 400 } } });
    expect(maskError(foreign, { error: () => {} }).extensions).toEqual({ code: wanted, http: { status: 400 } });
  });

  test('names each code once and says what to do', () => {
    expect(new Set(errorCodes.map(({ code }) => code)).size).toBe(errorCodes.length);
    for (const { means, remedy } of errorCodes)
      expect([means, remedy].every((words) => words.endsWith('.'))).toBe(true);
  });
});
