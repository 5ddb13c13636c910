import { describe, expect, it } from 'vitest';
import { proseIn } from './one-paragraph.ts';

describe('findProse', () => {
  it.each([
    // by 由, with partners in the same clause and in the next
    ['具体办法由财政部会同税务总局制定。', ['财政部:l', '税务总局:s']],
    ['由市药监局牵头，会同市科技局、天津海关建立工作机制。', ['市药监局:l', '市科技局:s', '天津海关:s']],
    ['所需指标由项目所在区人民政府予以保障。', ['项目所在区人民政府:r']],
    ['工作专班由市商务局、市财政局等3个部门组成，市商务局为牵头单位。', ['市商务局:l', '市财政局:r']],
    ['由市商务局核销额度。', ['市商务局:r']],
    ['市商务局会同市财政局、天津海关绘制地图。', ['市商务局:l', '市财政局:s', '天津海关:s']],
    ['现将报告印送给你公司，请采取措施，认真整改。', ['你公司:r']],
    // a subject with a modal, a verb of duty, a plain verb
    ['各区人民政府要压实责任，加快项目建设。', ['各区人民政府:r']],
    ['市发展改革部门负责每季度通报进展。', ['市发展改革部门:r']],
    ['市财政局根据评审结果拨付资金。', ['市财政局:r']],
    ['财政部商有关部门研究确定具体比例。', ['财政部:l', '有关部门:s']],
    ['电力、供水、通信等部门，应积极保障施工需要。', ['电力:r', '供水:r', '通信:r']],
    ['市工业和信息化局要发挥牵头作用，抓好落实。', ['市工业和信息化局:l']],
    ['第二条 建设部主管全国供热工作。', ['建设部:r']],
    // those whom an act regulates
    ['供热单位应当保证供热质量。', []],
    // zones alone
    ['长沙高新区、浏阳经开区要突出主业。', ['长沙高新区:r', '浏阳经开区:r']],
    ['一、各市(州)发展改革委要督促进度。', ['各市(州)发展改革委:r']],
    // 经 at the head of a name asks for no approval
    // a supervisor known by its short name, places along a coast, a heading glued before a local bureau
    ['方案由财政部制定，银监会负责指导金融机构。', ['财政部:r', '银监会:r']],
    ['沿海各市要全面开展排查。', ['沿海各市:r']],
    ['三、组织实施市水利局要加强调度。', ['市水利局:r']],
    // a body whose name goes on with what it does
    ['各级电网调度机构要服从统一指挥。', ['各级电网调度机构:r']],
    // what announces the text is no unit
    ['现就加快建设示例园区提出如下意见。', []],
    // a partner in a later clause
    ['市水利局要加强示例河道巡查，会同市财政局按时评估成效。', ['市水利局:l', '市财政局:s']],
    ['市经信局会同市发展改革委建立通报机制。', ['市经信局:l', '市发展改革委:s']],
    // what is charged with is no attribute: 负责X的监管
    ['县级水利部门负责示例水塘的日常监管。', ['县级水利部门:r']],
    ['二、加强监督设区的市级水利部门负责抽查。', ['设区的市级水利部门:r']],
    ['四、工作要求各成员单位要主动研究问题。', ['各成员单位:r']],
    ['三、工作机构联席会议办公室设在水利部。', ['联席会议办公室:r', '水利部:r']],
    ['四、完善救援中国示例搜救中心负责协调救助。', ['中国示例搜救中心:r']],
    ['一、组织领导小组会议要定期召开。', []],
    ['（三）推进研究。科技部、中科院负责组织机理研究。', ['科技部:r', '中科院:r']],
    // who runs a place that is described
    ['示例园区位于甲县乙镇，由甲县示例建设公司负责运营。', []],
    // 协助 and 配合
    ['工信局协助街道园区跟进项目。', ['工信局:s', '街道园区:r']],
    ['文化和旅游部门主抓，商务等部门积极配合。', ['文化和旅游部门:l', '商务:s']],
    ['国务院有关部门要结合职能，在项目安排等方面给予积极支持。', ['国务院有关部门:s']],
    // 请, 经, 压实, 委托, 设在
    ['请各省、自治区、直辖市人民政府认真贯彻落实。', ['各省、自治区、直辖市人民政府:r']],
    ['有关事宜请商北京市政府办理。', ['北京市政府:s']],
    ['项目经区商务局初审，由市商务局审核后公布。', ['区商务局:r', '市商务局:r']],
    ['压实各街道和各园区工作责任。', ['各街道:r', '各园区:r']],
    ['我部委托湖北省生态环境厅开展监督检查。', ['湖北省生态环境厅:r']],
    ['联席会议办公室设在教育部。', ['联席会议办公室:r', '教育部:r']],
    // a sentence that is only the subject
    ['投资促进局。牵头全区招商工作，协调重点项目。', ['投资促进局:l']],
    ['市发展改革委：负责统筹协调，督促落实。', ['市发展改革委:r']],
    // a heading whose line break is lost
    ['(二)完善检查名录各级生态环境部门要及时更新名录。', ['各级生态环境部门:r']],
    ['第三章 保障措施各级林草主管部门要会同发展改革部门落实任务。', ['各级林草主管部门:l', '发展改革部门:s']],
    ['五、强化监督检查市商务局要加强巡查。', ['市商务局:r']],
    ['五、乌鲁木齐市商务局要加强巡查。', ['乌鲁木齐市商务局:r']],
    // the party that the text addresses
    ['你公司应落实主体责任，加强管理。', ['你公司:r']],
    // bodies called by what they are in charge of, and levels behind a conjunction
    ['县级以上地方人民政府负责种业监督管理的部门应当建立档案。', ['县级以上地方人民政府负责种业监督管理的部门:r']],
    [
      '国务院种业主管部门和省、自治区、直辖市人民政府主管种业的部门应当公布名单。',
      ['国务院种业主管部门:r', '省、自治区、直辖市人民政府主管种业的部门:r'],
    ],
    // partners in the next clause, and what they are asked to do whatever it is called
    ['名录由农业农村部提出，会同财政部审定。', ['农业农村部:l', '财政部:s']],
    ['具体规则由种业主管部门商财政主管部门另行制定。', ['种业主管部门:l', '财政主管部门:s']],
    ['建议财政、税务部门酌情减免费用。', ['财政:r', '税务部门:r']],
    ['并网工程由电网企业投建。', ['电网企业:r']],
    // a heading of two halves whose line break is lost
    ['(二)强化队伍，严格考核省级种业部门要办好培训。', ['省级种业部门:r']],
    // a heading whose subject stands again behind it
    ['三、工作组职责工作组统筹全省品种审定。', ['工作组:r']],
    // places and associations that share what is named once
    ['请有关省、市、自治区协助安排运力。', ['有关省、市、自治区:s']],
    ['种业、肥料行业协会要加强自律。', ['种业:r', '肥料行业协会:r']],
    // on what occasion, and in the next clause what
    ['农业农村部核准引种项目，要听取专家意见。', ['农业农村部:r']],
    // a duty of its own beside one that others share
    [
      '各市人民政府要备足种子，农业农村厅和各市人民政府要办好培训。',
      ['各市人民政府:r', '农业农村厅:r', '各市人民政府:r'],
    ],
    // the issuer's own power
    ['我局可以根据评估结果调整名录。', ['我局:r']],
    // one unit once in a sentence
    ['试点工作由冶金部归口管理，请冶金部商有关部门拟订方案。', ['冶金部:l', '有关部门:s']],
  ])('%s', (text, units) => {
    expect(proseIn(text)).toEqual(units);
  });

  it.each([
    // those whom a text regulates
    '申报单位应当对材料的真实性负责。',
    '企业应当建立台账。',
    // those who are encouraged, relied on, or only receive
    '鼓励龙头企业牵头组建联合体。',
    '依托市产业研究院搭建平台。',
    '报市商务局备案。',
    '经国务院批准后实施。',
    '代理机构应当妥善保存合同。',
    // what a body is, has or may, and what is only due from it
    '种业公司对所属农场享有收益权。',
    '种业公司应上缴的收益用于再投入。',
    // which things, not who is to do them
    '建设由种业公司代管的农场。',
    '建立由种业公司按月报送台账的制度。',
    '其中有的是由地方自行批准引种的。',
    // what is done at present
    '目前，种子由种业公司统一调运。',
    // another one acts on it
    '种业公司在筹备期间，由他人代管。',
    // the past, and another document's demands
    '2021年以来，市商务局会同市财政局开展了三轮试点。',
    '《某某条例》规定县级以上人民政府应当建立名录。',
    // an incoming letter, penalties
    '你公司《关于报送方案的请示》收悉。',
    '由市商务局责令限期改正，并处罚款。',
    '由农业农村部撤销其经营许可证。',
    // a verb where a name should begin
    '加强部门协作，形成合力。',
    '主要负责同志要亲自过问。',
  ])('finds none in %s', (text) => {
    expect(proseIn(text)).toEqual([]);
  });

  it('takes short names that the text gives', () => {
    expect(proseIn('应物所应完善程序。', ['应物所'])).toEqual(['应物所:r']);
    expect(proseIn('应物所应完善程序。')).toEqual([]);
  });

  it('leaves to lists what they have claimed', () => {
    expect(proseIn('做好保障，抓好落实。(责任单位：由市商务局负责)')).toEqual([]);
  });
});
