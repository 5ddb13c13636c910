import { isAnnexMark } from '../reading/line.ts';
import type { Paragraph } from '../reading/paragraph.ts';

const PERMIT = /(?:许可证|证书|执照|批准书|通行证)(?:\([^()]*\))?$|许可[^。]{0,8}(?:决定|决定书|批复)$/;

/** Whether a title names a permit or certificate, or the decision that grants one: its term is the document's own. */
export function isPermit(title: string): boolean {
  return PERMIT.test(title);
}

const PAPER =
  '(?:许可证|许可|证书|证件|执照|批准书|批件|批文|资质|资格|合格证|登记证|通行证|[营产采排用林海]证|本证|合同|协议|保函|称号|认定|标志|标识)';
const TERM_OF_PAPER = new RegExp(`${PAPER}的? ?$`);

/** Whether the term that begins at `at` is that of a permit, certificate or contract which the text names. */
export function isTermOfPaper(text: string, at: number): boolean {
  return TERM_OF_PAPER.test(text.slice(Math.max(0, at - 12), at));
}

/** The paragraphs from the first 附件 on: what a document annexes, forms and certificates among it. */
export function annexed(texts: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const from = texts.findIndex(({ text }) => isAnnexMark(text));
  return new Set(from < 0 ? [] : texts.slice(from));
}

/** What an annexed text says of itself; a form's field (有效期限：) does not. */
const OF_ITSELF = new RegExp(
  `本(?!${PAPER}|证|表|单位|人|公司|企业|项目)[一-鿿]{2,10}|(?:施行|实施|执行)[^。；]{0,6}$`,
);

/** Whether the words before a term, in the same sentence, make it that of an annexed text and not of a paper in it. */
export function speaksOfText(text: string, at: number): boolean {
  return OF_ITSELF.test(text.slice(0, at).replace(/^.*[。；：]/su, ''));
}
