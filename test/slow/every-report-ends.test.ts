import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { shared } from '../kit.ts'

const root = path.join(import.meta.dirname, '..', '..')
/** Many times what they take: a reader that still runs then stands in a circle. */
const limit = 280_000

/** Reads reports in a process of their own, which can be stopped; how many were read, and the exit status. */
const readAll = (
  reports: readonly object[],
): { readonly read: number; readonly status: unknown } => {
  const run = spawnSync(
    process.execPath,
    [path.join(root, 'bin', 'shutro.js'), 'read', '-', '--quiet'],
    {
      input: reports.map((r) => JSON.stringify(r)).join('\n'),
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
      timeout: limit,
    },
  )
  return { read: run.stdout.split('\n').filter(Boolean).length, status: run.status ?? run.signal }
}

const textsIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'))

/** What pages and their cleaning do to a text: cut anywhere, marks of quotation lost or mixed, stops lost, lines joined. */
const damages: readonly ((text: string) => string)[] = [
  (text) => text.slice(Math.floor(text.length / 3)),
  (text) => text.slice(0, Math.floor((text.length * 2) / 3)),
  (text) => text.replaceAll(/[’”]/gu, ''),
  (text) => text.replaceAll(/[‘“]/gu, '"'),
  (text) => text.replaceAll(/[।.]/gu, ' '),
  (text) => text.replaceAll(/[।.]\s+/gu, '; '),
  (text) => text.replaceAll(/\s+/gu, ' '),
  (text) => text.replaceAll(/\s+/gu, '\n'),
  (text) => text.replaceAll(/,/gu, ' –'),
  (text) => text.replaceAll(/(?<word>\S+) (?<next>\S+)/gu, '$<next> $<word>'),
  (text) => text.split(/\s+/u).toReversed().join(' '),
]

describe('every report comes to its end', () => {
  const whole = [
    ...textsIn('test/gold/reports-bn'),
    ...textsIn('test/gold/reports-bn-batches'),
    ...textsIn('examples/treaty'),
    ...textsIn('examples/other'),
  ]
  const texts = whole.flatMap((text) => [text, ...damages.map((damage) => damage(text))])

  it(
    'however it is damaged',
    () => {
      expect(whole.length).toBeGreaterThan(60)
      const run = readAll(texts.map((text, i) => ({ id: `damaged-${i}`, title: '', text })))
      expect(run).toEqual({ read: texts.length, status: 0 })
    },
    limit + 20_000,
  )

  const papers = ['bd-clir', 'bd-bdnews', 'ecbplus', 'neus']
    .map((set) => path.join(shared, 'bench', `threading-${set}`, 'inputs.jsonl'))
    .filter((file) => existsSync(file))
  it.skipIf(papers.length === 0)(
    'in real papers of both languages (skipped where the shared folder is not there)',
    () => {
      const lines = papers.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line, i) => line !== '' && i % 10 === 0),
      )
      const run = readAll(lines.map((line) => JSON.parse(line) as object))
      expect(run).toEqual({ read: lines.length, status: 0 })
    },
    limit + 20_000,
  )
})
