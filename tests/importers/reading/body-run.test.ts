import { describe, expect, it } from 'vitest';
import { bodiesAtEnd } from '../../../importers/reading/body-run.ts';

describe('bodies at the end of a text without line breaks', () => {
  it.each([
    // a local body behind an annex's name
    ['2.开放情况统计表青岛市生态环境局', ['青岛市生态环境局']],
    // central bodies, then governments
    [
      '攻坚行动方案生态环境部国家能源局北京市人民政府山西省人民政府',
      ['生态环境部', '国家能源局', '北京市人民政府', '山西省人民政府'],
    ],
    // a chain of places begins one name
    ['工作要点山东省青岛市黄岛区商务局', ['山东省青岛市黄岛区商务局']],
    // a local body that ends like a central one
    ['考核细则青岛市能源局', ['青岛市能源局']],
    // a central body's local branch
    ['名单国家税务总局青岛市税务局', ['国家税务总局青岛市税务局']],
    // letters spaced to fill a line
    ['请认真执行财 政 部', ['财政部']],
    // a place whose first sign goes with the word before it
    ['2.申报指南宁波市商务局', ['宁波市商务局']],
    // no body
    ['请认真执行', []],
  ])('%s', (text, names) => {
    expect(bodiesAtEnd(text).names).toEqual(names);
  });
});
