import { describe, expect, it } from 'vitest';
import { placeUnit } from '../../../importers/resolution/placement.ts';

describe('placeUnit', () => {
  it.each([
    // the level word gives way to the region's name, once
    ['市商务局', '天津市', '天津市商务局'],
    ['市市场监管局', '山东省/济南市', '济南市市场监管局'],
    ['省委外办', '山东省', '山东省委外办'],
    ['区科技局', '山东省/济南市/市中区', '济南市市中区科技局'],
    ['自治区发展改革委', '宁夏回族自治区', '宁夏回族自治区发展改革委'],
    // the parent's level in a county's text
    ['市生态环境局市中分局', '山东省/济南市/市中区', '济南市生态环境局市中分局'],
    // 市 that belongs to a name
    ['市中财金集团', '山东省/济南市/市中区', '市中财金集团'],
    ['市北区政府', '山东省/青岛市', '市北区政府'],
    // bare departments of a local text
    ['发改委', '天津市/东丽区', '天津市东丽区发改委'],
    ['市场监管局', '天津市/东丽区', '天津市东丽区市场监管局'],
    // a 厅 is the province's
    ['财政厅', '四川省', '四川省财政厅'],
    ['财政厅', '四川省/德阳市', '四川省财政厅'],
    // others stay as written
    ['天津海关', '天津市', '天津海关'],
    ['区商促局', '天津市', '区商促局'],
    ['各区人民政府', '天津市', '各区人民政府'],
    ['省级人民政府', '全国', '省级人民政府'],
    ['市商务局', null, '市商务局'],
    // levels of a whole
    ['市级行业主管部门', '天津市', '天津市级行业主管部门'],
    ['省直有关部门', '山东省', '山东省直有关部门'],
  ])('%s in %s is %s', (unit, region, canonical) => {
    expect(placeUnit(unit, region)).toBe(canonical);
  });
});
