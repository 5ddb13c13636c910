import { z } from 'zod';
import { InputError } from '../../graph/errors.ts';
import { writeCsv } from '../../graph/exports/csv.ts';
import { writeGexf } from '../../graph/exports/gexf.ts';
import type { GraphParts } from '../../graph/exports/graph-parts.ts';
import { edgeTable, nodeTable } from '../../graph/exports/graph-tables.ts';
import { writeGraphml } from '../../graph/exports/graphml.ts';
import { writeJsonLd } from '../../graph/exports/json-ld.ts';
import { subgraph } from '../../graph/questions/subgraph.ts';
import { wholeGraph } from '../../graph/questions/whole-graph.ts';
import { type Download, type DownloadRequest, mediaTypes } from './file.ts';
import { one } from './parameters.ts';

const place = z.tuple([z.number(), z.number()]);
/** A picture: its nodes, relationships that are left out, where the nodes stand, and what it is called. */
const picture = z.object({
  ids: z.array(z.string().max(200)).max(3000),
  without: z.array(z.string().max(200)).max(20_000).default([]),
  places: z.record(z.string(), place).optional(),
  title: z.string().max(200).default('政脉图谱'),
});

async function pictureParts({ store, posted }: DownloadRequest): Promise<GraphParts> {
  const asked = picture.safeParse(posted);
  if (!asked.success)
    throw new InputError(
      '正文应为 {"ids": ["节点 id", …], "places": {"id": [x, y]}, "title": "…"}，最多 3000 个节点。',
    );
  const { ids, without, places, title } = asked.data;
  const { nodes, edges } = await subgraph(store, { ids });
  const left = new Set(without);
  const shown = edges.filter(({ id }) => !left.has(id));
  return { title, nodes, edges: shown, ...(places ? { places: new Map(Object.entries(places)) } : {}) };
}

function year(query: URLSearchParams, name: string): number | null {
  const text = one(query, name);
  if (text === null || /^\d{4}$/.test(text)) return text === null ? null : Number(text);
  throw new InputError(`参数 ${name} 应为四位年份，而不是“${text}”。`);
}

async function partsOf(request: DownloadRequest): Promise<GraphParts> {
  if (request.posted !== null) return pictureParts(request);
  const [fromYear, toYear] = [year(request.query, 'fromYear'), year(request.query, 'toYear')];
  return wholeGraph(request.store, { region: one(request.query, 'region'), fromYear, toYear });
}

function graphDownload(
  ending: string,
  type: string,
  description: string,
  write: (graph: GraphParts) => AsyncIterable<string>,
): readonly [string, Download] {
  return [
    `graph${ending}`,
    {
      description,
      parameters: ['region', 'fromYear', 'toYear'],
      make: async (request) => {
        const graph = await partsOf(request);
        return { name: `${graph.title}${ending}`, type, body: write(graph) };
      },
    },
  ];
}

/**
 * The graph as GraphML, GEXF, JSON-LD and two CSV files. GET: the whole, or the policies of `region`, `fromYear` and `toYear` with what they
 * are linked to. POST: the nodes of a picture, at most 3,000, with all that stands between them.
 */
export const graphDownloads: Readonly<Record<string, Download>> = Object.fromEntries([
  graphDownload('.graphml', mediaTypes.graphml, 'The graph as GraphML 1.1.', writeGraphml),
  graphDownload('.gexf', mediaTypes.gexf, 'The graph as GEXF 1.3.', writeGexf),
  graphDownload(
    '.jsonld',
    mediaTypes.jsonld,
    'The graph as JSON-LD 1.1: a relation is a statement with its words.',
    writeJsonLd,
  ),
  graphDownload('-nodes.csv', mediaTypes.csv, 'Its nodes.', (graph) => writeCsv(nodeTable(graph, 'plain'))),
  graphDownload('-edges.csv', mediaTypes.csv, 'Its relations with the words that prove them.', (graph) =>
    writeCsv(edgeTable(graph, 'plain')),
  ),
]);
