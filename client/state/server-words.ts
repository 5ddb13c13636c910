import type { ErrorCode } from '../api/client.ts';
import type { Language } from './messages/message.ts';
import { type MessageKey, messages } from './messages.ts';

/** The page's own sentence for each code of error. */
const errorKeys = {
  NOT_FOUND: 'errorNotFound',
  BAD_INPUT: 'errorBadInput',
  LIMIT: 'errorLimit',
  UNAUTHORIZED: 'errorUnauthorized',
  SOURCE_TAKEN: 'errorTaken',
  IMPORT_INTERRUPTED: 'errorInterrupted',
  UNREADABLE: 'errorUnreadable',
  STORE_UNREACHABLE: 'errorStore',
  STORE_HELD: 'errorHeld',
  INTERNAL: 'errorInternal',
  OFFLINE: 'errorOffline',
  ABORTED: 'errorInternal',
} as const satisfies Readonly<Record<ErrorCode, MessageKey>>;

/** Codes under which the server says more than the page knows: what was not found, which line of a file cannot be read. */
const toldByServer: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'NOT_FOUND',
  'BAD_INPUT',
  'UNAUTHORIZED',
  'SOURCE_TAKEN',
  'IMPORT_INTERRUPTED',
  'UNREADABLE',
]);

/** The page's own message for an error; null where the server's sentence, which is Chinese, says it better and can be read. */
export function errorKey(code: ErrorCode, sentence: string, language: Language): MessageKey | null {
  return language === 'zh' && sentence !== '' && toldByServer.has(code) ? null : errorKeys[code];
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** The page's own message for a kind of warning; null where the Chinese sentence that came with it is shown. */
export function warningKey(kind: string, language: Language): MessageKey | null {
  if (language === 'zh') return null;
  const key = `warning.${kind}`;
  return isKey(key) ? key : 'warning.other';
}
