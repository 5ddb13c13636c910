import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { Signs } from '../signs.ts';
import { type ListedUnit, splitUnits } from './unit-list.ts';
import { isInCharge, isPlace, isUnit } from './unit-names.ts';

/** Units that stand in a sentence, with where their list ends. */
export interface Subject {
  readonly units: readonly ListedUnit[];
  readonly from: number;
  readonly to: number;
}

/** Where the name of a unit may end. */
const END =
  /部门(?:\(单位\))?|单位|机构|机关|机制|方面|政府(?:办公厅\(室\))?|公司|集团|银行|中心|海关|办公[室厅](?!主任)|小组|工作组|推进组|专项组|评审组|委员会|督察局|监督站|经开区|高新区|开发区|新区|功能区|(?<!制)片区|创新区|示范区|等[^、，。；()要应须将]{0,14}?(?:组织|单位|机构|部门|方面)|[两三四五][省市地](?:\([^)]{1,4}\))?|小组|专班|联席会议|街道|园区|兵团|协会|总局|分局|委员会|管委会?|监管局|地区|地方|各地|各区县?|每个[区县](?:\([^)]{1,6}\))?|各市|各县|省份|各省|城市|市州|企业|电网|煤矿|矿区|财政(?=要|应|须)|科研机构|大专院校|医院(?:\([^)]{2,20}\))?|研究[所院]|交易所|你[委部省市区局厅院所们]|我[部局委省市]|[省市县区州]\([^)]{1,8}\)|(?:区|市|县|省)(?=、|和|及|以及)|[^、]省|自治区|直辖市|[部委局厅署办院会所行社](?:\([^)]{2,20}\))?|等(?:省|地|市)(?:\([^)]{1,6}\))?|基地(?:\([^)]{1,12}\))?/g;

/** What a predicate begins with: a modal, an adverb of duty, or a verb of administration. */
const PREDICATE = new HeadPattern(
  /^\s*(?:要|应|须|必须|需|可(?!能|持)|将|拟|不得|不再|不予|不办理|不能|原则上|仍|也|亦|都|均|还|正在|计划|一定|务必|严格|分别|共同|统一|联合|积极|主动|认真|切实|进一步|深入|按|根据|依(?!靠)|结合|针对|围绕|会同|会商|商(?![务业会])|协同|协助|配合|参与|参照|支持|牵头|负责(?!同志|人)|主管(?=全|本|所辖|[一-鿿]{0,12}(?:工作|事务))|主抓|主责|统筹|组织(?!部|机构|人事)|具体|定期|每年|每月|每季|每旬|及时|适时|加强|加快|加大|做好|抓好|抓紧|落实|推进|推动|制定|制订|研究|开展|建立|完善|健全|指导|监督(?!站|局|管理局)|督促|审批|审核|审查|初审|核准|批准|批复|验核|确定|决定|提出|下达|发放|颁发|办理|承担|安排|实施|实行|管理(?!部门|机构|局|委|中心|办|处|条|体制|制度|规定|水平|要求|模式|系统|平台|职|权|人员|能力)|归口|给予|予以|提供|支付|补贴|定额|贷款|筹措|编制|发布|公布|印发|解释|收购|销售|出版|受理|汇总|报送|上报|推荐|验收|检查(?!日期|依据|单位)|复核|召开|设立|成立|组建|拨付|进行|自行|自筹|负总责|总负责|压实|明确|细化|密切|通力|各司其职|履行|把|对(?!口)|在|与(?!会)|为(?!主)|于|从|通过|利用|运用|专题|逐月|综合|视情|直接|继续|优先|立即|尽快|层层|既|全面|充分|大力|严肃|强化|完成|组成|保障|维护|登记|年初|每(?:个|旬|半年)|限期|用于|协调(?!委)|至少|公开|按时|终止|形成|协商|谋划|挖掘|召集|选取|遴选|核对|比对|梳理|排查|摸排|调度|考核|评估(?!单位|中心|机构)|评价(?!机构|中心)|通报|约谈|引进|招引|打造|搭建|构建|扩大|整合|盘活|整治|修订|起草|拟订|拟定|草拟|拓展|探索|推广|争取|对接|衔接|出台|跟进|立足|一旦|主动|自觉|另行|酌情|高度重视|全部|足额|本着|确认|认定|评审|会审|核定|指定|收回|收缴|吊销|注销|补助|给以|据此|处理|换发|作出|贯彻|执行|出具|备案|是)/,
);

