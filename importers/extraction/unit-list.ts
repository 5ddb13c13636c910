import { gather } from '../gather.ts';
import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { regionsCalled } from '../resolution/regions.ts';
import { Signs } from '../signs.ts';
import { isOrgan, isPlace, isUnit, withoutBracket } from './unit-names.ts';

/** One unit of a list: where it stands in the list's text, and its name with what a joint list leaves out restored. */
export interface ListedUnit {
  readonly from: number;
  readonly to: number;
  /** As written in the (folded) text, without tails such as 等. */
  readonly unit: string;
  /** With a shared head or tail restored: 财政 in 发改、财政等部门 -> 财政部门. */
  readonly name: string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** 等, 等部门 and what a closing list says of its members. */
const TAIL =
  /\s*等(?![级候于])(?:[^、，；()要应须将]{0,20}?(部门|单位|部委|机构|行业组织|组织|方面|企业|地方|地区|省\(.{1,6}\)|省份?|市|地))?(?:和(?:单位|机构|企业|地方))?\s*$/;

/** 教育部、财政部等已列全 closes without 等: 教育部、财政部9个部门和单位. */
const COUNT = /(?<=[部委局办院署会行])(?:\d+|[一二三四五六七八九十]+)个(部门|单位|部委)(?:和(?:单位|机构))?\s*$/;

/** What a shared head may be: 发改、科技、财政等部门. */
const SHARED_HEAD = /(?:行业协会|主管部门|部门|科研机构|机构|单位|机关)$/;
const ANY_CONJUNCTION = /[及和与或并同是]/;
const CONJUNCTION = /以及|及其|特别是|尤其是|[和及与或并]|(?<![会共协不相])同(?![级时意步])/g;
/** A place's level in front of a name that governs every element: 市发展改革、规划资源等部门; 各级财政、人社部门. */
const LEVEL =
  /^(?:各级|各地|各省|各市|各区|各县|国务院|国家|省级|市级|区级|县级|省(?![级直属内外])|市(?![级属直场内外政])|区(?![域级属内外块])|县(?![级属域内外]))/;
/** Words that make what follows them a name of its own. */
const OWN_HEAD =
  /^(?:各|有关|相关|其他|所在|同级|原|附近|当地|上级|国务院|国家|中国|中央|省|市|区|县|地方|属地|驻|在|\d+个|[两三四五六七八九十]+个|军)/;
const LEVEL_ONLY =
  /^(?:全[国省市]|国务院|中央)?(?:各(?:有关|相关|产[煤油粮])?|(?:沿[海江边])?(?:有关|相关)|沿[海江边]|本|全)?(?:省|自治区|直辖市|计划单列市|市|区|县|地|州|旗|盟|街道|乡镇|镇|乡|部委|直属机构|[省市县地]\([^)]{1,6}\))$/;
const LEVEL_HEAD =
  /^(?:各)?(?:省|自治区|直辖市|计划单列市|市|区|县|地|州|旗|盟|镇|乡|街道|两级|直属机构)(?:(?<=自治区|直辖市)|(?!.*(?:局|委|厅|办)$))/;

const MARKS = Signs.of('、，,；;()（）〔〕“”《》');
const OPENERS = Signs.of('(（〔“《');
const CLOSERS = Signs.of(')）〕”》');

/** Splits at 、，, and ； outside brackets and quotes. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let from = 0;
  for (let mark = MARKS.find(text); ; mark = MARKS.find(text, mark + 1)) {
    const at = mark < 0 ? text.length : mark;
    if (OPENERS.at(text, at)) depth++;
    else if (CLOSERS.at(text, at)) depth = Math.max(0, depth - 1);
    else if (mark < 0 || depth === 0) {
      const piece = trimmed(text, from, at);
      if (piece.to > piece.from) found.push(...betweenBlanks(text, piece));
      from = at + 1;
    }
    if (mark < 0) return found;
  }
}

const PARTING = /[ /|]/;

/** A B, A/B: blanks and strokes part complete units. */
function betweenBlanks(text: string, piece: Piece): readonly Piece[] {
  const name = slice(text, piece);
  if (!PARTING.test(name)) return [piece];
  const found: Piece[] = [];
  for (const { index, 0: part } of matchesOf(/[^ /|]+/g, name)) {
    if (!isUnit(part)) return [piece];
    found.push({ from: piece.from + index, to: piece.from + index + part.length });
  }
  return found;
}

