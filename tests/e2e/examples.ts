import type { App } from './app.ts';

/** Things of the graph that the tests open; taken from what the server itself answers. */
export interface Examples {
  readonly directive: { readonly id: string; readonly title: string };
  readonly bureau: { readonly id: string; readonly name: string; readonly taskCount: number };
  readonly industry: { readonly id: string; readonly name: string };
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** A citation edge below the directive: from a policy with a text. */
  readonly edge: { readonly id: string; readonly from: string; readonly quote: string };
}

interface Answer {
  readonly stats: { readonly examples: Pick<Examples, 'directive' | 'bureau' | 'industry'> };
  readonly sources: { readonly edges: readonly { readonly node: Examples['sources'][number] }[] };
}

interface Below {
  readonly derivation: {
    readonly edges: readonly {
      readonly id: string;
      readonly from: string;
      readonly evidence: readonly { readonly quote: string }[];
    }[];
  };
}

/** Asks the server for its examples. Throws when the samples leave a question without one. */
export async function findExamples(app: App): Promise<Examples> {
  const { stats, sources } = await app.ask<Answer>(`{
    stats { examples { directive { id title } bureau { id name taskCount } industry { id name } } }
    sources(first: 50) { edges { node { id name } } }
  }`);
  const { directive, bureau, industry } = stats.examples;
  const { derivation } = await app.ask<Below>(
    `query ($id: ID!) { derivation(policy: $id, direction: DOWN, depth: 4) { edges { id from evidence { quote } } } }`,
    { id: directive.id },
  );
  const edge = derivation.edges.find(({ evidence }) => evidence.length > 0);
  const quote = edge?.evidence[0]?.quote;
  if (!edge || !quote) throw new Error('no edge with words below the directive');
  return {
    directive,
    bureau,
    industry,
    sources: sources.edges.map(({ node }) => node),
    edge: { id: edge.id, from: edge.from, quote },
  };
}
