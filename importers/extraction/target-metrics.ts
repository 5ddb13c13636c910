import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { matchesOf } from '../matches.ts';
import { Signs } from '../signs.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { type Figure, findFigures } from './target-figures.ts';
import { isRecounted } from './target-judgement.ts';

/** A figure of a sentence and what it counts. */
export interface Metric {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly figure: Figure;
  readonly rule: string;
}

/** Words between a metric and its figure that say only that it is reached. */
const REACHES = new TailPattern(
  /(?:力争|争取|确保|努力|基本|分别|总体|全部|平均|累计|总数|每年|均|要|将|应|可|稳步|进一步|力求|预计|突破|超过|达到?(?:了)?|实现|为|到|至|占|提高到|提高至|提升到|提升至|提高|提升|升至|增加到|增加至|增长到|增长至|增至|降低到|降低至|降到|降至|下降到|下降至|减少到|减少至|压减到|压减至|压缩到|压缩至|缩短到|缩短至|控制在|保持在|稳定在|维持在|扩大到|扩大至|发展到|发展至|建成|完成|不低于|不少于|不超过|不高于|至少|大于|小于|高于|低于|约|大约|近|接近|超|逾|在|共|新增至| )$/,
);
const LINKS = new TailPattern(
  /(?:达到?|突破|超过?|实现|为|至|到|占|控制在|保持在|稳定在|维持在|不低于|不少于|不超过|不高于|不大于|不小于|大于|小于|高于|低于|少于|≥|≤|＞|＜|>|<|约|近|逾|接近)$/,
);
/** Changes: their word stays with the metric. */
const CHANGES = new TailPattern(
  /(?:增长|下降|降低|提高|提升|增加|减少|缩短|压缩|压减|削减|上升|扩大|新增|翻|增|降|减)(?:了)?(?:约|近|超过|超|不低于|不少于|至少|达到?)?$/,
);
/** What makes or brings about a number of things: the figure stands behind it. */
const ACTS =
  '(?:新增|新建|新设|新开|新培育|新引进|新招引|新认定|新签约|培育|培养|培训|打造|建成|建设|创建|引进|引育|招引|引入|吸引|认定|推广|遴选|发展|形成|推出|突破|攻克|攻关|制定|制修订|修订|实施|落地|集聚|聚集|选树|布局|组建|成立|设立|举办|开展|组织|完成|开通|改造|淘汰|关闭|投放|配备|建立|推进|谋划|储备|签约|支持|扶持|孵化|转化|发布|编制|出台|研制|开发|推动|实现|力争|争取|争创|获评|获批|拥有|达到?|超过|突破|取得|优选|选派|选择|选取|确定|带动|服务|梳理|征集|汇聚|壮大|做强|搭建|构建|更新|种植|治理|修复|整治|生产|创作|评选|挖掘|帮扶|覆盖|惠及|完善|主导|参与|整合|启动|策划|上线|投产|开工|竣工|部署|接入|聚焦|申报|保障|出让|盘活|申请|储|造)';
