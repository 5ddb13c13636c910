import type { ArgBuilder, OutputType, ShapeFromTypeParam } from '@pothos/core';
import { InputError, LimitError } from '../graph/errors.ts';
import type { Page, PageRequest } from '../graph/questions/answers.ts';
import { builder } from './builder.ts';

/** Most items of one page. */
const LONGEST_PAGE = 1000;

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** One item of a list and where it stands. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, as Relay has it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Makes the types `XConnection` and `XEdge` for a type. */
export function connectionType<Type extends OutputType<Types>>(name: string, type: Type) {
  type Node = ShapeFromTypeParam<Types, Type, false>;
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `One ${name} of a list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place: give it as `after` for what follows.' }),
      node: t.field({ type, description: `The ${name} itself.`, resolve: (item) => item.node as never }),
    }),
  });
  return builder.objectRef<Connection<Node>>(`${name}Connection`).implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The items in order.', resolve: (page) => page.edges as never }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page stands in the list.',
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.exposeInt('totalCount', { description: 'Length of the whole list.' }),
    }),
  });
}

/** The arguments of a page. */
export function pageArgs(arg: ArgBuilder<Types>, first: number) {
  return {
    first: arg.int({ defaultValue: first, description: `How many items, at most ${LONGEST_PAGE}.` }),
    after: arg.string({ description: 'Cursor of the item after which the page begins.' }),
  };
}

/** Costs of a list: each item asked for counts. */
export function pageComplexity(args: { readonly first?: number | null | undefined }) {
  return { field: 1, multiplier: Math.max(1, Math.min(args.first ?? 50, LONGEST_PAGE) / 5) };
}

/** The page that arguments ask for. Throws `LimitError` past {@link LONGEST_PAGE}, `InputError` for a cursor that is none. */
export function pageAsked(args: {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}): PageRequest {
  const limit = args.first ?? 50;
  if (limit < 0 || limit > LONGEST_PAGE)
    throw new LimitError(
      `每页条数（first）须在 0 到 ${LONGEST_PAGE} 之间，给的是 ${limit}。请改小，用 after 取下一页。`,
    );
  return { offset: args.after == null ? 0 : placeOf(args.after) + 1, limit };
}

/** A page as a connection. */
export function connectionOf<Node>({ items, total }: Page<Node>, { offset }: PageRequest): Connection<Node> {
  const edges = items.map((node, index) => ({ cursor: cursorOf(offset + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + items.length < total,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** The cursor of a place in a list, counted from 0. */
export function cursorOf(place: number): string {
  return Buffer.from(`at:${place}`).toString('base64url');
}

function placeOf(cursor: string): number {
  const place = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) throw new InputError(`“${cursor}”不是列表的游标：请用上一页给出的 endCursor。`);
  return Number(place);
}
