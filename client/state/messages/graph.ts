import type { Messages } from './message.ts';

/** Graphs and the explorer. */
export const graphMessages = {
  // graph
  graph: ['关系图', 'Graph'],
  graphLabel: [
    '关系图：{nodes} 个节点，{edges} 条边。同样的内容见图旁的列表。',
    'Graph of {nodes} nodes and {edges} edges. The list beside it holds the same.',
  ],
  thisOne: ['本件', 'this'],
  graphList: ['列表', 'List'],
  graphPart: [
    '共 {nodes} 个节点、{edges} 条边，只画出靠近中心的 {shown} 个节点；其余见列表。',
    '{nodes} nodes and {edges} edges: the {shown} nodes nearest the centre are drawn, the list holds the rest.',
  ],
  graphMost: [
    '共 {nodes} 个节点、{edges} 条边，最多画出 {shown} 个节点；其余见列表。',
    '{nodes} nodes and {edges} edges: at most {shown} nodes can be drawn, the list holds the rest.',
  ],
  graphDraw: ['全部画出', 'Draw them all'],
  graphPlacing: ['正在排布 {count} 个节点…', 'Placing {count} nodes…'],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  fit: ['看全图', 'Fit'],
  legend: ['图例', 'Legend'],
  legendStub: ['虚框：仅被引用', 'dashed frame: only cited'],
  legendDraft: ['双框：征求意见稿', 'double frame: draft'],
  // explorer
  expand: ['展开', 'Expand'],
  collapse: ['收起', 'Collapse'],
  exploreFrom: ['以它为中心', 'Centre on it'],
  openPage: ['打开页面', 'Open page'],
  kinds: ['显示', 'Show'],
  neighboursCut: [
    '“{name}”共有 {total} 个相邻项，只画出 {shown} 个。',
    '“{name}” has {total} neighbours; {shown} are drawn.',
  ],
  nodes: ['节点', 'Nodes'],
  edges: ['关系', 'Relations'],
  selectHint: ['点一条线，这里显示它的原文。', 'Click a line to read its words here.'],
} as const satisfies Messages;
