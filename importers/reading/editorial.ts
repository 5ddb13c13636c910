import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import type { Line } from './line.ts';

/** What the editors of a collection add: its contents, a digest table, an overview, summaries; `front` is what belongs to nothing. */
export type EditorialKind = 'contents' | 'digest' | 'overview' | 'summary' | 'front';

/** 第二部分 政策全文 */
const PART = new HeadPattern(
  /^第[一二三四五六七八九十]+(?:部分|篇|编|辑)[:：·|]?.{0,12}(?:全文|原文|正文|解读|摘要|导读|综述|速览|编者|问答|汇编|文件)$/,
);
const FULL_TEXTS = new TailPattern(/^(?:政策|文件)?(?:全文|正文|原文)$/);

const CONTENTS = new HeadPattern(/^(?:本期)?(?:目录|目次|要目)$/);

/** What kind of an editors' part a line opens; null for any other line. */
export function editorialKind(line: Line, open: boolean): EditorialKind | null {
  const { text } = line;
  if (text.length > 120) return null;
  if (text.includes('\t') || text.startsWith('|')) return tableKind(text);
  if (text.length > 40) return null;
  const plain = text.replace(/[ ◆◇■□●○★☆▲△▼【】[\]=—*]+/g, '');
  if (CONTENTS.test(plain)) return 'contents';
  if (PART.test(plain)) return /摘要|导读|综述|速览|编者/.test(plain) ? 'summary' : 'front';
  if (plain.length > 30 || (open && !line.marked)) return plain === '他山之石' ? 'summary' : null;
  if (/摘要|导读|综述|速览|要闻|编者|他山之石|本期看点/.test(plain) && !/[。；]|答复/.test(plain)) return 'summary';
  if (/总览|一览|概览|索引/.test(plain)) return 'overview';
  return (line.marked && /^第[一二三四五六七八九十]+部分/.test(plain)) || FULL_TEXTS.test(plain) ? 'front' : null;
}

/** The head of a digest's or an overview's table. */
function tableKind(text: string): EditorialKind | null {
  if (/摘编|摘要|要点/.test(text) && /来源|出处/.test(text)) return 'digest';
  const named = /标题|名称/.test(text) || /[\t|] *(?:政策|文件)(?:文件)? *[\t|]/.test(text);
  return named && /发文|发布|机关|单位|部门/.test(text) && /日期|时间|页码/.test(text) ? 'overview' : null;
}
