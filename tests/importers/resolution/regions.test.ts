import { describe, expect, it } from 'vitest';
import { NATION } from '../../../importers/resolution/region-table.ts';
import {
  chainOf,
  pathOf,
  regionByPath,
  regionNamed,
  regionOf,
  regionsIn,
} from '../../../importers/resolution/regions.ts';

describe('regionOf', () => {
  it.each([
    // full and short names of every level
    ['天津市', null, '天津市'],
    ['天津', null, '天津市'],
    ['广西', null, '广西壮族自治区'],
    ['济南', null, '山东省/济南市'],
    ['延边', null, '吉林省/延边朝鲜族自治州'],
    ['东丽区', null, '天津市/东丽区'],
    // a path, and a chain written in one
    ['山东省/济南市/市中区', null, '山东省/济南市/市中区'],
    ['山东省济南市市中区', null, '山东省/济南市/市中区'],
    ['江苏省昆山市', null, '江苏省/苏州市/昆山市'],
    // a name of several counties, and what decides
    ['市中区', '山东省/济南市', '山东省/济南市/市中区'],
    ['市中区', null, null],
    ['朝阳区', '北京市', '北京市/朝阳区'],
    // the province before the city of one short name
    ['吉林', null, '吉林省'],
    ['吉林市', null, '吉林省/吉林市'],
    // counties that belong to no city
    ['仙桃市', null, '湖北省/仙桃市'],
    ['全国', null, '全国'],
    ['某某市', null, null],
  ])('%s in %s is %s', (name, within, path) => {
    expect(pathOf(name, within)).toBe(path);
  });

  it('gives code, level and parents', () => {
    const region = regionOf('市中区', '山东省/济南市');
    expect(region).toMatchObject({ code: '370103', level: 'county', name: '市中区' });
    expect(region === null ? [] : chainOf(region).map((each) => each.name)).toEqual(['山东省', '济南市', '市中区']);
    expect(regionOf('山东省')?.parent).toBe(NATION);
    expect(regionByPath('山东省/济南市/没有区')).toBeNull();
  });
});

describe('regionsIn', () => {
  it.each([
    // issuers and titles
    ['天津市人民政府办公厅', ['天津市']],
    ['上海市经济信息化委 市财政局关于印发', ['上海市']],
    ['济南市市中区人民政府办公室', ['山东省/济南市/市中区']],
    ['广东省深圳市南山区科技创新局', ['广东省/深圳市/南山区']],
    // several places, in their order
    ['江苏省、安徽省、浙江宁波', ['江苏省', '安徽省', '浙江省/宁波市']],
    // a county that an earlier place decides
    ['北京市要求通州区与南通市通州区结对', ['北京市', '北京市/通州区', '江苏省/南通市/通州区']],
    // words that only look like places
    ['全市中区域协调，欢迎来宾，和平发展', []],
    // a place inside another name
    ['南京路步行街', []],
  ])('%s', (text, paths) => {
    expect(regionsIn(text).map((each) => each.region.path)).toEqual(paths);
  });

  it('says where the place stands', () => {
    expect(regionsIn('请天津市滨海新区落实')[0]).toMatchObject({ start: 1, end: 8 });
    expect(regionNamed('天津市东丽区人民政府')?.path).toBe('天津市/东丽区');
  });

  it('finds every place of a long text', () => {
    expect(regionsIn('各区人民政府要支持山东省济南市发展，'.repeat(60_000))).toHaveLength(60_000);
  });
});
