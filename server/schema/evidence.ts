import type { Proof } from '../../graph/questions/answers.ts';
import { builder } from '../builder.ts';
import type { ServerContext } from '../context.ts';
import { Source } from './refs.ts';

/** Words that prove something. */
export const Evidence = builder.objectRef<Proof>('Evidence').implement({
  description: 'Words that prove something: where they stand, verbatim, and which rule found them.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source they stand in.',
      resolve: (proof, _, { loaders }) => loaders.knownSource(proof.source) ?? proof.source,
    }),
    start: t.exposeInt('start', { description: "First UTF-16 offset in the source's text." }),
    end: t.exposeInt('end', { description: "Offset behind the last one in the source's text." }),
    line: t.exposeInt('line', { description: 'The line on which they begin, from 1.' }),
    quote: t.exposeString('quote', { description: 'The words themselves, at most 400 characters.' }),
    rule: t.exposeString('rule', { nullable: true, description: 'The rule that found them.' }),
  }),
});

/**
 * Items with evidence, once the sources that prove them are loaded: thousands of proofs share a few sources, and need not wait
 * for a loader one by one.
 */
export async function withSources<Item extends { readonly evidence: readonly Proof[] }>(
  items: readonly Item[],
  { loaders }: ServerContext,
): Promise<readonly Item[]> {
  await loaders.source.loadMany([...new Set(items.flatMap((item) => item.evidence.map((proof) => proof.source)))]);
  return items;
}
