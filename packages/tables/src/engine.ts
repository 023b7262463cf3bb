import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { Column } from '@millrace/contract'
import { type Batch, readBatches } from './batches.ts'
import { fromDuckdb } from './column-types.ts'
import { loadDuckdb } from './duckdb.ts'
import { plain } from './plain.ts'

export type Param = string | number | bigint | boolean | null

/** An in-memory DuckDB. Errors of queries are DuckDB's own: see `sqlError` and `sourceError`. */
export interface Engine {
  /** Runs one or more statements; rows are dropped. */
  run(sql: string, params?: Param[]): Promise<void>
  /** All rows as plain objects: bigint → number where exact, DATE and TIMESTAMP → Date, DECIMAL → number, BLOB → Uint8Array. */
  rows<T extends object = Record<string, unknown>>(sql: string, params?: Param[]): Promise<T[]>
  /** Names and canonical types of the columns that a query gives. */
  columns(sql: string): Promise<Column[]>
  /**
   * Streams a query in chunks of about 2,048 rows, beside whatever else the engine does. It sees tables and views but
   * no TEMP ones: a second query on one connection would end a stream early, and silently, so each has its own.
   */
  batches(sql: string): AsyncIterable<Batch>
  close(): void
}

export interface EngineOptions {
  /** Worker threads, from 1. */
  threads: number
  /** Folder that holds what does not fit into memory. */
  tempFolder: string
  /** DuckDB's spelling: `2GB`. Its default is 80 % of the machine's memory. */
  memoryLimit?: string
}

/**
 * Opens an engine with settings that do not depend on the machine: insertion order kept, UTC, no extension fetched
 * or loaded from disk, no home folder read. Throws MR2052 where DuckDB is not installed.
 */
export async function openEngine({ threads, tempFolder, memoryLimit }: EngineOptions): Promise<Engine> {
  const { DuckDBInstance } = await loadDuckdb()
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    temp_directory: tempFolder,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    default_null_order: 'nulls_last',
    ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
  })
  const connection = await instance.connect()
  // Not an option of an instance: it needs ICU, which loads with the first connection. Global: streams inherit it.
  await connection.run("SET GLOBAL TimeZone = 'UTC'; SET enable_progress_bar = false")
  const engine = engineOf(instance, connection)
  return {
    ...engine,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function engineOf(instance: DuckDBInstance, connection: DuckDBConnection): Omit<Engine, 'close'> {
  async function rows<T>(sql: string, params?: Param[]): Promise<T[]> {
    const reader = await connection.runAndReadAll(sql, params)
    const names = reader.deduplicatedColumnNames()
    // Not getRowObjectsJS: by assignment, a column named __proto__ would be no member but the row's prototype.
    return reader
      .getRowsJS()
      .map(row => Object.fromEntries(row.map((value, index) => [names[index] as string, plain(value)])) as T)
  }
  async function columns(sql: string): Promise<Column[]> {
    const described = await rows<{ column_name: string; column_type: string; null: string }>(
      `DESCRIBE (\n${sql}\n)`,
    )
    return described.map(({ column_name, column_type, null: nullable }) => ({
      name: column_name,
      type: fromDuckdb(column_type),
      nullable: nullable !== 'NO',
    }))
  }
  return {
    async run(sql, params) {
      await connection.run(sql, params)
    },
    rows,
    columns,
    async *batches(sql) {
      const own = await instance.connect()
      try {
        yield* readBatches(own, sql, await columns(sql))
      } finally {
        own.closeSync()
      }
    },
  }
}
