import { InputError } from '../../graph/errors.ts';
import type { Range } from '../../graph/highlights.ts';
import type { SearchKind } from '../../graph/model.ts';
import {
  type KindCount as KindCountShape,
  type Search,
  type SearchHit as SearchHitShape,
  search,
  searchedKinds,
} from '../../graph/questions/search.ts';
import { MOST_RANKED } from '../../graph/questions/search-candidates.ts';
import { builder, typeNameOf } from '../builder.ts';
import { type Connection, connect, type Edge, pageArgs, pageComplexity } from '../connections.ts';
import type { ServerContext } from '../context.ts';
import { remembered } from '../remembered-answers.ts';
import { NodeKind, SearchMatch } from './enums.ts';
import { Agency, Industry, Measure, Park, Policy, Region } from './refs.ts';

const SearchHit = builder.unionType('SearchHit', {
  description: 'What a search finds.',
  types: [Policy, Measure, Agency, Region, Park, Industry],
  resolveType: ({ id }) => typeNameOf(id),
});

const TextRange = builder.objectRef<Range>('TextRange').implement({
  description: 'A part of a string: half-open offsets in UTF-16 units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first unit, counted from 0.' }),
    end: t.exposeInt('end', { description: 'The unit behind its last one.' }),
  }),
});

interface SearchPage extends Connection<SearchHitShape> {
  readonly found: Search;
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
    matched: t.string({
      description:
        'Which of its names matched; of a measure whose heading does not, some 120 characters around the words that do.',
      resolve: ({ node }) => node.matched,
    }),
    ranges: t.field({
      type: [TextRange],
      description: 'Where in `matched` the text stands, in order.',
      resolve: ({ node }) => [...node.ranges],
    }),
    how: t.field({ type: SearchMatch, description: 'How it matches.', resolve: ({ node }) => node.how }),
  }),
});

const KindCount = builder.objectRef<KindCountShape>('KindCount').implement({
  description: 'Hits of one kind.',
  fields: (t) => ({
    kind: t.field({ type: NodeKind, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
    isCut: t.exposeBoolean('isCut', {
      description: `Whether by their spelling in pinyin there may be more than the ${MOST_RANKED} that were looked at.`,
    }),
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
    totalCount: t.exposeInt('totalCount', {
      description: `Hits in all; of each kind at most ${MOST_RANKED} by their spelling in pinyin.`,
    }),
    byKind: t.field({ type: [KindCount], description: 'Hits by kind.', resolve: ({ found }) => [...found.byKind] }),
    nearest: t.stringList({
      description: 'Where nothing is found: the names nearest to the text, nearest first, at most five.',
      resolve: ({ found }) => [...found.nearest],
    }),
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
    description: `Nodes whose words hold every part of a text, in simplified or traditional characters, or whose names are spelled so in pinyin (initials; whole syllables except for policies). Equal names and numbers first, then those that begin with it, are spelled so, hold it, hold its parts; shorter ones first. What is beyond the ${MOST_RANKED} with the fewest words of each kind comes behind, kind by kind.`,
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
      const request = { text, kinds: wanted };
      const found = await remembered(store, `search ${JSON.stringify(request)}`, () => search(store, request));
      const connection = await connect(args, async (page) => ({ items: await found.page(page), total: found.total }));
      return { ...connection, found };
    },
  }),
);
