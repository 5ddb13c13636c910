import { setTimeout as pause } from 'node:timers/promises';
import grafeo from '@grafeo-db/js';
import type { Query } from '../cypher/query.ts';
import { prepareFolder } from './data-folder.ts';
import { searchThrough } from './embedded-search.ts';
import { StoreError } from './errors.ts';
import { readHolder } from './holder.ts';
import { idIndexStatements, keyStatements } from './schema.ts';
import type { Found, GraphReader, GraphStore, GraphWriter, SearchRequest } from './store.ts';
import { plainRow, queryParams } from './values.ts';
import { WriteQueue } from './write-queue.ts';

/** How often a unit of writing is tried before its conflict is reported. */
const WRITE_ATTEMPTS = 6;
/** A checkpoint bounds what reopening must replay: after this much log, and at the latest this often while something is written. */
const CHECKPOINT = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 };
type Database = InstanceType<typeof grafeo.GrafeoDB>;
type Transaction = ReturnType<Database['beginTransaction']>;

/**
 * Opens the in-process engine on a database file, made when it is not there; `null` keeps the graph in memory.
 * One process owns the file. Throws {@link StoreError} `STORE_HELD` when another does, `STORE_FOLDER` when its folder
 * cannot be used, `STORE_DAMAGED` when the file cannot be read.
 */
export async function openEmbedded(path: string | null): Promise<GraphStore> {
  if (path === null) return new EmbeddedStore(grafeo.GrafeoDB.create());
  const database = openFile(path);
  database.setCheckpointTriggers(CHECKPOINT);
  return new EmbeddedStore(database);
}

function openFile(path: string): Database {
  prepareFolder(path);
  try {
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw /cannot be locked|lock(ed)? by|already (open|locked)/i.test(messageOf(error))
      ? heldError(path, error)
      : new StoreError(
          'STORE_DAMAGED',
          `图数据库文件 ${path} 打不开，内容可能已损坏：请从备份恢复，或换一个数据目录重新导入。`,
          { cause: error },
        );
  }
}

function heldError(path: string, cause: unknown): StoreError {
  const holder = readHolder(path);
  const message =
    holder === null
      ? `图数据库文件 ${path} 正被另一进程使用：等它结束再试，或用 ZHENGMAI_DATA 指定另一个数据目录。`
      : `图数据库文件 ${path} 正被服务 ${holder.url}（进程 ${holder.pid}）使用：通过该服务操作，或先停止它。`;
  return new StoreError('STORE_HELD', message, { cause });
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'grafeo';
  readonly #database: Database;
  readonly #writes = new WriteQueue();
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
  }

  async read<Result>(work: (graph: GraphReader) => Promise<Result>): Promise<Result> {
    const unit = this.#begin(false);
    try {
      return await work(unit);
    } finally {
      await unit.abandon();
    }
  }

  write<Result>(work: (graph: GraphWriter) => Promise<Result>): Promise<Result> {
    return this.#writes.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const unit = this.#begin(true);
        try {
          const result = await work(unit);
          await unit.commit();
          return result;
        } catch (error) {
          await unit.abandon();
          if (!isConflict(error)) throw error;
          if (attempt === WRITE_ATTEMPTS) throw busyError(error);
        }
        await pause(2 ** attempt * 5);
      }
    });
  }

  search(request: SearchRequest): Promise<Found> {
    return searchThrough(async (statement, params) => {
      const found = await this.#guarded(`search ${request.kind}`, () =>
        this.#database.executeCypher(statement, params),
      );
      return found.toArray()[0];
    }, request);
  }

  ensureSchema(): Promise<void> {
    return this.#writes.run(async () => {
      for (const statement of [...keyStatements(), ...idIndexStatements()]) {
        await this.#guarded('schema', () => this.#database.executeCypher(statement));
      }
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
    this.#database.close();
  }

  #begin(writable: boolean): Unit {
    if (this.#closed) throw new StoreError('STORE_QUERY', '图数据库已经关闭。');
    return new Unit(this.#database.beginTransaction('snapshot'), writable);
  }

  async #guarded<Result>(name: string, call: () => Promise<Result>): Promise<Result> {
    try {
      return await call();
    } catch (error) {
      throw queryError(name, error);
    }
  }
}

/** One transaction. The engine forbids ending it while a query runs, so it waits for those that still do. */
class Unit implements GraphWriter {
  readonly writable = true;
  readonly #transaction: Transaction;
  readonly #mayWrite: boolean;
  readonly #running = new Set<Promise<unknown>>();

  constructor(transaction: Transaction, mayWrite: boolean) {
    this.#transaction = transaction;
    this.#mayWrite = mayWrite;
  }

  async run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<readonly Row[]> {
    if (query.mode === 'write' && !this.#mayWrite) {
      throw new StoreError('STORE_QUERY', `查询 ${query.name} 会改动图，只能在写入中执行。`);
    }
    const running = this.#transaction.executeCypher(query.text, queryParams(query, params));
    this.#running.add(running);
    try {
      const result = await running;
      return result.toArray().map((row) => plainRow(query, row));
    } catch (error) {
      throw isConflict(error) ? error : queryError(query.name, error);
    } finally {
      this.#running.delete(running);
    }
  }

  async commit(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#transaction.commit();
  }

  async abandon(): Promise<void> {
    await Promise.allSettled(this.#running);
    if (this.#transaction.isActive) this.#transaction.rollback();
  }
}

function isConflict(error: unknown): boolean {
  return messageOf(error).includes('GRAFEO-T001');
}

function busyError(cause: unknown): StoreError {
  return new StoreError('STORE_BUSY', `写入与另一写入冲突，重试 ${WRITE_ATTEMPTS} 次仍未成功：请稍后再试。`, { cause });
}

function queryError(name: string, cause: unknown): StoreError {
  return new StoreError('STORE_QUERY', `图数据库拒绝了查询 ${name}：${messageOf(cause)}`, { cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
