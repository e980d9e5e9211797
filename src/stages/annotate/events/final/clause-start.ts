import type { LanguagePack } from '../../../../lang/pack.ts'
import { nounCueOf } from '../../noun-cues.ts'
import { isFinite, isOneOf, lastWhere, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'

/** A clause begins after the finite or conditional verb before it, after a reporting noun's comma, or with the sentence. */
export const clauseStart = (scene: Scene, verb: number, pack: LanguagePack): number => {
  for (let i = verb - 1; i >= 0; i--) {
    const token = scene.tokens[i]
    const next = scene.tokens[i + 1]
    // "পাস করে এবং …": the simple present looks like a participle.
    const ends =
      token?.features.nonFinite === 'cond' ||
      (token?.features.nonFinite === 'conj' && isOneOf(next, pack.events.conjunctions))
    if ((isFinite(token) && !isCalledSo(scene, i, pack)) || ends) {
      return isOneOf(next, pack.events.conjunctions) || next?.norm === ',' ? i + 2 : i + 1
    }
    const before = token?.norm === ',' ? scene.tokens[i - 1] : undefined
    const reports = before !== undefined && nounCueOf(before, pack) !== null
    if (reports || token?.norm === ';') return i + 1
  }
  return 0
}

/** "হালিমা খাতুন (৩৫) নামে এক নারীকে": the word for "by name" is also a verb. */
const isCalledSo = (scene: Scene, index: number, { events }: LanguagePack): boolean => {
  const { tokens } = scene
  if (!events.final?.called.includes(tokens[index]?.norm ?? '')) return false
  const open =
    tokens[index - 1]?.text === ')'
      ? lastWhere(tokens, { from: 0, to: index }, (t) => t.text === '(')
      : index
  const name = tokens[open - 1]
  return name !== undefined && mentionAt(scene, name)?.kind === 'person'
}
