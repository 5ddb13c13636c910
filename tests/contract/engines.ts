import type { TestProject } from 'vitest/node';
import type { Neo4jAddress } from '../../graph/neo4j-errors.ts';
import { startNeo4j, whyNoNeo4j } from '../setup/neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j of this run, or null where none can be started. */
    readonly neo4j: Neo4jAddress | null;
  }
}

/** Starts one Neo4j for all contract tests. Without one they are skipped, and with `CI=true` the run fails. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const reason = whyNoNeo4j();
  if (reason !== null) {
    if (process.env['CI'] === 'true') throw new Error(`No Neo4j for the contract tests: ${reason}.`);
    console.warn(`SKIPPED: the contract tests with Neo4j, because ${reason}.`);
    project.provide('neo4j', null);
    return undefined;
  }
  const { stop, ...address } = await startNeo4j();
  project.provide('neo4j', address);
  return stop;
}
