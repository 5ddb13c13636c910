import { regionsIn } from '../resolution/regions.ts';
import { findIndustryWords } from './industries.ts';

/** A park's name in a text. */
export interface ParkMention {
  readonly from: number;
  readonly to: number;
  /** Why it counts: a place or proper name within it, or the words that plan it. */
  readonly rule: 'proper-name' | 'planned-zone';
}

/** Words in which the names of parks, zones and bases end; the longer first. */
const TYPES = [
  '经济技术开发区',
  '高新技术产业开发区',
  '旅游度假区',
  '国家文化公园',
  '大学科技园',
  '工业集聚区',
  '产业集聚区',
  '自由贸易试验区',
  '综合保税区',
  '出口加工区',
  '自贸试验区',
  '自贸区',
  '经开区',
  '高新区',
  '开发区',
  '产业园区',
  '产业园',
  '工业园区',
  '工业园',
  '工业区',
  '科技园区',
  '科技园',
  '物流园区',
  '物流园',
  '软件园',
  '创意园',
  '创业园',
  '检测认证园',
  '示范园区',
  '主题园区',
  '实验园区',
  '园区',
  '示范区',
  '试验区',
  '实验区',
  '片区',
  '集聚区',
  '聚集区',
  '保税区',
  '合作区',
  '先导区',
  '核心区',
  '活力区',
  '起步区',
  '创新区',
  '经济区',
  '先行区',
  '引领区',
  '承载区',
  '拓展区',
  '港区',
  '度假区',
  '旅游区',
  '名胜区',
  '观光带',
  '文化公园',
  '影视城',
  '影都',
  '新城',
  '科技城',
  '产业城',
  '生态城',
  '科学城',
  '未来城',
  '智慧城',
  '创新港',
  '智造港',
  '创新谷',
  '硅谷',
  '药谷',
  '光谷',
  '基地中心',
  '基地',
].sort((a, b) => b.length - a.length);
const TYPE = new RegExp(TYPES.join('|'), 'g');
/** Signs of which names consist. */
const NAME_SIGN = /[\u4e00-\u9fffA-Za-z\d—·－]/;
const LONGEST = 36;

/** Words behind which a name begins: verbs, particles, counters. */
const STOPS = [
  '搭建',
  '用好',
  '公布',
  '首批',
  '第一批',
  '第二批',
  '突出',
  '强化',
  '开拓',
  '响应',
  '发布',
  '带动',
  '做好',
  '报请',
  '评定',
  '印发',
  '关于',
  '规范化',
  '规范',
  '畅通',
  '协助',
  '匹配',
  '审核',
  '直供',
  '降低',
  '融入',
  '建好',
  '走进',
  '划分',
  '保护',
  '穿越',
  '适合',
  '年度',
  '左右',
  '简称',
  '所有',
  '既有',
  '关联',
  '赋能',
  '我国',
  '例如',
  '比如',
  '依法',
  '擅自',
  '具体',
  '特别',
  '尤其',
  '城郊',
  '供给',
  '管理',
  '评选',
  '评价',
  '隶属',
  '地处',
  '座落',
  '坐落',
  '选自',
  '来自',
  '毗邻',
  '紧邻',
  '邻近',
  '途经',
  '涵盖',
  '辐射',
  '成功',
  '高效',
  '扎实',
  '全面',
  '深入',
  '稳步',
  '有序',
  '切实',
  '着力',
  '先后',
  '建设',
  '打造',
  '依托',
  '推进',
  '推动',
  '支持',
  '加快',
  '发挥',
  '完善',
  '提升',
  '围绕',
  '争创',
  '创建',
  '培育',
  '布局',
  '引导',
  '鼓励',
  '构建',
  '形成',
  '成立',
  '设立',
  '认定',
  '聚焦',
  '做强',
  '做大',
  '利用',
  '把握',
  '立足',
  '串联',
  '签约',
  '紧抓',
  '争取',
  '对接',
  '联合',
  '所属',
  '同意',
  '深化',
  '改进',
  '优化',
  '强化',
  '办好',
  '纳入',
  '入驻',
  '落户',
  '位于',
  '加强',
  '探索',
  '持续',
  '高标准',
  '高水平',
  '首个',
  '我市',
  '本市',
  '我省',
  '我区',
  '我县',
  '本省',
  '本区',
  '推荐',
  '组织',
  '谋划',
  '遴选',
  '若干',
  '一批',
  '多个',
  '开展',
  '实施',
  '充分',
  '申报',
  '指导',
  '督促',
  '包括',
  '升级',
  '改造',
  '规划',
  '集聚发展',
  '获批',
  '助力',
  '涉及',
  '覆盖',
  '进入',
  '通过',
  '分布',
  '共建',
  '符合',
  '属于',
  '重点',
  '主要',
  '部分',
  '有关',
  '相关',
  '各类',
  '现有',
  '已有',
  '新建',
  '在建',
  '拟建',
  '筹建',
  '启动',
  '引入',
  '引进',
  '落地',
  '范围',
  '经过',
  '拓展',
  '参与',
  '整合',
  '统筹',
  '负责',
  '按照',
  '根据',
  '依据',
  '鼓励',
  '全力',
  '积极',
  '大力',
  '努力',
  '选择',
  '选取',
  '确定',
  '作为',
  '成为',
  '建立',
  '面向',
  '开发建设',
  '结合',
  '以及',
  '促进',
  '允许',
  '授权',
  '赋予',
  '调整',
  '扩区',
  '复制',
  '推广',
  '提高',
  '促使',
  '保障',
  '满足',
  '解决',
  '开通',
  '连接',
  '范围为',
  '建成',
  '创办',
  '享受',
  '率先',
  '推行',
  '选址',
];
const STOP = new RegExp(
  `${[...STOPS].sort((a, b) => b.length - a.length).join('|')}|扩大(?!开放)|联动(?!创新)|(?<!基因)与|(?<![呼共协谐祥])和(?![平田静硕])|(?<!自)由|(?<!华)为|(?<!外)向|(?<!先)进(?!出口|口)|(?<!申)请|[及以在对将把的等是到从至各含并让被每该某了着过又也还且或若按凡]|\\d+(?:多|余)?[个家座处片]|[一二三四五六七八九十两]个`,
  'gu',
);
/** Stops before which nothing is named: honours sought, types in the plural. */
const UNNAMED =
  /(?:争创|创建|申报|若干|一批|多个|各类|各|\d个|[一二三四五六七八九十两]个|等|每|某|该|符合|遴选|属于|成为|有关|相关|现有|已有|申请|评定|评选)$/u;
