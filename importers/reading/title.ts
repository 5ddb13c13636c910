import { startsProvision } from './numbering.ts';

/** What kind of document a title names. */
export type TitleForm = 'notice' | 'instrument' | 'interpretation';

/** A title as a line or several lines write it. */
export interface TitleText {
  /** Without blanks between Chinese characters. */
  readonly text: string;
  readonly form: TitleForm;
  /** Whether the words alone (关于…的通知) show it to be a title. */
  readonly strong: boolean;
}

const NOTICE =
  '通知|公告|通告|通报|公报|决定|决议|命令|批复|复函|函|公示|答复|答复意见|答复摘要|请示|报告|建议|提案|贺信|倡议书|指示|令';
const INSTRUMENT =
  '意见|办法|方案|规划|计划|措施|政策|规定|条例|细则|制度|规则|标准|指南|指引|纲要|规程|机制|要点|名单|清单|目录|章程|准则|规范|预案|纪要|讲话|案例|名录|导则|安排|分工|举措|要求|大纲|任务书|协议|宣言|白皮书|路线图|十条|若干措施|规范条件|准入条件|法';
const TAIL = '(?:[(〔\\[【](?!\\d+\\)|[^()]*日)[^()]{1,30}[)〕\\]】])*';
const ENDING = new RegExp(`(?:${NOTICE}|${INSTRUMENT})${TAIL}$`);
/** The last signs of titles that are no interpretations: hardly any line ends in one. */
const ENDING_SIGNS = new Set([
  ...`${NOTICE}|${INSTRUMENT}`.split('|').map((word) => word.charAt(word.length - 1)),
  ...')〕]】',
]);
const ABOUT_INSTRUMENT = new RegExp(`的[一-鿿]{0,6}(?:${INSTRUMENT})${TAIL}$`);
const NOTICE_ENDING = new RegExp(`(?:${NOTICE})${TAIL}$`);
const INTERPRETATION =
  /(?:解读|问答|答记者问|政策图解|一问一答)(?:\(.{1,12}\))?$|^(?:一图读懂|图解[:：]|(?:政策|文件|图文)?解读[:：《]|[【[](?:政策|文件|权威|图文)?(?:解读|问答|图解)[】\]].{6,})|^(?:关于)?《.+》[^《》]{0,12}(?:起草|编制|修订|制定|政策)说明$/;
const ABOUT = /关于.{2,}|^对.{4,60}(?:建议|提案)的(?:答复|复函)|(?:印发|转发|批转|颁发|发布|公布|修改|废止)[《一-鿿]/;
/** 公开征求对《…（征求意见稿）》的意见 */
const CONSULTS = /^(?:公开)?征求[^《]{0,6}《.+》[^《]{0,6}意见$/;
const FOREIGN = /[。；;！!？?\t|]|https?:|来源[:：]|文件下载|,.*,.*,|…|[:：]$/;
const NOT_TITLE =
  /^(?:附件|附表|附录|附图|附[:：]|图\d|表\d|专栏|备注|注[:：]|说明[:：]|来源|联系|抄送|现将|现就|根据|按照|为|依据|经|特此|以上|上述|对(?!.{4,60}的(?:答复(?:意见|摘要)?|复函)$)|凡|请|各|本|该|其|此|我|你|要|应|将|可|在.{0,20}(?:中|上|下|内|前|后)[，,])|如下[:：]?$|(?:进行|执行|遵照|给予|制定|组织|做好|落实)(?:意见|规定|办法|标准)$/;

/** 中共中央办公厅 国务院办公厅印发《…》: under such a heading the press prints what is handed out. */
const HEADLINE =
  /^(?<issuer>[一-鿿、，, ]{0,60}?)(?:联合)?(?<verb>印发|公布|发布)《(?<name>[^《》]+(?:《[^《》]*》[^《》]*)*)》$/;
/** Party bodies publish no notice with it. */
const PARTY = /^(?:中共中央|中央|[一-鿿]{0,8}[省市区县]委)(?![一-鿿]*(?:局|部|委)$)/;

/** What a heading of the press hands out, and its issuer's words; null for any other title. */
export function readHeadline(text: string): { readonly issuer: string; readonly name: string } | null {
  const { issuer, name } = (text.endsWith('》') ? HEADLINE.exec(text)?.groups : undefined) ?? {};
  return issuer === undefined || name === undefined || !ENDING.test(name) ? null : { issuer, name };
}

/** Reads a title off one line or several joined ones; null where the words are none. */
export function readTitle(joined: string): TitleText | null {
  if (joined.length < 5 || joined.length > 220 || !mayBeTitle(joined)) return null;
  const text = squeezeTitle(joined);
  if (text.length < 5 || text.length > 160) return null;
  const headline = readHeadline(text);
  if (headline !== null) return PARTY.test(headline.issuer) ? { text, form: 'notice', strong: true } : null;
  if (!ENDING_SIGNS.has(text.charAt(text.length - 1)) && !INTERPRETATION.test(text)) return null;
  if (FOREIGN.test(outsideQuotes(text)) || startsProvision(text) || !isBalanced(text)) return null;
  if (INTERPRETATION.test(text)) return text.length < 8 ? null : { text, form: 'interpretation', strong: true };
  if (!ENDING.test(text) || NOT_TITLE.test(text)) return null;
  if (CONSULTS.test(text)) return { text, form: 'notice', strong: true };
  const about = ABOUT.test(text);
  const notice = NOTICE_ENDING.test(text) && (about || /的(?:批复|决定|公告|公示|通知|通报|复函|函|意见)$/.test(text));
  const strong = about && !/[，,]/.test(text.slice(0, 6)) && (notice || ABOUT_INSTRUMENT.test(text));
  return { text, form: notice ? 'notice' : 'instrument', strong };
}

/** Whether the first or the last sign of a line, where it is none of those that squeezing takes away, is one of a title. */
function mayBeTitle(joined: string): boolean {
  const last = joined.charAt(joined.length - 1);
  return ENDING_SIGNS.has(last) || '》读答问解明* '.includes(last) || /^[一图解*\s]|\s$/.test(joined);
}

/** A title without the blanks between its characters; a blank between Latin words or digits stays. */
export function squeezeTitle(text: string): string {
  if (!/[\s*]/.test(text)) return text;
  return text
    .replace(/\*\*/g, '')
    .replace(/(?<=[A-Za-z0-9])\s+(?=[A-Za-z])|\s+/g, (blank, at: number, whole: string) =>
      /[A-Za-z]/.test(whole[at - 1] ?? '') && /[A-Za-z]/.test(whole[at + blank.length] ?? '') ? ' ' : '',
    );
}

function outsideQuotes(text: string): string {
  return text.includes('《') ? text.replace(/《[^》]*》/g, '《》') : text;
}

function isBalanced(text: string): boolean {
  let titles = 0;
  let rounds = 0;
  for (const sign of text) {
    if (sign === '《') titles++;
    else if (sign === '》') titles--;
    else if (sign === '(') rounds++;
    else if (sign === ')') rounds--;
    if (titles < 0 || rounds < 0) return false;
  }
  return titles === 0 && rounds === 0;
}
