import { describe, expect, it } from 'vitest';
import { extractSource } from '../../importers/extract.ts';

const LEAD = '河北省关于建设示例园区的若干措施（征求意见稿）';
const BODY = ['为建设示例园区，制定如下措施。', '一、完善规划。编制示例园区规划。（责任单位：省自然资源厅）'];
const FIRST = '廊坊临空示例园区2024年工作方案';
const SECOND = '正定示例园区2024年工作方案';
const THIRD = '沧州渤海示例产业园区2024年工作方案';
const LIST = [`附件：1.${FIRST}`, `2.${SECOND}`, `3.${THIRD}`];
const annex = (number: number, title: string): readonly string[] => [
  `附件${number}`,
  title,
  '一、工作目标',
  '建成道路两条。',
  '二、工作任务',
  '（一）修好道路。（省交通运输厅）',
];
const ANNEXES = [annex(1, FIRST), annex(2, SECOND), annex(3, THIRD)];

/** Title, status and place of each policy. */
function policiesOf(...lines: readonly string[]): readonly string[] {
  const { policies } = extractSource('a.txt', Buffer.from(lines.join('\n')));
  return policies.map(({ title, status, region }) => `${title} ${status} ${region}`);
}

const EXPECTED = [
  `${LEAD} draft 河北省`,
  `${FIRST} draft 河北省/廊坊市`,
  `${SECOND} draft 河北省/石家庄市/正定县`,
  `${THIRD} draft 河北省/沧州市`,
];

describe('a draft and its annexed plans are policies of their own', () => {
  it.each([
    ['each part on its line', [LEAD, ...BODY, ...LIST, ...ANNEXES.flat()]],
    ['the list on one line', [LEAD, ...BODY, LIST.join(''), ...ANNEXES.flat()]],
    [
      'mark and title on one line',
      [LEAD, ...BODY, ...LIST, ...ANNEXES.flatMap(([mark, ...rest]) => [`${mark}：${rest[0]}`, ...rest.slice(1)])],
    ],
    [
      'mark, title and first heading on one line',
      [LEAD, ...BODY, ...LIST, ...ANNEXES.flatMap((lines) => [lines.slice(0, 3).join(''), ...lines.slice(3)])],
    ],
    ['each annex on one line', [LEAD, ...BODY, LIST.join(''), ...ANNEXES.map((lines) => lines.join(''))]],
    ['all on one line', [[LEAD, ...BODY, ...LIST, ...ANNEXES.flat()].join('')]],
  ])('%s', (_shape, lines) => expect(policiesOf(...lines)).toEqual(EXPECTED));

  it('places an annex by the short name that its title begins with, and not by the bay that bears it', () => {
    const lead = '江苏省关于建设示例园区的若干措施（征求意见稿）';
    const titles = ['通州湾示例园区工作方案', '通州示例园区工作方案'];
    const lines = [lead, ...BODY, ...titles.flatMap((title, at) => annex(at + 1, title))];
    expect(policiesOf(...lines)).toEqual([
      `${lead} draft 江苏省`,
      `${titles[0]} draft 江苏省`,
      `${titles[1]} draft 江苏省/南通市/通州区`,
    ]);
  });

  it('tells the next plan of a notice by its name where the one before ends without a full stop', () => {
    const names = ['甲省示例物流行动方案（2023—2025年）', '甲省示例文旅行动方案（2023—2025年）'];
    const { policies } = extractSource(
      'a.txt',
      Buffer.from(
        [
          '甲省人民政府办公厅关于印发甲省示例物流行动方案（2023—2025年）等2个行动方案的通知',
          '各市人民政府：',
          `《${names.join('》《')}》已经省政府同意，现印发给你们，请认真落实。`,
          '甲省人民政府办公厅',
          '2023年5月6日',
          '甲省示例物流行动方案',
          '（2023—2025年）',
          '一、完善网络。牵头单位：省商务厅；配合单位：省交通运输厅',
          '甲省示例文旅行动方案',
          '（2023—2025年）',
          '一、建设目标',
          '海岛公园建成。',
        ].join('\n'),
      ),
    );
    expect(policies.map(({ title, issued }) => `${title} ${issued}`)).toEqual(
      names.map((name) => `${name} 2023-05-06`),
    );
  });

  it('reads a draft whose first line holds title and lead, and whose headings are glued', () => {
    const text = `甲市示例园区提升行动方案（公开征求意见稿）为做强园区，制定本方案。一、总体目标。建成园区两个。二、重点任务（一）完善规划。（市水利局、市财政局）附件：1.乙区示例园区提升工作方案2.丙区示例园区提升工作方案附件1乙区示例园区提升工作方案一、目标任务建成道路。附件2丙区示例园区提升工作方案一、目标任务建成桥梁。`;
    expect(policiesOf(text).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      '甲市示例园区提升行动方案（公开征求意见稿） draft',
      '乙区示例园区提升工作方案 draft',
      '丙区示例园区提升工作方案 draft',
    ]);
  });

  it('finds the task of each', () => {
    const { tasks } = extractSource('a.txt', Buffer.from([LEAD, ...BODY, ...LIST, ...ANNEXES.flat()].join('')));
    expect(tasks.map(({ policy, heading }) => `${policy} ${heading}`)).toEqual([
      'p1 一、完善规划',
      'p2 （一）修好道路',
      'p3 （一）修好道路',
      'p4 （一）修好道路',
    ]);
  });
});
