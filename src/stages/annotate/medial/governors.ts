import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import { wordOf } from './joined-groups.ts'
import type { Item } from './phrases.ts'
import { antecedentOf, relativeOf } from './relatives.ts'
import { isSmall } from './small-words.ts'

interface Setting {
  readonly items: readonly Item[]
  readonly scene: Scene
  readonly pack: LanguagePack
}

/** "Denying the charge, the firm …": a gerund that opens its sentence. */
export const isFronted = (items: readonly Item[], k: number): boolean =>
  items[k]?.type === 'verb' && items.slice(0, k).every((item) => item.type === 'mark')

/** The gerund before the one at `k` in its clause; -1 for none. */
export const twinOf = (items: readonly Item[], k: number): number => {
  const at = items.findLastIndex(
    (i, j) => j < k && i.type === 'verb' && (i.shape === 'gerund' || i.shape === 'finite'),
  )
  const item = items[at]
  return item?.type === 'verb' && item.shape === 'gerund' ? at : -1
}

const isFinite = (item: Item): boolean => item.type === 'verb' && item.shape === 'finite'

/** The verb to the left that an infinitive or gerund hangs on. */
export const governorOf = (items: readonly Item[], k: number): number | null => {
  // Behind a comma it hangs on the clause: "called for more training, stressing the need".
  // "a post in which Otieno praised it, saying": nobody who does something inside a relative clause.
  const clause =
    wordOf(items[k - 1]) === ','
      ? items.findLastIndex((i, j) => j < k && isFinite(i) && antecedentOf(items, j) === null)
      : -1
  if (clause !== -1) return clause
  for (let j = k - 1; j >= 0; j--) if (items[j]?.type === 'verb') return j
  return null
}

/** True for a verb in -ing, or of a relative clause that no comma parts: not "Otieno, who won them by saying". */
const isInside = (items: readonly Item[], k: number): boolean => {
  const [verb, relative] = [items[k], relativeOf(items, k)]
  if (relative !== null && wordOf(items[relative - 1]) !== ',') return true
  return verb?.type === 'verb' && verb.shape === 'gerund'
}

/** "guards who had scorned him by saying": a gerund at `k` that tells by what its governor was done, which stands in a clause inside another. */
export const isMeansInside = (
  { items, scene, pack }: Setting,
  k: number,
  governor: number,
): boolean => {
  const [before, verb] = [items[k - 1], items[k]]
  return (
    verb?.type === 'verb' &&
    before?.type === 'noun' &&
    isSmall(pack, 'byDoing', scene.tokens[verb.from - 1]?.norm) &&
    isInside(items, governor)
  )
}

export const isJoint = (item: Item | undefined): boolean =>
  item?.type === 'mark' && item.kind === 'conjunction'

/** Index of the bracket or dash that opens the insertion which the mark at `j` closes; null where it closes none. */
export const openingOf = (items: readonly Item[], j: number): number | null => {
  const closing = wordOf(items[j])
  const opening = closing === ')' ? '(' : closing === '—' || closing === '–' ? closing : null
  if (opening === null) return null
  for (let i = j - 1; i > 0 && j - i < longestInsertion; i--)
    if (wordOf(items[i]) === opening) return i
  return null
}

/** Most items of an insertion between brackets or dashes. */
const longestInsertion = 12

/** Index of the subject of a relative clause without its relative, right behind the noun that it describes. */
export const contactOf = (items: readonly Item[], j: number): number | null => {
  const [described, subject] = [items[j - 2], items[j - 1]]
  return described?.type === 'noun' &&
    subject?.type === 'noun' &&
    subject.marker === null &&
    described.to === subject.from
    ? j - 1
    : null
}
