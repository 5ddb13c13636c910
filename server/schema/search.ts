import { InputError } from '../../graph/errors.ts';
import type { SearchKind } from '../../graph/model.ts';
import {
  type SearchAnswer,
  type SearchHit as SearchHitShape,
  search,
  searchedKinds,
} from '../../graph/questions/search.ts';
import { builder, typeNameOf } from '../builder.ts';
import { cursorOf, pageArgs, pageAsked, pageComplexity } from '../connections.ts';
import type { ServerContext } from '../context.ts';
import { NodeKind } from './enums.ts';
import { Agency, Industry, Measure, Park, Policy, Region } from './refs.ts';

const SearchHit = builder.unionType('SearchHit', {
  description: 'What a search finds.',
  types: [Policy, Measure, Agency, Region, Park, Industry],
  resolveType: ({ id }) => typeNameOf(id),
});

interface SearchPage {
  readonly answer: SearchAnswer;
  readonly offset: number;
}

const SearchEdge = builder.objectRef<SearchHitShape & { readonly cursor: string }>('SearchEdge').implement({
  description: 'One hit.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place: give it as `after` for what follows.' }),
    node: t.field({
      type: SearchHit,
      description: 'The node.',
      resolve: ({ node }, _, context) => loadHit(context, node),
    }),
    matched: t.exposeString('matched', { description: 'Which of its names or words matched.' }),
  }),
});

const KindCount = builder.objectRef<SearchAnswer['byKind'][number]>('KindCount').implement({
  description: 'Hits of one kind.',
  fields: (t) => ({
    kind: t.field({ type: NodeKind, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many, at most 300.' }),
  }),
});

const SearchConnection = builder.objectRef<SearchPage>('SearchConnection').implement({
  description: 'A page of hits, best first.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The hits.',
      resolve: ({ answer, offset }) => answer.hits.map((hit, index) => ({ ...hit, cursor: cursorOf(offset + index) })),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where the page stands.',
      resolve: ({ answer, offset }) => ({
        hasNextPage: offset + answer.hits.length < answer.total,
        hasPreviousPage: offset > 0,
        startCursor: answer.hits.length > 0 ? cursorOf(offset) : null,
        endCursor: answer.hits.length > 0 ? cursorOf(offset + answer.hits.length - 1) : null,
      }),
    }),
    total: t.int({ description: 'Hits in all; of each kind at most 300.', resolve: ({ answer }) => answer.total }),
    byKind: t.field({ type: [KindCount], description: 'Hits by kind.', resolve: ({ answer }) => [...answer.byKind] }),
  }),
});

async function loadHit({ loaders }: ServerContext, { id, kind }: SearchHitShape['node']) {
  const found = await {
    Policy: loaders.policy,
    Measure: loaders.measure,
    Agency: loaders.agency,
    Region: loaders.region,
    Park: loaders.park,
    Industry: loaders.industry,
  }[kind].load(id);
  if (found === null) throw new InputError(`${id} 已不在图中，请重新查找。`);
  return found;
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Nodes whose words hold every part of a text: equal names and numbers first, then those that begin with it, then shorter ones.',
    args: {
      text: t.arg.string({ required: true, description: 'What to look for, at most 200 characters.' }),
      kinds: t.arg({
        type: [NodeKind],
        description: 'Kinds to look among; all unless given. Subjects are not searched.',
      }),
      ...pageArgs(t.arg, 20),
    },
    complexity: pageComplexity,
    resolve: async (_, { text, kinds, ...args }, { store }) => {
      const page = pageAsked(args);
      const wanted =
        kinds == null ? null : kinds.filter((kind): kind is SearchKind => searchedKinds.some((each) => each === kind));
      return { answer: await search(store, { text, kinds: wanted, ...page }), offset: page.offset };
    },
  }),
);
