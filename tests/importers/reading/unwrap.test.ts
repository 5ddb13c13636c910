import { describe, expect, it } from 'vitest';
import { flowOffset, unwrap } from '../../../importers/reading/unwrap.ts';

const first =
  '为推动本市低空经济稳步发展，完善起降设施和空域服务，鼓励企业开展物流、巡检和应急等方面的应用试点，培养飞行与维修人才，制定本方案。';
const second =
  '（一）建设起降场地。到2027年建成二十处公共起降场，优先利用现有停车场、公园和屋顶，新建小区同步规划起降点位，由交通部门统一管理。';
const third =
  '（二）培育应用场景。支持运输企业开通山区和海岛的货运航线；（三）引进科研机构，联合高校设立实验室；（四）规范空域的申请和使用流程，缩短审批时间，保障飞行安全。';
const paragraphs = [first, second, third].join('\n');

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n'))
    .join('\n');
}

describe('unwrap', () => {
  // A paragraph may end, and an item within a paragraph may begin, where a line is full.
  it.each([20, 22, 24, 26, 28, 30])('makes paragraphs of lines broken after %i characters', (width) => {
    expect(unwrap(wrapped(paragraphs, width))?.text).toBe(paragraphs);
  });

  it('knows where each character of the flow stands in the source', () => {
    const source = wrapped(paragraphs, 24);
    const flow = unwrap(source);
    const signs = Array.from(flow?.text ?? '', (_, at) => (flow === null ? '' : source[flowOffset(flow, at)]));
    expect(signs.join('')).toBe(paragraphs);
  });

  it('keeps the lines of other systems apart from their carriage returns', () => {
    expect(unwrap(wrapped(paragraphs, 24).replace(/\n/g, '\r\n'))?.text).toBe(paragraphs.replace(/\n/g, '\r\n'));
  });

  it.each([
    // Lines are paragraphs.
    ['paragraphs', paragraphs],
    // Items of one length.
    [
      'a list',
      Array.from({ length: 9 }, (_, at) => `${at + 1}.某市高新技术产业开发区第${at + 1}分园管理办公室`).join('\n'),
    ],
    // Names of one length.
    ['names', Array.from({ length: 9 }, (_, at) => `某某市某某区第${at + 1}人民医院医疗集团有限责任公司`).join('\n')],
    // Rows of one length.
    ['a table', Array.from({ length: 9 }, () => '某市产业主题园区名称\t主导产业所属区\t运营单位全称').join('\n')],
    ['nothing', ''],
    ['a long line', first.repeat(50)],
  ])('leaves %s as it is', (_, text) => {
    expect(unwrap(text)).toBeNull();
  });
});