const PLANNING = /(?:打造|建设|依托|构建|培育|建成|发展|推进|推动|围绕|为|以)$/u;

/** A zone within another: 高新区联动创新区. */
const ZONE = /经开区|高新区|自贸试验区|保税区|新区|片区|创新区/g;

/** Words that only say what kind of zone it is. */
const KIND_WORDS = [
  '服务',
  '服务型',
  '街道',
  '乡镇',
  '风景',
  '规范',
  '仓储',
  '立体',
  '集散',
  '枢纽',
  '冰雪',
  '运动',
  '潜水',
  '后备',
  '纺织',
  '轻工',
  '网络主播',
  '主播',
  '视听',
  '水土保持',
  '土壤保持',
  '生物多样性',
  '保护',
  '宣传',
  '千兆',
  '政策',
  '竞赛',
  '营地',
  '研究所',
  '机关',
  '学校',
  '能源',
  '矿区',
  '工程',
  '产品',
  '产业化',
  '总装',
  '中央',
  '东部',
  '西部',
  '中部',
  '北部',
  '南部',
  '扩建',
  '连片',
  '露天',
  '化',
  '体系',
  '直供电',
  '镇街',
  '社区',
  '村级',
  '原料',
  '原材料',
  '标准',
  '技术标准',
  '产能',
  '服务外包',
  '高技术',
  '国家级',
  '国家',
  '省级',
  '市级',
  '区级',
  '县级',
  '州级',
  '全国',
  '全市',
  '全省',
  '全球',
  '世界',
  '国际',
  '国内',
  '现代',
  '特色',
  '创新',
  '创业',
  '产业',
  '工业',
  '农业',
  '服务业',
  '经济',
  '技术',
  '科技',
  '科学',
  '高新',
  '高端',
  '先进',
  '先导',
  '制造',
  '制造业',
  '绿色',
  '低碳',
  '零碳',
  '生态',
  '循环',
  '循环化',
  '示范',
  '试点',
  '综合',
  '保税',
  '自由',
  '贸易',
  '自贸',
  '出口',
  '进口',
  '跨境',
  '数字',
  '智能',
  '智慧',
  '信息',
  '文化',
  '旅游',
  '文旅',
  '物流',
  '骨干',
  '专业',
  '重点',
  '优势',
  '新兴',
  '战略性',
  '战略',
  '未来',
  '开放',
  '扩大',
  '合作',
  '联动',
  '协同',
  '发展',
  '融合',
  '集群',
  '集聚',
  '主题',
  '新型',
  '标准化',
  '现代化',
  '数字化',
  '智能化',
  '规模化',
  '专业化',
  '特色化',
  '区域',
  '行业',
  '城市',
  '农村',
  '乡村',
  '田园',
  '科研',
  '研发',
  '孵化',
  '中试',
  '生产',
  '加工',
  '种植',
  '养殖',
  '培训',
  '实训',
  '实习',
  '教育',
  '实践',
  '研学',
  '体育',
  '健康',
  '康养',
  '医疗',
  '医药',
  '生物',
  '化工',
  '石化',
  '材料',
  '能源',
  '装备',
  '海洋',
  '航空',
  '航天',
  '空天',
  '时尚',
  '消费',
  '商务',
  '金融',
  '总部',
  '楼宇',
  '口岸',
  '双创',
  '人才',
  '改革',
  '应用',
  '场景',
  '大型',
  '小型',
  '小微',
  '中小',
  '企业',
  '民营',
  '外资',
  '外贸',
  '承接',
  '转移',
  '功能',
  '配套',
  '公共',
  '平台',
  '共享',
  '机构',
  '项目',
  '集中',
  '成果',
  '转化',
  '关键',
  '核心',
  '零部件',
  '深加工',
  '精深',
  '高质量',
  '优质',
  '一流',
  '先行',
  '领先',
  '知名',
  '军民',
  '应急',
  '安全',
  '休闲',
  '夜间',
  '生活',
  '品牌',
  '商贸',
  '仓储',
  '多式联运',
  '内陆',
  '沿海',
  '沿边',
  '边境',
  '中外',
  '产教',
  '产学研',
  '两化',
  '传统',
  '标杆',
  '升级',
  '转型',
  '提升',
  '试验',
  '创意',
  '设计',
  '艺术',
  '内容',
  '数据',
  '算力',
  '人工',
  '机器人',
  '科普',
  '党建',
  '红色',
  '爱国主义',
  '劳动',
  '青少年',
  '就业',
  '返乡',
  '电商',
  '直播',
  '人力资源',
  '自主',
  '同类',
  '基地',
  '工程',
  '用地',
  '县域',
  '自治区',
].sort((a, b) => b.length - a.length);
const KIND_WORD = new RegExp(KIND_WORDS.join('|'), 'g');
/** Names that are short forms of one zone that everyone knows. */
const KNOWN = /^(?:自贸试验区|上合示范区)$/;
/** A unit begins with the zone's name: its committee, a bureau, a company. */
const UNIT_BEHIND =
  /^(?:[(（][^()（）]{1,8}[)）])?(?:管委会|管理委员会|党工委|人民政府|政府|[\u4e00-\u9fff]{0,10}?(?:管理局|管理办公室|有限公司|有限责任公司|促进局|改革局|发展局|监管局|税务局|法院|检察院|工作领导小组|领导小组|推进工作|指挥部))/u;

