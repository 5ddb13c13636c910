import { readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { GraphStore } from '../../graph/store.ts';
import { createDownloads, downloads } from '../../server/downloads.ts';
import { createFeeds, feeds } from '../../server/feeds.ts';
import { createLog } from '../../server/log.ts';
import { root } from '../run-steps.ts';

const EXAMPLES = join(root, 'docs', 'api', 'files.txt');
/** Links in files lead to this host, whatever port the examples are asked at. */
const HOST = '127.0.0.1:4000';
const LONGEST_LINE = 160;

/** An address of `docs/api/files.txt` and the comment above it. */
interface Example {
  readonly caption: string;
  readonly address: string;
}

/** What is given as files and feeds, with examples and what the samples answer to them. */
export async function filesSection(store: GraphStore): Promise<readonly string[]> {
  const log = createLog('silent');
  const [download, feed] = [createDownloads(store, log), createFeeds(store, log)];
  const server = createServer((request, response) => {
    void (request.url?.startsWith('/feed/') ? feed : download)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const examples: string[] = [];
    for (const example of readExamples()) examples.push(...(await answered(example, port)));
    return [...tables(), ...examples];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function readExamples(): readonly Example[] {
  const found = [...readFileSync(EXAMPLES, 'utf8').matchAll(/^# (.+)\n(\/\S+)$/gm)];
  return found.map(([, caption = '', address = '']) => ({ caption, address }));
}

function tables(): readonly string[] {
  const rows = Object.entries(downloads).map(
    ([name, { description, parameters }]) =>
      `| \`/download/${name}\` | ${description} | ${parameters.map((each) => `\`${each}\``).join(' ')} |`,
  );
  return [
    '## Files and feeds',
    '',
    'Plain addresses, beside `/graphql`: `GET` gives a file under a Chinese name, sent as it is made. Parameters mean what the arguments of `tasksOf`, `derivation`, `measuresDerivedFrom` and `diffusion` do; those that take lists may be given several times, an unknown one is refused. `POST` to `/download/graph…` with `{"ids": […], "places": {…}, "title": "…"}` gives a picture of at most 3,000 nodes. Errors are `{"code", "message"}` with the codes below: 404 for `NOT_FOUND`, 400 for what was asked wrongly, 503 while the graph is busy.',
    '',
    '| address | holds | parameters |',
    '| --- | --- | --- |',
    ...rows,
    ...Object.entries(feeds).map(([address, description]) => `| \`${address}\` | ${description} | |`),
    '',
  ];
}

/** An example with the head of what the samples answer; one that is refused is none. */
async function answered({ caption, address }: Example, port: number): Promise<readonly string[]> {
  const { status, type, name, body } = await ask(port, encodeURI(address));
  if (status !== 200) throw new Error(`docs/api/files.txt: ${address} answers ${status}: ${body}`);
  const lines = type.startsWith('text/csv') ? body.replace('\uFEFF', '').split(/\r?\n/).slice(0, 2).map(cut) : [];
  const saved = name === undefined ? [] : [`content-disposition: ${name}`];
  const command = `curl -s -g 'http://${HOST}${address}'`;
  return [caption, '', '```sh', command, '```', '', '```', `content-type: ${type}`, ...saved, ...lines, '```', ''];
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

function ask(port: number, path: string) {
  type Answer = { status: number | undefined; type: string; name: string | undefined; body: string };
  return new Promise<Answer>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host: HOST } }, (response) => {
      const { statusCode: status, headers } = response;
      const [type = '', name] = [headers['content-type'], headers['content-disposition']];
      text(response).then((body) => resolve({ status, type, name, body }), reject);
    }).once('error', reject);
  });
}
