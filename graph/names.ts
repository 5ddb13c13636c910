import { lookupTitles } from './titles.ts';

/** Full-width folded, without white space, quotation marks and the brackets of titles; dashes and dots of one kind. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff\ue000-\uf8ff"'“”‘’《》〈〉«»「」『』]+/g, '')
    .replace(/[-‐‑–—―−─~～]+/g, '-')
    .replace(/[·•・．]/g, '.')
    .replace(/[〔[［【]/g, '(')
    .replace(/[〕\]］】]/g, ')');
}

/** The normal form of a title: two spellings of one title are equal. The edition （2022年版, 2022年本） stays part of it. */
export function normalTitle(title: string): string {
  return squeeze(title).replace(/\(((?:19|20)\d\d)年?[版本]\)$/, '($1年版)');
}

/** The normal form of a heading: without its number (一、 （二） 3. 第四条) and final stop. */
export function normalHeading(heading: string): string {
  return squeeze(heading)
    .replace(
      /^(?:第[一二三四五六七八九十百零〇\d]+[章节条款项编]|\d+(?:\.\d+)+[.、]?|\(?[一二三四五六七八九十百\d]+[)、.,])+/,
      '',
    )
    .replace(/[。;；:：,，]+$/, '');
}

/** The normal form of a name of an agency, park, industry or place. */
export function normalName(name: string): string {
  return squeeze(name).replace(/、/g, '');
}

/**
 * The normal form of a 文号: 津政办规(2022)14号 -> 津政办规〔2022〕14号. A number that does not say whose it is
 * (公告2022年第122号, 令第52号) is completed by the issuers; null where it stays without an owner.
 */
export function normalNumber(number: string, issuers: readonly string[] = []): string | null {
  const plain = number
    .normalize('NFKC')
    .replace(/[\s、,，·.]+/g, '')
    .replace(/[[(〔【]((?:19|20)\d\d)[\])〕】]/g, '〔$1〕')
    .replace(/(〕|第)(?:第)?0*(\d+)/g, '$1$2');
  const owner = /^(?:公告|通告|令|第|〔|(?:19|20)\d\d年)/.test(plain)
    ? issuers.map((name) => normalName(name)).join('')
    : '';
  const whole = owner + plain;
  return /^\p{Script=Han}/u.test(whole) && /\d/.test(whole) && !/^(?:公告|通告|令|第)/.test(whole) ? whole : null;
}

/** The key of a name node: what is looked up. */
export function nameKey(kind: 'number' | 'title', normal: string): string {
  return `${kind}:${normal}`;
}

/** What of a policy's header makes its keys. */
export interface NamedPolicy {
  readonly title: string;
  readonly noticeTitle: string | null;
  readonly aliases: readonly string[];
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly region: string | null;
}

/** The normal forms under which a policy is found, and the keys by which two texts are joined. */
export interface PolicyKeys {
  readonly number: string | null;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly notice: string | null;
  /** Keys of name nodes: number, title, aliases, notice title, and the titles under which these are looked up. Each once. */
  readonly names: readonly string[];
  /** Keys that join: number; each title with the region. Each once. */
  readonly joins: readonly string[];
}

/** All keys of a policy. */
export function policyKeys(policy: NamedPolicy): PolicyKeys {
  const number = policy.number === null ? null : normalNumber(policy.number, policy.issuers);
  const title = normalTitle(policy.title);
  const aliases = policy.aliases.map(normalTitle).filter((alias) => alias !== '' && alias !== title);
  const notice = policy.noticeTitle === null ? null : normalTitle(policy.noticeTitle);
  const titles = [title, ...aliases, ...(notice === null ? [] : [notice])].filter((each) => each !== '');
  const numbers = number === null ? [] : [nameKey('number', number)];
  return {
    number,
    title,
    aliases,
    notice,
    names: [...new Set([...numbers, ...titles.flatMap(lookupTitles).map((each) => nameKey('title', each))])],
    joins: [...new Set([...numbers, ...titles.map((each) => `title:${policy.region ?? ''}:${each}`)])],
  };
}

/** Whether two regions (paths; several joined by 、) can be those of one policy: one lies in the other, or one is unknown. */
export function regionsAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other || one === '全国' || other === '全国') return true;
  return one
    .split('、')
    .some((a) => other.split('、').some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)));
}
