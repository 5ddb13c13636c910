import type { Rule } from './rule.ts';

const signed = '天津市商务局\n2024年3月5日';
const act = `天津市示例事项管理办法\n\n第一条 为了规范示例事项，制定本办法。\n${signed}`;
const order = '示例事项条例\n(2019年3月5日国务院令第9999号发布)\n第一条 为了规范示例事项，制定本条例。';
const card =
  '<table class="bd1"><tr><td>标　　题：</td><td>示例事项的有关说明</td></tr><tr><td>发文字号：</td><td>津商示例〔2024〕3号</td></tr><tr><td>发文机关：</td><td>天津市商务局</td></tr><tr><td>成文日期：</td><td>2024年03月05日</td></tr></table>';
const page = `<html><body><table><tr><td>${card}</td></tr><tr><td id="UCAP-CONTENT"><p>示例事项已经开始，请各单位做好准备，按期完成，确保取得实效。各单位还要把进展随时告知主管单位，便于统筹安排。</p></td></tr></table></body></html>`;
const overview =
  '本期总览\n| 日期 | 标题 | 发文机关 | 页码 |\n| --- | --- | --- | --- |\n| 2024-03-05 | 示例事项发展规划 | 国家发展改革委、水利部 | 4 |\n\n天津市商务局关于做好示例集市工作的通知\n\n各区商务局：\n请做好示例集市工作。';
const collection =
  '目录\n天津市商务局关于印发示例商圈建设方案的通知 ……1\n天津市商务局关于做好示例集市工作的通知 ……3\n\n天津市商务局关于做好示例集市工作的通知\n\n各区商务局：\n请做好示例集市工作。';
const digest =
  '要点摘编\t适用范围\t政策来源\n示例集市免收场地费。\t小微企业\t《天津市示例商圈建设方案》（津商示例〔2024〕3号）\n\n天津市示例集市管理办法\n\n第一条 为了规范示例集市，制定本办法。';

