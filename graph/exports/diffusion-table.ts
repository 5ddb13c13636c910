import type { DivisionLevel } from '../divisions.ts';
import type { Adoption, RegionAdoption } from '../questions/adoptions.ts';
import type { Diffusion } from '../questions/diffusion.ts';
import type { FoundSubject } from '../questions/diffusion-subject.ts';
import type { PolicyLine } from '../questions/policy-lines.ts';
import type { Table } from './table.ts';
import { wordsPath } from './tasks-table.ts';

/** An adoption with its region's rank and its policy, as a row of a list. */
export interface AdoptionRow {
  readonly adoption: Adoption;
  readonly region: RegionAdoption | undefined;
  readonly policy: PolicyLine | undefined;
}

const levels: Readonly<Record<DivisionLevel, string>> = {
  nation: '全国',
  province: '省级',
  city: '市级',
  county: '区县',
};

/** What was asked for, as a heading names it. */
export function subjectName(subject: FoundSubject): string {
  switch (subject.by) {
    case 'industry':
      return subject.industry.name;
    case 'policy':
      return `《${subject.policy.title}》`;
    case 'phrase':
      return `“${subject.phrase}”`;
  }
}

/**
 * An answer as a table: each adoption by day with rank and lag, policy, number, words and the address where these are marked.
 * `origin` is the address of the page, `filters` what the list was narrowed to, `today` an ISO day.
 */
export function diffusionTable(
  { subject, policies: adoptions, regions, since, undatedPolicies, unplacedPolicies }: Diffusion,
  policies: ReadonlyMap<string, PolicyLine>,
  { origin, filters, today }: { readonly origin: string; readonly filters: string; readonly today: string },
): Table<AdoptionRow> {
  const byPath = new Map(regions.map((each) => [each.region, each]));
  return {
    title: `${subjectName(subject)}扩散`,
    notes: [
      ['对象', subjectName(subject)],
      ['条数', `${regions.length} 个地区，${adoptions.length} 条`],
      ['滞后起算日', since ?? '无'],
      ['未计入', `没有完整日期 ${undatedPolicies.length} 件，没有写明地区 ${unplacedPolicies.length} 件`],
      ['筛选', filters === '' ? '无' : filters],
      ['制表日期', today],
      ['出处', `政脉 ${origin}；每行的“原文”是政策文件的原话，“链接”打开它在文件中的位置`],
    ],
    columns: [
      { key: 'rank', caption: '位次', kind: 'number', width: 6, cell: ({ region }) => region?.rank ?? null },
      { key: 'region', caption: '地区', kind: 'text', width: 22, cell: ({ adoption }) => adoption.region },
      { key: 'code', caption: '代码', kind: 'text', width: 8, cell: ({ region }) => region?.code ?? null },
      { key: 'level', caption: '层级', kind: 'text', width: 6, cell: ({ adoption }) => levels[adoption.level] },
      { key: 'day', caption: '印发日期', kind: 'day', width: 12, cell: ({ adoption }) => adoption.day },
      { key: 'lag', caption: '滞后天数', kind: 'number', width: 10, cell: ({ adoption }) => adoption.lag },
      { key: 'first', caption: '本地首件', kind: 'text', width: 10, cell: (row) => (isFirst(row) ? '是' : null) },
      { key: 'policy', caption: '政策', kind: 'text', width: 44, cell: ({ policy }) => policy?.title ?? null },
      { key: 'number', caption: '文号', kind: 'text', width: 22, cell: ({ policy }) => policy?.number ?? null },
      { key: 'steps', caption: '引用层数', kind: 'number', width: 10, cell: ({ adoption }) => adoption.steps },
      {
        key: 'quote',
        caption: '原文',
        kind: 'text',
        width: 48,
        cell: ({ adoption }) => adoption.evidence[0]?.quote ?? null,
      },
      { key: 'source', caption: '来源', kind: 'text', width: 28, cell: ({ adoption }) => sourceOf(adoption) },
      {
        key: 'line',
        caption: '行',
        kind: 'number',
        width: 6,
        cell: ({ adoption }) => adoption.evidence[0]?.line ?? null,
      },
      { key: 'link', caption: '链接', kind: 'link', width: 8, cell: ({ adoption }) => origin + wordsPath(adoption) },
      { key: 'id', caption: '编号', kind: 'text', width: 20, cell: ({ adoption }) => adoption.policy },
    ],
    rows: adoptions.map((adoption) => ({
      adoption,
      region: byPath.get(adoption.region),
      policy: policies.get(adoption.policy),
    })),
  };
}

function isFirst({ adoption, region }: AdoptionRow): boolean {
  return region?.firstPolicy === adoption.policy;
}

function sourceOf({ evidence }: Adoption): string | null {
  return evidence[0]?.source.replace(/^source:/, '') ?? null;
}
