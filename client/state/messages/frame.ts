import type { Messages } from './message.ts';

/** The frame around every screen, and what went wrong. */
export const frameMessages = {
  // the frame
  product: ['政脉', 'Zhengmai'],
  tagline: ['政策知识图谱', 'Policy knowledge graph'],
  skip: ['跳到正文', 'Skip to content'],
  mainNav: ['主导航', 'Main navigation'],
  navTasks: ['机构任务', 'Bureau tasks'],
  navDiffusion: ['政策扩散', 'Diffusion'],
  navExplore: ['图谱浏览', 'Explorer'],
  navSources: ['文件来源', 'Sources'],
  theme: ['明暗', 'Theme'],
  themeAuto: ['随系统', 'System'],
  themeLight: ['浅色', 'Light'],
  themeDark: ['深色', 'Dark'],
  themeContrast: ['高对比', 'High contrast'],
  language: ['界面语言', 'Interface language'],
  close: ['关闭', 'Close'],
  loading: ['正在读取…', 'Loading…'],
  loadingSlow: [
    '比平时慢，仍在读取。可以继续等，也可以先看别的页面。',
    'Slower than usual, still loading. Wait, or look at another page meanwhile.',
  ],
  retry: ['重试', 'Try again'],
  // signs between words
  colon: ['：', ': '],
  comma: ['、', ', '],
  clause: ['，', ', '],
  semicolon: ['；', '; '],
  bracketOpen: ['（', ' ('],
  bracketClose: ['）', ')'],
  inBrackets: ['（{text}）', ' ({text})'],
  shownOf: ['{shown} / {total} 项', '{shown} of {total}'],
  showMore: ['再显示 {count} 项', 'Show {count} more'],
  all: ['全部', 'All'],
  unknown: ['不详', 'unknown'],
  // errors
  errorTitle: ['没有读到', 'This did not load'],
  errorOffline: [
    '连不上政脉服务。请确认服务正在运行（npm start），然后重试。',
    'The Zhengmai server does not answer. Check that it runs (npm start), then try again.',
  ],
  errorNoNetwork: [
    '这台设备现在没有联网。连上后会自动再试。',
    'This device is offline. It is tried again as soon as the network is back.',
  ],
  errorNotFound: ['图谱里没有这一项。', 'The graph does not hold this.'],
  errorNotFoundDo: [
    '它可能已随来源文件移除，或网址有误。可按名称搜索：',
    'It may have gone with its source file, or the address is wrong. Search by name:',
  ],
  errorNearest: ['最接近的名称：', 'Nearest names:'],
  errorLimit: [
    '这个问题太大，超出了服务的上限。请缩小范围（减少层数或条件）后重试。',
    'This question is over the server’s limits. Ask for less (fewer levels, narrower filters) and try again.',
  ],
  errorStore: [
    '图数据库连不上。请检查数据库是否运行、配置是否正确，然后重试。',
    'The graph database cannot be reached. Check that it runs and how it is configured, then try again.',
  ],
  errorHeld: [
    '图数据库正被另一个进程占用。请先结束那个进程，或改由它来操作。',
    'Another process holds the graph database. End that process first, or work through it.',
  ],
  errorUnauthorized: ['没有权限做这件事。', 'You may not do this.'],
  token: ['口令', 'Token'],
  tokenKeep: ['使用口令', 'Use token'],
  tokenKept: ['已记下，请再做一次。', 'Kept. Please try again.'],
  errorInternal: [
    '服务内部出错，已记入日志。请重试；若仍出错，请把服务日志交给管理员。',
    'The server failed and wrote it to its log. Try again; if it stays, hand the log to your administrator.',
  ],
  errorBadInput: [
    '请求有误：请检查网址或所填的内容。',
    'The request cannot be answered. Check the address or what was entered.',
  ],
  errorTaken: [
    '已有同名来源，内容不同。请另取名称，或作为新版本导入。',
    'Another source bears this name. Give this one another name, or import it as a new version.',
  ],
  errorInterrupted: [
    '导入中断，图仍是导入前的样子：请再试一次。',
    'The import ended in the middle; the graph is as it was before. Try again.',
  ],
  errorUnreadable: [
    '文件读不了。请检查它是否为文本、Markdown 或网页，编码是否为 UTF-8 或 GB18030。',
    'The file cannot be read. Check that it is text, Markdown or a web page, in UTF-8 or GB18030, and not empty.',
  ],
  errorPage: [
    '页面出错，没有画出来。请重新载入；若仍出错，请把网址告诉管理员。',
    'The page failed and was not drawn. Load it again; if it stays, tell your administrator its address.',
  ],
  unknownPage: ['没有这个页面：{path}', 'There is no such page: {path}'],
} as const satisfies Messages;
