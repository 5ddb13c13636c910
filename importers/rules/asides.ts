/** A reason for which a 《title》, a 文号 or a bracket that lists units gives no fact. */
export interface Aside {
  /** Stable, for scripts. */
  readonly id: string;
  /** What a reader is told. */
  readonly label: string;
  /** When it applies, for developers. */
  readonly reads: string;
}

/** All reasons; none applies where a rule has found a fact. */
export const asides = [
  { id: 'itself', label: '本文件自己的名称或文号', reads: "the instrument's own title or number" },
  { id: 'generic-name', label: '只说文种的简称，如《办法》', reads: 'a name that says nothing but the kind of text' },
  {
    id: 'own-short-form',
    label: '前文约定的简称，所指不是引用的文件',
    reads: 'a short form of what was set aside, or of the instrument',
  },
  { id: 'promulgated', label: '通知所印发的文件本身', reads: 'what the notice hands out' },
  { id: 'annex', label: '本文件的附件', reads: "the instrument's own annex" },
  {
    id: 'no-document',
    label: '不是法规政策文件，如书刊、证照、表格',
    reads: 'no name of a law, policy, plan, standard or list',
  },
  {
    id: 'unclosed-title',
    label: '书名号没有配对，或引文过长',
    reads: 'a bracket that opens a title and never closes, or too far on',
  },
  { id: 'within-title', label: '在另一个书名号之内', reads: 'stands within another title' },
  {
    id: 'within-remark',
    label: '前一书名的括注，如约定的简称',
    reads: 'in the bracket right behind a title, as a short form is',
  },
  { id: 'no-body', label: '没有发文机关，不成文号', reads: 'a year and a count without an issuing body' },
  { id: 'not-organs', label: '括号里不是机构', reads: 'nothing in the bracket can be an organ' },
  { id: 'not-units', label: '括号里的名称大多不是责任单位', reads: 'most names in the bracket are no units' },
  {
    id: 'within-sentence',
    label: '句中的括注，不是句末的责任单位',
    reads: 'a bracket amid a sentence, or the second name of a unit',
  },
  {
    id: 'mixed-names',
    label: '单位与其他名称混列，又不在句末',
    reads: 'units among other names, not behind a sentence',
  },
  { id: 'no-duty', label: '括注不分派工作', reads: 'a remark amid a sentence that gives no one work' },
  { id: 'overlong-bracket', label: '括号过短或过长，不作清单', reads: 'too short or too long for a list' },
  {
    id: 'broken-bracket',
    label: '括号跨段或没有配对',
    reads: 'a bracket that opens in one paragraph and closes in another',
  },
  { id: 'attachment-list', label: '附件清单', reads: 'an item of a list of attachments' },
  { id: 'addressee', label: '主送机关', reads: 'the line of addressees' },
  { id: 'headnote', label: '标题下的题注', reads: 'the bracket under a title' },
  { id: 'signature', label: '落款', reads: 'the names and the date under a text' },
  { id: 'title-line', label: '标题行', reads: 'a bracket in a title' },
  { id: 'card', label: '网页信息表', reads: "the publisher's table above a page" },
  {
    id: 'contents',
    label: '目录或一览表，正文已在本来源中或已列过',
    reads: 'a list of titles whose texts the source holds',
  },
  { id: 'digest', label: '要点摘编的文字，不作引用', reads: 'the words of a digest row' },
  { id: 'summary', label: '编者的摘要或导读', reads: "the editors' own summary" },
  { id: 'front', label: '正文以外的编者文字', reads: "the editors' words outside of every document" },
  { id: 'cut-copy', label: '同一文件的残缺副本', reads: 'a copy that was cut off' },
  {
    id: 'colophon',
    label: '文末的印发说明、联系方式等',
    reads: 'what stands around a document: contacts, source, copies',
  },
  { id: 'unread', label: '没有读到', reads: 'nobody has looked at it: a defect' },
] as const satisfies readonly Aside[];

export type AsideReason = (typeof asides)[number]['id'];
