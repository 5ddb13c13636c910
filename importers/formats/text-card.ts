import type { CardField } from './format.ts';
import { readCard } from './html-card.ts';

/** A card's lines stand within so many characters of a text's head. */
const LONGEST_CARD = 3_000;
/** 索引号：…; 公开方式：…; a label alone, its value on the next line. */
const LABEL_LINE = /^[一-鿿][一-鿿/（）() \u3000]{1,14}[：:]/;
/** What a site prints around its card. */
const CHROME =
  /^(?:您?的?当前位置|您现在的位置|首页 ?[>》|]|信息公开选项|【?字体|(?:打印|分享|关闭|收藏)|[【[ ](?:打印|关闭|分享)|来源[：:]|浏览次数)/;
const TELLING: ReadonlySet<CardField['field']> = new Set(['index', 'number', 'issuers']);
const FEWEST_FIELDS = 3;

/**
 * The fields that a page's table leaves as lines when its text is copied: 索引号：…, 发文机关：…, one to a line or the value below its label.
 * Empty where a text does not begin with such lines.
 */
export function readTextCard(text: string): readonly CardField[] {
  const head = text.slice(0, LONGEST_CARD);
  if (!HEAD_HINT.test(head)) return [];
  const end = cardEnd(head);
  const fields = end === 0 ? [] : readCard(head.slice(0, end)).filter(hasValue);
  const isCard = fields.length >= FEWEST_FIELDS && fields.some(({ field }) => TELLING.has(field));
  return isCard ? fields : [];
}

const HEAD_HINT = /(?:索[ \u3000]*引[ \u3000]*号|发文字号|文号|发[文布]机[关构])[ \u3000]*[：:]/;

/** A label that stands empty is followed by the next label. */
function hasValue({ field, value }: CardField): boolean {
  return field === 'title' ? !/[：:]$/.test(value) : !LABEL_LINE.test(value);
}

/** Where the last of the lines ends with which a text begins and which are a card's. */
function cardEnd(head: string): number {
  let end = 0;
  let start = 0;
  let awaited = false;
  for (const line of head.split('\n')) {
    const words = line.trim();
    const labelled = LABEL_LINE.test(words) && !/[，。；]/.test(words);
    if (words !== '' && !labelled && !awaited && !CHROME.test(words)) break;
    if (labelled || (awaited && words !== '')) end = start + line.length;
    if (words !== '') awaited = labelled && /[：:]$/.test(words);
    start += line.length + 1;
  }
  return end;
}
