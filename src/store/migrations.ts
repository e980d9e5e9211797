import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Every change of the schema, oldest first; a migration that shipped is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('originals')
        .addColumn('sha256', 'text', (c) => c.primaryKey())
        .addColumn('bytes', 'blob', (c) => c.notNull())
        .execute()
      await db.schema
        .createTable('reports')
        .addColumn('id', 'text', (c) => c.primaryKey())
        .addColumn('sha256', 'text', (c) => c.notNull().references('originals.sha256'))
        .addColumn('given', 'text', (c) => c.notNull())
        .addColumn('media_type', 'text')
        .execute()
      await db.schema
        .createTable('readings')
        .addColumn('report', 'text', (c) => c.primaryKey().references('reports.id'))
        .addColumn('sha256', 'text', (c) => c.notNull())
        .addColumn('key', 'text', (c) => c.notNull())
        .addColumn('reading', 'text', (c) => c.notNull())
        .execute()
    },
  },
  '0002-fetches': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('fetches')
        .addColumn('url', 'text', (c) => c.primaryKey())
        .addColumn('bytes', 'blob', (c) => c.notNull())
        .addColumn('content_type', 'text', (c) => c.notNull())
        .addColumn('etag', 'text')
        .addColumn('last_modified', 'text')
        .execute()
    },
  },
}
