import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';
import { assertionsOf } from '../../../importers/loading/assertions.ts';
import { Mentions, mentionedProperties, surroundingNode } from '../../../importers/loading/mentions.ts';

function propertiesIn(mentions: Mentions, id: string) {
  const mention = mentions.found.get(id);
  return mention === undefined ? {} : mentionedProperties(mention);
}

describe('Mentions', () => {
  it('makes one park of the names of one zone, and two of equal names in two places', () => {
    const mentions = new Mentions();
    const jinan = mentions.park('济南高新区', '山东省');
    expect(mentions.park('高新区', '山东省/济南市')).toBe(jinan);
    expect(mentions.park('高新区', '天津市')).not.toBe(jinan);
    expect(propertiesIn(mentions, jinan)).toMatchObject({ name: '济南高新区', names: ['济南高新区', '高新区'] });
  });

  it('makes one industry of its aliases and brings the broader ones', () => {
    const mentions = new Mentions();
    const id = mentions.industry('智能制造');
    expect(mentions.industry('先进制造')).toBe(id);
    const properties = propertiesIn(mentions, id);
    expect(properties).toMatchObject({ name: '先进制造', names: ['先进制造', '智能制造'] });
    const broader = surroundingNode(properties);
    expect(broader).not.toBeNull();
    expect(propertiesIn(mentions, broader ?? '')).toMatchObject({ name: '制造业' });
  });

  it('leaves an industry that the taxonomy does not know as it is written', () => {
    const mentions = new Mentions();
    const id = mentions.industry('氢能设备');
    expect(propertiesIn(mentions, id)).toMatchObject({ name: '氢能设备', names: ['氢能设备'] });
    expect(surroundingNode(propertiesIn(mentions, id))).toBeNull();
  });

  it('spells what it names, an agency also by its shortened place', () => {
    const mentions = new Mentions();
    const office = mentions.agency('重庆市发展改革委', { region: '重庆市', issued: null, issuers: [] }, 'text:a');
    const spelled = String(propertiesIn(mentions, office)['sounds']);
    for (const each of ['cqsfgw', 'cqfgw', 'chongqingshifazhangaigewei']) expect(spelled).toContain(each);
    expect(String(propertiesIn(mentions, mentions.industry('氢能设备'))['sounds'])).toContain('qnsb');
  });

  it('keeps a name that holds a colon whole', () => {
    const mentions = new Mentions();
    expect(propertiesIn(mentions, mentions.subject('对象:小微企业'))).toMatchObject({ name: '对象:小微企业' });
    expect(propertiesIn(mentions, mentions.industry('行业:甲类'))).toMatchObject({ name: '行业:甲类' });
    expect(propertiesIn(mentions, mentions.park('示例园:东区', '天津市'))).toMatchObject({ name: '示例园:东区' });
  });
});

describe('the places of a policy', () => {
  const linksOf = (text: string) => {
    const { asserted } = assertionsOf(extractSource('a.txt', new TextEncoder().encode(text)));
    return asserted.filter(({ kind }) => kind === 'APPLIES_TO').map(({ to }) => to);
  };

  it.each([
    // a division that is no more: the one that took its place
    [
      '襄樊市人民政府关于做好防汛工作的通知\n襄政发〔2008〕5号\n各县（市）人民政府：\n现通知如下。\n襄樊市人民政府\n2008年5月6日',
      ['region:420600'],
    ],
  ])('%s', (text, regions) => {
    expect(linksOf(text)).toEqual(expect.arrayContaining(regions));
  });
});
