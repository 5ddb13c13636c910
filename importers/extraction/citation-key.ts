import { remembered } from '../remembered.ts';

const SIGNS = /[\s《》〈〉«»"“”'‘’*·・,，、]/g;
const DASHES = /[—–－―−─~～-]+/g;

/** The normal form in which two writings of one title are equal: widths, blanks, quotes, dashes and brackets do not count. */
export const titleKey = remembered((title: string): string => squash(title).replace(/^中华人民共和国(?=.{2})/, ''));

/** The normal form of a 文号. */
export const numberKey = remembered((number: string): string =>
  squash(number)
    .replace(/^中华人民共和国/, '')
    .replace(/第(?=\d)/g, '')
    .replace(/号文$/, '号')
    .toLowerCase(),
);

function squash(words: string): string {
  return words
    .normalize('NFKC')
    .replace(SIGNS, '')
    .replace(DASHES, '-')
    .replace(/[[〔【﹝]/g, '(')
    .replace(/[\]〕】﹞]/g, ')');
}

const PROMULGATES = /(?:关于|联合)*(?:印发|公布|发布|转发|批转|颁布)(?:实施)?/;
const NOTICE_TAIL = /的(?:通知|公告|函|通告|通报|决定)$/;

/** What a promulgating title promulgates, in normal form: 关于印发《X》的通知 is X; null for other titles. */
export const promulgatedKey = remembered((title: string): string | null => {
  const key = titleKey(title);
  const verb = PROMULGATES.exec(key);
  if (verb === null || !NOTICE_TAIL.test(key)) return null;
  return (
    key
      .slice(verb.index + verb[0].length)
      .replace(NOTICE_TAIL, '')
      .replace(/^中华人民共和国(?=.{2})/, '') || null
  );
});
