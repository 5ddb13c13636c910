import type { Messages } from './message.ts';

/** Importing, sources and their texts. */
export const sourcesMessages = {
  // sources
  dropHere: ['把政策文件拖到这里', 'Drop policy files here'],
  dropOr: ['或', 'or'],
  choose: ['选择文件', 'Choose files'],
  dropFormats: [
    '文本（UTF-8、GB18030）、Markdown、HTML，每个不超过 25 MB',
    'Text (UTF-8, GB18030), Markdown, HTML; up to 25 MB each',
  ],
  imports: ['导入进度', 'Imports'],
  phasequeued: ['排队中', 'queued'],
  phaseuploading: ['上传中', 'uploading'],
  phaseextracting: ['读取文件', 'reading'],
  phaseloading: ['写入图谱', 'loading'],
  phasedone: ['完成', 'done'],
  phasefailed: ['未能导入', 'failed'],
  phasetaken: ['重名，待确认', 'name taken'],
  importResult: [
    '政策 {policies}，措施 {measures}，引用 {citations}，任务 {tasks}；用时 {seconds} 秒',
    '{policies} policies, {measures} measures, {citations} citations, {tasks} tasks in {seconds} s',
  ],
  importUnchanged: ['与上次导入的内容相同，未作改动。', 'Same as imported before; nothing was changed.'],
  importTooBig: [
    '文件超过 25 MB。请用命令行导入：zhengmai import {name}',
    'The file is over 25 MB. Import it by command line: zhengmai import {name}',
  ],
  takenAsk: [
    '已有来源名为“{name}”，内容与这份文件全不相同。这是它的新版本，还是另一份文件？',
    'A source named “{name}” exists and shares nothing with this file. Is this its new version, or a different document?',
  ],
  takenVersion: ['新版本：替换原来的内容', 'New version: replace what was there'],
  takenNew: ['另一份文件：存为“{name}”', 'Different document: keep as “{name}”'],
  cancel: ['取消', 'Cancel'],
  warnings: ['提示 {count} 条', '{count} warnings'],
  'warning.unclosed-title': ['书名号没有配对。', 'A title mark 《 has no 》 beside it.'],
  'warning.other': ['未能读懂：{kind}', 'Not understood: {kind}.'],
  warningsNone: ['没有提示。', 'No warnings.'],
  sourcesTitle: ['来源文件', 'Sources'],
  sourcesNone: ['还没有导入文件。', 'No file has been imported yet.'],
  name: ['名称', 'Name'],
  format: ['格式', 'Format'],
  chars: ['字数', 'Characters'],
  imported: ['导入时间', 'Imported'],
  details: ['详情', 'Details'],
  remove: ['移除', 'Remove'],
  removeTitle: ['移除来源', 'Remove source'],
  removeAsk: [
    '移除“{name}”？它所载的政策、措施与引用会从图谱中消失；别的文件也载有的会留下。文件本身不受影响。',
    'Remove “{name}”? What only it asserts leaves the graph; what other files also assert stays. The file itself is not touched.',
  ],
  removed: ['已移除“{name}”，去掉 {count} 项。', 'Removed “{name}”: {count} items gone.'],
  sourcePolicies: ['所载政策', 'Policies in it'],
  // source text
  sourceWindow: ['显示第 {start}–{end} 字，共 {total} 字', 'Characters {start}–{end} of {total}'],
  earlier: ['前一段', 'Earlier'],
  later: ['后一段', 'Later'],
  markedWords: ['标出的原文', 'Marked words'],
} as const satisfies Messages;
