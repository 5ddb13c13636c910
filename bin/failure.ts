import { inspect } from 'node:util';
import { type ExitName, errorCode, exitCodeOf } from './exit-codes.ts';

/**
 * Prints one sentence for an error and sets the process's exit code.
 * What nobody foresaw is named with its message; its stack and cause show only with `ZHENGMAI_DEBUG=1`.
 */
export function endWith(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(errorCode(error) === null ? `出错了：${message}\n` : `${message}\n`);
  if (process.env['ZHENGMAI_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = exitCodeOf(error);
}

/** A failure as `--json` prints it. */
export function failureOf(
  name: string,
  error: unknown,
): { readonly name: string; readonly code: ExitName | null; readonly message: string } {
  return { name, code: errorCode(error), message: error instanceof Error ? error.message : String(error) };
}
