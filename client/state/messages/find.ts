import type { Messages } from './message.ts';

/** The start page and searching. */
export const findMessages = {
  // search
  search: ['搜索', 'Search'],
  searchLabel: ['搜索政策、机构、措施', 'Search policies, agencies, measures'],
  searchHint: ['政策标题、文号、机构名称或措施中的词', 'A title, document number, agency, or words of a measure'],
  searchNone: [
    '没有找到“{text}”。换一个较短的词，或检查文号的括号与年份。',
    'Nothing found for “{text}”. Try a shorter word, or check the brackets and year of a number.',
  ],
  searchAll: ['查看“{text}”的全部 {count} 项结果', 'See all {count} results for “{text}”'],
  searchEmpty: ['输入词语即可搜索。', 'Type to search.'],
  suggestions: ['{count} 条建议', '{count} suggestions'],
  inPolicy: ['见《{title}》', 'in {title}'],
  tasksCount: ['任务 {count} 项', '{count} tasks'],
  issuedCount: ['发文 {count} 件', '{count} issued'],
  policyCount: ['政策 {count} 件', '{count} policies'],
  // start
  startLead: [
    '把政策文件读成一张图：谁发的文，依据什么、替代什么，每项措施由谁负责。每一条线都能点回原文。',
    'Policy documents read into one graph: who issued what, on what basis, replacing what, and whose task each measure is. Every line leads back to the words.',
  ],
  startQuestions: ['三类问题，各举一例', 'Three questions, one example each'],
  questionResearcher: ['溯源：这份文件往下派生了哪些政策？', 'Derivation: what follows from this document?'],
  questionOfficial: ['任务：这个部门要办哪些事？', 'Tasks: what is this bureau to do?'],
  questionAnalyst: [
    '扩散：这个产业的政策先后在哪些地方出台？',
    'Diffusion: which regions adopted policies on this industry, and when?',
  ],
  answerDerivation: [
    '直接或间接派生 {count} 件政策，最深 {depth} 层',
    '{count} policies derive from it, up to {depth} levels deep',
  ],
  answerTasks: ['共 {count} 项任务，出自 {policies} 件政策', '{count} tasks in {policies} policies'],
  answerDiffusion: ['{count} 个地区先后出台，首个在 {day}', '{count} regions adopted it, the first on {day}'],
  answerTogether: ['常与它一同负责：', 'Often assigned beside it:'],
  openExample: ['看完整答案', 'See the whole answer'],
  exampleMissing: ['图谱里还没有可作例子的内容。', 'The graph holds no example for this yet.'],
  startCounts: ['图谱现有', 'In the graph'],
  statSources: ['来源文件', 'sources'],
  statPolicies: ['政策', 'policies'],
  statFull: ['有正文', 'with full text'],
  statStubs: ['仅被引用', 'only cited'],
  statMeasures: ['措施', 'measures'],
  statAgencies: ['机构', 'agencies'],
  statCitations: ['引用', 'citations'],
  statTasks: ['任务', 'tasks'],
  statRegions: ['地区', 'regions'],
  statParks: ['园区', 'parks'],
  statIndustries: ['产业', 'industries'],
  statEngine: ['图引擎：{engine}', 'Engine: {engine}'],
  graphEmpty: ['图谱还是空的。', 'The graph is still empty.'],
  graphEmptyDo: ['导入第一批文件', 'Import the first files'],
} as const satisfies Messages;
