import { isSpeech } from '../../core/speech.ts'
import type {
  Edtf,
  EntityId,
  EventFinding,
  Quantity,
  Reading,
  Statement,
} from '../../core/reading.ts'
import type { At } from '../../core/span.ts'
import type { View } from './view.ts'

/** A number with all that decides whether it may be compared. */
export interface Count {
  readonly reading: Reading
  readonly quantity: Quantity
  readonly statement: Statement | undefined
  readonly owner: EntityId | null
  readonly act: string
  readonly place: EntityId | null
  readonly asOf: Edtf | null
  /** The day of the act itself, where its sentence dates it; that of a running count is none. */
  readonly day: Edtf | null
}

/** Senses that count the same things: forces sent, deployed or taking part are one question. */
const acts: Readonly<Record<string, string>> = {
  'send-troops': 'sent',
  deploy: 'sent',
  'aid-military': 'sent',
  kill: 'killed',
  die: 'killed',
  'toll-stands': 'killed',
  'be-injured': 'injured',
  injure: 'injured',
  arrest: 'arrested',
  vote: 'voted',
}

const counted = new Set([
  'soldier',
  'person',
  'child',
  'woman',
  'house',
  'vote',
  'seat',
  'missile',
  'vehicle',
  'family',
  'village',
  'police',
])

/** The numbers of a report that count somebody or something in an act. */
export const countsOf = (view: View, reading: Reading): readonly Count[] =>
  reading.quantities.flatMap((quantity): Count[] => {
    if (quantity.unit === null || !counted.has(quantity.unit)) return []
    const statement = innermost(reading, quantity)
    if (statement?.stance === 'denies' || statement?.stance === 'declines') return []
    const near = eventOf(view, reading, quantity)
    const act = near ? acts[near.event.sense] : undefined
    if ((!near || !act) && quantity.unit === 'soldier' && quantity.of)
      return [standing(view, reading, quantity, statement)]
    if (!near || !act) return []
    const state = near.event.actors.find((id) => /^[A-Z]{2}$/u.test(id)) ?? null
    const owner = quantity.of ?? (act === 'sent' ? state : null)
    const date =
      near.event.dateIndex === undefined ? null : view.dateOf(reading, near.event.dateIndex)
    const place = near.event.place ?? (act === 'sent' ? (near.event.recipients[0] ?? null) : null)
    return [
      {
        reading,
        quantity,
        statement,
        owner,
        act,
        place,
        asOf: date ?? view.published(reading),
        day: near.event.sense === 'toll-stands' ? null : date,
      },
    ]
  })

/** Forces of a state that are counted without a word of their sending ("… are in the Kursk region") belong to the same question. */
const standing = (
  view: View,
  reading: Reading,
  quantity: Quantity,
  statement: Statement | undefined,
): Count => {
  const place = reading.mentions.find(
    (m) =>
      m.kind === 'place' &&
      m.at.paragraph === quantity.at.paragraph &&
      m.at.start > quantity.at.end &&
      m.at.start - quantity.at.end < 80,
  )
  return {
    reading,
    quantity,
    statement,
    owner: quantity.of ?? null,
    act: 'sent',
    place: place?.entity ?? null,
    asOf: view.published(reading),
    day: null,
  }
}

const innermost = (reading: Reading, quantity: Quantity): Statement | undefined =>
  reading.statements
    .filter(
      (s) =>
        s.rule !== 'citing' &&
        isSpeech(s) &&
        s.content.at.paragraph === quantity.at.paragraph &&
        s.content.at.start <= quantity.at.start &&
        quantity.at.end <= s.content.at.end,
    )
    .sort(
      (a, b) => a.content.at.end - a.content.at.start - (b.content.at.end - b.content.at.start),
    )[0]

/** Letters between a number and the act that counts it: more stand between things that have nothing to do with each other. */
const farthest = 120

