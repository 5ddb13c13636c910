import type { NodeKind, SearchQuery } from '../api/generated/graphql.ts';
import { showDate, t } from '../state/language.svelte.ts';
import { agencyPath, diffusionPath, parkPath, policyPath, regionPath } from '../state/location.ts';

type Found = SearchQuery['search']['edges'][number];
type Range = Found['ranges'][number];

/** One line of a list of results. */
export interface SearchHit {
  readonly id: string;
  readonly kind: NodeKind;
  readonly caption: string;
  /** Where the caption matches; empty where another name or other words do. */
  readonly ranges: readonly Range[];
  readonly detail: string;
  /** The other name or the words that match, where the caption does not. */
  readonly matched: { readonly text: string; readonly ranges: readonly Range[] } | null;
  readonly href: string;
}

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');

/** What a found node is called, what stands beside its name, where it matches, and where it leads. */
export function toSearchHit({ node, matched, ranges }: Found): SearchHit {
  const line = lineOf(node);
  const isCaption = matched === line.caption;
  const words = isCaption || ranges.length === 0 ? null : { text: matched, ranges };
  // A number that matches already stands in the detail, but without its mark.
  const detail = words === null ? line.detail : line.detail.replace(`${words.text} · `, '');
  return { ...line, detail: detail === words?.text ? '' : detail, ranges: isCaption ? ranges : [], matched: words };
}

function lineOf(node: Found['node']): Omit<SearchHit, 'ranges' | 'matched'> {
  const { id } = node;
  switch (node.__typename) {
    case 'Policy':
      return {
        id,
        kind: 'POLICY',
        caption: node.title,
        detail: joined(
          node.number,
          node.issued && showDate(node.issued),
          node.region,
          node.form === 'STUB' && t('formSTUB'),
        ),
        href: policyPath(id),
      };
    case 'Measure':
      return {
        id,
        kind: 'MEASURE',
        caption: node.heading,
        detail: t('inPolicy', { title: node.policy.title }),
        href: policyPath(node.policy.id, { start: node.start, end: node.end }),
      };
    case 'Agency':
      return {
        id,
        kind: 'AGENCY',
        caption: node.name,
        detail: joined(
          node.region,
          node.taskCount > 0 && t('tasksCount', { count: node.taskCount }),
          node.issuedCount > 0 && t('issuedCount', { count: node.issuedCount }),
        ),
        href: agencyPath(id),
      };
    case 'Region':
      return {
        id,
        kind: 'REGION',
        caption: node.name,
        detail: node.path === node.name ? '' : node.path,
        href: regionPath(id),
      };
    case 'Park':
      return { id, kind: 'PARK', caption: node.name, detail: node.locatedIn?.path ?? '', href: parkPath(id) };
    case 'Industry':
      return {
        id,
        kind: 'INDUSTRY',
        caption: node.name,
        detail: t('policyCount', { count: node.policyCount }),
        href: diffusionPath(id),
      };
  }
}
