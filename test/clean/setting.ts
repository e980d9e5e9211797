import type { EntityRow, Knowledge } from '../../src/knowledge/types.ts'
import { clean as bnClean } from '../../src/lang/bn/clean/clean.ts'
import { dates as bnDates } from '../../src/lang/bn/dates/dates.ts'
import { clean as enClean } from '../../src/lang/en/clean/clean.ts'
import type { LanguagePack } from '../../src/lang/pack.ts'
import type { Report } from '../../src/core/reading.ts'
import type { Given, Original } from '../../src/pipeline/board.ts'
import { NO_FURNITURE } from '../../src/pipeline/furniture.ts'
import type { FurnitureTable } from '../../src/pipeline/furniture.ts'
import type { Tools } from '../../src/pipeline/stage.ts'
import { clean } from '../../src/stages/clean/clean.ts'

const rows: readonly EntityRow[] = [
  {
    id: 'x-example-times',
    kind: 'organisation',
    class: 'outlet',
    state: null,
    name: 'Example Times',
    names: { en: ['Example Times'] },
    domains: ['example-times.test'],
    credit: 'outlet',
    seen: 'test',
  },
  {
    id: 'x-afp',
    kind: 'agency',
    class: 'agency',
    state: null,
    name: 'AFP',
    names: { en: ['AFP'], bn: ['এএফপি'] },
    credit: 'agency',
    seen: 'test',
  },
]

const knowledge: Knowledge = {
  hash: 'test',
  rows,
  longest: 3,
  words: () => new Set(),
  get: (id) => rows.find((row) => row.id === id),
  named: (wording) =>
    rows.filter((row) =>
      Object.values(row.names)
        .flat()
        .some((name) => name.toLowerCase() === wording.toLowerCase()),
    ),
  byDomain: (domain) => rows.find((row) => row.domains?.includes(domain)),
}

/** Packs with the two parts that the stage uses. */
const packs = [
  { tag: 'bn', clean: bnClean, dates: bnDates },
  { tag: 'en', clean: enClean, dates: { find: () => [] } },
] as unknown as readonly LanguagePack[]

export const tools: Tools = {
  packs,
  knowledge,
  templates: [],
  nameModel: () => undefined,
  pack: () => undefined,
}

export const original = (text: string, given: Given = {}): Original => ({
  id: 'test',
  sha256: '',
  text,
  mediaType: /<\/?[a-z!]/iu.test(text) ? 'text/html' : 'text/plain',
  encoding: 'utf-8',
  given,
  messages: [],
})

/** Cleans one text as the stage does. */
export const cleaned = (
  text: string,
  given: Given = {},
  mediaType?: Original['mediaType'],
  furniture: FurnitureTable = NO_FURNITURE,
): Report => {
  const made = original(text, given)
  return clean.run({ original: mediaType ? { ...made, mediaType } : made, furniture }, tools).report
}

/** The words of a report's paragraphs. */
export const texts = (report: Report): readonly string[] => report.paragraphs.map((p) => p.text)

/** Kinds of removals with what the original has at their places. */
export const cuts = (text: string, report: Report): readonly string[] =>
  report.removed.map((r) => `${r.kind}: ${text.slice(...r.raw)}`)
