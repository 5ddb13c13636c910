import type { Phrase } from './assignment-phrase.ts';

/** A modal: what follows is to be done. */
export const MODAL = /^\s*(?:仍|也|亦|均|都|还|一定|每年[^，,]{0,3})?(?:要|应当?|须|必须|需要?|可以?|将|拟|务必)/;
/** A predicate that tells what was done, not what is to be done. */
const DONE =
  /^\s*(?:已|曾|先后|联合印发|均已|正式印发|高度重视)|^\s*(?:于|在)\d{4}[^，]{0,30}(?:印发|发布|出台|启动|编制|联合)|(?<![除为免])了(?!解|结)/;
/** A predicate whose verb only qualifies a noun: 国家核安全局发布的审评原则. */
const ATTRIBUTE =
  /^\s*(?![对在按以为从于向根依与本]|给予|予以|提供|采取|承担|(?:共同)?(?:参与|配合))(?!负责(?!(?:审批|核准|备案|管理|监管|审查|审核|实施|组织|建设|主管)的)[^，。]{1,16}的)[一-鿿]{1,6}的(?!基础|前提|同时|原则|要求|情况|方式|方法|办法)/;
/** A sentence that is only a noun: 国家核安全局审查认可的其他文件. */
const NOUN = /^\s*[一-鿿、]{2,14}的[一-鿿]{0,4}(?:文件|要求|情况|材料|报告|意见|标准|规定|措施|信息|方案|办法)\s*$/;
/** Acts of an organ that are done by the text itself. */
const ACT =
  /^\s*(?:同意|批准|批复|决定|确定|核准|印发|发布|公布|高度|主管(?!全国|全省|全市|本|所辖)|(?:是|为)(?![^，。]{0,6}(?:牵头|责任|成员|配合|主管|实施|主体))|有|管理要求|作用|职能)/;
/** What a body is, has or may, not what it is to do: 对有关企业享有受益权, 实行总经理负责制. */
const STATUS =
  /享有|拥有|行使[^，]{0,8}权|^\s*实行[^，]{0,10}(?:负责制|责任制)|^\s*依法自主|脱钩|保持不变|继续执行|^\s*(?:组建|成立|改组|改制|上划|划转)后\s*$/;
/** 应缴纳的价款: the modal qualifies a noun. */
const DUE = /^\s*应(?!当)[一-鿿]{1,4}的/;
/** Letters about an incoming letter, and lists of those who get a copy. */
const BOILERPLATE = /收悉|答复如下|函复如下|批复如下|[你您]们?提出的|抄送[:：]/;
/** A sentence that looks back: only what it says with a modal is to be done. */
const PAST =
  /近年来|以来[，,]|从[一-鿿]{2,6}情况看|此前|过去|(?:^|[，,。])\s*(?:自)?\d{4}年(?![^，,]{0,6}(?:前|起|底))|目前|先后|(?:制定|编制|印发|出台|发布|签署|开展|组织|建立|完成|形成|取得|设立|召开|举办|进行|实施|实现)了|(?<!现|负责|应当|定期)(?:印发|签署|发布|出台)《/;
/** A sentence that describes how things stand now: what is done by whom in it is not yet to be done. */
const PRESENT = /^\s*(?:目前|现行|现在|过去|原来|长期以来|其余)/;
/** Where something lies, and who runs it. */
const LIES = /^[^，。；]{2,40}?(?:位于|地处|坐落)/;
/** What another document is told to require; 按照《X》规定 is none. */
const RECOUNT = /(?:^|[^照据按依实行彻、和及])(?:《[^》]{2,60}》、?)+[^，。《》]{0,8}(?:规定|要求|明确|提出|指出|强调)/;

/** Whether the predicate tells of something done, or is none: an attribute, a noun, an act that the text itself performs. */
export function tellsOnly(predicate: string): boolean {
  if (DONE.test(predicate) || DUE.test(predicate)) return true;
  return (
    !MODAL.test(predicate) &&
    (STATUS.test(predicate) || ATTRIBUTE.test(predicate) || ACT.test(predicate) || NOUN.test(predicate))
  );
}

/** The phrases of a sentence without those that it recounts of another document or of the past; `from` is where its words begin. */
export function toBeDone(words: string, from: number, found: readonly Phrase[]): readonly Phrase[] {
  if (BOILERPLATE.test(words)) return [];
  const recount = words.includes('》') ? words.search(RECOUNT) : -1;
  const past = PAST.test(words);
  const present = (PRESENT.test(words) || LIES.test(words)) && !/必须|应|要|一律/.test(words);
  return found.filter(
    (phrase) =>
      !(past && phrase.weak) &&
      !(present && phrase.rule === 'prose.by') &&
      !(recount >= 0 && phrase.from > from + recount),
  );
}
