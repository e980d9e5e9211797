import { wordOf } from '../../medial/joined-groups.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import type { Scene } from '../../scene.ts'

/** Tokens of the clause around a verb: after the mark or finite verb before it, to the next. */
export const clauseOf = (
  items: readonly Item[],
  k: number,
  scene: Scene,
): readonly [from: number, to: number] => {
  const verb = items[k] as VerbGroup
  let from = 0
  for (let j = k - 1; j >= 0 && from === 0; j--) {
    const item = items[j]
    if (item?.type === 'verb' && item.shape !== 'gerund') from = item.at + 1
    else if (item?.type === 'mark' && item.kind !== 'comma' && !betweenNouns(items, j))
      from = item.at + 1
  }
  let to = scene.tokens.length
  for (let j = k + 1; j < items.length && to === scene.tokens.length; j++) {
    const item = items[j]
    if (item?.type === 'verb' && item.shape === 'finite') to = item.from
    else if (item?.type === 'mark' && item.kind !== 'comma' && !betweenNouns(items, j)) {
      // "vowed “serious retaliation”"
      if (!(item.at === verb.at + 1 && /^[“"]$/u.test(item.word))) to = item.at
    }
  }
  return [Math.min(from, verb.from), Math.max(to, verb.at + 1)]
}

const betweenNouns = (items: readonly Item[], j: number): boolean => {
  const after = items[j + 2]
  return (
    items[j - 1]?.type === 'noun' &&
    items[j + 1]?.type === 'noun' &&
    !(after?.type === 'verb' && after.shape === 'finite' && items.slice(0, j).some(isFiniteVerb))
  )
}

const isFiniteVerb = (item: Item): boolean => item.type === 'verb' && item.shape === 'finite'

/** "the war, fought since May": a bare form that only a comma joins to what stands before it may describe that. */
export const isLoose = (items: readonly Item[], k: number): boolean => {
  const verb = items[k] as VerbGroup
  if (verb.shape !== 'finite' || verb.from !== verb.at || wordOf(items[k - 1]) !== ',') return false
  const next = items.slice(k + 1).find((i) => i.type === 'verb' || i.type === 'mark')
  if (next?.type === 'mark' && next.kind !== 'stop') return false
  const last = items.findLastIndex((item, i) => i < k && isFiniteVerb(item))
  const comma = items.findLastIndex((item, i) => i < last && wordOf(item) === ',')
  // "Kenya's minister, in remarks published on Monday, urged": what commas close is no clause.
  const bare = items.slice(comma + 1, last).some((i) => i.type === 'noun' && i.marker === null)
  return last !== -1 && (comma === -1 || bare)
}
