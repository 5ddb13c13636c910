import { evidenceAt, LONGEST_QUOTE } from '../../graph/text.ts';
import type { Verdict } from '../ledger.ts';
import type { Instrument, SourceView } from '../reading/instrument.ts';
import { provisionAt } from '../reading/instrument.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import { sourceSpan } from '../reading/paragraph.ts';
import type { CitationPlace, CitationRecord } from '../records.ts';
import type { AsideReason } from '../rules/asides.ts';
import type { CitationRule } from '../rules/citations.ts';
import { isGenericName, isOwnAnnex, namesDocument, namesPaper } from './citation-aside.ts';
import { noteBelonging } from './citation-belonging.ts';
import { titleKey } from './citation-key.ts';
import { CitationLedger } from './citation-ledger.ts';
import { listLead } from './citation-lists.ts';
import type { NumberMention } from './citation-numbers.ts';
import { OwnNames } from './citation-own-names.ts';
import type { RoleCue } from './citation-role.ts';
import { isAmendmentHistory, stronger } from './citation-role.ts';
import type { Mention, Run } from './citation-runs.ts';
import { runsOf } from './citation-runs.ts';
import type { TitleMention } from './citation-titles.ts';
import { findTitles, shifted } from './citation-titles.ts';

/**
 * What an instrument cites: laws, policies, plans, standards and official lists by 《title》, by number or by both, in its title, its notice
 * and its text. One record for each cited document, with every place; the strongest role stands.
 */
export function findCitations(view: SourceView, instrument: Instrument): readonly CitationRecord[] {
  const finder = new CitationFinder(view, instrument);
  for (const title of titleLines(instrument)) finder.readTitle(title);
  for (const paragraph of instrument.notice) finder.read(paragraph);
  for (const paragraph of instrument.body) finder.read(paragraph);
  return finder.records();
}

/** The title line as a paragraph: blanks are folded, so that offsets stay. */
function titleLines({ policy }: Instrument): readonly Paragraph[] {
  const { start, end, line, quote } = policy.evidence;
  if (!/[《«〈]/.test(quote)) return [];
  const text = quote.replace(/\s/g, ' ').replace(/«/g, '《').replace(/»/g, '》');
  return [{ start, end, line, text, pieces: [{ index: 0, offset: start }] }];
}

/** What every citation holds but that of a standard. */
const CITING = /[《〈号]/;

class CitationFinder {
  readonly #view: SourceView;
  readonly #instrument: Instrument;
  readonly #own: OwnNames;
  readonly #ledger = new CitationLedger();
  /** Short form -> document in the ledger, or null for the instrument itself and what is set aside. */
  readonly #shortForms = new Map<string, number | null>();
  #list: RoleCue | null = null;
  #explained: number | null = null;

  constructor(view: SourceView, instrument: Instrument) {
    this.#view = view;
    this.#instrument = instrument;
    this.#own = new OwnNames(instrument);
  }

  records(): readonly CitationRecord[] {
    return this.#ledger.records(this.#instrument.policy.key);
  }

  /** A title line; where it is the instrument's own name in brackets, what stands within the name. */
  readTitle(paragraph: Paragraph): void {
    this.read(paragraph);
    for (const title of findTitles(paragraph.text)) this.#readWithin(paragraph, title);
  }

  /** One paragraph of notice or body. */
  read(paragraph: Paragraph): void {
    const { text } = paragraph;
    const lead = listLead(this.#instrument, paragraph, this.#list);
    this.#list = lead.next;
    if (!CITING.test(text) && !/[A-Z]{2}/.test(text)) return;
    const { ledger } = this.#view;
    const first = ledger?.entries.length ?? 0;
    for (const { mentions, cue, promulgated } of runsOf(text))
      this.#readRun(paragraph, { mentions, cue: withLead(cue, lead.cue), promulgated });
    if (ledger !== undefined) noteBelonging(ledger, first, paragraph);
  }

  /** The titles within the instrument's own title: 《关于修改〈X〉的决定》 cites X. */
  #readWithin(paragraph: Paragraph, outer: TitleMention): void {
    if (!this.#own.isOwn(outer.title, outer.number)) return;
    const at = outer.from + 1;
    const inner = paragraph.text.slice(at, outer.to - 1);
    if (!/[《〈]/.test(inner)) return;
    for (const run of runsOf(inner)) {
      const mentions = run.mentions.map((each) => shifted(each, at));
      const cue = run.cue === null ? null : { ...run.cue, from: run.cue.from + at, to: run.cue.to + at };
      this.#readRun(paragraph, { ...run, mentions, cue });
    }
  }

  #readRun(paragraph: Paragraph, run: Run): void {
    for (const mention of run.mentions) {
      this.#readMention(paragraph, mention, run);
      if (mention.kind === 'title') this.#readRemarked(paragraph, mention);
    }
  }

