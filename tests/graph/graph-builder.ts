import type { Query } from '../../cypher/query.ts';
import { type EdgeKind, edgeKinds, evidenceProperties, type NodeKind, nodeKinds } from '../../graph/model.ts';
import { searchForm } from '../../graph/search-text.ts';
import { soundsOf } from '../../graph/sounds.ts';
import type { GraphStore } from '../../graph/store.ts';

type Value = string | number | boolean | readonly string[] | null;
type Properties = { readonly [name: string]: Value };

/** A node of a graph under test; `id` begins with the prefix of its kind. */
export interface NodeRow {
  readonly kind: NodeKind;
  readonly properties: Properties & { readonly id: string };
}

/** A relationship of a graph under test, between node ids. */
export interface EdgeRow {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** Where an edge's words stand: a source and words that occur in its text. */
export interface Proof {
  readonly source: string;
  readonly quote: string;
}

/**
 * Builds small graphs of the model's shape for tests. Every method returns the id of what it added. Ids are the caller's;
 * evidence is found in the source's text, so quotes are verbatim.
 */
export class GraphBuilder {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #edges: EdgeRow[] = [];
  readonly #texts = new Map<string, string>();
  readonly #outlines = new Map<string, number>();

  /** A source with its text cut into chunks of `chunk` units. */
  source(
    name: string,
    text: string,
    options: { readonly chunk?: number; readonly warnings?: string; readonly imported?: string } = {},
  ): string {
    const id = `source:${name}`;
    this.#texts.set(id, text);
    this.node('Source', {
      id,
      name,
      format: 'txt',
      sha256: 'ab'.repeat(32),
      imported: options.imported ?? '2025-01-02T03:04:05Z',
      chars: text.length,
      policies: 0,
      measures: 0,
      citations: 0,
      tasks: 0,
      warnings: options.warnings ?? '[]',
    });
    const size = options.chunk ?? 65536;
    for (let start = 0; start < text.length; start += size) {
      const part = text.slice(start, start + size);
      const chunk = this.node('Chunk', {
        id: `chunk:${name}:${start}`,
        spanStart: start,
        spanEnd: start + part.length,
        line: text.slice(0, start).split('\n').length,
        text: part,
      });
      this.edge('HAS_CHUNK', id, chunk);
    }
    return id;
  }

  /** A policy; `full` unless it says otherwise. */
  policy(id: string, properties: Properties & { readonly title: string }): string {
    const words = ['title', 'noticeTitle', 'number', 'aliases'].flatMap((name) => properties[name] ?? []).join(' ');
    return this.node('Policy', {
      form: 'full',
      status: 'issued',
      level: 'city',
      issuers: [],
      industries: [],
      aliases: [],
      facts: '{}',
      words: searchForm(words),
      sounds: soundsOf([properties.title], { whole: false }),
      ...properties,
      id,
    });
  }

