import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isHyphen } from '../../medial/verb-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isWriting } from './who-speaks.ts'

/**
 * True for a cue's form that says nothing: "Kenya's push for", "goes without saying", and a past form that only
 * describes the subject of the verb after it ("a video posted online shows").
 */
export const describes = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const verb = items[k] as VerbGroup
  const before = scene.tokens[verb.from - 1]
  if (before?.features.case === 'gen' || isOneOf(before, pack.statements.owners ?? [])) return true
  if (verb.shape === 'gerund' && before?.norm === 'without') return true
  const token = scene.tokens[verb.at]
  const after = scene.tokens[verb.at + 1]
  // "rules that allow": a plural with its relative clause.
  const that = isOneOf(after, pack.statements.complementisers)
  const first = scene.tokens[verb.at + 2]
  const allows = first?.pos === 'VERB' && first.features.nonFinite === undefined
  if (that && token?.norm.endsWith('s') && allows) return true
  // "Write-Ahead Logging", "the way of thinking falls apart"
  if (token?.norm === token?.lemma && isHyphen(scene.tokens, verb.at + 1)) return true
  const follows = items[k + 1]
  if (verb.shape === 'gerund' && follows?.type === 'verb' && follows.shape === 'finite') return true
  // "at, say, the shop", "dare I say"
  if (token?.norm === token?.lemma && before?.norm === ',' && after?.norm === ',') return true
  if (
    /^(?:dare|may|shall|might)$/u.test(scene.tokens[verb.from - 2]?.norm ?? '') &&
    verb.from === verb.at
  )
    return true
  const helped = scene.tokens.slice(verb.from, verb.at).some((t) => t.pos === 'AUX')
  const [last] = items.slice(Math.max(0, k - 1), k)
  // "say politically backed groups": a past form right behind another verb.
  if (
    token?.features.tense === 'past' &&
    !helped &&
    last?.type === 'verb' &&
    last.at === verb.from - 1 &&
    last.shape !== 'infinitive' &&
    // "voters polled said"
    last.shape !== 'participle'
  )
    return true
  if (verb.from < verb.at || token?.features.tense !== 'past') return false
  const next = items.slice(k + 1)
  // "wondered whether it could": a clause of its own.
  if (isOneOf(scene.tokens[verb.at + 1], pack.statements.complementisers)) return false
  const later = next.findIndex((item) => item.type !== 'noun' || item.marker === null)
  const verbAfter = next[later]
  // "said December 25 was chosen": a day between, which is no noun group.
  const apart = later > 0 || (verbAfter?.type === 'verb' && verbAfter.from > verb.at + 1)
  const spoken = apart && isOneOf(token, pack.statements.spoken ?? [])
  // "warned in a report released last week": what describes the writing.
  const place = next[later - 1]
  const written = place?.type === 'noun' && isWriting({ scene, pack }, place)
  return verbAfter?.type === 'verb' && verbAfter.shape === 'finite' && !spoken && !written
}

/** "a time when values were lost", "when credit does not flow": a noun that is the subject of what follows. */
export const isPlural = (
  { scene, items }: Clauses,
  k: number,
  { row, to }: LemmaMatch<CueRow>,
): boolean => {
  const [verb, next] = items.slice(k, k + 2)
  const clause = row.frame === 'content' || row.frame === 'thought'
  const form = verb?.type === 'verb' ? scene.tokens[verb.at] : undefined
  const helped = next?.type === 'verb' && next.from === to && scene.tokens[to]?.pos === 'AUX'
  const bare = form?.norm.endsWith('s') === true || form?.norm === form?.lemma
  return !clause && helped && bare
}
