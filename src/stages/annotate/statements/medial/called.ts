import type { Clauses } from './clauses.ts'

/** Prepositions that hang on the thing that is called something: "her vote in favor of the war a mistake". */
const own = /^(?:of|about|for|with|against|over|in)$/u

/** "called the mayor", "called a hearing"; not "called it a waste", "called the plan old", "called its handling of the flood “slow”". */
export const isTelephoned = (
  { scene, items }: Pick<Clauses, 'scene' | 'items'>,
  k: number,
): boolean => {
  const object = items[k + 1]
  if (object?.type !== 'noun' || object.marker !== null) return false
  let next = k + 2
  let last = object
  for (let item = items[next]; item?.type === 'noun'; item = items[++next]) {
    if (item.marker === null || !own.test(item.marker)) break
    last = item
  }
  const second = items[next]
  const isDate = scene.dates.some(
    ({ date }) =>
      second?.type === 'noun' &&
      date.at.start < (scene.tokens[second.to - 1]?.end ?? 0) &&
      (scene.tokens[second.from]?.start ?? 0) < date.at.end,
  )
  // "called the report of the board on roads “a disgrace”"
  const behind = items.slice(next).find((item) => item.type !== 'noun')
  if (behind?.type === 'mark' && /^[“"‘]$/u.test(behind.word) && opensAt(items, next, behind.at))
    return false
  if (second?.type === 'noun') return isDate || (second.marker !== null && second.marker !== 'as')
  const named = scene.tokens[last.to - 1]?.pos === 'ADJ'
  const from = scene.tokens[object.from]?.start ?? 0
  // "called the mayor and said “come”": words of another verb.
  const other = items.slice(next).find((item) => item.type === 'verb' && item.shape === 'finite')
  const end = other?.type === 'verb' ? scene.tokens[other.from]?.start : undefined
  const quoted = /[“"‘]|''|``/u.test(scene.text.slice(from, end ?? scene.span.end))
  return !named && !quoted
}

/** True where nothing but phrases behind a preposition stands from an item to the token of a quotation mark. */
const opensAt = (items: Clauses['items'], from: number, at: number): boolean =>
  items
    .slice(from)
    .filter((item) => item.type !== 'mark' && item.from < at)
    .every((item) => item.type === 'noun' && item.marker !== null)