/** What no unit's name begins with. */
const OPENING_VERB = new HeadPattern(
  /^(?:加强|强化|推动|推进|支持|鼓励|引导|建立|健全|完善|落实|压实|明确|发挥|依托|组织(?!部)|协调(?!委)|指导|督促|构建|打造|形成|做好|开展|实施|制定|充分|积极|进一步|切实|加快|提升|提高|优化|深化|聚焦|围绕|统筹|依法|按照|按|根据|对|在(?!津|京|沪|鲁)|为|将|把|从|以|与|和|及|向|于|经(?![济贸营信])|由|请|凡|更好|正确|细化|划定|保持|坚持|直至|除|密切(?!关)|主动|针对|定期|每年|每月|分别|仍|继续|拟|认定|出口|第三方|相应|办理|发给|改由|是否|不断|逐步|着力|大力|深入|全力|着眼|立足|把握|秉持|汇聚|聚集|集聚|整合|吸引|对接|邀请|协同|适时|委托|书面|反馈|全面|选择|建设(?![部厅委局]|银行|兵团|和|单位)|发展(?!改革|和改革|委)|最近|也|否则|哪|领导(?!小组)|印发|第|必须|最终|优选|商讨|其他单位|任何|调动|激发|凭|持|拥有|各类(?!金融)|属|因|如|若|当(?!地)|未(?!纳入)|不|无(?!锡)|非|是|有(?!关|条件|困难|资源)|可|要(?!素)|应(?!急)|需|须|能(?!源)|做|使|让|给|并|且|但|而|或|其(?!他)|这|那|此|该|他|它|对于|关于|通过|利用|搭建|设立|成立|培育|涉及|包括|含|列入|进入|来自|向|报|送|违反|符合|属于|具有|享受|用于|负责|承担|参与|参加|配合|协助|会同|牵头|促进|保障|确保|扩大|探索|创新驱动|争取|申请|申报|获得|取得|加入|离开|下列|以下|上述|现(?![代场有])|就(?!业)|前款|本条|本办法|本通知|全体|大多数|少数|个别|另|同时|此外|其中|目前|今后|今年|去年|近年|近期|特别|尤其|主要|一些|许多|某|任何|所有|没有|严格|严禁|禁止)/,
);
/** Verbs and marks inside a name: the stretch is a clause, not a unit. */
const INNER =
  /向|到(?!\d)|补办|是否|分管|管好|搞好|办好|划入|移交|无偿|关于|者[与和]|^外国|^中国政府$|哪|其(?!他)|建议|采取|所在单位|给(?!排水)|按时|直接|^政府$|^煤矿$|^企业$|^单位$|^部门$|^机构$|^公司$|^集团$|^委员会$|委托|第三方|^\d+ | .* .* |[的](?!市级|大中城市|其他省|其他地|其他部门|地方|地区|省\(|社会团体|(?:[一-鿿]{2}机构|机构)$|其他公司$|部门$|人民政府$|县人民政府$|功能区|人民|省、)|报(?!社|业)|按照|根据|负责|审核(?!局|中心)|批准(?!单位)|应当|进行|开展|加强|制定|以及其|要求|相关规定|\d{4}年|达到|超过|以上(?!人民政府|地方|政府|生态|公安)|纳入试点范围的企业|同意|给予|予以|推动|鼓励/;

const JOINING = Signs.of('、和与及');

/** The units that begin at `from` and are followed by a predicate before `to`; null where the stretch begins otherwise. */
export function subjectAt(
  text: string,
  from: number,
  to: number,
  names: ReadonlySet<string>,
  predicate = PREDICATE,
): Subject | null {
  const named = namedAt(text, from, to, names);
  if (named !== null && !JOINING.at(text, named.to)) return named;
  return listedAt(text, from, to, names, predicate) ?? named;
}

function listedAt(
  text: string,
  from: number,
  to: number,
  names: ReadonlySet<string>,
  predicate: HeadPattern,
): Subject | null {
  const stretch = text.slice(from, Math.min(to, from + LONGEST_LIST));
  if (OPENING_VERB.test(stretch)) return null;
  for (const at of endsIn(stretch, from, text)) {
    const behind = text.slice(at, Math.min(to, at + LONGEST_CHARGE));
    if (at > to || !(at === to || (predicate.test(behind) && !NAMED_BY.test(behind)))) continue;
    const subject = unitsThrough(text, from, at, names);
    if (subject !== null) return subject;
  }
  return null;
}

/** The longest list of units in a sentence; what lies further is not looked at, so that no text takes more than linear time. */
const LONGEST_LIST = 160;

/** Where units may end in a stretch that begins at `from`, as far as their ends begin before `limit` in it. */
function* endsIn(stretch: string, from: number, text: string, limit = Number.POSITIVE_INFINITY): Generator<number> {
  let next = 0;
  for (;;) {
    END.lastIndex = next;
    const end = END.exec(stretch);
    if (end === null || end.index >= limit) return;
    next = end.index + 1;
    yield endOf(text, from + end.index + end[0].length);
  }
}

/** 国务院指定的部门: the organ only qualifies the unit that follows. */
const NAMED_BY = new HeadPattern(
  /^(?:[一-鿿]{1,5}的[一-鿿]{0,4}(?:部门|机构|单位|公司|机关|组织)|(?:承担|负责|管理|主管)[一-鿿、]{1,16}的(?:部门|机构|机关)|(?:调度|管理|监督|监测|检查|评估|登记|审批|审核|建设|运行)(?:管理)?(?:机构|部门|单位|中心|站|公司|企业))/,
);
const LONGEST_CHARGE = 24;

/** The whole of `text.slice(from, to)` as a list of units, or null. */
export function unitsThrough(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  const units = to - from > 2 * LONGEST_LIST ? null : unitsOf(text.slice(from, to), names);
  if (units === null) return null;
  return { units: moved(units, from), from, to };
}

/** The longest run of units with which the stretch begins, whatever follows: for lists that a word such as 会同 has announced. */
export function unitsAtHead(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  const stretch = text.slice(from, Math.min(to, from + LONGEST_LIST));
  let longest: Subject | null = null;
  for (const at of endsIn(stretch, from, text, openingVerbEnd(stretch))) {
    // 公安部部长: what ends there is an office held by a person.
    if (at > to || text[at] === '长') continue;
    const run = unitsThrough(text, from, at, names);
    if (run?.units.every((unit) => unit.unit.length <= LONGEST_AT_HEAD)) longest = run;
  }
  return longest;
}

const LONGEST_AT_HEAD = 16;

/** Where the verb ends with which a stretch opens: no units reach beyond it. */
function openingVerbEnd(stretch: string): number {
  const words = stretch.trimStart();
  const verb = OPENING_VERB.exec(words);
  return verb === null ? Number.POSITIVE_INFINITY : stretch.length - words.length + verb[0].length;
}

/** A unit's own bracket, and 等 behind the last unit, belong to the list. */
function endOf(text: string, at: number): number {
  const own = text[at] === '(' ? text.slice(at, at + 26).indexOf(')') : -1;
  const end = own > 0 ? at + own + 1 : at;
  return text[end] === '等' && !/^等[级候于]/.test(text.slice(end, end + 2)) ? end + 1 : end;
}

/** A unit that the text calls by a short name of its own. */
function namedAt(text: string, from: number, to: number, names: ReadonlySet<string>): Subject | null {
  if (names.size === 0) return null;
  for (const name of names) {
    const at = from + name.length;
    if (!text.startsWith(name, from) || at > to || !(at === to || PREDICATE.test(text.slice(at, at + 12)))) continue;
    return { units: [{ from, to: at, unit: name, name }], from, to: at };
  }
  return null;
}

/** The stretch as a list of units throughout, or null. */
function unitsOf(stretch: string, names: ReadonlySet<string>): readonly ListedUnit[] | null {
  const shift = stretch.length - stretch.trimStart().length;
  const trimmed = SHORT_FORM.cutFrom(stretch.slice(shift));
  if (trimmed.length < 2 || OPENING_VERB.test(trimmed)) return null;
  const units = splitUnits(trimmed);
  if (units.length === 0 || !units.every((unit) => isNamed(unit, units.length, names))) return null;
  return moved(units, shift);
}

function moved(units: readonly ListedUnit[], by: number): readonly ListedUnit[] {
  if (by === 0) return units;
  return units.map(({ from, to, unit, name }) => ({ from: from + by, to: to + by, unit, name }));
}

/** (以下简称…) behind a unit is no part of its name. */
const SHORT_FORM = new TailPattern(/\((?:以下|下)?(?:简|统|并)?称[^)]*\)$/);

