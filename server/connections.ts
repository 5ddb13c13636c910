import type { ArgBuilder, OutputType, ShapeFromTypeParam } from '@pothos/core';
import { InputError, LimitError } from '../graph/errors.ts';
import type { Page, PageRequest } from '../graph/questions/answers.ts';
import { builder, type Types } from './builder.ts';

/** Most items of one page. */
const LONGEST_PAGE = 1000;

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

/** The arguments of a page, as Relay has them: forwards by `first` and `after`, backwards by `last` and `before`. */
export function pageArgs(arg: ArgBuilder<Types>, first: number) {
  return {
    first: arg.int({ defaultValue: first, description: `How many items, at most ${LONGEST_PAGE}.` }),
    after: arg.string({ description: 'Cursor of the item after which the page begins.' }),
    last: arg.int({
      description: `How many items counted from the end, at most ${LONGEST_PAGE}; stands in place of \`first\`.`,
    }),
    before: arg.string({ description: 'Cursor of the item before which the page ends.' }),
  };
}

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Costs of a list: each item asked for counts. */
export function pageComplexity(args: PageArgs) {
  return { field: 1, multiplier: Math.max(1, Math.min(args.last ?? args.first ?? 50, LONGEST_PAGE) / 5) };
}

/**
 * The page of a list that arguments ask for; `list` answers a part of the list with the length of the whole.
 * Throws `LimitError` past {@link LONGEST_PAGE}, `InputError` for a cursor that is none.
 */
export async function connect<Node>(
  args: PageArgs,
  list: (page: PageRequest) => Page<Node> | PromiseLike<Page<Node>>,
): Promise<Connection<Node>> {
  const page = await pageAsked(args, async () => (await list({ offset: 0, limit: 0 })).total);
  return connectionOf(await list(page), page);
}

/** Where the page stands in the list. Only a page counted from the list's end has to know how long the list is. */
async function pageAsked(args: PageArgs, lengthOf: () => Promise<number>): Promise<PageRequest> {
  const low = args.after == null ? 0 : placeOf(args.after) + 1;
  const bound = args.before == null ? null : placeOf(args.before);
  if (args.last == null) {
    const limit = checked('first', args.first ?? 50);
    return { offset: low, limit: bound === null ? limit : Math.max(0, Math.min(limit, bound - low)) };
  }
  const limit = checked('last', args.last);
  const high = bound ?? (await lengthOf());
  const offset = Math.max(low, high - limit);
  return { offset, limit: Math.max(0, high - offset) };
}

function checked(name: string, limit: number): number {
  if (limit >= 0 && limit <= LONGEST_PAGE) return limit;
  const further = name === 'first' ? 'after 取下一页' : 'before 取上一页';
  throw new LimitError(`每页条数（${name}）须在 0 到 ${LONGEST_PAGE} 之间，给的是 ${limit}。请改小，用 ${further}。`);
}

/** A page as a connection. */
function connectionOf<Node>({ items, total }: Page<Node>, { offset }: PageRequest): Connection<Node> {
  const edges = items.map((node, index) => ({ cursor: cursorOf(offset + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + items.length < total,
      hasPreviousPage: offset > 0 && total > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** The cursor of a place in a list, counted from 0. */
function cursorOf(place: number): string {
  return Buffer.from(`at:${place}`).toString('base64url');
}

function placeOf(cursor: string): number {
  const place = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined)
    throw new InputError(`“${cursor}”不是列表的游标：请用上一页给出的 endCursor 或 startCursor。`);
  return Number(place);
}
