import { NotFoundError, StoreError, storeErrorCodes } from './errors.ts';

/** An error as plain data, to be told to another thread or process. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly code: string | null;
  /** Of a {@link NotFoundError}. */
  readonly nearest?: readonly string[];
  /** For logs, where nobody foresaw the error. */
  readonly stack?: string | undefined;
}

/** An error of another thread or process that has no class of its own here; `code` is that of the error there. */
export class ElsewhereError extends Error {
  override readonly name: string;
  readonly code: string | null;

  constructor({ name, message, code, stack }: ToldError) {
    super(message);
    this.name = name;
    this.code = code;
    if (stack !== undefined) this.stack = stack;
  }
}

/** What another thread or process is told of an error. */
export function told(error: unknown): ToldError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: null };
  const { name, message, stack } = error;
  if (error instanceof NotFoundError) return { name, message, code: error.code, nearest: error.nearest };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return code === null ? { name, message, code, stack } : { name, message, code };
}

/** The error that was told: of the same class where callers tell it by that, with the same code and message always. */
export function errorOf(error: ToldError): Error {
  const storeCode = storeErrorCodes.find((known) => known === error.code);
  if (storeCode !== undefined) return new StoreError(storeCode, error.message);
  if (error.nearest !== undefined) return new NotFoundError(error.message, error.nearest);
  return new ElsewhereError(error);
}
