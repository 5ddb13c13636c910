import type { SourceRecords } from '../../../importers/records.ts';

/** What a source says, free of how it is printed. */
export interface Facts {
  /** Header fields, citations, parks, scopes, digest rows, deadlines and targets. */
  readonly plain: readonly string[];
  readonly tasks: readonly TaskFact[];
}

interface TaskFact {
  readonly key: string;
  readonly heading: string;
}

/** Widths, blanks, quotes and kinds of dashes do not count. */
function squash(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s《》〈〉«»"“”'‘’*·]/g, '')
    .replace(/[—–－―−─]+/g, '-')
    .replace(/[[〔【﹝]/g, '(')
    .replace(/[\]〕】﹞]/g, ')');
}

/** The facts of a source: policies with their header fields, citations with role, assignments with role and heading, and all other lists. */
export function factsOf(records: SourceRecords): Facts {
  const titles = new Map(records.policies.map(({ key, title }) => [key, squash(title)]));
  const headers = records.policies.flatMap((policy) => {
    const { title, noticeTitle, number, issuers, issued, effective, expires, status, region } = policy;
    const fields = { noticeTitle, number, issuers: issuers.join('|'), issued, effective, expires, status, region };
    const named = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
    return ['title', ...named.map(([field, value]) => `${field}=${squash(value ?? '')}`)].map(
      (fact) => `${squash(title)}: ${fact}`,
    );
  });
  const citations = records.citations.map(
    ({ from, title, number, role }) => `${titles.get(from)} ${role} ${squash(title ?? number ?? '')}`,
  );
  const others = [
    ...records.parks.map(({ policy, name }) => `${titles.get(policy)} park ${squash(name)}`),
    ...records.scopes.map(({ policy, kind, name }) => `${titles.get(policy)} for ${kind} ${squash(name)}`),
    ...records.digest.map(
      ({ topic, excerpt, sourceTitle }) => `digest ${squash(`${topic} ${excerpt} ${sourceTitle}`)}`,
    ),
    ...(records.deadlines ?? []).map(({ policy, date }) => `${titles.get(policy)} by ${date}`),
    ...(records.targets ?? []).map(
      ({ policy, metric, value, unit }) => `${titles.get(policy)} ${squash(metric)} ${value} ${squash(unit)}`,
    ),
  ];
  const tasks = records.tasks.flatMap(({ policy, heading, assignments }) =>
    assignments.map(({ unit, role }) => ({
      key: `${titles.get(policy)}: ${squash(unit)} ${role}`,
      heading: squash(heading),
    })),
  );
  return { plain: [...headers, ...citations, ...others], tasks };
}

/** The facts of several sources together. */
export function union(all: readonly Facts[]): Facts {
  return { plain: all.flatMap(({ plain }) => plain), tasks: all.flatMap(({ tasks }) => tasks) };
}

/** How many facts two readings share, out of those of the richer one, and which of the first reading are lost or of the second new. */
export interface Comparison {
  readonly kept: number;
  readonly all: number;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A heading counts as the same when its first twelve characters do: lines joined to a heading make it longer. */
const HEADING = 12;

export function compareFacts(before: Facts, after: Facts): Comparison {
  const left = new Map<string, string[]>();
  for (const fact of after.plain) left.set(fact, [...(left.get(fact) ?? []), '']);
  for (const { key, heading } of after.tasks) left.set(key, [...(left.get(key) ?? []), heading]);
  const lost: string[] = [];
  let kept = 0;
  for (const { key, heading } of [...before.plain.map((fact) => ({ key: fact, heading: '' })), ...before.tasks]) {
    const begin = heading.slice(0, HEADING);
    const found = left.get(key) ?? [];
    const at = found.findIndex((each) => each.startsWith(begin));
    if (at < 0) lost.push(`${key} ${begin}`);
    else {
      found.splice(at, 1);
      kept++;
    }
  }
  const gained = [...left].flatMap(([key, headings]) =>
    headings.map((heading) => `${key} ${heading.slice(0, HEADING)}`),
  );
  const all = Math.max(before.plain.length + before.tasks.length, after.plain.length + after.tasks.length);
  return { kept, all, lost, gained };
}
