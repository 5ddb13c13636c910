import type { GraphEdge, GraphNode, Proof } from '../questions/answers.ts';
import type { GraphParts } from './graph-parts.ts';
import { inPieces } from './pieces.ts';

/** Ids begin with their kind and a colon, which an IRI takes for its scheme: they are put under a name of ours. */
const iri = (id: string): string => `urn:zhengmai:${encodeURIComponent(id)}`;

const context = {
  '@vocab': 'urn:zhengmai:term:',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  issued: 'http://purl.org/dc/terms/issued',
  region: 'http://purl.org/dc/terms/spatial',
  from: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject', '@type': '@id' },
  kind: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate', '@type': '@vocab' },
  to: { '@id': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#object', '@type': '@id' },
  quote: 'http://www.w3.org/ns/oa#exact',
  source: { '@id': 'http://purl.org/dc/terms/source', '@type': '@id' },
  start: 'http://www.w3.org/ns/oa#start',
  end: 'http://www.w3.org/ns/oa#end',
} as const;

/**
 * A graph as JSON-LD 1.1: a node is typed by its kind; a relationship is a statement of its own (subject, predicate, object) that carries its
 * role and the words of every place that proves it.
 */
export function writeJsonLd(graph: GraphParts): AsyncIterable<string> {
  return inPieces(parts(graph));
}

async function* parts({ title, nodes, edges }: GraphParts): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"title":${JSON.stringify(title)},"@graph":[`;
  let between = '\n';
  for await (const node of nodes) {
    yield between + JSON.stringify(nodeObject(node));
    between = ',\n';
  }
  for await (const edge of edges) yield between + JSON.stringify(edgeObject(edge));
  yield '\n]}\n';
}

function nodeObject({ id, kind, caption, detail, region, level, issued, form, status }: GraphNode): object {
  return { '@id': iri(id), '@type': kind, label: caption, ...told({ detail, region, level, issued, form, status }) };
}

function edgeObject({ id, kind, from, to, role, label, evidence, basis }: GraphEdge): object {
  const ends = { from: iri(from), kind, to: iri(to) };
  return {
    '@id': iri(id),
    '@type': 'Statement',
    ...ends,
    label,
    ...told({ role, basis }),
    evidence: evidence.map(proofObject),
  };
}

function proofObject({ source, start, end, line, quote, rule }: Proof): object {
  return { '@type': 'Evidence', source: iri(source), start, end, line, quote, ...told({ rule }) };
}

/** Without what is not known. */
function told(values: Readonly<Record<string, string | null>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
