import { describe, expect, it } from 'vitest';
import { findLists } from '../../../importers/extraction/assignment-brackets.ts';
import { listedIn, paragraphOf } from './one-paragraph.ts';

describe('findLists', () => {
  it.each([
    // labels and the roles they give
    ['扩大试点范围。(责任单位:市商务局、市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点范围。(牵头单位：市商务局；配合单位：市财政局、天津海关)', ['市商务局:l', '市财政局:s', '天津海关:s']],
    ['扩大试点范围。(责任单位：区商促局；支持单位：市贸促会)', ['区商促局:r', '市贸促会:s']],
    ['扩大试点范围。(责任单位：市商务局牵头，市财政局配合)', ['市商务局:l', '市财政局:s']],
    // kinds of brackets, mixed widths, an opener that is lost
    ['扩大试点范围。〔责任单位：区政府办公室(区大数据局)、区商务局〕', ['区政府办公室(区大数据局):r', '区商务局:r']],
    ['扩大试点范围。（责任单位：市商务局、市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点范围。责任单位：市商务局、市财政局）', ['市商务局:r', '市财政局:r']],
    // who answers, without a label
    ['扩大试点范围。(市商务局、市财政局，各区人民政府按职责分工负责)', ['市商务局:r', '市财政局:r', '各区人民政府:r']],
    ['扩大试点范围。(商务部牵头，财政部、海关总署等按职责分工负责)', ['商务部:l', '财政部:r', '海关总署:r']],
    ['起草关税法修订稿。(财政部、海关总署起草)', ['财政部:r', '海关总署:r']],
    ['扩大试点范围。(市商务局会同市财政局负责)', ['市商务局:l', '市财政局:s']],
    // units alone, before and behind the full stop
    ['支持企业扩大出口，开拓市场。(市商务局、天津海关)', ['市商务局:r', '天津海关:r']],
    ['支持企业扩大出口，开拓市场(市商务局、天津海关)。', ['市商务局:r', '天津海关:r']],
    // behind a heading that ends in the name of a zone
    ['(一)打造示例科技城(某区政府、市科技局)', ['某区政府:r', '市科技局:r']],
    // a name among units that does not look like one, and a joint tail
    ['支持企业扩大出口。(市商务局、天津大学、天开园)', ['市商务局:r', '天津大学:r', '天开园:r']],
    // levels before a label
    ['扩大试点。(市级责任单位：市商务局；区级责任单位：各区政府)', ['市商务局:r', '各区政府:r']],
    // several brackets in one paragraph
    ['办好展会，给予奖励。(市商务局)落实用地保障。(各区政府)', ['市商务局:r', '各区政府:r']],
    // a label with a blank for its colon
    ['培育品牌。责任单位 市商务局、市财政局', ['市商务局:r', '市财政局:r']],
    ['培育品牌。主责单位 市商务局 协办单位 市财政局', ['市商务局:l', '市财政局:s']],
    ['各责任单位 要按月报送', []],
    // all behind the one that leads support it
    [
      '扩大试点。(市商务局牵头，市科技局、市财政局，秀洲区、平湖市政府配合)',
      ['市商务局:l', '市科技局:s', '市财政局:s', '秀洲区:s', '平湖市政府:s'],
    ],
    ['扩大试点。(市商务局、市科技局，上虞区政府配合)', ['市商务局:r', '市科技局:r', '上虞区政府:s']],
    // units behind a heading that no mark ends, and those that ends are no organs'
    ['（三）加强宣传推介(市委宣传部、滨州日报社)', ['市委宣传部:r', '滨州日报社:r']],
    ['扩大试点。(商务部、供销合作总社及各地方按职责分工负责)', ['商务部:r', '供销合作总社:r', '各地方:r']],
    // remarks are no units
    [
      '扩大试点。(责任单位：市商务局，各区、市政府，以下各项均需各区、市政府落实，不再列出)',
      ['市商务局:r', '各区、市政府:r'],
    ],
    ['扩大试点。(责任单位：市商务局、市财政局为责任主体，下同)', ['市商务局:r', '市财政局:r']],
    ['扩大试点。(责任单位：市商务局；完成时限：2027年底)', ['市商务局:r']],
    ['扩大试点。(责任领导：王某某；责任单位：市商务局，2027年底前完成)', ['市商务局:r']],
    // labels of two names or roles, with a bracket of their own, with 为 for a colon
    ['扩大试点。(责任单位(部门)：市商务局、市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点。(牵头及配合单位：市商务局、市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点。(省级牵头单位：省商务厅；市县责任单位：各市、县人民政府)', ['省商务厅:l', '各市、县人民政府:r']],
    ['扩大试点。(牵头单位为市商务局，配合单位为市财政局)', ['市商务局:l', '市财政局:s']],
    // partners in a clause of their own, roles parted by 、
    ['扩大试点。(由市商务局牵头，会同市财政局、天津海关)', ['市商务局:l', '市财政局:s', '天津海关:s']],
    ['扩大试点。(市商务局牵头、市财政局配合)', ['市商务局:l', '市财政局:s']],
    ['扩大试点。(市商务局、市财政局负责，各区政府配合)', ['市商务局:r', '市财政局:r', '各区政府:s']],
    // units parted by blanks or strokes, marked by stars
    ['扩大试点。(责任单位: 市商务局 市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点。(责任单位：市商务局/市财政局)', ['市商务局:r', '市财政局:r']],
    ['扩大试点。(责任单位：市商务局*、★市财政局)', ['市商务局:r', '市财政局:r']],
    // amid a sentence, and on a line of their own
    [
      '扩大口岸开放(市商务局、天津海关)，办好展会(市商务局、市贸促会)，抓好招商。',
      ['市商务局:r', '天津海关:r', '市商务局:r', '市贸促会:r'],
    ],
    ['办好展会(市商务局)，扩大口岸开放(天津海关)，抓好招商。', ['市商务局:r', '天津海关:r']],
    ['(市商务局、天津海关)', ['市商务局:r', '天津海关:r']],
    // stations, zones, streets, divisions of a department, companies
    ['办好口岸。(天津海关、滨海边检站)', ['天津海关:r', '滨海边检站:r']],
    ['集聚企业。(高新区、临空经济示范区)', ['高新区:r', '临空经济示范区:r']],
    ['方便群众。(望江街道办事处、滨江街道)', ['望江街道办事处:r', '滨江街道:r']],
    ['扩大试点。(省商务厅外贸处、省财政厅税政处)', ['省商务厅外贸处:r', '省财政厅税政处:r']],
    ['扩大试点。(责任处室：外贸处、税政处)', ['外贸处:r', '税政处:r']],
    ['保障用能。(责任单位：滨海电力、滨海燃气)', ['滨海电力:r', '滨海燃气:r']],
    // a label without brackets
    ['**牵头单位**：市商务局', ['市商务局:l']],
    ['2、相关单位：商务局、财政局、各街道园区等', ['商务局:r', '财政局:r', '各街道园区:r']],
    ['牵头单位：市商务局。配合单位：市财政局。', ['市商务局:l', '市财政局:s']],
  ])('%s', (text, units) => {
    expect(listedIn(text)).toEqual(units);
  });

  it.each([
    // brackets that explain
    '设立专家委员会(或技术委员会)，提供咨询。',
    '在试点城市(地区)开展工作。',
    '推广碳捕集技术(CCUS)，建设示范项目。',
    // the bracket of a unit's own name
    '报生态环境部(国家核安全局)。',
    // the bracket of a group's own name, and examples of those who are encouraged
    '有关部门(市商务局、市财政局)，要按时报送。',
    '支持龙头企业(海河公司、津门集团)，做大做强。',
    // zones that say where
    '推广经验(高新区、临空经济示范区)，抓好培训。',
    // an addressee
    '各有关单位：',
  ])('finds none in %s', (text) => {
    expect(listedIn(text)).toEqual([]);
  });

  it('says that the first of each list leads', () => {
    const [list] = findLists(paragraphOf('扩大试点。(责任单位：市商务局、市财政局，列第一位的为牵头单位，下同)'));
    expect(list).toMatchObject({ firstLeads: true, labelled: true });
    expect(list?.units).toHaveLength(2);
  });
});
