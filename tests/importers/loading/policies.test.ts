import { expect, test } from 'vitest';
import { levelOf } from '../../../importers/loading/policies.ts';

test.each([
  // Organs of the state, of the Party, laws.
  ['国务院办公厅', '全国', '某方案', null, 'state'],
  ['中共中央', '全国', '某意见', null, 'state'],
  [null, null, '中华人民共和国公司法', null, 'state'],
  [null, null, '政府投资条例', null, 'state'],
  [null, null, '某条例（2024年修订）', null, 'state'],
  // Known by the number alone.
  [null, null, '扎实稳住经济一揽子政策', '国发〔2022〕12号', 'state'],
  // Ministries, also where only the number or the title names them.
  ['商务部', '全国', '某通知', null, 'ministry'],
  [null, null, '鼓励外商投资产业目录', '国家发展改革委商务部令第52号', 'ministry'],
  [null, null, '海关总署公告2008年第103号', '海关总署公告2008年第103号', 'ministry'],
  [null, null, '中华人民共和国海关经核准出口商管理办法', null, 'ministry'],
  // By the issuer's place, else by the policy's.
  ['天津市商务局', '天津市', '某通知', null, 'province'],
  ['济南市人民政府办公厅', '山东省/济南市', '某方案', null, 'city'],
  [null, '山东省/济南市/市中区', '某计划', null, 'county'],
  // A local rule is no law of the state.
  [null, '天津市', '天津市节约能源条例', null, 'province'],
  // A zone's own administration.
  ['苏州工业园区管理委员会', '江苏省/苏州市', '某办法', null, 'park'],
  // Nothing tells.
  [null, null, '企业评价指南', null, 'other'],
  [null, null, '药品进口管理办法', null, 'other'],
] as const)('%s, %s, %s, %s: %s', (issuer, region, title, number, level) => {
  expect(levelOf(issuer, region, title, number)).toBe(level);
});
