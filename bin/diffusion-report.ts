import { subjectName } from '../graph/exports/diffusion-table.ts';
import { adoptionCurve, type CurvePoint } from '../graph/questions/adoption-curve.ts';
import type { AdoptionShare } from '../graph/questions/adoption-shares.ts';
import type { RegionAdoption } from '../graph/questions/adoptions.ts';
import type { Diffusion } from '../graph/questions/diffusion.ts';
import type { DiffusionCut } from '../graph/questions/diffusion-subject.ts';
import { policyLines } from '../graph/questions/policy-lines.ts';
import type { GraphStore } from '../graph/store.ts';
import { widthOf } from './import-report.ts';

/** Columns of a terminal that the strip of days takes, and most columns of the curve. */
const STRIP = 24;
const CURVE = 48;
const LONGEST_TITLE = 44;
const LISTED = 10;

/** Titles of the policies that a report names, by id. */
export async function titlesOf(store: GraphStore, answer: Diffusion): Promise<ReadonlyMap<string, string>> {
  const ids = [...answer.regions.map(({ firstPolicy }) => firstPolicy), ...answer.undatedPolicies];
  const found = await store.read((graph) => policyLines(graph, [...new Set([...ids, ...answer.unplacedPolicies])]));
  return new Map([...found].map(([id, { title }]) => [id, title]));
}

/** What a terminal shows of a diffusion: order, shares, curve, who cites whom, and what is left out. */
export function diffusionReport(answer: Diffusion, titles: ReadonlyMap<string, string>): string {
  const title = (id: string): string => titles.get(id) ?? id;
  const parts = [
    [headline(answer), ...answer.cut.map(cutLine)],
    shareLines(answer.shares),
    regionLines(answer, title),
    curveLines(adoptionCurve(answer.policies, 'month')),
    citingLines(answer),
    leftOut('没有完整的印发日期（含征求意见稿、公示）', answer.undatedPolicies.map(title)),
    leftOut('没有写明地区', answer.unplacedPolicies.map(title)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline({ subject, regions, policies: adopted, first, since }: Diffusion): string {
  const name = subjectName(subject);
  if (first === null) return `${name}：没有注明日期和地区的政策。`;
  const count = new Set(adopted.map(({ policy }) => policy)).size;
  const from = since === first ? '' : `，滞后自 ${since} 起算`;
  return `${name}：${regions.length} 个地区、${count} 件政策，最早 ${first}${from}`;
}

function cutLine({ what, shown }: DiffusionCut): string {
  const names = { places: '处原文', depth: '层引用', policies: '件政策', citations: '条引用' };
  return `（只看了前 ${shown} ${names[what]}，其余未计入）`;
}

const levelNames = { nation: '全国', province: '省级', city: '市级', county: '区县' } as const;

function shareLines(shares: readonly AdoptionShare[]): readonly string[] {
  const share = ({ level, within, adopted, total }: AdoptionShare): string =>
    `${within === '全国' ? levelNames[level] : within} ${adopted}/${total}`;
  return shares.length === 0 ? [] : [`已出台：${shares.map(share).join('，')}`];
}

function regionLines({ regions }: Diffusion, title: (id: string) => string): readonly string[] {
  const [first, last] = [regions[0]?.day, regions.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const cells = regions.map((each) => [
    String(each.rank),
    each.region,
    each.day,
    lagText(each),
    String(each.count),
    strip(each.day, first, last),
    shorten(title(each.firstPolicy), LONGEST_TITLE),
  ]);
  const head = [
    '位次',
    '地区',
    '首件日期',
    '滞后',
    '件数',
    `${first.slice(0, 7)}${' '.repeat(STRIP - 14)}${last.slice(0, 7)}`,
    '首件政策',
  ];
  return columns([head, ...cells], [0, 3, 4]);
}

function lagText({ lag }: RegionAdoption): string {
  return lag === 0 ? '首发' : lag > 0 ? `晚 ${lag} 天` : `早 ${-lag} 天`;
}

/** A day's place between two others. */
function strip(day: string, first: string, last: string): string {
  const span = Date.parse(last) - Date.parse(first);
  const at = span === 0 ? 0 : Math.round(((Date.parse(day) - Date.parse(first)) / span) * (STRIP - 1));
  return `${'·'.repeat(at)}◆${'·'.repeat(STRIP - 1 - at)}`;
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** Regions so far by month, the whole time on one line. */
function curveLines(curve: readonly CurvePoint[]): readonly string[] {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined || curve.length < 2) return [];
  const start = monthsOf(first.at);
  const months = monthsOf(last.at) - start + 1;
  const width = Math.min(months, CURVE);
  const line = Array.from({ length: width }, (_, at) => {
    const until = start + Math.floor(((at + 1) * months) / width) - 1;
    const count = curve.findLast((point) => monthsOf(point.at) <= until)?.allRegions ?? 0;
    return BLOCKS[Math.max(0, Math.ceil((count / last.allRegions) * BLOCKS.length) - 1)] ?? '';
  });
  return [`累计地区：${first.at} ${line.join('')} ${last.at}（${last.allRegions} 个）`];
}

function monthsOf(at: string): number {
  return Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
}

function citingLines({ citing }: Diffusion): readonly string[] {
  const cells = citing
    .slice(0, LISTED)
    .map(({ from, to, count, medianLag }) => [
      `${from} → ${to}`,
      String(count),
      medianLag === null ? '—' : `${medianLag} 天`,
    ]);
  if (cells.length === 0) return [];
  const more = citing.length > LISTED ? [`（另有 ${citing.length - LISTED} 组，见 --json）`] : [];
  return [...columns([['谁引用谁', '件数', '滞后中位数'], ...cells], [1, 2]), ...more];
}

function leftOut(why: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  const more = titles.length > LISTED ? [`  （另有 ${titles.length - LISTED} 件，见 --json）`] : [];
  return [`另有 ${titles.length} 件${why}，不计入：`, ...titles.slice(0, LISTED).map((title) => `  ${title}`), ...more];
}

function shorten(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let short = '';
  for (const sign of text) {
    if (widthOf(short + sign) > most - 1) break;
    short += sign;
  }
  return `${short}…`;
}

/** Cells in columns; those of the given columns to the right. A Chinese character is two wide. */
function columns(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return right.includes(at) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
