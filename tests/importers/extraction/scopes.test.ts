import { describe, expect, it } from 'vitest';
import { findScopes } from '../../../importers/extraction/scopes.ts';
import { instrumentOf } from './instrument-fixture.ts';

function scopesIn(sentence: string): readonly string[] {
  const { view, instrument } = instrumentOf('某市节水办法', [sentence], { region: '山东省/济南市' });
  return findScopes(view, instrument).map(({ kind, name }) => `${kind}: ${name}`);
}

describe('findScopes', () => {
  it.each([
    // 适用于, 适用本办法
    ['本办法适用于规模以上工业企业。', ['subject: 规模以上工业企业']],
    ['第二条 本市行政区域内市级重点项目的申报、调度等工作适用本办法。', ['region: 济南市', 'subject: 市级重点项目']],
    ['第二条在中华人民共和国境内从事取水活动，必须遵守本条例。', ['subject: 在中华人民共和国境内从事取水活动']],
    ['第二条 大连市行政区域内节水工作，适用本条例。', ['region: 大连市', 'subject: 节水工作']],
    ['第二条凡在本市辖区的用水单位，均应遵守本规定。', ['region: 济南市', 'subject: 用水单位']],
    ['本办法适用于在本市行政区域内从事取水的单位和个人。', ['region: 济南市', 'subject: 从事取水的单位和个人']],
    // 范围为, 对象, two in one sentence
    [
      '试点企业范围为全市药品企业，首批试点企业范围为高新区内的药品企业。',
      ['subject: 全市药品企业', 'subject: 高新区内的药品企业'],
    ],
    ['先进集体评选表彰对象：从事节水工作的基层单位，主要包括社区。', ['subject: 从事节水工作的基层单位']],
    [
      '工作范围为发电、石化等重点用水行业（见附件1）的企业（以下简称重点单位）。',
      ['industry: 发电、石化等重点用水行业', 'subject: 重点单位'],
    ],
    ['一、服务对象：毕业5年内的高校毕业生。', ['subject: 毕业5年内的高校毕业生']],
    // a definition, places of a pilot, a zone that enjoys a policy
    ['本办法所称节水企业，是指主营节水设备的企业。', ['subject: 节水企业']],
    ['确定北京、吉林10个省（市）作为试点地区。', ['region: 北京、吉林10个省（市）']],
    ['同意东湖高新区享受国家自主创新示范区相关政策。', ['park: 东湖高新区']],
    // other acts, negations, questions
    ['《水法》适用于取水单位。', []],
    ['本办法不适用于农业用水。', []],
    ['问：办法的适用范围是什么？', []],
  ])('%s', (sentence, scopes) => {
    expect(scopesIn(sentence)).toEqual(scopes);
  });

  it.each([
    // the paragraph below a heading, the items below one, up to the next heading
    [['一、申报范围', '获得节水认证的生产企业。', '二、申报条件', '在本市注册。'], ['subject: 获得节水认证的生产企业']],
    [
      ['一、扶持对象', '（一）节水设备企业；', '（二）节水服务机构。', '二、扶持标准', '给予奖励。'],
      ['subject: 节水设备企业', 'subject: 节水服务机构'],
    ],
    // items that say what is to be done, and one whose own words tell whom the act is for
    [['一、适用范围', '（一）本办法适用于取水单位。', '（二）各镇应当做好服务。'], ['subject: 取水单位']],
    // a heading that says more
    [['一、申报范围和要求', '请按时申报。'], []],
  ])('%j', (paragraphs, scopes) => {
    const { view, instrument } = instrumentOf('某市节水办法', paragraphs);
    expect(findScopes(view, instrument).map(({ kind, name }) => `${kind}: ${name}`)).toEqual(scopes);
  });

  it('gives five at most', () => {
    const { view, instrument } = instrumentOf(
      '某市节水办法',
      ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `本办法适用于${name}类企业。`),
    );
    expect(findScopes(view, instrument)).toHaveLength(5);
  });
});
