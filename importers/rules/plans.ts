import type { Rule } from './rule.ts';

/** A plan that is signed: dates are held against its day. */
function plan(provision: string): string {
  return `天津市示例商圈建设方案\n\n一、主要目标\n${provision}\n天津市商务局\n2024年3月5日`;
}

/** What finds by when a provision wants something done. docs/deadlines.md says what counts. */
export const deadlineRules = [
  {
    id: 'before-date',
    label: '某日之前',
    reads: 'a date with 前 or 底前 behind it',
    example: plan('2025年6月30日前完成示例集市建设。'),
    stands: 'whole',
  },
  {
    id: 'to-date',
    label: '到某年',
    reads: 'a date with 到 before it, and what is to be so by then',
    example: plan('到2027年，建成示例集市10个。'),
    stands: 'whole',
  },
  {
    id: 'at-date',
    label: '某年底、某月',
    reads: 'a date at the head of a clause in which something is to come about',
    example: plan('2025年底，建成示例集市。'),
    stands: 'whole',
  },
  {
    id: 'in-year',
    label: '某年内',
    reads: 'a year at the head of a clause in which something is to come about',
    example: plan('2026年，建成示例集市。'),
    stands: 'whole',
  },
  {
    id: 'plan-end',
    label: '五年规划期末',
    reads: 'the end of a five-year plan: “十五五”末',
    example: plan('“十五五”末，示例集市实现全覆盖。'),
    stands: 'whole',
  },
  {
    id: 'plan-period',
    label: '五年规划期间',
    reads: 'the term of a five-year plan in which something is to come about',
    example: plan('“十五五”期间，建成示例集市10个。'),
    stands: 'whole',
  },
  {
    id: 'closing-date',
    label: '截止日期',
    reads: 'the day on which something closes: 截止时间为…',
    example: plan('申报截止时间为2025年6月30日。'),
    stands: 'whole',
  },
  {
    id: 'recurring',
    label: '每年、每季度',
    reads: 'a day or a period that comes again: 每年12月底前',
    example: plan('每年12月底前报送示例集市运行情况。'),
    stands: 'whole',
  },
  {
    id: 'term',
    label: '自印发之日起若干日内',
    reads: 'a term that is counted from the day of issue',
    example: plan('各区自本方案印发之日起30日内制定实施细则。'),
    stands: 'whole',
  },
] as const satisfies readonly Rule[];

/** What finds the figures that a provision wants reached. docs/deadlines.md says what counts. */
export const targetRules = [
  {
    id: 'reached',
    label: '某项指标达到',
    reads: 'a metric that is to reach a figure: 销售额达到500亿元',
    example: plan('到2027年，示例集市销售额达到500亿元。'),
    stands: 'whole',
  },
  {
    id: 'counted',
    label: '建成、培育若干',
    reads: 'a number of things that are to be made or brought about: 打造10个集市',
    example: plan('到2027年，打造10个以上示例集市。'),
    stands: 'whole',
  },
  {
    id: 'listed',
    label: '并列的指标',
    reads: 'a metric with its figure behind it, without a word between',
    example: plan('建成示例泵站80座、示例水厂20座。'),
    stands: 'whole',
  },
] as const satisfies readonly Rule[];
