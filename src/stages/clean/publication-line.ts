import type { DateExpression } from '../../core/date-expression.ts'
import type { Edtf } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { dayOf } from '../../values/day.ts'
import { resolveDate } from '../../values/date-resolve.ts'
import { writtenDates } from './html/written-date.ts'
import { endsSentence, labelLength } from './labels.ts'
import type { Labels } from './labels.ts'
import type { Stamp } from './published.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'
import { BYLINE } from './words.ts'

/** A line that says when the report came out. */
export interface PublicationLine {
  /** The first whole day in it; null when it names none. */
  readonly day: Edtf | null
  readonly says: 'published' | 'updated' | 'date'
  /** The day behind a second label: "প্রকাশ: … | আপডেট: …". */
  readonly changed?: Edtf
}

interface Setting {
  readonly labels: Labels
  readonly packs: readonly LanguagePack[]
}

/** The reason with which a format cuts a block of bylines and dates. */
export const PARTICULARS = 'particulars of the article'

/** Longest such line, in UTF-16 units. */
const LONGEST = 140
/** Words beside label and dates that it may hold ("at", "সময়", "IST", a place). */
const OTHER_WORDS = 3
const WORDS = /[\p{L}\p{M}]+/gu

/**
 * Reads a line as a publication line: a label ("প্রকাশ:", "Published") and dates, or nothing but a
 * whole date; null for any other line.
 */
export const publicationLine = (
  text: string,
  { labels, packs }: Setting,
): PublicationLine | null => {
  if (text.length > LONGEST || !/\p{N}/u.test(text) || endsSentence(text)) return null
  const behind = behindDesk(text, labels)
  if (behind !== null) return publicationLine(behind, { labels, packs })
  const published = labelLength(text, labels.publication)
  const label = published || labelLength(text, labels.updated)
  if (label === 0 && !mayBeDay(text, labels)) return null
  const desk = label > 0 ? 0 : labelLength(text, labels.byline)
  const says = published > 0 ? 'published' : label > 0 ? 'updated' : 'date'
  let labelled: PublicationLine | null = null
  for (const find of [printedDays, ...packs.map(daysOf)]) {
    const days = find(text, labels)
    if (days.length === 0) continue
    let rest = text
    for (const { start, end } of days)
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
    const words = rest.slice(label + desk).match(WORDS) ?? []
    if (words.length > (label + desk > 0 ? OTHER_WORDS : 0) && !isPlaced(rest, words)) continue
    const day = days.find((each) => each.day !== null)?.day ?? null
    const changed = days.find(
      (each, i) =>
        each.day !== null && i > 0 && saysChange(text.slice(days[i - 1]?.end, each.start), labels),
    )?.day
    if (day !== null)
      return { day, says, ...(published > 0 && changed && changed !== day ? { changed } : {}) }
    // Another language may read the same words as a day.
    if (label > 0) labelled ??= { day, says }
  }
  return labelled
}

/** "Dhaka | April 22, 2026": a name of one or two words, parted from the day. */
const isPlaced = (rest: string, words: readonly string[]): boolean =>
  words.length <= PLACE_WORDS &&
  /[|,•·]/u.test(rest) &&
  words.every((word) => /^\P{Ll}/u.test(word)) &&
  !/\p{N}/u.test(rest)
const PLACE_WORDS = 2

/** A date or time in a line, with its day where it names a whole one. */
interface DayFound extends Span {
  readonly day: Edtf | null
}

/** Whole days in the forms that most pages print: they are found without the rules of a language, which cost time. */
const printedDays = (text: string, { days }: Labels): readonly DayFound[] =>
  writtenDates(text, days).map(({ start, end, day }) => ({ start, end, day: dayOf(day) }))

const daysOf =
  ({ dates }: LanguagePack) =>
  (text: string): readonly DayFound[] =>
    dates
      .find(text)
      .map(({ start, end, expression }) => ({ start, end, day: wholeDay(expression) }))

/** True where the words right before a date are a label of change. */
const saysChange = (before: string, labels: Labels): boolean => {
  const words = before.trim().split(/\s+/u)
  return [1, 2, 3].some((n) => labelLength(words.slice(-n).join(' '), labels.updated) > 0)
}

const wholeDay = (expression: DateExpression): Edtf | null => {
  const { edtf, certainty } = resolveDate(expression, { published: null, text: null })
  return edtf !== null && certainty === 'stated' ? dayOf(edtf.slice(0, 10)) : null
}

/** Most words of a desk and its outlet before the label of a date. */
const DESK_WORDS = 5

