import { describe, expect, it } from 'vitest';
import { findIndustries, findIndustryWords } from '../../../importers/extraction/industries.ts';

describe('findIndustries', () => {
  it.each([
    // the taxonomy's name for what the title says
    ['某市支持氢能产业发展措施', '', ['氢能']],
    ['促进物流产业高质量发展行动计划', '', ['物流']],
    ['碳排放配额安排的通知', '', ['碳排放权交易']],
    // the longer of two words, and the part instead of its whole
    ['新能源汽车产业集聚发展规划', '', ['新能源汽车']],
    ['煤炭工业矿产资源规划', '', ['煤炭', '工业', '矿产资源']],
    // the names of departments name no industry
    ['市工业和信息化局关于重点项目的通知', '', []],
    // the lead decides where the title is general
    ['某区行动方案', '推动低空经济发展。低空经济企业落户。物流。', ['低空经济']],
    ['某市重点项目管理办法', '加强物流建设。', []],
  ])('%s', (title, lead, industries) => {
    expect(findIndustries(title, lead)).toEqual(industries);
  });

  it('gives where the words stand', () => {
    const text = '打造新能源汽车零部件基地';
    expect(findIndustryWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['新能源汽车']);
  });
});
