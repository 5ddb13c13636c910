import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { readConfig } from '../../graph/config.ts';
import { InputError } from '../../graph/errors.ts';
import type { TaskWay } from '../../graph/questions/agency-ways.ts';
import type { AssignmentRole, PolicyStatus } from '../../graph/questions/answers.ts';
import type { TaskAnswer, TaskOrder, TasksRequest } from '../../graph/questions/tasks-of.ts';
import { type StoreFlags, settingsOf, withStore, withStoreFlags } from '../store-flags.ts';
import { tasksReport } from '../tasks-report.ts';
import { print } from './extract.ts';

interface TasksFlags extends StoreFlags {
  readonly in?: string;
  readonly role?: readonly string[];
  readonly status?: readonly string[];
  readonly region?: readonly string[];
  readonly industry?: readonly string[];
  readonly via?: readonly string[];
  readonly year?: readonly string[];
  readonly since?: string;
  readonly dueAfter?: string;
  readonly dueBefore?: string;
  readonly text?: string;
  readonly importedSince?: string;
  readonly order?: string;
  readonly limit: string;
  readonly xlsx?: string;
  readonly csv?: string | true;
  readonly ics?: string | true;
  readonly json?: boolean;
  readonly page?: string;
}

const roles: Readonly<Record<string, AssignmentRole>> = { 牵头: 'lead', 责任: 'responsible', 配合: 'support' };
const statuses: Readonly<Record<string, PolicyStatus>> = {
  正式印发: 'issued',
  征求意见稿: 'draft',
  公示: 'public-notice',
};
const ways: Readonly<Record<string, TaskWay>> = {
  本机构: 'own',
  曾用名: 'former-name',
  前身: 'predecessor',
  所在一类: 'group',
  下属: 'subordinate',
  可能: 'possible',
};
const orders: Readonly<Record<string, TaskOrder>> = { 最新: 'newest', 期限: 'due', 导入: 'imported' };

/** Adds `zhengmai tasks`. */
export function registerTasks(program: Command): void {
  const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  withStoreFlags(program.command('tasks'))
    .description('列出一个机构的全部任务：不论文件里写的是全称、简称还是从前的名称')
    .argument('<agency>', '机构的任何一个名称')
    .option('--in <region>', '机构所在地区：几地同名时说明是哪一个')
    .option('--role <role>', `角色：${Object.keys(roles).join('、')}；可给几次`, each)
    .option('--region <region>', '政策的地区（含下级）；可给几次', each)
    .option('--industry <industry>', '产业（含细分）；可给几次', each)
    .option('--status <status>', `政策状态：${Object.keys(statuses).join('、')}；可给几次`, each)
    .option('--via <way>', `来路：${Object.keys(ways).join('、')}；可给几次`, each)
    .option('--year <year>', '政策的年份；可给几次', each)
    .option('--since <year>', '只要这一年及以后的政策')
    .option('--due-after <day>', '期限不早于这一天')
    .option('--due-before <day>', '期限不晚于这一天')
    .option('--text <words>', '措施、标题或原文含有这些字')
    .option('--imported-since <time>', '只要此后导入的来源')
    .option('--order <order>', `次序：${Object.keys(orders).join('、')}`)
    .option('--limit <number>', '表中最多几行', '50')
    .option('--xlsx <file>', '另存为 Excel 工作簿')
    .option('--csv [file]', '存为 CSV；不给文件名则打印')
    .option('--ics [file]', '把期限存为日历；不给文件名则打印')
    .option('--json', '打印 JSON')
    .option('--page <address>', '文件中的链接指向哪个网页', undefined)
    .addHelpText(
      'after',
      '\n示例：\n  zhengmai tasks 天津市发展改革委 --role 牵头\n  zhengmai tasks 市发展改革委 --in 济南市 --since 2024 --due-before 2025-12-31 --xlsx 任务.xlsx',
    )
    .action((agency: string, flags: TasksFlags) => tasksCommand(agency, flags));
}

