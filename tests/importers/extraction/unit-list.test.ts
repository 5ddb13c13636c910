import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../../importers/extraction/unit-list.ts';

const written = (list: string) => splitUnits(list).map((unit) => unit.unit);
const restored = (list: string) => splitUnits(list).map((unit) => unit.name);

describe('splitUnits', () => {
  it.each([
    // 、 and ， part units
    ['市科委、市财政局，各区政府', ['市科委', '市财政局', '各区政府']],
    // a bracket that belongs to a name
    ['区政府办公室(区大数据局)、区商务局', ['区政府办公室(区大数据局)', '区商务局']],
    ['各市(含县级市、新区，下同)政府、开发区管委会', ['各市(含县级市、新区，下同)政府', '开发区管委会']],
    // 和 inside a name, and between two
    ['市文化和旅游局、市工业和信息化局', ['市文化和旅游局', '市工业和信息化局']],
    ['财政部和国家税务总局', ['财政部', '国家税务总局']],
    ['各片区及各相关部门', ['各片区', '各相关部门']],
    ['各地区、各部门特别是试点地区', ['各地区', '各部门', '试点地区']],
    // one modifier governs both
    ['各级党委和政府', ['各级党委和政府']],
    ['有关部门和单位以及各省、自治区、直辖市人民政府', ['有关部门和单位', '各省、自治区、直辖市人民政府']],
    // levels that share an organ
    ['各区、市政府', ['各区、市政府']],
    ['市、区两级财政部门', ['市、区两级财政部门']],
    ['各市、县(市、区)人民政府', ['各市、县(市、区)人民政府']],
    // tails
    ['市商务局、市公安局等部门', ['市商务局', '市公安局']],
    ['教育部、财政部、税务总局9个部门和单位', ['教育部', '财政部', '税务总局']],
  ])('%s', (list, units) => {
    expect(written(list)).toEqual(units);
  });

  it.each([
    // a head behind the list
    ['发改、科技、财政等部门', ['发改部门', '科技部门', '财政部门']],
    ['各级财政、人社部门', ['各级财政部门', '各级人社部门']],
    ['市发展改革、商务、税务等部门', ['市发展改革部门', '市商务部门', '市税务部门']],
    ['公安、民政、人民银行等部门', ['公安部门', '民政部门', '人民银行']],
    ['土地、规划和安全生产监管部门', ['土地部门', '规划部门', '安全生产监管部门']],
    // a tail or head left out in a list of places
    ['江苏省、安徽省生态环境厅', ['江苏省生态环境厅', '安徽省生态环境厅']],
    ['生态环境部华北督察局、海河流域监督管理局', ['生态环境部华北督察局', '生态环境部海河流域监督管理局']],
    ['山西、内蒙古等重点产煤省', ['山西省', '内蒙古自治区']],
    ['各省(区、市)发展改革委、自然资源管理部门', ['各省(区、市)发展改革委', '各省(区、市)自然资源管理部门']],
  ])('%s restores what is left out', (list, names) => {
    expect(restored(list)).toEqual(names);
  });

  it('says where each unit stands', () => {
    const list = '市科技局、 市财政局';
    expect(splitUnits(list).map(({ from, to }) => list.slice(from, to))).toEqual(['市科技局', '市财政局']);
  });
});
