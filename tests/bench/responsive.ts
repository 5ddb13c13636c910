import { type ChildProcess, spawn } from 'node:child_process';
import { openAsBlob, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEnvironment, startOptions } from './as-command-line.ts';

/** How long requests took while a file was imported by a server, in milliseconds, and the import itself in seconds. */
export interface Responsiveness {
  readonly health: readonly number[];
  readonly stats: readonly number[];
  readonly search: readonly number[];
  readonly importSeconds: number;
}

const HEADERS = { 'content-type': 'application/json', 'x-zhengmai-client': 'bench' };
const STATS = '{ stats { sources policies tasks } }';
const SEARCH = '{ search(text: "储能", kinds: [POLICY], first: 5) { edges { node { __typename } } } }';

/** Starts the command line's server on a new graph in `folder`, sends it the text as a file, and asks it other things meanwhile. */
export async function measureResponsiveness(folder: string, text: string): Promise<Responsiveness> {
  const server = await startServer(join(folder, 'served'));
  try {
    const file = join(folder, 'upload.txt');
    writeFileSync(file, text);
    // What it has answered before is compiled already.
    await sendFile(server.url, 'small.txt', new Blob([text.slice(0, 100_000)]));
    const sampler = new Sampler();
    const sampling = [
      sampler.every(20, () => fetch(new URL('/healthz', server.url))),
      sampler.every(100, () => ask(server.url, STATS)),
      sampler.every(100, () => ask(server.url, SEARCH)),
    ];
    const began = performance.now();
    await sendFile(server.url, 'upload.txt', await openAsBlob(file));
    const importSeconds = (performance.now() - began) / 1000;
    sampler.stop();
    const [health = [], stats = [], search = []] = await Promise.all(sampling);
    return { health, stats, search, importSeconds };
  } finally {
    await server.stop();
  }
}

async function ask(url: string, query: string): Promise<Response> {
  return fetch(new URL('/graphql', url), { method: 'POST', headers: HEADERS, body: JSON.stringify({ query }) });
}

const UPLOAD = 'mutation ($file: File!) { importFile(file: $file) { created } }';

async function sendFile(url: string, name: string, file: Blob): Promise<void> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: UPLOAD, variables: { file: null } }));
  form.set('map', JSON.stringify({ 0: ['variables.file'] }));
  form.set('0', file, name);
  const { 'x-zhengmai-client': client } = HEADERS;
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'x-zhengmai-client': client },
    body: form,
  });
  const { errors } = (await answer.json()) as { readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`the upload failed: ${JSON.stringify(errors)}`);
}

/** Asks again and again, and notes how long each answer took. */
class Sampler {
  #stopped = false;

  stop(): void {
    this.#stopped = true;
  }

  async every(milliseconds: number, send: () => Promise<Response>): Promise<readonly number[]> {
    const taken: number[] = [];
    while (!this.#stopped) {
      const began = performance.now();
      await (await send()).arrayBuffer();
      taken.push(performance.now() - began);
      await pause(milliseconds);
    }
    return taken;
  }
}

interface BenchServer {
  readonly url: string;
  stop(): Promise<void>;
}

async function startServer(data: string): Promise<BenchServer> {
  const script = join(import.meta.dirname, '../../bin/zhengmai.js');
  const server = spawn(process.execPath, [...startOptions, script, 'serve'], {
    env: { ...startEnvironment, ZHENGMAI_DATA: data, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await printedUrl(server);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

function printedUrl(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (piece: Buffer) => {
      printed += piece.toString();
      const url = /http:\/\/\S+\//.exec(printed)?.[0];
      if (url !== undefined) resolve(url);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}
