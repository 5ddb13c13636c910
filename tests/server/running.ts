import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Settings } from '../../graph/config.ts';
import { type RunningServer, startServer } from '../../server/main.ts';

export interface TestServer {
  readonly server: RunningServer;
  readonly url: string;
  /** Asks GraphQL as the page does. */
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a file as the page does. */
  send(
    name: string,
    bytes: Uint8Array,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  close(): Promise<void>;
}

/** What the tests' own queries ask for; a query has those of the fields that it names. */
interface AnswerData {
  readonly policy: {
    readonly id: string;
    readonly form: string;
    readonly citedBy: { readonly totalCount: number };
    readonly possiblyCitedBy: { readonly totalCount: number; readonly edges: readonly { readonly node: unknown }[] };
  };
  readonly node: unknown;
  readonly derivation: {
    readonly root: unknown;
    readonly nodes: readonly { readonly node: { readonly caption: string } }[];
  };
  readonly neighbours: { readonly nodes: readonly unknown[] };
  readonly path: { readonly nodes: readonly unknown[] };
  readonly importFile: { readonly source: { readonly id: string; readonly name: string } };
  readonly removeSource: { readonly removed: number };
  readonly stats: unknown;
}

export interface Answer {
  readonly status: number;
  readonly data: AnswerData;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly nearest?: readonly string[] };
  }[];
}

const page = { 'x-zhengmai-client': 'test' };

/** A server of its own on a free port over a new embedded graph. */
export async function serveAlone(settings: Settings = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengmai-server-'));
  const config = readConfig({ PORT: '0', ZHENGMAI_DATA: folder, LOG_LEVEL: 'silent', ...settings }, {}, folder);
  const server = await startServer(config);
  const url = server.url.replace('0.0.0.0', '127.0.0.1');
  const post = async (body: string | FormData, headers: Record<string, string>): Promise<Answer> => {
    const type: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    const answer = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { ...page, ...type, ...headers },
      body,
    });
    const { data, errors = [] } = (await answer.json()) as Pick<Answer, 'data'> & Partial<Answer>;
    return { status: answer.status, data, errors };
  };
  return {
    server,
    url,
    ask: (query, variables = {}, headers = {}) => post(JSON.stringify({ query, variables }), headers),
    send: (name, bytes, variables = {}, headers = {}) => {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query: importFile, variables: { file: null, ...variables } }));
      form.set('map', JSON.stringify({ 0: ['variables.file'] }));
      form.set('0', new File([new Uint8Array(bytes)], name));
      return post(form, headers);
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const importFile = `mutation ($file: File!, $as: String, $again: Boolean) {
  importFile(file: $file, as: $as, again: $again) { job policies measures tasks unchanged created source { id name } }
}`;
