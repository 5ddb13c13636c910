import { evidenceAt } from '../../graph/text.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import type { ParkRecord } from '../records.ts';
import type { ParkRule } from '../rules/extents.ts';

interface Columns {
  readonly name: number;
  readonly place: number;
  readonly industry: number;
  readonly operator: number;
}

const ITEM = /^ *(?:[-—·•] *)?(?:\d{1,3} *[.、．]|[(（][一二三四五六七八九十\d]{1,3}[)）]) *([^。；;：:，,]{4,40}?) *$/;
const PARK_END = /(?:区|园|园区|基地|城|港|谷|片区)(?:[(（][^)）]{1,12}[)）])?$/;
const LIST_TITLE = /(?:园区|开发区|示范区|基地|产业园|集聚区)[^。]{0,8}名单/;

/** The parks of a table (所属区, 园区名称, 主导产业, 运营单位) or of a list of names under a title such as 示范园区名单. */
export function findParkRows(view: SourceView, instrument: Instrument): readonly Omit<ParkRecord, 'policy'>[] {
  const rows: Omit<ParkRecord, 'policy'>[] = [];
  let columns: Columns | null = null;
  let listed = LIST_TITLE.test(instrument.policy.title);
  for (const paragraph of instrument.body) {
    for (const line of linesOf(view.text, paragraph.start, paragraph.end)) {
      const words = view.text.slice(line.start, line.end);
      listed ||= words.length < 40 && LIST_TITLE.test(words);
      const header = /\t|\|/.test(words) ? columnsOf(cellsOf(words)) : null;
      columns = header ?? columns;
      const row =
        header !== null
          ? null
          : columns !== null && /\t|\|/.test(words)
            ? tableRow(words, columns)
            : listed
              ? listRow(words)
              : null;
      if (row === null) continue;
      const start = line.start + Math.max(0, words.indexOf(row.raw));
      rows.push({
        name: row.raw.replace(/\s+/g, ''),
        locatedIn: row.locatedIn,
        industry: row.industry,
        operator: row.operator,
        rule: (columns === null ? 'park-list' : 'park-table') satisfies ParkRule,
        evidence: evidenceAt(view.text, view.lines, { start, end: start + row.raw.length }),
      });
    }
  }
  return rows;
}

interface Row {
  readonly raw: string;
  readonly locatedIn: string | null;
  readonly industry: string | null;
  readonly operator: string | null;
}

function* linesOf(text: string, from: number, to: number): Generator<{ start: number; end: number }> {
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    if (end > start) yield { start, end };
    start = end + 1;
  }
}

function cellsOf(words: string): readonly string[] {
  return words.split(words.includes('\t') ? '\t' : '|').map((cell) => cell.trim());
}

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (words: RegExp) => cells.findIndex((cell) => cell.length <= 14 && words.test(cell));
  const name = at(
    /(?:园区|开发区|基地|示范区|集聚区|园)(?:的)?名称?$|^(?:产业|工业)?(?:园区|开发区|基地|示范区|集聚区)$/,
  );
  if (name < 0 || cells.length < 2) return null;
  return {
    name,
    place: at(/所属|所在|区县|地区|属地|^区$|^市$/),
    industry: at(/产业$|行业|领域|主导/),
    operator: at(/运营|管理|主体|建设单位|责任单位/),
  };
}

function tableRow(words: string, columns: Columns): Row | null {
  const cells = cellsOf(words);
  const raw = cells[columns.name] ?? '';
  if (raw.length < 3 || !PARK_END.test(raw)) return null;
  const cell = (at: number) => (at < 0 || at === columns.name ? null : (cells[at]?.replace(/\s+/g, '') ?? '') || null);
  return { raw, locatedIn: cell(columns.place), industry: cell(columns.industry), operator: cell(columns.operator) };
}

function listRow(words: string): Row | null {
  const raw = ITEM.exec(words)?.[1];
  if (raw === undefined || !PARK_END.test(raw)) return null;
  return { raw, locatedIn: null, industry: null, operator: null };
}
