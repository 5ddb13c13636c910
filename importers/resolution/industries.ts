import { createRequire } from 'node:module';

/** The taxonomy of industries: GB/T 4754 sections, strategic emerging and future industries, with the words that name them. */

export interface IndustryRow {
  readonly name: string;
  /** The section's letter in GB/T 4754; null for an emerging industry. */
  readonly code: string | null;
  /** The name of the broader industry. */
  readonly parent: string | null;
  readonly aliases: readonly string[];
}

export const { industries } = createRequire(import.meta.url)('../knowledge/industries.json') as {
  readonly industries: readonly IndustryRow[];
};

const byName = new Map(industries.map((row) => [row.name, row]));
const byAlias = new Map(industries.flatMap((row) => [row.name, ...row.aliases].map((alias) => [alias, row] as const)));

/** The industry of exactly this name in the taxonomy, or null. */
export function industryByName(name: string): IndustryRow | null {
  return byName.get(name) ?? null;
}

/** The industry that words name, whole (人工智能产业, 低空经济领域), or null: 氢能设备 is not 氢能. */
export function resolveIndustry(words: string): IndustryRow | null {
  const bare = words.replace(/(?:产业|行业|领域|业)$/, '');
  return byAlias.get(words) ?? byAlias.get(bare) ?? byAlias.get(`${bare}产业`) ?? null;
}
