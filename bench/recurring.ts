import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { cleanOriginal } from '../src/app/clean.ts'
import { loadKit } from '../src/app/defaults.ts'
import { furnitureOf } from '../src/app/furniture.ts'
import type { Report } from '../src/core/reading.ts'
import { toOriginal } from '../src/intake/original.ts'
import type { Original } from '../src/pipeline/board.ts'
import { outletKey } from '../src/stages/clean/furniture/sighting.ts'
import { unitsOf } from '../src/stages/clean/units.ts'

// How much still recurs around the reports of an outlet, before and after its furniture is cut.
const sets = ['threading-bd-clir', 'threading-bd-bdnews']
const folder = path.join(import.meta.dirname, '..', '..', 'shared', 'bench')
/** Letters of a line or sentence that counts, how many of them an edge is taken to have, in how many reports it recurs. */
const LETTERS = 20
const EDGES = [1, 3]
const RECURS = 3

interface Row {
  readonly id: string
  readonly text: string
}

const originals = (): readonly Original[] =>
  sets.flatMap((set) =>
    readFileSync(path.join(folder, set, 'inputs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, text, ...given } = JSON.parse(line) as Row
        return toOriginal({ kind: 'report', id, bytes: new TextEncoder().encode(text), given })
      }),
  )

interface Page {
  readonly outlet: string
  readonly keys: readonly string[]
  /** Characters of each sentence that counts. */
  readonly sizes: readonly number[]
  readonly size: number
}

const pageOf = (report: Report): Page => {
  const units = report.paragraphs.flatMap(({ text }) => unitsOf(text))
  const long = units.filter(({ key }) => key.length >= LETTERS)
  return {
    outlet: outletKey(report.outlet) ?? '',
    keys: long.map(({ key }) => key),
    sizes: long.map(({ start, end }) => end - start),
    size: report.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
  }
}

const isEdge = (page: Page, at: number, edge: number): boolean =>
  at < edge || at >= page.keys.length - edge

/** One of the reports that share most of their sentences stands for them: a crawl is no recurrence. */
const withoutCopies = (pages: readonly Page[]): readonly Page[] => {
  const seen = new Set<string>()
  return pages.filter((page) => {
    const marks = page.keys.map((key) => `${page.outlet} ${key}`)
    const known = marks.filter((mark) => seen.has(mark)).length
    for (const mark of marks) seen.add(mark)
    return known * 2 < marks.length
  })
}

const recurring = (
  pages: readonly Page[],
  edge: number,
): { readonly chars: number; readonly all: number } => {
  const counts = new Map<string, number>()
  const edges = (page: Page): readonly string[] => [
    ...new Set(page.keys.filter((_, at) => isEdge(page, at, edge))),
  ]
  for (const page of pages)
    for (const key of edges(page)) {
      const mark = `${page.outlet} ${key}`
      counts.set(mark, (counts.get(mark) ?? 0) + 1)
    }
  let chars = 0
  for (const page of pages)
    for (const [at, key] of page.keys.entries())
      if (isEdge(page, at, edge) && (counts.get(`${page.outlet} ${key}`) ?? 0) >= RECURS)
        chars += page.sizes[at] ?? 0
  return { chars, all: pages.reduce((sum, { size }) => sum + size, 0) }
}

const told = (name: string, reports: readonly Report[]): void => {
  const pages = reports.map(pageOf)
  for (const [what, list] of [
    ['all reports', pages],
    ['copies once', withoutCopies(pages)],
  ] as const) {
    for (const edge of EDGES) {
      const { chars, all } = recurring(list, edge)
      const share = ((100 * chars) / all).toFixed(3)
      console.log(
        `${name}, ${what} (${list.length}), ${edge} at each edge: ${chars} of ${all} characters recur (${share} %)`,
      )
    }
  }
}

/** A sample that is the same in every run. */
const sample = <T>(list: readonly T[], count: number): readonly T[] => {
  const rest = [...list]
  const picked: T[] = []
  let seed = 20241111
  while (rest.length > 0 && picked.length < count) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    picked.push(...rest.splice(seed % rest.length, 1))
  }
  return picked
}

const main = (): void => {
  const missing = sets.filter((set) => !existsSync(path.join(folder, set, 'inputs.jsonl')))
  if (missing.length > 0) return console.log(`not measured: ${missing.join(', ')} not there`)
  const kit = loadKit()
  const all = originals()
  const table = furnitureOf(all, kit)
  told(
    'each alone',
    all.map((original) => cleanOriginal(original, kit)),
  )
  const reports = all.map((original) => cleanOriginal(original, kit, table))
  told('with the table', reports)
  const cuts = reports.flatMap(({ id, outlet, removed }, i) =>
    removed
      .filter(({ reason }) => reason.startsWith('furniture'))
      .map(({ raw }) => ({ id, outlet: outlet?.name, text: all[i]?.text.slice(...raw) ?? '' })),
  )
  const chars = cuts.reduce((sum, { text }) => sum + text.length, 0)
  const blocks = Object.values(table.outlets).map((rows) => Object.keys(rows).length)
  console.log(
    `table: ${blocks.length} outlets, ${blocks.reduce((a, b) => a + b, 0)} blocks; ${cuts.length} removals, ${chars} characters`,
  )
  const asked = Number(process.argv[2] ?? 0)
  for (const { id, outlet, text } of sample(cuts, asked))
    console.log(
      `- ${id} ${outlet ?? ''} (${text.length}): ${text.length > 400 ? `${text.slice(0, 200)} … ${text.slice(-150)}` : text}`,
    )
}

main()
