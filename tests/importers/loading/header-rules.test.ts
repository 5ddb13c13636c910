import { expect, test } from 'vitest';
import { openEmbedded } from '../../../graph/embedded.ts';
import { extractSource } from '../../../importers/extract.ts';
import { loadSource } from '../../../importers/load.ts';

const TEXT = `天津市氢能示例办法

津商示例〔2024〕3号

第一条 为了发展，制定本办法。
天津市商务局
2024年3月5日
`;

test('the graph tells the rule of every header fact and of the edges that a header asserts', async () => {
  const store = await openEmbedded(null);
  try {
    await store.ensureSchema();
    await loadSource(store, extractSource('a.txt', Buffer.from(TEXT)));
    const query = {
      name: 'test/rules',
      mode: 'read',
      text: 'MATCH (p:Policy)-[e:ISSUED_BY|APPLIES_TO|ABOUT]->() RETURN type(e) AS kind, e.rule AS rule, p.facts AS facts ORDER BY kind, rule',
      params: [],
      columns: ['kind', 'rule', 'facts'],
    } as const;
    const rows = await store.read((graph) =>
      graph.run<Record<string, never>, { kind: string; rule: string; facts: string }>(query, {}),
    );
    expect(rows.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['ABOUT', 'industries.title'],
      ['APPLIES_TO', 'region.issuer'],
      ['ISSUED_BY', 'issuers.signature'],
    ]);
    const facts = JSON.parse(rows[0]?.facts ?? '{}') as Record<string, readonly { readonly rule: string }[]>;
    expect([facts['number']?.[0]?.rule, facts['issued']?.[0]?.rule]).toEqual(['number.line', 'issued.signature']);
  } finally {
    await store.close();
  }
});
