import { createRequire } from 'node:module';

const names = createRequire(import.meta.url)('../knowledge/document-names.json') as {
  /** Words of which short forms consist: 《管理办法》. */
  readonly generic: readonly string[];
  /** Endings of what is filled in, signed, carried or sung, and is no document of policy. */
  readonly papers: readonly string[];
  /** Endings of the names of laws, policies, plans, standards and official lists. */
  readonly documents: readonly string[];
  /** Words that the name of a standard holds, often before the name of its part. */
  readonly standards: readonly string[];
};

/** A name that only says what kind of text it is: 《办法》, 《目录（2022年版）》. */
const GENERIC = new RegExp(`^(?:${names.generic.join('|')})+(?:（[^）]*）)?$`);
const PAPER = new RegExp(`(?:${names.papers.join('|')})(?:（[^）]*）)?$`);
const DOCUMENT = new RegExp(
  `(?:${names.documents.join('|')})(?:[（(].*[)）]|[〔[].*[〕\\]])*$|^关于|政府工作报告|${names.standards.join('|')}`,
);

/** Names that say nothing but the kind of text stand for a document named before. */
export function isGenericName(title: string): boolean {
  return GENERIC.test(title);
}

/** Whether a title can be the name of a law, policy, plan, standard or official list. */
export function namesDocument(title: string): boolean {
  return !PAPER.test(title) && DOCUMENT.test(title);
}

/** Whether a title names a paper that is filled in, signed or printed, or the like. */
export function namesPaper(title: string): boolean {
  return PAPER.test(title);
}

const HANDS_OUT = '印发|转发|公布|发布|批转|下发|颁布|印送';
const PROMULGATING_BEFORE = new RegExp(`现(?:将|批准|予以?(?:${HANDS_OUT})|(?:${HANDS_OUT}))[^《》，,。;；]{0,40}$`);
const PROMULGATING_AFTER = new RegExp(
  `^。?[^《》。;；]{0,70}(?:(?<![实体发呈展出表涌兑重再显])现|[，,。] ?并)(?:予以?|批准|随文|将其|就此|正式)?(?:${HANDS_OUT}|公开|向社会|面向|征求)`,
);

/** Whether the text hands out the titles from `from` to `end`: 现将《…》印发给你们, 《…》已经同意，现予公布. */
export function isPromulgated(text: string, from: number, end: number): boolean {
  return (
    PROMULGATING_BEFORE.test(text.slice(Math.max(0, from - 60), from)) ||
    PROMULGATING_AFTER.test(text.slice(end, end + 90))
  );
}

/** 《…》（见附件2）: the instrument's own annex. */
export function isOwnAnnex(text: string, to: number): boolean {
  return /^ ?[(（](?:详?见)?附[件表录]/.test(text.slice(to, to + 8));
}
