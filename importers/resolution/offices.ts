import { createRequire } from 'node:module';

/** An office of a place, without the place: 发展和改革委员会, 人民政府. */
export interface Office {
  /** Its official form: 发改委 -> 发展和改革委员会. */
  readonly name: string;
  /** Equal for all names of the one office of this work in a place: 经信局 and 工业和信息化局; 发展改革局 and 发展改革委. */
  readonly line: string;
  /** Named by its work alone: 发展改革部门. Which body does that work is not said. */
  readonly functional: boolean;
}

interface OfficeTable {
  readonly stems: readonly (readonly string[])[];
  readonly lines: readonly (readonly string[])[];
  readonly bodies: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
}

const table = createRequire(import.meta.url)('../knowledge/agencies.json') as OfficeTable;

const preferredStem = new Map(table.stems.flatMap((row) => row.map((stem) => [stem, row[0] ?? stem] as const)));
const lineOfStem = new Map(table.lines.flatMap((row) => row.map((stem) => [stem, row[0] ?? stem] as const)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const STEM = longestFirst(preferredStem.keys());
const DEPARTMENT = new RegExp(`^(委)?(${STEM})(${longestFirst(Object.keys(table.bodies))})$`);

/** The line of work of a government. */
export const GOVERNMENT = '人民政府';
/** The line of any department: 有关部门. */
export const ANY_DEPARTMENT = '部门';

/** The office that a name without its place means; null for one that no table knows. */
export function officeOf(rest: string): Office | null {
  const short = table.short[rest];
  if (rest === GOVERNMENT || short === GOVERNMENT) return { name: GOVERNMENT, line: GOVERNMENT, functional: false };
  const match = DEPARTMENT.exec(short ?? rest);
  if (match !== null) return departmentOf(match[1] ?? '', match[2] ?? '', match[3] ?? '');
  return short === undefined ? null : { name: short, line: short, functional: false };
}

function departmentOf(party: string, stem: string, body: string): Office {
  const preferred = preferredStem.get(stem) ?? stem;
  const form = table.bodies[body] ?? body;
  const line = party + (lineOfStem.get(preferred) ?? preferred);
  return { name: party + preferred + form, line, functional: form === '部门' };
}

/** The line of work of a central organ: 财政部 -> 财政, 国家发展和改革委员会 -> 发展和改革; null where no local office has it. */
export function lineOfOrgan(name: string): string | null {
  const bare = name.replace(/^(?:国务院|国家|中国)/, '').replace(/(?:部|总局|总署|署)$/, '局');
  return officeOf(bare)?.line ?? null;
}

const shortBodies: Readonly<Record<string, readonly string[]>> = {
  委员会: ['委员会', '委'],
  办公室: ['办公室', '办'],
};

/** The names by which an office goes in a place: 发展和改革委员会, 发展改革委, 发改委. */
export function formsOfOffice(office: Office): readonly string[] {
  const match = DEPARTMENT.exec(office.name);
  const shorts = Object.entries(table.short).filter(([, name]) => name === office.name);
  const named = [office.name, ...shorts.map(([short]) => short)];
  if (match === null) return named;
  const [, party = '', , body = ''] = match;
  const bodies = shortBodies[body] ?? [body];
  return [
    ...new Set([...named, ...stemsOfLine(office.line).flatMap((stem) => bodies.map((each) => party + stem + each))]),
  ];
}

function stemsOfLine(line: string): readonly string[] {
  const bare = line.replace(/^委/, '');
  const preferred = table.lines.find((row) => row[0] === bare) ?? [bare];
  return table.stems.filter((row) => preferred.includes(row[0] ?? '')).flat();
}

/** Every line of work of an office that a place may have. */
export function allLines(): readonly string[] {
  return [...new Set([...preferredStem.values()].map((stem) => lineOfStem.get(stem) ?? stem))];
}
