import { searchForm } from '../../graph/search-text.ts';
import { soundsOf } from '../../graph/sounds.ts';
import { type ResolvedAgency, resolveAgency, secondName } from '../resolution/agencies.ts';
import { meetingNames } from '../resolution/agency-relations.ts';
import { citationOf, isSharedName, namesOfOrgan } from '../resolution/central-organs.ts';
import { formsOfOffice } from '../resolution/offices.ts';
import { fullName } from '../resolution/placement.ts';
import { regionByPath } from '../resolution/regions.ts';
import { type Properties, withoutNulls } from './rows.ts';

/** How a text names an agency: all that decides which one it is. */
export interface AgencyUse {
  readonly name: string;
  /** Where its text applies. */
  readonly region: string | null;
  /** When its text was issued; kept only where the day decides. */
  readonly day: string | null;
  /** The text outside which the name (你单位) means nothing. */
  readonly text: string | null;
}

/** Names that stand for whom their text addresses or has spoken of. */
const ADDRESSED = /^(?:你|您|贵|该|此|其|本|我)(?:们|公司|单位|机关|中心|集团|[委省市县区部局厅院所校行署办会站])$/;
const SPEAKING = /^(?:我|本)(.{1,3})$/;

/** The use of a name in a text that `issuers` signed: 我部 is the one issuer that is a 部. */
export function agencyUse(
  name: string,
  region: string | null,
  day: string | null,
  text: string,
  issuers: readonly string[],
): AgencyUse {
  const spoken = SPEAKING.exec(name)?.[1];
  const speakers = spoken === undefined ? [] : issuers.filter((issuer) => issuer.endsWith(spoken));
  const [speaker] = speakers;
  const meant = speakers.length === 1 && speaker !== undefined ? speaker : name;
  return { name: meant, region, day: isSharedName(meant) ? day : null, text: ADDRESSED.test(meant) ? text : null };
}

/** `agency:天津市:发改委`: the name, and the region of the text that uses it; then its day and its text where these matter. */
export function agencyNameKey({ name, region, day, text }: AgencyUse): string {
  return `agency:${region ?? ''}:${name}${day === null ? '' : ` @${day}`}${text === null ? '' : ` #${text}`}`;
}

const DAY = / @(\d{4}(?:-\d{2}){0,2})$/;
const TEXT = / #((?:text|claim):\S+)$/;

function readAgencyNameKey(key: string): AgencyUse {
  const [, region = '', ...rest] = key.split(':');
  const whole = rest.join(':');
  const text = TEXT.exec(whole)?.[1] ?? null;
  const dated = whole.replace(TEXT, '');
  const day = DAY.exec(dated)?.[1] ?? null;
  return { name: dated.replace(DAY, ''), region: region === '' ? null : region, day, text };
}

/** The agency that a use of a name means. */
export function agencyOfUse({ name, region, day, text }: AgencyUse): ResolvedAgency {
  const agency = resolveAgency(name, region, day);
  return text === null ? agency : { ...agency, key: `${agency.key}#${text}` };
}

/** The agencies that keys of names mean; keys of other names (under which a group waits for its members) are passed over. */
export function agenciesOfKeys(keys: readonly string[]): readonly ResolvedAgency[] {
  return keys.filter((key) => key.startsWith('agency:')).map((key) => agencyOfUse(readAgencyNameKey(key)));
}

/** The keys of the names that a use makes. */
export function namesOfUse(use: AgencyUse, agency: ResolvedAgency): readonly string[] {
  return [agencyNameKey(use), ...meetingNames(agency).map(({ key }) => key)];
}

/** An agency's properties, given all names that sources use for it. The same for every order of the names. */
export function agencyProperties(id: string, keys: readonly string[]): Properties {
  const uses = keys.filter((key) => key.startsWith('agency:')).map(readAgencyNameKey);
  const resolved = uses.map(agencyOfUse);
  const [first] = [...resolved].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const name = first?.name ?? '';
  const written = uses.flatMap((use) => [use.name, secondName(use.name) ?? use.name]);
  const organ = first?.organ ?? null;
  const names = distinct([name, ...shortestFirst([...written, ...(organ === null ? [] : namesOfOrgan(organ))])]);
  const region = first?.region ?? null;
  const forms = first === undefined ? [] : regularForms(first).filter((form) => !names.includes(form));
  return withoutNulls({
    id,
    name,
    names,
    forms,
    history: organ === null ? null : historyOf(organ),
    region,
    level: region === null ? null : (regionByPath(region)?.level ?? null),
    group: first?.group ?? false,
    words: searchForm([...names, ...forms].join(' ')),
    sounds: soundsOf([...names, ...forms, ...shortened([...names, ...forms], region)], { whole: true }),
  });
}

function shortestFirst(names: readonly string[]): readonly string[] {
  return distinct(names)
    .slice()
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** The names by which a place's office goes that no text need write: 济南市发改委, 市发改委. */
function regularForms({ office, region, name }: ResolvedAgency): readonly string[] {
  const place = region === null ? null : regionByPath(region);
  if (office === null || office.functional || place === null || place.level === 'nation') return [];
  const heads = distinct([
    fullName(place),
    place.name,
    place.name.endsWith('自治区') ? '自治区' : place.name.slice(-1),
  ]);
  return heads.flatMap((head) => formsOfOffice(office).map((form) => head + form)).filter((form) => form !== name);
}

/** The names as people type them, the place shortened: 重庆发改委. */
function shortened(names: readonly string[], region: string | null): readonly string[] {
  const place = region === null ? null : regionByPath(region);
  if (place === null || place.level === 'nation') return [];
  const heads = [fullName(place), place.name];
  return names.flatMap((name) => {
    const head = heads.find((each) => name.startsWith(each));
    return head === undefined ? [] : [place.short + name.slice(head.length)];
  });
}

/** A central organ's names with their days and documents, as JSON. */
function historyOf(organ: NonNullable<ResolvedAgency['organ']>): string {
  const rows = organ.names.map(({ name, short, from, until, document }) => ({
    name,
    short,
    from,
    until,
    document: citationOf(document),
  }));
  return JSON.stringify(rows);
}
