import type { Message, Published } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'

/** A date as some markup or the caller writes it, and where it was found. */
export interface Stamp {
  readonly value: string
  readonly basis: 'given' | 'json-ld' | 'meta' | 'time' | 'url' | 'text'
  readonly raw?: RawRange
}

const ISO = /^\s*([12][0-9]{3})[-/]([01]?[0-9])(?:[-/]([0-3]?[0-9]))?(?![0-9])/u
const COMPACT = /^\s*([12][0-9]{3})([01][0-9])([0-3][0-9])(?![0-9])/u
const EDTF_OPEN = /^[0-9X]{4}(?:-[0-9X]{2}){0,2}[~?%]?(?:\/[0-9X.-]+)?$/u
/** A day or month that the calendar must have. */
const PLAIN = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/u
const DOTTED = /^\s*([0-3]?[0-9])\.([01]?[0-9])\.([12][0-9]{3})(?![0-9])/u
const NUMERIC = /^\s*[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}/u

/**
 * Calendar day of a stamp in its own offset (no shift into another zone); a month when it says no more.
 * A form whose order of day and month is open ("03/04/2024") gives null.
 */
export const dayIn = (value: string): string | null => {
  const iso = ISO.exec(value) ?? COMPACT.exec(value)
  if (iso?.[1] && iso[2]) {
    const month = iso[2].padStart(2, '0')
    return valid(iso[3] ? `${iso[1]}-${month}-${iso[3].padStart(2, '0')}` : `${iso[1]}-${month}`)
  }
  // Points part day, month and year in this order everywhere.
  const dotted = DOTTED.exec(value)
  if (dotted?.[1] && dotted[2] && dotted[3])
    return valid(`${dotted[3]}-${dotted[2].padStart(2, '0')}-${dotted[1].padStart(2, '0')}`)
  if (NUMERIC.test(value) || !/[12][0-9]{3}/u.test(value) || !/\p{L}{3}/u.test(value)) return null
  // "Tue, 12 Nov 2024 10:00:00 GMT": the words before the clock, read as they stand.
  const words = value.replace(/[0-9]{1,2}:[0-9]{2}.*$/u, '')
  const parsed = Date.parse(`${words} 00:00 UTC`)
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10)
}

/** A day or month that the calendar has, else null. */
const valid = (day: string): string | null => {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  if (year === undefined || month === undefined || month < 1 || month > MONTHS) return null
  if (day.length === MONTH_LENGTH) return day
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return date !== undefined && date >= 1 && date <= last ? day : null
}
const MONTHS = 12
/** "2024-06". */
const MONTH_LENGTH = 7

/** What a program prints that knows no day. */
const ZERO_OF_CLOCKS = '1970-01-01'

/** A stamp that gives a day, with that. */
interface DatedStamp extends Stamp {
  readonly edtf: string
}

const datedOf = (stamps: readonly Stamp[]): readonly DatedStamp[] =>
  stamps.flatMap((stamp) => {
    const edtf = stamp.basis === 'given' ? givenDate(stamp.value) : dayIn(stamp.value)
    return edtf === null || (stamp.basis !== 'given' && edtf === ZERO_OF_CLOCKS)
      ? []
      : [{ ...stamp, edtf }]
  })

/** The strongest stamp that gives a day, with the bases of all that agree with it; stamps come strongest first. */
export const publishedBy = (stamps: readonly Stamp[]): Published | null => bestOf(datedOf(stamps))

const bestOf = (days: readonly DatedStamp[]): Published | null => {
  const [best] = days
  if (!best) return null
  const agreeing = days.filter((day) => day.edtf === best.edtf)
  return {
    edtf: best.edtf,
    basis: [...new Set(agreeing.map((day) => day.basis))],
    certainty: 'stated',
    ...(best.raw ? { raw: best.raw } : {}),
  }
}

/** What is known of a report's days, strongest first. */
export interface Witnesses {
  readonly published: readonly Stamp[]
  readonly modified: readonly Stamp[]
  /** Days of a change that the page prints at its headline. */
  readonly shown: readonly Stamp[]
  /** Calendar day in the report's address. */
  readonly inUrl: string | null
  /** When the page was fetched, ISO 8601. */
  readonly fetched?: string | undefined
}

/** When a report came out, when it was changed, and what contradicts what. */
export interface Publication {
  readonly published: Published | null
  readonly modified: Published | null
  readonly messages: readonly Message[]
}

/**
 * The day of publication by its witnesses. Where a stamp in UTC and the address, or else what the page prints, are one
 * day apart, that is the outlet's own day; where the page prints no day but that of a change, that day is its text's, as implied.
 */
export const publicationOf = (witnesses: Witnesses): Publication => {
  const crawl = witnesses.fetched === undefined ? null : dayIn(witnesses.fetched)
  const all = datedOf(witnesses.published)
  const possible = all.filter(
    ({ basis, edtf }) => basis === 'given' || crawl === null || !isLater(edtf, crawl),
  )
  const future = possible.length > 0 ? all.find((stamp) => !possible.includes(stamp)) : undefined
  const days = {
    published: future ? possible : all,
    modified: datedOf(witnesses.modified),
  }
  const ahead = future
    ? [told('W_FUTURE_DATE', `${future.basis} says ${future.edtf}, fetched on ${crawl ?? ''}`)]
    : []
  const modified = bestOf(days.modified)
  const stated = bestOf(days.published)
  const local = stated === null ? null : localDay(days, witnesses.inUrl, stated)
  const known = local ?? (stated === null ? null : printedDay(days, stated))
  if (known !== null)
    return { published: known.published, modified, messages: [...ahead, known.message] }
  const changed = stated === null ? publishedBy(witnesses.shown) : null
  const published: Published | null = changed ? { ...changed, certainty: 'implied' } : stated
  return {
    published,
    modified,
    messages: [...ahead, ...contradictions({ days, crawl }, published, modified)],
  }
}

