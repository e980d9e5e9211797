import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/intake/decode.ts'

/** The folder with the sets and their scorers; it stands beside the project and is no part of it. */
export const shared = path.join(import.meta.dirname, '..', '..', 'shared')

/** Null when sets and scorers are there, else what is missing, for people. */
export const missingSets = (): string | null =>
  existsSync(path.join(shared, 'bench')) && existsSync(path.join(shared, 'score'))
    ? null
    : `nothing to measure with: ${path.resolve(shared)} holds no bench sets with their scorers`

/** One input line of a set; pages come with their decoded HTML. */
export interface Row {
  readonly id: string
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly published?: string
  readonly language?: string
}

type StoredRow = Row & { readonly htmlFile?: string }

const folderOf = (set: string): string => path.join(shared, 'bench', set)

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The rows of a set, or a sample spread evenly over it. */
export const rowsOf = (set: string, sample: number | null): readonly Row[] => {
  const folder = folderOf(set)
  const all = linesOf(path.join(folder, 'inputs.jsonl')).map(
    (line) => JSON.parse(line) as StoredRow,
  )
  const step = sample === null ? 1 : Math.max(1, all.length / sample)
  const chosen = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
  return chosen.map(({ htmlFile, ...row }) => {
    if (htmlFile === undefined) return row
    const bytes = readFileSync(path.join(folder, htmlFile))
    return { ...row, html: decode(htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).text }
  })
}

export type Half = 'even' | 'odd'

/** The half of a set that a row is in: parity of the last hex digit of its id's sha256. */
export const halfOf = (id: string): Half =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(-1), 16) % 2 === 0
    ? 'even'
    : 'odd'

/** Writes a set with only these ids, for a scorer that takes a folder. */
export const writeGold = (set: string, ids: ReadonlySet<string>, folder: string): void => {
  mkdirSync(folder, { recursive: true })
  const from = folderOf(set)
  cpSync(path.join(from, 'set.json'), path.join(folder, 'set.json'))
  for (const name of ['gold.jsonl', 'inputs.jsonl']) {
    const kept = linesOf(path.join(from, name)).filter((line) =>
      ids.has((JSON.parse(line) as Row).id),
    )
    writeFileSync(path.join(folder, name), `${kept.join('\n')}\n`)
  }
}
