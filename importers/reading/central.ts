import { createRequire } from 'node:module';

interface AgencyNames {
  readonly central: readonly (readonly string[])[];
}
const names = createRequire(import.meta.url)('../knowledge/agencies.json') as AgencyNames;

/** Central bodies by every name they go by, and those whose names end like no organ's. */
export const CENTRAL: ReadonlySet<string> = new Set([
  ...names.central.flat(),
  '国务院',
  '中央军委',
  '中共中央',
  '中共中央办公厅',
  '全国人民代表大会常务委员会',
  '全国人大常委会',
  '国家核安全局',
  '共青团中央',
  '团中央',
  '新华社',
  '中央广播电视总台',
  '供销合作总社',
  '中华全国供销合作总社',
]);

const CENTRAL_FORM =
  /^(?:国务院|国家|中国|中共中央|中央|全国|最高人民|教育部|[一-鿿]{2,8}部(?:办公厅)?$|[一-鿿]{2,6}总(?:局|署)(?:办公厅)?$)/;

/** Whether a name is that of a body of the whole country. */
export function isCentral(name: string): boolean {
  return CENTRAL.has(name) || (CENTRAL_FORM.test(name) && !/^中国\(|^中共(?!中央)|省|自治区|市/.test(name));
}
