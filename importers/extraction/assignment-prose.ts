import { HeadPattern, PlacePattern, TailPattern } from '../edge-pattern.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { FoundTask } from './assignment.ts';
import { toBeDone } from './assignment-accounts.ts';
import { leadIn, phraseOfSubject } from './assignment-clauses.ts';
import { holdsMarker, phrasesBehindMarkers } from './assignment-markers.ts';
import { type ClauseView, inRole, type Phrase } from './assignment-phrase.ts';
import { withoutRepeats } from './assignment-repeats.ts';
import { roleOf } from './assignment-roles.ts';
import { beginsPredicate, unitsThrough } from './assignment-subjects.ts';
import { type Sentence, type Stretch, sentencesOf } from './sentences.ts';

/** What every sentence that assigns work holds, unless by a short name of the text's own. */
const HINT =
  /部门|单位|机构|机关|政府|公司|集团|银行|海关|小组|专班|中心|[园片矿][区山]|[新开发能范]区|街道|协会|企业|电网|各(?![种类项方式环节界])|地方|地区|[局委厅署省]|部(?![分署件])|办(?!理|法|好|学|事)|院|[你我](?:[委部省市区局厅院所们公单会办行])|所(?![有以得需])|会(?![计议展员])|矿|方面|设在|基地|兵团|机制|社|县|市(?![场民值])/;
/** A unit and what it does take so many signs at least. */
const SHORTEST = 3;
/** A line that names what is attached. */
const ANNEX = new HeadPattern(/^\s*附\s*(?:件|录|表)/);
const ENCOURAGED = new PlacePattern(/\s*(?:鼓励|支持|引导|倡导|欢迎)/y);
const PENALTY =
  /责令(?:.{0,6}改正|.{0,4}违法|停|限期)|撤销.{0,16}(?:证|证书)$|罚款|给予警告|没收|予以处罚|给予处罚|依法处罚|行政处分|追究.{0,6}责任|治安管理处罚|吊销.{0,16}(?:证|执照)/;

/** The assignments that a paragraph's sentences make; `taken` are the stretches that lists have claimed, in order. */
export function findProse(
  paragraph: Paragraph,
  taken: readonly Stretch[],
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  if (text.length < SHORTEST || ANNEX.test(text)) return [];
  const sentences = sentencesOf(text);
  const tasks: FoundTask[] = [...headed(paragraph, sentences, names)];
  let next = 0;
  for (const sentence of sentences) {
    while ((taken[next]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) next++;
    const stop = taken[next]?.from ?? Number.POSITIVE_INFINITY;
    if (names.size === 0 && !HINT.test(text.slice(sentence.from, sentence.to))) continue;
    tasks.push(...inSentence(paragraph, sentence, stop, names));
  }
  return tasks;
}

/** The longest first sentence that can be a paragraph's heading. */
const LONGEST_HEAD = 60;

/** 投资促进局。牵头全区招商工作…: a paragraph whose first sentence is only its units, and what they do. */
function headed(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  const first = sentences[0];
  const second = sentences[1];
  if (first === undefined || second === undefined) return [];
  if (first.clauses.length !== 1 || first.to - first.from > LONGEST_HEAD) return [];
  const head = text.slice(first.from, first.to);
  const from = first.from + leadIn(head);
  if (/\d|[一二三四五六七八九十]/.test(text.slice(first.from, from))) return [];
  const subject = unitsThrough(text, from, first.to, names);
  const predicate = text.slice(second.from, second.to);
  if (subject === null || !beginsPredicate(predicate)) return [];
  const role = roleOf(predicate, predicate);
  const units = subject.units.map((unit) => inRole(unit, role));
  return [{ paragraph, from, to: second.to, rule: 'prose.headed', units }];
}

function inSentence(
  paragraph: Paragraph,
  sentence: Sentence,
  stop: number,
  names: ReadonlySet<string>,
): readonly FoundTask[] {
  const { text } = paragraph;
  const found: Phrase[] = [];
  const isMarked = holdsMarker(text.slice(sentence.from, sentence.to));
  let index = 0;
  for (const clause of sentence.clauses) {
    index++;
    if (clause.from >= stop) break;
    if (clause.from < (found.at(-1)?.to ?? 0)) continue;
    const phrases = inClause({ text, clause, next: sentence.clauses[index] ?? null, names }, isMarked);
    for (const phrase of phrases) found.push(phrase);
  }
  if (found.length === 0) return [];
  const joined = withLeads(text, found);
  const phrases = withoutRepeats(toBeDone(text.slice(sentence.from, sentence.to), sentence.from, joined));
  return phrases.map((phrase, index) =>
    taskOf(paragraph, phrase, Math.min(phrases[index + 1]?.from ?? sentence.to, stop, sentence.to)),
  );
}

/** A要…，会同B…: who acts together with others in a later clause leads them. */
function withLeads(text: string, found: readonly Phrase[]): readonly Phrase[] {
  if (found.length < 2) return found;
  return found.map((phrase, index) => {
    const next = found[index + 1];
    if (next?.rule !== 'prose.partners' || !TOGETHER_WITH.test(text.slice(next.from, next.to))) return phrase;
    if (!/^prose\.(?:subject|by|asked|heading)$/.test(phrase.rule)) return phrase;
    if (phrase.units.some(({ role }) => role !== 'responsible')) return phrase;
    return { ...phrase, units: phrase.units.map((unit) => ({ ...unit, role: 'lead' as const })) };
  });
}
const TOGETHER_WITH = /^[^，]{0,6}会[同商]/;

const NONE: readonly Phrase[] = [];

function inClause(view: ClauseView, isMarked: boolean): readonly Phrase[] {
  const { text, clause } = view;
  if (ENCOURAGED.exec(text, clause.from) !== null) return NONE;
  const marked = isMarked ? phrasesBehindMarkers(view) : NONE;
  if (marked[0]?.rule === 'prose.seat') return marked;
  const subject = phraseOfSubject(view, marked[0]?.from ?? clause.to);
  if (subject === null && marked.length === 0) return NONE;
  if (PENALTY.test(text.slice(clause.from, clause.to))) return [];
  return subject === null ? marked : [subject, ...marked.filter((phrase) => phrase.from >= subject.to)];
}

const MARKS_BEHIND = new TailPattern(/[，,、；\s]+$/);

function taskOf(paragraph: Paragraph, phrase: Phrase, end: number): FoundTask {
  const words = MARKS_BEHIND.cutFrom(paragraph.text.slice(phrase.from, Math.max(end, phrase.to)));
  return { paragraph, from: phrase.from, to: phrase.from + words.length, rule: phrase.rule, units: phrase.units };
}
