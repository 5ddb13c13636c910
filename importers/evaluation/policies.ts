import type { Evidence } from '../../graph/text.ts';
import type { PolicyRecord, RuledField, SourceRecords } from '../records.ts';
import { numberKey, squash, titleKey } from './keys.ts';
import type { Labels, PolicyLabel } from './labels.ts';
import type { Tally } from './tally.ts';

/** Labels beside the records of their source, with the policies of both paired. */
export interface Comparison {
  readonly labels: Labels;
  readonly records: SourceRecords;
  readonly tally: Tally;
  /** Whether evidence stands in the labelled range of lines. */
  readonly inside: (evidence: Evidence) => boolean;
  /** Whether a label's policy and a record's are one. */
  readonly same: (label: string, record: string) => boolean;
}

/** Pairs policies by their names, counts them and their header fields, and gives what the other lists are compared with. */
export function comparePolicies(labels: Labels, records: SourceRecords, tally: Tally): Comparison {
  const from = labels.from_line ?? 0;
  const to = labels.to_line ?? Number.POSITIVE_INFINITY;
  const inside = ({ line }: Evidence): boolean => labels.loose || (line >= from && line <= to);
  const printed = records.policies.filter(
    (policy) => inside(policy.evidence) || labels.policies.some(({ title }) => squash(title) === squash(policy.title)),
  );
  const pairs = pairPolicies(labels.policies, printed);
  tally.touch('policies');
  for (const label of labels.policies) {
    const record = pairs.get(label);
    if (record !== undefined) compareHeader(label, record, labels.source, tally);
    else {
      tally.add('policies', null, true, false);
      tally.differ({ ...at(labels, 'policies', 'missed'), line: label.line ?? null, words: label.title });
    }
  }
  const paired = new Set(pairs.values());
  for (const record of printed) {
    tally.add('policies', record.rules?.title ?? '', paired.has(record), paired.has(record));
    if (paired.has(record)) continue;
    const rule = record.rules?.title ?? null;
    tally.differ({ ...at(labels, 'policies', 'extra'), rule, line: record.evidence.line, words: record.title });
  }
  const keys = new Map([...pairs].map(([label, record]) => [label.key, record.key]));
  return { labels, records, tally, inside, same: (label, record) => keys.get(label) === record };
}

function at({ source }: Labels, measure: string, kind: 'missed' | 'extra') {
  return { measure, kind, source, rule: null };
}

interface Named {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly noticeTitle?: string | null | undefined;
  readonly notice_title?: string | null | undefined;
}

function namesOf(policy: Named): ReadonlySet<string> {
  const names = [policy.title, policy.noticeTitle ?? policy.notice_title, ...policy.aliases].filter(Boolean);
  return new Set(names.flatMap((name) => [squash(name), titleKey(name) ?? '']));
}

/** One record for a label: that shares a name with it, of the same title if there is one, else the nearest. Labels whose title stands exactly go first. */
function pairPolicies(
  labels: readonly PolicyLabel[],
  printed: readonly PolicyRecord[],
): ReadonlyMap<PolicyLabel, PolicyRecord> {
  const pairs = new Map<PolicyLabel, PolicyRecord>();
  const taken = new Set<PolicyRecord>();
  const names = new Map(printed.map((policy) => [policy, namesOf(policy)]));
  const exact = (label: PolicyLabel): number =>
    Number(printed.some(({ title }) => squash(title) === squash(label.title)));
  for (const label of [...labels].sort((a, b) => exact(b) - exact(a))) {
    const wanted = namesOf(label);
    const [hit] = printed
      .filter((policy) => !taken.has(policy) && [...(names.get(policy) ?? [])].some((name) => wanted.has(name)))
      .sort((a, b) => isExact(b, label) - isExact(a, label) || distance(a, label) - distance(b, label));
    if (hit === undefined) continue;
    pairs.set(label, hit);
    taken.add(hit);
  }
  return pairs;
}

function isExact({ title }: PolicyRecord, label: PolicyLabel): number {
  return Number(squash(title) === squash(label.title));
}

function distance({ evidence }: PolicyRecord, { line }: PolicyLabel): number {
  return Math.abs(evidence.line - (line ?? 0));
}

/** Counts each header field: title, issuers, status and region always, the others where either side has a value. */
function compareHeader(label: PolicyLabel, record: PolicyRecord, source: string, tally: Tally): void {
  const count = (
    field: RuledField,
    measure: string,
    wanted: string,
    got: string,
    agrees: boolean,
    always: boolean,
  ): void => {
    const rule = always || got !== '' ? (record.rules?.[field] ?? '') : null;
    tally.add(measure, rule, always || wanted !== '', agrees && (always || (wanted !== '' && got !== '')));
    if (agrees || (wanted === '' && got === '')) return;
    const words = `${label.title}：应为“${wanted}”，读成“${got}”`;
    tally.differ({ measure, kind: 'wrong', rule, source, line: record.evidence.line, words });
  };
  const check = (field: RuledField, wanted: string, got: string, agrees: boolean): void =>
    count(field, `meta.${field}`, wanted, got, agrees, true);
  const value = (field: RuledField, wanted: string, got: string, agrees = wanted === got): void =>
    count(field, `meta.${field}`, wanted, got, agrees, false);
  const [wantedIssuers, gotIssuers] = [label.issuers.join('、'), record.issuers.join('、')];
  check('title', label.title, record.title, squash(label.title) === squash(record.title));
  const notice = titleKey(record.noticeTitle) === titleKey(label.notice_title);
  value('noticeTitle', label.notice_title ?? '', record.noticeTitle ?? '', notice);
  value('number', label.number ?? '', record.number ?? '', numberKey(record.number) === numberKey(label.number));
  check('issuers', wantedIssuers, gotIssuers, squash(label.issuers.join('|')) === squash(record.issuers.join('|')));
  for (const field of ['issued', 'effective', 'expires'] as const)
    value(field, label[field] ?? '', record[field] ?? '');
  check('status', label.status, record.status, label.status === record.status);
  check('region', label.region ?? '', record.region ?? '', (label.region ?? null) === record.region);
  const special = (status: string): string => (status === 'issued' ? '' : status);
  const [wanted, got] = [special(label.status), special(record.status)];
  count('status', 'meta.notIssued', wanted, got, wanted === got, false);
}
