/** A code that an answer's error can bear in `extensions.code`. */
interface ErrorCode {
  readonly code: string;
  /** What it tells. */
  readonly means: string;
  /** What whoever asked can do. */
  readonly remedy: string;
}

/** The closed list of codes: every error of an answer bears one of them, and docs/api.md lists them. */
export const errorCodes = [
  {
    code: 'NOT_FOUND',
    means: 'Nothing goes by this id or name; `extensions.nearest` offers names that the graph holds.',
    remedy: 'Choose one of them, or search.',
  },
  { code: 'BAD_INPUT', means: 'The arguments have no answer together, or one is malformed.', remedy: 'Mend them.' },
  {
    code: 'LIMIT',
    means: 'The query asks for more than the bounds allow: depth, cost, tokens, aliases, length of a page.',
    remedy: 'Ask for less, or page by page.',
  },
  {
    code: 'UNAUTHORIZED',
    means: 'Changes need the token.',
    remedy: 'Send it as `authorization: Bearer …`.',
  },
  {
    code: 'SOURCE_TAKEN',
    means: 'Another file was imported under this name.',
    remedy: 'Import it `as` another name.',
  },
  {
    code: 'IMPORT_INTERRUPTED',
    means: 'The import ended in the middle; the graph is as it was before.',
    remedy: 'Import the file again; if it ends again, the log says why.',
  },
  { code: 'UNREADABLE', means: 'The file holds no text that can be read.', remedy: 'Save it as UTF-8 text.' },
  {
    code: 'GRAPHQL_PARSE_FAILED',
    means: 'The query is no GraphQL.',
    remedy: 'The message names line and column.',
  },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    means: 'The query does not fit the schema.',
    remedy: 'Compare it with server/schema.graphql.',
  },
  {
    code: 'INTERNAL',
    means: 'Something failed that nobody foresaw; the log holds it under the request id.',
    remedy: 'Ask again, then look into the log.',
  },
  {
    code: 'STORE_UNREACHABLE',
    means: 'The graph database does not answer.',
    remedy: 'Check NEO4J_URI and that the database runs; then ask again.',
  },
  {
    code: 'STORE_AUTHENTICATION',
    means: 'The graph database refuses the name or the password.',
    remedy: 'Set NEO4J_USERNAME and NEO4J_PASSWORD and start again.',
  },
  { code: 'STORE_HELD', means: 'Another process holds the embedded graph.', remedy: 'Stop it, or ask it.' },
  { code: 'STORE_BUSY', means: 'Another import held the graph for too long.', remedy: 'Ask again when it has ended.' },
  {
    code: 'STORE_DAMAGED',
    means: 'The file of the embedded graph cannot be read.',
    remedy: 'Restore it, or import again.',
  },
  {
    code: 'STORE_FOLDER',
    means: 'The data folder cannot be used.',
    remedy: 'Set ZHENGMAI_DATA to a folder that can be written.',
  },
] as const satisfies readonly ErrorCode[];

export type ErrorCodeName = (typeof errorCodes)[number]['code'];

/** Whether something is one of {@link errorCodes}. */
export function isErrorCode(code: unknown): code is ErrorCodeName {
  return errorCodes.some((known) => known.code === code);
}
