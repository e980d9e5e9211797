import type { CalendarExpression, DateExpression } from '../../../core/date-expression.ts'
import type { Span } from '../../../core/span.ts'
import type { DatesPart, FiscalYears, FoundDate } from '../../contract/dates.ts'
import { calendarOf, kindOf } from '../../shared/date-kind.ts'
import { withGoverning } from '../../shared/governed-dates.ts'
import type { Governing } from '../../shared/governed-dates.ts'
import { findAll } from '../../shared/rules.ts'
import { withSamePeriod, withYearOfEvent } from './in-sentence.ts'
import { knownByEvent } from './known-days.ts'
import { joinEnglishRanges } from './ranges.ts'
import { absoluteRules, weekdayRules } from './rules-absolute.ts'
import { clockRules } from './rules-clock.ts'
import { durationRules, setRules } from './rules-duration.ts'
import { periodRules } from './rules-period.ts'
import { relativeRules } from './rules-relative.ts'
import { calendarRules } from './rules-calendars.ts'
import {
  clauseOpeners,
  futureWords,
  happenedWords,
  pastWords,
  plannedWords,
  scheduledVerbs,
} from './words.ts'

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
    !/(?<!\p{L})(?:will|shall|is|are|has|have|plans?|now|but)(?!\p{L})/iu.test(between),
}

/** The tense of its clause puts a day ahead, and of two months both. */
const tensed = (e: DateExpression, text: string, at: Span): DateExpression => {
  if (e.kind === 'calendar') return inTense(e, text, at)
  const { from, to } = e.kind === 'range' ? e : {}
  if (from?.kind !== 'calendar' || to?.kind !== 'calendar' || from.day !== undefined) return e
  if (from.year !== undefined || from.direction !== undefined || from.within) return e
  const last = inTense(to, text, at)
  const { direction, tense } = last
  return { kind: 'range', from: calendarOf({ ...from, direction, tense }), to: last }
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

/** How far the verb of the clause is looked for behind a day and before it, in UTF-16 units. */
const reach = 60
const reachBack = 100

/**
 * A day without year or direction lies ahead when the nearest verb before it in its sentence does
 * ("will meet on Monday"), or, of a date that opens the sentence, the nearest after it.
 */
const inTense = (
  e: CalendarExpression,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): CalendarExpression => {
  const open = e.year === undefined && e.direction === undefined && e.within === undefined
  const dated = e.weekday !== undefined || e.month !== undefined || e.day !== undefined
  if (!open || !dated) return e
  const known = knownByEvent(
    e,
    text.slice(Math.max(0, start - 12), start),
    text.slice(end, end + reach),
  )
  if (known) return known
  if (e.day !== undefined && e.month !== undefined && isKnownBy(text, { start, end }))
    return { ...e, known: true }
  const before = text
    .slice(Math.max(0, start - reachBack), start)
    .split(/[.!?]\s+(?=["“‘]?\p{Lu})|\n/u)
    .at(-1)
  if (hasHappened(before ?? '')) return { ...e, direction: 'past', tense: 'past' }
  if (isScheduled(before ?? '')) return { ...e, direction: 'future', tense: 'future' }
  const words = wordsOf(before ?? '')
  const after = text.slice(end, end + reach).split(/[.!?](?:\s|$)|\n/u)[0]
  const ahead = isAhead(words.length > 1 ? doneBy(words).reverse() : wordsOf(after ?? ''))
  return ahead ? { ...e, direction: 'future', tense: 'future' } : e
}

const rightBefore =
  /(?<verb>\p{L}+)(?:\s+(?:into\s+(?:force|effect|law)|effect|place|office|power|back|out|up|down|off|away))?\s+(?:(?:early|late|back|only)\s+)?(?:on|in|during)\s+(?:the\s+)?$/iu

/** "died on 5 March", "took effect in May": what the verb right before the date tells has happened on it. */
const hasHappened = (before: string): boolean => {
  const verb = rightBefore.exec(before)?.groups?.['verb']?.toLowerCase()
  return (
    verb !== undefined &&
    !plannedWords.has(verb) &&
    (happenedWords.has(verb) || /^\p{L}{3,}ed$/u.test(verb)) &&
    !/(?<!\p{L})(?:be|will|to\s+be|may|could|would|should|if)(?:\s+\p{L}+){1,3}\s+(?:on|in|during)\s+(?:the\s+)?$/iu.test(
      before,
    )
  )
}

/** The verb that stands right before a day, or before its preposition. */
const scheduling = /(?<verb>\p{L}+)(?:\s+(?:off|up|again))?\s+(?:on\s+|from\s+)?(?:the\s+)?$/iu
/** "The concert is on Friday"; "is" tells so of the present alone. */
const isOn = /(?<!\p{L})(?:is|are)\s+on\s+$/iu

const isScheduled = (before: string): boolean =>
  isOn.test(before) ||
  (scheduledVerbs.has(scheduling.exec(before)?.groups?.['verb']?.toLowerCase() ?? '') &&
    !/(?<!\p{L})(?:did|to|had|could|would|not)\s+\p{L}+(?:\s+\p{L}+){0,3}\s+$/iu.test(before))

/** "the 5 August uprising": a day that something is known by may be of any year. */
const isKnownBy = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  /^\s+(?:(?:mass|bank|grenade|terror|terrorist|suicide|student)\s+)?(?:uprising|revolution|massacre|attacks?|coup|riots?|raid|bombings?|speech|movement|killings?)(?!\p{L})/iu.test(
    text.slice(end, end + 24),
  ) && /^the\s|the\s+$/iu.test(text.slice(Math.max(0, start - 4), start + 4))

const fixture =
  /(?<=\p{Lu}\p{L}*\s)(?:faces?|hosts?|meets?|visits?|plays?|takes?\s+on)(?=\s+(?:the\s+)?\p{Lu})/gu
const foreseen =
  /(?<!\p{L})(?:is|are)\s+(?:\p{L}+ly\s+)?(?:expected|set|scheduled|slated|due|likely|poised|tipped|bound|about)(?=\s+(?:to|for)\s)/giu

/** "Going" lies ahead only before what is to be done: "before going down in June". */
const wordsOf = (text: string): string[] =>
  text
    // "India play Pakistan on Sunday": what two sides do in the present they will do.
    .replace(fixture, 'plans')
    // "is widely expected to win in March"
    .replace(foreseen, 'plans')
    .toLowerCase()
    .replace(/(?<!\p{L})going(?!\s+to\s)/gu, '')
    // "They plan to meet in May": with a plural the verb looks as the noun does.
    .replace(/(?<!\p{L})(?:plan|intend|aim|hope|expect|prepare)(?=\s+to\s)/gu, 'plans')
    .match(/[\p{L}]+/gu) ?? []

/** "Will be held": behind "be" a participle tells no past. */
const doneBy = (words: readonly string[]): string[] => words.filter((_, i) => words[i - 1] !== 'be')

/** True when the first word that tells a time tells one to come. */
const isAhead = (words: readonly string[]): boolean => {
  for (const word of words) {
    if (clauseOpeners.has(word)) return false
    if (futureWords.has(word)) return true
    if (pastWords.has(word) || /^\p{L}{3,}ed$/u.test(word)) return false
  }
  return false
}

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
