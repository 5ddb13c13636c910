import { matchesOf } from '../matches.ts';
import type { Instrument } from '../reading/instrument.ts';
import { centralNames } from '../resolution/central-organs.ts';
import { placeUnit } from '../resolution/placement.ts';
import { regionNamed } from '../resolution/regions.ts';
import { isUnit } from './unit-names.ts';

/** Who speaks in an instrument and to whom: what 我部, 你公司 and 市商务局 mean in it. */
export interface Speaker {
  /** The path of the place whose 市 or 区 is meant. */
  readonly place: string | null;
  /** Whether a central organ speaks: its bare departments are central ones. */
  readonly central: boolean;
  readonly issuer: string | null;
  readonly addressee: string | null;
  /** Names that the text gives to units (以下简称“应物所”), and 建设单位 and the like in a text to one party. */
  readonly names: ReadonlySet<string>;
  /** Names placed before. */
  readonly placed: Map<string, string>;
}

const CENTRAL = new Set(centralNames());

const ADDRESSED = /^(?:你|您|贵)(?:公司|单位|委|省|市|区|部|局|厅|院|所|校|集团|行|署|办|会|们|方|中心|自治区)$/;
const SPEAKING = /^(?:我|本)(?:部|局|委|厅|署|办|会|省政府|市政府|行|公司|院|总局|中心)$/;

export function speakerOf(instrument: Instrument): Speaker {
  const { policy, addressees } = instrument;
  const issuer = policy.issuers[0] ?? null;
  const addressee = addressees === null ? null : addresseeOf(addressees.text);
  return {
    place: (issuer === null ? null : regionNamed(issuer)?.path) ?? policy.region,
    central: isCentral(issuer),
    issuer,
    addressee,
    names: new Set([...shortNames(instrument), ...partyNames(addressee)]),
    placed: new Map(),
  };
}

const SHORT_NAME = /\((?:以下)?(?:简|统)称[:：]?[“"]?([一-鿿]{2,15})[”"]?\)/g;
/** How far back a unit's full name may reach, and how many names one text gives. */
const NAME_REACH = 30;
const MOST_NAMES = 40;

/** Short names that a text introduces behind a unit's full name. */
function shortNames(instrument: Instrument): readonly string[] {
  const found: string[] = [];
  for (const { text } of [...instrument.notice, ...instrument.body]) {
    if (!text.includes('称') || found.length >= MOST_NAMES) continue;
    for (const match of matchesOf(SHORT_NAME, text)) {
      const full = /[一-鿿]+$/.exec(text.slice(Math.max(0, match.index - NAME_REACH), match.index))?.[0] ?? '';
      if (isUnit(full) || full.endsWith('所')) found.push(match[1] ?? '');
    }
  }
  return found.slice(0, MOST_NAMES);
}

/** In a text addressed to one party: the words by which it means that party. */
function partyNames(addressee: string | null): readonly string[] {
  const single = addressee !== null && /(?:公司|厂|院|所|集团|医院|中心|大学)$/.test(addressee);
  return single ? ['建设单位', '营运单位', '运营单位'] : [];
}

function isCentral(issuer: string | null): boolean {
  if (issuer === null) return false;
  return (CENTRAL.has(issuer) || CENTRAL_FORM.test(issuer)) && regionNamed(issuer) === null;
}

const CENTRAL_FORM = /^(?:国家|国务院|中国|中央|中共中央|最高|全国|[一-鿿]{2,8}部(?:办公厅)?$)/;

/** A line that addresses one party alone; a list of many gives no one to whom 你 could refer. */
function addresseeOf(line: string): string | null {
  const name = line.replace(/[\s:：]+/g, '');
  return name !== '' && !/[、，；]/.test(name) ? name : null;
}

/** A unit's canonical name in the instrument. */
export function nameUnit(unit: string, speaker: Speaker): string {
  const before = speaker.placed.get(unit);
  if (before !== undefined) return before;
  if (ADDRESSED.test(unit)) return speaker.addressee ?? unit;
  // An office signs for its organ: 我部 of 生态环境部办公厅 is 生态环境部.
  if (SPEAKING.test(unit)) return speaker.issuer?.replace(/办公[厅室]$/, '') ?? unit;
  const name = placeUnit(unit, speaker.place, !speaker.central);
  speaker.placed.set(unit, name);
  return name;
}