/** A law or plan that is named after a zone: 中国（天津）自由贸易试验区条例. */
const LAW_BEHIND = /^(?:条例|管理办法|管理条例|总体方案|发展规划)/u;

/** The named parks of a text, in text order. */
export function findParkNames(text: string): readonly ParkMention[] {
  const found: ParkMention[] = [];
  const types = new RegExp(TYPE);
  for (let match = types.exec(text); match !== null; match = types.exec(text)) {
    const least = found.at(-1)?.to ?? 0;
    const to = nameEnd(text, match.index + match[0].length);
    const from = nameStart(text, match.index, least);
    const mention = judged(text, from, to);
    if (mention !== null) found.push(mention);
    types.lastIndex = Math.max(to, match.index + 1);
  }
  return found;
}

/** A name runs on where another type word ends it: 自贸试验区|联动创新示范基地, 天津经济技术开发区|汽车产业主题园区. */
function nameEnd(text: string, end: number): number {
  const behind = text.slice(end, end + 18);
  const run = /^[\u4e00-\u9fffA-Za-z\d(（)）—·]*/.exec(behind)?.[0] ?? '';
  const stop = firstStop(run);
  const words = run.slice(0, stop);
  const next = lastTypeEnd(words);
  if (next > 0 && !/^(?:管|内|外|间|等)/.test(words)) return bracketTail(text, end + next);
  return bracketTail(text, end);
}

function firstStop(words: string): number {
  const at = words.search(STOP);
  return at < 0 ? words.length : at;
}

function lastTypeEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(TYPE)) end = match.index + match[0].length;
  return end;
}

/** （天津段）, （双碳）: a bracket that belongs to the name; not a place, a remark or a list. */
function bracketTail(text: string, end: number): number {
  const match = /^[(（]([^()（）、，,：:；;《》“”]{1,10})[)）]/.exec(text.slice(end, end + 14));
  if (match === null) return end;
  const inner = match[1] ?? '';
  if (/简称|详见|下同|附件|[如含即见]|^[\d一二三四五六七八九十]+$|(?:山|湖|市|区|县|镇|街道|岛|湾|园区)$/.test(inner))
    return end;
  return /段$/.test(inner) || findIndustryWords(inner).length > 0 ? end + match[0].length : end;
}

