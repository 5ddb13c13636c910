import { describe, expect, it } from 'vitest';
import { formersOf, resolvePlace, shortNames } from '../../../importers/resolution/places.ts';
import { presentOf, type Region, regionsByPath } from '../../../importers/resolution/region-table.ts';
import { regionOf, regionsIn } from '../../../importers/resolution/regions.ts';

function paths(regions: readonly Region[]): string {
  return regions.map(({ path }) => path).join(' ');
}

describe('resolvePlace', () => {
  it.each([
    // a division by its own name, and by the text around it
    ['济南', null, 'name', '山东省/济南市'],
    ['朝阳区', '北京市', 'name', '北京市/朝阳区'],
    ['市中区', '四川省/乐山市', 'name', '四川省/乐山市/市中区'],
    // what a division that is no more is today: renamed, merged, split, moved to another city
    ['襄樊市', null, 'former-name', '湖北省/襄阳市'],
    ['上海市闸北区', null, 'former-name', '上海市/静安区'],
    ['山东省/莱芜市', null, 'former-name', '山东省/济南市/莱芜区 山东省/济南市/钢城区'],
    ['四平市公主岭市', '吉林省', 'former-name', '吉林省/长春市/公主岭市'],
    // a name that is some division's still, elsewhere a former one
    ['南市区', '上海市', 'former-name', '上海市/黄浦区'],
    // letters, alone and together
    ['沪', null, 'abbreviation', '上海市'],
    ['苏浙沪', null, 'area', '江苏省 浙江省 上海市'],
    ['川渝', null, 'area', '四川省 重庆市'],
    // areas of several divisions
    ['京津冀', null, 'area', '北京市 天津市 河北省'],
    ['长三角地区', null, 'area', '上海市 江苏省 浙江省 安徽省'],
    // zones whose name does not tell their place
    ['两江新区', null, 'zone', '重庆市'],
    ['西海岸新区', null, 'zone', '山东省/青岛市/黄岛区'],
  ])('%s in %s: %s', (name, within, reason, expected) => {
    const place = resolvePlace(name, within);
    expect(place?.reason).toBe(reason);
    expect(paths(place?.regions ?? [])).toBe(expected);
  });

  it.each([
    // no place, or one of several and nothing decides
    ['新兴产业', null],
    ['市中区', null],
    // a letter twice is no list of provinces
    ['沪沪', null],
  ])('%s is no place', (name, within) => {
    expect(resolvePlace(name, within)).toBeNull();
  });
});

describe('the table of names', () => {
  it('gives every division that is no more at least one of today, and its source', () => {
    const ended = [...regionsByPath.values()].filter((region) => region.ended !== null);
    expect(ended.length).toBeGreaterThan(250);
    for (const region of ended) {
      expect(presentOf(region), region.path).toHaveLength(region.ended?.now.length ?? 0);
      expect(presentOf(region).every((each) => each.ended === null && each.code !== null)).toBe(true);
      expect(region.ended?.until).toMatch(/^(?:19|20)\d\d$/);
      expect(region.ended?.source).toContain(region.ended?.until);
      expect(region.parent?.children).not.toContain(region);
    }
  });

  it('knows a division by what it was and by its short forms', () => {
    const xiangyang = regionOf('襄阳市');
    expect(xiangyang === null ? '' : paths(formersOf(xiangyang))).toBe('湖北省/襄樊市');
    const shanghai = regionOf('上海市');
    expect(shanghai === null ? [] : shortNames(shanghai)).toEqual(['上海', '沪', '申']);
  });

  it('leaves a former division its name where a text writes it', () => {
    expect(regionsIn('襄樊市人民政府').map(({ region }) => region.path)).toEqual(['湖北省/襄樊市']);
  });
});
