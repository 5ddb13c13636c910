import { expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../client/graph-view/graph-data.ts';
import type { Palette } from '../../../client/graph-view/palette.ts';
import { pictureSvg } from '../../../client/graph-view/picture-svg.ts';

const palette: Palette = {
  sheet: '#fff',
  ink: '#111',
  inkSoft: '#444',
  line: '#999',
  red: '#a00',
  hit: '#fc0',
  font: 'serif',
  kinds: {
    POLICY: '#a00',
    MEASURE: '#555',
    AGENCY: '#00a',
    REGION: '#0a0',
    PARK: '#880',
    INDUSTRY: '#808',
    SUBJECT: '#333',
  },
};
const node = (id: string, kind: GraphNode['kind'], caption: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind,
  caption,
  detail: null,
  region: null,
  level: null,
  issued: null,
  form: 'FULL',
  status: 'ISSUED',
  degree: 1,
  ...more,
});
const cites: GraphEdge = {
  id: 'e',
  kind: 'CITES',
  from: 'a',
  to: 'b',
  role: 'implements',
  label: '',
  evidence: [],
  basis: null,
};
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 400, y: 0 }],
]);

test('titles, words and note are text, also with signs of markup', () => {
  const nodes = [node('a', 'POLICY', '甲<乙>&"丙"'), node('b', 'AGENCY', '丁')];
  const svg = pictureSvg({ nodes, edges: [] }, places, palette, { title: '标题 <1>', note: '2024 & 政脉' });
  expect(svg).toContain('>甲&lt;乙&gt;&amp;&quot;丙&quot;</text>');
  expect(svg).toContain('>标题 &lt;1&gt;</text>');
  expect(svg).toContain('>2024 &amp; 政脉</text>');
});

test('a line ends at the outline of its ends, dashed and hollow as in the legend', () => {
  const nodes = [node('a', 'POLICY', '甲'), node('b', 'AGENCY', '乙')];
  const svg = pictureSvg({ nodes, edges: [cites] }, places, palette, { title: '', note: '' });
  // From the right side of a box 176 wide to 8 pixels before a circle of radius 12.
  expect(svg).toContain('<path d="M89 0L378 0" stroke="#444" stroke-width="1.8" fill="none" stroke-dasharray="8 4"/>');
  expect(svg).toContain('fill="#fff" stroke="#444"/>');
});

test('drafts have a double frame, stubs a dashed one; a node without a place is left out', () => {
  const nodes = [
    node('a', 'POLICY', '甲', { status: 'DRAFT' }),
    node('b', 'POLICY', '乙', { form: 'STUB' }),
    node('c', 'PARK', '丙'),
  ];
  const svg = pictureSvg({ nodes, edges: [] }, places, palette, { title: '', note: '' });
  expect(svg.split('<rect').length - 1).toBe(4);
  expect(svg.split('stroke-dasharray="5 3"').length - 1).toBe(1);
  expect(svg).not.toContain('丙');
});
