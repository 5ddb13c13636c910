import { InputError } from '../../graph/errors.ts';
import { derivationTable, measuresTable } from '../../graph/exports/derivation-table.ts';
import { measureRows } from '../../graph/exports/measure-rows.ts';
import type { TableFrame } from '../../graph/exports/table.ts';
import { citationRoles } from '../../graph/model.ts';
import { type DerivationRequest, derivation } from '../../graph/questions/derivation.ts';
import { measuresDerivedFrom } from '../../graph/questions/measures-derived.ts';
import { type DownloadRequest, tableDownloads } from './file.ts';
import { choices, many, one } from './parameters.ts';

const parameters = ['policy', 'roles', 'depth', 'region', 'on'] as const;

/** What the parameters ask for; the names are those of GraphQL's `derivation`, `roles` may be given several times. */
function derivationRequest(query: URLSearchParams): DerivationRequest {
  const policy = one(query, 'policy');
  if (policy === null) throw new InputError('请给出政策的 id（policy）。');
  const roles = choices(query, 'roles', citationRoles);
  const depth = one(query, 'depth');
  return {
    policy,
    ...(roles === null ? {} : { roles }),
    ...(depth === null ? {} : { depth: Number(depth) }),
    region: one(query, 'region'),
    on: one(query, 'on'),
  };
}

/** 地区：天津市；有效于：2024-06-30 */
function frameOf({ query, origin }: DownloadRequest): TableFrame {
  const names = { roles: '角色', depth: '层数', region: '地区', on: '有效于' } as const;
  const filters = Object.entries(names).flatMap(([name, caption]) => {
    const values = many(query, name);
    return values === null ? [] : [`${caption}：${values.join('、')}`];
  });
  return { origin, filters: filters.join('；'), today: new Date().toISOString().slice(0, 10) };
}

const DERIVATION =
  'The policies that derive from one, or with `direction=up` those it rests on, each with its level and the words of the steps to it.';
const MEASURES =
  'The single measures that derive from a policy, each with its reason and the words of the steps to it.';

export const derivationDownloads = {
  ...tableDownloads(
    'derivation',
    { description: DERIVATION, parameters: [...parameters, 'direction'] },
    async (request) => {
      const { store, query } = request;
      const [direction = 'down'] = choices(query, 'direction', ['down', 'up']) ?? [];
      return derivationTable(await derivation(store, { ...derivationRequest(query), direction }), frameOf(request));
    },
  ),
  ...tableDownloads('measures', { description: MEASURES, parameters }, async (request) => {
    const { store, query } = request;
    const answer = await measuresDerivedFrom(store, derivationRequest(query));
    return measuresTable(answer, measureRows(store, answer), frameOf(request));
  }),
};
