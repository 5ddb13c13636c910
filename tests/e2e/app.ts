import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../bin/build.ts';
import { root } from '../../bin/run-steps.ts';

/** The built server on a port and a data folder of its own, filled with the samples. */
export interface App {
  readonly url: string;
  /** Sends a query as a client would; the answer's data. */
  ask<Answer>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

const startLimit = 120_000;

/** Builds what is missing and starts the server on samples. Throws with the server's output when it does not come up. */
export async function startApp(): Promise<App> {
  if (!(await build())) throw new Error('the build failed');
  const data = mkdtempSync(join(tmpdir(), 'zhengmai-e2e-'));
  const server = spawn(
    process.execPath,
    [join(root, 'dist/bin/zhengmai.js'), 'serve', '--samples', join(root, 'samples')],
    {
      cwd: data,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ZHENGMAI_DATA: data, NEO4J_URI: '', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await addressOf(server);
  const close = async (): Promise<void> => {
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await ended;
    } else console.error(`the server ended before the tests: ${server.signalCode ?? server.exitCode}`);
    rmSync(data, { recursive: true, force: true });
  };
  return { url, ask: (query, variables = {}) => ask(url, query, variables), close };
}

/** Waits for the line that says where the page is. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => reject(new Error(`${why}\n${output}`));
    const limit = setTimeout(() => {
      server.kill('SIGKILL');
      fail(`no address within ${startLimit} ms`);
    }, startLimit);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /政脉已就绪：(http:\/\/\S+?)\/?\s/.exec(output);
      if (!found?.[1]) return;
      clearTimeout(limit);
      resolve(found[1]);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(limit);
      fail(`the server ended with ${code}`);
    });
  });
}

async function ask<Answer>(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-zhengmai-client': 'test' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: readonly { message: string }[] };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}
