import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { InvalidInput, Unavailable } from '../core/errors.ts'
import type { Reading } from '../core/reading.ts'
import type { Given } from '../pipeline/board.ts'
import type { FetchMemory, ReportStore, StoredReport } from '../pipeline/ports.ts'
import { migrations } from './migrations.ts'
import { openNodeSqlite } from './node-sqlite.ts'
import type { Schema } from './schema.ts'

/**
 * Opens a store in one SQLite file, made when it is not there, brought up to date when it is older.
 *
 * @throws InvalidInput `E_STORE` when the file is no store, Unavailable `E_STORE_BUSY` when it stays locked.
 */
export const openStore = async (file: string): Promise<ReportStore> => {
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  try {
    const db = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: openNodeSqlite(file) }),
    })
    await migrate(db)
    return storeOf(db)
  } catch (cause) {
    throw fault(file, cause)
  }
}

const fault = (file: string, cause: unknown): Error => {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (/locked|busy/iu.test(message))
    return new Unavailable('E_STORE_BUSY', `the store ${file} is in use; try again`, { cause })
  return new InvalidInput('E_STORE', `the store ${file} cannot be opened: ${message}`, { cause })
}

/** One process migrates, others wait: SQLite's write lock is taken before anyone looks what is there. */
const migrate = (db: Kysely<Schema>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    const migrator = new Migrator({
      db: connection,
      provider: { getMigrations: async () => ({ ...migrations }) },
      disableTransactions: true,
    })
    const { error } = await migrator.migrateToLatest()
    await (error ? sql`rollback` : sql`commit`).execute(connection)
    if (error) throw error instanceof Error ? error : new Error('the migration failed')
  })

/** Pages by address; one that names no version of itself is not kept: it would be sent again anyway. */
const fetchMemory = (db: Kysely<Schema>): FetchMemory => ({
  find: async (url) => {
    const row = await db.selectFrom('fetches').selectAll().where('url', '=', url).executeTakeFirst()
    return row
      ? {
          bytes: row.bytes,
          contentType: row.content_type,
          etag: row.etag,
          lastModified: row.last_modified,
        }
      : undefined
  },
  keep: async (url, { bytes, contentType, etag, lastModified }) => {
    if (etag === null && lastModified === null) return
    const row = { url, bytes, content_type: contentType, etag, last_modified: lastModified }
    await db
      .insertInto('fetches')
      .values(row)
      .onConflict((c) => c.column('url').doUpdateSet(row))
      .execute()
  },
})

const storeOf = (db: Kysely<Schema>): ReportStore => ({
  fetched: fetchMemory(db),
  findReading: async (id, sha256, key) => {
    const row = await db
      .selectFrom('readings')
      .select('reading')
      .where('report', '=', id)
      .where('sha256', '=', sha256)
      .where('key', '=', key)
      .executeTakeFirst()
    return row ? (JSON.parse(row.reading) as Reading) : undefined
  },
  // One transaction a report: after a kill either all of it stands or nothing.
  put: async ({ report, reading, key }) => {
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('originals')
        .values({ sha256: report.sha256, bytes: report.bytes })
        .onConflict((c) => c.doNothing())
        .execute()
      const row = {
        id: report.id,
        sha256: report.sha256,
        given: JSON.stringify(report.given),
        media_type: report.mediaType ?? null,
      }
      await trx
        .insertInto('reports')
        .values(row)
        .onConflict((c) => c.column('id').doUpdateSet(row))
        .execute()
      const read = {
        report: report.id,
        sha256: report.sha256,
        key,
        reading: JSON.stringify(reading),
      }
      await trx
        .insertInto('readings')
        .values(read)
        .onConflict((c) => c.column('report').doUpdateSet(read))
        .execute()
    })
  },
  reports: async () => {
    const rows = await db
      .selectFrom('reports')
      .innerJoin('originals', 'originals.sha256', 'reports.sha256')
      .select(['reports.id', 'reports.sha256', 'given', 'media_type', 'bytes'])
      .orderBy('reports.id')
      .execute()
    return rows.map((row): StoredReport => ({
      id: row.id,
      sha256: row.sha256,
      bytes: row.bytes,
      given: JSON.parse(row.given) as Given,
      ...(row.media_type === 'text/html' ? { mediaType: 'text/html' as const } : {}),
    }))
  },
  counts: async () => {
    const count = async (table: keyof Schema): Promise<number> => {
      const row = await db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirst()
      return Number(row?.n ?? 0)
    }
    return {
      originals: await count('originals'),
      reports: await count('reports'),
      readings: await count('readings'),
    }
  },
  close: () => db.destroy(),
})
