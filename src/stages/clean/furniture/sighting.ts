import { sha256Text } from '../../../core/sha256.ts'
import type { Outlet, Report } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { fold } from '../../../text/normalise.ts'
import { unitsOf } from '../units.ts'

/** A sentence or line of a report, as far as furniture is told by it. */
export interface Seen {
  readonly key: string
  /** True for a sentence of running text: no address, no mark of copyright, some words and an end. */
  readonly prose: boolean
  readonly words: readonly string[]
}

/** A cleaned report as the furniture table sees it. */
export interface Sighting {
  readonly report: string
  readonly outlet: string
  readonly title: readonly string[]
  readonly units: readonly Seen[]
}

/** Words of a sentence below which it is a line rather than running text. */
const FEWEST_WORDS = 6
const NO_PROSE = /[@©]|https?:|www\.|\|/iu
const ENDS = /[।॥.?!…]["'”’»)\]]*\s*$/u
/** Letters and marks of a word that says what a report is about. */
const WORD = /[\p{L}\p{M}]{5,}/gu

/** What a text is about, as words. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(WORD) ?? []

/** Under which name an outlet's furniture is kept. */
export const outletKey = (outlet: Outlet | null): string | null =>
  outlet === null ? null : fold(outlet.id ?? outlet.domain ?? outlet.name)

/** Key of a block in the table. */
export const fingerprintOf = (key: string): string => sha256Text(key, 8)

/** True for what the eye would take for a sentence of a report. */
export const isProse = (text: string): boolean =>
  ENDS.test(text) && !NO_PROSE.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS

/** A report cleaned without a table; null when no outlet is known. A credit is no furniture, however often it comes. */
export const sightingOf = (report: Report, packs: readonly LanguagePack[]): Sighting | null => {
  const outlet = outletKey(report.outlet)
  if (outlet === null) return null
  const units = report.paragraphs.flatMap(({ text }) =>
    unitsOf(text).map(({ start, end, key }): Seen => {
      const sentence = text.slice(start, end)
      const credited = packs.some((pack) => pack.clean.credits(sentence.trim()).length > 0)
      return { key: credited ? '' : key, prose: isProse(sentence), words: wordsOf(sentence) }
    }),
  )
  return { report: report.id, outlet, title: wordsOf(report.title ?? ''), units }
}
