import type { SourceRecords } from '../../../importers/records.ts';
import { sampleRecords } from './sample-records.ts';

const POLICIES = 25;

/** One of two versions of a source that differ in policies, numbers, citations and tasks. */
export function crashVersion(version: 'old' | 'new'): SourceRecords {
  const isNew = version === 'new';
  return sampleRecords(
    'crash.txt',
    Array.from({ length: POLICIES }, (_, index) => ({
      title: `第${index}号行动方案`,
      number: `津发〔2024〕${isNew ? index + 1 : index + 100}号`,
      region: '天津市',
      issuers: ['天津市人民政府'],
      cites: [{ title: `第${(index + 1) % POLICIES}号行动方案` }, { title: isNew ? '新法' : '旧法' }],
      tasks: Array.from({ length: isNew ? 6 : 8 }, (_, task) => ({
        heading: `${isNew ? '推进' : '开展'}第${task}项工作`,
        units: ['市发展改革委', `市第${task}局`],
      })),
    })),
  );
}
