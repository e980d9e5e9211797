import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256Bytes } from '../../src/intake/sha256.ts'
import type { ReportStore, StoredReading } from '../../src/pipeline/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { readText } from '../kit.ts'

const stored = (id: string, text: string, key = 'k1'): StoredReading => {
  const bytes = new TextEncoder().encode(text)
  return {
    report: { id, sha256: sha256Bytes(bytes), bytes, given: { published: '2024-11-12' } },
    reading: { ...readText(text), id },
    key,
  }
}

/** What every store must do, whatever stands behind it. */
const describeStore = (name: string, open: () => Promise<ReportStore>): void => {
  describe(`a store (${name})`, () => {
    it('gives a reading back only to the same bytes and the same program', async () => {
      const store = await open()
      const one = stored('a', 'পুতিন চুক্তিতে সই করেন।')
      await store.put(one)
      expect(await store.findReading('a', one.report.sha256, 'k1')).toEqual(one.reading)
      expect(await store.findReading('a', one.report.sha256, 'k2')).toBeUndefined()
      expect(await store.findReading('a', 'other', 'k1')).toBeUndefined()
      await store.close()
    })

    it('keeps original bytes as received', async () => {
      const store = await open()
      const one = stored('b', 'a\r\nখ\u0000')
      await store.put(one)
      const found = (await store.reports()).find((r) => r.id === 'b')
      expect(found && [...found.bytes]).toEqual([...one.report.bytes])
      expect(found?.given).toEqual({ published: '2024-11-12' })
      await store.close()
    })

    it('holds one report an id, however often it comes', async () => {
      const store = await open()
      await store.put(stored('c', 'এক'))
      await store.put(stored('c', 'এক'))
      await store.put(stored('c', 'দুই', 'k2'))
      const counts = await store.counts()
      expect((await store.reports()).filter((r) => r.id === 'c')).toHaveLength(1)
      expect(counts.reports).toBe((await store.reports()).length)
      await store.close()
    })
  })
}

describeStore('SQLite in memory', () => openStore(':memory:'))

const folder = mkdtempSync(path.join(os.tmpdir(), 'shutro-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
describeStore('SQLite in a file', () => openStore(path.join(folder, 'a.db')))

describe('a file that is no store', () => {
  it('is refused with its name', async () => {
    const file = path.join(folder, 'text.db')
    writeFileSync(file, 'this is a letter, not a database, and it is long enough to be read as one')
    await expect(openStore(file)).rejects.toMatchObject({ code: 'E_STORE' })
  })
})
