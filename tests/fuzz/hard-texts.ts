/** Texts that invite backtracking or quadratic scans: a name, and the text with a part repeated so many times. */
export const hardTexts: readonly (readonly [string, (times: number) => string])[] = [
  ['opening brackets', (times) => '（'.repeat(times)],
  ['opening and closing brackets', (times) => `${'（'.repeat(times)}责任单位：市商务局${'）'.repeat(times)}`],
  ['nested titles', (times) => `根据${'《'.repeat(times)}办法${'》'.repeat(times)}`],
  ['titles that are never closed', (times) => '根据《某某办法'.repeat(times)],
  ['numbers', (times) => '津政发〔2022〕1号'.repeat(times)],
  ['half a number', (times) => '津政发〔2022'.repeat(times)],
  ['dates', (times) => '2022年12月5日'.repeat(times)],
  ['dates behind names', (times) => '天津市商务局2022年12月5日附件'.repeat(times)],
  ['addressees', (times) => '各区人民政府：'.repeat(times)],
  ['lists of units', (times) => '市商务局、'.repeat(times)],
  ['lists of units in a bracket', (times) => `（责任单位：${'市商务局、市科技局；'.repeat(times)}）`],
  ['conjunctions', (times) => `由${'市商务局和市科技局以及'.repeat(times)}负责`],
  ['headings', (times) => '一、（一）1.（1）①第一条'.repeat(times)],
  ['colons', (times) => '责任单位：'.repeat(times)],
  ['blanks', (times) => `${' \u3000'.repeat(times)}a`],
  ['tabs', (times) => '\t'.repeat(times)],
  ['titles', (times) => '关于印发某某方案的通知\n'.repeat(times)],
  ['title after title on one line', (times) => '关于印发某某方案的通知'.repeat(times)],
  ['short lines', (times) => '市\n'.repeat(times)],
  ['parks', (times) => '建设天津经济技术开发区、'.repeat(times)],
  ['parks on lines that belong together', (times) => '废止产业园抄送：1.\n'.repeat(times)],
  ['items that open a title', (times) => '一、〈\n'.repeat(times)],
  ['quotes', (times) => '“绿色”'.repeat(times)],
  ['tags', (times) => '<p><div>'.repeat(times)],
  ['a sentence that never ends', (times) => '市商务局要会同市财政局推进试点，市科技局负责评估，'.repeat(times)],
  [
    'brackets in a sentence that never ends',
    (times) => '市商务局要会同市财政局推进试点(责任单位：市商务局、市财政局)，'.repeat(times),
  ],
  ['units in charge without a stop', (times) => '由市商务局会同市财政局办理'.repeat(times)],
  ['labels without a stop', (times) => '责任单位：市商务局、市财政局'.repeat(times)],
  ['labelled brackets that are never closed', (times) => '(责任单位：市商务局'.repeat(times)],
  ['titles that open and never close', (times) => '《'.repeat(times)],
  ['titles that close and never open', (times) => '》'.repeat(times)],
  ['deadlines', (times) => '2025年6月30日前、每年12月底前、“十四五”期间'.repeat(times)],
  ['figures', (times) => '达到100亿元以上，增长10%'.repeat(times)],
  ['figures without a sign', (times) => '力争到2026年新增100家'.repeat(times)],
  ['scopes', (times) => '本办法适用于本市范围内的企业'.repeat(times)],
  ['terms', (times) => '自2025年1月1日起施行，有效期5年'.repeat(times)],
  ['orders', (times) => '某某部令第1号公告第2号'.repeat(times)],
  ['short names', (times) => '（以下简称“规划”）'.repeat(times)],
  ['places', (times) => '天津市滨海新区山东省济南市'.repeat(times)],
  ['rows of a table', (times) => '责任单位\t市商务局|市科技局\n'.repeat(times)],
  ['markers of units', (times) => '由会同'.repeat(times)],
  ['repeals', (times) => '《甲办法》同时废止，《乙办法》修订为'.repeat(times)],
];

/** The name of the file that holds such a text. */
export function fileOf(text: string): string {
  return text === 'tags' ? 'a.html' : 'a.txt';
}

/** How many times the part makes some 24 000 characters. */
export function timesOf(make: (times: number) => string): number {
  return Math.ceil(24_000 / make(1).length);
}

/** What finders look for: any of these in any order, repeated, must be read in linear time. */
export const triggers: readonly string[] =
  '《 》 〈 （ ） ( ) “ ” 责任单位： 牵头单位： 由 会同 请 商 市商务局 有关部门 各区政府 我部 你公司 、 ， 和 。 ； ： 到2025年 6月30日前 每年 “十四五”期间 达到100亿元 10% 第一条 一、 （一） 1. ① 号 〔2022〕 令第1号 GB12345 关于印发 的通知 办法 根据 废止 修订 同时 适用于 范围 等 开发区 产业园 天津市 附件 来源： 以下简称 联系人： 抄送： 起施行 有效期5年 国家'.split(
    ' ',
  );
