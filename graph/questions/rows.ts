import type { Query } from '../../cypher/query.ts';

/** The row type of a query. */
export type RowOf<Asked> = Asked extends Query<infer _Params, infer Row> ? Row : never;
