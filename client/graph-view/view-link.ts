import type { NodeKind } from '../api/generated/graphql.ts';
import { type ExploreLayout, type ExploreState, exploreLayouts, openerOf, type ShownNode } from './explore-state.ts';

/** A longer view does not go into an address: some programs cut what they are given to send. */
export const longestLink = 6000;

/** The view as it is written: columns rather than records, since equal things side by side pack best. */
interface Written {
  readonly v: 1;
  /** Ids, without the prefix that the one before has too. */
  readonly n: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Groups by which nodes were opened. */
  readonly g: readonly string[];
  /** For each node the openings that brought it: opener's index and group's index, in pairs. */
  readonly b: readonly (readonly number[])[];
  /** Indexes of pinned and of hidden nodes. */
  readonly p: readonly number[];
  readonly h: readonly number[];
  readonly f: readonly [readonly string[], readonly string[], number | null, number | null, readonly string[]];
  readonly l: ExploreLayout;
  readonly s: readonly number[];
  readonly e: string | null;
  readonly t: readonly number[];
  readonly c: readonly [number, number, number] | null;
}

/** Writes a view for an address: JSON, deflated, base64url. */
export async function encodeView(state: ExploreState): Promise<string> {
  return toBase64Url(await through(new TextEncoder().encode(JSON.stringify(written(state))), 'deflate'));
}

/** Reads what {@link encodeView} wrote; null for anything else. */
export async function decodeView(text: string): Promise<ExploreState | null> {
  try {
    const bytes = await through(fromBase64Url(text), 'inflate');
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isWritten(value) ? read(value) : null;
  } catch {
    return null;
  }
}

function written(state: ExploreState): Written {
  const nodes = [...state.nodes.values()];
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const at = (id: string): readonly number[] => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  };
  const groups = [...new Set(nodes.flatMap(({ by }) => by.map(groupOf)))];
  const { kinds, lines, from, to, regions } = state.filter;
  return {
    v: 1,
    n: shortened(nodes.map(({ id }) => id)),
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    g: groups,
    b: nodes.map(({ by }) =>
      by.flatMap((key) => at(openerOf(key)).flatMap((opener) => [opener, groups.indexOf(groupOf(key))])),
    ),
    p: nodes.flatMap(({ pinned }, index) => (pinned ? [index] : [])),
    h: nodes.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    f: [kinds, lines, from, to, regions],
    l: state.layout,
    s: state.selection.flatMap(at),
    e: state.edge,
    t: state.trail.flatMap(at),
    c: state.camera && [state.camera.x, state.camera.y, state.camera.zoom],
  };
}

const groupOf = (key: string): string => key.slice(openerOf(key).length + 1);
const prefixOf = (id: string): string => id.slice(0, id.indexOf(':') + 1);

function shortened(ids: readonly string[]): readonly string[] {
  return ids.map((id, at) => {
    const rest = id.slice(prefixOf(id).length);
    return prefixOf(id) === prefixOf(ids[at - 1] ?? '') && !rest.includes(':') ? rest : id;
  });
}

function lengthened(ids: readonly string[]): readonly string[] {
  let prefix = '';
  return ids.map((id) => {
    if (!id.includes(':')) return prefix + id;
    prefix = prefixOf(id);
    return id;
  });
}

function read(value: Written): ExploreState | null {
  const ids = lengthened(value.n);
  const [pinned, hidden] = [new Set(value.p), new Set(value.h)];
  const nodes = ids.map((id, index): ShownNode => {
    const pairs = value.b[index] ?? [];
    const by = pairs.flatMap((opener, at) => {
      const [from, group] = [ids[opener], value.g[pairs[at + 1] ?? -1]];
      return at % 2 === 0 && from !== undefined && group !== undefined ? [`${from}|${group}`] : [];
    });
    return {
      id,
      x: value.x[index] ?? 0,
      y: value.y[index] ?? 0,
      by,
      pinned: pinned.has(index),
      hidden: hidden.has(index),
    };
  });
  const [kinds, lines, from, to, regions] = value.f;
  const idsAt = (indexes: readonly number[]): readonly string[] => indexes.flatMap((index) => ids[index] ?? []);
  const [x, y, zoom] = value.c ?? [];
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    // A kind that is unknown hides nothing.
    filter: { kinds: kinds as readonly NodeKind[], lines, from, to, regions },
    layout: value.l,
    selection: idsAt(value.s),
    edge: value.e,
    trail: idsAt(value.t),
    camera: x === undefined || y === undefined || zoom === undefined ? null : { x, y, zoom },
  };
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number' && Number.isFinite(each));
const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isYear = (value: unknown): boolean => value === null || (typeof value === 'number' && Number.isInteger(value));

/** A view comes from anywhere: nothing of its form is taken on trust. */
function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { v, n, x, y, g, b, p, h, f, l, s, e, t, c } = value as Readonly<Record<string, unknown>>;
  if (v !== 1 || !isStrings(n) || !isStrings(g) || !Array.isArray(b) || !b.every(isNumbers)) return false;
  if (![x, y, p, h, s, t].every(isNumbers) || !exploreLayouts.some((known) => known === l)) return false;
  if (!(e === null || typeof e === 'string') || !(c === null || (isNumbers(c) && c.length === 3))) return false;
  if (!Array.isArray(f) || f.length !== 5) return false;
  return isStrings(f[0]) && isStrings(f[1]) && isYear(f[2]) && isYear(f[3]) && isStrings(f[4]);
}

/** Most that a view may unpack to: 3,000 nodes take some 200 KB. */
const largestView = 4 * 1024 * 1024;

async function through(bytes: Uint8Array<ArrayBuffer>, way: 'deflate' | 'inflate'): Promise<Uint8Array> {
  const stream = way === 'deflate' ? new CompressionStream('deflate-raw') : new DecompressionStream('deflate-raw');
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    size += read.value.length;
    if (size > largestView) throw new RangeError('larger than any view');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