function trimmed(text: string, from: number, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isMargin(text, start)) start++;
  while (end > start && isMargin(text, end - 1)) end--;
  return { from: start, to: end };
}

const MARGIN = /[\s。.*★☆▲△●※]/;

/** Blanks, full stops and marks around a name. */
function isMargin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code >= 0x4e00 && code <= 0x9fff) && MARGIN.test(text.charAt(at));
}

/** Puts 各区、市政府 and 省、自治区、直辖市人民政府 together again: the elements before the last are levels without an organ. */
function joinLevels(text: string, all: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < all.length; at++) {
    const piece = all[at];
    if (piece === undefined) continue;
    let last = at;
    while (last + 1 < all.length && goesOn(slice(text, all[last]), slice(text, all[last + 1]))) last++;
    const end = all[last] ?? piece;
    joined.push({ from: piece.from, to: end.to });
    at = last;
  }
  return joined;
}

/** 各区、市政府; 各区县政府及代管镇、街道的管理机构: the element is not whole without the next. */
function goesOn(element: string, next: string): boolean {
  if (LEVEL_ONLY.test(element)) return joinsOn(next);
  // 探矿权、采矿权登记管理机关: the names of rights are no bodies.
  if (element.endsWith('权')) return true;
  return /[及和](?:代管|所辖|管辖|直管)[一-鿿]{1,4}$/.test(element) && next.includes('的');
}

function joinsOn(next: string): boolean {
  return LEVEL_HEAD.test(next) && !/^各(?:地区|部门|单位)/.test(next);
}

function slice(text: string, piece: Piece | undefined): string {
  return piece === undefined ? '' : text.slice(piece.from, piece.to);
}

/** Where 和, 及, 以及, 与 or 或 stands between two complete units of `text`, the pieces on both sides; else the piece itself. */
function splitConjunctions(text: string, piece: Piece): readonly Piece[] {
  const name = slice(text, piece);
  if (!ANY_CONJUNCTION.test(name)) return [piece];
  const marks = matchesOf(CONJUNCTION, name).filter((mark) => !insideBracket(name, mark.index));
  for (const [index, mark] of marks.entries()) {
    const left = name.slice(0, mark.index).trim();
    const after = mark.index + mark[0].length;
    const ends = [...marks.slice(index + 1).map((next) => next.index), name.length];
    const special = mark[0].endsWith('是');
    const anew = ends.some((end) => startsAnew(special ? '' : left, name.slice(after, end).trim()));
    // 各地区、部门和企业: bare words that 各 governs.
    const bare = piece.from > 0 && /^部门$/.test(left) && /^(?:企业|单位)$/.test(name.slice(after));
    if (!bare && (!isMember(left) || !anew)) continue;
    const rest = trimmed(text, piece.from + after, piece.to);
    return [trimmed(text, piece.from, piece.from + mark.index), ...splitConjunctions(text, rest)];
  }
  return [piece];
}

/** Whether a name can be one member of a joint list; 相关企业 can, though alone it is no unit. */
function isMember(name: string): boolean {
  return isUnit(name) || isPlace(name) || /^(?:有关|相关|各|在[一-鿿]).{0,6}企业$/.test(name) || LEVEL_ONLY.test(name);
}

