import type { Ledger, LedgerEntry } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import { isSpeech } from '../../core/speech.ts'
import type { Edtf, EntityId, Quantity, Reading, Statement } from '../../core/reading.ts'
import { unitLabel } from '../../core/units.ts'
import { verdictOf } from './comparison.ts'
import type { View } from './view.ts'

/** A number with all that decides whether it may be compared. */
interface Count {
  readonly reading: Reading
  readonly quantity: Quantity
  readonly statement: Statement | undefined
  readonly owner: EntityId | null
  readonly act: string
  readonly place: EntityId | null
  readonly asOf: Edtf | null
}

/** One question a ledger: what is counted, whose, in which act. A number alone makes a ledger only when somebody counts. */
export const ledgersOf = (view: View): readonly Ledger[] => {
  const groups = new Map<string, Count[]>()
  for (const count of view.readings.flatMap((reading) => countsOf(view, reading))) {
    const key = [count.quantity.unit, count.owner ?? '', count.act].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), count])
  }
  return [...groups.values()]
    .filter((counts) => counts.length > 1)
    .map((counts) => ledgerOf(view, counts))
}

/** Senses that count the same things: forces sent, deployed or taking part are one question. */
const acts: Readonly<Record<string, string>> = {
  'send-troops': 'sent',
  deploy: 'sent',
  'aid-military': 'sent',
  kill: 'killed',
  die: 'killed',
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

const countsOf = (view: View, reading: Reading): readonly Count[] =>
  reading.quantities.flatMap((quantity): Count[] => {
    if (quantity.unit === null || !counted.has(quantity.unit)) return []
    const statement = innermost(reading, quantity)
    const near = eventOf(reading, quantity)
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
      { reading, quantity, statement, owner, act, place, asOf: date ?? view.published(reading) },
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

/** The nearest counting event of the quantity's own statement, within a sentence's reach. */
const eventOf = (
  reading: Reading,
  quantity: Quantity,
): { readonly event: Reading['events'][number] } | undefined => {
  const near = reading.events
    .filter(
      (e) =>
        e.at.paragraph === quantity.at.paragraph &&
        acts[e.sense] !== undefined &&
        e.polarity === 'positive',
    )
    .map((event) => ({
      event,
      distance:
        event.at.start >= quantity.at.end
          ? event.at.start - quantity.at.end
          : quantity.at.start - event.at.end,
    }))
    .filter(({ event, distance }) => distance < 120 && sameStatement(reading, quantity, event.at))
  return near.sort((a, b) => a.distance - b.distance)[0]
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

const ledgerOf = (view: View, counts: readonly Count[]): Ledger => {
  const [first] = counts as [Count, ...Count[]]
  const unit = first.quantity.unit
  const owner = first.owner ? view.nameOf(first.owner) : null
  const label = unitLabel(unit ?? '')
  const scope = [owner, first.act].filter((x) => x !== null).join(', ')
  const entries = mergeEntries(counts.map((c) => entryOf(view, c)))
  const { verdict, why } = verdictOf(view, entries)
  return {
    id: contentId('l', [unit, first.owner, first.act]),
    question: owner
      ? `How many ${label} of ${owner} were ${first.act}?`
      : `How many ${label} were ${first.act}?`,
    unit,
    scope,
    entries,
    verdict,
    why,
  }
}

const entryOf = (view: View, count: Count): LedgerEntry => {
  const { quantity, reading, statement } = count
  const exact = statement
    ? statementSpan(view, reading, statement)
    : view.evidence(reading, quantity.raw)
  const attributedTo = statement?.source?.entities ?? []
  return {
    id: contentId('n', [
      quantity.min,
      quantity.max,
      quantity.bound,
      count.place,
      count.asOf,
      ...attributedTo,
    ]),
    min: quantity.min,
    max: quantity.bound === 'at-least' ? null : quantity.max,
    bound: quantity.bound,
    asOf: count.asOf,
    place: count.place,
    attributedTo,
    origins: view.originsOf(reading, statement),
    evidence: [exact],
  }
}

const statementSpan = (
  view: View,
  reading: Reading,
  statement: Statement,
): LedgerEntry['evidence'][number] => view.evidence(reading, statement.raw, statement.id)

/** The same number of the same place by the same speakers is one entry with more evidence. */
const mergeEntries = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const merged = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const known = merged.get(entry.id)
    merged.set(
      entry.id,
      known
        ? {
            ...known,
            origins: [...new Set([...known.origins, ...entry.origins])],
            evidence: [...known.evidence, ...entry.evidence],
          }
        : entry,
    )
  }
  return [...merged.values()].sort((a, b) =>
    (a.asOf ?? '') < (b.asOf ?? '')
      ? -1
      : (a.asOf ?? '') > (b.asOf ?? '')
        ? 1
        : a.id < b.id
          ? -1
          : 1,
  )
}