const ACT_BEFORE = new TailPattern(
  new RegExp(
    `(?:${ACTS}|(?<=[市省区县])有|每年|累计|各|再|以上)(?:了)?(?:形成|建设|打造|培育)?(?:不少于|不低于|至少|超过|突破|约|近|不超过|大约|逾|超)? ?$`,
  ),
);
const LEAD_ACT = new HeadPattern(
  new RegExp(`^(?:全[市省区县国年]|本[市省区县]|累计|年均|每年|主城区)*(?:${ACTS}|提升|回收|完成?投资)`),
);
const DATE_HEAD = new HeadPattern(
  /^(?:(?:力争|争取|确保|预计)?[到至于在]? ?(?:(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3}|今|明) ?年(?:\d{1,2}月)?年?[底末]?(?:之|以)?前?|["“”]?[一二三四五六七八九十]{1,2}五["“”]?(?:规划)?(?:期末|末|期间|时期)|截至)[，,]? ?/,
);
/** 比重2025年约25% */
const DATE_TAIL = new TailPattern(/(?:19|20)\d\d ?年$/);
const HEAD_WORDS = new HeadPattern(
  /^(?:(?:其中|并|且|同时|以及|及|和|力争|争取|确保|努力|全面|加快|进一步|持续|稳步|积极|着力|大力|每年|另|还|再(?![生造制利就])|要|将|把|使|到时|届时|新型)[，,:：]? ?|[-—–·•●○■◆①-⑳]+ ?|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．] ?)+/,
);
/** 5000万元以上的项目: which ones, not how many. */
const MODIFIES = new HeadPattern(
  /^ ?(?:[(][^()]{0,30}[)])? ?(?:及以上)?(?:的(?!目标|任务|要求|水平)|级|型|制|时|后|起|年|月|日|号|版|维|大|层)/,
);
/** Nouns that stand behind a figure that counts them end here. */
const NOUN_END = /[，。；、,;：:!?！？\n()（）\t]/;

/** Behind what is, a sentence may turn to what is to be. */
const GOES_AHEAD = /力争|争取|确保|目标|[到至] ?(?:19|20)\d\d/;

/** What no figure is without. */
const FIGURE_SIGNS = Signs.of('0123456789十百千万亿');

