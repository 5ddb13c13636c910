import { lastDay } from '../../graph/dates.ts';
import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import type { WrittenDate } from './deadline-dates.ts';

/** How many characters on each side decide what a date stands for. */
const AROUND = 40;

/** 2021-2025年, 从3月至6月: one end of a span of time. */
const SPAN_BEFORE = new TailPattern(/(?:(?:\d|年|月|日) ?[-—–―~～至到]+|从(?:现在|目前|现|即日起)?[到至]) ?$/);
const SPAN_BEHIND = new HeadPattern(/^ ?(?:[-—–―~～至]+|到) ?[\d一二]/);
const PERIOD = new TailPattern(/(?:^|[。；，：] ?)(?:19|20)\d\d ?年? ?[-—–―~～至到]+ ?$/);
/** Dates of what happened, of documents, of school years and quotas. */
const EVENT_BEHIND = new HeadPattern(
  /^ ?(?:度|以来|政府工作报告|中央|起|开始|以后|之后|后|至今|版|修订|修正|第 ?\d|印发|颁布|公布的?《|\)|）|》|〕|“|毕业|应届|预算|产品|产量|履约|排放)/,
);
const BASE_BEFORE = new TailPattern(
  /(?:比|较|与|同|以|在|按|按照|较之|相对|相当于|高于|低于|超过|自|从|截至|截止|截止到|对于|关于) ?$/,
);
const BASE_BEHIND = new HeadPattern(
  /^ ?[底末]?(?:的)?(?:基础上|水平|相比|同期|为基[期准数年]|不变价|的?\d|数据|的价格|价格|为例)/,
);
/** 有效期至, 执行至, 施行至, 自…至…止: how long something is in force. */
const TERM_BEFORE = new TailPattern(
  /(?:有效期?|执行|施行|实施|试行|延续|延长|延期|顺延|适用|期限|截止(?:时间|日期)?|时间|时限)[为是：: ]{0,2}(?:[^，。；]{0,6})?[至到] ?$/,
);
/** 报名截止日期为 */
const CLOSING = new TailPattern(/截止(?:时间|日期|日)(?:[为是：:]|截止到) ?$/);
const TERM_BEHIND = new HeadPattern(/^ ?(?:止|为止|失效|废止|自行废止|期满|到期|执行|施行)/);
/** By whom or what it is reached: …前完成投资的企业 tells which enterprises. */
const MODIFIES =
  /^[^，。；：]{0,24}?(?:(?:批准|核准|持有|备案|成立|设立|注册|出让|取得|登记|签订|购买|出具|颁布|出资|发证|上市)[^，。；：]{0,14}的(?!目标|任务|要求|基础|同时)|(?:开工|建成|投产|生产|发生|形成|完成|办理|进口|申请|发布|投运|建设|入库|纳入|竣工)[^，。；：]{0,14}的(?:[^，。；：]{0,6}(?:项目|企业|单位|机组|建筑|车辆|机构|产品|设备)(?:$|[，。；：应可给按])|，))/;
/** 对于…以前取得的许可; 2030年前碳达峰行动方案 */
const ABOUT_BEFORE = new TailPattern(/(?:^|[，。；：、,])(?:凡|对|对于|如)[^，。；]{0,14}$/);
const NAMES_PLAN = /^[^，。；：]{0,14}(?:行动方案|实施方案|工作方案|行动计划|规划)/;
/** What is allowed until then, or usual. */
const ALLOWED = /^(?:[^，。；]{0,4}可|，?[^，。；]{0,16}每)/;
const PAST = /已(?!有)|了(?![解然])|曾|以来|同比|现有|目前|截至/;
const CLAUSE_START = /(?:^|[，。；：、,.;:（(“\]】）)—\t] ?)$/;
const TO = new TailPattern(/(?:^|[^达推延得受送涉接看想谈收直遇感做等找])[到至] ?$/);
const AIM = new TailPattern(/(?:力争|争取|确保|计划|预计|目标|要求|拟|将|于|在|要|须|应|请|并) ?$/);
const COMES =
  /力争|实现|完成|达到|建成|突破|新增|培育|打造|基本|形成|下降|降低|增长|提高|提升|优化|求得|建立|构建|全面/;
/** 比重2025年约25%: the figure of that year. */
const HOLDS_FIGURE = new HeadPattern(/^ ?(?:约|达到?|超过?) ?\d/);
const ORDERED = /力争|争取|确保|要|将|须|应|计划|完成|实现|达到/;
/** What is to come about. */
const FUTURE =
  /力争|争取|确保|实现|完成|达到?|建成|突破|新增|培育|打造|启动|基本|形成|推动|建立|投产|开工|竣工|开通|全面|超过|提高|提升|降|下降|出台|制定|报送|提交|推广|覆盖|淘汰|关闭|取缔|投入|建设|组织|开展|实施|试点|保持|控制|增长|取消|停止|优化|求得|稳定在|不低于|不少于|报(?!告|道|名)|\d(?:[^，。；]{0,6}(?:以上|左右|以内)|%)/;

