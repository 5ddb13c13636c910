import type {
  CurveFieldsFragment,
  DiffusionPageQuery,
  DivisionLevel,
  RegionAdoptionFieldsFragment,
  TileFieldsFragment,
} from '../../api/generated/graphql.ts';
import { t } from '../../state/language.svelte.ts';

export type Diffusion = DiffusionPageQuery['diffusion'];
export type Adoption = Diffusion['policies'][number];
export type RegionAdoption = RegionAdoptionFieldsFragment;
export type Tile = TileFieldsFragment;
export type CurvePoint = CurveFieldsFragment;
export type Citing = Diffusion['citing'][number];

/** What an address asks for: one of industry, policy and phrase, and the filters on it. */
export interface Asked {
  readonly industry?: string;
  readonly policy?: string;
  readonly phrase?: string;
  readonly levels: readonly DivisionLevel[] | null;
  /** Paths. */
  readonly regions: readonly string[] | null;
  readonly from: number | null;
  readonly to: number | null;
}

const levels: readonly DivisionLevel[] = ['NATION', 'PROVINCE', 'CITY', 'COUNTY'];

/** What an address asks for: an industry in its path, else a policy or a phrase; and its filters. Null for none. */
export function askedOf(industry: string | null, query: URLSearchParams): Asked | null {
  const [policy, phrase] = [query.get('policy'), query.get('phrase')];
  if (industry === null && policy === null && phrase === null) return null;
  const subject = industry !== null ? { industry } : policy !== null ? { policy } : { phrase: phrase ?? '' };
  const level = levels.find((each) => each === query.get('level'));
  const regions = query.getAll('region').flatMap((each) => each.split(','));
  return {
    ...subject,
    levels: level === undefined ? null : [level],
    regions: regions.length === 0 ? null : regions,
    from: yearOf(query.get('from')),
    to: yearOf(query.get('to')),
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** What was asked for, as a title names it. */
export function subjectName({ industry, policy, phrase }: Diffusion): string {
  if (industry) return industry.name;
  return policy ? t('diffusionOfPolicy', { title: policy.title }) : t('diffusionOfPhrase', { phrase: phrase ?? '' });
}

/** 首发, 晚 51 天, 早 3 天 */
export function lagText(lag: number): string {
  if (lag === 0) return t('firstMover');
  return lag > 0 ? t('lagDays', { days: lag }) : t('leadDays', { days: -lag });
}

/** Names of the files that prove the adoptions, each once. */
export function sourcesOf({ policies }: Diffusion): readonly string[] {
  return [...new Set(policies.flatMap(({ evidence }) => evidence.map(({ source }) => source.name)))];
}

/** Where the table of an answer is downloaded. */
export function tablePath({ industry, policy, phrase, levels, regions, from, to }: Asked): string {
  const one = { industry, policy, phrase, from, to };
  const given = Object.entries(one).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
  const many = [
    ...(levels ?? []).map((level) => ['levels', level]),
    ...(regions ?? []).map((region) => ['regions', region]),
  ];
  return `/download/diffusion.csv?${new URLSearchParams([...given, ...many])}`;
}
