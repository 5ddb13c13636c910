import { z } from 'zod';

const line = z.int().min(1).nullish();
const words = z.string().nullish();
const day = z.iso.date('应为 ISO 日期，如 2024-06-30').nullish();

const policy = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  notice_title: words,
  aliases: z.array(z.string()).default([]),
  form: z.enum(['full', 'stub']).default('full'),
  line,
  number: words,
  issuers: z.array(z.string()).default([]),
  issued: day,
  effective: day,
  expires: day,
  status: z.enum(['issued', 'draft', 'public-notice']).default('issued'),
  region: words,
});

const citation = z.object({
  from: z.string(),
  title: words,
  number: words,
  role: z.enum(['supersedes', 'amends', 'basis', 'implements', 'interprets', 'mentions']),
  line,
  optional: z.boolean().default(false),
});

const assignment = z.object({
  unit: z.string().min(1),
  canonical: z.string(),
  role: z.enum(['lead', 'support', 'responsible']),
});

const task = z.object({
  policy: z.string(),
  heading: z.string(),
  line: z.int().min(1),
  quote: z.string(),
  assignments: z.array(assignment),
});

const park = z.object({
  policy: z.string(),
  name: z.string().min(1),
  line,
  located_in: words,
  industry: words,
  operator: words,
});

const scope = z.object({
  policy: z.string(),
  kind: z.enum(['park', 'region', 'industry', 'subject']),
  name: z.string().min(1),
  line,
});

const digestRow = z.object({ line: z.int().min(1), excerpt: z.string() });

const schema = z.object({
  source: z.string().min(1),
  from_line: z.int().min(0).optional(),
  to_line: z.int().min(0).optional(),
  loose: z.boolean().default(false),
  policies: z.array(policy),
  citations: z.array(citation).default([]),
  tasks: z.array(task).default([]),
  parks: z.array(park).default([]),
  applies_to: z.array(scope).default([]),
  digest: z.array(digestRow).default([]),
});

/** What a reader has marked in one source, or in a range of its lines. docs/labels.md describes the format. */
export type Labels = z.output<typeof schema>;
export type PolicyLabel = Labels['policies'][number];

/** A file of labels is not in the form that is described in docs/labels.md; the message says which file and where in it. */
export class LabelsError extends Error {
  override readonly name = 'LabelsError';
  readonly code = 'LABELS_INVALID';

  constructor(file: string, path: string, message: string) {
    super(`${file}：标注${path === '' ? '' : `在 ${path} 处`}有误：${message}。格式见 docs/labels.md。`);
  }
}

/** The labels of one file. Throws {@link LabelsError}. */
export function parseLabels(file: string, json: string): Labels {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LabelsError(file, '', `不是完整的 JSON（${error instanceof Error ? error.message : String(error)}）`);
  }
  const parsed = schema.safeParse(value, { error: (issue) => chinese[issue.code ?? ''] });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new LabelsError(file, pathOf(issue?.path ?? []), issue?.message ?? '');
  }
  checkKeys(file, parsed.data);
  return parsed.data;
}

const chinese: Readonly<Record<string, string>> = {
  invalid_type: '缺失，或类型不对',
  invalid_value: '不是允许的值',
  too_small: '太小或为空',
};

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** Every list speaks of policies of the same file, and each of these has a key of its own. */
function checkKeys(file: string, labels: Labels): void {
  const keys = new Set<string>();
  for (const [at, { key }] of labels.policies.entries()) {
    if (keys.has(key)) throw new LabelsError(file, `policies[${at}].key`, `“${key}”重复`);
    keys.add(key);
  }
  const check = (list: string, field: string, named: readonly string[]): void => {
    const at = named.findIndex((key) => !keys.has(key));
    if (at >= 0) throw new LabelsError(file, `${list}[${at}].${field}`, `“${named[at]}”不是 policies 中的 key`);
  };
  check(
    'citations',
    'from',
    labels.citations.map(({ from }) => from),
  );
  for (const list of ['tasks', 'parks', 'applies_to'] as const)
    check(
      list,
      'policy',
      labels[list].map((each) => each.policy),
    );
}
