import { describe, expect, it } from 'vitest';
import { agencyKey, resolveAgency } from '../../../importers/resolution/agencies.ts';

describe('resolveAgency', () => {
  it.each([
    // abbreviations of departments
    ['天津市发改委', '天津市', '天津市发展和改革委员会', '天津市'],
    ['青岛市工信局', '山东省/青岛市', '青岛市工业和信息化局', '山东省/青岛市'],
    ['济南市市中区市场监管局', '山东省/济南市/市中区', '济南市市中区市场监督管理局', '山东省/济南市/市中区'],
    ['北京市科委', '北京市', '北京市科学技术委员会', '北京市'],
    // a bare department belongs to its text's region
    ['政务服务办', '天津市/东丽区', '天津市东丽区政务服务办公室', '天津市/东丽区'],
    // central organs, by short names too: a central letter about a province means them
    ['发展改革委', '全国', '国家发展和改革委员会', '全国'],
    ['发展改革委', '湖北省', '国家发展和改革委员会', '全国'],
    ['国家发展改革委', '天津市', '国家发展和改革委员会', '全国'],
    ['中华人民共和国商务部', '全国', '商务部', '全国'],
    // branches of central organs
    ['人行天津分行', '天津市', '中国人民银行天津分行', '天津市'],
    ['国家金融监管总局沧州监管分局', '河北省/沧州市', '国家金融监督管理总局沧州监管分局', '河北省/沧州市'],
    // another place than the text's
    ['历城区政府', '山东省/济南市', '济南市历城区人民政府', '山东省/济南市/历城区'],
    // names that are no department
    ['天津海关', '天津市', '天津海关', '天津市'],
    ['市中城投集团', '山东省/济南市/市中区', '市中城投集团', '山东省/济南市/市中区'],
  ])('%s in a text of %s is %s', (name, regionPath, preferred, region) => {
    expect(resolveAgency(name, regionPath)).toMatchObject({ name: preferred, region, group: false });
  });

  it.each([
    ['天津市发改委', '天津市发展和改革委员会'],
    ['天津市人社局', '天津市人力资源和社会保障局'],
    ['人行天津分行', '中国人民银行天津分行'],
    ['国家税务总局天津市税务局', '天津市税务局'],
    ['中共天津市委网信办', '天津市委网信办'],
    ['自贸试验区管委会', '自贸区管理委员会'],
  ])('%s and %s have one key', (one, other) => {
    expect(agencyKey(one, '天津市')).toBe(agencyKey(other, '天津市'));
  });

  it('keeps bodies of one name in two places apart', () => {
    expect(agencyKey('天津市商务局', '天津市')).not.toBe(agencyKey('青岛市商务局', '山东省/青岛市'));
    expect(agencyKey('各区政府', '天津市')).not.toBe(agencyKey('各区政府', '北京市'));
  });

  it.each(['各区人民政府', '有关部门', '各成员单位', '地方各级人民政府', '10个街道'])('%s is a group', (name) => {
    expect(resolveAgency(name, '天津市').group).toBe(true);
  });
});
