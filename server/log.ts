import { type Logger, pino } from 'pino';

/** The server's log: one JSON object a line on standard error, so that standard output stays for the address. */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  );
}
