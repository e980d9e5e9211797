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
  if (isNamedBehind({ scene, items }, k)) return false
  // "calling them thieves"
  const [whom, name] = scene.tokens.slice(object.from, object.to)
  const pronoun = /^(?:him|them|it|me|us)$/u.test(whom?.norm ?? '')
  if (pronoun && /^(?:NOUN|ADJ|DET|PROPN)$/u.test(name?.pos ?? 'X')) return false
  if (second?.type === 'noun') return isDate || (second.marker !== null && second.marker !== 'as')
  const named = scene.tokens[last.to - 1]?.pos === 'ADJ'
  const from = scene.tokens[object.from]?.start ?? 0
  // "called the mayor and said “come”": words of another verb.
  const other = items.slice(next).find((item) => item.type === 'verb' && item.shape === 'finite')
  const end = other?.type === 'verb' ? scene.tokens[other.from]?.start : undefined
  const quoted = /[“"‘]|''|``/u.test(scene.text.slice(from, end ?? scene.span.end))
  return !named && !quoted
}

/**
 * "called the report of the board on roads “a disgrace”", "called the raid that killed five guards “an attack on us”": a
 * quotation behind the object and what describes it.
 */
const isNamedBehind = ({ scene, items }: Pick<Clauses, 'scene' | 'items'>, k: number): boolean => {
  const after = items.slice(k + 1)
  const at = after.findIndex((item) => item.type === 'mark' && /^[“"‘]$/u.test(item.word))
  const mark = after[at]
  if (mark?.type !== 'mark' || scene.tokens[mark.at - 1]?.norm === ',') return false
  const between = after.slice(0, at).filter((item) => item.type !== 'noun')
  const [relative, verb] = between
  if (between.length === 0) return true
  const described = relative?.type === 'mark' && relative.kind === 'relative'
  return described && verb?.type === 'verb' && between.length === 2 && after[1] === relative
}