const isPrinted = ({ basis }: Stamp): boolean => basis === 'text'

const told = (code: string, reason: string): Message => ({ code, reason, stage: 'clean' })

const UTC = /T([0-2][0-9]):[0-5][0-9].*(?:Z|[+-]00:?00)$/u
const DAY = 86_400_000
/** Hours by which local clocks are at most behind and ahead of UTC. */
const BEHIND = 12
const AHEAD = 14

interface Told {
  readonly published: Published
  readonly message: Message
}

/** The stamps that give a day. */
interface Days {
  readonly published: readonly DatedStamp[]
  readonly modified: readonly DatedStamp[]
}

const localDay = ({ published }: Days, inUrl: string | null, stated: Published): Told | null => {
  const stamp = published.find(({ edtf, basis }) => basis !== 'given' && edtf === stated.edtf)
  const hour = Number(UTC.exec(stamp?.value.trim() ?? '')?.[1] ?? NaN)
  if (Number.isNaN(hour) || stated.basis.includes('given')) return null
  const printed = published.filter(isPrinted)
  const only = printed.every(({ edtf }) => edtf === printed[0]?.edtf) ? printed[0]?.edtf : undefined
  const own = inUrl ?? only ?? null
  if (own === null) return null
  const days = (Date.parse(own) - Date.parse(stated.edtf)) / DAY
  const fits = (days === -1 && hour < BEHIND) || (days === 1 && hour >= 24 - AHEAD)
  if (!fits) return null
  const where = inUrl === null ? 'the page prints' : 'the address'
  const reason = `a stamp in UTC says ${stated.edtf}, ${where} ${own}, the outlet's own day`
  return {
    published: { edtf: own, basis: [inUrl === null ? 'text' : 'url'], certainty: 'stated' },
    message: told('W_TIME_ZONE', reason),
  }
}

/** The one earlier day that the page prints, where its markup gives the day of a change as that of publication. */
const printedDay = ({ published, modified }: Days, stated: Published): Told | null => {
  const changed = bestOf(modified.filter((stamp) => !isPrinted(stamp)))
  const printed = published.filter(isPrinted)
  const day = bestOf(printed)
  const others = printed.some(({ edtf }) => edtf !== day?.edtf)
  if (!isMarkup(stated) || stated.edtf !== changed?.edtf || day === null || others) return null
  if (!isLater(stated.edtf, day.edtf)) return null
  const reason = `the markup calls ${stated.edtf} both published and changed, the page prints ${day.edtf}`
  return { published: day, message: told('W_CHANGE_AS_PUBLISHED', reason) }
}

/** Witnesses of the report's own day; a `time` may stand at another report's card. */
const TELLING: ReadonlySet<Stamp['basis']> = new Set(['json-ld', 'meta', 'url'])

const isMarkup = ({ basis }: Published): boolean =>
  !basis.includes('text') && !basis.includes('given')

const contradictions = (
  { days, crawl }: { readonly days: Days; readonly crawl: string | null },
  published: Published | null,
  modified: Published | null,
): readonly Message[] => {
  if (published === null) return []
  const day = published.edtf
  const printed = bestOf(days.published.filter(isPrinted))?.edtf
  const other = days.published.find(({ basis, edtf }) => TELLING.has(basis) && areApart(day, edtf))
  return [
    ...(published.certainty === 'implied'
      ? [told('W_ONLY_CHANGED', `the page prints the day of a change only: ${day}`)]
      : []),
    ...(crawl !== null && isLater(day, crawl)
      ? [told('W_FUTURE_DATE', `published on ${day}, fetched on ${crawl}`)]
      : []),
    ...(modified !== null && isLater(day, modified.edtf)
      ? [told('W_CHANGED_BEFORE', `published on ${day}, changed on ${modified.edtf}`)]
      : []),
    ...(isMarkup(published) && printed !== undefined && areApart(day, printed)
      ? [told('W_DATES_DIFFER', `the markup says ${day}, the page prints ${printed}`)]
      : other
        ? [
            told(
              'W_DATES_DIFFER',
              `${published.basis[0] ?? ''} says ${day}, ${other.basis} says ${other.edtf}`,
            ),
          ]
        : []),
  ]
}

/** More than a day later: less may be a clock elsewhere. Days of less precision are not compared. */
const isLater = (day: string, other: string): boolean =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / DAY > 1

const areApart = (day: string, other: string): boolean => isLater(day, other) || isLater(other, day)

/** What the caller gives may be EDTF of any precision. */
const givenDate = (value: string): string | null =>
  EDTF_OPEN.test(value.trim()) && !COMPACT.test(value) && !PLAIN.test(value.trim())
    ? value.trim()
    : dayIn(value)

/** Digits of Bengali in an address, as they stand or in percent signs. */
const BENGALI = /[\u09E6-\u09EF]|%E0%A7%(A[6-9A-F])/giu
const BENGALI_ZERO = 0x09e6
const LAST_BYTE = 0xa6

const inAscii = (url: string): string =>
  url.replace(BENGALI, (digit, byte?: string) =>
    String(byte ? Number.parseInt(byte, 16) - LAST_BYTE : digit.charCodeAt(0) - BENGALI_ZERO),
  )

/** The calendar day in an address such as `…/2024/06/19/…` or `…/2024-06-19-…`, else null. */
export const dayInUrl = (url: string): string | null => {
  const match =
    /[/=_-]((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12][0-9]|3[01])(?![0-9])/u.exec(
      inAscii(url),
    )
  const [, year, month, day] = match ?? []
  return year && month && day
    ? valid(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : null
}
