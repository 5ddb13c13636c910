import type { PolicyLine } from '../questions/policy-lines.ts';
import type { BureauTask } from '../questions/tasks.ts';
import type { TaskAnswer } from '../questions/tasks-of.ts';
import { agencyPath, deadlinesOf, roleNames, wayNames, wordsPath } from './tasks-table.ts';
import { xmlText } from './xml.ts';

/** Most tasks of a feed. */
const MOST_ENTRIES = 100;
/** The day of a feed without tasks: it must have one. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * The first tasks of an answer (at most {@link MOST_ENTRIES}; not those that only may be the bureau's) as an Atom feed, RFC 4287. An entry is
 * known by its task's id, whatever the address of the server; it is as old as the import of its source.
 */
export function tasksFeed(
  answer: TaskAnswer,
  { origin, self }: { readonly origin: string; readonly self: string },
): string {
  const { agency, tasks, policies } = answer;
  const entries = tasks.slice(0, MOST_ENTRIES);
  const updated = entries.reduce(
    (latest, { imported }) => (imported !== null && imported > latest ? imported : latest),
    NEVER,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${iri(`feed:${agency.id}`)}</id>`,
    `<title>${xmlText(`${agency.name}的任务`)}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>政脉</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + agencyPath(agency.id))}"/>`,
    ...entries.map((task) => entry(task, policies.get(task.policy), origin)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(task: BureauTask, policy: PolicyLine | undefined, origin: string): string {
  const deadlines = deadlinesOf(task);
  const words = [
    `〔${roleNames[task.role]}〕“${task.evidence[0]?.quote ?? task.unit}”`,
    `政策：${[policy?.title, policy?.number].filter(Boolean).join('　')}`,
    `章节：${task.path.join(' › ')}`,
    ...(deadlines === null ? [] : [`期限：${deadlines}`]),
    ...(task.via === 'own' ? [] : [`来路：${[wayNames[task.via], task.through?.name].filter(Boolean).join('，')}`]),
  ];
  return [
    '<entry>',
    `<id>${iri(task.id)}</id>`,
    `<title>${xmlText(`${task.heading}（${policy?.title ?? task.policy}）`)}</title>`,
    `<updated>${task.imported ?? NEVER}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(origin + wordsPath(task))}"/>`,
    `<category term="${task.role}" label="${roleNames[task.role]}"/>`,
    `<summary>${xmlText(words.join('\n'))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** An id as RFC 4287 wants it: an IRI, compared letter by letter. */
function iri(id: string): string {
  return xmlText(`urn:zhengmai:${encodeURIComponent(id)}`);
}
