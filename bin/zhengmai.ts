import { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { endWith } from './failure.ts';

/** Runs the command line on `argv` (as `process.argv`); sets the exit code, never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    endWith(error);
  }
}

function program(): Command {
  const command = new Command('zhengmai')
    .description('政脉：把中国政策文件读成一张可查、可看、可核对原文的知识图谱')
    .showHelpAfterError('（用 --help 查看用法）')
    .addHelpText('after', `\n退出码：\n${exitTable()}`);
  command
    .command('extract')
    .argument('<file...>', '文件或文件夹')
    .description('读取文件，逐个打印抽取结果（JSON Lines）；不使用数据库')
    .addHelpText('after', '\n示例：\n  zhengmai extract samples/*.txt > records.jsonl')
    .action(async (files: string[]) => (await import('./commands/extract.ts')).extractCommand(files));
  return command;
}

function exitTable(): string {
  return Object.values(exitCodes)
    .map(({ code, meaning }) => `  ${String(code).padStart(2)}  ${meaning}`)
    .join('\n');
}

if (import.meta.filename === process.argv[1]) await main(process.argv);
