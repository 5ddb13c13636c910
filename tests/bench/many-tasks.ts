import { readConfig } from '../../graph/config.ts';
import { openEmbedded } from '../../graph/embedded.ts';
import { GraphBuilder } from '../graph/graph-builder.ts';

/** The bureau of the made-up graph. */
export const manyTasksBureau = 'agency:many';

const roles = ['lead', 'responsible', 'support'];
const regions = ['山东省/济南市', '山东省/青岛市', '山东省', '全国'];
const doing = ['完善设施布局', '支持企业技术改造', '开放公共数据', '加强质量监管', '培育专业人才', '推广应用场景'];
const perPolicy = 100;

/** Fills a data folder with a bureau that has so many tasks, a hundred in a policy; headings, quotes and deadlines differ in length. */
export async function writeManyTasks(folder: string, tasks: number): Promise<void> {
  const config = readConfig({ ZHENGMAI_DATA: folder, NEO4J_URI: '' }, {}, folder);
  if (config.store.kind !== 'embedded') throw new Error('the graph must be an embedded one');
  const store = await openEmbedded(config.store.path);
  await store.ensureSchema();
  await manyTasks(tasks).into(store);
  await store.close();
}

function manyTasks(tasks: number): GraphBuilder {
  const graph = new GraphBuilder();
  graph.agency(manyTasksBureau, '济南市发展和改革委员会', { names: ['济南市发展和改革委员会', '济南市发改委'] });
  for (let at = 0; at < tasks / perPolicy; at++) addPolicy(graph, at);
  return graph;
}

function addPolicy(graph: GraphBuilder, at: number): void {
  const lines = Array.from({ length: perPolicy }, (_, order) => headingOf(at, order));
  const quoteOf = (order: number): string =>
    `（牵头单位：市发展改革委；配合单位：市财政局${'、有关区县政府'.repeat(order % 7)}）`;
  const words = lines.map((line, order) => `${line}\n${quoteOf(order)}`).join('\n');
  const source = graph.source(`第${at}号.txt`, words, {
    imported: new Date(Date.UTC(2025, at % 12, 1 + (at % 27))).toISOString(),
  });
  const policy = graph.policy(`policy:${at}`, {
    title: `济南市第${at}号行动计划${'（试行）'.repeat(at % 3)}`,
    number: `济政发〔${2015 + (at % 10)}〕${at}号`,
    issued: `${2015 + (at % 10)}-0${1 + (at % 9)}-15`,
    region: regions[at % regions.length] ?? null,
    status: at % 11 === 0 ? 'draft' : 'issued',
  });
  const text = graph.text(`text:${at}`, policy, source);
  const chapter = graph.measure(`measure:${at}`, text, lines[0] ?? '');
  lines.forEach((line, order) => {
    const measure = graph.measure(`measure:${at}-${order}`, chapter, line, { deadline: deadlineOf(at, order) });
    const role = roles[(at + order) % roles.length] ?? 'lead';
    graph.assigns(measure, manyTasksBureau, role, { source, quote: quoteOf(order) });
  });
}

function headingOf(at: number, order: number): string {
  return `（${order + 1}）${doing[(at + order) % doing.length]}${'，分批推进落实'.repeat(order % 4)}`;
}

function deadlineOf(at: number, order: number): string | null {
  if (order % 2 === 0) return null;
  const date = order % 10 === 1 ? 'P1Y/12' : `${2024 + (at % 6)}-${String(1 + (order % 12)).padStart(2, '0')}`;
  return JSON.stringify([{ date, start: 0, end: 6, line: 1, quote: '按期完成', rule: 'sample' }]);
}
