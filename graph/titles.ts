/** What a title in normal form says beside its name: the edition it is, and the instrument that a notice promulgates. */

/** One of several editions: 鼓励目录（2022年版） and 鼓励目录（2020年版） are of the family 鼓励目录. */
export interface Edition {
  /** The title without its marks of edition. */
  readonly family: string;
  /** The marks: 2022, 2021-2023, 修订. Equal for spellings of one edition. */
  readonly edition: string;
  /** The first year that the marks name; empty where they name none. */
  readonly year: string;
}

/** Families of shorter titles (工作要点) are no families: everybody has one. */
const SHORTEST_FAMILY = 7;

const YEAR = '(?:19|20)\\d\\d';
/** （2022年版） （2021-2023年） （2018年修正） （修订版） （第二版） at the end of a title in normal form. */
const MARK_AT_END = new RegExp(
  `\\((?:${YEAR}(?:-${YEAR})?年?度?(?:版|本|修订|修正|修改|调整|增补)?[版本]?|(?:修订|修正|修改|增订)[版本稿]?|新版|第[一二三四五六七八九十\\d]{1,3}版)\\)$`,
);
/** 2024年度, 2021-2023年, “十四五”时期 inside the title of something that is made anew for each of these times. */
const TIME_INSIDE = new RegExp(
  `(?<!\\d)(?:${YEAR}(?:-${YEAR})?年度?(?![\\d月前底末])|十[一二三四五]五(?:时期|期间)?)`,
  'g',
);
const PERIODIC = /(?:计划|规划|纲要|要点|方案|目录|清单|安排|分工|指南|任务|措施|报告|名录|预算)(?:\([^()]*\))?$/;
/** “十五”计划 began in 2001, each further one five years later. */
const FIVE_YEARS: Readonly<Record<string, string>> = { 一: '2006', 二: '2011', 三: '2016', 四: '2021', 五: '2026' };

/** The edition that a title in normal form says it is; null for one that says nothing of it. */
export function editionOf(title: string): Edition | null {
  const marks: string[] = [];
  const keep = (mark: string): string => {
    marks.push(mark.replace(/[()年度版本稿]|时期|期间/g, ''));
    return '';
  };
  const bare = title.replace(MARK_AT_END, keep);
  const family = PERIODIC.test(bare) ? bare.replace(TIME_INSIDE, keep) : bare;
  if (marks.length === 0 || family.length < SHORTEST_FAMILY) return null;
  return { family, edition: marks.join('/'), year: yearOf(marks) };
}

function yearOf(marks: readonly string[]): string {
  const years = marks.flatMap(
    (mark) => new RegExp(YEAR).exec(mark)?.[0] ?? FIVE_YEARS[/^十(.)五/.exec(mark)?.[1] ?? ''] ?? [],
  );
  return years.sort()[0] ?? '';
}

/** What a notice's title says that it promulgates, and what stands before: whose notice it is. */
export interface Promulgation {
  readonly issuer: string;
  readonly instrument: string;
}

const NOTICE = /^(.{0,60}?)关于(?:印发|公布|发布|颁布|颁发|下发)(.{4,})的(?:通知|公告|通告)$/;

/** The instrument that a notice's title (in normal form) promulgates: 关于印发…的通知. Null for another title. */
export function promulgated(title: string): Promulgation | null {
  const [, issuer = '', instrument] = NOTICE.exec(title) ?? [];
  return instrument === undefined ? null : { issuer, instrument };
}

/** The titles under which one is looked up: itself, what it promulgates, and each without its edition. All in normal form. */
export function lookupTitles(title: string): readonly string[] {
  const instrument = promulgated(title)?.instrument;
  const whole = instrument === undefined ? [title] : [title, instrument];
  return [...new Set([...whole, ...whole.flatMap((each) => editionOf(each)?.family ?? [])])];
}

const DRAFT_AT_END =
  /\((?:(?:公开|社会|再次|第[一二三四五\d]次)?征求意见稿?|(?:修订)?草案(?:征求意见稿|送审稿|修改稿)?|(?:送审|讨论|报批|公示|初|修订意见)稿)\)$/;
const CONSULTATION =
  /^.{0,40}?关于(?:再次|公开|向社会|面向社会)*征求(?:对)?(.{4,}?)(?:等.{1,12})?(?:的)?意见(?:建议)?的(?:通知|函|公告|通告|启事)$/;

/** The title that a draft, or a letter that asks for opinions on one, will have once it is issued. In normal form; null for any other title. */
export function finalTitle(title: string): string | null {
  const within = CONSULTATION.exec(title)?.[1] ?? title;
  const final = within.replace(DRAFT_AT_END, '');
  return final === title ? null : final;
}
