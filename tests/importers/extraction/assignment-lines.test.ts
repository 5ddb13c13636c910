import { describe, expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';

const HEAD = ['滨州市人民政府办公室关于做好示例工作的通知', '各县区人民政府：', '请做好下列工作。'];
const FOOT = ['特此通知。', '滨州市人民政府办公室', '2023年5月6日'];

/** `heading > unit:role` of each unit that a notice with these lines gives work to. */
function tasksOf(...lines: readonly string[]): readonly string[] {
  const { tasks } = extractSource('a.txt', Buffer.from([...HEAD, ...lines, ...FOOT].join('\n')));
  return tasks.flatMap(({ heading, assignments }) =>
    assignments.map(({ unit, role }) => `${heading} > ${unit}:${role.slice(0, 1)}`),
  );
}

describe('units in other lines than their label', () => {
  it.each([
    // one to a line below the label, up to the next heading
    [
      ['（一）保护古树', '责任单位：', '市自然资源和规划局', '市文化和旅游局', '（二）办好节会。由沾化区政府承办。'],
      ['（一）保护古树 > 市自然资源和规划局:r', '（一）保护古树 > 市文化和旅游局:r', '（二）办好节会 > 沾化区政府:r'],
    ],
    // two labels
    [
      ['（一）建设冷库', '牵头单位：', '市商务局', '配合单位：', '市财政局、市交通运输局'],
      ['（一）建设冷库 > 市商务局:l', '（一）建设冷库 > 市财政局:s', '（一）建设冷库 > 市交通运输局:s'],
    ],
    // what stands below the label is no unit
    [['（一）建设冷库', '责任单位：', '按县区方案执行'], []],
    // a table of which each cell became a line; a date ends no row
    [
      [
        '序号',
        '工作任务',
        '牵头单位',
        '责任单位',
        '完成时限',
        '1',
        '新建竹林道路120公里',
        '市林业局',
        '各县（区）人民政府',
        '2022年12月',
        '2',
        '打造竹文化街区',
        '市文化和旅游局',
        '市住房城乡建设局、沾化区政府',
      ],
      [
        '新建竹林道路120公里 > 市林业局:l',
        '新建竹林道路120公里 > 各县（区）人民政府:r',
        '打造竹文化街区 > 市文化和旅游局:l',
        '打造竹文化街区 > 市住房城乡建设局:r',
        '打造竹文化街区 > 沾化区政府:r',
      ],
    ],
    // a table's row is called after its work; one that a cell's line break has cut goes on
    [
      [
        '序号\t重点任务\t牵头单位\t责任单位\t时限',
        '1\t建设市场\t市商务局\t沾化区政府',
        '市国资委\t2024年',
        '2\t办好节会\t市文化和旅游局\t各县区\t每年',
      ],
      [
        '建设市场 > 市商务局:l',
        '建设市场 > 沾化区政府:r',
        '建设市场 > 市国资委:r',
        '办好节会 > 市文化和旅游局:l',
        '办好节会 > 各县区:r',
      ],
    ],
  ])('%j', (lines, tasks) => {
    expect(tasksOf(...lines)).toEqual(tasks);
  });
});
