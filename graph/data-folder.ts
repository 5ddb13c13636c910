import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreError } from './errors.ts';

/** What the system's answers about a folder mean. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有读写权限',
  EPERM: '系统不允许在那里建立或写入文件',
  EROFS: '所在的磁盘是只读的',
  EEXIST: '路径上有一个同名文件，不是文件夹',
  ENOTDIR: '路径上有一段是文件，不是文件夹',
  EISDIR: '数据库文件的位置上是一个文件夹',
  ENAMETOOLONG: '路径太长',
  ENOENT: '那里不能建立文件夹',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  ELOOP: '路径上的符号链接成了环',
};
/** A path in a message is shown up to here. */
const shownPath = 120;

/**
 * Makes the folder of an embedded database where it is missing, and checks that the database can be written in it.
 * Throws {@link StoreError} `STORE_FOLDER` naming the folder and why it cannot be used.
 */
export function prepareFolder(database: string): void {
  const folder = dirname(resolve(database));
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    checkFile(resolve(database));
  } catch (error) {
    throw folderError(folder, error);
  }
}

/** One folder after the other: `mkdirSync` with `recursive` never returns where the system refuses to make one, as below /proc. */
function makeFolder(folder: string, wanted = folder): void {
  const parent = dirname(folder);
  if (!existsSync(folder) && parent !== folder) {
    // A path that is too long does not exist either: the system says so here.
    statSync(folder, { throwIfNoEntry: false });
    makeFolder(parent, wanted);
    mkdirSync(folder);
  }
  if (!statSync(folder).isDirectory())
    throw Object.assign(new Error(folder), { code: folder === wanted ? 'EEXIST' : 'ENOTDIR' });
}

/** The database may be there already; the longest name beside it is that of the file that says who holds it. */
function checkFile(database: string): void {
  statSync(`${database}.holder.json.${process.pid}`, { throwIfNoEntry: false });
  const stat = statSync(database, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) throw Object.assign(new Error(database), { code: 'EISDIR' });
  accessSync(database, constants.R_OK | constants.W_OK);
}

function folderError(folder: string, cause: unknown): StoreError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const shown = folder.length > shownPath ? `${folder.slice(0, shownPath)}…` : folder;
  const reason = reasons[code] ?? `系统报告 ${code}`;
  return new StoreError(
    'STORE_FOLDER',
    `数据目录 ${shown} 不能用：${reason}。请用 --data 或 ZHENGMAI_DATA 另选一个可以写入的文件夹。`,
    { cause },
  );
}