/**
 * The act that a number counts: the nearest of its own sentence and statement, to which no other number stands
 * nearer. One who died alone ("the father died the day before the birth of the three children") is not counted.
 */
const eventOf = (
  view: View,
  reading: Reading,
  quantity: Quantity,
): { readonly event: EventFinding } | undefined => {
  const event = nearest(
    reading.events.filter(
      (e) =>
        acts[e.sense] !== undefined &&
        e.polarity === 'positive' &&
        (e.modality === 'actual' || e.modality === 'planned') &&
        sameStatement(reading, quantity, e.at) &&
        sameSentence(view, reading, { left: quantity.at, right: e.at }) &&
        !isOfOne(e, quantity),
    ),
    quantity.at,
  )
  if (!event) return undefined
  if (isParted(reading, quantity.at, event.at)) return undefined
  const rival = nearest(
    reading.quantities.filter(
      (q) =>
        (isCounted(q) || isBare(q)) && sameSentence(view, reading, { left: q.at, right: event.at }),
    ),
    event.at,
  )
  return rival && gap(rival.at, event.at) < gap(quantity.at, event.at) ? undefined : { event }
}

/** "eight assailants attacked him, leaving him injured", "two men — one of them was killed": another act or a dash stands between. */
const isParted = ({ events, paragraphs }: Reading, number: At, act: At): boolean => {
  const [start, end] = number.end <= act.start ? [number.end, act.start] : [act.end, number.start]
  const text = paragraphs[act.paragraph]?.text.slice(start, end) ?? ''
  return (
    /[—–;]/u.test(text) ||
    events.some(({ at }) => at.paragraph === act.paragraph && start <= at.start && at.end <= end)
  )
}

const isCounted = ({ unit }: Quantity): boolean => unit !== null && counted.has(unit)

/** "31 suspects identified, 9 arrested": a number without a noun of its own counts whom the act leaves unsaid. */
const isBare = ({ unit, head }: Quantity): boolean => unit === null && (head ?? null) === null

const nearest = <T extends { readonly at: At }>(list: readonly T[], to: At): T | undefined =>
  list
    .filter(({ at }) => at.paragraph === to.paragraph && gap(at, to) < farthest)
    .sort((a, b) => gap(a.at, to) - gap(b.at, to))[0]

const gap = (a: At, b: At): number => (a.start >= b.end ? a.start - b.end : b.start - a.end)

/** Senses whose agent is the one that suffers, where nobody else is told to: "সেনাদের গুলিতে ২১ জন মারা গেছেন". */
const suffered = new Set(['die', 'toll-stands', 'be-injured'])

const isOfOne = ({ sense, roles, at: act }: EventFinding, { at }: Quantity): boolean => {
  if (!suffered.has(sense)) return false
  const dead = roles.filter((r) => r.role === 'recipient')
  // "Otieno died a day before the birth of three children": a number behind the act is not of who stands before it.
  if (dead.length > 0)
    return sense === 'die' && dead.every((r) => r.at.end <= act.start) && act.end <= at.start
  return roles.some((r) => r.role === 'agent' && !(r.at.start <= at.start && at.end <= r.at.end))
}

const sameSentence = (
  view: View,
  reading: Reading,
  { left, right }: { readonly left: At; readonly right: At },
): boolean => {
  const text = reading.paragraphs[left.paragraph]?.text ?? ''
  const sentences = view.tools.pack(reading.language)?.text.sentences(text) ?? []
  return sentences.some((s) =>
    [left, right].every(({ start, end }) => s.start <= start && end <= s.end),
  )
}

const sameStatement = (
  reading: Reading,
  quantity: Quantity,
  at: Reading['events'][number]['at'],
): boolean =>
  reading.statements.some(
    (s) =>
      s.at.paragraph === quantity.at.paragraph &&
      s.at.start <= quantity.at.start &&
      quantity.at.end <= s.at.end &&
      s.at.start <= at.start &&
      at.end <= s.at.end,
  )