/** Names of one body that hold 和: 文化和旅游部门 is one. */
const COMPOUND =
  /^(?:各级|各|省|市|区|县|地方)*(?:工业和信息化|文化和旅游|人力资源和社会保障|自然资源和规划|住房和城乡建设|教育和体育|发展和改革|规划和自然资源|园林和林业|数据和政务|海洋和港航|退役军人和|新闻出版和|市场和)/;

/** 国土、规划、建设、环保和安全生产监管部门: in a list whose members share the last one's head, 和 splits the last member too. */
function splitSharedLast(text: string, all: readonly Piece[], head: string | null): readonly Piece[] {
  const last = all.at(-1);
  const name = slice(text, last);
  const at = name.lastIndexOf('和');
  const sharing = all.slice(0, -1).every((piece) => !isUnit(slice(text, piece)));
  if (last === undefined || at < 2 || at > 6 || !sharing || (all.length < 2 && head === null) || COMPOUND.test(name))
    return all;
  if (isUnit(name.slice(0, at)) || !(head !== null || SHARED_HEAD.test(name))) return all;
  return [...all.slice(0, -1), trimmed(text, last.from, last.from + at), trimmed(text, last.from + at + 1, last.to)];
}

function insideBracket(name: string, at: number): boolean {
  const open = name.lastIndexOf('(', at);
  return open >= 0 && name.lastIndexOf(')', at) < open;
}

/** Whether `right` is a unit of its own beside `left`, not governed by left's modifier (各级党委和政府, 有关部门和单位). */
function startsAnew(left: string, right: string): boolean {
  const name = withoutTail(right);
  // A部和省、自治区人民政府: what begins with a level.
  if (name === '省' && !LEVEL_ONLY.test(left)) return isUnit(left);
  if (name.length < 2 || !isMember(name) || /^(?:政府|单位|部门|机构|企业|办公室|地方|团体|组织)$/.test(name))
    return false;
  if (OWN_HEAD.test(name)) return !/^各行业/.test(left);
  return (
    !/^(?:各|有关|相关|地方|本)/.test(left) || /^(?:各地区|各部门|各矿区)$/.test(left) || isPlaceName(name.slice(0, 2))
  );
}

function withoutTail(name: string): string {
  return name.replace(TAIL, '');
}

/**
 * The units of a list: split at 、，；, and at 和/及/以及/与/或 between complete units; joint lists with what they leave out restored.
 * `text` is folded (brackets half-width); offsets count in it. Nothing is judged: a label or the sentence has said that these are units.
 */
export const splitUnits = remembered((text: string): readonly ListedUnit[] => {
  const tail = (text.includes('等') ? TAIL.exec(text) : null) ?? (text.includes('个') ? COUNT.exec(text) : null);
  const head = tail?.[1] ?? null;
  const body = tail === null ? text : text.slice(0, tail.index);
  const split = joinLevels(
    body,
    ANY_CONJUNCTION.test(body) ? gather(pieces(body), (piece) => splitConjunctions(body, piece)) : pieces(body),
  );
  const complete = splitSharedLast(body, split, head);
  const whole = body.includes('等') ? gather(complete, (piece) => withoutInnerTail(body, piece)) : complete;
  const units = whole.filter((piece) => piece.to > piece.from);
  return restore(body, units, head);
});

/** 工信局、商务局等行业主管部门 inside a longer list: the tail is no part of the unit. */
function withoutInnerTail(text: string, piece: Piece): readonly Piece[] {
  const name = slice(text, piece);
  const tail = TAIL.exec(name);
  if (tail === null || tail.index === 0) return tail === null ? [piece] : [];
  return [trimmed(text, piece.from, piece.from + tail.index)];
}

