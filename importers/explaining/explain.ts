import { type Evidence, evidenceAt, LineIndex, type Span } from '../../graph/text.ts';
import { extractNoting } from '../extract.ts';
import { type Entry, Ledger, type Verdict } from '../ledger.ts';
import type { SourceRecords } from '../records.ts';
import { type Candidate, type CandidateKind, findCandidates } from './candidates.ts';
import { Stretches } from './stretches.ts';

/** A candidate with what became of it. */
export interface Explained {
  readonly kind: CandidateKind;
  readonly verdict: 'fact' | 'aside';
  /** Id of the rule that found the fact, or of the reason for which it was set aside. */
  readonly because: string;
  readonly evidence: Evidence;
}

/** What became of every candidate of one source. */
export interface Explanation {
  readonly source: string;
  readonly candidates: readonly Explained[];
}

/**
 * Says of every 《title》, 文号 and bracket of units in a source which rule found a fact there, or why it was set aside. The candidates are found
 * by shape, the verdicts are the finders' own. Throws what {@link extractNoting} throws.
 */
export function explainSource(name: string, bytes: Uint8Array): Explanation {
  const ledger = new Ledger();
  const records = extractNoting(name, bytes, ledger);
  const lines = new LineIndex(records.text);
  const judge = new Judge([...ledger.entries, ...entriesOf(records)]);
  const candidates = findCandidates(records.text).map((candidate): Explained => {
    const verdict = judge.verdict(candidate);
    return {
      kind: candidate.kind,
      ...('rule' in verdict
        ? { verdict: 'fact', because: verdict.rule }
        : { verdict: 'aside', because: verdict.aside }),
      evidence: evidenceAt(records.text, lines, candidate),
    };
  });
  return { source: records.source, candidates };
}

/** What the records themselves tell: listed policies, numbers of headers, titles that never close. */
function entriesOf(records: SourceRecords): readonly Entry[] {
  const listed = records.policies.flatMap(({ evidence, rules }): Entry[] =>
    rules?.title?.startsWith('listed.') === true
      ? [{ ...spanOf(evidence), kind: 'stretch', verdict: { rule: rules.title } }]
      : [],
  );
  const numbers = records.policies.flatMap(({ facts, rules }) =>
    (facts.number ?? []).map(
      (evidence): Entry => ({ ...spanOf(evidence), kind: 'number', verdict: { rule: rules?.number ?? '' } }),
    ),
  );
  const unclosed = records.warnings
    .filter(({ kind }) => kind === 'unclosed-title')
    .map(({ evidence }): Entry => ({ ...spanOf(evidence), kind: 'title', verdict: { aside: 'unclosed-title' } }));
  return [...listed, ...numbers, ...unclosed];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Holds candidates against entries. */
class Judge {
  readonly #titles: ReadonlyMap<number, Verdict>;
  readonly #brackets: ReadonlyMap<number, Verdict>;
  readonly #numbers: Stretches;
  readonly #units: Stretches;
  readonly #outer: Stretches;
  readonly #stretches: Stretches;
  readonly #titleSpans: Stretches;
  readonly #remarks: Stretches;

  constructor(entries: readonly Entry[]) {
    const of = (kind: Entry['kind']): readonly Entry[] => entries.filter((entry) => entry.kind === kind);
    this.#titles = byStart(of('title'));
    this.#brackets = byStart(of('bracket'));
    this.#numbers = new Stretches(of('number'));
    this.#units = new Stretches(of('unit'));
    this.#outer = new Stretches(of('bracket'));
    this.#stretches = new Stretches(of('stretch'));
    this.#titleSpans = new Stretches(of('title'));
    this.#remarks = new Stretches(of('remark'));
  }

  verdict(candidate: Candidate): Verdict {
    switch (candidate.kind) {
      case 'title':
        return this.#title(candidate);
      case 'number':
        return this.#number(candidate);
      case 'units':
        return this.#bracket(candidate);
    }
  }

  #title(candidate: Candidate): Verdict {
    const own = this.#titles.get(candidate.start);
    if (own !== undefined && 'rule' in own) return own;
    const around = this.#stretches.around(candidate);
    if (around !== null && 'rule' in around.verdict) return around.verdict;
    if (own !== undefined) return own;
    if (this.#titleSpans.around(candidate) !== null) return { aside: 'within-title' };
    if (this.#remarks.around(candidate) !== null) return { aside: 'within-remark' };
    return around?.verdict ?? { aside: 'unread' };
  }

  #number(candidate: Candidate): Verdict {
    const own = this.#numbers.touching(candidate);
    if (own !== null) return own.verdict;
    if (this.#titleSpans.around(candidate) !== null) return { aside: 'within-title' };
    const around = this.#stretches.around(candidate)?.verdict ?? { aside: 'unread' };
    // The citation finder has noted all that it takes for a number.
    return isUnread(around) ? { aside: 'no-body' } : around;
  }

  #bracket(candidate: Candidate): Verdict {
    const own = this.#brackets.get(candidate.start);
    if (own !== undefined && 'rule' in own) return own;
    const unit = this.#units.around(candidate);
    if (unit !== null) return unit.verdict;
    if (own !== undefined) return own;
    const outer = this.#outer.around(candidate);
    if (outer !== null) return outer.verdict;
    const opens = this.#stretches.around({ start: candidate.start, end: candidate.start + 1 });
    if (opens !== null && isUnread(opens.verdict) && opens.end < candidate.end) return { aside: 'broken-bracket' };
    const around = this.#stretches.around(candidate)?.verdict ?? { aside: 'unread' };
    return 'rule' in around ? { aside: 'title-line' } : around;
  }
}

function isUnread(verdict: Verdict): boolean {
  return 'aside' in verdict && verdict.aside === 'unread';
}

/** Entries by where they begin; of two a fact stays. */
function byStart(entries: readonly Entry[]): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (const { start, verdict } of entries) {
    const known = found.get(start);
    if (known === undefined || ('rule' in verdict && !('rule' in known))) found.set(start, verdict);
  }
  return found;
}
