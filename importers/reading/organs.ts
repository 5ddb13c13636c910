import { isOrgan } from '../extraction/unit-names.ts';
import { remembered } from '../remembered.ts';
import { BRANCH, bodiesAtEnd } from './body-run.ts';
import { CENTRAL, isOffice } from './central.ts';

/** 国家能源局综合司, 财政部办公厅: an office within a central body. */
const CENTRAL_OFFICE = /^(?:国家|国务院|中国|中央|[一-鿿]{2,10}部|[一-鿿]{2,8}总[局署])[一-鿿]{0,20}司$/;
const OFFICES =
  '总理|主席|部长|省长|市长|区长|县长|州长|局长|主任|署长|行长|会长|院长|检察长|委员长|审计长|代省长|代市长|自治区主席';
const SIGNER = new RegExp(`^(?:(?:${OFFICES}) *[:：]?|[一-鿿]{2,20}(?:${OFFICES}) *[:：]) *[一-鿿·]{2,8}$`);
const SIGNER_AT_END = new RegExp(`(?:${OFFICES}) *[:：]? *(?:[一-鿿·]{2,6}|[一-鿿](?: [一-鿿]){1,2}) *$`);

/**
 * The bodies that sign on a line (商务部 发展改革委; 国 务 院), in order; null where the line is no signature.
 * A person who signs an order (总理 某某) is no body: the list is empty then.
 */
export function readSignatories(line: string): readonly string[] | null {
  return line.length > 260 || NO_SIGNATURE.test(line) ? null : signatories(line);
}

/** Signs that no signature holds. */
const NO_SIGNATURE = /[。；《》?？!！“”]/;

const signatories = remembered((line: string): readonly string[] | null => {
  const text = line
    .replace(/^[-—*· ]+|[-—*· ]+$/g, '')
    .replace(/(^|[ 、])中共 +/g, '$1中共')
    .replace(/\((?:章|盖章|印章|公章|印)\)/g, '')
    .trim();
  if (SIGNER.test(text.replace(/^([一-鿿]) +(?=[一-鿿])/, '$1'))) return [];
  if (/[:：]|\d[.、]/.test(text)) return null;
  const tokens = joinSpaced(text.split(/[ \t、，,]+/).filter((token) => token !== ''));
  if (tokens.length === 0 || tokens.length > 40) return null;
  if (!tokens.every((token) => isSigningBody(token) || bodiesAtEnd(token).from === 0)) return null;
  return tokens.flatMap(splitGlued);
});

/** Where the person who signs an order stands at the end of a text: …。主任：某某某; -1 where none does. */
export function signerAtEnd(text: string): number {
  const tail = text.slice(-24);
  const match = SIGNER_AT_END.exec(tail);
  return match === null ? -1 : text.length - tail.length + match.index;
}

function isSigningBody(name: string): boolean {
  if (CENTRAL.has(name) || CENTRAL_OFFICE.test(name) || isOffice(name)) return true;
  return (
    name.length >= 3 &&
    name.length <= 44 &&
    isOrgan(name) &&
    !/^(?:各|有关|相关|全(?!国[^各])|本|我|你|以|由|及|和|附)|公司.{2,}部$/.test(name)
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
  const run = bodiesAtEnd(name);
  if (run.from === 0) return run.names;
  const head = name.slice(0, run.from);
  if (run.names.length > 0 && isSigningBody(head) && /[部局委署行会厅]$/.test(head))
    return [...splitGlued(head), ...run.names];
  const sharing = splitAtPlace(name);
  if (sharing.length > 1) return sharing;
  for (let at = 3; at + 3 <= name.length; at++) {
    const head = name.slice(0, at);
    const rest = name.slice(at);
    if (
      CENTRAL.has(head) &&
      isSigningBody(rest) &&
      // 国务院关税税则委员会 is one body
      (head !== '国务院' || CENTRAL.has(rest)) &&
      (CENTRAL.has(rest) ||
        !(BRANCH.test(rest) || /^(?:办公|直属|驻|各|有关|[一-鿿]{0,6}(?:司|局|站|中心|办公[厅室])$)/.test(rest)))
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
