import { InputError } from '../../graph/errors.ts';
import type { SearchKind } from '../../graph/model.ts';
import {
  type SearchAnswer,
  type SearchHit as SearchHitShape,
  search,
  searchedKinds,
} from '../../graph/questions/search.ts';
import { builder, typeNameOf } from '../builder.ts';
import { type Connection, connect, type Edge, pageArgs, pageComplexity } from '../connections.ts';
import type { ServerContext } from '../context.ts';
import { NodeKind } from './enums.ts';
import { Agency, Industry, Measure, Park, Policy, Region } from './refs.ts';

const SearchHit = builder.unionType('SearchHit', {
  description: 'What a search finds.',
  types: [Policy, Measure, Agency, Region, Park, Industry],
  resolveType: ({ id }) => typeNameOf(id),
});

interface SearchPage extends Connection<SearchHitShape> {
  readonly byKind: SearchAnswer['byKind'];
}

const SearchEdge = builder.objectRef<Edge<SearchHitShape>>('SearchEdge').implement({
  description: 'One hit.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place: give it as `after` for what follows.' }),
    node: t.field({
      type: SearchHit,
      description: 'The node.',
      resolve: ({ node }, _, context) => loadHit(context, node.node),
    }),
    matched: t.string({ description: 'Which of its names or words matched.', resolve: ({ node }) => node.matched }),
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
    edges: t.field({ type: [SearchEdge], description: 'The hits.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where the page stands.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.exposeInt('totalCount', { description: 'Hits in all; of each kind at most 300.' }),
    byKind: t.field({ type: [KindCount], description: 'Hits by kind.', resolve: ({ byKind }) => [...byKind] }),
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
      const wanted =
        kinds == null ? null : kinds.filter((kind): kind is SearchKind => searchedKinds.some((each) => each === kind));
      let byKind: SearchAnswer['byKind'] = [];
      const connection = await connect(args, async (page) => {
        const answer = await search(store, { text, kinds: wanted, ...page });
        byKind = answer.byKind;
        return { items: answer.hits, total: answer.total };
      });
      return { ...connection, byKind };
    },
  }),
);
