import { expect, it } from 'vitest';
import { extractSource } from '../../../importers/extract.ts';

const HEAD = ['天津市冷链物流行动方案', '一、总体要求', '到2026年建成冷库20座。'];

it.each([
  // A mark after which a sentence goes on.
  [['二、主要任务', '统筹港口、机场、', '公路运力，'], true],
  [['二、主要任务', '依据《'], true],
  // Clauses behind a closed sentence that nothing closes.
  [['二、主要任务', '建设枢纽。各区结合实际，研究提出本区的具体'], true],
  // A closed sentence, a bracket, a list that ends in a semicolon.
  [['二、主要任务', '建设枢纽，畅通通道。'], false],
  [['二、主要任务', '建设枢纽。（责任单位：市商务局、市交通运输委）'], false],
  [['二、主要任务', '（一）建设枢纽；', '（二）畅通通道；'], false],
  // A heading, a contact, a label with units: they have no mark at their end.
  [['二、建设枢纽，畅通通道'], false],
  [['二、主要任务', '建设枢纽。联系人：张三，地址：河东区某路'], false],
  [['二、主要任务', '建设枢纽。责任单位：市商务局，市交通运输委'], false],
  // A signature stands where the text ends, whatever stands before it.
  [['请各区结合实际抓好落实。工作中的问题，及时报告', '天津市商务局', '2024年3月1日'], false],
] as const)('%s: %s', (lines, cutOff) => {
  const { policies } = extractSource('a.txt', Buffer.from([...HEAD, ...lines].join('\n')));
  expect(policies.map((policy) => policy.cutOff ?? false)).toEqual([cutOff]);
});
