import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Query } from '../cypher/query.ts';
import { StoreError } from './errors.ts';
import { type Neo4jAddress, storeErrorOf } from './neo4j-errors.ts';
import { keyStatements, searchKinds, textIndexName } from './schema.ts';
import { isIndexedPair, searchPieces } from './search-text.ts';
import type { Found, GraphReader, GraphStore, GraphWriter, SearchRequest } from './store.ts';
import { plainRow, queryParams } from './values.ts';
import { WriteQueue } from './write-queue.ts';

/** Milliseconds. A unit of work that waits for another loader's lock longer than its limit ends with `STORE_BUSY`. */
export interface Neo4jLimits {
  readonly connect: number;
  readonly read: number;
  readonly write: number;
  /** For how long a unit is tried again after errors that pass. */
  readonly retry: number;
}

/** After so many rows written the server looks at its statistics again, and then after each doubling. */
const FIRST_REPLANNING = 500;

const usualLimits: Neo4jLimits = { connect: 5_000, read: 60_000, write: 600_000, retry: 15_000 };

/**
 * Opens a Neo4j database (5.26 or later). Throws {@link StoreError}: `STORE_UNREACHABLE` for no server or no such database,
 * `STORE_AUTHENTICATION` for a user or password that it refuses.
 */
export async function openNeo4j(address: Neo4jAddress, limits: Neo4jLimits = usualLimits): Promise<GraphStore> {
  const driver = openDriver(address, limits);
  try {
    await driver.getServerInfo({ database: address.database });
    await askDatabase(driver, address.database);
    return new Neo4jStore(driver, address, limits);
  } catch (error) {
    await driver.close();
    throw storeErrorOf(error, address, '连接');
  }
}

/** A direct connection tells only whether the server is there; a first statement tells whether the database is. */
async function askDatabase(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

function openDriver({ uri, username, password }: Neo4jAddress, limits: Neo4jLimits): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: limits.connect,
    connectionAcquisitionTimeout: 2 * limits.connect,
    maxTransactionRetryTime: limits.retry,
    disableLosslessIntegers: true,
  });
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;
  readonly #limits: Neo4jLimits;
  readonly #writes = new WriteQueue();
  #written = 0;
  #replanAt = FIRST_REPLANNING;

  constructor(driver: Driver, address: Neo4jAddress, limits: Neo4jLimits) {
    this.#driver = driver;
    this.#address = address;
    this.#limits = limits;
  }

  read<Result>(work: (graph: GraphReader) => Promise<Result>): Promise<Result> {
    const config = { timeout: this.#limits.read };
    return this.#within('读取', (session) => session.executeRead((unit) => work(this.#unit(unit, false)), config));
  }

  write<Result>(work: (graph: GraphWriter) => Promise<Result>): Promise<Result> {
    const config = { timeout: this.#limits.write };
    return this.#writes.run(async () => {
      const result = await this.#within('写入', (session) =>
        session.executeWrite((unit) => work(this.#unit(unit, true)), config),
      );
      if (this.#written >= this.#replanAt) await this.#replan();
      return result;
    });
  }

  /**
   * A server that has seen an empty graph plans for an empty one: it reads whole indexes instead of seeking in them, a thousand
   * times slower, and may go on for hours. Where the user may not ask it to look again, it does so by itself in time.
   */
  async #replan(): Promise<void> {
    this.#replanAt = 2 * this.#written;
    await this.#within('schema', (session) => session.run('CALL db.prepareForReplanning(10)')).catch(() => {});
  }

  async search({ kind, text, limit, by = 'words' }: SearchRequest): Promise<Found> {
    const pieces = searchPieces(text);
    if (pieces.length === 0) return { ids: [], total: 0 };
    const pairs = by === 'words' ? pieces.filter(isIndexedPair) : [];
    const nodes =
      pairs.length === 0 ? `MATCH (node:${kind})` : 'CALL db.index.fulltext.queryNodes($index, $lucene) YIELD node';
    const shown = kind === 'Measure' ? 'AND NOT EXISTS { MATCH (:Text {id: node.text, shown: false}) }' : '';
    const statement = `${nodes} WITH node WHERE all(piece IN $pieces WHERE node.${by} CONTAINS piece) ${shown}
      WITH node.id AS id, size(node.${by}) AS length ORDER BY length, id
      WITH collect(id) AS ids RETURN ids[0..$limit] AS ids, size(ids) AS total`;
    const params = {
      index: textIndexName(kind),
      // Pairs of Chinese characters hold nothing that Lucene would read as an operator.
      lucene: pairs.map((pair) => `+"${pair}"`).join(' '),
      pieces,
      limit: neo4j.int(Math.max(0, limit)),
    };
    const config = { timeout: this.#limits.read };
    const { records } = await this.#within(`search ${kind}`, (session) =>
      session.executeRead((unit) => unit.run<{ ids: string[]; total: number }>(statement, params), config),
    );
    return { ids: records[0]?.get('ids') ?? [], total: records[0]?.get('total') ?? 0 };
  }

  ensureSchema(): Promise<void> {
    const statements = [...keyStatements(), ...searchKinds.map(textIndexStatement), 'CALL db.awaitIndexes(300)'];
    return this.#writes.run(() =>
      this.#within('schema', async (session) => {
        for (const statement of statements) await session.executeWrite((unit) => unit.run(statement));
      }),
    );
  }

  async close(): Promise<void> {
    await this.#writes.idle();
    await this.#driver.close();
  }

  /** A session that sees what this process has written before, whichever member of a cluster answers. */
  async #within<Result>(doing: string, work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({
      database: this.#address.database,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } catch (error) {
      throw storeErrorOf(error, this.#address, doing);
    } finally {
      await session.close();
    }
  }

  #unit(transaction: ManagedTransaction, mayWrite: boolean): GraphWriter {
    return {
      writable: true,
      run: async <Params, Row>(query: Query<Params, Row>, params: Params) => {
        if (query.mode === 'write' && !mayWrite) {
          throw new StoreError('STORE_QUERY', `查询 ${query.name} 会改动图，只能在写入中执行。`);
        }
        if (query.mode === 'write') this.#written += rowsOf(params);
        const given = boltValue(queryParams(query, params)) as { [name: string]: unknown };
        const { records } = await transaction.run(query.text, given).catch((error) => {
          // What passes is left to the driver, which runs the unit again.
          throw neo4j.isRetryableError(error) ? error : storeErrorOf(error, this.#address, query.name);
        });
        return records.map((record) => plainRow(query, record.toObject()));
      },
    };
  }
}

function textIndexStatement(kind: (typeof searchKinds)[number]): string {
  return `CREATE FULLTEXT INDEX ${textIndexName(kind)} IF NOT EXISTS FOR (n:${kind}) ON EACH [n.words]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;
}

/** How many rows a writing query is given. */
function rowsOf(params: unknown): number {
  const rows = typeof params === 'object' && params !== null && 'rows' in params ? params.rows : null;
  return Array.isArray(rows) ? rows.length : 1;
}

/** A plain value as Bolt sends it: the driver would send every number as a float, and integers are wanted where they are whole. */
function boltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(boltValue);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, boltValue(item)]));
}
