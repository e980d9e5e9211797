import { withoutArticle } from '../../core/ids.ts'
import type { Quantity } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { peopleUnits } from '../../core/units.ts'
import { datesOverlap } from '../../values/date.ts'
import type { StoryEvent, View } from './view.ts'

/** The sentence of the report's text that an event stands in. */
export const sentenceOf = (view: View, { reading, event: { at } }: StoryEvent): Span => {
  const text = reading.paragraphs[at.paragraph]?.text ?? ''
  const sentences = view.tools.pack(reading.language)?.text.sentences(text) ?? []
  return (
    sentences.find(({ start, end }) => start <= at.start && at.end <= end) ?? {
      start: 0,
      end: text.length,
    }
  )
}

/** The numbers of people in the words of a toll. */
const countsBeside = (view: View, found: StoryEvent): readonly Quantity[] => {
  const { reading, event } = found
  const { start, end } = sentenceOf(view, found)
  return reading.quantities.filter(
    ({ unit, at }) =>
      unit !== null &&
      peopleUnits.has(unit) &&
      at.paragraph === event.at.paragraph &&
      start <= at.start &&
      at.end <= end &&
      Math.abs(at.start - event.at.start) < beside,
  )
}

/** Two tolls are one fact where their numbers begin alike: "at least 26" and 26, not "at least 144" and "at least 8". */
const mayBeOneToll = (view: View, left: StoryEvent, right: StoryEvent): boolean => {
  const [some, others] = [countsBeside(view, left), countsBeside(view, right)]
  if (some.length === 0 || others.length === 0) return some.length === others.length
  return some.some((a) => others.some((b) => a.min === b.min))
}

/** A toll is a fact where somebody counts: "thousands" in a speech is none. */
export const isCounted = (view: View, found: StoryEvent): boolean =>
  found.event.step !== 'toll/count' ||
  found.statement?.voice === 'reporter' ||
  found.statement === undefined ||
  countsBeside(view, found).some(({ bound }) => bound !== 'vague')

/** UTF-16 units around a toll within which its numbers stand. */
const beside = 60

/** What a law is called by more than its kind, without the word that points: "the flood relief bill", not "this bill". */
const lawOf = ({ event }: StoryEvent): string | null => {
  const object = event.roles.find((r) => r.role === 'object' && r.class === 'law')
  if (!object) return null
  const words = withoutArticle(object.text).split(/\s+/u)
  return words.length > 2 ? words.join(' ') : null
}

/** "The twelfth amendment bill passed", "the thirteenth passed": two laws, in a report that tells them apart. */
const areTwoLaws = (left: StoryEvent, right: StoryEvent): boolean => {
  const [some, other] = [lawOf(left), lawOf(right)]
  return (
    left.reading === right.reading &&
    some !== null &&
    other !== null &&
    !some.includes(other) &&
    !other.includes(some)
  )
}

/** Whether two events with one key are told of one act: their days may be the same, and neither numbers nor laws part them. */
export const sameFact = (view: View, left: StoryEvent, right: StoryEvent): boolean => {
  if (left.event.step === 'toll/count' && !mayBeOneToll(view, left, right)) return false
  if (areTwoLaws(left, right)) return false
  if (left.event.step !== null && left.event.step === right.event.step)
    return left.date === null || right.date === null || datesOverlap(left.date, right.date)
  if (left.date === null || right.date === null) return left.date === right.date
  return datesOverlap(left.date, right.date)
}