/** What a date of a text is: the form under which it is a deadline, or why it is none. */
export type DateVerdict = { readonly rule: string } | { readonly reason: string };

/**
 * Whether a date says by when something is to be done. `since`: the day of issue; what lies before it has happened.
 * Definitions: docs/deadlines.md.
 */
export function judgeDate(text: string, date: WrittenDate, since: string | null): DateVerdict {
  const before = text.slice(Math.max(0, date.from - AROUND), date.from);
  const after = text.slice(date.to, date.to + AROUND);
  if (isInTitle(text, date)) return { reason: 'title' };
  const last = lastSign(before);
  const isSpan = '-—–―~～至到'.includes(last) && SPAN_BEFORE.test(before);
  if (SPAN_BEHIND.test(after) || (isSpan && !isPeriod(date, before))) return { reason: 'span' };
  if (since !== null && lastDay(date.value) < since) return { reason: 'past' };
  if (CLOSING.test(before)) return { rule: 'closing-date' };
  if (BASE_BEHIND.test(after) || TERM_BEHIND.test(after) || ('至到'.includes(last) && TERM_BEFORE.test(before)))
    return { reason: 'base-or-term' };
  const stop = after.search(STOP);
  const clause = stop < 0 ? after : after.slice(0, stop);
  if (isCondition(date, before, clause)) return { reason: 'condition' };
  if (date.form === 'before') return beforeVerdict(before, clause);
  if (EVENT_BEHIND.test(after)) return { reason: 'event' };
  if (BASE_BEFORE.test(before)) return { reason: 'base-or-term' };
  if (!isSpan && TO.test(before)) return PAST.test(clause) ? { reason: 'past' } : { rule: 'to-date' };
  return bareVerdict(date, before, clause, since);
}

const STOP = /[。；]/;

/** The last sign of words behind which one blank may stand. */
function lastSign(words: string): string {
  return words.charAt(words.length - (words.endsWith(' ') ? 2 : 1));
}

function beforeVerdict(before: string, clause: string): DateVerdict {
  if (/(?:已|已经|曾)(?:于|在)? ?$/.test(before) || /^[^，]{0,6}(?:已|曾)/.test(clause)) return { reason: 'past' };
  if (ALLOWED.test(clause)) return { reason: 'allowed' };
  return { rule: 'before-date' };
}

/** 2025年底，… and “十四五”期间… are deadlines only where something is to come about. */
function bareVerdict(date: WrittenDate, before: string, clause: string, since: string | null): DateVerdict {
  if (since === null && date.form !== 'plan' && date.form !== 'plan-end') return { reason: 'undated' };
  if (date.form === 'plan-end') return PAST.test(clause) ? { reason: 'past' } : { rule: 'plan-end' };
  if (HOLDS_FIGURE.test(clause)) return { rule: 'in-year' };
  if (!CLAUSE_START.test(before) && !AIM.test(before) && !/[底末]和 ?$/.test(before) && !isPeriod(date, before))
    return { reason: 'event' };
  if (PAST.test(clause) || !FUTURE.test(clause) || /^[是为的需]/.test(clause)) return { reason: 'event' };
  const near = clause.split('，', 3).join('，');
  if (date.form === 'plan') return COMES.test(near) ? { rule: 'plan-period' } : { reason: 'event' };
  const isThisYear = since !== null && date.value === since.slice(0, 4);
  if (isThisYear && !ORDERED.test(near)) return { reason: 'event' };
  return { rule: date.form === 'year' ? 'in-year' : 'at-date' };
}

/** 对…前批准的项目: which ones, not by when. */
function isCondition(date: WrittenDate, before: string, clause: string): boolean {
  if (date.form === 'plan') return false;
  if (MODIFIES.test(clause)) return !/(?:完成|做好|确保|推进)[^，。；]{0,12}$/.test(before);
  return date.form === 'before' && (ABOUT_BEFORE.test(before) || NAMES_PLAN.test(clause));
}

/** 2026—2030年，…: a period that a clause begins with. */
function isPeriod({ form }: WrittenDate, before: string): boolean {
  return form === 'year' && PERIOD.test(before);
}

/** Whether the date stands within 《》. */
function isInTitle(text: string, { from }: WrittenDate): boolean {
  const before = text.slice(Math.max(0, from - 120), from);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
