import { reasonTerms } from '../graph/exports/derivation-table.ts';
import { levelTerms } from '../graph/exports/policy-columns.ts';
import { policyLevels } from '../graph/model.ts';
import type { GraphEdge, Proof } from '../graph/questions/answers.ts';
import type { Derivation, DerivedNode, LevelCount } from '../graph/questions/derivation.ts';
import { roleLabel, strengthOf } from '../graph/questions/edges.ts';
import { groupedBy } from '../graph/questions/grouping.ts';
import type { DerivationStep, DerivedMeasure } from '../graph/questions/measures-derived.ts';

/** How much of a quote a line shows. */
const LONGEST_QUOTE = 80;

/** 国家 1 · 部委 2 */
export function levelsText(counts: readonly LevelCount[]): string {
  return counts.map(({ level, count }) => `${levelTerms[level]} ${count}`).join(' · ');
}

/** Where the words of each source stand is told by the source's name. */
export type NameOf = (id: string) => string;

/**
 * A derivation as a tree: below each policy those that rest on it (or, upwards, on which it rests), each once, where it is nearest to
 * the root, with the role and the first words that say so.
 */
export function derivationTree(answer: Derivation, nameOf: NameOf): string {
  const nodes = new Map(answer.nodes.map((each) => [each.node.id, each]));
  const children = groupedBy(branches(answer, nodes), ({ parent }) => parent);
  const lines = [captionOf(answer.root)];
  const grow = (id: string, indent: string): void => {
    const below = children.get(id) ?? [];
    for (const [index, { child, edge, others }] of below.entries()) {
      const isLast = index === below.length - 1;
      const role = roleLabel(edge.role ?? '') ?? edge.label;
      const more = others === 0 ? '' : `（另有 ${others} 条引用）`;
      const between = child.between ? '（非本地区，经此派生）' : '';
      lines.push(`${indent}${isLast ? '└' : '├'}─ ${role}：${captionOf(child.node)}${between}`);
      const deeper = `${indent}${isLast ? ' ' : '│'}  `;
      lines.push(`${deeper}${children.has(child.node.id) ? '│' : ' '}    ${wordsOf(edge.evidence, nameOf)}${more}`);
      grow(child.node.id, deeper);
    }
  };
  grow(answer.root.id, '');
  return `${lines.join('\n')}\n`;
}

interface Branch {
  readonly parent: string;
  readonly child: DerivedNode;
  readonly edge: GraphEdge;
  /** Citations that lead as near by other ways. */
  readonly others: number;
}

/** Each policy below the one that the strongest, then the first, of the citations that lead nearer names. */
function branches({ direction, edges }: Derivation, nodes: ReadonlyMap<string, DerivedNode>): readonly Branch[] {
  const [near, far] = direction === 'down' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const leading = edges.filter((edge) => (nodes.get(edge[near])?.level ?? 0) + 1 === nodes.get(edge[far])?.level);
  const byChild = groupedBy(leading, (edge) => edge[far]);
  return [...nodes.values()].sort(byRank).flatMap((child) => {
    const own = byChild.get(child.node.id) ?? [];
    const [edge] = own.toSorted((a, b) => strengthOf(a.role) - strengthOf(b.role) || (a.id < b.id ? -1 : 1));
    return edge === undefined ? [] : [{ parent: edge[near], child, edge, others: own.length - 1 }];
  });
}

/** Highest rank first, then oldest, then by id. */
function byRank({ node: one }: DerivedNode, { node: other }: DerivedNode): number {
  const key = ({ level, issued, id }: DerivedNode['node']): string =>
    [policyLevels.indexOf(level ?? 'other'), issued ?? '~', id].join(' ');
  return key(one) < key(other) ? -1 : 1;
}

function captionOf(node: DerivedNode['node']): string {
  const facts = [node.detail, node.region, node.issued].filter((each) => each !== null && each !== '');
  return [`《${node.caption}》`, ...new Set(facts)].join('  ');
}

/** “按照《…》” 文件.txt 第 12 行 */
export function wordsOf(evidence: readonly Proof[], nameOf: NameOf): string {
  const [first] = evidence;
  if (first === undefined) return '';
  const words = first.quote.replace(/\s+/g, '');
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return `“${shown}” ${nameOf(first.source)} 第 ${first.line} 行`;
}

/** Measures in their order: one heading for those of a policy that derive alike, with the steps that lead there. */
export function measuresText(
  items: readonly DerivedMeasure[],
  titleOf: (policy: string) => string,
  nameOf: NameOf,
): string {
  const groups = groupedBy(items, ({ measure, reason, chain }) =>
    reason === 'provision' ? `${measure.id}` : `${measure.policy} ${chain.length}`,
  );
  const lines = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      `《${titleOf(first.measure.policy)}》（${first.steps} 步，${reasonTerms[first.reason]}）`,
      ...first.chain.map((step) => `  ← ${stepText(step, titleOf, nameOf)}`),
      ...own.map(({ measure }) => `    · ${measure.path.join(' › ')}`),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function stepText({ role, to, evidence }: DerivationStep, titleOf: (policy: string) => string, nameOf: NameOf): string {
  return `${roleLabel(role) ?? role}《${titleOf(to)}》：${wordsOf(evidence, nameOf)}`;
}
