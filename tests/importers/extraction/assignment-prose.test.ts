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
    // the party that the text addresses
    ['你公司应落实主体责任，加强管理。', ['你公司:r']],
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
    // the past, and another document's demands
    '2021年以来，市商务局会同市财政局开展了三轮试点。',
    '《某某条例》规定县级以上人民政府应当建立名录。',
    // an incoming letter, penalties
    '你公司《关于报送方案的请示》收悉。',
    '由市商务局责令限期改正，并处罚款。',
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
