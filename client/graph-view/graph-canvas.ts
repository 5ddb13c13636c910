import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { GraphData, GraphEdge, Placing } from './graph-data.ts';
import { radiusOf, toEdge, toNode } from './graph-elements.ts';
import { graphStyle } from './graph-style.ts';
import { placeInWorker, workerFrom } from './layout.ts';
import { besideLine, type LevelLayout, type Point, placeByLevel } from './level-layout.ts';
import type { Palette } from './palette.ts';

export interface CanvasEvents {
  readonly node: (id: string) => void;
  readonly edge: (id: string) => void;
  readonly ground: () => void;
}

/** Hears how far the placing is, from 0 to 1. */
export type Progress = (share: number) => void;

const straightFrom = 700;
const furthestOut = 0.12;
const furthestIn = 2.4;
/** Fitting a small graph must not blow its boxes up. */
const closestFit = 1.15;
/** Below this zoom a title cannot be read. */
const legible = 0.5;
const margin = 30;

/** A graph on a canvas. Knows cytoscape, and nothing of the page around it. */
export class GraphCanvas {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  #underway = new AbortController();

  /** `isLarge`: lines vanish while the picture moves, so that it follows the hand. */
  constructor(container: HTMLElement, palette: Palette, events: CanvasEvents, isLarge: boolean) {
    this.#container = container;
    this.#cy = cytoscape({
      container,
      style: graphStyle(palette),
      minZoom: furthestOut,
      maxZoom: furthestIn,
      autounselectify: true,
      boxSelectionEnabled: false,
      hideEdgesOnViewport: isLarge,
    });
    this.#listen(events);
  }

  #listen(events: CanvasEvents): void {
    this.#cy.on('tap', 'node', (event: EventObject) => events.node(event.target.id()));
    this.#cy.on('tap', 'edge', (event: EventObject) => events.edge(event.target.id()));
    this.#cy.on('tap', (event: EventObject) => {
      if (event.target === this.#cy) events.ground();
    });
    this.#cy.on('mouseover', 'node, edge', (event: EventObject) => {
      event.target.addClass('hover');
      this.#container.style.cursor = 'pointer';
    });
    this.#cy.on('mouseout', 'node, edge', (event: EventObject) => {
      event.target.removeClass('hover');
      this.#container.style.cursor = '';
    });
  }

  /**
   * Shows a graph. Nodes that stay keep their place, unless levels decide it; new ones come in beside those they are linked to.
   * Forces, and levels of many nodes, are reckoned in a worker, of which `progress` hears; a newer graph ends the one before.
   */
  async show(graph: GraphData, placing: Placing, root: string | null, progress: Progress = () => {}): Promise<void> {
    this.#underway.abort();
    const underway = new AbortController();
    this.#underway = underway;
    const known = new Set(graph.nodes.map(({ id }) => id));
    const edges = graph.edges.filter(({ from, to }) => known.has(from) && known.has(to));
    const links = edges.map(({ id, from, to }) => ({ id, from, to }));
    if (placing.by === 'levels') {
      // A map that the page holds may be larger than what is drawn.
      const levels = new Map([...placing.levels].filter(([id]) => known.has(id)));
      const layout =
        levels.size <= workerFrom
          ? placeByLevel(levels, links)
          : await placeInWorker({ by: 'levels', levels, links }, underway.signal, progress);
      if (layout === null) return;
      this.#draw(graph, edges, root, layout);
      this.fit(root);
      return;
    }
    if (!this.#draw(graph, edges, root, null)) return;
    this.fit(root);
    const layout = await placeInWorker({ by: 'forces', bodies: this.#bodies(), links }, underway.signal, progress);
    if (layout === null) return;
    this.#move(layout);
    this.fit(root);
  }

  #bodies() {
    return this.#cy.nodes().map((node) => ({
      id: node.id(),
      ...node.position(),
      radius: radiusOf({ kind: node.hasClass('POLICY') ? 'POLICY' : 'MEASURE' }),
    }));
  }

  #move({ points }: LevelLayout): void {
    this.#cy.batch(() => {
      for (const [id, point] of points) this.#cy.getElementById(id).position({ ...point });
    });
  }

  /** Makes the canvas hold exactly this graph; whether nodes came in. */
  #draw(graph: GraphData, edges: readonly GraphEdge[], root: string | null, layout: LevelLayout | null): boolean {
    const before = new Set(this.#cy.nodes().map((node) => node.id()));
    this.#cy.batch(() => {
      const known = graph.nodes.map(({ id }) => id);
      const kept = new Set([...known, ...edges.map(({ id }) => id)]);
      this.#cy
        .elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      for (const node of graph.nodes) {
        const place = layout?.points.get(node.id);
        const shown = this.#cy.getElementById(node.id);
        if (shown.empty()) this.#cy.add(toNode(node, root, place ?? this.#beside(node.id, edges)));
        else if (place) shown.position({ ...place });
      }
      for (const edge of edges) {
        const shown = this.#cy.getElementById(edge.id);
        if (shown.empty()) this.#cy.add(toEdge(edge));
        else shown.data('label', edge.label);
      }
      const isLarge = this.#cy.edges().length > straightFrom;
      this.#cy.edges().style('curve-style', isLarge ? 'straight' : 'bezier');
      if (layout && !isLarge) this.#bend(layout, edges);
    });
    return graph.nodes.some(({ id }) => !before.has(id));
  }

  /** Leads long edges through the gaps that their columns keep for them. */
  #bend({ points, bends }: LevelLayout, edges: readonly GraphEdge[]): void {
    for (const { id, from, to } of edges) {
      const [start, end, bent] = [points.get(from), points.get(to), bends.get(id)];
      if (!start || !end || !bent) continue;
      const turns = bent.map((bend) => besideLine(bend, start, end));
      this.#cy.getElementById(id).style({
        'curve-style': 'round-segments',
        'edge-distances': 'node-position',
        'segment-weights': turns.map(({ weight }) => weight).join(' '),
        'segment-distances': turns.map(({ distance }) => distance).join(' '),
        'segment-radii': 40,
      });
    }
  }

  /** Near a drawn neighbour, at an angle that differs from node to node. */
  #beside(id: string, edges: readonly GraphEdge[]): Point {
    const link = edges.find((edge) => (edge.from === id ? this.#has(edge.to) : edge.to === id && this.#has(edge.from)));
    const near = link ? this.#cy.getElementById(link.from === id ? link.to : link.from).position() : { x: 0, y: 0 };
    const angle = this.#cy.nodes().length * 2.4;
    return { x: near.x + 130 * Math.cos(angle), y: near.y + 130 * Math.sin(angle) };
  }

  #has(id: string): boolean {
    return this.#cy.getElementById(id).nonempty();
  }

  /** Marks a node or an edge as chosen, and dims what is not beside it. */
  select(id: string | null): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('selected dim');
      const chosen = id === null ? this.#cy.collection() : this.#cy.getElementById(id);
      if (chosen.empty()) return;
      chosen.addClass('selected');
      const near = chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes());
      this.#cy.elements().difference(near).addClass('dim');
    });
  }

  /** Takes new colours. */
  paint(palette: Palette): void {
    this.#cy.style(graphStyle(palette));
  }

  /** Brings everything into view; where boxes would grow too small to read, the surroundings of `root`. */
  fit(root: string | null): void {
    this.#cy.resize();
    if (this.#cy.nodes().empty()) return;
    this.#cy.fit(undefined, margin);
    if (this.#cy.zoom() > closestFit) this.#cy.zoom(closestFit);
    if (root === null || this.#cy.zoom() >= legible) {
      this.#cy.center();
      return;
    }
    this.#cy.zoom(legible);
    this.#cy.center(this.#cy.getElementById(root));
    this.#cy.pan({ x: this.#withoutGap('x'), y: this.#withoutGap('y') });
  }

  /** The pan along one axis that leaves no empty strip beside a picture larger than its window. */
  #withoutGap(axis: 'x' | 'y'): number {
    const box = this.#cy.elements().boundingBox();
    const zoom = this.#cy.zoom();
    const [low, high, size] = axis === 'x' ? [box.x1, box.x2, this.#cy.width()] : [box.y1, box.y2, this.#cy.height()];
    const pan = this.#cy.pan()[axis];
    if ((high - low) * zoom + 2 * margin <= size) return size / 2 - ((low + high) / 2) * zoom;
    return Math.max(size - margin - high * zoom, Math.min(margin - low * zoom, pan));
  }

  /** Zooms about the middle: a factor above 1 comes nearer. */
  zoom(factor: number): void {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  /** Tells the canvas that its container changed its size. */
  resize(): void {
    this.#cy.resize();
  }

  /** Ends what is under way, too. */
  destroy(): void {
    this.#underway.abort();
    this.#cy.destroy();
  }
}
