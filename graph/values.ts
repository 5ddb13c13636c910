import type { Query } from '../cypher/query.ts';
import { StoreError } from './errors.ts';

/** A query's parameters by name, with null for what is undefined at any depth. Throws `STORE_QUERY` when one is not given. */
export function queryParams<Params, Row>(query: Query<Params, Row>, params: Params): { [name: string]: unknown } {
  const given = new Map(Object.entries(params ?? {}));
  const missing = query.params.filter((name) => !given.has(name));
  if (missing.length > 0) throw new StoreError('STORE_QUERY', `查询 ${query.name} 缺少参数 ${missing.join('、')}。`);
  return Object.fromEntries(query.params.map((name) => [name, plainValue(given.get(name))]));
}

/** A row as its query declares it: exactly its columns, null for what is absent. Throws `STORE_QUERY` when the engine returns others. */
export function plainRow<Params, Row>(query: Query<Params, Row>, row: { readonly [column: string]: unknown }): Row {
  const columns = Object.keys(row);
  if (columns.length !== query.columns.length || query.columns.some((column) => !(column in row))) {
    throw new StoreError('STORE_QUERY', `查询 ${query.name} 返回的列是 ${columns.join('、')}，与声明不符。`);
  }
  return Object.fromEntries(query.columns.map((column) => [column, plainValue(row[column])])) as Row;
}

/** Plain data at any depth: numbers for big integers, null for undefined. Throws for an integer that a number cannot hold. */
export function plainValue(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return plainInteger(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValue(item)]));
}

function plainInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new StoreError('STORE_QUERY', `整数 ${value} 超出可表示的范围。`);
  return number;
}
