import type { Server } from 'node:http';
import { type Element, isTag, type Node } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../graph/embedded.ts';
import type { GraphStore } from '../../graph/store.ts';
import { createFeeds } from '../../server/feeds.ts';
import { createHttp, listen } from '../../server/http.ts';
import { createLog } from '../../server/log.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';

let store: GraphStore;
let http: Server;
let url: string;
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.ensureSchema();
  await bureau().into(store);
  const log = createLog('silent');
  http = createHttp({ '/feed': createFeeds(store, log) }, log);
  url = `http://127.0.0.1:${await listen(http, 0, '127.0.0.1')}`;
});
afterAll(async () => {
  await new Promise((closed) => http.close(closed));
  await store.close();
});

/** A bureau with a task from each of two imports, the older policy imported later; and one that only may be its own. */
function bureau(): GraphBuilder {
  const graph = new GraphBuilder();
  graph.agency('agency:甲/局', '甲局');
  graph.agency('agency:乙', '乙局');
  graph.edge('MAY_BE', 'agency:乙', 'agency:甲/局', { reason: 'several' });
  const policies = [
    ['policy:new', '新<通知>', '2025-01-01', '2025-02-01T00:00:00.000Z', 'agency:甲/局'],
    ['policy:old', '旧“通知”&办法', '2020-01-01', '2025-03-01T08:09:10.111Z', 'agency:甲/局'],
    ['policy:maybe', '别的', '2020-01-01', '2025-04-01T00:00:00.000Z', 'agency:乙'],
  ] as const;
  for (const [id, title, issued, imported, agency] of policies) {
    const source = graph.source(`${title}.txt`, '一、办理\n甲局\u0007 <牵头>', { imported });
    const text = graph.text(`text:${id}`, graph.policy(id, { title, issued }), source);
    graph.assigns(graph.measure(`measure:${id}`, text, '办理'), agency, 'lead', { source, quote: '甲局\u0007 <牵头>' });
  }
  return graph;
}

const path = `/feed/agency/${encodeURIComponent('agency:甲/局')}.atom`;

/** The elements of this name below a node, in order. */
function elements({ children }: { readonly children: readonly Node[] }, name: string): readonly Element[] {
  return children.filter(isTag).filter((child) => child.name === name);
}

function textOf(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => ('data' in child ? String(child.data) : '')).join('');
}

async function feed(): Promise<Element> {
  const xml = await (await fetch(url + path)).text();
  const [root] = elements(parseDocument(xml, { xmlMode: true }), 'feed');
  if (root === undefined) throw new Error(`no feed: ${xml}`);
  return root;
}

describe('the feed of a bureau', () => {
  test('has the type of Atom and what RFC 4287 asks of a feed, each once', async () => {
    const answer = await fetch(url + path);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const root = await feed();
    expect(root.attribs['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author']) expect(elements(root, name)).toHaveLength(1);
    expect(textOf(elements(root, 'title')[0])).toBe('甲局的任务');
    // The latest import.
    expect(textOf(elements(root, 'updated')[0])).toBe('2025-03-01T08:09:10.111Z');
    const links = elements(root, 'link').map(({ attribs }) => [attribs['rel'], attribs['href']]);
    expect(links).toEqual([
      ['self', url + path],
      ['alternate', `${url}/agency/agency:${encodeURIComponent('甲/局')}`],
    ]);
  });

  test('an entry for each task, the one imported last first, without those that only may be its own', async () => {
    const entries = elements(await feed(), 'entry');
    expect(entries.map((entry) => textOf(elements(entry, 'updated')[0]))).toEqual([
      '2025-03-01T08:09:10.111Z',
      '2025-02-01T00:00:00.000Z',
    ]);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'link', 'summary']) expect(elements(entry, name)).toHaveLength(1);
      expect(textOf(elements(entry, 'id')[0])).toMatch(/^urn:zhengmai:[\w.~%!'()*-]+$/);
    }
    expect(new Set(entries.map((entry) => textOf(elements(entry, 'id')[0]))).size).toBe(2);
  });

  test('the ids of entries do not depend on the address', async () => {
    const idsAt = async (host: string): Promise<readonly string[]> => {
      const xml = await (await fetch(url + path, { headers: { 'x-forwarded-proto': host } })).text();
      return [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id ?? '');
    };
    expect(await idsAt('https')).toEqual(await idsAt('http'));
  });

  test('words are escaped, and characters that XML cannot hold are left out', async () => {
    const xml = await (await fetch(url + path)).text();
    expect(xml).toContain('<title>办理（旧“通知”&amp;办法）</title>');
    expect(xml).toContain('〔牵头〕“甲局 &lt;牵头&gt;”\n');
    expect(xml).not.toContain('\u0007');
  });

  test('whoever has it is told so', async () => {
    const etag = (await fetch(url + path)).headers.get('etag') ?? '';
    const again = await fetch(url + path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

test('a bureau that is not there, and an address that is none, are 404 with their code', async () => {
  for (const wrong of ['/feed/agency/agency:none.atom', '/feed/agency', '/feed/agency/%E0%A4%A.atom']) {
    const answer = await fetch(url + wrong);
    expect([wrong, answer.status]).toEqual([wrong, 404]);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  }
});
