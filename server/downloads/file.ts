import { writeCsv } from '../../graph/exports/csv.ts';
import { writeJson } from '../../graph/exports/json.ts';
import type { Table } from '../../graph/exports/table.ts';
import { writeXlsx } from '../../graph/exports/xlsx.ts';
import type { GraphStore } from '../../graph/store.ts';

/** What a download is asked for. */
export interface DownloadRequest {
  readonly store: GraphStore;
  readonly query: URLSearchParams;
  /** What a POST brings, as JSON; null for a GET. */
  readonly posted: unknown;
  /** The address of the page without a path, for links in the file: `https://host`. */
  readonly origin: string;
}

/** A file as it goes over the wire. */
export interface DownloadFile {
  /** Under which it is saved, in Chinese, with its ending. */
  readonly name: string;
  readonly type: string;
  readonly body: AsyncIterable<string | Uint8Array>;
}

/** A file that can be asked for. */
export interface Download {
  /** What it holds, in English, for docs/api.md. */
  readonly description: string;
  /** The parameters that it takes; those of a GraphQL field mean the same. */
  readonly parameters: readonly string[];
  /** Makes it; what it throws becomes an error with its code. */
  readonly make: (request: DownloadRequest) => Promise<DownloadFile>;
}

export const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
} as const;

/** The downloads of a table, `NAME.csv`, `NAME.json` and `NAME.xlsx`; each is saved under the table's title. */
export function tableDownloads<Row>(
  name: string,
  { description, parameters }: Pick<Download, 'description' | 'parameters'>,
  tableOf: (request: DownloadRequest) => Promise<Table<Row>>,
): Readonly<Record<string, Download>> {
  const writers = { csv: writeCsv, json: writeJson, xlsx: writeXlsx } as const;
  return Object.fromEntries(
    (['csv', 'json', 'xlsx'] as const).map((ending): [string, Download] => [
      `${name}.${ending}`,
      {
        description,
        parameters,
        make: async (request) => {
          const table = await tableOf(request);
          return { name: `${table.title}.${ending}`, type: mediaTypes[ending], body: writers[ending](table) };
        },
      },
    ]),
  );
}
