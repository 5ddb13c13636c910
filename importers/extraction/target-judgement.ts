import type { PolicyRecord } from '../records.ts';

/** How a document speaks. */
export interface Mood {
  /** Whether it lays down what is to come: a plan, opinions, measures; not a reply, a permit, a rule. */
  readonly plansAhead: boolean;
}

const PLANS = /方案|计划|规划|纲要|意见|行动|部署|要点|措施|目标|任务|攻坚|战略|政策/;
const RULES = /办法|规定|条例|细则|标准|批复|复函|答复|报告|公告|公示|指南|规范|导则|目录|名单|制度|决定|请示|函$/;

/** Whether a document's title says that it plans what is to come. */
export function plansAhead({ title }: PolicyRecord): boolean {
  return PLANS.test(title) && !RULES.test(title.slice(-8));
}

/** What is, was or is recounted. */
const PRESENT =
  /已(?:经|达|建成|有|累计|完成|实现|形成|突破|超过|培育|经过)?|目前|现有|现已|截至|截止|同比|去年|上年|近年来|以来|共有|达到了|实现了|完成了|建成了|增长了|下降了|提高了|曾|累计共|约占|占全[国省市]|多达|了[^，。；]{0,8}[\d一二三四五六七八九十百千万]/;
/** Money and advantages given, fines, conditions, thresholds. */
const GIVEN =
  /给予|补\d|最多\d+(?:\.\d+)?万?元|予以(?:奖|补|支持|资助|扶持)|奖励|奖补|奖金|补贴|补助|资助|贴息|费率|罚款|处以|罚金|违约金|扶持资金|支持资金|资金支持|最高(?:不超过)?[\d一二三四五六七八九十]|减免|免征|减按|税率|利率|费用|收费|电价|每度|缴纳|减半/;
const CONDITION =
  /(?:符合|具备|满足|达到)[^，。；]{0,30}(?:条件|要求)[^，。；]{0,8}的|下列(?:条件|情形|标准)|申报(?:条件|单位|主体|奖励|企业|项目|人数)|认定(?:标准|条件)|评分|得分|分值|(?<![取获赢])得\d|扣\d|(?<![累总合共])计\d|方可|之一的|指的是|是指|所称|定义|注册资本|履约|配额|核算|超出|人民币以下|公示(?:期|时间)|有效期|年龄|周岁|学历|违反|如果|若(?!干)|凡|应有[^，。；]{0,8}\d|应当?满足|须满足|准入|可(?:增加|申报|推荐)|时，(?:应|须|由)/;
const AIM = /力争|争取|确保|目标|努力|要(?:达到|实现|完成)/;

/**
 * Whether a sentence says what is to be reached. With a date to come or a word of aim it does unless it recounts, gives or sets a condition;
 * without either, only in a document that plans ahead.
 */
export function isGoalSentence(words: string, isDated: boolean, mood: Mood): boolean {
  if (!isDated && !mood.plansAhead && !AIM.test(words)) return false;
  return !GIVEN.test(words) && !CONDITION.test(words);
}

/** Whether a clause tells what is and not what is to be. */
export function isRecounted(clause: string): boolean {
  return PRESENT.test(clause);
}
