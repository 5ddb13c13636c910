import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Config, readConfig, type Settings } from '../../graph/config.ts';
import { prepareFolder } from '../../graph/data-folder.ts';
import { isImportable } from '../../importers/formats/formats.ts';
import { type RunningServer, startServer } from '../../server/main.ts';

export interface ServeOptions {
  /** A folder whose files are imported when the embedded graph is new. */
  readonly samples?: string;
}

/** `zhengmai serve`: opens the graph, serves the page, prints its address, and ends cleanly when asked to. */
export async function serveCommand(flags: Settings, options: ServeOptions): Promise<void> {
  const config = readConfig(flags);
  const awaited = options.samples === undefined ? null : samplesAwaited(config);
  const server = await startServer(config);
  endWithSignals(server);
  if (awaited !== null && options.samples !== undefined) {
    try {
      await importSamples(server, options.samples);
    } catch (error) {
      await server.close();
      throw error;
    }
    rmSync(awaited, { force: true });
  }
  process.stdout.write(`政脉已就绪：${server.url}\n${whereItIs(config)}按 Ctrl+C 停止。\n`);
}

/**
 * The mark beside a new embedded graph that its samples are still to come; null where they are not. It stands until all are in, so that
 * a first start that found its port taken, or was stopped half-way, leaves them to the next.
 */
function samplesAwaited({ store, data }: Config): string | null {
  if (store.kind !== 'embedded') return null;
  const mark = join(data, 'samples-awaited');
  if (existsSync(store.path)) return existsSync(mark) ? mark : null;
  prepareFolder(store.path);
  writeFileSync(mark, '');
  return mark;
}

async function importSamples(server: RunningServer, folder: string): Promise<void> {
  const files = readdirSync(folder).filter(isImportable).sort();
  process.stdout.write(`首次启动，导入 ${files.length} 份示例…\n`);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const { policies, tasks, citations } = await server.imports.importFile({
      name: basename(file),
      bytes,
      as: null,
      again: false,
      job: null,
    });
    process.stdout.write(`  ${file}：${policies} 件政策，${tasks} 项任务，${citations} 处引用\n`);
  }
}

function whereItIs(config: Config): string {
  return config.store.kind === 'embedded'
    ? `数据在 ${config.store.path}。`
    : `图在 ${config.store.uri.replace(/\/\/[^@/]*@/, '//')}。`;
}

function endWithSignals(server: RunningServer): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
