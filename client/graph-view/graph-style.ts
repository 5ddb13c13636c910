import type { StylesheetJson } from 'cytoscape';
import type { NodeKind } from '../api/generated/graphql.ts';
import { dashClass, roleLines } from './line-style.ts';
import type { Palette } from './palette.ts';

const shapes = {
  POLICY: 'rectangle',
  MEASURE: 'diamond',
  AGENCY: 'ellipse',
  REGION: 'octagon',
  PARK: 'triangle',
  INDUSTRY: 'hexagon',
  SUBJECT: 'rhomboid',
} as const satisfies { readonly [kind in NodeKind]: string };

const kinds = Object.keys(shapes) as readonly NodeKind[];

/** The canvas's style sheet. Policies are boxes around their title, other kinds are shapes above theirs. */
export function graphStyle(palette: Palette): StylesheetJson {
  const tones = { red: palette.red, ink: palette.inkSoft, agency: palette.kinds.AGENCY, faint: palette.line };
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': palette.font,
        'font-size': 12,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'line-height': 1.25,
        'text-outline-color': palette.sheet,
        'text-outline-width': 2,
        'min-zoomed-font-size': 5,
        width: 24,
        height: 24,
        'border-width': 1.5,
        'overlay-opacity': 0,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node.${kind}`,
      style: { shape: shapes[kind], 'background-color': palette.kinds[kind], 'border-color': palette.kinds[kind] },
    })),
    {
      selector: 'node.POLICY',
      style: {
        width: 176,
        height: 'data(height)',
        'background-color': palette.sheet,
        'text-valign': 'center',
        'text-margin-y': 0,
      },
    },
    { selector: 'node.stub', style: { 'border-style': 'dashed', color: palette.inkSoft } },
    { selector: 'node.draft', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.root', style: { 'border-width': 4, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        width: 'data(width)',
        'arrow-scale': 0.9,
        'font-family': palette.font,
        'font-size': 11,
        color: palette.ink,
        'text-background-color': palette.sheet,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'text-rotation': 'autorotate',
        'overlay-opacity': 0,
      },
    },
    ...Object.values(roleLines).map(({ dash }) => ({
      selector: `edge.${dashClass(dash)}`,
      style: {
        'line-style': dash.length === 0 ? ('solid' as const) : ('dashed' as const),
        'line-dash-pattern': [...dash, ...(dash.length === 0 ? [6, 3] : [])],
      },
    })),
    ...(Object.entries(tones) as readonly (readonly [string, string])[]).map(([tone, colour]) => ({
      selector: `edge.${tone}`,
      style: { 'line-color': colour, 'target-arrow-color': colour },
    })),
    ...(['triangle', 'tee', 'vee', 'circle', 'diamond'] as const).map((arrow) => ({
      selector: `edge.${arrow}`,
      style: { 'target-arrow-shape': arrow },
    })),
    { selector: 'edge.hollow', style: { 'target-arrow-fill': 'hollow' } },
    { selector: 'edge.hover, edge.selected', style: { label: 'data(label)', 'z-index': 9 } },
    { selector: '.dim', style: { opacity: 0.3 } },
    {
      selector: 'node.cluster',
      style: {
        shape: 'round-rectangle',
        width: 132,
        height: 34,
        'text-valign': 'center',
        'text-margin-y': 0,
        'font-weight': 'bold',
        'background-color': palette.sheet,
        'border-width': 5,
        'border-style': 'double',
      },
    },
    { selector: 'node.pinned', style: { 'outline-width': 2, 'outline-color': palette.ink, 'outline-offset': 3 } },
    {
      selector: 'edge.trail',
      style: { label: 'data(label)', 'underlay-color': palette.red, 'underlay-opacity': 0.3, 'underlay-padding': 4 },
    },
    { selector: 'node.trail', style: { 'border-width': 4, 'border-color': palette.red } },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': palette.hit, 'underlay-opacity': 0.85, 'underlay-padding': 5 },
    },
    {
      selector: 'node.selected, node.hover, node.found',
      style: { 'underlay-color': palette.hit, 'underlay-opacity': 0.85, 'underlay-padding': 6 },
    },
  ];
}
