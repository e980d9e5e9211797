/**
 * What the words of a date say, before any anchoring: the common ground of all language packs.
 * A pack turns words into this; `values/date-resolve.ts` turns this plus an anchor into EDTF and TIMEX3.
 */
export type DateExpression =
  CalendarExpression | RelativeExpression | RangeExpression | DurationExpression | SetExpression

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century'

export type PartOfDay =
  | 'dawn'
  | 'morning'
  | 'midday'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'daytime'

/** Which way from the anchor: গত, last → past; আগামী, next → future; চলতি, এই, this → current. */
export type Direction = 'past' | 'future' | 'current'

export type Reckoning = 'gregorian' | 'bengali-bd' | 'bengali-bd-1987' | 'bengali-in' | 'hijri'

/** Fields of a calendar that the words name; what is absent is unknown. Months 1–12, weekday 1 = Monday … 7 = Sunday. */
export interface CalendarExpression {
  readonly kind: 'calendar'
  readonly calendar: Reckoning
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly decade?: number
  readonly century?: number
  readonly quarter?: number
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** True for an hour of which the words do not tell whether it lies before noon or after: "at a quarter to five". */
  readonly halfOpen?: boolean
  readonly zone?: string
  readonly partOfDay?: PartOfDay
  readonly direction?: Direction
  /** Early, mid, late; "about". */
  readonly modifier?: 'start' | 'mid' | 'end' | 'approx' | 'before' | 'after'
  /** The year or month that holds it, counted from an anchor: গত বছরের জুন, the 15th of last month. */
  readonly within?: RelativeExpression
  /** Tense of the clause, where `direction` comes from it and not from a word of the date. */
  readonly tense?: 'past' | 'future'
  /**
   * Where no verb tells on which side of the publication it lies: only what is near is taken for it. `around` where its clause
   * tells of what is to be done, so that it may as well lie ahead.
   */
  readonly near?: 'behind' | 'around'
  /**
   * A day, or a month, by which something is known, perhaps of an earlier year: "after 5 August"; or by its event one of long
   * ago: "the speech of 7 March"; or one of the year in which that event was.
   */
  readonly known?: true | 'of-old' | number
  /** The fiscal year that begins in `year`; in which month, differs from state to state. */
  readonly fiscal?: true
  readonly part?: PeriodPart
}

/** The first or the last so many units of a period: চলতি মাসের প্রথম ১৫ দিন, ২০২৩ সালের শেষ তিন মাস. */
export interface PeriodPart {
  readonly edge: 'first' | 'last'
  readonly unit: 'day' | 'week' | 'month'
  /** A whole number, 1 or more. */
  readonly amount: number
  /** So many units are passed over before it: the second quarter is three months after three. */
  readonly skip?: number
}

/** A shift from an anchor: গতকাল = −1 day, তিন দিন আগে = −3 day, গত মাসে = −1 month, চলতি বছর = 0 year. */
export interface RelativeExpression {
  readonly kind: 'relative'
  readonly unit: Unit
  /** Signed number of units; null when the words give none ("কয়েক দিন আগে"). */
  readonly amount: number | null
  /**
   * `text` for "two days later", "ওই দিন": counted from a date that the text gave before; `event` for "the day after the
   * announcement": counted from an act whose day the text does not tell.
   */
  readonly anchor: 'published' | 'text' | 'event'
  readonly weekday?: number
  readonly partOfDay?: PartOfDay
  readonly hour?: number
  readonly minute?: number
  readonly halfOpen?: boolean
  /** `more` lies further off than so many units, `less` not so far. */
  readonly modifier?: 'start' | 'mid' | 'end' | 'approx' | 'less' | 'more'
  /** Vague reference (`PRESENT_REF`, `PAST_REF`, `FUTURE_REF` in TIMEX3). */
  readonly reference?: 'present' | 'past' | 'future'
  readonly part?: PeriodPart
  /** True for a period that is told as past: it begins no later than the publication. */
  readonly happened?: true
}

/** From–to; an absent end is open: গত আগস্ট থেকে = `{ from: গত আগস্ট }`. */
export interface RangeExpression {
  readonly kind: 'range'
  readonly from?: CalendarExpression | RelativeExpression
  readonly to?: CalendarExpression | RelativeExpression
}

export interface DurationExpression {
  readonly kind: 'duration'
  readonly unit: Unit
  /** Number of units; null when vague ("কয়েক মাস ধরে" → TIMEX3 `PXM`). */
  readonly amount: number | null
  readonly modifier?: 'approx' | 'less' | 'more' | 'at-most' | 'at-least'
  /** Further units: "এক বছর দুই মাস". */
  readonly and?: readonly { readonly unit: Unit; readonly amount: number }[]
}

export interface SetExpression {
  readonly kind: 'set'
  readonly unit: Unit
  readonly every: number
  readonly weekday?: number
  /** Day of each year: প্রতিবছর ২১ ফেব্রুয়ারি. */
  readonly month?: number
  readonly day?: number
  readonly partOfDay?: PartOfDay
  readonly times?: number
}
