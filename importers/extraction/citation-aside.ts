/** Why a 《title》 is no citation. */
export type AsideReason = 'short-form' | 'itself' | 'promulgated' | 'no-document' | 'generic-name' | 'annex';

const WORDS =
  '通知|意见|办法|规定|方案|规划|纲要|条例|决定|目录|指南|指引|计划|措施|行动|实施|指导|工作|专项|若干|管理|暂行|试行|总体|发展|建设|政策|细则|标准|规范|导则|名录|名单|清单|公告|通告|批复|复函|函|请示|报告书|报告表|报告|责任书|承诺函|承诺书|章程|协议|合同|协定|要点|准则|制度|规则|规程|应急|预案|大纲|白皮书|补充|修订|改革|试点|[三五]年|国家|本|新|原|旧|版|稿|法';
/** A name that only says what kind of text it is: 《办法》, 《目录（2022年版）》. */
const GENERIC = new RegExp(`^(?:${WORDS})+(?:（[^）]*）)?$`, 'u');

/** Kinds of paper that are filled in, signed, carried or sung, and no documents of policy. */
const NO_DOCUMENT =
  /(?:日报|晚报|早报|晨报|时报|周报|周刊|月刊|杂志|学报|通关单|确认书|登记[表证卡]|申请[表书]|审批表|备案[表证]|汇总表|统计表|调查表|评分表|自评表|推荐表|信息表|情况表|承诺表|报名表|申报[表书]|一览表|反馈表|回执|证书|许可证|执照|证明书?|责任书|承诺[书函]|协议书?|合同书?|保证书|通知书|委托书|申报材料|决算表|任务书|说明书|规格书|安全分析报告|编制说明|讲话|讲话稿|准考证|身份证|户口簿|护照|歌|之歌|手册|教程|教材|台账|环境影响报告[书表]?(?:（.*）)?|可行性研究报告|报告书|报告表|申请函)$/u;

/** Words in which the name of a document ends, or which it holds. */
const DOCUMENT =
  /(?:法|条例|规定|办法|细则|规则|决定|决议|意见|通知|通告|公告|公报|批复|复函|函|请示|方案|规划|计划|纲要|要点|措施|政策|标准|规范|规程|导则|指南|指引|目录|名录|清单|名单|制度|准则|守则|公约|协定|条约|宣言|倡议|预案|大纲|机制|纪要|命令|令|建议|提案|战略|分工|章程|定额|限值|要求|条件|基准|通则|解释|答复|暂行|区划|规约|年限表|图则|案例|白皮书|共识|办法|内容|行动|领域|路线图)(?:[（(].*[)）]|[〔[].*[〕\]])*$|^关于|政府工作报告|(?:指南|规范|标准|导则|规程|准则)/u;

/** Names that say nothing but the kind of text stand for a document named before. */
export function isGenericName(title: string): boolean {
  return GENERIC.test(title);
}

/** Whether a title can be the name of a law, policy, plan, standard or official list. */
export function namesDocument(title: string): boolean {
  return !NO_DOCUMENT.test(title) && DOCUMENT.test(title);
}

/** Whether a title names a paper that is filled in, signed or printed, or the like. */
export function namesPaper(title: string): boolean {
  return NO_DOCUMENT.test(title);
}

const HANDS_OUT = '印发|转发|公布|发布|批转|下发|颁布|印送';
const PROMULGATING_BEFORE = new RegExp(
  `现(?:将|批准|予以?(?:${HANDS_OUT})|(?:${HANDS_OUT}))[^《》，,。;；]{0,40}$`,
  'u',
);
const PROMULGATING_AFTER = new RegExp(
  `^[^《》。;；]{0,70}(?:(?<![实体发呈展出表涌兑重再显])现|[，,。] ?并)(?:予以?|批准|随文|将其|就此|正式)?(?:${HANDS_OUT}|公开|向社会|面向|征求)`,
  'u',
);

/** Whether the text hands out the titles from `from` to `end`: 现将《…》印发给你们, 《…》已经同意，现予公布. */
export function isPromulgated(text: string, from: number, end: number): boolean {
  return (
    PROMULGATING_BEFORE.test(text.slice(Math.max(0, from - 60), from)) ||
    PROMULGATING_AFTER.test(text.slice(end, end + 90))
  );
}

/** 《…》（见附件2）: the instrument's own annex. */
export function isOwnAnnex(text: string, to: number): boolean {
  return /^ ?[(（](?:详?见)?附[件表录]/u.test(text.slice(to, to + 8));
}
