import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** True when the name is joined to one that follows: the last of a group bears the case of all. */
export const joinedToNext = (scene: Scene, pack: LanguagePack, index: number): boolean => {
  const [joint, next] = [scene.tokens[index + 1], scene.tokens[index + 2]]
  if (!joint || !next || !pack.text.joints.includes(joint.norm)) return false
  const mention = mentionAt(scene, next)
  if ((mention && canAct(mention)) || isTitled(scene, pack, index + 2)) return true
  // "জাতিসংঘ ও আন্তর্জাতিক সম্প্রদায়কে": the joined phrase ends in a case of its own.
  const rest = scene.tokens.slice(index + 2, index + 2 + joinedWords)
  const end = rest.findIndex(
    (t, i) => t.kind !== 'word' || t.features.case === 'acc' || isFinite(t) || isAsked(rest, i),
  )
  return rest[end]?.features.case === 'acc' || isAsked(rest, end)
}

/** "রহিম শেখ ও মেয়র সালমা হকের (মুখে)": a person behind an office. */
const isTitled = (scene: Scene, { statements }: LanguagePack, at: number): boolean => {
  const [office, name] = [scene.tokens[at], scene.tokens[at + 1]]
  const bare = office?.features.case === undefined && isOneOf(office, statements.speakers)
  return bare && name !== undefined && mentionAt(scene, name)?.kind === 'person'
}

/** "জেলা প্রশাসকের কাছে": a genitive before what takes it. */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.features.case === 'gen' && tokens[at + 1]?.pos === 'ADP'

/** "(নেতা)-কর্মীদের উদ্দেশে": the first half of a word bears the case of its second. */
export const isFirstHalf = ({ tokens }: Scene, index: number): boolean => {
  const [token, joint, next] = tokens.slice(index, index + 3)
  return (
    (joint?.norm === '-' || joint?.norm === '–') &&
    next?.kind === 'word' &&
    token?.end === joint.start &&
    joint.end === next.start
  )
}

/** Most words of what a name is joined to. */
const joinedWords = 6