function restore(text: string, units: readonly Piece[], head: string | null): readonly ListedUnit[] {
  const names = units.map((piece) => slice(text, piece));
  const last = names.at(-1) ?? '';
  const shared = head !== null && SHARED_HEAD.test(head) ? head : (SHARED_HEAD.exec(last)?.[0] ?? null);
  const level = LEVEL.exec(names[0] ?? '')?.[0] ?? '';
  const isShared =
    (names.length > 1 || head !== null) && shared !== null && names.some((name) => !isUnit(name) && !isPlace(name));
  return units.map((piece, index) => {
    const unit = names[index] ?? '';
    const placed =
      placeTail(unit, names, index + 1) ??
      bodyHead(unit, names[index - 1] ?? '') ??
      (index === 0 ? null : groupHead(unit, names[0] ?? ''));
    const name =
      placed ??
      (isShared && !isOrgan(unit) && !isPlaceName(unit) ? withHead(unit, shared, index === 0 ? '' : level) : unit);
    return {
      from: piece.from,
      to: piece.to,
      unit,
      name: name === unit && head !== null ? placeName(unit, head) : name,
    };
  });
}

function withHead(unit: string, shared: string, level: string): string {
  const own = LEVEL.test(unit) || /^各/.test(unit) ? '' : level;
  return `${own}${unit}${unit.endsWith(shared) || isUnit(unit) ? '' : shared}`;
}

/** A place by its full name, or a province or city by its short one; 公安 is none though there is a 公安县. */
function isPlaceName(unit: string): boolean {
  return unit.length <= 12 && regionsCalled(unit).some((region) => region.name === unit || region.level !== 'county');
}

/** 山西、内蒙古等重点产煤省: the places by their full names. */
function placeName(unit: string, head: string): string {
  if (!/^省|^市|^地/.test(head)) return unit;
  return fullPlace(unit);
}

/** 北京 -> 北京市; a county's name needs no more. */
function fullPlace(unit: string): string {
  return regionsCalled(unit)[0]?.name ?? unit;
}

/** 江苏省、安徽省生态环境厅: the body named once behind the last of the places. */
function placeTail(unit: string, names: readonly string[], next: number): string | null {
  if (next >= names.length) return null;
  if (!isPlaceName(unit) && !/^[一-鿿]{2,7}[省市区县州]$/.test(unit)) return null;
  for (const name of names.slice(next)) {
    const body = /^([一-鿿]{2,10}?(?:省|自治区|市|区|县|自治州))([一-鿿]{2,}(?:局|厅|委|办|部门)|[一-鿿]*政府)$/.exec(
      name,
    );
    if (body?.[2] !== undefined && isPlaceName(body[1] ?? '')) return fullPlace(unit) + body[2];
    if (!isPlaceName(name)) return null;
  }
  return null;
}

/** 生态环境部西北督察局、黄河流域生态环境监督管理局: a ministry's own bodies, the ministry named once. */
function bodyHead(unit: string, before: string): string | null {
  if (!before.includes('部')) return null;
  const ministry = /^([一-鿿]{2,10}?部)[一-鿿]{2,}局$/.exec(before)?.[1];
  if (ministry === undefined || !/(?:流域|海域|督察局|监督管理局|监督站)/.test(unit) || unit.startsWith(ministry))
    return null;
  return /局$|站$/.test(withoutBracket(unit)) && isPlaceName(unit.slice(0, 2)) ? null : ministry + unit;
}

/** 各省(区、市)发展改革委、国土资源管理部门; 项目所在街道、园区: the head that governs the whole list, named once. */
function groupHead(unit: string, first: string): string | null {
  const group = /^各?(?:省|市|县|地)\([^)]{1,8}\)/.exec(first)?.[0];
  if (group !== undefined && unit.endsWith('部门') && !OWN_HEAD.test(unit)) return group + unit;
  if (/^各地区?$/.test(first) && /^(?:部门|企业|单位)$/.test(unit)) return `各${unit}`;
  const place = /^(?:项目|企业)?所在(?:地)?/.exec(first)?.[0];
  return place !== undefined && /^(?:街道|园区|乡镇|区县)$/.test(unit) ? place + unit : null;
}
