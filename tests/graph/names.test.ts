import { describe, expect, test } from 'vitest';
import { normalHeading, normalNumber, normalTitle, policyKeys, regionsAgree } from '../../graph/names.ts';

describe('normalNumber', () => {
  test.each([
    // Round brackets and blanks.
    ['津政办规(2022) 14 号', [], '津政办规〔2022〕14号'],
    // Full-width digits and square brackets.
    ['粤府办［２０２４］５号', [], '粤府办〔2024〕5号'],
    // A zero before the running number.
    ['苏发改〔2023〕008号', [], '苏发改〔2023〕8号'],
    // An announcement by year and running number.
    ['海关总署公告 2022 年第 122 号', [], '海关总署公告2022年第122号'],
    // Joint issuers, separated in one spelling only.
    ['财政部 税务总局公告2022年第24号', [], '财政部税务总局公告2022年第24号'],
    ['财政部、税务总局公告2022年第24号', [], '财政部税务总局公告2022年第24号'],
    // A number that does not say whose it is, completed by the issuers.
    ['公告2022年第122号', ['海关总署'], '海关总署公告2022年第122号'],
    // Without issuers it stays without an owner.
    ['公告2022年第122号', [], null],
    ['第52号', [], null],
    // No number at all.
    ['国发', [], null],
  ])('%s', (number, issuers, expected) => {
    expect(normalNumber(number, issuers)).toBe(expected);
  });
});

describe('normalTitle', () => {
  test.each([
    // Another dash.
    ['氢能产业发展规划（2021—2035年）', '氢能产业发展规划(2021-2035年)'],
    // Quotation marks, nested titles, blanks of a broken line.
    ['关于贯彻《“十四五”氢能 规划》的通知', '关于贯彻〈十四五氢能规划〉的通知'],
  ])('%s is the same title as %s', (one, other) => {
    expect(normalTitle(one)).toBe(normalTitle(other));
  });

  test('keeps the edition apart', () => {
    expect(normalTitle('鼓励目录（2020年版）')).not.toBe(normalTitle('鼓励目录（2022年版）'));
  });
});

test.each([
  // Chinese numerals with a stop, in brackets, decimal places, articles.
  ['一、总体要求', '总体要求'],
  ['（十二）加强保障。', '加强保障'],
  ['2.3.1培育企业', '培育企业'],
  ['第四条 申报条件', '申报条件'],
  // Digits that are part of the words.
  ['5G应用推广', '5g应用推广'],
])('normalHeading: %s', (heading, expected) => {
  expect(normalHeading(heading)).toBe(expected);
});

test('policyKeys: titles join only within a region, the number anywhere', () => {
  const keys = policyKeys({
    title: '氢能行动方案',
    noticeTitle: '关于印发氢能行动方案的通知',
    aliases: ['氢能方案全称'],
    number: '津政发(2024)1号',
    issuers: [],
    region: '天津市',
  });
  expect(keys.joins).toEqual([
    'number:津政发〔2024〕1号',
    'title:天津市:氢能行动方案',
    'title:天津市:氢能方案全称',
    'title:天津市:关于印发氢能行动方案的通知',
  ]);
  expect(keys.names).toContain('title:氢能方案全称');
});

test.each([
  // One within the other, several places, the whole country, unknown.
  ['山东省', '山东省/济南市', true],
  ['江苏省、安徽省', '安徽省/合肥市', true],
  ['全国', '天津市', true],
  [null, '天津市', true],
  // Neighbours, and a name that only begins alike.
  ['山东省/济南市', '山东省/青岛市', false],
  ['天津市', '天津市港', false],
])('regionsAgree: %s and %s', (one, other, expected) => {
  expect(regionsAgree(one, other)).toBe(expected);
});
