import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Milliseconds that one process waits for another's write. */
const busyMs = 15_000

/** Opens a SQLite file in WAL mode as kysely's SqliteDialect wants it: two processes at once are safe. */
export const openNodeSqlite = (file: string): SqliteDatabase => {
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA busy_timeout = ${busyMs}`)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec('PRAGMA foreign_keys = ON')
  return {
    close: () => database.close(),
    prepare: (sql: string): SqliteStatement => {
      const statement = database.prepare(sql)
      const args = (parameters: readonly unknown[]): SQLInputValue[] =>
        parameters as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...args(parameters)),
        run: (parameters) => {
          const { changes, lastInsertRowid } = statement.run(...args(parameters))
          return { changes: BigInt(changes), lastInsertRowid: BigInt(lastInsertRowid) }
        },
        iterate: (parameters) =>
          statement.iterate(...args(parameters)) as IterableIterator<unknown>,
      }
    },
  }
}
