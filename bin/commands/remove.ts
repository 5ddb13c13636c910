import type { Command } from 'commander';
import { type StoreFlags, withStore, withStoreFlags } from '../store-flags.ts';

interface RemoveFlags extends StoreFlags {
  readonly json?: boolean;
}

/** Adds `zhengmai remove`. */
export function registerRemove(program: Command): void {
  withStoreFlags(program.command('remove'))
    .description('移除来源：图谱变成没有它时的样子')
    .argument('<source...>', '来源名（见 zhengmai sources）')
    .option('--json', '打印 JSON')
    .addHelpText('after', '\n示例：\n  zhengmai remove 通知.txt')
    .action((names: string[], flags: RemoveFlags) => removeCommand(names, flags));
}

/** Removes sources one after the other, each in a transaction of its own. */
export async function removeCommand(names: readonly string[], flags: RemoveFlags): Promise<void> {
  const { removeSource } = await import('../../importers/import.ts');
  await withStore(flags, async (store) => {
    for (const name of names) {
      const summary = await removeSource(store, name);
      const line = `已移除来源“${name}”：${summary.removed} 个节点和边。`;
      process.stdout.write(`${(flags.json ?? false) ? JSON.stringify(summary) : line}\n`);
    }
  });
}
