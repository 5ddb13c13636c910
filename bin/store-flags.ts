import type { Command } from 'commander';
import { readConfig, type Settings } from '../graph/config.ts';
import type { GraphStore } from '../graph/store.ts';

/** Adds the options that say where the graph is. */
export function withStoreFlags(command: Command): Command {
  return command
    .option('--data <folder>', '内嵌图数据库所在的文件夹')
    .option('--neo4j-uri <uri>', '使用 Neo4j：neo4j://主机:7687')
    .option('--neo4j-username <name>', 'Neo4j 用户名')
    .option('--neo4j-database <name>', 'Neo4j 数据库名');
}

/** The values of those options. */
export interface StoreFlags {
  readonly data?: string;
  readonly neo4jUri?: string;
  readonly neo4jUsername?: string;
  readonly neo4jDatabase?: string;
}

export function settingsOf({ data, neo4jUri, neo4jUsername, neo4jDatabase }: StoreFlags): Settings {
  return { ZHENGMAI_DATA: data, NEO4J_URI: neo4jUri, NEO4J_USERNAME: neo4jUsername, NEO4J_DATABASE: neo4jDatabase };
}

/** Opens the graph that flags and environment name, works on it and closes it. */
export async function withStore<Result>(
  flags: StoreFlags,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const { openShared } = await import('../graph/open.ts');
  const store = await openShared(readConfig(settingsOf(flags)));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
