import type { DivisionLevel } from '../../graph/divisions.ts';
import { ANY_DEPARTMENT, GOVERNMENT, officeOf } from './offices.ts';
import { NATION, type Region } from './region-table.ts';
import { regionsIn } from './regions.ts';

/** Whom a group takes in: the offices of one line of work in the places of some levels within a region. */
export interface GroupMembers {
  readonly within: Region;
  readonly levels: readonly DivisionLevel[];
  /** A line of work ({@link officeOf}). */
  readonly line: string;
  /** The office as the group's name writes it: 发改委; null where the name gives only the work or nothing. */
  readonly office: string | null;
  /** 各区政府 takes in all of them, 有关区政府 some that the text does not name. */
  readonly all: boolean;
}

export interface AgencyGroup {
  /** Its name in one form: 各区政府 -> 各区人民政府, 区发改委 -> 各区发展和改革委员会. */
  readonly name: string;
  /** Where it is a group: the text's region, the country for 国务院有关部门. */
  readonly region: Region | null;
  /** Null where name and region do not tell. */
  readonly members: GroupMembers | null;
}

const EACH = '各(?!级)|每个';
const SOME = '有关|相关|其他|所在地?|项目所在地?|属地|当地|上述|试点|重点|部分|其它';
const QUANTIFIER = new RegExp(`^(?:国务院|全[国省市区县])?((?:${EACH}|${SOME})*)`);
/** Words for the places of a group, by the level that they mean in a text of the country. */
const PLACES: readonly (readonly [RegExp, readonly Word[]])[] = [
  [/^省(?:\(区、市\)|\(市\)|、自治区、直辖市|、市、自治区|区市)(?:级)?/, ['province']],
  [/^(?:地方各级|各级地方|地方|各级|县级及?以上(?:地方)?(?:各级)?)/, ['every']],
  [/^市、区两级/, ['own', 'below']],
  [
    /^(?:县\(市、?区\)|县\(市\)、?区|区县\(市\)|区\(市\)县|区\(县\)|区\(市\)|区、县|区县|县区|区、市|旗县区|县级|区级)/,
    ['below'],
  ],
  [/^(?:市\(州\)|市、州|市州|地级市|设区的?市)(?:级)?/, ['city']],
  [/^[省市区县]直(?:属|机关)?/, ['own']],
  [/^省级/, ['province']],
  [/^市级/, ['city']],
  [/^省(?![外际内])/, ['province']],
  [/^市(?!场)/, ['city']],
  [/^[区县旗](?![域块位间际])/, ['below']],
];
type Word = 'province' | 'city' | 'below' | 'every' | 'own';

/** Groups whose members no table knows. */
const OTHER =
  /^(?:各|有关|相关|其他|所在|当地|每个|属地|上述|国务院有关|国务院各|省级有关|市级有关)|(?:^|[^导])(?:成员单位|有关部门|相关部门|有关单位|有关方面|职能部门|业主单位)$|^[省市县区]、.*(?:政府|部门)$|^(?:国有企业|中央企业|央企|电网企业|金融机构|业务主管部门|审批部门)$|^\d+个/;
const DEPARTMENTS = /^(?:(?:有关|相关|各|行业)*(?:主管|职能|行政主管)?部门(?:和单位)?|有关单位|相关单位)$/;
const LEVELS: readonly DivisionLevel[] = ['nation', 'province', 'city', 'county'];

/** The group that a name means in a text of a region; null for a name of one body. `name`: half-width brackets, no blanks. */
export function groupOf(name: string, region: Region | null): AgencyGroup | null {
  const own = region === null || !name.startsWith(region.name) ? '' : name.slice(region.name.length);
  // 天津市级行业主管部门, 山东省直有关部门: placed by their text.
  if (/^(?:级|直|、区两级)/.test(own)) {
    const found = groupIn((region?.name.slice(-1) ?? '') + own.replace(/^级/, '直'), region);
    return found === null ? null : { ...found, name: groupForm(name) };
  }
  return groupIn(name, /^(?:国务院|国家)(?:各|有关|相关|部门)/.test(name) ? NATION : region);
}

