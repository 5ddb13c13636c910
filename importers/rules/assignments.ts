import type { Rule } from './rule.ts';

/** What finds the places of a text that give work to named units. */
export const assignmentRules = [
  {
    id: 'bracket.labelled',
    label: '括号内标明责任单位',
    reads: 'a bracket in which a label names the units: 责任单位：, 牵头单位：',
    example: '建设示例集市。（牵头单位：市商务局；配合单位：市财政局、市税务局）',
  },
  {
    id: 'bracket.duty',
    label: '括号内列明负责的单位',
    reads: 'a bracket of units that ends in what they do: 按职责分工负责, 配合',
    example: '建设示例集市。（市商务局、市财政局按职责分工负责）',
  },
  {
    id: 'bracket.bare',
    label: '句末括号只列单位',
    reads: 'a bracket of units and nothing else behind a sentence or at its end',
    example: '建设示例集市。（市商务局、市财政局）',
  },
  {
    id: 'bracket.mixed',
    label: '句末括号列单位及简称',
    reads: 'a bracket behind a sentence of units with a few names among them that do not look like units',
    example: '建设示例集市。（市商务局、市财政局、示例园）',
  },
  {
    id: 'label.line',
    label: '括号外标明责任单位',
    reads: 'a label with its units outside of brackets: 责任单位：A、B',
    example: '建设示例集市。责任单位：市商务局、市财政局',
  },
  {
    id: 'table.column',
    label: '表格的责任单位列',
    reads: 'the cells below 责任单位, 牵头单位 and the like in a table',
    example: '任务分工如下。\n序号\t任务\t责任单位\n1\t建设示例集市\t市商务局、市财政局',
  },
  {
    id: 'prose.subject',
    label: '单位作主语',
    reads: 'units as the subject of what is to be done: A、B要…, A负责…',
    example: '市商务局要做好示例集市的建设。',
  },
  {
    id: 'prose.subject.joint',
    label: '单位作主语，会同他人',
    reads: 'a subject that is joined by others: A会同B…, A牵头，会同B',
    example: '市商务局会同市财政局制定补助标准。',
  },
  {
    id: 'prose.office',
    label: '某单位为牵头单位',
    reads: 'a sentence that makes a unit the 牵头单位 or 责任单位',
    example: '市商务局为牵头单位。',
  },
  {
    id: 'prose.heading',
    label: '单位名称加冒号',
    reads: 'units before a colon, and what they do behind it',
    example: '市商务局：负责建设示例集市。',
  },
  {
    id: 'prose.heading.joint',
    label: '单位名称加冒号，会同他人',
    reads: 'units before a colon that are joined by others behind it',
    example: '市商务局：要会同市财政局制定补助标准。',
  },
  {
    id: 'prose.headed',
    label: '段首只写单位',
    reads: 'a paragraph whose first sentence is only its units',
    example: '建设分工如下：\n市商务局。牵头建设示例集市，做好招商工作。',
  },
  {
    id: 'prose.partners',
    label: '会同、协助某单位',
    reads: 'a clause without a subject that joins units: 会同A…, 协助A…',
    example: '做好集市建设，积极会同市财政局健全补助机制。',
  },
  {
    id: 'prose.by',
    label: '由某单位',
    reads: 'units behind 由: 由A、B…',
    example: '补助资金由市财政局拨付。',
  },
  {
    id: 'prose.by.joint',
    label: '由某单位会同他人',
    reads: 'units behind 由 that are joined by others: 由A会同B…',
    example: '示例集市的建设由市商务局会同市财政局负责。',
  },
  {
    id: 'prose.members',
    label: '由某些单位组成',
    reads: 'the members of a body: 由A、B组成',
    example: '设立示例集市工作专班，由市商务局、市财政局组成。',
  },
  {
    id: 'prose.seat',
    label: '办公室设在某单位',
    reads: 'the seat of an office, and the office where it has a name',
    example: '示例集市建设办公室设在市商务局。',
  },
  {
    id: 'prose.asked',
    label: '请某单位',
    reads: 'units behind 请: 请A、B…',
    example: '请市商务局抓紧建设示例集市。',
  },
  {
    id: 'prose.asked.joint',
    label: '请某单位会同他人',
    reads: 'units behind 请 that are joined by others: 请A会同B…',
    example: '请市商务局会同市财政局抓紧建设示例集市。',
  },
  {
    id: 'prose.entrusted',
    label: '委托、授权某单位',
    reads: 'units behind 委托 and 授权',
    example: '示例集市的日常管理委托区商务局负责。',
  },
  {
    id: 'prose.entrusted.joint',
    label: '委托、授权某单位会同他人',
    reads: 'units behind 委托 and 授权 that are joined by others',
    example: '示例集市的日常管理委托区商务局会同区财政局负责。',
  },
  {
    id: 'prose.approval',
    label: '经某单位审批、审核',
    reads: 'departments whose approval is needed: 经A、B审核',
    example: '补助方案经市商务局审核后实施。',
  },
  {
    id: 'prose.approval.joint',
    label: '经某单位会同他人审批、审核',
    reads: 'a department that decides together with others: 经A会同B…',
    example: '补助方案经市商务局会同市财政局审核后实施。',
  },
  {
    id: 'prose.duty',
    label: '压实某单位责任',
    reads: 'units whose responsibility is to be made firm: 压实A责任',
    example: '压实各区人民政府属地责任。',
  },
  {
    id: 'prose.named',
    label: '指定某单位负责',
    reads: 'units that are named to do something: 指定A负责',
    example: '指定市商务局负责示例集市的统计工作。',
  },
] as const satisfies readonly Rule[];

export type AssignmentRule = (typeof assignmentRules)[number]['id'];
