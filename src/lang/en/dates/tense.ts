import type {
  CalendarExpression,
  DateExpression,
  RelativeExpression,
} from '../../../core/date-expression.ts'
import type { Span } from '../../../core/span.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { knownByEvent } from './known-days.ts'
import { isPast, toldAfter, toldBefore, withPlans } from './told-tense.ts'
import type { ToldTense } from './told-tense.ts'
import {
  happenedWords,
  pastWords,
  placedWords,
  plannedWords,
  scheduledVerbs,
  tellingWords,
} from './words.ts'

/** The tense of its clause puts a day ahead or behind, and of two months both. */
export const tensed = (e: DateExpression, text: string, at: Span): DateExpression => {
  if (e.kind === 'calendar') return inTense(e, text, at)
  const { from, to } = e.kind === 'range' ? e : {}
  if (from?.kind !== 'calendar' || to?.kind !== 'calendar' || from.day !== undefined) return e
  if (from.year !== undefined || from.direction !== undefined || from.within) return e
  const last = inTense(to, text, at)
  const { direction, tense, near } = last
  return { kind: 'range', from: calendarOf({ ...from, direction, tense, near }), to: last }
}

/** How far the verb of the clause is looked for behind a day and before it, in UTF-16 units. */
const reach = 120
const reachBack = 100

/**
 * A day without year or direction lies ahead when the nearest verb before it in its sentence does
 * ("will meet on Monday"), or, of a date that opens the sentence, the nearest after it. Where no verb tells, only what is near is taken.
 */
const inTense = (e: CalendarExpression, text: string, { start, end }: Span): CalendarExpression => {
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
    // With the first letter of the day itself, that opens a sentence: "They will go. Monday's show …".
    .slice(Math.max(0, start - reachBack), start + 1)
    // A head line may stand glued before: "… relations On 14 December".
    .split(/[.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n|(?<=\p{Ll}\s)(?=(?:On|In)\s+.$)/u)
    .at(-1)
    ?.slice(0, -1)
  const after = text.slice(end, end + reach).split(/[.!?](?:\s|$)|\n/u)[0]
  if (isTimeline(before ?? '', after ?? '')) return { ...e, within: someYear }
  return withTense(e, text.slice(start, end), { before: before ?? '', after: after ?? '' })
}

/** "Dec 31 - The court orders …": a line of what happened in the year that stands above. */
const isTimeline = (before: string, after: string): boolean =>
  /^\s*$/u.test(before) && /^\s*[-–—:]\s+["“‘]?\p{Lu}/u.test(after)

interface Around {
  readonly before: string
  readonly after: string
}

const withTense = (
  e: CalendarExpression,
  day: string,
  { before, after }: Around,
): CalendarExpression => {
  if (hasHappened(before)) return { ...e, direction: 'past', tense: 'past' }
  if (isScheduled(before)) return { ...e, direction: 'future', tense: 'future' }
  const told = toldOf(before, after)
  if (told === 'future') return { ...e, direction: 'future', tense: 'future' }
  if (e.known !== undefined) return e
  if (e.month === undefined)
    return told === 'open' && e.day === undefined ? { ...e, within: someWeek } : e
  // "Christmas" is no day on which something was done, unless a word of time stands before it.
  const isNamed =
    /^(?:christmas|new\s+year)/iu.test(day) && !/(?<!\p{L})(?:on|at)\s+$/iu.test(before)
  const attributive = isAttributive(before, after)
  if (told === 'past' && !isNamed && !attributive) return { ...e, direction: 'past', tense: 'past' }
  const mayLieAhead = !attributive && (told === 'led' || told === 'open')
  return { ...e, near: mayLieAhead ? 'around' : 'behind' }
}

/** A year that nothing here tells. */
const someYear: RelativeExpression = {
  kind: 'relative',
  unit: 'year',
  amount: null,
  anchor: 'text',
}

/** The week of "was due on Wednesday": that before the publication or that behind it. */
const someWeek: RelativeExpression = {
  kind: 'relative',
  unit: 'week',
  amount: null,
  anchor: 'text',
}

const toldOf = (before: string, after: string): ToldTense => {
  const words = withPlans(after)
  const told = (opens.test(before) ? toldAfter(words) : null) ?? toldBefore(withPlans(before))
  if (told) return told
  // "A jury in December indicted him".
  return isDone(words[0] ?? '') ? 'past' : 'unsaid'
}

const isDone = (word: string): boolean =>
  isPast(word) && !pastWords.has(word) && !plannedWords.has(word)

/** What may stand before a date that opens its sentence: "Earlier on", "However, on". */
const opens = /^["“‘\s]*(?:\p{L}+(?:\s\p{L}+)?,\s+)?(?:\p{L}+\s+)?$/u

/** "The July 17 decision", "a January pledge", "February's election": what a day describes has a time of its own. */
const isAttributive = (before: string, after: string): boolean =>
  /^['’]s\s/u.test(after) ||
  (/(?<!\p{L})(?:the|an?|its|his|her|their|our)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
    /^\s+\p{Ll}/u.test(after))

const rightBefore =
  /(?:(?<passive>was|were|been)\s+)?(?<verb>\p{L}+)(?:\s+(?:into\s+(?:force|effect|law)|effect|place|office|power|back|out|up|down|off|away))?\s+(?:(?:early|late|back|only)\s+)?(?:on|in|during)\s+(?:the\s+)?$/iu

/** "died on 5 March", "took effect in May": what the verb right before the date tells has happened on it. */
const hasHappened = (before: string): boolean => {
  const groups = rightBefore.exec(before)?.groups
  const verb = groups?.['verb']?.toLowerCase()
  return (
    verb !== undefined &&
    // "It was announced on 5 March" is the day of the announcement, "they announced on 5 March polls" perhaps not.
    !(groups?.['passive'] === undefined ? plannedWords : placedWords).has(verb) &&
    (tellingWords.has(verb) || happenedWords.has(verb) || /^\p{L}{3,}ed$/u.test(verb)) &&
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
const isKnownBy = (text: string, { start, end }: Span): boolean =>
  /^\s+(?:(?:mass|bank|grenade|terror|terrorist|suicide|student)\s+)?(?:uprising|revolution|massacre|attacks?|coup|riots?|raid|bombings?|speech|movement|killings?)(?!\p{L})/iu.test(
    text.slice(end, end + 24),
  ) && /^the\s|the\s+$/iu.test(text.slice(Math.max(0, start - 4), start + 4))
