import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../../client/api/client.ts';
import { errorKey, warningKey } from '../../../client/state/server-words.ts';

describe('errorKey', () => {
  const rows: readonly (readonly [ErrorCode, string, 'zh' | 'en', string | null])[] = [
    // the server's Chinese sentence names the thing; a Chinese reader sees it
    ['NOT_FOUND', '没有找到政策“甲”。', 'zh', null],
    // an English reader sees the page's own
    ['NOT_FOUND', '没有找到政策“甲”。', 'en', 'errorNotFound'],
    ['UNREADABLE', 'a.txt：文件为空。', 'en', 'errorUnreadable'],
    ['SOURCE_TAKEN', '来源名已被占用。', 'en', 'errorTaken'],
    ['IMPORT_INTERRUPTED', '导入中断。', 'en', 'errorInterrupted'],
    ['BAD_INPUT', '三者取一。', 'en', 'errorBadInput'],
    ['UNAUTHORIZED', '需要口令。', 'en', 'errorUnauthorized'],
    // no sentence came
    ['NOT_FOUND', '', 'zh', 'errorNotFound'],
    // the page's own sentence is the better one in both
    ['OFFLINE', 'fetch failed', 'zh', 'errorOffline'],
    ['LIMIT', '查询超出限额。', 'zh', 'errorLimit'],
    ['ABORTED', 'aborted', 'en', 'errorInternal'],
  ];
  test.each(rows)('%s %s in %s: %s', (code, sentence, language, key) => {
    expect(errorKey(code, sentence, language)).toBe(key);
  });
});

describe('warningKey', () => {
  test('Chinese readers see what the extraction said', () => {
    expect(warningKey('unclosed-title', 'zh')).toBeNull();
  });

  test('English readers see the kind in English, one that the page does not know by its name', () => {
    expect(warningKey('unclosed-title', 'en')).toBe('warning.unclosed-title');
    expect(warningKey('something-new', 'en')).toBe('warning.other');
    expect(warningKey('toString', 'en')).toBe('warning.other');
  });
});
