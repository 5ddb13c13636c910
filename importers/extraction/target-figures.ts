import { readNumber } from '../../graph/numbers.ts';
import { HeadPattern, TailPattern } from '../edge-pattern.ts';
import { gather } from '../gather.ts';
import { matchesOf } from '../matches.ts';
import type { Comparison } from '../records.ts';
import { Signs } from '../signs.ts';

/** A number with its unit, and the words that compare (以上, 约, 不超过). */
export interface Figure {
  /** Where the number begins, without the words that compare before it. */
  readonly from: number;
  /** Behind the unit and the words that compare behind it. */
  readonly to: number;
  /** Where the words that compare before the number begin. */
  readonly lead: number;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly comparison: Comparison;
}

const SCALE = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const CN = '[一二两三四五六七八九十百千万亿零〇]{1,12}';
/** Units of what is counted and measured; times and dates are no targets by themselves. */
const UNIT =
  '(?:亿?元(?:人民币)?|美元|欧元|人次|人日|户次|架次|班次|车次|批次|件次|人|名|位|户|家|个百分点|个(?!月|工作日|季度|方面|环节|层面|学时)|百分点|项次|项|条|座|所|处|辆|台套|台|套|组|伏安|吨标准煤|吨标煤|吨二氧化碳当量|吨二氧化碳|吨|千?克标准[煤油]|千克|公斤|克|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|瓦|度(?=以|左|、|，|。|；|$)|平方公里|平方千米|公里|千米|平方米|立方米|平米|米|公顷|亩|标准?箱|TEU|列|架|艘|对|部(?!门|分|委|署|级|队)|款|种|支|只|头|张|床位|床|篇|册|本|场次|场|期|届|宗|单|例|件|份|枚|颗|粒|株|尾|次|倍|批|门|EFLOPS|PFLOPS|EFlops|PFlops|Tbps|Gbps|TB|PB|EB|ZB|P(?![A-Za-z])|GW|MW|kW|天|小时|分钟|个工作日|微克|毫克|分贝)';
const PER =
  '(?:/(?:百|千|万|亿)?(?:吨标准煤|吨|年|日|天|月|人|户|个|亩|公顷|平方公里|平方米|立方米|千瓦时|千瓦|度|辆|件|小时|元|美元|台|套|家|次|公里|标箱|升|秒|kWh|kW)(?:·[一-鿿]{2,6})?)?';
const DASH = '(?:[-—–―~～至到])';

const ARABIC = new RegExp(
  `(${NUMBER}) ?(${SCALE}|%)?(?:(?:${UNIT})? ?${DASH} ?(${NUMBER}))? ?(多|余|几)?(%|个百分点|${SCALE}?(?:${UNIT})${PER})?`,
  'g',
);
const CHINESE = new RegExp(
  `(?:百分之(${CN})|(?<![\\d.一二两三四五六七八九十百千万亿零〇第])(?<!\\d )(${CN})(多|余)?(${UNIT}${PER}))`,
  'g',
);

const SCALED = new HeadPattern(new RegExp(`^${SCALE}`));

const AT_LEAST_BEFORE = new TailPattern(
  /(?:不低于|不少于|不小于|不得低于|不得少于|至少|超过|突破|大于|高于|多于|≥|>|＞|超|逾) ?$/,
);
const AT_MOST_BEFORE = new TailPattern(
  /(?:不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|(?<!不|不得)(?:低于|小于|少于)|≤|<|＜|最多) ?$/,
);
const ABOUT_BEFORE = new TailPattern(/(?:大约|约|大概|接近|近) ?$/);
const BEHIND = new HeadPattern(/^ ?\(?(?:(及?以上)|((?:及?以下|以内|之内|内(?![一-鿿])))|(左右|上下))\)?/);

/** The figures of a text that have a unit, in text order; linear. Figures within 《》 are part of a title. */
export function findFigures(text: string): readonly Figure[] {
  const arabic = /\d/.test(text) ? gather(matchesOf(ARABIC, text), (match) => arabicFigure(text, match)) : [];
  const chinese = /[十百千万]/.test(text)
    ? gather(matchesOf(CHINESE, text), (match) => chineseFigure(text, match))
    : [];
  const found = [...arabic, ...chinese];
  return chinese.length === 0 ? found : found.sort((a, b) => a.from - b.from);
}

/** Behind these a number is part of another one, of a name or a date. */
const BEFORE_NO_FIGURE = Signs.of('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.第〔[“');

function arabicFigure(text: string, match: RegExpExecArray): readonly Figure[] {
  const [words, first = '', scale = '', second, more, ending] = match;
  if (BEFORE_NO_FIGURE.at(text, match.index - 1)) return [];
  const unit = unitOf(scale, ending, second !== undefined);
  if (unit === '' || (scale === '%' && ending !== undefined && ending !== '%')) return [];
  const [value, high] = [readNumber(first), second === undefined ? null : readNumber(second)];
  if (value === null || (high !== null && high < value)) return [];
  return [
    compared(text, match.index, match.index + words.trimEnd().length, { value, high, unit, more: more !== undefined }),
  ];
}

/** 2%: the sign stands where a scale does; 10万吨至20万吨: the unit behind the second number has a scale of its own. */
function unitOf(scale: string, ending: string | undefined, isRange: boolean): string {
  if (scale === '%' || ending === undefined) return scale === '%' ? '%' : '';
  return isRange && SCALED.test(ending) ? ending : `${scale}${ending}`;
}

function chineseFigure(text: string, match: RegExpExecArray): readonly Figure[] {
  const [words, percent, count = '', more, unit = ''] = match;
  const digits = percent ?? count;
  const scale =
    percent === undefined ? (/(?<=[一二两三四五六七八九十百千])(?:万亿|亿|万)$/.exec(digits)?.[0] ?? '') : '';
  const rest = digits.slice(0, digits.length - scale.length);
  // 六亿一千三百万 keeps its value: only one scale can go to the unit. 一个, 一批, 两项 count nothing.
  const whole = /[万亿]/.test(rest) ? digits : rest;
  const value = readNumber(whole);
  if (value === null || (percent === undefined && digits.length < 2)) return [];
  const named = percent === undefined ? `${whole === digits ? '' : scale}${unit}` : '%';
  return [
    compared(text, match.index, match.index + words.length, {
      value,
      high: null,
      unit: named,
      more: more !== undefined,
    }),
  ];
}

interface Plain extends Pick<Figure, 'value' | 'high' | 'unit'> {
  /** 300多家 */
  readonly more: boolean;
}

function compared(text: string, from: number, to: number, { value, high, unit, more }: Plain): Figure {
  const before = text.slice(Math.max(0, from - 6), from);
  const behind = BEHIND.exec(text.slice(to, to + 6));
  const atMost = AT_MOST_BEFORE.exec(before);
  const atLeast = atMost ?? AT_LEAST_BEFORE.exec(before);
  const words = atLeast ?? ABOUT_BEFORE.exec(before);
  const comparison: Comparison =
    high !== null
      ? 'range'
      : atMost !== null || behind?.[2] !== undefined
        ? 'at-most'
        : atLeast !== null || behind?.[1] !== undefined || more
          ? 'at-least'
          : words !== null || behind?.[3] !== undefined
            ? 'about'
            : 'exactly';
  return {
    from,
    to: to + (behind?.[0].length ?? 0),
    lead: from - (words?.[0].length ?? 0),
    value,
    high,
    unit,
    comparison,
  };
}
