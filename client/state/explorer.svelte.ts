import { type RequestError, request, toRequestError } from '../api/client.ts';
import {
  type Clustering,
  ClustersDocument,
  type ClustersQuery,
  EdgeGroupsDocument,
  type EdgeGroupsQuery,
  NeighboursDocument,
  PathBetweenDocument,
  PictureDocument,
} from '../api/generated/graphql.ts';
import { type ClusterRef, clusterId, clusterOf, clusterPart, isCluster, memberKind } from '../graph-view/cluster.ts';
import { besidePoints, keptPlaces, layoutTask } from '../graph-view/explore-layout.ts';
import { emptyStock, pictureOf, type Stock, stocked, wholeOf } from '../graph-view/explore-picture.ts';
import {
  type ExploreAction,
  type ExploreLayout,
  type ExploreState,
  emptyState,
  type GroupName,
  reduceExplore,
  renamed,
  sameMembers,
} from '../graph-view/explore-state.ts';
import type { GraphEdge } from '../graph-view/graph-data.ts';
import { amend, beginning, type History, redo, step, undo } from '../graph-view/history.ts';
import { placeInWorker, prepareLayout } from '../graph-view/layout.ts';
import type { Point } from '../graph-view/level-layout.ts';

export type EdgeGroup = EdgeGroupsQuery['edgeGroups'][number];
type Cluster = ClustersQuery['clusters'][number];
export const groupName = ({ kind, way }: Pick<EdgeGroup, 'kind' | 'way'>): GroupName => `${kind} ${way}`;

/** Neighbours that open at once, and the most that the server gives. */
export const breadth = 50;
export const mostNeighbours = 500;

/** What the reader is told beside the picture. */
export type Notice =
  | { readonly says: 'gone'; readonly count: number }
  | { readonly says: 'no-path' }
  /** What was to open stands in groups, because the picture would hold too much. */
  | {
      readonly says: 'grouped';
      readonly id: string;
      readonly group: EdgeGroup;
      readonly by: Clustering;
      readonly first: number;
    }
  | { readonly says: 'unread-view' };

/** A change of the view: a step that the reader may take back, or something that belongs to the last one. */
export type Change = 'step' | 'amend';

/** The explorer: what is shown, everything the server has said, and what the reader may do with both. */
export class Explorer {
  history: History<ExploreState> = $state.raw(beginning(emptyState));
  stock: Stock = $state.raw(emptyStock);
  /** What opens at a node, for those that were asked about. */
  groups: ReadonlyMap<string, readonly EdgeGroup[]> = $state.raw(new Map());
  failure: RequestError | null = $state.raw(null);
  notice: Notice | null = $state.raw(null);
  /** Questions under way. */
  asking = $state(0);
  /** How far the placing is, 0 to 1; null when all stand. */
  share: number | null = $state(null);

