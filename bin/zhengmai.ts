import { Command, CommanderError } from 'commander';
import type { Settings } from '../graph/config.ts';
import { registerDerivation } from './commands/derivation.ts';
import { registerDiffusion } from './commands/diffusion.ts';
import type { EvaluateOptions } from './commands/evaluate.ts';
import { registerExport } from './commands/export.ts';
import { registerImport } from './commands/import.ts';
import { registerLoad } from './commands/load.ts';
import { registerRemove } from './commands/remove.ts';
import { registerSources } from './commands/sources.ts';
import { registerTasks } from './commands/tasks.ts';
import { exitCodes } from './exit-codes.ts';
import { endWith } from './failure.ts';
import { withChineseHelp } from './help.ts';
import { type StoreFlags, settingsOf, withStoreFlags } from './store-flags.ts';
import { usageSentence } from './usage.ts';

/** Runs the command line on `argv` (as `process.argv`); sets the exit code, never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.off('error', endQuietly).on('error', endQuietly);
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) endUsage(error);
    else endWith(error);
  }
}

/** Whoever reads the output has seen enough (`| head`): nothing to report. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.OK.code);
}

function endUsage(error: CommanderError): void {
  const sentence = usageSentence(error);
  if (sentence !== null) process.stderr.write(`${sentence}\n`);
  process.exitCode = sentence === null ? exitCodes.OK.code : exitCodes.USAGE.code;
}

function program(): Command {
  const command = withChineseHelp(new Command('zhengmai'))
    .description('政脉：把中国政策文件读成一张可查、可看、可核对原文的知识图谱')
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText('after', `\n退出码：\n${exitTable()}`);
  command
    .command('extract')
    .argument('<file...>', '文件或文件夹')
    .description('读取文件，逐个打印抽取结果（JSON Lines）；不使用数据库')
    .option('--explain', '说明每个书名号、文号和责任单位括号读成了什么，或为什么略去')
    .option('--json', '机器可读的输出（不带 --explain 时总是如此）')
    .addHelpText(
      'after',
      '\n示例：\n  zhengmai extract samples/*.txt > records.jsonl\n  zhengmai extract --explain samples/01*.txt | less',
    )
    .action(async (files: string[], { explain = false, json = false }: { explain?: boolean; json?: boolean }) => {
      if (explain) await (await import('./commands/explain.ts')).explainCommand(files, json);
      else await (await import('./commands/extract.ts')).extractCommand(files);
    });
  command
    .command('evaluate')
    .argument('<file...>', '文件或文件夹')
    .requiredOption('--gold <folder>', '标注所在的文件夹（JSON，格式见 docs/labels.md）')
    .option('--misses', '逐条列出漏读、多读和读错的')
    .option('--min <share>', '有指标的 F1 低于它时以退出码 22 结束')
    .option('--json', '机器可读的输出')
    .description('用自己的标注衡量抽取：按指标、按规则打印精确率与召回率；不使用数据库')
    .addHelpText('after', '\n示例：\n  zhengmai evaluate --gold labels/ --misses texts/')
    .action(async (files: string[], options: EvaluateOptions) =>
      (await import('./commands/evaluate.ts')).evaluateCommand(files, options),
    );
  registerImport(command);
  registerLoad(command);
  registerRemove(command);
  registerDerivation(command);
  registerSources(command);
  registerDiffusion(command);
  registerExport(command);
  registerTasks(command);
  withServerFlags(command.command('serve'))
    .description('打开图，提供网页与 GraphQL')
    .option('--samples <folder>', '图是新的时，先导入这个文件夹')
    .addHelpText('after', '\n示例：\n  zhengmai serve --port 8080 --data /srv/zhengmai')
    .action(async (options: ServerFlags & { readonly samples?: string }) => {
      const { serveCommand } = await import('./commands/serve.ts');
      await serveCommand(serverSettings(options), options.samples === undefined ? {} : { samples: options.samples });
    });
  withServerFlags(command.command('config'))
    .description('打印正在生效的配置（不含密码）')
    .option('--json', '机器可读的输出')
    .addHelpText('after', '\n示例：\n  zhengmai config --json')
    .action(async ({ json = false, ...flags }: ServerFlags & { readonly json?: boolean }) =>
      (await import('./commands/config.ts')).configCommand(serverSettings(flags), json),
    );
  return command;
}

interface ServerFlags extends StoreFlags {
  readonly port?: string;
  readonly host?: string;
}

/** Adds all options that stand for a setting. */
function withServerFlags(command: Command): Command {
  return withStoreFlags(command).option('--port <number>', '端口').option('--host <address>', '监听地址');
}

function serverSettings({ port, host, ...store }: ServerFlags): Settings {
  return { ...settingsOf(store), PORT: port, HOST: host };
}

function exitTable(): string {
  return Object.values(exitCodes)
    .map(({ code, meaning }) => `  ${String(code).padStart(2)}  ${meaning}`)
    .join('\n');
}

if (import.meta.filename === process.argv[1]) await main(process.argv);
