import { describe, expect, it } from 'vitest';
import { resolvePark } from '../../../importers/resolution/parks.ts';

const key = (name: string, around: string | null) => resolvePark(name, around).key;

describe('resolvePark', () => {
  it.each([
    // the place in the name, with and without the word for its kind, long and short kind names
    ['天津经开区', '天津经济技术开发区', null],
    ['济南高新区', '济南市高新技术产业开发区', '山东省'],
    ['中国（天津）自由贸易试验区', '天津自贸试验区', null],
    // a place that has another name today
    ['襄樊高新区', '襄樊高新技术产业开发区', null],
  ])('%s is %s', (one, other, around) => {
    expect(key(one, around)).toBe(key(other, around));
  });

  it('takes a name that only says its kind for the zone of the text’s place', () => {
    expect(resolvePark('高新区', '山东省/济南市')).toMatchObject({ reason: 'place-of-text' });
    expect(key('高新区', '山东省/济南市')).toBe(key('济南高新区', null));
    expect(key('高新区', '天津市')).not.toBe(key('高新区', '山东省/济南市'));
  });

  it.each([
    // a proper name is one park wherever it is named
    ['张江科学城', '上海市', '全国'],
    // a text for the whole country, or for several places, means no place's zone
    ['高新区', '全国', '江苏省、安徽省'],
  ])('%s is the same in %s and %s', (name, one, other) => {
    expect(key(name, one)).toBe(key(name, other));
    expect(resolvePark(name, one)).toMatchObject({ region: null, reason: 'name' });
  });

  it('says the place that the name begins with', () => {
    expect(resolvePark('苏州工业园区', null)).toMatchObject({
      region: { path: '江苏省/苏州市' },
      reason: 'place-in-name',
    });
  });
});
