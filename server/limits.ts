import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';

/** The largest upload in bytes. */
export const LARGEST_UPLOAD = 25 * 1024 * 1024;

/** Limits on a query before it runs: depth, cost, tokens, aliases, directives. The page's own queries stay well below them. */
export function queryLimits() {
  return EnvelopArmorPlugin({
    maxDepth: { n: 12 },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true },
    maxTokens: { n: 2_000 },
    maxAliases: { n: 15, allowList: [] },
    maxDirectives: { n: 5 },
    blockFieldSuggestion: { enabled: false },
  });
}