/** What reads the header fields of a policy, in the order in which each field is tried. */
export const headerRules = [
  {
    id: 'title.lines',
    label: '标题行',
    reads: 'the lines above a text that have the form of a title',
    example: act,
    stands: 'whole',
  },
  {
    id: 'title.promised',
    label: '通知所称的附件标题',
    reads: 'the name that a notice gives to an attachment which is absent',
    example: `天津市商务局关于印发《天津市示例商圈建设方案》的通知\n\n各区商务局：\n现将《天津市示例商圈建设方案》印发给你们，请遵照执行。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'title.card',
    label: '网页信息表中的标题',
    reads: "the title in the publisher's table above a page whose text has none",
    example: page,
    stands: 'page',
  },
  {
    id: 'title.reply',
    label: '答复所答的建议',
    reads: 'an untitled answer to a deputy or a member, called after what it answers',
    example:
      '尊敬的王代表：\n您提出的“关于办好示例集市的建议”收悉，现答复如下：\n示例集市已经开办。\n天津市商务局\n2024年3月5日',
    stands: 'whole',
  },
  {
    id: 'title.press',
    label: '答记者问所解读的文件',
    reads: 'untitled answers to the press, called after the document that they explain',
    example:
      '近日，天津市商务局有关负责人就《天津市示例商圈建设方案》回答了记者的提问。\n问：方案有什么特点？\n答：方案重点突出。',
    stands: 'whole',
  },
  {
    id: 'title.number',
    label: '没有标题，取公告或令的编号',
    reads: 'an announcement or order without a title, called by its number',
    example: `天津市商务局公告2024年第3号\n示例集市每周六开放，请各单位提前准备。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'title.first-words',
    label: '没有标题，取首句',
    reads: 'any other untitled text, called by its first words',
    example: '示例集市每周六开放，请各单位提前准备。\n集市不收费用。',
    stands: 'whole',
  },
  {
    id: 'title.none',
    label: '没有标题也没有正文',
    reads: 'a source in which nothing but lines around a text stands',
    example: '各区人民政府：\n',
    stands: 'whole',
  },
  {
    id: 'listed.contents',
    label: '目录所列的文件',
    reads: 'a title in a contents list whose text the source does not hold',
    example: collection,
    stands: 'whole',
  },
  {
    id: 'listed.overview',
    label: '一览表所列的文件',
    reads: 'a title in an overview table whose text the source does not hold',
    example: overview,
    stands: 'whole',
  },
  {
    id: 'listed.digest',
    label: '要点摘编的出处',
    reads: 'the source that a digest row names and whose text the source does not hold',
    example: digest,
    stands: 'whole',
  },
  {
    id: 'notice-title.lines',
    label: '通知的标题行',
    reads: 'the title of the notice that promulgates the policy',
    example: `天津市商务局关于印发《天津市示例商圈建设方案》的通知\n\n各区商务局：\n现将《天津市示例商圈建设方案》印发给你们，请遵照执行。\n${signed}\n\n天津市示例商圈建设方案\n\n一、总体要求\n建设示例商圈。`,
    stands: 'whole',
  },
  {
    id: 'notice-title.listed',
    label: '目录所列的通知标题',
    reads: 'a listed title that is that of a notice: the name of what it promulgates is the policy',
    example: collection,
    stands: 'whole',
  },
  {
    id: 'number.listed',
    label: '要点摘编出处的文号',
    reads: 'the number in the source column of a digest row',
    example: digest,
    stands: 'whole',
  },
  {
    id: 'number.card',
    label: '网页信息表中的文号',
    reads: "the number in the publisher's table above a page",
    example: page,
    stands: 'page',
  },
  {
    id: 'number.line',
    label: '单独成行的文号',
    reads: 'a line that is nothing but a document number, above a title or under it',
    example: `津商示例〔2024〕3号\n天津市商务局关于做好示例工作的通知\n\n各区商务局：\n请做好示例工作。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'number.headnote',
    label: '题注中的文号',
    reads: 'the order in the bracket under a title',
    example: order,
    stands: 'whole',
  },
  {
    id: 'issuers.card',
    label: '网页信息表中的发文机关',
    reads: "the issuer in the publisher's table above a page",
    example: page,
    stands: 'page',
  },
  {
    id: 'issuers.signature',
    label: '落款',
    reads: 'the names under a text, in signing order',
    example: act,
    stands: 'whole',
  },
  {
    id: 'issuers.title',
    label: '标题中的发文机关',
    reads: 'the names before 关于, 印发 and the like in a title, where nobody signs',
    example: '天津市商务局关于做好示例工作的通知\n\n各区商务局：\n请做好示例工作。',
    stands: 'whole',
  },
  {
    id: 'issuers.number',
    label: '令或公告的机关',
    reads: 'the body in front of 令 or 公告 in the number',
    example: '天津市商务局公告2024年第3号\n示例事项管理办法\n第一条 为了规范示例事项，制定本办法。',
    stands: 'whole',
  },
  {
    id: 'issuers.headnote',
    label: '题注中的机关',
    reads: 'the body that the bracket under a title names',
    example: order,
    stands: 'whole',
  },
  {
    id: 'issuers.self',
    label: '文中自称“我办”“我局”的机关',
    reads: 'the body that an unsigned text says has acted where it speaks of 我办 or 我局',
    example: '示例商圈名单公示\n\n天津市商务局组织开展了示例商圈评选。我局现予公布结果，请各界监督。',
    stands: 'whole',
  },
  {
    id: 'issuers.listed',
    label: '一览表中的机关',
    reads: "the issuer in a listed policy's row",
    example: overview,
    stands: 'whole',
  },
  {
    id: 'issued.signature',
    label: '落款日期',
    reads: 'the date under a text',
    example: act,
    stands: 'whole',
  },
  {
    id: 'issued.headnote',
    label: '题注中的日期',
    reads: 'the first day in the bracket under a title',
    example: order,
    stands: 'whole',
  },
  {
    id: 'issued.card',
    label: '网页信息表中的成文日期',
    reads: "the date in the publisher's table above a page whose text is not dated",
    example: page,
    stands: 'page',
  },
  {
    id: 'issued.listed',
    label: '一览表中的日期',
    reads: "the date in a listed policy's row",
    example: overview,
    stands: 'whole',
  },
  {
    id: 'effective.date',
    label: '自某日起施行',
    reads: 'the day from which the text says that it is in force',
    example: '本办法自2024年5月1日起施行。',
  },
  {
    id: 'effective.issue',
    label: '自印发之日起施行',
    reads: 'in force from its issue, which is dated',
    example: `天津市示例事项管理办法\n\n第一条 本办法自印发之日起施行。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'effective.approval',
    label: '自批准之日起施行',
    reads: 'in force from an approval that the text dates, or that is its issue by the body which approves',
    example: `天津市示例事项管理办法\n（2024年2月8日天津市人民政府批准）\n\n第一条 为了规范示例事项，制定本办法。\n第二条 本办法自天津市人民政府批准之日起施行。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'expires.date',
    label: '有效期至某日',
    reads: 'the last day in force that the text states',
    example: '本办法自2024年5月1日起施行，有效期至2029年4月30日。',
  },
  {
    id: 'expires.years',
    label: '有效期若干年',
    reads: 'a term in years or months, counted from the day in force',
    example: '本办法自2024年5月1日起施行，有效期5年。',
  },
  {
    id: 'status.title',
    label: '标题表明是征求意见稿或公示',
    reads: 'a title that calls the text a draft or a public notice',
    example: `天津市示例事项管理办法（征求意见稿）\n\n第一条 为了规范示例事项，制定本办法。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'status.mark',
    label: '标题旁单独一行标明征求意见稿',
    reads: 'a mark on a line of its own beside the title: 征求意见稿, （草案）',
    example: '（征求意见稿）\n天津市示例集市工作方案\n为建设示例集市，制定本方案。\n一、总体目标\n建成示例集市。',
    stands: 'whole',
  },
  {
    id: 'status.annex',
    label: '征求意见稿的附件',
    reads: 'an annex of a draft',
    example:
      '天津市商务局关于示例方案公开征求意见的公告\n\n示例方案现向社会征求意见。\n天津市商务局\n2024年3月5日\n\n附件1\n天津市示例商圈工作计划\n\n一、总体要求\n建设示例商圈。',
    stands: 'whole',
  },
  {
    id: 'status.usual',
    label: '没有另外说明，视为已印发',
    reads: 'a title that says nothing else: issued',
    example: act,
    stands: 'whole',
  },
  {
    id: 'region.proposer',
    label: '转发的省级文件',
    reads: 'the province whose paper a central body passes on',
    example:
      '国务院批转四川省人民政府关于示例事项意见的通知\n\n各省人民政府：\n现将意见转发给你们。\n国务院\n1988年3月5日',
    stands: 'whole',
  },
  {
    id: 'region.located',
    label: '批复所涉项目的所在地',
    reads: 'where the matter of an approval lies',
    example:
      '国家发展改革委关于示例泵站工程的批复\n\n四川省发展改革委：\n该工程位于四川省成都市。同意建设。\n国家发展改革委\n2020年3月5日',
    stands: 'whole',
  },
  {
    id: 'region.matter',
    label: '批复标题中的地方',
    reads: "the places in an approval's title",
    example: '国务院关于同意设立四川省示例新区的批复\n\n四川省人民政府：\n同意设立示例新区。\n国务院\n2020年3月5日',
    stands: 'whole',
  },
  {
    id: 'region.addressee',
    label: '批复的主送地方',
    reads: 'the one province or city whose government is addressed by an approval',
    example: '国务院关于示例事项的批复\n\n四川省人民政府：\n同意你省的请示。\n国务院\n2020年3月5日',
    stands: 'whole',
  },
  {
    id: 'region.organs',
    label: '批复所委托或抄送的地方机关',
    reads: 'the one place whose organs an approval charges with something or sends a copy',
    example:
      '生态环境部关于示例炉窑改造的批复\n\n示例公司：\n同意改造。我部委托四川省生态环境厅负责检查。\n生态环境部\n2020年3月5日',
    stands: 'whole',
  },
  {
    id: 'region.issuer',
    label: '发文机关的辖区',
    reads: 'the area of those who issue it',
    example: act,
    stands: 'whole',
  },
  {
    id: 'region.title',
    label: '标题中的地方',
    reads: 'the place in a title, where the issuer has none',
    example: '天津市示例事项管理办法\n\n第一条 为了规范示例事项，制定本办法。',
    stands: 'whole',
  },
  {
    id: 'region.number',
    label: '文号的首字',
    reads: 'the sign with which the number begins: 津, 国',
    example: '津商示例〔2024〕3号\n关于做好示例工作的通知\n\n各单位：\n请做好示例工作。',
    stands: 'whole',
  },
  {
    id: 'region.most-named',
    label: '文中提到最多的地方',
    reads: 'the place that a text names most, where nothing else tells',
    example: '关于做好示例工作的通知\n\n各单位：\n四川省的示例工作已经开始，四川省各单位要做好准备。',
    stands: 'whole',
  },
  {
    id: 'region.nation',
    label: '面向全国的说法',
    reads: 'words of central bodies in a text that names no place',
    example: '关于做好示例工作的通知\n\n各单位：\n按照国务院的要求，请做好示例工作。',
    stands: 'whole',
  },
  {
    id: 'region.annex',
    label: '附件从属的文件',
    reads: 'an annex applies where its document does',
    example:
      '天津市商务局关于做好示例工作的通知\n\n各区商务局：\n请按附件做好示例工作。\n天津市商务局\n2024年3月5日\n\n附件1\n示例商圈工作方案\n\n一、总体要求\n建设商圈。',
    stands: 'whole',
  },
  {
    id: 'region.explained',
    label: '所解读文件的辖区',
    reads: 'an interpretation applies where what it explains does',
    example:
      '天津市示例集市管理办法\n\n第一条 为了规范示例集市，制定本办法。\n天津市商务局\n2024年3月5日\n\n《示例集市管理办法》政策解读\n\n一、为什么制定\n为了规范集市的秩序。',
    stands: 'whole',
  },
  {
    id: 'industries.title',
    label: '标题中的行业',
    reads: 'industries and themes that the title names',
    example: `天津市氢能产业发展方案\n\n第一条 为了发展，制定本方案。\n${signed}`,
    stands: 'whole',
  },
  {
    id: 'industries.lead',
    label: '开头段落中的行业',
    reads: 'industries and themes that the first paragraphs name',
    example: `天津市示例事项管理办法\n\n第一条 为了促进氢能产业发展，推动氢能示范应用，制定本办法。\n${signed}`,
    stands: 'whole',
  },
] as const satisfies readonly Rule[];

export type HeaderRule = (typeof headerRules)[number]['id'];
