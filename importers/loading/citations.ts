import { type CitationKind, citationRoles } from '../../graph/model.ts';
import type { CitationRole } from '../records.ts';
import { type CitationFact, type EdgeRow, evidenceProperties, type Holder, withoutNulls } from './rows.ts';

interface Aimed {
  readonly holder: string;
  readonly fact: CitationFact;
  /** The id of an edge that this citation alone would make. */
  readonly id: string;
  /** Whether its key is a notice's and leads to all plans of it. */
  readonly byNotice: boolean;
}

/**
 * The citation edges of one policy that one source asserts: one for each cited policy, with the strongest role and every place.
 * A policy does not cite itself.
 * @param holders The source's texts and stubs of that policy.
 * @param targetsOf The policies that a reference leads to.
 */
export function citationEdges(
  policy: string,
  holders: readonly Holder[],
  targetsOf: (via: string) => readonly string[],
): readonly EdgeRow[] {
  const byTarget = new Map<string, Aimed[]>();
  for (const { id: holder, citations } of [...holders].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const fact of citations) {
      const targets = targetsOf(fact.via);
      for (const [index, target] of targets.entries()) {
        if (target === policy) continue;
        const id = index === 0 ? fact.id : `${fact.id}+${index}`;
        const aimed = { holder, fact, id, byNotice: targets.length > 1 };
        byTarget.set(target, [...(byTarget.get(target) ?? []), aimed]);
      }
    }
  }
  const [source = ''] = holders.map((holder) => holder.source);
  return [...byTarget].map(([target, aimed]) => citationEdge(policy, target, source, aimed));
}

function citationEdge(from: string, to: string, source: string, aimed: readonly Aimed[]): EdgeRow {
  const ordered = [...aimed].sort(
    (a, b) => rank(a.fact.role) - rank(b.fact.role) || a.fact.evidence.start - b.fact.evidence.start,
  );
  const [strongest = aimed[0]] = ordered;
  const [id = ''] = aimed.map((each) => each.id).sort();
  if (strongest === undefined) throw new Error('a citation edge needs a citation');
  const { role, rule, measure, title, number, evidence } = strongest.fact;
  const places = aimed.flatMap(({ fact }) => fact.places).sort((a, b) => a.start - b.start || a.end - b.end);
  const properties = withoutNulls({
    ...evidenceProperties(id, source, evidence, rule),
    role,
    measure,
    title,
    number,
    text: strongest.holder,
    places: JSON.stringify(places),
    vias: [...new Set(aimed.map(({ fact }) => fact.via))].sort(),
    by: aimed.every(({ byNotice }) => byNotice) ? 'notice' : null,
  });
  return { key: id, kind: citationKind(role), from, to, properties };
}

function rank(role: CitationRole): number {
  return citationRoles.indexOf(role);
}

function citationKind(role: CitationRole): CitationKind {
  if (role === 'supersedes') return 'SUPERSEDES';
  return role === 'amends' ? 'AMENDS' : 'CITES';
}
