import { centralNames } from '../resolution/central-organs.ts';

/** Central bodies by every name they have gone by. */
export const CENTRAL: ReadonlySet<string> = new Set(centralNames());

const CENTRAL_FORM =
  /^(?:国务院|国家|中国|中共中央|中央|全国|最高人民|教育部|[一-鿿]{2,8}部(?:办公厅)?$|[一-鿿]{2,6}总(?:局|署)(?:办公厅)?$)/;

/** Whether a name is that of a body of the whole country. */
export function isCentral(name: string): boolean {
  return (
    CENTRAL.has(name) ||
    CENTRAL.has(name.replace(/办公[厅室]$/, '')) ||
    (CENTRAL_FORM.test(name) && !/^中国\(|^中共(?!中央)|省|自治区|市/.test(name))
  );
}
