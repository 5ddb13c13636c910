/** A made-up collection of policies for measuring: no two of them share a title, number, day, unit list or sentence order. */

/** A sequence of pseudo-random numbers that is the same in every run (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  some<Item>(items: readonly [Item, ...Item[]], count: number): readonly Item[] {
    return [...new Set(Array.from({ length: count }, () => this.pick(items)))];
  }
}

type Words = readonly [string, ...string[]];

const CITIES: Words = [
  '天津市',
  '青岛市',
  '济南市',
  '苏州市',
  '杭州市',
  '武汉市',
  '成都市',
  '长沙市',
  '合肥市',
  '宁波市',
];
const MARKS: Readonly<Record<string, string>> = {
  天津市: '津',
  青岛市: '青',
  济南市: '济',
  苏州市: '苏',
  杭州市: '杭',
  武汉市: '武',
  成都市: '成',
  长沙市: '长',
  合肥市: '合',
  宁波市: '甬',
};
const THEMES: Words = [
  '氢能',
  '储能',
  '低空经济',
  '生物医药',
  '集成电路',
  '新材料',
  '跨境电商',
  '绿色建筑',
  '智能网联汽车',
  '海洋装备',
  '人工智能',
  '现代物流',
];
const VERBS: Words = ['加快', '推进', '支持', '完善', '优化', '拓展', '提升', '培育'];
const OBJECTS: Words = [
  '公共服务平台',
  '应用示范场景',
  '重点项目库',
  '龙头企业梯队',
  '标准体系',
  '检验检测能力',
  '人才队伍',
  '供应链协同',
  '金融产品',
  '数据共享机制',
];
const WAYS: Words = [
  '按年度安排专项资金',
  '建立项目会商制度',
  '组织开展供需对接',
  '编制任务清单',
  '简化办理流程',
  '鼓励多元主体参与',
  '定期评估实施效果',
  '推动上下游协作',
];
const UNITS: Words = [
  '市发展改革委',
  '市工业和信息化局',
  '市科技局',
  '市财政局',
  '市商务局',
  '市市场监管局',
  '市生态环境局',
  '市交通运输局',
  '市住房城乡建设委',
  '市人力资源社会保障局',
  '各区人民政府',
  '市教育局',
  '市农业农村局',
  '市金融局',
  '市数据局',
];
const LAWS: Words = ['能源法', '循环经济促进法', '科学技术进步法', '中小企业促进法', '招标投标法', '环境保护法'];
const NUMERALS: Words = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Text of at least `bytes` bytes in UTF-8: policies one after the other, most with the notice that issues them. */
export function madeUpCollection(bytes: number, seed = 1): string {
  const dice = new Dice(seed);
  const parts: string[] = [];
  for (let size = 0, index = 1; size < bytes; index++) {
    const part = madeUpPolicy(dice, index);
    size += Buffer.byteLength(part);
    parts.push(part);
  }
  return parts.join('');
}

/** One policy with the notice that issues it, of at least so many UTF-16 units. */
export function madeUpPolicyOf(length: number, seed = 1): string {
  const dice = new Dice(seed);
  const chapters = (theme: string, city: string): string[] => {
    const made: string[] = [];
    for (let size = 0; size < length; ) {
      const chapter = madeUpChapter(dice, city, theme, made.length);
      size += chapter.length;
      made.push(chapter);
    }
    return made;
  };
  return madeUpPolicy(dice, 1, chapters);
}

type Chapters = (theme: string, city: string) => readonly string[];

function madeUpPolicy(dice: Dice, index: number, chapters?: Chapters): string {
  const city = dice.pick(CITIES);
  const theme = dice.pick(THEMES);
  const year = 2018 + dice.below(7);
  const title = `${city}${dice.pick(VERBS)}${theme}${dice.pick(OBJECTS)}第${index}批行动方案（${year}—${year + 3}年）`;
  const number = `${MARKS[city] ?? ''}政办发〔${year}〕${index}号`;
  const date = `${year}年${1 + dice.below(12)}月${1 + dice.below(28)}日`;
  const basis = `根据《${dice.pick(LAWS)}》和《国家${dice.pick(THEMES)}产业发展规划（${year}—${year + 10}年）》（国发〔${year}〕${1 + dice.below(60)}号）`;
  const notice = [
    `${city}人民政府办公厅关于印发${title}的通知`,
    number,
    '各区人民政府，市政府各委、办、局：',
    `${basis}，经市人民政府同意，现将《${title}》印发给你们，请结合实际认真组织实施。`,
    `${city}人民政府办公厅`,
    date,
  ];
  const body =
    chapters?.(theme, city) ??
    Array.from({ length: 3 + dice.below(4) }, (_, chapter) => madeUpChapter(dice, city, theme, chapter));
  return `${[...notice, title, ...body, ending(dice, year)].join('\n')}\n\n`;
}

function madeUpChapter(dice: Dice, city: string, theme: string, chapter: number): string {
  const sections = Array.from({ length: 3 + dice.below(5) }, (_, section) => {
    const heading = `（${NUMERALS[section % 10] ?? ''}）${dice.pick(VERBS)}${theme}${dice.pick(OBJECTS)}。`;
    const sentences = Array.from({ length: 2 + dice.below(4) }, () => sentence(dice, city));
    return `${heading}${sentences.join('')}${assignment(dice)}`;
  });
  return [`${NUMERALS[chapter % 10] ?? ''}、${dice.pick(VERBS)}${dice.pick(OBJECTS)}`, ...sections].join('\n');
}

function sentence(dice: Dice, city: string): string {
  const goal = `到${2025 + dice.below(8)}年${dice.pick(OBJECTS)}达到${1 + dice.below(900)}个`;
  const [first = '', second = ''] = dice.some(WAYS, 3);
  switch (dice.below(4)) {
    case 0:
      return `${first}，${goal}，${second}。`;
    case 1:
      return `在${city}${dice.pick(THEMES)}产业园${first}，投资规模不低于${1 + dice.below(500)}万元。`;
    case 2:
      return `落实《${city}${dice.pick(THEMES)}产业促进办法》，${second}，${goal}。`;
    default:
      return `围绕${dice.pick(THEMES)}与${dice.pick(THEMES)}融合发展，${first}，${second}。`;
  }
}

function assignment(dice: Dice): string {
  const units = dice.some(UNITS, 1 + dice.below(4)).join('、');
  switch (dice.below(4)) {
    case 0:
      return `（责任单位：${units}）`;
    case 1:
      return `（${units}按职责分工负责）`;
    case 2:
      return `（牵头单位：${dice.pick(UNITS)}；配合单位：${units}）`;
    default:
      return `由${dice.pick(UNITS)}牵头，会同${units}组织实施。`;
  }
}

function ending(dice: Dice, year: number): string {
  return `本方案自${year}年${1 + dice.below(12)}月1日起施行，有效期${2 + dice.below(4)}年。`;
}
