import type { Modality } from '../../../../core/reading.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { Found } from './found.ts'

/** Whether the act happened, is meant, may be, or hangs on a condition. */
export const modalityOf = (
  scene: Scene,
  pack: LanguagePack,
  { from, verb, end }: Found,
): Modality => {
  const last = scene.tokens[end - 1]
  const next = scene.tokens[end]
  const word = scene.tokens[verb]
  if (scene.tokens.slice(from, end + 1).some((t) => pack.events.conditional.includes(t.norm)))
    return 'conditional'
  if (word?.features.nonFinite === 'cond' || last?.features.nonFinite === 'cond')
    return toldAsPast(scene, end) ? 'actual' : 'conditional'
  if (isOneOf(next, pack.events.possible)) return 'possible'
  if (last?.features.tense === 'fut') return hasCondition(scene, verb) ? 'conditional' : 'planned'
  if (last?.features.nonFinite === 'inf')
    return isOneOf(next, pack.events.going) ? 'actual' : 'planned'
  if (describesNoun(last, next)) return 'actual'
  if (last?.features.nonFinite !== undefined && laterFuture(scene, end)) return 'conditional'
  if (last?.features.nonFinite === 'verbal-noun' && last.features.case === 'gen') {
    return isOneOf(next, [...pack.events.purpose, ...pack.events.planned]) ? 'planned' : 'actual'
  }
  return 'actual'
}

/** "দলিল বিনিময় করার দিন থেকে … কার্যকর হবে": an unfinished act before a future main verb has not happened. */
const laterFuture = (scene: Scene, end: number): boolean =>
  scene.tokens.slice(end).find((t) => isFinite(t))?.features.tense === 'fut'

/** "… করলেই এটি কার্যকর হবে": a conditional verb before it in the sentence. */
const hasCondition = (scene: Scene, verb: number): boolean =>
  scene.tokens.slice(0, verb).some((t) => t.features.nonFinite === 'cond')

/** "অনুরোধ জানালে তিনি রাজি হন", "আশ্বাস দিলেও কাজ হয়নি": before a past main verb the form only tells what came first. */
const toldAsPast = (scene: Scene, end: number): boolean => {
  const main = scene.tokens.slice(end).find((t) => isFinite(t))?.features
  return main?.tense === 'past' || main?.tense === 'pqp' || main?.aspect === 'perf'
}

/** "ভাঙচুর করা ভাস্কর্য": a participle right before its noun. */
const describesNoun = (last: Token | undefined, next: Token | undefined): boolean =>
  last?.features.nonFinite === 'verbal-noun' &&
  last.features.case === undefined &&
  next?.pos === 'NOUN'
