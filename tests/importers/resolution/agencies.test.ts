import { describe, expect, it } from 'vitest';
import { agencyKey, resolveAgency } from '../../../importers/resolution/agencies.ts';

const [TJ, DL, SD, JN, SZ, QD, HB] = [
  '天津市',
  '天津市/东丽区',
  '山东省',
  '山东省/济南市',
  '山东省/济南市/市中区',
  '山东省/青岛市',
  '河北省',
];

describe('resolveAgency', () => {
  it.each([
    // central organs by full name, short name, and with 国家 or 中华人民共和国 before it
    ['国家发展改革委', TJ, '国家发展和改革委员会', '全国', 'central-table'],
    ['国家发改委', '全国', '国家发展和改革委员会', '全国', 'central-table'],
    ['中华人民共和国商务部', '全国', '商务部', '全国', 'central-table'],
    ['最高检', '全国', '最高人民检察院', '全国', 'central-table'],
    ['全国总工会', '全国', '中华全国总工会', '全国', 'central-table'],
    ['中央网信办', '全国', '国家互联网信息办公室', '全国', 'central-table'],
    // a central letter about a province means the central organ
    ['发展改革委', '湖北省', '国家发展和改革委员会', '全国', 'central-table'],
    // a short name that only a text of the country may use
    ['卫健委', '全国', '国家卫生健康委员会', '全国', 'national-short'],
    ['数据局', '全国', '国家数据局', '全国', 'national-short'],
    // a name it had before
    ['国家计委', '全国', '国家发展和改革委员会', '全国', 'former-name'],
    ['国务院扶贫办', '全国', '国家乡村振兴局', '全国', 'former-name'],
    ['建设部', '全国', '住房和城乡建设部', '全国', 'former-name'],
    // departments of a place named in the name, abbreviated in many ways
    ['天津市发改委', TJ, '天津市发展和改革委员会', TJ, 'region-and-department'],
    ['青岛市工信局', QD, '青岛市工业和信息化局', QD, 'region-and-department'],
    ['浙江省经信厅', '浙江省', '浙江省经济和信息化厅', '浙江省', 'region-and-department'],
    ['上海市经济信息化委', '上海市', '上海市经济和信息化委员会', '上海市', 'region-and-department'],
    ['济南市市中区市场监管局', SZ, '济南市市中区市场监督管理局', SZ, 'region-and-department'],
    ['北京市科委', '北京市', '北京市科学技术委员会', '北京市', 'region-and-department'],
    ['山东省住建厅', SD, '山东省住房和城乡建设厅', SD, 'region-and-department'],
    ['天津市规资局', TJ, '天津市规划和自然资源局', TJ, 'region-and-department'],
    ['青岛市卫健委', QD, '青岛市卫生健康委员会', QD, 'region-and-department'],
    ['天津市政务服务办', TJ, '天津市政务服务办公室', TJ, 'region-and-department'],
    // a place's own financial bureau: with 市
    ['北京市金融监管局', '北京市', '北京市地方金融监督管理局', '北京市', 'region-and-department'],
    // a place that was only renamed
    ['襄樊市发改委', '湖北省', '襄阳市发展和改革委员会', '湖北省/襄阳市', 'region-and-department'],
    // another place than the text's
    ['历城区政府', JN, '济南市历城区人民政府', '山东省/济南市/历城区', 'region-and-department'],
    // 市, 省, 区 read as the text's region, or the one around it
    ['市商务局', TJ, '天津市商务局', TJ, 'region-and-department'],
    ['省财政厅', SD, '山东省财政厅', SD, 'region-and-department'],
    ['市发改委', SZ, '济南市发展和改革委员会', JN, 'region-and-department'],
    ['区科技局', SZ, '济南市市中区科学技术局', SZ, 'region-and-department'],
    // a bare department belongs to its text's region
    ['政务服务办', DL, '天津市东丽区政务服务办公室', DL, 'department-of-text'],
    // party organs
    ['天津市委宣传部', TJ, '天津市委宣传部', TJ, 'region-and-name'],
    ['市委网信办', TJ, '天津市委网络安全和信息化委员会办公室', TJ, 'region-and-department'],
    // branches of central organs, also where the name leaves the organ to its place without 市
    ['人行天津分行', TJ, '中国人民银行天津分行', TJ, 'branch'],
    ['国家金融监管总局沧州监管分局', '河北省/沧州市', '国家金融监督管理总局沧州监管分局', '河北省/沧州市', 'branch'],
    ['青岛金融监管局', QD, '国家金融监督管理总局青岛监管局', QD, 'branch'],
    ['天津证监局', TJ, '中国证券监督管理委员会天津监管局', TJ, 'branch'],
    ['滨海银保监分局', TJ, '中国银行保险监督管理委员会滨海监管分局', '天津市/滨海新区', 'branch'],
    // customs houses
    ['天津海关', TJ, '天津海关', TJ, 'branch'],
    ['泉城海关', JN, '泉城海关', JN, 'branch'],
    // branches with a parent city
    ['济南市生态环境局市中分局', SZ, '济南市生态环境局市中分局', SZ, 'branch'],
    ['天津市东丽区规资分局', DL, '天津市东丽区规资分局', DL, 'branch'],
    // a place as a unit
    ['四川省', '全国', '四川省', '四川省', 'place'],
    // companies and other names that are no department
    ['市中城投集团', SZ, '市中城投集团', SZ, 'as-written'],
    ['中国煤炭工业协会', HB, '中国煤炭工业协会', '全国', 'as-written'],
  ])('%s in a text of %s is %s', (name, regionPath, preferred, region, reason) => {
    expect(resolveAgency(name, regionPath)).toMatchObject({ name: preferred, region, reason, group: false });
  });

  it.each([
    // the name's day decides between organs of one name
    ['广电总局', '2015-06-01', '国家新闻出版广电总局', 'name-on-day'],
    ['广电总局', '2021-06-01', '国家广播电视总局', 'name-on-day'],
    ['国家药监局', '2001-06-01', '国家食品药品监督管理局', 'name-on-day'],
    ['国家药监局', '2022-06-01', '国家药品监督管理局', 'name-on-day'],
    // a name of one organ is that organ's on any day
    ['国家计委', '2020-01-01', '国家发展和改革委员会', 'former-name'],
  ])('%s on %s is %s', (name, day, preferred, reason) => {
    expect(resolveAgency(name, '全国', day)).toMatchObject({ name: preferred, reason, confidence: 'certain' });
  });

  it.each([
    // the day is not known, or only the year in which the name changed hands
    ['广电总局', '全国', null, ['国家广播电影电视总局', '国家广播电视总局', '国家新闻出版广电总局']],
    ['广电总局', '全国', '2018', ['国家广播电视总局', '国家新闻出版广电总局']],
    // a place of which there are several, in a text that does not tell
    ['市中区政府', SD, null, ['枣庄市市中区人民政府', '济南市市中区人民政府']],
  ])('%s in a text of %s on %s stays open between %s', (name, region, day, names) => {
    const found = resolveAgency(name, region, day);
    expect(found).toMatchObject({ name, reason: 'several', confidence: 'open', group: false });
    expect(found.candidates.map((candidate) => candidate.name).sort()).toEqual(names);
  });

  it('a place of several is the one in the text’s own region', () => {
    expect(resolveAgency('市中区政府', JN)).toMatchObject({ name: '济南市市中区人民政府', region: SZ });
  });

  it.each([
    // named by its work, with or without its place
    ['天津市发展改革部门', TJ, `${TJ}:发展和改革`],
    ['发展改革部门', TJ, `${TJ}:发展和改革`],
    ['工业和信息化主管部门', SD, `${SD}:工业和信息化`],
  ])('%s in a text of %s may be the bureau of that work', (name, region, key) => {
    const found = resolveAgency(name, region);
    expect(found).toMatchObject({ reason: 'work-in-region', confidence: 'open', group: false });
    expect(found.candidates.map((candidate) => candidate.key)).toEqual([key]);
    expect(found.key).not.toBe(key);
  });

  it.each([
    // abbreviations
    ['天津市发改委', '天津市发展和改革委员会'],
    ['天津市人社局', '天津市人力资源和社会保障局'],
    // a commission and a bureau of one work are one body of a place
    ['天津市商务委', '天津市商务局'],
    ['天津市经信委', '天津市工信局'],
    ['天津市自然资源局', '天津市规划和自然资源局'],
    ['天津市水利局', '天津市水务局'],
    // branches
    ['人行天津分行', '中国人民银行天津市分行'],
    ['国家税务总局天津市税务局', '天津市税务局'],
    ['市税务局', '天津市税务局'],
    ['天津银保监局', '中国银行保险监督管理委员会天津监管局'],
    // the words 中共 and a second name in brackets
    ['中共天津市委网信办', '天津市委网信办'],
    ['自贸试验区管委会（自贸区创新发展局）', '自贸试验区管委会'],
    ['自贸试验区管委会', '自贸区管理委员会'],
    // groups
    ['区发改委', '各区发改委'],
    ['各区政府', '各区人民政府'],
  ])('%s and %s have one key', (one, other) => {
    expect(agencyKey(one, TJ)).toBe(agencyKey(other, TJ));
  });

  it.each([
    // two places
    ['天津市商务局', TJ, '青岛市商务局', QD],
    ['各区政府', TJ, '各区政府', '北京市'],
    // the party's office and the government's bureau
    ['天津市委金融办', TJ, '天津市金融局', TJ],
    // the place's own bureau and the central organ's branch
    ['青岛市金融监管局', QD, '青岛金融监管局', QD],
    // the group of the districts' bureaus is none of them, nor the city's
    ['区发改委', TJ, '天津市滨海新区发改委', TJ],
    ['区发改委', TJ, '天津市发改委', TJ],
    // all districts and some that are not named
    ['各区政府', TJ, '有关区政府', TJ],
    // an office and what is named by its work
    ['天津市财政局', TJ, '天津市财政部门', TJ],
  ])('%s (%s) and %s (%s) are two', (one, in1, other, in2) => {
    expect(agencyKey(one, in1)).not.toBe(agencyKey(other, in2));
  });

  it.each([
    // governments and bureaus of the places of a level
    ['各区人民政府', TJ, ['county'], '人民政府', true],
    ['各区县', JN, ['county'], '人民政府', true],
    ['各区（市）政府', QD, ['county'], '人民政府', true],
    ['各市人民政府', HB, ['city'], '人民政府', true],
    ['各省、自治区、直辖市人民政府', '全国', ['province'], '人民政府', true],
    ['区发改委', TJ, ['county'], '发展和改革', true],
    ['区财政部门', '上海市', ['county'], '财政', true],
    ['各省（区、市）工业和信息化主管部门', '全国', ['province'], '工业和信息化', true],
    // those that are not named
    ['有关区政府', TJ, ['county'], '人民政府', false],
    ['项目所在区人民政府', TJ, ['county'], '人民政府', false],
    // all levels at and below the text's place; below the country
    ['各级人民政府', HB, ['province', 'city', 'county'], '人民政府', true],
    ['地方各级人民政府', '全国', ['province', 'city', 'county'], '人民政府', true],
    ['天津市、区两级财政部门', TJ, ['province', 'county'], '财政', true],
    // departments of the text's own place
    ['各有关部门', TJ, ['province'], '部门', false],
    ['山东省直有关部门', SD, ['province'], '部门', false],
    ['有关部门', '全国', ['nation'], '部门', false],
    // of the country also in a local text
    ['国务院有关部门', '湖北省', ['nation'], '部门', false],
    // whoever does a work, in a text of the country
    ['财政部门', '全国', ['nation', 'province', 'city', 'county'], '财政', false],
  ])('%s in a text of %s is a group', (name, region, levels, line, all) => {
    expect(resolveAgency(name, region)).toMatchObject({ group: true, reason: 'group', members: { levels, line, all } });
  });

  it.each(['各成员单位', '有关方面', '10个街道', '各街道办事处', '供水部门', '各单位'])(
    '%s is a group of nobody knows whom',
    (name) => {
      expect(resolveAgency(name, TJ)).toMatchObject({ group: true, members: null });
    },
  );
});
