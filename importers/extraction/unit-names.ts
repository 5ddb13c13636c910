import { remembered } from '../remembered.ts';
import { regionsCalled } from '../resolution/regions.ts';

/**
 * What a unit's name looks like. Place in the sentence decides whether something is a unit; these forms only confirm it where
 * the place leaves a doubt (a bracket without a label, a sentence's subject, a joint list).
 */

/** Words at the end of an organ's name, without those that only end like one (总部 is none, 部署 is none). */
const ORGAN =
  /(?:(?<![内外全局总干东西中南北上下细群乐各底顶头尾])部|委员会|[银证保]监会|(?<!常)委|(?<![格布结时])局|厅|(?<!部)署|(?<![举承主协开兴创申])办|办公[室厅]|政府|管委会?|管理处|办事处|[局厅委部办署][一-鿿]{2,8}处|中心|海关|法院|检察院|研究院|医院|武警总部|科学院|科院|设计院|学院|公司|集团|银行|[分支总央]行|街道|街道办|支队|总队|协会|学会|商会|联合会|总工会|贸促会|工商联|残联|妇联|文联|作协|科协|侨联|社科联|供销社|(?<!报)总社|报社|出版社|通讯社|领导小组|工作组|推进组|专项小组|专班|指挥部|联席会议|(?<!作业)机制|实验室|研究所|交易所|[督测总检理务作广]站|电视台|广播台|机关|兵团|分局|总局|监局|党组|党委|纪委|监委|县委|市委|省委|区委|[安民]警|委员|大学|高校|院校|人大|政协|基金会|管理局)$/;

/** Words for a kind of unit; a name ending so is a unit when something stands before them (市发展改革部门, 有关单位). */
const KIND = /(?:部门|单位|机构|主管部门|职能部门|管理部门|机关|央企|国有企业|中央企业|电网企业|金融机构)$/;

/** Kinds whose members a text regulates instead of giving them work. */
const REGULATED =
  /(?:企业单位|事业单位|用人单位|项目单位|申报单位|申请单位|建设单位|施工单位|使用单位|生产单位|经营单位|设计单位|监理单位|排放单位|运营单位|营运单位|产生单位|(?:供[热水电气暖]|用[水电气能工热]|取水|排[污水]|开采|勘[查探]|采矿|收购|承运|托运|运输|仓储|储存|承包|发包|中标|投标|招标|采购|产权|物业|养护|安装|制造|进口|出口|持证|受检|养殖|种植|加工|销售|批发|零售|回收|处置|利用|贮存|拆解)单位|投资主体|市场主体|环评单位|(?:评价|检测|检验|鉴别|鉴定|培训|服务|认证|代理|中介|咨询|鉴定|评估)(?:机构|单位)|个人|人员|同志)$/;

/** Groups of places or parts of the state that take on work without an organ's name. */
const GROUP =
  /^(?:(?:全[国省市区县]|沿[海江边河])?各(?:有关|相关|产[^、，]{1,4}|试点|类)?(?:省(?:级|\(.{1,6}\))?|自治区|直辖市|市|区|县|州|盟|旗|地|地区|地方|片区|街道|镇街|街镇|乡镇|园区|功能区|开发区|矿区|部门|单位|级|区县|市县|县区|市区|县\(.{1,8}\)|区\(.{1,8}\)|市\(.{1,8}\)|市州|地市|街道园区|方面)+|(?:有关|相关|试点|其他|当地|各级)?(?:省\(.{1,6}\)|地方|地区|省份|城市|区县|街道园区)|每个(?:区|县|市|区县|区\(县\)|县\(市、区\))|各省[^，。]{0,12}|(?:沿[海江边])?(?:有关|相关)省、[^，。]{0,8}|[一-鿿]{2,4}[两三四](?:省|市|地)(?:\([^)]{1,4}\))?|(?:有关|各|各有关)方面|有条件的地方|(?:[^、，。；]{1,20}的)(?:其他)?(?:地方|地区|省\(.{1,6}\)|大中城市|城市))$/;

/** Zones and streets that act as units. */
const ZONE =
  /(?:经开区|高新区|经济区|开发区|新区|示范区|保税区|生态城|科技城|自贸区|港区|自贸片区|创新区|合作区|园区|管委会|街道|(?:^|[^大])街|镇|乡|示范基地(?:\(.{1,20}\))?|港集团|机场|(?<!微)电网|煤矿|矿务局|矿区)$/;

/** Whole words that end like a unit and are none. */
const NOT_A_UNIT =
  /^(?:社会|大会|机会|博览会|会议|地区|部分|全部|总部|内部|外部|干部|俱乐部|格局|布局|部署|举办|承办|主办|执行|运行|平台|网站|或.*|及.*|以.*|如.*|含.*|不含.*|包括.*|其中.*|下同|试行|修订.*|暂行|草案.*|征求意见稿|附件.*|见.*|详见.*|占.*|约.*|共.*|另.*|原.{0,2}|即.*|例如.*|简称.*|指.*)$/;

/** Characters no unit's name holds. */
const FOREIGN = /序号|[。；;:：，,！!？?《》“”"＋%…→\t]|\d{4}年|以下简称|鼓励|支持|引导|推动|贯彻|落实|促进.*的/;

/** Whether the name ends as an organ's name does: 市商务局, 天津海关, 领导小组办公室, with or without its own bracket. */
export function isOrgan(name: string): boolean {
  const bare = withoutBracket(name);
  return bare.length >= 2 && bare.length <= 40 && !NOT_A_UNIT.test(bare) && !FOREIGN.test(bare) && ORGAN.test(bare);
}

const IN_CHARGE = /^[一-鿿、(),]{2,24}政府(?:承担|负责|管理|主管)[一-鿿、]{1,16}的(?:部门|机构|机关)$/;

/** Whether the name says what the body is in charge of: 省级人民政府负责药品监督管理的部门. */
export function isInCharge(name: string): boolean {
  return IN_CHARGE.test(name);
}

/** Whether the name is an organ, a group such as 各区人民政府 or 有关部门, or a zone: something that can be given work. */
export const isUnit = remembered((name: string): boolean => {
  const bare = withoutBracket(name);
  if (bare.length < 2 || bare.length > 40 || NOT_A_UNIT.test(bare) || FOREIGN.test(bare) || REGULATED.test(bare))
    return false;
  return (
    ORGAN.test(bare) || isInCharge(name) || GROUP.test(name) || (KIND.test(bare) && bare.length > 2) || ZONE.test(bare)
  );
});

/** Whether the name is a place by its full name, its government meant (山西省、内蒙古自治区等). */
export function isPlace(name: string): boolean {
  return (
    name === '新疆生产建设兵团' ||
    (/[省区市州]$/.test(name) && regionsCalled(name).some((region) => region.name === name))
  );
}

/** The name without a bracket at its end: 自贸试验区管委会(自贸区创新发展局) -> 自贸试验区管委会. */
export function withoutBracket(name: string): string {
  if (!/[)）〕]$/.test(name)) return name;
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('（'), name.lastIndexOf('〔'));
  return open > 0 ? name.slice(0, open) : name;
}
