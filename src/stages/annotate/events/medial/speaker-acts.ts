import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'

/** "claimed to have signed", "agreed to sign": who says so stands before what is said, and does it. */
export const hangsOnSpeaker = (
  { items }: Clauses,
  k: number,
  subject: readonly NounGroup[],
): boolean => {
  const [before, verb] = [items[k - 1], items[k] as VerbGroup]
  const [first] = subject
  return (
    verb.shape === 'infinitive' &&
    before?.type === 'verb' &&
    !before.passive &&
    first !== undefined &&
    // "Otieno said rebels threatened to kill": not Otieno.
    !items
      .slice(0, k - 1)
      .some(
        (i) =>
          i.type === 'noun' && i.marker === null && i.from > first.from && !subject.includes(i),
      )
  )
}
