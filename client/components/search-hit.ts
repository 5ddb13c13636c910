import type { NodeKind, SearchQuery } from '../api/generated/graphql.ts';
import { showDate, t } from '../state/language.svelte.ts';
import { agencyPath, diffusionPath, explorePath, policyPath } from '../state/location.ts';

type Found = SearchQuery['search']['edges'][number]['node'];

/** One line of a list of results. */
export interface SearchHit {
  readonly id: string;
  readonly kind: NodeKind;
  readonly caption: string;
  readonly detail: string;
  readonly href: string;
}

const joined = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');

/** What a found node is called, what stands beside its name, and where it leads. */
export function toSearchHit(node: Found): SearchHit {
  switch (node.__typename) {
    case 'Policy':
      return {
        id: node.id,
        kind: 'POLICY',
        caption: node.title,
        detail: joined(node.number, node.issued && showDate(node.issued), node.form === 'STUB' && t('formSTUB')),
        href: policyPath(node.id),
      };
    case 'Measure':
      return {
        id: node.id,
        kind: 'MEASURE',
        caption: node.heading,
        detail: t('inPolicy', { title: node.policy.title }),
        href: policyPath(node.policy.id, { start: node.start, end: node.end }),
      };
    case 'Agency':
      return {
        id: node.id,
        kind: 'AGENCY',
        caption: node.name,
        detail: joined(
          node.region,
          node.taskCount > 0 && t('tasksCount', { count: node.taskCount }),
          node.issuedCount > 0 && t('issuedCount', { count: node.issuedCount }),
        ),
        href: agencyPath(node.id),
      };
    case 'Region':
      return { id: node.id, kind: 'REGION', caption: node.name, detail: node.path, href: explorePath(node.id) };
    case 'Park':
      return {
        id: node.id,
        kind: 'PARK',
        caption: node.name,
        detail: node.locatedIn?.name ?? '',
        href: explorePath(node.id),
      };
    case 'Industry':
      return {
        id: node.id,
        kind: 'INDUSTRY',
        caption: node.name,
        detail: t('policyCount', { count: node.policyCount }),
        href: diffusionPath(node.id),
      };
  }
}
