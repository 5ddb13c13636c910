import { describe, expect, it } from 'vitest';
import { findParks } from '../../../importers/extraction/parks.ts';
import { instrumentOf } from './instrument-fixture.ts';

describe('findParks', () => {
  it('reads the columns of a table', () => {
    const { view, instrument } = instrumentOf('市工信局关于产业园区名单的公示', [
      '序号\t所属区\t园区名称\t主导产业\t运营单位',
      '1\t东区\t东区智慧家电产业园\t智慧家电\t东区园区管理有限公司',
      '2\t西区\t西区磁性材料产业园\t永磁复合材料\t西区开发区管理委员会',
    ]);
    expect(findParks(view, instrument)).toMatchObject([
      {
        name: '东区智慧家电产业园',
        locatedIn: '东区',
        industry: '智慧家电',
        operator: '东区园区管理有限公司',
        rule: 'park-table',
        evidence: { line: 3 },
      },
      { name: '西区磁性材料产业园', locatedIn: '西区', industry: '永磁复合材料', operator: '西区开发区管理委员会' },
    ]);
  });

  it.each([
    // behind the name, in one sentence
    [
      '某市方案',
      '东湖光电产业园位于某市东湖镇，规划面积3平方公里，由某市东湖建设公司运营，重点发展光电显示、传感器。',
      ['某市东湖镇', '光电显示、传感器', '某市东湖建设公司'],
    ],
    ['某市方案', '东湖光电产业园主导产业为光学元件，运营单位为东湖集团。', [null, '光学元件', '东湖集团']],
    // in other sentences of the plan that the park's name heads
    ['东湖光电产业园工作计划', '园区位于某市东湖镇，主导产业为光学元件。', ['某市东湖镇', '光学元件', null]],
    ['东湖光电产业园工作计划', '（一）产业定位：光学元件、传感器等。', [null, '光学元件、传感器', null]],
    ['东湖光电产业园工作计划', '运营主体：东湖集团', [null, null, '东湖集团']],
    ['东湖光电产业园工作计划', '一、园区定位‖重点发展光学元件、传感器。', [null, '光学元件、传感器', null]],
    // another's description is none of it
    ['东湖光电产业园工作计划', '上级园区主导产业不变，由市商务局负责。', [null, null, null]],
  ])('fills the columns from a description: %s %s', (title, line, columns) => {
    const { view, instrument } = instrumentOf(title, line.split('‖'));
    const park = findParks(view, instrument).find(({ name }) => name === '东湖光电产业园');
    expect([park?.locatedIn, park?.industry, park?.operator]).toEqual(columns);
  });

  it('reads a list of names under a title that announces it', () => {
    const { view, instrument } = instrumentOf('关于公布首批示范园区名单的通知', [
      '现予公布。',
      '1.东湖现代服务业示范区',
      '2.南河科创会展示范区',
    ]);
    expect(findParks(view, instrument).map(({ name }) => name)).toEqual(['东湖现代服务业示范区', '南河科创会展示范区']);
  });

  it('names each park once, at its first place, with its place in brackets', () => {
    const { view, instrument } = instrumentOf('某市影视业措施', [
      '支持北方微短剧基地（藏马山）做大做强。',
      '发挥北方微短剧基地作用。',
    ]);
    expect(findParks(view, instrument)).toMatchObject([
      {
        name: '北方微短剧基地',
        locatedIn: '藏马山',
        industry: '微短剧',
        evidence: { line: 2, quote: '北方微短剧基地' },
      },
    ]);
  });

  it('fills a column from a later place', () => {
    const { view, instrument } = instrumentOf('某市方案', [
      '发挥东湖细胞治疗示范基地作用。',
      '同意在协和产业园建设东湖细胞治疗示范基地。',
    ]);
    expect(findParks(view, instrument)[0]).toMatchObject({
      name: '东湖细胞治疗示范基地',
      locatedIn: '协和产业园',
      evidence: { line: 2 },
    });
  });

  it('takes the short form for the zone that the text names in full', () => {
    const { view, instrument } = instrumentOf('某市方案', [
      '推进中国（天津）自由贸易试验区建设。对自贸试验区内企业给予支持。',
    ]);
    expect(findParks(view, instrument).map(({ name }) => name)).toEqual(['中国（天津）自由贸易试验区']);
  });

  it.each([
    // the fuller name that the sentence gives to the industry of the park's own
    ['依托整车产能发展新能源汽车，集聚发展即墨汽车产业新城。', '即墨汽车产业新城', '新能源汽车'],
    // an industry that ends in 业
    ['建设东湖先进制造业经济区。', '东湖先进制造业经济区', '先进制造业'],
    // what the sentence focuses on
    ['以东湖高新区为核心，聚焦空天信息、量子科技等重点领域，推动创新要素集聚。', '东湖高新区', '空天信息、量子科技'],
  ])('%s', (text, name, industry) => {
    const { view, instrument } = instrumentOf('某市方案', [text]);
    expect(findParks(view, instrument)).toMatchObject([{ name, industry }]);
  });
});
