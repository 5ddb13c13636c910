import { errorCode, exitCodeOf } from './exit-codes.ts';

/**
 * Prints one sentence for an error and sets the process's exit code.
 * What nobody foresaw is named with its message; its stack shows only with `ZHENGMAI_DEBUG=1`.
 */
export function endWith(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(errorCode(error) === null ? `出错了：${message}\n` : `${message}\n`);
  if (process.env['ZHENGMAI_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = exitCodeOf(error);
}
