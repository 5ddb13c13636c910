import type { Span } from '../../graph/text.ts';
import type { Part } from '../reading/documents.ts';
import type { PolicyRecord, PolicyStatus } from '../records.ts';
import type { HeaderRule } from '../rules/header.ts';

/** What a text is (draft, public notice), and the words that say so. */
export interface Status {
  readonly value: PolicyStatus;
  readonly spans: (head: Part) => readonly Span[] | undefined;
  readonly rule: HeaderRule;
}

/** The status that a title gives, or a mark beside it; an annex has that of what it is annexed to. */
export function statusOf(
  title: string,
  noticeTitle: string | null,
  parent: PolicyRecord | null,
  mark: Span | null = null,
): Status {
  const words = `${title} ${noticeTitle ?? ''}`;
  const ofTitle = (head: Part): readonly Span[] | undefined => (head.title === null ? undefined : head.title.lines);
  if (/征求.{0,80}意见|\((?:草案|送审稿|讨论稿|公开征求意见稿)[^()]*\)|征集意见/.test(words))
    return { value: 'draft', spans: ofTitle, rule: 'status.title' };
  if (mark !== null) return { value: 'draft', spans: () => [mark], rule: 'status.mark' };
  if (parent?.status === 'draft') return { value: 'draft', spans: () => undefined, rule: 'status.annex' };
  if (/公示(?:\(.*\))?$/.test(title)) return { value: 'public-notice', spans: ofTitle, rule: 'status.title' };
  return { value: 'issued', spans: () => undefined, rule: 'status.usual' };
}

/** 通知, 办法, 行动计划 …: the last words of a title. */
export function docTypeOf(title: string): string {
  const plain = title.replace(/[(〔][^()]*[)〕]$/, '');
  const found =
    /(?:实施细则|实施办法|管理办法|实施方案|行动计划|行动方案|工作方案|实施意见|指导意见|若干意见|若干措施|若干政策|政策措施|工作要点|征求意见稿|答记者问|政策解读)$/.exec(
      plain,
    );
  const last =
    /(?:通知|公告|通告|通报|公报|决定|决议|命令|批复|复函|函|公示|答复|请示|报告|建议|意见|办法|方案|规划|计划|措施|政策|规定|条例|细则|制度|规则|标准|指南|指引|纲要|规程|机制|要点|名单|清单|目录|章程|准则|规范|预案|纪要|讲话|案例|解读|问答|法)$/.exec(
      plain,
    );
  const long = found?.[0] ?? '';
  if (/行动计划|行动方案|若干措施|政策措施|实施细则/.test(long))
    return long === '若干措施' || long === '政策措施' ? '措施' : long === '实施细则' ? '细则' : long;
  return last?.[0] ?? long;
}
