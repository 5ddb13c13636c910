import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import { InputError, LimitError } from '../graph/errors.ts';
import { isVisible, kindOf } from '../graph/ids.ts';
import type { ServerContext } from './context.ts';

/** How many nodes of each kind of question a query may ask for in all; the page's own queries stay well below. */
const MOST_COMPLEXITY = 1_000_000;
const DEEPEST = 16;
const BROADEST = 500;

/** Builds the GraphQL schema. Node ids are the graph's own: global, stable, and they name their kind. */
export const builder = new SchemaBuilder<{
  Context: ServerContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    File: { Input: File; Output: never };
  };
}>({
  plugins: [ComplexityPlugin, DataloaderPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (_, id) => String(id),
    decodeGlobalID: (id) => ({ typename: typeNameOf(id), id }),
    nodesQueryOptions: false,
    nodeQueryOptions: {
      description: 'Any node by its id; null for an id that names nothing.',
    },
    nodeTypeOptions: { description: 'Something with an id that is global and stable.' },
    idFieldOptions: { description: 'Global and stable; begins with the kind, e.g. `policy:`.' },
    pageInfoTypeOptions: { description: 'Where a page of a list begins and ends.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on.' },
    hasPreviousPageFieldOptions: { description: 'Whether something stands before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item.' },
    endCursorFieldOptions: { description: 'Cursor of the last item: give it as `after` for the next page.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: MOST_COMPLEXITY, depth: DEEPEST, breadth: BROADEST },
    complexityError: (_, { depth, breadth, complexity }) =>
      new LimitError(
        `查询超出限额：嵌套深度 ${depth}（最多 ${DEEPEST}），字段数 ${breadth}（最多 ${BROADEST}），开销 ${complexity}（最多 ${MOST_COMPLEXITY}）。请少取字段，或减少每页条数（first）。`,
      ),
  },
});

/** The type of the node with this id. Throws `InputError` for an id that is none of ours. */
export function typeNameOf(id: string): string {
  const kind = kindOf(id);
  // Types are named after kinds.
  if (kind !== null && (isVisible(kind) || kind === 'Source')) return kind;
  throw new InputError(`“${id}”不是节点的 id：id 以 policy:、agency: 等开头。`);
}

builder.queryType({
  description: 'Questions to the graph. Every answer is bounded and carries the words that prove it.',
});
builder.mutationType({ description: 'Changes to the graph.' });
builder.subscriptionType({ description: 'What is under way.' });

/** What the builder knows of types, for arguments that several fields share. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
