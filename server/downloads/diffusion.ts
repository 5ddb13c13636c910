import { divisionLevels } from '../../graph/divisions.ts';
import { InputError } from '../../graph/errors.ts';
import { diffusionTable } from '../../graph/exports/diffusion-table.ts';
import { type DiffusionRequest, diffusion } from '../../graph/questions/diffusion.ts';
import { policyLines } from '../../graph/questions/policy-lines.ts';
import { tableDownloads } from './file.ts';
import { choices, many, one } from './parameters.ts';

const parameters = ['industry', 'policy', 'phrase', 'levels', 'regions', 'from', 'to'] as const;

/** What the parameters ask for; the names are those of GraphQL's `diffusion`. */
function diffusionRequest(query: URLSearchParams): DiffusionRequest {
  return {
    industry: one(query, 'industry'),
    policy: one(query, 'policy'),
    phrase: one(query, 'phrase'),
    levels: choices(query, 'levels', divisionLevels),
    regions: many(query, 'regions'),
    from: yearOf(query, 'from'),
    to: yearOf(query, 'to'),
  };
}

function yearOf(query: URLSearchParams, name: string): number | null {
  const text = one(query, name);
  if (text === null || /^\d{4}$/.test(text)) return text === null ? null : Number(text);
  throw new InputError(`参数 ${name} 是年份，例如 2024，而不是“${text}”。`);
}

const captions: Readonly<Record<string, string>> = { levels: '层级', regions: '地区', from: '自', to: '至' };

function filtersOf(query: URLSearchParams): string {
  return [...query]
    .flatMap(([name, value]) => (captions[name] === undefined || value === '' ? [] : [`${captions[name]} ${value}`]))
    .join('，');
}

const DIFFUSION =
  'The policies by which an industry, a policy or a phrase spread, by day: region, rank, lag and the words that show it.';

export const diffusionDownloads = tableDownloads(
  'diffusion',
  { description: DIFFUSION, parameters },
  async ({ store, query, origin }) => {
    const answer = await diffusion(store, diffusionRequest(query));
    const ids = [...new Set(answer.policies.map(({ policy }) => policy))];
    const lines = await store.read((graph) => policyLines(graph, ids));
    return diffusionTable(answer, lines, {
      origin,
      filters: filtersOf(query),
      today: new Date().toISOString().slice(0, 10),
    });
  },
);
