import type { Span } from '../../../core/span.ts'
import type { DatesPart, FiscalYears, FoundDate } from '../../contract/dates.ts'
import { calendarOf, kindOf } from '../../shared/date-kind.ts'
import { withGoverning } from '../../shared/governed-dates.ts'
import type { Governing } from '../../shared/governed-dates.ts'
import { findAll } from '../../shared/rules.ts'
import { withSamePeriod, withYearOfEvent } from './in-sentence.ts'
import { joinEnglishRanges } from './ranges.ts'
import { absoluteRules, weekdayRules } from './rules-absolute.ts'
import { clockRules } from './rules-clock.ts'
import { durationRules, setRules } from './rules-duration.ts'
import { periodRules } from './rules-period.ts'
import { relativeRules } from './rules-relative.ts'
import { calendarRules } from './rules-calendars.ts'
import { tensed } from './tense.ts'

/** Every rule of a date, for finding and for the check that each pattern is linear. */
export const families = [
  absoluteRules,
  weekdayRules,
  periodRules,
  relativeRules,
  durationRules,
  setRules,
  calendarRules,
  clockRules,
]

const find = (text: string): readonly FoundDate[] => {
  const found = findAll(text, families)
    .filter(({ start, end }) => !isPaper(text, { start, end }))
    .map(({ start, end, value, rule }): FoundDate => {
      const expression = tensed(value, text, { start, end })
      return { start, end, expression, kind: kindOf(expression), rule }
    })
  const dated = withYearOfEvent(text, joinEnglishRanges(text, withListedDays(text, found)))
  return withGoverning(text, withSamePeriod(text, dated), governing)
}

/** "USA Today", "India Today": a capital behind a capital, and no day. */
const isPaper = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'Today' &&
  /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, start - 24), start))

/** "had indicated last year that …": what would come. What "will" come, is told today. */
const governing: Governing = {
  sentenceEnd: /[.!?]\s+["“‘]?\p{Lu}|\n/u,
  isTold: (before, between) =>
    /(?<!\p{L})(?:\p{L}{3,}ed|said|told|wrote|made)\s+(?:in\s+)?$/iu.test(before) &&
    !/(?<![\p{L}\p{N}])(?:will|shall|is|are|has|have|plans?|now|but)(?!\p{L})/iu.test(between),
}

/** A further day of a list; what follows it must not be what it counts. */
const listedDay =
  /^(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?<day>[12][0-9]|3[01]|[1-9])(?:st|nd|rd|th)?(?=\s*(?:[,.;)]|$)(?!,?[0-9])|\s+and\s+[0-9]{1,2}(?![0-9]))/u

/** "December 5, 6 and 19": each is a day of the month. */
const withListedDays = (text: string, found: readonly FoundDate[]): readonly FoundDate[] =>
  found.flatMap((date, i) => {
    const { expression } = date
    if (
      date.rule !== 'month day' ||
      expression.kind !== 'calendar' ||
      expression.year !== undefined
    )
      return [date]
    const days: FoundDate[] = [date]
    const limit = found[i + 1]?.start ?? text.length
    for (let end = date.end; ;) {
      const match = listedDay.exec(text.slice(end, end + 24))
      const digits = match?.groups?.['day']
      const next = end + (match?.[0].length ?? 0)
      if (!match || digits === undefined || next > limit) break
      const start = end + match[0].lastIndexOf(digits)
      days.push({
        ...date,
        start,
        end: next,
        expression: calendarOf({ ...expression, weekday: undefined, day: Number(digits) }),
        rule: 'listed day',
      })
      end = next
    }
    return days
  })

/** As in Bengali: July to June where the report shows that it counts in Bangladesh's years. */
const fiscalYears: FiscalYears = {
  state: 'BD',
  firstMonth: 7,
  shownBy: /(?<![\p{L}])(?:Bangladesh|Dhaka|NBR|ECNEC)(?![\p{L}])/u,
  elsewhere:
    /(?<![\p{L}])(?:India|Indian|Pakistan|Nepal|Sri Lanka|US|U\.S\.|United States|American|UK|Britain|Japan|China|Delhi|rupees)(?![\p{L}])/u,
}

/** Dates, times, durations and sets of English text. */
export const dates: DatesPart = { find, fiscalYears, hourBehind: /^\)?,?\s+(?:at\s+)?$/u }