/** "আন্তর্জাতিক ডেস্ক প্রকাশিত: …": the line from its label on, where the words of a byline open it; else null. */
const behindDesk = (text: string, labels: Labels): string | null => {
  const colon = text.search(/[:：]/u)
  if (colon < 0 || labelLength(text, labels.byline) === 0) return null
  const words = [...text.slice(0, colon).matchAll(/\S+/gu)]
  if (words.length > DESK_WORDS + 3) return null
  for (const { index } of words.slice(-3)) {
    const key = text.slice(index)
    if (labelLength(key, labels.publication) || labelLength(key, labels.updated)) return key
  }
  return null
}

/** Numbers with a mark of dates between them, as in "12/11/2024". */
const NUMERIC = /\p{N}\s?(?:[./–-]|年)\s?\p{N}/u

/** A whole day has three digits or more ("5 Nov 24"), a month and few words beside them; dates cost time. */
const mayBeDay = (text: string, { days }: Labels): boolean => {
  if (!/\p{N}\P{N}*\p{N}\P{N}*\p{N}/u.test(text)) return false
  const words = text.match(WORDS) ?? []
  return words.length <= MOST_WORDS && (NUMERIC.test(text) || words.some(days.isMonth))
}
const MOST_WORDS = 14

/** The reason with which a publication line is cut. */
export const PUBLICATION = 'publication line'
const CUT: Verdict = { kind: 'other', reason: PUBLICATION }
/** Lines at the top among which a bare date is a publication line. */
const TOP = 6
/** Lines from the title within which particulars are those of this report. */
const FAR = 40
/** Longest line of particulars without a label, in UTF-16 units, that is looked into for a date. */
const SHORT = 60

const isLabelled = (text: string, labels: Labels): boolean =>
  text.length <= LONGEST &&
  (labelLength(text, labels.publication) > 0 || labelLength(text, labels.updated) > 0)

/** Takes publication lines out of the text and gives their days, the one nearest to the title first. */
export const cutPublicationLines = (
  source: Source,
  setting: Setting,
): {
  readonly source: Source
  readonly printed: readonly Stamp[]
  readonly changed: readonly Stamp[]
} => {
  const verdicts = [...source.verdicts]
  // A text of one line is its text, whatever that says.
  const alone = verdicts.filter((v, line) => v === null && line !== source.titleLine).length < 2
  const days: Day[] = []
  const near = source.titleLine >= 0 ? source.titleLine : Math.max(0, verdicts.indexOf(null))
  let above = 0
  for (let line = 0; line < source.lines.length; line++) {
    const text = source.lines[line]?.text ?? ''
    const verdict = verdicts[line] ?? null
    const kept = verdict === null && line !== source.titleLine
    if (kept && alone) continue
    const far = Math.abs(line - near)
    if (!kept && (!hasParticulars(verdict) || far > FAR)) continue
    if (kept) above++
    // A bare date far down, or a long line of particulars, is not looked into: dates cost time.
    if (!isLabelled(text, setting.labels) && (kept ? above > TOP : text.length > SHORT)) continue
    const found = publicationLine(text, setting)
    if (!found) continue
    if (kept) verdicts[line] = CUT
    if (found.day !== null) days.push({ day: found.day, says: found.says, far, line })
    if (found.changed !== undefined) days.push({ day: found.changed, says: 'updated', far, line })
  }
  days.sort((a, b) => rank(a) - rank(b) || a.far - b.far || a.line - b.line)
  const stamps = (wanted: (day: Day) => boolean): readonly Stamp[] =>
    days.filter(wanted).map(({ day, line }) => {
      const raw = source.lines[line]?.raw
      return { value: day, basis: 'text', ...(raw ? { raw } : {}) }
    })
  return {
    source: { ...source, verdicts },
    printed: stamps(({ says }) => says !== 'updated'),
    changed: stamps(({ says }) => says === 'updated'),
  }
}

/** A byline may bear the day as well: "নিজস্ব প্রতিবেদক, ঢাকা, ২২ এপ্রিল ২০২৬". */
const hasParticulars = (verdict: Verdict | null): boolean =>
  verdict?.reason === PARTICULARS || verdict?.reason === BYLINE

interface Day {
  readonly day: Edtf
  readonly says: PublicationLine['says']
  /** Lines between it and the title. */
  readonly far: number
  readonly line: number
}

/** A labelled day goes before a bare one. */
const rank = ({ says }: Day): number => (says === 'date' ? 1 : 0)
