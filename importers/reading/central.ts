import { centralNames } from '../resolution/central-organs.ts';

/** Central bodies by every name they have gone by. */
export const CENTRAL: ReadonlySet<string> = new Set(centralNames());

const CENTRAL_FORM =
  /^(?:国务院|国家|中国|中共中央|中央|全国|最高人民|教育部|[一-鿿]{2,8}部(?:办公厅)?$|[一-鿿]{2,6}总(?:局|署)(?:办公厅)?$)/;

/** Whether a name is that of a body of the whole country. */
export function isCentral(name: string): boolean {
  return (
    CENTRAL.has(name) || isOffice(name) || (CENTRAL_FORM.test(name) && !/^中国\(|^中共(?!中央)|省|自治区|市/.test(name))
  );
}

/** 财政部办公厅, 生态环境部自然生态保护司: an office named behind its body. */
export function isOffice(name: string): boolean {
  if (!name.endsWith('司')) return CENTRAL.has(name.replace(/办公[厅室]$/, ''));
  if (name.length > LONGEST_OFFICE) return false;
  for (let at = 3; at < name.length - 1; at++) if (CENTRAL.has(name.slice(0, at))) return true;
  return false;
}

const LONGEST_OFFICE = 24;
