import { z } from 'zod';
import { DEADLINE } from '../graph/deadlines.ts';
import type { Evidence } from '../graph/text.ts';
import type { SourceRecords } from './records.ts';

const offset = z.int().min(0);
const evidence = z.object({ start: offset, end: offset, line: z.int().min(1), quote: z.string().max(400) });
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '应为 ISO 日期，如 2024-06-30');
const span = z.object({ start: offset, end: offset });
const key = z.string().min(1, '不能为空');
const proofs = z.array(evidence).optional();

const policy = z.object({
  key,
  title: z.string(),
  noticeTitle: z.string().nullable(),
  aliases: z.array(z.string()),
  form: z.enum(['full', 'stub']),
  number: z.string().nullable(),
  issuers: z.array(z.string()),
  issued: date.nullable(),
  effective: date.nullable(),
  expires: date.nullable(),
  status: z.enum(['issued', 'draft', 'public-notice']),
  region: z.string().nullable(),
  docType: z.string(),
  industries: z.array(z.string()),
  facts: z.object({
    number: proofs,
    issuers: proofs,
    issued: proofs,
    effective: proofs,
    expires: proofs,
    status: proofs,
    region: proofs,
    industries: proofs,
  }),
  rules: z.record(z.string(), z.string()).optional(),
  evidence,
  span: span.nullable(),
  cutOff: z.boolean().optional(),
});

const measure = z.object({
  key,
  policy: key,
  parent: key.nullable(),
  place: z.string(),
  heading: z.string(),
  start: offset,
  end: offset,
  line: z.int().min(1),
});

const citation = z.object({
  from: key,
  measure: key.nullable(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  role: z.enum(['supersedes', 'amends', 'basis', 'implements', 'interprets', 'mentions']),
  rule: z.string(),
  evidence,
  places: z.array(z.object({ measure: key.nullable(), evidence })),
});

const task = z.object({
  policy: key,
  measureKey: key.nullable(),
  heading: z.string(),
  rule: z.string(),
  evidence,
  measure: evidence,
  assignments: z.array(z.object({ unit: key, canonical: key, role: z.enum(['lead', 'support', 'responsible']) })),
});

const park = z.object({
  policy: key,
  name: key,
  locatedIn: z.string().nullable(),
  industry: z.string().nullable(),
  operator: z.string().nullable(),
  rule: z.string(),
  evidence,
});

const scope = z.object({
  policy: key,
  kind: z.enum(['park', 'region', 'industry', 'subject']),
  name: key,
  rule: z.string(),
  evidence,
});

const digest = z.object({
  topic: z.string(),
  excerpt: z.string(),
  scope: z.array(z.string()),
  sourceTitle: z.string().nullable(),
  sourceNumber: z.string().nullable(),
  rule: z.string(),
  evidence,
});

const deadline = z.object({
  policy: key,
  measure: key.nullable(),
  date: z.string().regex(DEADLINE, '应为 ISO 日期或周期，如 2025-06、P1Y/12'),
  rule: z.string(),
  evidence,
});

const target = z.object({
  policy: key,
  measure: key.nullable(),
  metric: key,
  value: z.number(),
  high: z.number().nullable(),
  comparison: z.enum(['at-least', 'at-most', 'about', 'range', 'exactly']),
  unit: key,
  year: z
    .string()
    .regex(/^\d{4}$/, '应为四位年份')
    .nullable(),
  rule: z.string(),
  evidence,
  yearEvidence: evidence.nullable(),
});

const schema = z.object({
  source: key,
  format: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制'),
  text: z.string(),
  policies: z.array(policy),
  measures: z.array(measure),
  citations: z.array(citation),
  tasks: z.array(task),
  parks: z.array(park),
  scopes: z.array(scope),
  digest: z.array(digest),
  deadlines: z.array(deadline).optional(),
  targets: z.array(target).optional(),
  warnings: z.array(z.object({ kind: z.string(), message: z.string(), evidence })),
});

/** Where a line breaks the contract (`policies[3].title`; empty: the line as a whole) and how. */
export interface RecordsFault {
  readonly path: string;
  readonly message: string;
}

/** The records of one line, or how it breaks the contract: form, keys that lead nowhere, quotes that are not the text's. */
export function parseRecords(line: string): { readonly records: SourceRecords } | { readonly fault: RecordsFault } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      fault: { path: '', message: `不是完整的 JSON（${error instanceof Error ? error.message : String(error)}）` },
    };
  }
  const parsed = schema.safeParse(value, { error: (issue) => chinese[issue.code ?? ''] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: { path: pathOf(issue?.path ?? []), message: issue?.message ?? '' } };
  }
  // The value as it was printed, not the parser's copy: its keys stand in the order in which digests are taken.
  const records = value as SourceRecords;
  const fault = brokenKey(records) ?? brokenQuote(records);
  return fault === null ? { records } : { fault };
}

const chinese: Readonly<Record<string, string>> = {
  invalid_type: '缺失，或类型不对',
  invalid_value: '不是允许的值',
  too_big: '太长',
  too_small: '太小或为空',
};

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** The first key that names no policy or measure of the line. */
function brokenKey(records: SourceRecords): RecordsFault | null {
  const policies = new Set(records.policies.map((each) => each.key));
  const measures = new Set(records.measures.map((each) => each.key));
  const faultOf = (known: ReadonlySet<string>, value: string | null, path: string): readonly RecordsFault[] =>
    value === null || known.has(value) ? [] : [{ path, message: `所指的“${value}”不在这一行中` }];
  const lists = ['measures', 'tasks', 'parks', 'scopes', 'deadlines', 'targets'] as const;
  const faults = [
    ...(policies.size === records.policies.length ? [] : [{ path: 'policies', message: 'key 有重复' }]),
    ...(measures.size === records.measures.length ? [] : [{ path: 'measures', message: 'key 有重复' }]),
    ...lists.flatMap((list) =>
      (records[list] ?? []).flatMap((each, at) => faultOf(policies, each.policy, `${list}[${at}].policy`)),
    ),
    ...records.citations.flatMap((each, at) => faultOf(policies, each.from, `citations[${at}].from`)),
    ...records.measures.flatMap((each, at) => faultOf(measures, each.parent, `measures[${at}].parent`)),
    ...records.citations.flatMap((each, at) => faultOf(measures, each.measure, `citations[${at}].measure`)),
    ...records.tasks.flatMap((each, at) => faultOf(measures, each.measureKey, `tasks[${at}].measureKey`)),
    ...(['deadlines', 'targets'] as const).flatMap((list) =>
      (records[list] ?? []).flatMap((each, at) => faultOf(measures, each.measure, `${list}[${at}].measure`)),
    ),
  ];
  return faults[0] ?? null;
}

/** The first piece of evidence whose quote is not what stands there. */
function brokenQuote(records: SourceRecords): RecordsFault | null {
  const { text } = records;
  const wrong = ({ start, end, quote }: Evidence): boolean => text.slice(start, end) !== quote;
  const lists = [
    'policies',
    'citations',
    'tasks',
    'parks',
    'scopes',
    'digest',
    'deadlines',
    'targets',
    'warnings',
  ] as const;
  const message = '与 text 中该处的文字不同';
  for (const list of lists) {
    const at = (records[list] ?? []).findIndex((each) => wrong(each.evidence));
    if (at >= 0) return { path: `${list}[${at}].evidence.quote`, message };
  }
  const dated = (records.targets ?? []).findIndex(({ yearEvidence }) => yearEvidence !== null && wrong(yearEvidence));
  return dated < 0 ? null : { path: `targets[${dated}].yearEvidence.quote`, message };
}
