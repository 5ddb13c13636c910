import { datesAgree } from '../../graph/dates.ts';
import { regionsAgree } from '../../graph/names.ts';
import { promulgated } from '../../graph/titles.ts';
import { regionNamed } from '../resolution/regions.ts';
import { grouped } from './grouping.ts';
import type { Identified, Reference, TextGroup } from './identity.ts';

/** The policies with texts by the ways in which they are referred to. */
interface GroupIndex {
  readonly numbers: ReadonlyMap<string, readonly Identified[]>;
  readonly titles: ReadonlyMap<string, readonly Identified[]>;
  readonly notices: ReadonlyMap<string, readonly Identified[]>;
  /** By what their notices promulgate. */
  readonly instruments: ReadonlyMap<string, readonly Identified[]>;
}

/** The index in which {@link fitting} looks. */
export function indexOf(groups: readonly Identified[]): GroupIndex {
  const instruments = ({ titles, notices }: TextGroup): ReadonlySet<string> =>
    new Set([...titles, ...notices].flatMap((title) => promulgated(title)?.instrument ?? []));
  return {
    numbers: grouped(groups, ({ group }) => group.numbers),
    titles: grouped(groups, ({ group }) => group.titles),
    notices: grouped(groups, ({ group }) => group.notices),
    instruments: grouped(groups, ({ group }) => instruments(group)),
  };
}

/** Where a reference leads. */
export interface Fit {
  readonly ids: readonly string[];
  /** Whether the ids are candidates among which nothing decides. */
  readonly ambiguous: boolean;
}

const NONE: Fit = { ids: [], ambiguous: false };

function fitOf(found: readonly Identified[], all: boolean): Fit {
  return { ids: found.map(({ id }) => id).sort(), ambiguous: found.length > 1 && !all };
}

/**
 * The policies with texts that a reference's number and title fit: the number decides, then the title, then the notice's title,
 * then what the one or the other promulgates (关于印发…的通知 is the policy that it promulgates).
 */
export function fitting(reference: Reference, known: GroupIndex): Fit {
  const { number, title } = reference;
  const numbered = (number === null ? undefined : known.numbers.get(number)) ?? [];
  if (numbered.length > 0) return fittingNumber(numbered, title);
  if (title === null) return NONE;
  const titled = agreeing(reference, known.titles.get(title));
  if (titled.length > 0) return fitOf(nearest(titled, reference.region), false);
  const noticed = agreeing(reference, known.notices.get(title));
  if (noticed.length > 0) return fitOf(noticed, isOneNotice(noticed));
  return fittingInstrument(reference, title, known);
}

function fittingNumber(numbered: readonly Identified[], title: string | null): Fit {
  const titled = title === null ? [] : numbered.filter(({ group }) => group.titles.has(title));
  const among = titled.length > 0 ? titled : numbered;
  return fitOf(among, isOneNotice(among));
}

/** A reference by the title of a notice whose plan is known by its own, or by the title of a plan that only its notice tells. */
function fittingInstrument(reference: Reference, title: string, known: GroupIndex): Fit {
  const notice = promulgated(title);
  const place = notice === null ? null : (regionNamed(notice.issuer)?.path ?? null);
  const instrument = notice?.instrument ?? title;
  const issued = ({ group }: Identified): boolean =>
    place === null || group.texts.some(({ region }) => region !== '全国' && regionsAgree(place, region));
  const own = notice === null ? [] : agreeing(reference, known.titles.get(instrument)).filter(issued);
  if (own.length > 0) return fitOf(nearest(own, place ?? reference.region), false);
  const promulgating = agreeing(reference, known.instruments.get(instrument)).filter(issued);
  return promulgating.length === 0 ? NONE : fitOf(promulgating, isOneNotice(promulgating));
}

/** Whether several policies are the plans of one notice, so that its number means them all. */
function isOneNotice(among: readonly Identified[]): boolean {
  const shared = (part: (group: TextGroup) => ReadonlySet<string>): boolean => {
    const [first, ...rest] = among.map(({ group }) => part(group));
    return first !== undefined && [...first].some((each) => rest.every((other) => other.has(each)));
  };
  const days = among.map(({ group }) => group.texts.find(({ issued }) => issued !== null)?.issued ?? null);
  const agree = days.every((day) => datesAgree(day, days[0] ?? null));
  return agree && (shared(({ notices }) => notices) || shared(({ numbers }) => numbers));
}

/** A reference by title leads to no policy of another number or of a place that is neither around nor within the citing one's. */
function agreeing(reference: Reference, found: readonly Identified[] = []): readonly Identified[] {
  return found.filter(
    ({ group }) =>
      !(reference.number !== null && group.numbers.size > 0) &&
      group.texts.some(({ region }) => regionsAgree(reference.region, region)),
  );
}

/** Where several policies bear one title, the one of the citing policy's own place. */
function nearest(titled: readonly Identified[], region: string | null): readonly Identified[] {
  const own = titled.filter(({ group }) => region !== null && group.texts.some((text) => text.region === region));
  return own.length === 1 ? own : titled;
}