/** Prints the tasks of an agency as a table, or writes them to the files that the flags name; each what `tasksOf` answers. */
export async function tasksCommand(agency: string, flags: TasksFlags): Promise<void> {
  const { tasksOf } = await import('../../graph/questions/tasks-of.ts');
  const request = requestOf(agency, flags);
  const limit = wholeNumber(flags.limit);
  const answer = await withStore(flags, (store) => tasksOf(store, request));
  const isWritten = await writeFiles(answer, request, flags);
  if (!isWritten) await print(tasksReport(answer, limit, process.stdout.columns ?? 120));
}

function requestOf(agency: string, flags: TasksFlags): TasksRequest {
  return {
    agency: { name: agency, region: flags.in ?? null },
    role: chosen('--role', flags.role, roles),
    status: chosen('--status', flags.status, statuses),
    via: chosen('--via', flags.via, ways),
    region: flags.region ?? null,
    industry: flags.industry ?? null,
    year: yearsOf(flags),
    dueFrom: flags.dueAfter ?? null,
    dueTo: flags.dueBefore ?? null,
    text: flags.text ?? null,
    importedSince: flags.importedSince ?? null,
    order: chosen('--order', flags.order === undefined ? undefined : [flags.order], orders)?.[0] ?? null,
  };
}

/** Values by their Chinese names, or as GraphQL writes them. */
function chosen<Value extends string>(
  option: string,
  given: readonly string[] | undefined,
  names: Readonly<Record<string, Value>>,
): readonly Value[] | null {
  return (
    given?.map((name) => {
      const value =
        names[name] ?? Object.values(names).find((each) => each === name.toLowerCase().replaceAll('_', '-'));
      if (value === undefined)
        throw new InputError(`${option} 应为 ${Object.keys(names).join('、')} 之一，而不是“${name}”。`);
      return value;
    }) ?? null
  );
}

/** The years asked for one by one, or all from one on to the present. */
function yearsOf({ year, since }: TasksFlags): readonly string[] | null {
  if (since === undefined) return year ?? null;
  if (year !== undefined) throw new InputError('--year 与 --since 二者取一。');
  const first = wholeNumber(since);
  const present = new Date().getFullYear();
  if (first < 1949 || first > present)
    throw new InputError(`--since 应为 1949 到 ${present} 之间的年份，而不是“${since}”。`);
  return Array.from({ length: present - first + 1 }, (_, at) => String(first + at));
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InputError(`应为整数，而不是“${text}”。`);
  return Number(text);
}

/** Writes what the flags ask for; whether that was anything. */
async function writeFiles(answer: TaskAnswer, request: TasksRequest, flags: TasksFlags): Promise<boolean> {
  const { tasksTable } = await import('../../graph/exports/tasks-table.ts');
  const { filterNote } = await import('../../graph/exports/tasks-filter.ts');
  const origin = (flags.page ?? pageOf(flags)).replace(/\/+$/, '');
  const today = new Date().toISOString().slice(0, 10);
  const table = () => tasksTable(answer, { origin, filters: filterNote(request, answer), today });
  if (flags.xlsx !== undefined)
    await save(flags.xlsx, (await import('../../graph/exports/xlsx.ts')).writeXlsx(table()), answer);
  if (flags.csv !== undefined)
    await save(flags.csv, (await import('../../graph/exports/csv.ts')).writeCsv(table()), answer);
  if (flags.ics !== undefined) {
    const { tasksCalendar } = await import('../../graph/exports/tasks-calendar.ts');
    await save(flags.ics, [tasksCalendar(answer, { origin })], answer);
  }
  if (flags.json === true) await save(true, (await import('../../graph/exports/json.ts')).writeJson(table()), answer);
  return [flags.xlsx, flags.csv, flags.ics, flags.json].some((flag) => flag !== undefined);
}

/** The page of the server that these settings would start. */
function pageOf(flags: TasksFlags): string {
  const { host, port } = readConfig(settingsOf(flags));
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

async function save(
  target: string | true,
  body: Iterable<string> | AsyncIterable<string | Uint8Array>,
  { total, possible }: TaskAnswer,
): Promise<void> {
  if (target === true) {
    for await (const piece of body) await print(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    return;
  }
  await pipeline(Readable.from(body), createWriteStream(target));
  const apart = possible.length === 0 ? '' : `，另有 ${possible.length} 项可能属于它`;
  process.stderr.write(`已写入 ${target}：${total} 项任务${apart}。\n`);
}
