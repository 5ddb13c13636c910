import { createRequire } from 'node:module';
import { isOrgan } from '../extraction/unit-names.ts';

interface AgencyNames {
  readonly central: readonly (readonly string[])[];
}
const names = createRequire(import.meta.url)('../knowledge/agencies.json') as AgencyNames;

/** Central bodies by every name they go by, and those of earlier times whose names end like no organ's. */
const CENTRAL = new Set([
  ...names.central.flat(),
  '国务院',
  '中央军委',
  '中共中央',
  '中共中央办公厅',
  '全国人民代表大会常务委员会',
  '全国人大常委会',
  '国家核安全局',
]);
const CENTRAL_FORM =
  /^(?:国务院|国家|中国|中共中央|中央|全国|最高人民|教育部|[一-鿿]{2,8}部(?:办公厅)?$|[一-鿿]{2,6}总(?:局|署)(?:办公厅)?$)/;
/** 国家能源局综合司, 财政部办公厅: an office within a central body. */
const CENTRAL_OFFICE = /^(?:国家|国务院|中国|中央|[一-鿿]{2,10}部|[一-鿿]{2,8}总[局署])[一-鿿]{0,20}司$/;
const SIGNER =
  /^(?:总理|主席|部长|省长|市长|区长|县长|州长|局长|主任|署长|行长|委员长|审计长|代省长|代市长|自治区主席) *[一-鿿·]{2,8}$/;

/** Whether a name is that of a body of the whole country. */
export function isCentral(name: string): boolean {
  return CENTRAL.has(name) || (CENTRAL_FORM.test(name) && !/^中国\(|^中共(?!中央)|省|自治区|市/.test(name));
}

/**
 * The bodies that sign on a line (商务部 发展改革委; 国 务 院), in order; null where the line is no signature.
 * A person who signs an order (总理 某某) is no body: the list is empty then.
 */
export function readSignatories(line: string): readonly string[] | null {
  if (line.length > 260 || /[。；:：《》?？!！“”]/.test(line)) return null;
  const text = line
    .replace(/^[-—*· ]+|[-—*· ]+$/g, '')
    .replace(/\((?:章|盖章|印章|公章|印)\)/g, '')
    .trim();
  if (SIGNER.test(text.replace(/(?<=^[一-鿿]) +(?=[一-鿿])/, ''))) return [];
  const tokens = joinSpaced(text.split(/[ \t、，,]+/).filter((token) => token !== ''));
  if (tokens.length === 0 || tokens.length > 40) return null;
  if (!tokens.every(isSigningBody)) return null;
  return tokens.flatMap(splitGlued);
}

function isSigningBody(name: string): boolean {
  if (CENTRAL.has(name) || CENTRAL_OFFICE.test(name)) return true;
  return (
    name.length >= 3 &&
    name.length <= 44 &&
    isOrgan(name) &&
    !/^(?:各|有关|相关|全|本|我|你|以|由|及|和|附)|公司.{2,}部$/.test(name)
  );
}

/** Letters spaced to fill a line: 国 务 院, 财 政 部. */
function joinSpaced(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let run = '';
  for (const token of tokens) {
    if (token.length === 1) {
      run += token;
      continue;
    }
    if (run !== '') joined.push(run);
    run = '';
    joined.push(token);
  }
  if (run !== '') joined.push(run);
  return joined;
}

/** Bodies whose line breaks were lost: 国务院中央军委, 煤炭工业部财政部. */
function splitGlued(name: string): readonly string[] {
  if (CENTRAL.has(name)) return [name];
  const sharing = splitAtPlace(name);
  if (sharing.length > 1) return sharing;
  for (let at = 3; at + 3 <= name.length; at++) {
    const head = name.slice(0, at);
    const rest = name.slice(at);
    if (
      CENTRAL.has(head) &&
      isSigningBody(rest) &&
      (CENTRAL.has(rest) || !/^(?:办公|直属|驻|各|有关|[一-鿿]{0,6}(?:司|局|站|中心|办公[厅室])$)/.test(rest))
    ) {
      return [head, ...splitGlued(rest)];
    }
  }
  return [name];
}

/** 山东省财政厅山东省农业农村厅: bodies of one place, whose name begins each. */
function splitAtPlace(name: string): readonly string[] {
  const place = /^[一-鿿]{2,4}?(?:省|市|区|县|自治区)/.exec(name)?.[0];
  if (place === undefined || name.indexOf(place, place.length) < 0) return [name];
  const parts = name
    .split(place)
    .slice(1)
    .map((part) => place + part);
  return parts.every((part) => isOrgan(part)) ? parts : [name];
}

/** The name of a body at the end of a text, from its first character on: …名单国家核安全局 -> where 国家核安全局 starts; -1 where none ends it. */
export function bodyAtEnd(text: string): number {
  const tail = text.slice(-60);
  const trimmed = tail.trimEnd();
  for (let from = Math.max(0, trimmed.length - 40); from <= trimmed.length - 2; from++) {
    const name = trimmed.slice(from).replace(/ +/g, '');
    if (CENTRAL.has(name) || CENTRAL.has(name.replace(/办公厅$/, ''))) return text.length - tail.length + from;
  }
  return -1;
}
