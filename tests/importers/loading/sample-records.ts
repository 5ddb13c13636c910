import { createHash } from 'node:crypto';
import type { Evidence } from '../../../graph/text.ts';
import type {
  CitationRole,
  DeadlineRecord,
  PolicyRecord,
  ScopeKind,
  SourceRecords,
  TargetRecord,
} from '../../../importers/records.ts';

/** A policy of a made-up source, in short. */
export interface SamplePolicy {
  readonly title: string;
  readonly form?: 'full' | 'stub';
  readonly noticeTitle?: string;
  readonly aliases?: readonly string[];
  readonly number?: string;
  readonly issuers?: readonly string[];
  readonly issued?: string;
  readonly region?: string;
  readonly industries?: readonly string[];
  readonly cites?: readonly { readonly title?: string; readonly number?: string; readonly role?: CitationRole }[];
  /** `by`: a year by which the measure wants twenty enterprises. */
  readonly tasks?: readonly { readonly heading: string; readonly units: readonly string[]; readonly by?: string }[];
  /** A year by which the text as a whole wants something done. */
  readonly by?: string;
  readonly parks?: readonly {
    readonly name: string;
    readonly locatedIn?: string;
    readonly operator?: string;
    readonly industry?: string;
  }[];
  readonly scopes?: readonly { readonly kind: ScopeKind; readonly name: string }[];
  /** Makes its text longer. */
  readonly tail?: string;
  /** Its text stops in the middle of a sentence. */
  readonly cutOff?: boolean;
}

/** Writes a made-up source and the records that an extraction would print for it. */
export function sampleRecords(source: string, policies: readonly SamplePolicy[]): SourceRecords {
  const draft = new Draft();
  const records: SourceRecords = {
    source,
    format: 'txt',
    sha256: '',
    text: '',
    policies: [],
    measures: [],
    citations: [],
    tasks: [],
    parks: [],
    scopes: [],
    digest: [],
    warnings: [],
  };
  const parts = policies.map((policy, index) => draft.policy(policy, `p${index + 1}`));
  const { text } = draft;
  return {
    ...records,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    policies: parts.map(({ policy }) => policy),
    measures: parts.flatMap(({ measures }) => measures),
    citations: parts.flatMap(({ citations }) => citations),
    tasks: parts.flatMap(({ tasks }) => tasks),
    parks: parts.flatMap(({ parks }) => parks),
    scopes: parts.flatMap(({ scopes }) => scopes),
    deadlines: parts.flatMap(({ deadlines }) => deadlines),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

class Draft {
  text = '';
  #line = 1;

  policy(sample: SamplePolicy, key: string) {
    const start = this.text.length;
    const evidence = this.#write(sample.title);
    const number = sample.number === undefined ? [] : [this.#write(sample.number)];
    const citations = (sample.cites ?? []).map(({ title = null, number: cited = null, role = 'mentions' }) => {
      const place = this.#write(`依据${title === null ? '' : `《${title}》`}${cited ?? ''}。`);
      return {
        from: key,
        measure: null,
        title,
        number: cited,
        role,
        rule: 'sample',
        evidence: place,
        places: [{ measure: null, evidence: place }],
      };
    });
    const deadlines: DeadlineRecord[] = [];
    const targets: TargetRecord[] = [];
    if (sample.by !== undefined) deadlines.push(this.#deadline(key, null, sample.by));
    const measures = (sample.tasks ?? []).map(({ heading, units, by }, index) => {
      const measure = this.#write(`${index + 1}. ${heading}`);
      if (by !== undefined) {
        deadlines.push(this.#deadline(key, `${key}m${index + 1}`, by));
        targets.push(this.#target(key, `${key}m${index + 1}`, by));
      }
      const assigned = this.#write(`（责任单位：${units.join('、')}）`);
      const { start: from, line } = measure;
      return {
        measure: {
          key: `${key}m${index + 1}`,
          policy: key,
          parent: null,
          place: String(index + 1),
          heading: `${index + 1}. ${heading}`,
          start: from,
          end: assigned.end,
          line,
        },
        task: {
          policy: key,
          measureKey: `${key}m${index + 1}`,
          heading,
          rule: 'sample',
          evidence: assigned,
          measure,
          assignments: units.map((unit) => ({ unit, canonical: unit, role: 'responsible' as const })),
        },
      };
    });
    const parks = (sample.parks ?? []).map(({ name, locatedIn = null, operator = null, industry = null }) => ({
      policy: key,
      name,
      locatedIn,
      operator,
      industry,
      rule: 'sample',
      evidence: this.#write(`支持${name}建设。`),
    }));
    const scopes = (sample.scopes ?? []).map(({ kind, name }) => ({
      policy: key,
      kind,
      name,
      rule: 'sample',
      evidence: this.#write(`适用于${name}。`),
    }));
    if (sample.tail !== undefined) this.#write(sample.tail);
    const policy: PolicyRecord = {
      key,
      title: sample.title,
      noticeTitle: sample.noticeTitle ?? null,
      aliases: sample.aliases ?? [],
      form: sample.form ?? 'full',
      number: sample.number ?? null,
      issuers: sample.issuers ?? [],
      issued: sample.issued ?? null,
      effective: null,
      expires: null,
      status: 'issued',
      region: sample.region ?? null,
      docType: '方案',
      industries: sample.industries ?? [],
      facts: number.length > 0 ? { number } : {},
      evidence,
      span: sample.form === 'stub' ? null : { start, end: this.text.length },
      ...(sample.cutOff === true ? { cutOff: true } : {}),
    };
    return {
      policy,
      citations,
      measures: measures.map(({ measure }) => measure),
      tasks: measures.map(({ task }) => task),
      parks,
      scopes,
      deadlines,
      targets,
    };
  }

  #deadline(policy: string, measure: string | null, date: string): DeadlineRecord {
    return { policy, measure, date, rule: 'sample', evidence: this.#write(`${date}年底前完成。`) };
  }

  #target(policy: string, measure: string, year: string): TargetRecord {
    const figure = { metric: '企业', value: 20, high: null, comparison: 'at-least', unit: '家' } as const;
    const evidence = this.#write('企业20家以上。');
    return { policy, measure, ...figure, year, rule: 'sample', evidence, yearEvidence: null };
  }

  #write(line: string): Evidence {
    const start = this.text.length;
    this.text += `${line}\n`;
    return { start, end: start + line.length, line: this.#line++, quote: line };
  }
}
