import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'
import { isTime } from './when-said.ts'

/** ", a spokesman said", ", said the minister": whose words all of it is, at the end of the sentence. */
export const attributes = ({ scene, pack, items }: Clauses, comma: number): boolean => {
  const [first, second] = [items[comma + 1], items[comma + 2]]
  const [verb, noun] = first?.type === 'verb' ? [first, second] : [second, first]
  if (verb?.type !== 'verb' || noun?.type !== 'noun' || noun.marker !== null) return false
  const says = cueTable(pack)
    .find(scene.tokens, verb.at)
    .some(({ row }) => row.frame === 'content')
  const last = Math.max(verb.at + 1, noun.to)
  // "…, said Nadia Karim, an engineer"
  const apposed = verb === first && scene.tokens[last]?.norm === ','
  // ", said an officer wishing anonymity"
  const after = items[comma + 3]
  const goesOn = after?.type === 'verb' && after.shape === 'finite'
  const inverted =
    !goesOn &&
    verb === first &&
    verb.from === verb.at &&
    isOneOf(scene.tokens[verb.at], pack.statements.spoken ?? [])
  return says && verb.shape === 'finite' && (apposed || inverted || isEnd(scene, last))
}

/** True where the sentence ends, or only a time is still to come. */
const isEnd = (scene: Scene, from: number): boolean => {
  const rest = scene.tokens.slice(from)
  let i = 0
  while (i < rest.length && isTime(scene, rest, i)) i++
  return rest[i] === undefined || /^[.”"’']$/u.test(rest[i]?.norm ?? '')
}