function nameStart(text: string, type: number, least: number): number {
  const from = Math.max(least, type - LONGEST);
  let start = type;
  while (start > from && isNamePart(text, start - 1)) start--;
  const words = text.slice(start, type);
  let cut = 0;
  for (const match of words.matchAll(STOP)) {
    const open = words.lastIndexOf('(', match.index);
    if (open < 0 || words.indexOf(')', open) < match.index) cut = match.index + match[0].length;
  }
  return start + cut;
}

/** A sign of a name, or a bracket within one: 中国（天津）自由贸易试验区. */
function isNamePart(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (NAME_SIGN.test(sign)) return true;
  if (sign === ')' || sign === '）')
    return /[\u4e00-\u9fff][(（][\u4e00-\u9fff]{1,8}$/.test(text.slice(Math.max(0, at - 10), at));
  if (sign === '(' || sign === '（')
    return /^[\u4e00-\u9fff]{1,8}[)）]/.test(text.slice(at + 1, at + 10)) && NAME_SIGN.test(text[at - 1] ?? '');
  return false;
}

/** Types so common that a name needs a place, or words that plan or list it. */
const WEAK = /(?:园区|基地|片区|港区|合作区|核心区|创新区)$/u;
const LISTED =
  /(?:[^\u4e00-\u9fff的]|打造|建设|依托|推进|推动|加快|以|和|及|发挥|支持|立足|与|完善|提升|联动|认定|聚焦|串联|利用|把握|组织|围绕|培育|发展|对接)$/u;
/** A kind of zone in a city, not one zone: 天津市化工园区. */
const KINDS_OF_PLACE = /^[\u4e00-\u9fff]{2,8}[省市区县](?:[\u4e00-\u9fff]{0,4})(?:园区|产业园|基地)$/u;

function judged(text: string, from: number, to: number): ParkMention | null {
  const start = from + unbalanced(text.slice(from, to));
  const name = text.slice(start, to);
  const before = text.slice(Math.max(0, start - 6), start);
  if (UNIT_BEHIND.test(text.slice(to, to + 24))) return null;
  if (LAW_BEHIND.test(text.slice(to, to + 8)) || /风景名胜区$|(?:研究所|医院|公司)园区$/.test(name)) return null;
  if (KNOWN.test(name)) return { from: start, to, rule: 'proper-name' };
  if (
    UNNAMED.test(before) ||
    name.length < 4 ||
    /(?:地址|住址|电话)[:：][^。]{0,40}$/.test(text.slice(Math.max(0, start - 48), start))
  )
    return null;
  if (isProper(name) && isSpecific(text, name, start)) return { from: start, to, rule: 'proper-name' };
  return isPlanned(text, name, before, to) ? { from: start, to, rule: 'planned-zone' } : null;
}

/** How much stands before the sign behind the last bracket that does not close. */
function unbalanced(name: string): number {
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
  const close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('）'));
  return open > close ? open + 1 : 0;
}

function isSpecific(text: string, name: string, from: number): boolean {
  if (KINDS_OF_PLACE.test(name) && rest(name.replace(/^[\u4e00-\u9fff]{1,7}?[省市区县]/u, '')).length < 2) return false;
  if (!WEAK.test(name) || regionsIn(name).length > 0) return true;
  return from === 0 || LISTED.test(text.slice(Math.max(0, from - 2), from));
}

/** Whether something is left of a name when the words for its kind and its industry are taken away, or a place stands in it. */
function isProper(name: string): boolean {
  return regionsIn(name).length > 0 || rest(name).length >= 2 || [...name.matchAll(ZONE)].length >= 2;
}

function rest(name: string): string {
  const ends = [...name.matchAll(TYPE)].at(-1);
  let words = ends === undefined ? name : name.slice(0, ends.index);
  for (const { start, end } of [...findIndustryWords(words)].reverse())
    words = `${words.slice(0, start)} ${words.slice(end)}`;
  return longest(words.replace(KIND_WORD, ' ').split(/[^\u4e00-\u9fff]+/));
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}

/** One definite zone or national base that the text plans: 建设国家数字服务出口基地. */
function isPlanned(text: string, name: string, before: string, to: number): boolean {
  if (/^(?:功能)?定位/.test(text.slice(to, to + 4))) return false;
  if (/^(?:等|、[^。；]{0,20}等)/.test(text.slice(to, to + 24))) return false;
  if (/^(?:国家(?!级)|全国)/.test(name) && name.length >= 8) return true;
  return (
    PLANNING.test(before) &&
    /(?:集聚区|先导区|示范区|试验区|经济区|新城)$/.test(name) &&
    new Set(findIndustryWords(name).map((each) => each.industry)).size >= 2
  );
}
