import { matchesOf } from '../matches.ts';
import { remembered } from '../remembered.ts';
import { industries, industryByName } from '../resolution/industries.ts';

/** A word of a text that names an industry. */
export interface IndustryMention {
  /** The industry's name in the taxonomy. */
  readonly industry: string;
  readonly start: number;
  readonly end: number;
}

const byAlias = new Map(industries.flatMap((row) => [row.name, ...row.aliases].map((alias) => [alias, row] as const)));
/** Longest first: 新能源汽车 before 新能源. */
const ALIAS = new RegExp([...byAlias.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
/** Words that hold an alias and name no industry. */
const MISLEADING =
  /工业和信息化|农业农村|生态环境[部厅局]|文化和旅游[部厅局]|教育[部厅局]|金融[部局]|水利[部厅局]|交通运输[部厅局]|卫生健康|体育[总]?局|气象局|地震局|粮食[和局]/g;
const MOST = 3;

/** All words of a text that name an industry, in text order; of two that overlap the longer. */
export const findIndustryWords = remembered((text: string): readonly IndustryMention[] => {
  const clean = text.replace(MISLEADING, (words) => '　'.repeat(words.length));
  return matchesOf(ALIAS, clean).map((match) => ({
    industry: byAlias.get(match[0])?.name ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
});

/**
 * The one to three industries a policy is about, by the taxonomy's names: those that its title names; where it names none, the one that
 * its lead names most often, at least twice. Empty for a general policy.
 */
export function findIndustries(title: string, lead = ''): readonly string[] {
  const named = unique(findIndustryWords(title).map((each) => each.industry));
  if (named.length > 0) return withoutParents(named).slice(0, MOST);
  const counts = new Map<string, number>();
  for (const { industry } of findIndustryWords(lead)) counts.set(industry, (counts.get(industry) ?? 0) + 1);
  const most = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])[0];
  return most === undefined ? [] : [most[0]];
}

/** A part stands for its whole: 氢能 without 新能源 beside it. */
function withoutParents(names: readonly string[]): readonly string[] {
  const parents = new Set(names.map((name) => industryByName(name)?.parent));
  return names.filter((name) => !parents.has(name));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
