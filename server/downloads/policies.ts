import { InputError } from '../../graph/errors.ts';
import { compareTable } from '../../graph/exports/compare-table.ts';
import { inForceTable } from '../../graph/exports/in-force-table.ts';
import { levelTerms } from '../../graph/exports/policy-columns.ts';
import { policyLevels } from '../../graph/model.ts';
import { compare } from '../../graph/questions/compare.ts';
import { type InForceRequest, inForce } from '../../graph/questions/in-force.ts';
import { policyLines } from '../../graph/questions/policy-lines.ts';
import { tableDownloads } from './file.ts';
import { choices, one } from './parameters.ts';

const COMPARE =
  'Two policies side by side, `a` and `b`: header fields, citations between them, what both cite and what cites both, the units and scopes that they share; each side with its words.';
const IN_FORCE =
  'The policies in force in a region on a day, behind them those of which nothing says whether they are; each with the words that decide.';

const inForceParameters = ['region', 'on', 'above', 'level', 'industry', 'text'] as const;

/** What the parameters ask for; the names are those of GraphQL's `inForce`, `above` is `true` or `false`. */
function inForceRequest(query: URLSearchParams): InForceRequest {
  const region = one(query, 'region');
  if (region === null) throw new InputError('请给出地区（region），全国也是一个地区。');
  const [level = null, ...others] = choices(query, 'level', policyLevels) ?? [];
  if (others.length > 0) throw new InputError('参数 level 只能给一次。');
  const [above = 'false'] = choices(query, 'above', ['true', 'false']) ?? [];
  return {
    region,
    on: one(query, 'on'),
    above: above === 'true',
    level,
    industry: one(query, 'industry'),
    text: one(query, 'text'),
  };
}

function filtersOf({ above, level, industry, text }: InForceRequest): string {
  const parts = [
    above ? '含上级地区' : '',
    level == null ? '' : `层级：${levelTerms[level]}`,
    industry == null ? '' : `产业：${industry}`,
    text == null ? '' : `标题或文号：${text}`,
  ];
  return parts.filter((part) => part !== '').join('；');
}

const today = (): string => new Date().toISOString().slice(0, 10);

export const policyDownloads = {
  ...tableDownloads(
    'in-force',
    { description: IN_FORCE, parameters: inForceParameters },
    async ({ store, query, origin }) => {
      const request = inForceRequest(query);
      const answer = await inForce(store, request);
      return inForceTable(store, answer, { origin, filters: filtersOf(request), today: today() });
    },
  ),
  ...tableDownloads('compare', { description: COMPARE, parameters: ['a', 'b'] }, async ({ store, query, origin }) => {
    const [a, b] = [one(query, 'a'), one(query, 'b')];
    if (a === null || b === null) throw new InputError('请给出两件政策的 id（a、b）。');
    const answer = await compare(store, a, b);
    const ids = [...answer.sources, ...answer.citing].map(({ policy }) => policy);
    const lines = await store.read((graph) => policyLines(graph, ids));
    const titles = new Map([...lines].map(([id, { title }]) => [id, title]));
    return compareTable(answer, titles, { origin, today: today() });
  }),
};
