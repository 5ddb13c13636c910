import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findJava } from './java.ts';
import { findNeo4jJars } from './neo4j-jars.ts';

/** A Neo4j server of this test run alone. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  stop(): Promise<void>;
}

/** Why no Neo4j can be started here, or null when it can. */
export function whyNoNeo4j(): string | null {
  const lacking = [findJava() === null ? 'Java' : null, findNeo4jJars() === null ? 'Neo4j' : null].filter(Boolean);
  if (lacking.length === 0) return null;
  return `${lacking.join(' and ')} missing: run \`npx tsx tests/setup/provision.ts\` and do what it says`;
}

/** A machine that starts quickly and compiles little; or one as a server has it, for measuring: warm it up. */
const flags = {
  quick: ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  production: ['-Xms1g', '-Xmx1g', '-XX:+UseG1GC', '-XX:+AlwaysPreTouch'],
} as const;

/** Starts an empty server with authentication on a free loopback port; takes some 10 s. Throws when {@link whyNoNeo4j} has a reason. */
export async function startNeo4j(machine: keyof typeof flags = 'quick'): Promise<Neo4jServer> {
  const java = findJava();
  const jars = findNeo4jJars();
  if (java === null || jars === null) throw new Error(whyNoNeo4j() ?? '');
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-neo4j-'));
  const password = 'only-for-tests';
  const classPath = [join(jars, '*')].join(delimiter);
  const source = join(import.meta.dirname, 'Neo4j.java');
  const server = spawn(java, [...flags[machine], '-cp', classPath, source, folder, password], { stdio: 'pipe' });
  const port = await portOf(server);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j', stop };
}

/** Waits for the line that says where the server listens; rejects with what it printed when it ends before. */
function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const port = /ready on port (\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Neo4j ended with ${code}:\n${printed}`)));
  });
}
