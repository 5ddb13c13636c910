import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Logger } from 'pino';
import { InputError, LimitError, NotFoundError, StoreError } from '../graph/errors.ts';
import { type ErrorCodeName, isErrorCode } from './error-codes.ts';

/** A request asked for a change that it may not make. */
export class UnauthorizedError extends Error {
  override readonly name = 'UnauthorizedError';
}

/** What an error tells beside its message. */
interface Told extends GraphQLErrorExtensions {
  readonly code: ErrorCodeName;
}

/** Codes of errors that an import gives to its user; their messages are shown. */
const importCodes: readonly ErrorCodeName[] = [
  'SOURCE_TAKEN',
  'IMPORT_INTERRUPTED',
  'UNREADABLE',
  'BAD_INPUT',
  'LIMIT',
  'NOT_FOUND',
];

/**
 * The error that a client sees: every one with `extensions.code`. What the user can act on keeps its message; anything else
 * is logged and masked as INTERNAL.
 */
export function maskError(error: unknown, log: Pick<Logger, 'error'>): GraphQLError {
  const cause = rootOf(error);
  if (cause instanceof GraphQLError) return ownError(cause);
  const known = extensionsOf(cause);
  if (known !== null && cause instanceof Error) return visible(error, cause.message, known);
  log.error({ err: cause }, 'a resolver failed');
  return visible(error, '服务器内部出错，请稍后重试；若仍出错，请查看服务日志。', { code: 'INTERNAL' });
}

/** An error as a download tells it: what a client can act on, or INTERNAL without its cause, which is logged. */
export function plainError(
  error: unknown,
  log: Pick<Logger, 'error'>,
): { readonly code: string; readonly message: string } {
  const masked = maskError(error, log);
  return { ...masked.extensions, code: String(masked.extensions['code']), message: masked.message };
}

/** What lies below the wrappings that resolving puts around an error. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error;
}

/** The code, and what else is told, of an error that its user can act on. */
function extensionsOf(error: unknown): Told | null {
  if (error instanceof NotFoundError) return { code: 'NOT_FOUND', nearest: error.nearest };
  if (error instanceof LimitError) return { code: 'LIMIT' };
  if (error instanceof InputError) return { code: 'BAD_INPUT' };
  if (error instanceof UnauthorizedError) return { code: 'UNAUTHORIZED' };
  if (error instanceof StoreError) return error.code === 'STORE_QUERY' ? null : { code: error.code };
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return isErrorCode(code) && importCodes.includes(code) ? { code } : null;
}

/** An error with another message and extensions at the place of the one it stands for. */
function visible(wrapped: unknown, message: string, extensions: Told): GraphQLError {
  if (!(wrapped instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes, source, positions, path } = wrapped;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  });
}

/** How the limits on queries report that one is exceeded. */
const exceeded = /\b(depth|cost|aliases|directives|token) limit of (\d+) exceeded(?:, found (\d+(?:\.\d+)?))?/i;
const limitTerms: Readonly<Record<string, string>> = {
  depth: '嵌套深度',
  cost: '开销',
  aliases: '别名数',
  directives: '指令数',
  token: '词数',
};

/** The code of an error of the request itself, which the server's library names in its own words. */
function codeOf(error: GraphQLError): ErrorCodeName {
  return error.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE' ? 'LIMIT' : 'BAD_INPUT';
}

/** GraphQL's own errors say what is wrong with the query; the limits on queries are told from the rest by their words. */
function ownError(error: GraphQLError): GraphQLError {
  if (isErrorCode(error.extensions['code'])) return error;
  const [, what = '', most, found] = exceeded.exec(error.message) ?? [];
  const term = limitTerms[what.toLowerCase()];
  if (term === undefined) return visible(error, error.message, { ...error.extensions, code: codeOf(error) });
  const given = found === undefined ? '' : `，这次是 ${Math.ceil(Number(found))}`;
  const sentence = `查询超出限额：${term}最多 ${most}${given}。请减少层级、别名或字段，分几次查询。`;
  return visible(error, sentence, { code: 'LIMIT' });
}
