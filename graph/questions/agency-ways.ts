import { questionAgencyLinksFrom, questionAgencyLinksTo } from '../../cypher/queries.ts';
import type { GraphReader } from '../store.ts';
import type { RowOf } from './rows.ts';

/** In what way a task is a bureau's; `possible`: it may be hers, and the texts or tables do not say for certain. */
export const taskWays = ['own', 'former-name', 'predecessor', 'group', 'subordinate', 'possible'] as const;
export type TaskWay = (typeof taskWays)[number];

/** Why a task assigned to another agency is, or may be, the bureau's. */
export type ThroughReason =
  /** The other was taken over as a whole, in shares, or gave up a duty. */
  | 'merger'
  | 'split'
  | 'transfer'
  /** The other is a group that takes her in, or some that the text does not name. */
  | 'group'
  | 'some-of-group'
  /** The other is a branch of hers. */
  | 'branch'
  /** The other is a name that she may be meant by. */
  | 'name';

/** The other agency over which a task comes to the bureau. */
export interface Through {
  readonly agency: string;
  readonly name: string;
  readonly reason: ThroughReason;
  /** Day of a takeover, its document and the duties taken over where these are less than all. */
  readonly day: string | null;
  readonly document: string | null;
  readonly duties: string | null;
}

/** Whose tasks are a bureau's, and in what way. */
export interface Way {
  readonly via: TaskWay;
  /** Null for her own. */
  readonly through: Through | null;
  /** Only tasks before this day: of a duty that moved then. */
  readonly before: string | null;
}

type LinkRow = RowOf<typeof questionAgencyLinksFrom>;

/** Most agencies to either side, and most takeovers one behind the other. */
const MOST_LINKS = 5000;
const DEEPEST = 8;

/** The agencies whose tasks are, or may be, those of an agency: itself first. Each once, by its surest way. */
export async function waysOf(graph: GraphReader, agency: string): Promise<ReadonlyMap<string, Way>> {
  const ways = new Map<string, Way>([[agency, { via: 'own', through: null, before: null }]]);
  await addPredecessors(graph, ways, agency);
  const certain = [...ways].filter(([, { via }]) => via !== 'possible').map(([id]) => id);
  for (const row of await linksFrom(graph, [agency])) {
    if (row.kind === 'MEMBER_OF') add(ways, row, row.possible === true ? 'some-of-group' : 'group');
  }
  const rows = await graph.run(questionAgencyLinksTo, { ids: certain, limit: MOST_LINKS });
  for (const row of rows) {
    if (row.kind === 'SUBORDINATE_TO' && row.agency === agency) add(ways, row, 'branch');
    if (row.kind === 'MAY_BE') add(ways, row, 'name');
  }
  return ways;
}

function linksFrom(graph: GraphReader, ids: readonly string[]): Promise<readonly LinkRow[]> {
  return graph.run(questionAgencyLinksFrom, { ids, limit: MOST_LINKS });
}

const vias: Readonly<Record<ThroughReason, TaskWay>> = {
  merger: 'predecessor',
  split: 'possible',
  transfer: 'possible',
  group: 'group',
  'some-of-group': 'possible',
  branch: 'subordinate',
  name: 'possible',
};

function add(ways: Map<string, Way>, row: LinkRow, reason: ThroughReason, surely = true): void {
  const known = ways.get(row.other);
  const via = surely ? vias[reason] : 'possible';
  if (known !== undefined && (known.via !== 'possible' || via === 'possible')) return;
  const { other, otherName: name, day, document, duties } = row;
  const through = { agency: other, name, reason, day, document, duties };
  ways.set(other, { via, through, before: reason === 'transfer' ? day : null });
}

/** Bodies taken over, and those that they had taken over; behind a duty that moved nobody is looked for. */
async function addPredecessors(graph: GraphReader, ways: Map<string, Way>, agency: string): Promise<void> {
  const seen = new Set([agency]);
  let frontier: readonly string[] = [agency];
  for (let depth = 0; depth < DEEPEST && frontier.length > 0; depth++) {
    const rows = (await linksFrom(graph, frontier)).filter(({ kind }) => kind === 'SUCCEEDS');
    for (const row of rows) add(ways, row, changeOf(row), ways.get(row.agency)?.via !== 'possible');
    frontier = [...new Set(rows.filter((row) => changeOf(row) !== 'transfer').map(({ other }) => other))].filter(
      (id) => !seen.has(id),
    );
    for (const id of frontier) seen.add(id);
  }
}

function changeOf({ change }: LinkRow): 'merger' | 'split' | 'transfer' {
  return change === 'merger' || change === 'split' ? change : 'transfer';
}

/** A takeover as an agency's page tells it. */
export interface Takeover extends Through {
  readonly reason: 'merger' | 'split' | 'transfer';
}

/** From whom an agency took over, and who took over from it, by day. */
export async function takeoversOf(
  graph: GraphReader,
  agency: string,
): Promise<{ readonly predecessors: readonly Takeover[]; readonly successors: readonly Takeover[] }> {
  const from = await linksFrom(graph, [agency]);
  const to = await graph.run(questionAgencyLinksTo, { ids: [agency], limit: MOST_LINKS });
  return { predecessors: takeovers(from), successors: takeovers(to) };
}

function takeovers(rows: readonly LinkRow[]): readonly Takeover[] {
  return rows
    .filter(({ kind }) => kind === 'SUCCEEDS')
    .map((row) => {
      const { other, otherName: name, day, document, duties } = row;
      return { agency: other, name, reason: changeOf(row), day, document, duties };
    })
    .sort((a, b) =>
      (a.day ?? '') < (b.day ?? '')
        ? -1
        : (a.day ?? '') > (b.day ?? '')
          ? 1
          : a.agency < b.agency
            ? -1
            : a.agency > b.agency
              ? 1
              : 0,
    );
}
