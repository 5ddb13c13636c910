import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { widthOf } from './import-report.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Makes the help of a command and of those added to it later Chinese, and adds `--version`. */
export function withChineseHelp(command: Command): Command {
  return command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '[命令]'),
      styleSubcommandTerm: (term) => term.replace(' [options]', ''),
      displayWidth: widthOf,
    })
    .version(version(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示用法与示例')
    .helpCommand('help [命令]', '显示一个命令的用法与示例');
}

/** The version of the package that this file belongs to: beside `bin/` in a checkout, one folder higher when built. */
function version(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const read = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { readonly version?: string };
      if (read.version !== undefined) return read.version;
    } catch {
      // The other place has it.
    }
  }
  return '?';
}
