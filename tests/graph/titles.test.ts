import { expect, test } from 'vitest';
import { normalTitle } from '../../graph/names.ts';
import { editionOf, finalTitle, lookupTitles, promulgated } from '../../graph/titles.ts';

test.each([
  // The edition in brackets at the end: 版, 本, only the year, a range of years.
  ['鼓励投资产业目录（2022年版）', '鼓励投资产业目录', '2022', '2022'],
  ['产业结构调整指导目录（2024年本）', '产业结构调整指导目录', '2024', '2024'],
  ['住房保障三年行动方案（2021—2023年）', '住房保障三年行动方案', '2021-2023', '2021'],
  // Revised: with and without a year, and a counted edition.
  ['安全生产监督条例（2018年修正）', '安全生产监督条例', '2018修正', '2018'],
  ['安全生产监督条例（修订版）', '安全生产监督条例', '修订', ''],
  ['安全生产监督条例（第二版）', '安全生产监督条例', '第二', ''],
  // The year, or the five years, inside the title of what is made for each of them.
  ['海珠市2024年度科技计划', '海珠市科技计划', '2024', '2024'],
  ['海珠市“十四五”时期能源发展规划', '海珠市能源发展规划', '十四五', '2021'],
])('%s is an edition of %s', (title, family, edition, year) => {
  expect(editionOf(normalTitle(title))).toEqual({ family, edition, year });
});

test.each([
  // No mark; a trial; a batch; a year that is a target; a notice of its year; a title that everybody has.
  ['产业结构调整指导目录'],
  ['安全生产监督办法（试行）'],
  ['专精特新企业名单（第二批）'],
  ['海珠市2030年前碳达峰行动方案'],
  ['关于做好2024年防汛抗旱工作的通知'],
  ['2024年工作要点'],
])('%s says nothing of an edition', (title) => {
  expect(editionOf(normalTitle(title))).toBeNull();
});

test('版 and 本 of one year are one edition', () => {
  expect(normalTitle('鼓励目录（2022年本）')).toBe(normalTitle('鼓励目录(2022版)'));
});

test.each([
  // With and without who issues it, promulgated in other words.
  ['海珠市人民政府关于印发《海珠市氢能行动方案》的通知', '海珠市人民政府', '海珠市氢能行动方案'],
  ['关于公布海珠市重点实验室名单的公告', '', '海珠市重点实验室名单'],
])('%s promulgates an instrument', (title, issuer, instrument) => {
  expect(promulgated(normalTitle(title))).toEqual({ issuer, instrument });
});

test('a notice that promulgates nothing is itself', () => {
  expect(promulgated(normalTitle('关于做好消费促进工作的通知'))).toBeNull();
});

test('a notice is looked up by what it promulgates, and that without its edition', () => {
  expect(lookupTitles(normalTitle('关于印发海珠市产业目录（2024年版）的通知'))).toEqual([
    '关于印发海珠市产业目录(2024年版)的通知',
    '海珠市产业目录(2024年版)',
    '海珠市产业目录',
  ]);
});

test.each([
  // At the end: for opinions, a bill, a text sent up.
  ['海珠市数据管理办法（征求意见稿）', '海珠市数据管理办法'],
  ['海珠市数据条例（修订草案征求意见稿）', '海珠市数据条例'],
  ['海珠市数据条例（草案）', '海珠市数据条例'],
  // The letter that asks for opinions.
  ['关于公开征求《海珠市数据管理办法（征求意见稿）》意见的通知', '海珠市数据管理办法'],
  ['关于向社会征求《数据分类目录》等三项标准意见的函', '数据分类目录'],
])('%s is a draft of %s', (title, final) => {
  expect(finalTitle(normalTitle(title))).toBe(final);
});

test.each([['海珠市数据管理办法（试行）'], ['关于征求意见工作的若干规定']])('%s is no draft', (title) => {
  expect(finalTitle(normalTitle(title))).toBeNull();
});