function isNamed(unit: ListedUnit, count: number, names: ReadonlySet<string>): boolean {
  const { name } = unit;
  if (names.has(name) || isInCharge(name)) return true;
  if (
    name.length > 36 ||
    (BRACKETS.test(name) && name.split('(').length !== name.split(')').length) ||
    INNER.test(name) ||
    OPENING_VERB.test(name)
  )
    return false;
  return (
    isUnit(name) ||
    isPlace(name) ||
    ADDRESSED.test(name) ||
    (count > 1 && /^(?:(?:有关|相关|各|在[一-鿿]|市属|省属)?[一-鿿]{0,6}企业|挂靠单位)$/.test(name)) ||
    MORE.test(name)
  );
}

const BRACKETS = /[()]/;
const ADDRESSED = new HeadPattern(
  /^(?:我(?:部|局|委|省|市|区|县|办|署|厅|行|会)|(?:你|您)(?:公司|单位|委|省|市|区|部|局|厅|院|所|校|集团|行|署|办|会|们|方|中心))$/,
);
/** Bodies that act though their names end like other words. */
const MORE =
  /^(?:国务院|武警总部|海关|银行|(?:地方)?(?:各级)?财政|军队|公安|[一-鿿]{2,12}(?:科研机构|大专院校|医院|研究所|人民法院|供电公司|党委|委员会)|[一-鿿]{2,14}(?:部|委|局|厅|署)\([^)]{2,20}\)|大专院校|附近社队|银行业金融机构|其他[一-鿿]{0,4}(?:部门|省\([^)]{1,6}\)))$/;

/** Whether a sentence begins with a predicate that lacks its subject: 牵头全区招商工作. */
export function beginsPredicate(sentence: string): boolean {
  return PREDICATE.test(sentence) && !/^\s*(?:对|在|为|于|从|根据|按|到|通过|与|是)/.test(sentence);
}
