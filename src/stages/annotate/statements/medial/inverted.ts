import type { Span } from '../../../../core/span.ts'
import { cueTable } from '../cue-table.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { spanBetween } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import { toldByLast } from './told-by-last.ts'
import { canSpeak, headOf, speaksIn } from './who-speaks.ts'

/** "…, said the minister". */
export const invertedSource = (clauses: Clauses, k: number, verb: VerbGroup): Span | null => {
  const { scene, items, pack } = clauses
  const before = scene.tokens[verb.from - 1]
  const next = items[k + 1]
  const spoken =
    isOneOf(scene.tokens[verb.at], pack.statements.spoken ?? []) ||
    cueTable(pack).find(scene.tokens, verb.at)[0]?.row.opening === true
  if (next?.type === 'noun' && k === 0 && spoken && scene.tokens[next.to]?.norm === ':')
    return spanBetween(clauses, next.from, next.to)
  if (verb.shape !== 'finite' || !before || !/[,”"’'?!]$/u.test(before.norm)) return null
  // "X, who won, has announced his plan"
  if (scene.tokens.slice(verb.from, verb.at).some((t) => t.pos === 'AUX')) return null
  if (next?.type !== 'noun' || next.marker !== null || next.from !== verb.at + 1) return null
  const last = toldByLast(clauses, k)
  if (last !== null) return last
  if (closesAside(items, k)) return null
  const cue = scene.tokens[verb.at]
  const row = cueTable(pack).find(scene.tokens, verb.at)[0]?.row
  const quotes = /[”"’']$/u.test(before.norm)
  const later = items[k + 2]
  // "The poll, released on Tuesday, found Otieno behind"
  if (!quotes && (row?.frame !== 'content' || row.clausal === true)) return null
  // "…, said a notice issued by the court"
  const isWriting = /^an?$/u.test(scene.tokens[next.from]?.norm ?? '')
  // "…, insisted Otieno suffered": whom it is told of, with his verb.
  if (
    later?.type === 'verb' &&
    (later.shape === 'finite' || (!quotes && !isWriting && later.shape === 'participle'))
  )
    return null
  // "…, threatened Otieno with a lawsuit": to whom it is done.
  if (!quotes && /^(?:with|to|of|for|over|that|about|as)$/u.test(scene.tokens[next.to]?.norm ?? ''))
    return null
  // "Providers, such as Telecom, told Bloomberg": who it was told to stands behind these.
  if (!quotes && isOneOf(cue, pack.statements.toListeners ?? [])) return null
  const first = scene.tokens[next.from]
  const owner = isOneOf(first, pack.statements.owners ?? [])
  // "announced his 2020 run"
  if (owner && next.to === next.from + 1) return null
  // "The mayor of the old town, Nadia Karim, said the bridge": what stands before the comma is no clause.
  if (!quotes && !items.some((i, j) => j < k && i.type === 'verb' && i.shape === 'finite'))
    return null
  // "…, confirmed the killing of Otieno": what is told.
  const head = headOf(scene, next, pack)
  const named = next.mentions.some((m) => head !== undefined && m.at.end >= head.end)
  if (!quotes && !spoken && head?.pos === 'NOUN' && !named && !canSpeak(head, pack)) return null
  const person = !owner && isOneOf(first, pack.names.persons)
  const says = isOneOf(cue, pack.statements.spoken ?? [])
  // "…, answered the door", "…, asked the man": behind a comma these take an object.
  const takes = !quotes && isOneOf(cue, pack.statements.askers ?? [])
  const phrase = !takes && (quotes || owner || first?.pos === 'DET')
  // "…, admitted his role"
  const own = owner && !quotes
  if (!person && !(says && phrase) && (own || !speaksIn(scene, pack, next))) return null
  return spanBetween(clauses, next.from, secondAfter(items, k + 2, next.to) ?? next.to)
}

/** "the mayor, who is old, confirmed": the comma before the verb at `k` closes a clause that only describes. */
const closesAside = (items: readonly Item[], k: number): boolean => {
  const close = items[k - 1]
  if (close?.type !== 'mark' || close.kind !== 'comma') return false
  const open = items.findLastIndex((i, j) => j < k - 1 && i.type === 'mark' && i.kind === 'comma')
  const relative = items[open + 1]
  return open !== -1 && relative?.type === 'mark' && relative.kind === 'relative'
}

/** "…, said Karim and Renn": the token behind a second speaker whose joint stands at `to`; null for none. */
const secondAfter = (items: readonly Item[], j: number, to: number): number | null => {
  const [joint, second, verb] = items.slice(j, j + 3)
  if (joint?.type !== 'mark' || joint.word !== 'and' || joint.at !== to) return null
  const named = second?.type === 'noun' && second.marker === null && second.from === to + 1
  return named && !(verb?.type === 'verb' && verb.shape === 'finite') ? second.to : null
}
