import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Camera,
  type ExploreState,
  exploreLayouts,
  type ShownNode,
} from '../../../client/graph-view/explore-state.ts';
import { decodeView, encodeView, longestLink } from '../../../client/graph-view/view-link.ts';

const pixel = fc.integer({ min: -100_000, max: 100_000 });
const id = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{20}$/).map((hash) => `measure:${hash}`),
  fc.stringMatching(/^[0-9a-f]{20}$/).map((hash) => `policy:${hash}`),
  fc.constantFrom('region:370100', 'industry:低空经济', 'policy:津政办规〔2022〕14号', 'park:a:b'),
);
const camera: fc.Arbitrary<Camera> = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: -50_000, max: 50_000 }).map((tenths) => tenths / 10),
  zoom: fc.integer({ min: 500, max: 24_000 }).map((steps) => steps / 10_000),
});
const year = fc.option(fc.integer({ min: 1949, max: 2100 }));

const state: fc.Arbitrary<ExploreState> = fc.uniqueArray(id, { maxLength: 30 }).chain((ids) => {
  const some = fc.subarray(ids);
  const node = (each: string, at: number): fc.Arbitrary<ShownNode> =>
    fc.record({
      id: fc.constant(each),
      x: pixel,
      y: pixel,
      by: fc.subarray(ids.slice(0, at)).map((openers) => openers.map((opener) => `${opener}|CITES IN`)),
      pinned: fc.boolean(),
      hidden: fc.boolean(),
    });
  return fc.record({
    nodes: fc.tuple(...ids.map(node)).map((nodes) => new Map(nodes.map((each) => [each.id, each]))),
    filter: fc.record({
      kinds: fc.subarray(['POLICY', 'MEASURE'] as const),
      lines: fc.subarray(['BASIS', 'ISSUED_BY']),
      from: year,
      to: year,
      regions: fc.subarray(['山东省', '山东省/济南市']),
    }),
    layout: fc.constantFrom(...exploreLayouts),
    selection: some,
    edge: fc.option(fc.constant('edge:8e43dd595eb4699595a9')),
    trail: some,
    camera: fc.option(camera),
  });
});

test('what is read is what was written, to the pixel', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (each) => {
      expect(await decodeView(await encodeView(each))).toEqual(each);
    }),
  );
});

test('an address holds only letters that no program encodes', async () => {
  await fc.assert(
    fc.asyncProperty(state, async (each) => {
      expect(await encodeView(each)).toMatch(/^[\w-]+$/);
    }),
  );
});

test('200 nodes with their places fit an address', async () => {
  const hash = (at: number): string =>
    Array.from({ length: 5 }, (_, part) => ((at + 7) * 40_503 * (part + 3)) % 65_536)
      .map((part) => part.toString(16).padStart(4, '0'))
      .join('');
  const nodes = Array.from(
    { length: 200 },
    (_, at): ShownNode => ({
      id: `${at % 3 === 0 ? 'policy' : 'measure'}:${hash(at)}`,
      x: Math.round(Math.sin(at) * 1800),
      y: Math.round(Math.cos(at * 1.7) * 1400),
      by: at === 0 ? [] : [`policy:${hash(0)}|CITES IN`],
      pinned: false,
      hidden: false,
    }),
  );
  const view: ExploreState = {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    filter: { kinds: [], lines: [], from: null, to: null, regions: [] },
    layout: 'forces',
    selection: [],
    edge: null,
    trail: [],
    camera: { x: 1, y: 2, zoom: 1 },
  };
  expect((await encodeView(view)).length).toBeLessThan(longestLink);
});

describe('what is no view is told apart from one', () => {
  const packed = async (value: unknown): Promise<string> => {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  };
  const good = {
    v: 1,
    n: ['a:1'],
    x: [1],
    y: [2],
    g: [],
    b: [[]],
    p: [],
    h: [],
    f: [[], [], null, null, []],
    l: 'forces',
    s: [],
    e: null,
    t: [],
    c: null,
  };
  const wrong: readonly (readonly [string, () => Promise<string>])[] = [
    ['no base64', async () => '%%%'],
    ['not deflated', async () => 'AAAA'],
    ['cut off', async () => (await packed(good)).slice(0, -6)],
    ['no object', () => packed(7)],
    ['another version', () => packed({ ...good, v: 2 })],
    ['an unknown layout', () => packed({ ...good, l: 'spiral' })],
    ['places that are no numbers', () => packed({ ...good, x: ['1'] })],
    ['a filter of another form', () => packed({ ...good, f: [[], []] })],
    ['more than any view holds', () => packed({ ...good, e: 'x'.repeat(5_000_000) })],
  ];
  test.each(wrong)('%s', async (_, text) => expect(await decodeView(await text())).toBeNull());
  test('while the same with nothing wrong is one', async () =>
    expect(await decodeView(await packed(good))).not.toBeNull());
});