  /** The documents in the brackets behind a title: whatever is said there is said of that title. */
  #readRemarked(paragraph: Paragraph, { to, remarked }: TitleMention): void {
    if (remarked.length === 0 || isOwnAnnex(paragraph.text, to)) return;
    this.#readRun(paragraph, { mentions: remarked, cue: null, promulgated: false });
  }

  #readMention(paragraph: Paragraph, mention: Mention, run: Run): void {
    const place = this.#placeOf(paragraph, mention, run.cue);
    const short = this.#standsFor(mention);
    if (short !== undefined) {
      if (short !== null) this.#ledger.addShort(short, place, run.cue);
      this.#note(paragraph, mention, short === null ? { aside: 'own-short-form' } : { rule: 'short-form' });
      return;
    }
    const aside = this.#asideReason(paragraph.text, mention, run);
    const document = aside === null ? this.#cite(paragraph, mention, run.cue, place) : null;
    if (aside !== null) this.#note(paragraph, mention, { aside });
    if (mention.kind !== 'title') return;
    for (const form of mention.shortForms) this.#shortForms.set(titleKey(form), document);
  }

  /** What a short form stands for: one that was introduced, or the one title so far that ends in such a name (《指导意见》). */
  #standsFor(mention: Mention): number | null | undefined {
    const introduced = this.#shortForms.get(titleKey(mention.kind === 'title' ? mention.title : mention.number));
    if (introduced !== undefined) return introduced;
    if (mention.kind === 'number' || mention.number !== null || !isGenericName(mention.title)) return undefined;
    return this.#own.endsIn(mention.title) ? undefined : this.#ledger.onlyOneEnding(mention.title);
  }

  #asideReason(text: string, mention: Mention, run: Run): AsideReason | null {
    if (mention.kind === 'number') return this.#isOwnNumber(text, mention) ? 'itself' : null;
    const { title, number, from, to, end } = mention;
    if (this.#own.isOwn(title, number) && run.cue?.role !== 'supersedes') return 'itself';
    if (number === null && isGenericName(title)) return 'generic-name';
    if (run.promulgated) return 'promulgated';
    if (isOwnAnnex(text, to)) return 'annex';
    const listed = /^附件?[\d一二三四五六七八九十]?[:：]/.test(text) && !text.slice(0, from).includes('。');
    if (listed && number === null && run.cue === null) return 'annex';
    if (number !== null && !namesPaper(title)) return null;
    const governed = run.cue !== null || number !== null;
    if (namesDocument(title) || (governed && !namesPaper(title)) || (number !== null && end > to && from >= 0))
      return null;
    return 'no-document';
  }

  /** Its own number, a short form of one (国发37号文), or one of the history under its title: （1993年10月7日国务院令第131号发布…）. */
  #isOwnNumber(text: string, { number, from, to }: NumberMention): boolean {
    if (this.#own.isOwnNumber(number) || isYearless(number)) return true;
    return (
      /^(?:公布|发布|颁布|修订)/.test(text.slice(to, to + 2)) &&
      /[(（][^()（）]{0,40}日[^()（）]{0,30}$/.test(text.slice(Math.max(0, from - 72), from))
    );
  }

  #ruleOf(text: string, mention: Mention, cue: RoleCue | null): CitationRule {
    if (mention.kind === 'title' && this.#isExplained(mention.title, mention)) return 'explained';
    return isAmendmentHistory(text, mention.end) ? 'amendment-history' : (cue?.rule ?? 'named');
  }

  #cite(paragraph: Paragraph, mention: Mention, cue: RoleCue | null, place: CitationPlace): number {
    const rule = this.#ruleOf(paragraph.text, mention, cue);
    const title = mention.kind === 'title' ? mention.title : null;
    const { number } = mention;
    const interprets = rule === 'explained';
    const role = interprets ? 'interprets' : rule === 'amendment-history' ? 'mentions' : (cue?.role ?? 'mentions');
    const document = this.#ledger.add({ measure: place.measure, evidence: place.evidence, title, number, role, rule });
    if (interprets) this.#explained = document;
    this.#note(paragraph, mention, { rule });
    return document;
  }

  /** What an interpretation explains: the document its title names, or else the first one to which it gives a short form. */
  #isExplained(title: string, mention: Mention): boolean {
    if (!this.#own.explains) return false;
    if (this.#own.namesExplained || this.#own.isExplained(title)) return this.#own.isExplained(title);
    return this.#explained === null && mention.kind === 'title' && mention.shortForms.length > 0;
  }

  #note(paragraph: Paragraph, { kind, from, to, end }: Mention, verdict: Verdict): void {
    const { ledger } = this.#view;
    if (ledger === undefined) return;
    ledger.note(kind, sourceSpan(paragraph, from, to), verdict);
    if (end > to) ledger.note('remark', sourceSpan(paragraph, to, end), verdict);
  }

  #placeOf(paragraph: Paragraph, mention: Mention, cue: RoleCue | null): CitationPlace {
    const span = spanOf(paragraph, mention, cue);
    const provision = provisionAt(this.#instrument, sourceSpan(paragraph, mention.from, mention.to).start);
    return {
      measure: provision?.record.key ?? null,
      evidence: evidenceAt(this.#view.text, this.#view.lines, span),
    };
  }
}

/** What an item's own words change (删去《…》第三条) is changed, whatever the list does with the others. */
function withLead(own: RoleCue | null, lead: RoleCue | null): RoleCue | null {
  return own?.role === 'amends' ? own : stronger(own, lead);
}

/** From the deciding words to the title's end, or the other way round; the title alone where that is too long for a quote. */
function spanOf(paragraph: Paragraph, mention: Mention, cue: RoleCue | null): { start: number; end: number } {
  const from = cue === null ? mention.from : Math.min(cue.from, mention.from);
  const to = cue === null ? mention.end : Math.max(cue.to, mention.end);
  const spans = [
    [from, to],
    [from, mention.end],
    [mention.from, mention.end],
    [mention.from, mention.to],
  ] as const;
  for (const [start, end] of spans) {
    const span = sourceSpan(paragraph, start, end);
    if (span.end - span.start <= LONGEST_QUOTE) return span;
  }
  return sourceSpan(paragraph, mention.from, mention.to);
}

/** 国发37号文 stands for a document named before. */
function isYearless(number: string): boolean {
  return /号文$/.test(number) && !/〔/.test(number);
}
