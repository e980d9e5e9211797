import type { Ledger, LedgerEntry } from '../../core/dossier.ts'
import { contentId } from '../../core/ids.ts'
import type { Reading, Statement } from '../../core/reading.ts'
import { namingWords } from '../../core/speech.ts'
import { peopleUnits, unitLabel } from '../../core/units.ts'
import { verdictOf } from './comparison.ts'
import { countsOf } from './counts.ts'
import type { Count } from './counts.ts'
import type { View } from './view.ts'

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

const ledgerOf = (view: View, counts: readonly Count[]): Ledger => {
  const [first] = counts as [Count, ...Count[]]
  const unit = first.quantity.unit
  const owner = first.owner ? view.nameOf(first.owner) : null
  const label = unitLabel(unit ?? '')
  const whose = owner ? `${label} of ${owner}` : label
  const scope = [owner, first.act].filter((x) => x !== null).join(', ')
  const made = counts.map((count) => ({ entry: entryOf(view, count), day: count.day }))
  const entries = mergeEntries(made.map(({ entry }) => entry))
  const days = new Map(made.map(({ entry, day }) => [entry.id, day]))
  const { verdict, why } = verdictOf(view, entries, { days, act: first.act })
  return {
    id: contentId('l', [unit, first.owner, first.act]),
    question: `How many ${whose} ${first.act === 'voted' ? voting(unit) : `were ${first.act}`}?`,
    unit,
    scope,
    entries,
    verdict,
    why,
  }
}

/** Votes are cast, people vote. */
const voting = (unit: string | null): string => {
  if (unit === 'vote') return 'were cast'
  return peopleUnits.has(unit ?? '') ? 'voted' : 'were voted on'
}

const entryOf = (view: View, count: Count): LedgerEntry => {
  const { quantity, reading, statement } = count
  const exact = statement
    ? statementSpan(view, reading, statement)
    : view.evidence(reading, quantity.raw)
  const attributedTo = statement?.source?.entities ?? []
  const speaker =
    statement?.source && attributedTo.length === 0 ? namingWords(statement.source) : undefined
  return {
    id: contentId('n', [
      quantity.min,
      quantity.max,
      quantity.bound,
      count.place,
      count.asOf,
      ...attributedTo,
      ...(speaker === undefined ? [] : [speaker]),
    ]),
    min: quantity.min,
    max: quantity.bound === 'at-least' ? null : quantity.max,
    bound: quantity.bound,
    asOf: count.asOf,
    place: count.place,
    attributedTo,
    ...(speaker === undefined ? {} : { speaker }),
    origins: view.originsOf(reading, statement),
    evidence: [exact, ...view.namingOf(reading, statement)],
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