/** Where the signs of a text's figures stand, asked about from its head to its end: each is sought once. */
export class FigureSigns {
  readonly #text: string;
  #next = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether one stands within the stretch; stretches are asked about in text order, one again or its parts too. */
  in({ from, to }: Stretch): boolean {
    if (this.#next < from) {
      const found = FIGURE_SIGNS.find(this.#text, from);
      this.#next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#next < to;
  }
}

/** What a figure without words of its own counts. */
type Subject = Pick<Metric, 'name' | 'from'>;

/** The figures of a sentence with what they count. Figures in brackets and titles, and such as only tell which ones are meant, are left out. */
export function metricsIn(text: string, sentence: Sentence, signs: FigureSigns): readonly Metric[] {
  const found: Metric[] = [];
  let subject: Subject | null = null;
  let recounted = false;
  // What no clause can hold where the sentence does not is sought once.
  const mayRecount = isRecounted(text.slice(sentence.from, sentence.to));
  for (const clause of sentence.clauses) {
    // Behind the last figure.
    if (!signs.in({ from: clause.from, to: sentence.to })) break;
    const figures = signs.in(clause) ? figuresOf(text, clause) : NO_FIGURES;
    const words = text.slice(clause.from, clause.to);
    recounted = mayRecount && (isRecounted(words) || (recounted && !GOES_AHEAD.test(words)));
    if (figures.length > 0 && !recounted) {
      const metrics = clauseMetrics(text, clause, figures, subject);
      for (const metric of metrics) found.push(metric);
      subject = metrics.at(-1) ?? subject;
    }
    if (figures.length === 0) subject = subjectOf(words, clause.from) ?? subject;
  }
  return found;
}

const NO_FIGURES: readonly Figure[] = [];

function figuresOf(text: string, { from, to }: Stretch): readonly Figure[] {
  const words = text.slice(from, to);
  const figures = findFigures(words);
  if (figures.length === 0) return figures;
  const depth = BRACKET.test(words) ? depths(words) : null;
  return figures
    .filter((figure) => (depth?.[figure.from] ?? 0) === 0 && !MODIFIES.test(words.slice(figure.to, figure.to + 24)))
    .map((figure) => ({ ...figure, from: figure.from + from, to: figure.to + from, lead: figure.lead + from }));
}

const BRACKET = /[(（《〈]/;
const OPENERS = new Set('(（《〈');
const CLOSERS = new Set(')）》〉');

/** For each character, in how many brackets or titles it stands. */
function depths(words: string): Uint8Array {
  const depth = new Uint8Array(words.length);
  let open = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (OPENERS.has(sign)) open++;
    depth[at] = Math.min(open, 255);
    if (open > 0 && CLOSERS.has(sign)) open--;
  }
  return depth;
}

function clauseMetrics(
  text: string,
  clause: Stretch,
  figures: readonly Figure[],
  subject: Subject | null,
): readonly Metric[] {
  const found: Metric[] = [];
  let from = clause.from;
  let act = false;
  for (const [index, figure] of figures.entries()) {
    const piece = pieceBefore(text, from, figure.lead);
    const next = figures[index + 1]?.lead ?? clause.to;
    const metric: Metric | null =
      countedBehind(text, piece, figure, next, act) ??
      countedBefore(text, piece, figure, clause.to, found.at(-1) ?? subject, found.length > 0);
    if (metric === null && text[figure.to] === '、') from = figure.to;
    if (metric === null) continue;
    found.push(atLeast(text, piece, metric));
    act = metric.rule === 'counted';
    from = metric.to;
  }
  return eachItsOwn(text, found, figures);
}

/** 每个区至少遴选1条: the word that compares stands before the verb. */
function atLeast(text: string, { from }: Stretch, metric: Metric): Metric {
  const { figure } = metric;
  if (figure.comparison !== 'exactly' || !/至少|不少于|不低于/.test(text.slice(from, figure.lead))) return metric;
  return { ...metric, figure: { ...figure, comparison: 'at-least' } };
}

/** 高新技术企业、科技型中小企业分别突破350家、500家: as many names as figures. */
function eachItsOwn(text: string, metrics: readonly Metric[], figures: readonly Figure[]): readonly Metric[] {
  const at = metrics.findIndex(({ from, figure }) => text.slice(from, figure.from).includes('分别'));
  const first = metrics[at];
  if (first === undefined) return metrics;
  const name = first.name.replace('分别', '');
  const names = name.split(/[、和及]|以及/);
  const own = figures.filter(({ from }) => from >= first.figure.from);
  if (names.length !== own.length || names.some((name) => name.length < 2)) return metrics;
  const shared =
    /(?:[比较][^，]{2,8})?(?:数量|产能|产值|产量|规模|占比|比重|比例|面积|能耗|覆盖率|增长|下降|提高|降低)$/.exec(
      names.at(-1) ?? '',
    )?.[0] ?? '';
  // 超过 stands before the first figure, 以上 behind the last one; each means all.
  const compared = first.figure.lead < first.figure.from ? first.figure : own.at(-1);
  const named = own.map((figure, index) => {
    const part = names[index] ?? '';
    const comparison = figure.comparison === 'exactly' ? (compared?.comparison ?? 'exactly') : figure.comparison;
    const whole = part.endsWith(shared) ? part : `${part}${shared}`;
    return { ...first, to: own.at(-1)?.to ?? figure.to, name: whole, figure: { ...figure, comparison } };
  });
  return [...metrics.slice(0, at), ...named];
}

/** The words from the last 、 outside quotes, or the clause's start, to a figure. */
function pieceBefore(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  const lead = /^[、和及与，, ]+/.exec(words)?.[0].length ?? 0;
  return { from: from + lead, to };
}

/** 建成50家以上国家级智能工厂、70个左右产业大脑: the figure stands before what it counts. */
function countedBehind(text: string, piece: Stretch, figure: Figure, next: number, act: boolean): Metric | null {
  const before = text.slice(piece.from, figure.lead);
  if (before.trim() !== '' ? !ACT_BEFORE.test(before) : !act) return null;
  const behind = text.slice(figure.to, next);
  const stop = nounEnd(behind);
  const noun = (stop < 0 ? behind : behind.slice(0, stop)).replace(/(?:和|及|以及|与)$/, '').trim();
  if (noun.length < 2 || noun.length > 60 || /^(?:以|的|为|在|与|比)/.test(noun) || /^[“"]?[\d%]/.test(noun))
    return null;
  const verb = lastAct(before);
  const start = before.trim() === '' ? figure.lead : piece.from + before.lastIndexOf(verb);
  const to = figure.to + behind.indexOf(noun) + noun.length;
  return { from: start, to, name: `${verb}${noun}`, figure, rule: 'counted' };
}

/** Where a noun ends; 区域型、行业型中心 goes on behind its 、. */
function nounEnd(behind: string): number {
  const joint = /^[^，。；、,;：:()\t]{1,16}[型级性类式]、(?=[^\d，。；、]{2,30})/.exec(behind)?.[0].length ?? 0;
  const stop = behind.slice(joint).search(NOUN_END);
  return stop < 0 ? stop : stop + joint;
}

const ANY_ACT = new RegExp(ACTS, 'g');

/** The verb that a figure is the object of. */
function lastAct(words: string): string {
  return matchesOf(ANY_ACT, words).at(-1)?.[0] ?? '';
}

/** 产业规模达到1500亿元; 培育专精特新企业100家以上: the figure stands behind what it counts. */
function countedBefore(
  text: string,
  piece: Stretch,
  figure: Figure,
  end: number,
  subject: Subject | null,
  isListed: boolean,
): Metric | null {
  const raw = text.slice(piece.from, figure.from);
  if (!endsPiece(text, figure.to, end)) return null;
  const head = DATE_HEAD.lengthIn(raw);
  const words = raw.slice(head);
  if (TIMES.test(figure.unit) && (figure.comparison === 'at-most' || !/[压缩]/.test(words))) return null;
  const spoken = words.trimEnd();
  const isLinked = LINKS.test(spoken) || CHANGES.test(spoken);
  const isCompared = figure.comparison !== 'exactly';
  if (!isLinked && !isCompared && !isListed && !LEAD_ACT.test(HEAD_WORDS.cutFrom(words))) return null;
  const name = nameOf(words);
  if (name === '' || NAMELESS.test(name)) {
    if (subject === null || (!isLinked && name === '')) return null;
    return { from: subject.from, to: figure.to, name: `${subject.name}${name}`, figure, rule: 'reached' };
  }
  if (name.length > 60 || name.length < 2 || /^[占多]/.test(name)) return null;
  const from = piece.from + head + Math.max(0, words.indexOf(name));
  return { from, to: figure.to, name, figure, rule: isLinked ? 'reached' : 'listed' };
}

const NAMELESS = new HeadPattern(/^(?:年均)?(?:增长|下降|降低|提高|提升|增幅|增速|降幅|增加|减少)$/);
const TIMES = /天|小时|分钟|工作日/;

/** A figure that stands behind what it counts is followed by a sign or a conjunction. */
function endsPiece(text: string, to: number, end: number): boolean {
  return to >= end || /^ ?(?:[，。；、,;：:)）(（\n]|和|及|以及|并|与|的目标|的水平|目标)/.test(text.slice(to, to + 5));
}

/** A metric's words without dates, conjunctions and what only says that it is reached. */
function nameOf(words: string): string {
  let name = HEAD_WORDS.cutFrom(words).trim();
  for (let cut = ''; cut !== name; ) {
    cut = name;
    if (CHANGES.test(name)) return name.replace(/(?:约|近|超过|超|达到?|不低于|不少于|至少)$/, '').trim();
    name = DATE_TAIL.cutFrom(REACHES.cutFrom(name)).trim();
  }
  return name;
}

/** What a clause without a figure speaks of, for figures that follow with no words of their own. */
function subjectOf(words: string, from: number): Subject | null {
  const name = HEAD_WORDS.cutFrom(DATE_HEAD.cutFrom(words)).trim();
  return name.length >= 2 && name.length <= 24 ? { name, from: from + words.indexOf(name) } : null;
}
