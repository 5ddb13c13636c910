import { describe, expect, it } from 'vitest';
import { findParkNames, findTitledParks } from '../../../importers/extraction/park-names.ts';

describe('findParkNames', () => {
  it.each([
    // the head of a longer run that is no name, a harbour, what lies abroad
    ['打造宁波石化经济技术开发区绿色石化基地。', ['宁波石化经济技术开发区']],
    ['高标准建设钱塘生物医药港。', ['钱塘生物医药港']],
    ['支持企业在境外经贸合作区投资。', []],
    // a place or a proper name, behind verb, comma or particle
    ['依托金桥工业园，引进企业', ['金桥工业园']],
    ['以济南高新区、中新未来产业城为核心', ['济南高新区', '中新未来产业城']],
    ['加快推进坤鼎大健康产业园、联东智能科技产业园建设', ['坤鼎大健康产业园', '联东智能科技产业园']],
    ['全力推进中国（天津）自由贸易试验区建设', ['中国（天津）自由贸易试验区']],
    // a name that runs on through another type word, and its bracket
    ['联动自贸试验区天津港（东疆）片区，开展业务', ['自贸试验区天津港（东疆）片区']],
    ['推进大运河国家文化公园（天津段）建设', ['大运河国家文化公园（天津段）']],
    ['在临港新片区、前海合作区先行先试', ['临港新片区', '前海合作区']],
    // places that share the head of the last name
    ['关于同意乌鲁木齐、昌吉、石河子高新技术产业开发区建设的批复', ['乌鲁木齐', '昌吉', '石河子高新技术产业开发区']],
    // a national base, or one definite zone that is planned
    ['高标准建设国家数字服务出口基地、国家文化出口基地', ['国家数字服务出口基地', '国家文化出口基地']],
    ['加快建设海洋人工智能大模型集聚区。', ['海洋人工智能大模型集聚区']],
    // a park of a zone's own; smaller types; a heading glued before 园区
    ['支持嘉兴港区示例氢能产业园建设平台。', ['嘉兴港区示例氢能产业园']],
    ['推动黄河流域文旅园区联动', []],
    ['高新区智能传感产业园位于东部', ['高新区智能传感产业园']],
    ['武清花卉种业园提升工作计划', ['武清花卉种业园']],
    ['一、基本情况园区位于甲镇。', []],
    ['建设繁育基地。', []],
    // an item of a list of attachments names a document
    ['附件：1.天津滨海示例产业园建设工作计划', []],
    // kinds in the plural, honours, generic words
    ['支持国家级经济技术开发区招商', []],
    ['建设15个左右未来产业先导区', []],
    ['打造一批特色产业园区', []],
    ['争创国家生态文明建设示范区', []],
    ['各街道园区要落实责任', []],
    ['推动园区提质增效', []],
    // only within a unit's or a law's name
    ['由天津经济技术开发区管理委员会负责', []],
    ['落实中国（天津）自由贸易试验区条例', []],
  ])('%s', (text, names) => {
    expect(findParkNames(text).map(({ from, to }) => text.slice(from, to))).toEqual(names);
  });
});

describe('findTitledParks', () => {
  it.each([
    // a plan's title begins with its park, whose kind is a common word
    ['顺德北溪智能家电园提升工作方案（草案）', ['顺德北溪智能家电园']],
    ['顺德森林公园建设工作方案', []],
    ['加快某园建设工作方案', []],
  ])('%s', (title, names) => {
    expect(findTitledParks(title).map(({ from, to }) => title.slice(from, to))).toEqual(names);
  });
});
