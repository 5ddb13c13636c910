import type { EdgeRow } from './rows.ts';

/** The labels that agencies bear for the edges that lead to them, by kind of edge. */
const LABELS = { ISSUED_BY: 'Issuer', ASSIGNS_TO: 'ResponsibleUnit' } as const;

/** An agency that has come under a label (`set`), or that keeps it only if another edge still leads to it (`check`). */
export interface LabelChange {
  readonly agency: string;
  readonly label: (typeof LABELS)[keyof typeof LABELS];
  readonly change: 'set' | 'check';
}

/** What becomes of the labels of the agencies to which edges come or go; each label of an agency once. */
export function labelChanges(
  link: readonly EdgeRow[],
  gone: readonly EdgeRow[],
  dropped: ReadonlySet<string>,
): readonly LabelChange[] {
  const changes = new Map<string, LabelChange>();
  const note = ({ kind, to: agency }: EdgeRow, change: LabelChange['change']): void => {
    if (kind !== 'ISSUED_BY' && kind !== 'ASSIGNS_TO') return;
    const key = `${kind} ${agency}`;
    if (!changes.has(key) && !dropped.has(agency)) changes.set(key, { agency, label: LABELS[kind], change });
  };
  for (const edge of link) note(edge, 'set');
  for (const edge of gone) note(edge, 'check');
  return [...changes.values()];
}
