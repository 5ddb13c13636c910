import { InputError } from '../graph/errors.ts';

/**
 * How a command ends, by what went wrong; printed by `zhengmai --help` and kept stable for scripts.
 * A code names one kind of trouble, so that a script can tell a file to skip from a database to wait for.
 */
export const exitCodes = {
  OK: { code: 0, meaning: '完成' },
  UNEXPECTED: { code: 1, meaning: '程序内部错误' },
  USAGE: { code: 2, meaning: '命令或参数有误' },
  FILE_MISSING: { code: 10, meaning: '文件或文件夹不存在' },
  FOLDER_EMPTY: { code: 11, meaning: '文件夹中没有可读的文件' },
  FILE_EMPTY: { code: 12, meaning: '文件为空' },
  FILE_BINARY: { code: 13, meaning: '二进制文件，不是文字' },
  FILE_FORMAT: { code: 14, meaning: '尚不支持的格式（Word、PDF、OFD 等）' },
  FILE_TOO_LARGE: { code: 15, meaning: '文件超过 64 MB' },
  LINE_TOO_LONG: { code: 16, meaning: '某一行超过 16 MB' },
  FILE_UNDECODABLE: { code: 17, meaning: '编码既不是 UTF-8 也不是 GB18030' },
  SOURCE_TAKEN: { code: 18, meaning: '来源名已被另一份文件占用（用 --as 另取名称）' },
  RECORDS_INVALID: { code: 20, meaning: '记录不符合约定' },
  LABELS_INVALID: { code: 21, meaning: '标注不符合格式' },
  BELOW_MARK: { code: 22, meaning: '有指标低于 --min 的要求' },
  NOT_FOUND: { code: 30, meaning: '图中没有所问的来源、政策或机构' },
  LIMIT: { code: 31, meaning: '超出查询限度' },
  CONFIG: { code: 40, meaning: '配置有误' },
  STORE_UNREACHABLE: { code: 41, meaning: '连不上图数据库' },
  STORE_AUTHENTICATION: { code: 42, meaning: '图数据库的用户名或密码不对' },
  STORE_HELD: { code: 43, meaning: '图数据库文件正被另一进程使用' },
  STORE_BUSY: { code: 44, meaning: '图数据库忙，等待超时' },
  STORE_DAMAGED: { code: 45, meaning: '图数据库文件已损坏' },
  STORE_QUERY: { code: 46, meaning: '图数据库拒绝了查询' },
  STORE_FOLDER: { code: 47, meaning: '数据目录不能用（不是文件夹、不可写、路径太长等）' },
  PORT_TAKEN: { code: 50, meaning: '端口已被占用' },
  SERVER_REFUSED: { code: 51, meaning: '持有图的服务拒绝了请求' },
} as const satisfies { readonly [code: string]: { readonly code: number; readonly meaning: string } };

export type ExitName = keyof typeof exitCodes;

/** The exit code for an error: that of its `code`, or 1 for one nobody foresaw. */
export function exitCodeOf(error: unknown): number {
  const name = errorCode(error);
  return name === null ? exitCodes.UNEXPECTED.code : exitCodes[name].code;
}

/** The name of the exit code that an error carries in `code`, if it is one of ours; a question without an answer is a wrong argument. */
export function errorCode(error: unknown): ExitName | null {
  if (error instanceof InputError) return 'USAGE';
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code } = error;
  return typeof code === 'string' && code in exitCodes ? (code as ExitName) : null;
}
