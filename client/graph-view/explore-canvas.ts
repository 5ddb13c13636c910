import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import type { Camera, ShownNode } from './explore-state.ts';
import {
  closestFit,
  type ExploreEvents,
  type ExploreSurface,
  furthestIn,
  furthestOut,
  type Marks,
  margin,
  rest,
  rounded,
  sameSight,
} from './explore-surface.ts';
import type { GraphData } from './graph-data.ts';
import { toEdge, toNode } from './graph-elements.ts';
import { graphStyle } from './graph-style.ts';
import type { Palette } from './palette.ts';

const straightFrom = 700;

/** The explorer's picture by cytoscape. */
export class ExploreCanvas implements ExploreSurface {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #events: ExploreEvents;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** `isLarge`: lines vanish while the picture moves, so that it follows the hand. */
  constructor(container: HTMLElement, palette: Palette, events: ExploreEvents, isLarge: boolean) {
    this.#container = container;
    this.#events = events;
    this.#cy = cytoscape({
      container,
      style: graphStyle(palette),
      minZoom: furthestOut,
      maxZoom: furthestIn,
      autounselectify: true,
      boxSelectionEnabled: true,
      hideEdgesOnViewport: isLarge,
      pixelRatio: isLarge ? 1 : 'auto',
    });
    this.#listen();
  }

  #listen(): void {
    const cy = this.#cy;
    const adds = ({ originalEvent }: EventObject): boolean =>
      originalEvent instanceof MouseEvent && (originalEvent.ctrlKey || originalEvent.metaKey || originalEvent.shiftKey);
    cy.on('tap', 'node', (event: EventObject) => this.#events.node(event.target.id(), adds(event)));
    cy.on('dbltap', 'node', (event: EventObject) => this.#events.open(event.target.id()));
    cy.on('tap', 'edge', (event: EventObject) => this.#events.edge(event.target.id()));
    cy.on('tap', (event: EventObject) => {
      if (event.target === cy) this.#events.ground();
    });
    cy.on('dragfree', 'node', (event: EventObject) => {
      const node: NodeSingular = event.target;
      this.#events.moved(new Map([[node.id(), { ...node.position() }]]));
    });
    cy.on('mouseover', 'node, edge', (event: EventObject) => {
      event.target.addClass('hover');
      this.#container.style.cursor = 'pointer';
    });
    cy.on('mouseout', 'node, edge', (event: EventObject) => {
      event.target.removeClass('hover');
      this.#container.style.cursor = '';
    });
    cy.on('viewport', () => this.#look());
    this.#listenToFrames();
  }

  /** The box tells each node it holds, one after another: together they are one choice. */
  #listenToFrames(): void {
    let framed: string[] = [];
    this.#cy.on('box', 'node', (event: EventObject) => {
      if (framed.length === 0) queueMicrotask(() => this.#events.framed(framed.splice(0)));
      framed.push(event.target.id());
    });
    this.#cy.on('boxstart', () => {
      framed = [];
    });
  }

  #look(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#events.looked(this.camera(), false);
      });
    }
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      // Where it rests is where a link says it rests.
      const camera = rounded(this.camera());
      this.look(camera);
      this.#events.looked(camera, true);
    }, rest);
  }

  draw(picture: GraphData, places: ReadonlyMap<string, ShownNode>, root: string | null): void {
    const cy = this.#cy;
    cy.batch(() => {
      const kept = new Set([...picture.nodes.map(({ id }) => id), ...picture.edges.map(({ id }) => id)]);
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      const came = picture.nodes.filter(({ id }) => cy.getElementById(id).empty());
      cy.add(came.map((node) => toNode(node, root, places.get(node.id))));
      for (const place of places.values()) {
        const shown = cy.getElementById(place.id);
        if (shown.empty()) continue;
        const { x, y } = shown.position();
        if (x !== place.x || y !== place.y) shown.position({ x: place.x, y: place.y });
        if (shown.hasClass('pinned') !== place.pinned) shown.toggleClass('pinned', place.pinned);
      }
      cy.add(picture.edges.filter(({ id }) => cy.getElementById(id).empty()).map(toEdge));
      for (const { id, label } of picture.edges) {
        const shown = cy.getElementById(id);
        if (shown.data('label') !== label) shown.data('label', label);
      }
      const curve = cy.edges().length > straightFrom ? 'straight' : 'bezier';
      if (cy.scratch('curve') !== curve || came.length > 0) cy.edges().style('curve-style', curve);
      cy.scratch('curve', curve);
    });
  }

  mark({ selection, edge, trail, found }: Marks): void {
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements().removeClass('selected dim trail found');
      const byId = (ids: Iterable<string>) => {
        const wanted = new Set(ids);
        return wanted.size === 0 ? cy.collection() : cy.elements().filter((element) => wanted.has(element.id()));
      };
      const way = byId(trail);
      if (way.nonempty()) way.union(way.edgesWith(way)).addClass('trail');
      const chosen = byId([...selection, ...(edge === null ? [] : [edge])]);
      chosen.addClass('selected');
      const hits = found === null ? null : byId(found);
      hits?.addClass('found');
      const lit =
        hits ??
        (chosen.nonempty()
          ? chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes())
          : way.union(way.edgesWith(way)));
      if (found !== null || lit.nonempty()) cy.elements().difference(lit.union(chosen)).addClass('dim');
    });
  }

  paint(palette: Palette): void {
    this.#cy.style(graphStyle(palette));
  }

  /** Where the window stands: its middle and its zoom. */
  camera(): Camera {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: this.#cy.zoom() };
  }

  look({ x, y, zoom }: Camera): void {
    if (sameSight(this.camera(), { x, y, zoom })) return;
    this.#cy.viewport({ zoom, pan: { x: this.#cy.width() / 2 - x * zoom, y: this.#cy.height() / 2 - y * zoom } });
  }

  fit(ids?: readonly string[]): void {
    this.#cy.resize();
    const wanted = ids ? this.#cy.nodes().filter((node) => ids.includes(node.id())) : this.#cy.elements();
    if (wanted.empty()) return;
    this.#cy.fit(wanted, margin);
    if (this.#cy.zoom() > closestFit) {
      this.#cy.zoom(closestFit);
      this.#cy.center(wanted);
    }
  }

  reveal(ids: readonly string[]): void {
    const { x1, x2, y1, y2 } = this.#cy.extent();
    const isOutside = ids.some((id) => {
      const node = this.#cy.getElementById(id);
      if (node.empty()) return false;
      const { x, y } = node.position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
    if (isOutside) this.fit();
  }

  zoom(factor: number): void {
    const renderedPosition = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition });
  }

  resize(): void {
    this.#cy.resize();
  }

  destroy(): void {
    clearTimeout(this.#restTimer);
    cancelAnimationFrame(this.#frame);
    this.#cy.destroy();
  }
}