  /** The words of a policy in a source: the whole source unless `start` and `end` are given. */
  text(
    id: string,
    policy: string,
    source: string,
    options: { shown?: boolean; start?: number; end?: number } = {},
  ): string {
    const shown = options.shown ?? true;
    const [start, end] = [options.start ?? 0, options.end ?? this.#textOf(source).length];
    this.node('Text', {
      id,
      source,
      policy,
      shown,
      title: this.#caption(policy),
      spanStart: start,
      spanEnd: end,
      line: this.#lineOf(source, start),
    });
    this.edge('HOLDS', source, id);
    this.edge('TEXT_OF', id, policy);
    if (shown) this.#change(policy, { text: id });
    return id;
  }

  /** A measure below a text or below another measure; its span is the line on which its heading stands. */
  measure(id: string, parent: string, heading: string, properties: Properties = {}): string {
    const above = this.#nodes.get(parent)?.properties;
    const text = parent.startsWith('text:') ? parent : String(above?.['text']);
    const path = [...(parent.startsWith('text:') || !Array.isArray(above?.['path']) ? [] : above['path']), heading];
    const source = String(this.#nodes.get(text)?.properties['source']);
    const start = Math.max(0, this.#textOf(source).indexOf(heading));
    const ordinal = this.#outlines.get(text) ?? 0;
    this.#outlines.set(text, ordinal + 1);
    const end = this.#textOf(source).indexOf('\n', start);
    this.node('Measure', {
      id,
      text,
      place: String(ordinal + 1),
      heading,
      path,
      chain: path.join('/'),
      depth: path.length,
      ordinal,
      spanStart: start,
      spanEnd: end < 0 ? this.#textOf(source).length : end,
      line: this.#lineOf(source, start),
      words: searchForm(heading),
      ...properties,
    });
    this.edge('CONTAINS', parent, id);
    return id;
  }

  agency(id: string, name: string, properties: Properties = {}): string {
    const names = properties['names'];
    const all = [name, ...(Array.isArray(names) ? names.map(String) : [])];
    const found = { words: searchForm(all.join(' ')), sounds: soundsOf(all, { whole: true }) };
    return this.node('Agency', { name, names: [name], group: false, ...found, ...properties, id });
  }

  region(code: string, path: string, parent?: string): string {
    const name = path.split('/').at(-1) ?? path;
    const id = this.node('Region', {
      id: `region:${code}`,
      code,
      name,
      names: [name, name.slice(0, 1)],
      formerNames: [path === name ? `旧${name}` : `${path.slice(0, -name.length)}旧${name}`],
      formerUntil: ['2010'],
      formerSources: ['某年区划变更情况'],
      path,
      level: 'city',
      words: searchForm(path),
      sounds: soundsOf([name], { whole: true }),
    });
    if (parent !== undefined) this.edge('PART_OF', id, parent);
    return id;
  }

  /** A park, industry or subject. */
  named(kind: 'Park' | 'Industry' | 'Subject', id: string, name: string): string {
    const found = { words: searchForm(name), sounds: soundsOf([name], { whole: true }) };
    return this.node(kind, kind === 'Subject' ? { id, name } : { id, name, names: [name], ...found });
  }

  /** A key under which nodes are found. */
  name(id: string, kind: string, key: string, target: string): string {
    if (!this.#nodes.has(id)) this.node('Name', { id, kind, key });
    this.edge('NAMES', id, target);
    return id;
  }

  cites(from: string, to: string, role: string, proof: Proof, properties: Properties = {}): void {
    const kind = role === 'supersedes' ? 'SUPERSEDES' : role === 'amends' ? 'AMENDS' : 'CITES';
    this.proved(kind, from, to, proof, { role, ...properties });
  }

  assigns(measure: string, agency: string, role: string, proof: Proof, unit = this.#caption(agency)): void {
    const text = String(this.#nodes.get(measure)?.properties['text']);
    this.proved('ASSIGNS_TO', measure, agency, proof, { role, unit, canonical: unit, text });
  }

  /** An edge with its evidence. */
  proved(kind: EdgeKind, from: string, to: string, proof: Proof, properties: Properties = {}): void {
    const start = Math.max(0, this.#textOf(proof.source).indexOf(proof.quote));
    this.edge(kind, from, to, {
      id: `edge:${this.#edges.length}`,
      source: proof.source,
      spanStart: start,
      spanEnd: start + proof.quote.length,
      line: this.#lineOf(proof.source, start),
      quote: proof.quote,
      rule: 'test',
      ...properties,
    });
  }

  node(kind: NodeKind, properties: Properties & { readonly id: string }): string {
    this.#nodes.set(properties.id, { kind, properties });
    return properties.id;
  }

  edge(kind: EdgeKind, from: string, to: string, properties: Properties = {}): void {
    this.#edges.push({ kind, from, to, properties });
  }

  rows(): GraphRows {
    return { nodes: [...this.#nodes.values()], edges: this.#edges };
  }

  /** Writes the graph in one transaction. */
  async into(store: GraphStore): Promise<void> {
    await writeRows(store, this.rows());
  }

  #change(id: string, properties: Properties): void {
    const row = this.#nodes.get(id);
    if (row !== undefined)
      this.#nodes.set(id, { kind: row.kind, properties: { ...row.properties, ...properties, id } });
  }

  #caption(id: string): string {
    const properties = this.#nodes.get(id)?.properties;
    return String(properties?.['title'] ?? properties?.['name'] ?? id);
  }

  #textOf(source: string): string {
    return this.#texts.get(source) ?? '';
  }

  #lineOf(source: string, offset: number): number {
    return this.#textOf(source).slice(0, offset).split('\n').length;
  }
}

/** Writes rows in one transaction, in batches by kind. */
export async function writeRows(store: GraphStore, rows: GraphRows): Promise<void> {
  const kindOf = new Map(rows.nodes.map((node) => [node.properties.id, node.kind]));
  await store.write(async (graph) => {
    for (const [kind, nodes] of grouped(rows.nodes, (node) => node.kind)) {
      for (const batch of batches(nodes)) {
        await graph.run(createNodes(kind as NodeKind), { rows: batch.map((node) => node.properties) });
      }
    }
    const ends = (edge: EdgeRow): string => `${kindOf.get(edge.from)} ${edge.kind} ${kindOf.get(edge.to)}`;
    for (const [key, edges] of grouped(rows.edges, ends)) {
      const [from = '', kind = '', to = ''] = key.split(' ');
      for (const batch of batches(edges)) {
        await graph.run(createEdges(from as NodeKind, kind as EdgeKind, to as NodeKind), {
          rows: batch.map((edge) => ({ ...edge.properties, fromId: edge.from, toId: edge.to })),
        });
      }
    }
  });
}

type Write = Query<{ readonly rows: readonly Properties[] }, never>;

function createNodes(kind: NodeKind): Write {
  return writing(`UNWIND $rows AS row CREATE (n:${kind} {${assignments(Object.keys(nodeKinds[kind].properties))}})`);
}

function createEdges(from: NodeKind, kind: EdgeKind, to: NodeKind): Write {
  const own = Object.keys(edgeKinds[kind].properties);
  const names = edgeKinds[kind].evidence ? ['id', ...Object.keys(evidenceProperties), ...own] : own;
  const properties = assignments(names);
  return writing(
    `UNWIND $rows AS row MATCH (a:${from} {id: row.fromId}) MATCH (b:${to} {id: row.toId}) CREATE (a)-[:${kind} {${properties}}]->(b)`,
  );
}

function writing(text: string): Write {
  return { name: 'test/write', mode: 'write', text, params: ['rows'], columns: [] };
}

function assignments(names: readonly string[]): string {
  return names.map((name) => `${name}: row.${name}`).join(', ');
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

function batches<Row>(rows: readonly Row[], size = 5000): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}
