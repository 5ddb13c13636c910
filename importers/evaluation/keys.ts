/** The form in which two writings of the same words are equal: widths, blanks, quotes, dashes, kinds of brackets and markup do not count. */
export function squash(words: string | null | undefined): string {
  return (words ?? '')
    .normalize('NFKC')
    .replace(/<\/?[a-z]+>|\*\*/g, '')
    .replace(/[\s《》〈〉«»"“”'‘’*]/g, '')
    .replace(/[—–－―−─]+/g, '-')
    .replace(/[[〔【﹝]/g, '(')
    .replace(/[\]〕】﹞]/g, ')')
    .replace(/[·・]/g, '');
}

/** A 文号 to be compared; null where there is none. */
export function numberKey(number: string | null | undefined): string | null {
  return (
    squash(number)
      .replace(/第(?=\d)/, '')
      .toLowerCase() || null
  );
}

/** A title to be compared, without 关于印发 before and 的通知 behind; null where there is none. */
export function titleKey(title: string | null | undefined): string | null {
  return (
    squash(title)
      .replace(/^关于(?:印发|公布|发布|转发)/, '')
      .replace(/的(?:通知|公告|函)$/, '') || null
  );
}
