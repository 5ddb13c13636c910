import { authorization } from './access.ts';
import { Answers } from './answers.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Codes of errors: those of the server, and those that arise on the way to it. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'BAD_INPUT'
  | 'LIMIT'
  | 'UNAUTHORIZED'
  | 'SOURCE_TAKEN'
  | 'IMPORT_INTERRUPTED'
  | 'UNREADABLE'
  | 'STORE_UNREACHABLE'
  | 'STORE_HELD'
  | 'INTERNAL'
  | 'OFFLINE'
  | 'ABORTED';

/** What went wrong with a request. `message` is the server's sentence; `nearest` are names close to the one that was not found. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly nearest: readonly string[];

  constructor(code: ErrorCode, message: string, nearest: readonly string[] = []) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.nearest = nearest;
  }
}

interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly nearest?: readonly string[] };
}

export interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphQLFailure[];
}

/** The one address of the server. */
export const endpoint = '/graphql';
/** The server takes only requests that carry this header, so that no other site can send them. */
export const guard = { 'x-zhengmai-client': 'page' } as const;

const codes: ReadonlySet<string> = new Set<ErrorCode>([
  'NOT_FOUND',
  'BAD_INPUT',
  'LIMIT',
  'UNAUTHORIZED',
  'SOURCE_TAKEN',
  'IMPORT_INTERRUPTED',
  'UNREADABLE',
  'STORE_UNREACHABLE',
  'STORE_HELD',
  'INTERNAL',
]);

const isCode = (code: string | undefined): code is ErrorCode => code !== undefined && codes.has(code);

/** Turns whatever was thrown into a RequestError. */
export function toRequestError(thrown: unknown): RequestError {
  if (thrown instanceof RequestError) return thrown;
  if (thrown instanceof DOMException && thrown.name === 'AbortError')
    return new RequestError('ABORTED', thrown.message);
  if (thrown instanceof TypeError) return new RequestError('OFFLINE', thrown.message);
  return new RequestError('INTERNAL', thrown instanceof Error ? thrown.message : String(thrown));
}

/** Reads an answer's data; throws its first error as a RequestError. */
export function unwrap<T>(answer: GraphQLAnswer<T>): T {
  const failure = answer.errors?.[0];
  if (failure) {
    const code = failure.extensions?.code;
    throw new RequestError(isCode(code) ? code : 'INTERNAL', failure.message, failure.extensions?.nearest ?? []);
  }
  if (answer.data === null || answer.data === undefined) throw new RequestError('INTERNAL', 'empty answer');
  return answer.data;
}

/** Reads a response's body as an answer; a body that is no answer (a proxy's error page) counts as an unreachable server. */
export async function readAnswer<T>(response: Response): Promise<T> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) throw new RequestError('OFFLINE', `${response.status} ${response.statusText}`);
  return unwrap((await response.json()) as GraphQLAnswer<T>);
}

const answers = new Answers();

/** Forgets what was answered before: the graph has changed. */
export function forgetAnswers(): void {
  answers.forget();
}

/** Whether the reader goes back or forward to views that were answered before: those answers are shown again. */
export function revisitAnswers(revisits: boolean): void {
  answers.revisits = revisits;
}

/**
 * The data of one operation: a query that was answered before, or that is on its way, is not sent again. A mutation is always sent,
 * and what was answered before it is forgotten. Throws RequestError, also when the server cannot be reached.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const query = document.toString();
  const ask = (stop?: AbortSignal): Promise<Result> => send(query, variables, stop);
  try {
    if (!/^\s*mutation\b/m.test(query)) return await answers.get(`${query} ${JSON.stringify(variables)}`, ask, signal);
    const answer = await ask(signal);
    forgetAnswers();
    return answer;
  } catch (thrown) {
    throw toRequestError(thrown);
  }
}

async function send<Result>(query: string, variables: unknown, signal?: AbortSignal): Promise<Result> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...guard,
        ...authorization(),
      },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    return await readAnswer<Result>(response);
  } catch (thrown) {
    throw toRequestError(thrown);
  }
}