  readonly state: ExploreState = $derived(this.history.present);
  // Parts of the state by themselves: what depends on one is not reckoned again when only another changes.
  readonly nodes = $derived(this.state.nodes);
  readonly filter = $derived(this.state.filter);
  readonly selection = $derived(this.state.selection);
  /** The nodes without regard to where they stand: the same object while only their places change. */
  readonly #members: ExploreState['nodes'] = $derived.by(() => {
    if (!sameMembers(this.#held, this.nodes)) this.#held = this.nodes;
    return this.#held;
  });
  readonly whole = $derived(wholeOf({ nodes: this.#members, filter: this.filter }, this.stock));
  readonly picture = $derived(pictureOf({ nodes: this.#members, filter: this.filter }, this.stock));
  readonly canUndo = $derived(this.history.past.length > 0);
  readonly canRedo = $derived(this.history.future.length > 0);

  #held: ExploreState['nodes'] = emptyState.nodes;
  readonly #changed: (state: ExploreState, change: Change) => void;
  readonly #clusterName: (ref: ClusterRef, neighbours: number) => string;
  #retry: (() => Promise<void>) | null = null;
  #placing = new AbortController();
  /** Answers to questions of a view that was left behind are not taken. */
  #visit = 0;

  /** `changed` hears of every change, `clusterName` says what a cluster is called. */
  constructor(
    changed: (state: ExploreState, change: Change) => void,
    clusterName: (ref: ClusterRef, neighbours: number) => string,
  ) {
    this.#changed = changed;
    this.#clusterName = clusterName;
  }

  /** Does what can be taken back. */
  do(action: ExploreAction): void {
    const next = step(this.history, reduceExplore(this.state, action));
    if (next === this.history) return;
    this.history = next;
    this.#changed(this.state, 'step');
  }

  /** Does what belongs to the last step: choosing, looking, placing. */
  amend(action: ExploreAction): void {
    const next = amend(this.history, reduceExplore(this.state, action));
    if (next === this.history) return;
    this.history = next;
    this.#changed(this.state, 'amend');
  }

  undo(): void {
    this.#leap(undo(this.history));
  }

  redo(): void {
    this.#leap(redo(this.history));
  }

  #leap(history: History<ExploreState>): void {
    if (history.present === this.state) return;
    this.#placing.abort();
    this.share = null;
    this.history = history;
    this.#changed(this.state, 'step');
  }

  /** Begins at a node, with what stands beside it open. Gives the id that the node has today. */
  async begin(root: string): Promise<string> {
    this.#leave();
    let present = root;
    await this.#ask(
      async () =>
        request(NeighboursDocument, {
          id: root,
          kinds: null,
          way: null,
          cluster: null,
          first: breadth,
          beside: [],
          shown: null,
        }),
      ({ neighbours }) => {
        present = neighbours.nodes[0]?.id ?? root;
        const origin = new Map([[present, { x: 0, y: 0 }]]);
        this.stock = stocked(this.stock, neighbours);
        const placed = reduceExplore(emptyState, { does: 'place', points: origin });
        this.history = beginning(reduceExplore(placed, this.#opening(present, neighbours.edges, placed)));
        this.#changed(this.state, 'amend');
      },
    );
    if (this.state.nodes.has(present)) await this.arrange(false);
    return present;
  }

  /** Shows a view that was written down: its nodes are asked for, unless all was on screen in this visit. */
  async restore(view: ExploreState, isKnown: boolean): Promise<void> {
    this.#placing.abort();
    this.share = null;
    if (isKnown) {
      this.history = step(this.history, view);
      return;
    }
    this.#leave();
    await this.#ask(
      async () => {
        const ids = [...view.nodes.keys()];
        const refs = ids.flatMap((id) => clusterOf(id) ?? []);
        const asked = { ids: ids.filter((id) => !isCluster(id)), beside: [] };
        const [{ subgraph }, parts] = await Promise.all([request(PictureDocument, asked), this.#clusterParts(refs)]);
        const there = new Set(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
        const gone = ids.filter((id) => isCluster(id) && !there.has(id));
        return { subgraph: { ...subgraph, missing: [...subgraph.missing, ...gone] }, parts };
      },
      ({ subgraph, parts }) => {
        this.stock = parts.reduce(stocked, stocked(this.stock, subgraph));
        const moved = new Map(subgraph.moved.map(({ from, to }) => [from, to]));
        this.history = beginning(renamed(view, moved, new Set(subgraph.missing)));
        if (subgraph.missing.length > 0) this.notice = { says: 'gone', count: subgraph.missing.length };
        if (moved.size + subgraph.missing.length > 0) this.#changed(this.state, 'amend');
      },
    );
  }

  #leave(): void {
    this.#visit += 1;
    this.#placing.abort();
    this.history = beginning(emptyState);
    this.failure = null;
    this.notice = null;
    this.share = null;
  }

  /** Opens a group of a node's neighbours, or all; `first` of them. What the picture cannot hold comes in groups, unless it is to be `spread`. */
  async open(id: string, group: EdgeGroup | null, first = breadth, spread = false): Promise<void> {
    const beside = this.#present();
    const shown = group === null || spread ? null : this.whole.nodes.length + this.whole.edges.length;
    const asked = { id, kinds: group && [group.kind], way: group?.way ?? null, cluster: null, first, beside, shown };
    let placing: Promise<void> | null = null;
    await this.#ask(
      async () => request(NeighboursDocument, asked),
      ({ neighbours }) => {
        const { grouped } = neighbours;
        if (group && grouped) {
          this.#openClusters(id, group, grouped.by, grouped.clusters);
          this.notice = { says: 'grouped', id, group, by: grouped.by, first };
          return;
        }
        const before = this.state;
        this.stock = stocked(this.stock, neighbours);
        const near = neighbours.edges.filter(({ from, to }) => from === id || to === id);
        this.do(this.#opening(id, group ? near.filter((edge) => isOf(edge, id, group)) : near, before));
        // Before it is drawn: the worker places while the page draws.
        placing = this.arrange(true);
      },
    );
    await (placing ?? this.arrange(true));
  }

  /** Nodes of the graph that are in the picture: what the server knows by its ids. */
  #present(): readonly string[] {
    return [...this.state.nodes.keys()].filter((id) => !isCluster(id));
  }

  /** Shows a group of a node's neighbours as clusters: what is too much to be drawn, or wanted at a glance. */
  async cluster(id: string, group: EdgeGroup, by: Clustering): Promise<void> {
    const owner = this.stock.nodes.get(id);
    if (!owner) return;
    await this.#ask(
      async () => request(ClustersDocument, { id, kind: group.kind, way: group.way, by }),
      ({ clusters }) => this.#openClusters(id, group, by, clusters),
    );
    await this.arrange(true);
  }

  /** Does otherwise what the server chose: groups another way, or lets all stand by themselves. */
  async regroup({ id, group, first }: Notice & { says: 'grouped' }, by: Clustering | null): Promise<void> {
    this.undo();
    if (by === null) await this.open(id, group, first, true);
    else await this.cluster(id, group, by);
  }

  #openClusters(id: string, { kind, way }: EdgeGroup, by: Clustering, clusters: readonly Cluster[]): void {
    const parts = clusters.map(({ key, neighbours }) =>
      this.#clusterPart({ owner: id, kind, way, by, key }, neighbours),
    );
    this.stock = parts.reduce(stocked, this.stock);
    const lines = parts.flatMap(({ edges }) => edges);
    this.do(this.#opening(id, lines, this.state));
  }

  #clusterPart(ref: ClusterRef, neighbours: number) {
    const owner = this.stock.nodes.get(ref.owner)?.kind ?? 'POLICY';
    return clusterPart(ref, this.#clusterName(ref, neighbours), neighbours, memberKind(ref.kind, ref.way, owner));
  }

  /** The clusters of a link as they are today. */
  async #clusterParts(refs: readonly ClusterRef[]) {
    const asked = new Map(refs.map((ref) => [clusterId({ ...ref, key: '' }), ref]));
    const answers = await Promise.all(
      [...asked.values()].map(async ({ owner, kind, way, by }) => {
        const { clusters } = await request(ClustersDocument, { id: owner, kind, way, by });
        return clusters.map(({ key, neighbours }) => [clusterId({ owner, kind, way, by, key }), neighbours] as const);
      }),
    );
    const counts = new Map(answers.flat());
    return refs.flatMap((ref) => {
      const count = counts.get(clusterId(ref));
      return count === undefined ? [] : [this.#clusterPart(ref, count)];
    });
  }

  /** Opens a cluster: its members come in, in one request. */
  async openCluster(ref: ClusterRef): Promise<void> {
    const { owner: id, kind, way, by, key } = ref;
    const beside = this.#present();
    const asked = { id, kinds: [kind], way, cluster: { by, key }, first: mostNeighbours, beside, shown: null };
    await this.#ask(
      async () => request(NeighboursDocument, asked),
      ({ neighbours }) => {
        this.stock = stocked(this.stock, neighbours);
        const name = groupName({ kind, way });
        const members = neighbours.nodes.map((node) => node.id).filter((each) => each !== id);
        const own = clusterId(ref);
        const came = members.filter((each) => !this.state.nodes.has(each));
        const points = besidePoints(this.state.nodes.get(own) ?? { x: 0, y: 0 }, came);
        this.do({ does: 'open', node: own, found: new Map(members.map((each) => [each, [name]])), points });
      },
    );
    await this.arrange(true);
  }

  /** The action that opens a node by the edges that the server gave. */
  #opening(id: string, edges: readonly GraphEdge[], state: ExploreState): ExploreAction {
    const found = new Map<string, GroupName[]>();
    for (const { kind, from, to } of edges) {
      if ((from === id) === (to === id)) continue;
      const other = from === id ? to : from;
      const name = groupName({ kind, way: from === id ? 'OUT' : 'IN' });
      const names = found.get(other) ?? [];
      if (!names.includes(name)) found.set(other, [...names, name]);
    }
    const came = [...found.keys()].filter((other) => !state.nodes.has(other));
    const points = besidePoints(state.nodes.get(id) ?? { x: 0, y: 0 }, came);
    return { does: 'open', node: id, found, points };
  }

  /** Brings nodes in by their ids, beside what is there. */
  async place(ids: readonly string[]): Promise<void> {
    const beside = this.#present();
    await this.#ask(
      async () => request(PictureDocument, { ids, beside }),
      ({ subgraph }) => {
        this.stock = stocked(this.stock, subgraph);
        const points = this.#around(subgraph.nodes.map((node) => node.id));
        this.do({ does: 'place', points });
        this.amend({ does: 'select', selection: subgraph.nodes.map((node) => node.id), edge: null });
      },
    );
    await this.arrange(true);
  }

  /** Marks a shortest path between two nodes and brings in what stands on it. */
  async connect(from: string, to: string): Promise<void> {
    const shown = this.#present();
    await this.#ask(
      async () => {
        const { path } = await request(PathBetweenDocument, { from, to });
        const came = path.nodes.map(({ id }) => id).filter((id) => !shown.includes(id));
        const { subgraph } = await request(PictureDocument, { ids: came, beside: shown });
        return { path, subgraph };
      },
      ({ path, subgraph }) => {
        if (!path.found) {
          this.notice = { says: 'no-path' };
          return;
        }
        this.stock = stocked(stocked(this.stock, subgraph), path);
        const trail = path.nodes.map(({ id }) => id);
        this.do({ does: 'place', points: this.#around(trail.filter((id) => !shown.includes(id))), trail });
        this.amend({ does: 'select', selection: [], edge: null });
      },
    );
    await this.arrange(true);
  }

  #around(ids: readonly string[]): ReadonlyMap<string, Point> {
    const near = this.state.nodes.get(this.state.selection.at(-1) ?? '') ?? [...this.state.nodes.values()][0];
    return besidePoints(near ?? { x: 0, y: 0 }, ids);
  }

  /** Asks what opens at a node, once. */
  async lookAt(id: string): Promise<void> {
    if (this.groups.has(id)) return;
    try {
      const { edgeGroups } = await request(EdgeGroupsDocument, { id });
      this.groups = new Map([...this.groups, [id, edgeGroups]]);
    } catch (thrown) {
      this.failure = toRequestError(thrown);
      this.#retry = () => this.lookAt(id);
    }
  }

  /** Places everything anew by a layout, as a step of its own. */
  async lay(layout: ExploreLayout): Promise<void> {
    // The same layout again is a step too: the reader may have moved things.
    this.history = step(this.history, { ...this.state, layout, camera: null });
    this.#changed(this.state, 'step');
    await this.arrange(false);
  }

  /** Places what is in sight as the layout wants it, in a worker; `settles`: what was there keeps about its place. */
  async arrange(settles: boolean): Promise<void> {
    this.#placing.abort();
    const placing = new AbortController();
    this.#placing = placing;
    this.share = 0;
    try {
      const task = layoutTask(this.state, this.picture, settles);
      const layout = await placeInWorker(task, placing.signal, (share) => {
        if (!placing.signal.aborted) this.share = share;
      });
      if (layout === null || placing.signal.aborted) return;
      this.amend({ does: 'move', points: keptPlaces(this.state, layout.points) });
    } catch (thrown) {
      this.failure = toRequestError(thrown);
    }
    if (!placing.signal.aborted) this.share = null;
  }

  /** Asks, and takes the answer unless the reader has gone elsewhere; what fails may be tried again. */
  async #ask<Answer>(question: () => Promise<Answer>, take: (answer: Answer) => void): Promise<void> {
    const visit = this.#visit;
    this.asking += 1;
    this.failure = null;
    this.notice = null;
    prepareLayout();
    try {
      const answer = await question();
      if (visit === this.#visit) take(answer);
    } catch (thrown) {
      if (visit !== this.#visit) return;
      this.failure = toRequestError(thrown);
      this.#retry = () => this.#ask(question, take);
    } finally {
      this.asking -= 1;
    }
  }

  /** Asks again what failed. */
  async retry(): Promise<void> {
    const again = this.#retry;
    this.failure = null;
    this.#retry = null;
    await again?.();
    await this.arrange(true);
  }
}

function isOf({ kind, from }: GraphEdge, id: string, group: EdgeGroup): boolean {
  return kind === group.kind && (from === id) === (group.way === 'OUT');
}
