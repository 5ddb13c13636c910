/** What can go wrong at the store, by code. Each message says what happened, where, and what to do. */
export const storeErrorCodes = [
  'STORE_UNREACHABLE',
  'STORE_AUTHENTICATION',
  'STORE_HELD',
  'STORE_BUSY',
  'STORE_DAMAGED',
  'STORE_FOLDER',
  'STORE_QUERY',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** The graph database cannot be used as asked. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A question named something the graph does not hold; `nearest` offers names that it does. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly code = 'NOT_FOUND';
  readonly nearest: readonly string[];

  constructor(message: string, nearest: readonly string[]) {
    super(message);
    this.nearest = nearest;
  }
}

/** A question asked for more than its bounds allow. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly code = 'LIMIT';
}

/** A question was asked in a way that has no answer: arguments that exclude each other, a date that is none. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
