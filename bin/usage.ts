import type { CommanderError } from 'commander';

const sentences: readonly (readonly [code: string, sentence: (detail: string) => string])[] = [
  ['commander.missingArgument', (name) => `缺少参数 ${name}`],
  ['commander.optionMissingArgument', (name) => `选项 ${name} 后面缺少值`],
  ['commander.unknownOption', (name) => `没有选项 ${name}`],
  ['commander.unknownCommand', (name) => `没有命令 ${name}`],
  ['commander.excessArguments', (name) => `给 ${name} 的参数太多`],
  ['commander.invalidArgument', (name) => `参数 ${name} 的值不合要求`],
];

/** Names like the unknown one, as commander found them. */
function nearest(message: string): string {
  const names = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  return names === undefined ? '' : `，是否要用 ${names.replaceAll(', ', '、')}`;
}

/** One Chinese sentence for what the command line was called with; null where help was asked for. */
export function usageSentence(error: CommanderError): string | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const detail = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = sentences.find(([code]) => code === error.code)?.[1](detail) ?? error.message;
  return `用法有误：${sentence}${nearest(error.message)}。加 --help 查看用法与示例。`;
}
