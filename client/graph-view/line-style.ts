/** How an edge is drawn: a role shows by dash, width and arrowhead, never by colour alone. */
export interface LineStyle {
  readonly width: number;
  /** Lengths of dash and gap; empty is a whole line. */
  readonly dash: readonly number[];
  readonly arrow: 'triangle' | 'tee' | 'vee' | 'circle' | 'diamond';
  readonly hollow: boolean;
  readonly tone: 'red' | 'ink' | 'agency' | 'faint';
}

/** Roles of citations and assignments in the order of the legend. */
export const roleLines = {
  SUPERSEDES: { width: 3, dash: [], arrow: 'tee', hollow: false, tone: 'red' },
  AMENDS: { width: 2.6, dash: [9, 4], arrow: 'tee', hollow: false, tone: 'red' },
  BASIS: { width: 1.8, dash: [], arrow: 'triangle', hollow: false, tone: 'ink' },
  IMPLEMENTS: { width: 1.8, dash: [8, 4], arrow: 'triangle', hollow: true, tone: 'ink' },
  INTERPRETS: { width: 1.6, dash: [2, 4], arrow: 'circle', hollow: true, tone: 'ink' },
  MENTIONS: { width: 1.1, dash: [2, 5], arrow: 'vee', hollow: false, tone: 'faint' },
  LEAD: { width: 3, dash: [], arrow: 'triangle', hollow: false, tone: 'agency' },
  RESPONSIBLE: { width: 1.7, dash: [], arrow: 'triangle', hollow: true, tone: 'agency' },
  SUPPORT: { width: 1.5, dash: [6, 4], arrow: 'vee', hollow: false, tone: 'agency' },
} as const satisfies { readonly [role: string]: LineStyle };

export type LinedRole = keyof typeof roleLines;

const issuedLine: LineStyle = { width: 1.4, dash: [], arrow: 'diamond', hollow: false, tone: 'agency' };
const otherLine: LineStyle = { width: 1.1, dash: [], arrow: 'vee', hollow: false, tone: 'faint' };

const isLined = (role: string): role is LinedRole => Object.hasOwn(roleLines, role);

/** The role of an edge as the legend names it; null for an edge without one. Roles arrive in small or capital letters. */
export function roleOf(edge: { readonly kind: string; readonly role: string | null }): LinedRole | null {
  if (edge.kind === 'SUPERSEDES' || edge.kind === 'AMENDS') return edge.kind;
  const role = (edge.role ?? '').toUpperCase();
  return isLined(role) ? role : null;
}

/** How an edge is drawn. */
export function lineOf(edge: { readonly kind: string; readonly role: string | null }): LineStyle {
  const role = roleOf(edge);
  if (role !== null) return roleLines[role];
  return edge.kind === 'ISSUED_BY' ? issuedLine : otherLine;
}

/** The class of edges with this dash. */
export const dashClass = (dash: readonly number[]): string => `dash${dash.join('x')}`;