function groupIn(name: string, region: Region | null): AgencyGroup | null {
  const quantifier = QUANTIFIER.exec(name) ?? [''];
  const rest = name.slice(quantifier[0].length);
  const place = PLACES.map(([pattern, words]) => ({ found: pattern.exec(rest)?.[0] ?? '', words })).find(
    ({ found }) => found !== '',
  );
  const quantified = quantifier[0] !== '';
  if (place !== undefined && (quantified || isRelative(place.words, rest.slice(place.found.length), region))) {
    return placesGroup(name, quantifier[1] ?? '', rest, place, region);
  }
  if (DEPARTMENTS.test(name.replace(/^国务院/, ''))) return departmentsGroup(name, region);
  const nationwide = region === null || region === NATION;
  if (nationwide && name.endsWith('部门')) return workGroup(name, region);
  if (name.endsWith('部门') && !isOwnWork(name) && !startsWithPlace(name, region))
    return { name, region, members: null };
  return OTHER.test(name) ? { name: groupForm(name), region, members: null } : null;
}

/** 区发改委 and 县级财政部门 without 各 mean those of the places below, where the text's own place is above them. */
function isRelative(words: readonly Word[], head: string, region: Region | null): boolean {
  if (region === null || head === '') return words.includes('every') && head !== '';
  const office = officeOf(head);
  if (office === null && !DEPARTMENTS.test(head)) return false;
  return words.some((word) => {
    if (word === 'every' || word === 'own') return true;
    const levels = levelsOf(word, region);
    return levels.length > 0 && !levels.includes(region.level);
  });
}

interface Place {
  readonly found: string;
  readonly words: readonly Word[];
}

function placesGroup(name: string, quantifier: string, rest: string, place: Place, region: Region | null): AgencyGroup {
  const head = rest.slice(place.found.length).replace(/^(?:有关|相关)/, '');
  const some =
    new RegExp(SOME).test(quantifier) ||
    /^(?:有关|相关)/.test(rest.slice(place.found.length)) ||
    DEPARTMENTS.test(head);
  const office = head === '' ? officeOf(GOVERNMENT) : officeOf(head);
  const line = office?.line ?? (DEPARTMENTS.test(head) ? ANY_DEPARTMENT : null);
  const levels = region === null ? [] : [...new Set(place.words.flatMap((word) => levelsOf(word, region)))];
  // 区发改委 is said of each: 各区发展和改革委员会.
  const isOne = place.words.includes('every') || place.words.includes('own');
  const each = quantifier === '' && !isOne && !place.found.endsWith('级') ? '各' : '';
  const isNamed = office !== null && !office.functional && head !== '';
  const named = each + (isNamed ? name.slice(0, -head.length) + office.name : name);
  if (region === null || line === null || levels.length === 0) return { name: groupForm(named), region, members: null };
  const written = office === null || office.functional ? null : head === '' ? GOVERNMENT : head;
  return { name: groupForm(named), region, members: { within: region, levels, line, office: written, all: !some } };
}

/** 各有关部门: departments of the text's own place. */
function departmentsGroup(name: string, region: Region | null): AgencyGroup {
  const form = groupForm(name);
  if (region === null) return { name: form, region, members: null };
  const all = /^(?:国务院)?各部门/.test(name);
  return {
    name: form,
    region,
    members: { within: region, levels: [region.level], line: ANY_DEPARTMENT, office: null, all },
  };
}

/** 财政部门 in a text of the country: whoever does that work at any level. */
function workGroup(name: string, region: Region | null): AgencyGroup {
  const office = officeOf(name.replace(/^国务院/, ''));
  if (office === null || region === null) return { name: groupForm(name), region, members: null };
  const levels = name.startsWith('国务院') ? LEVELS.slice(0, 1) : LEVELS;
  return { name, region, members: { within: region, levels, line: office.line, office: null, all: false } };
}

/** 财政部门 and 市财政部门 are whoever does that work in the text's own place. */
function isOwnWork(name: string): boolean {
  return officeOf(name.replace(/^(?:自治区|[省市区县州盟旗])(?=..)/, '')) !== null;
}

/** 天津市财政部门 is no group: its place says whose it is. */
function startsWithPlace(name: string, region: Region | null): boolean {
  return regionsIn(name, region?.path ?? null)[0]?.start === 0;
}

function levelsOf(word: Word, region: Region): readonly DivisionLevel[] {
  const below = LEVELS.slice(LEVELS.indexOf(region.level) + 1);
  const municipality = region.level === 'province' && region.name.endsWith('市');
  if (word === 'own') return [region.level];
  if (word === 'every') return region === NATION ? below : [region.level, ...below];
  if (word === 'below') return region.level === 'county' ? [] : ['county'];
  if (word === 'province') return region.level === 'nation' || region.level === 'province' ? ['province'] : [];
  if (municipality) return ['province'];
  return region.level === 'county' ? [] : ['city'];
}

function groupForm(name: string): string {
  return name
    .replace(/(?<!人民)政府$/, '人民政府')
    .replace(/^(?:相关|有关)(?=部门|单位)/, '有关')
    .replace(/^每个/, '各');
}
