import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { Said } from './said.ts'
import { isGlued, isOutside } from './scene-bounds.ts'
import { cuesOf } from './verb-final-cues.ts'

/** One who is honoured and speaks in the report's own days: of a body or of many a reporter tells more, and what "বলেছিলেন" tells of is known by now. */
export const speaksNow = ({ scene, drafts: [draft] }: Said): boolean => {
  const { cue, source, rule } = draft ?? {}
  const last = scene.tokens.findLast(
    (t) => source && source.start <= t.start && t.end <= source.end,
  )
  const verb = scene.tokens.find((t) => t.end === cue?.end)?.features
  const isOne = last !== undefined && last.features.number !== 'plur'
  return (
    isOne && rule?.startsWith('cue:') === true && verb?.honorific === true && verb.tense !== 'pqp'
  )
}

/**
 * "অভিযোগ পেলে ব্যবস্থা নেওয়া হবে।", "সবার সংযত থাকা উচিত।", "কারণ …।": right behind the words of somebody what lies ahead, on no
 * day that is told, what ought to be and the reason for it are his as well: a reporter hardly says so himself.
 *
 * @param names the last words of who speaks: he does not name himself.
 */
export const isOpinion = (
  scene: Scene,
  before: Scene | undefined,
  { names, pack }: { readonly names: readonly string[]; readonly pack: LanguagePack },
): boolean => {
  const { asides = [], places = [], onePerson = [], final } = pack.statements
  const { accordingTo, negators } = pack.statements
  const words = scene.tokens.filter((t) => t.kind !== 'punct')
  const last = words.findLast((t) => !negators.includes(t.norm))
  const lies = isFinite(last) && last?.features.tense === 'fut'
  const ownWord = lies || isOneOf(last, final?.ought ?? [])
  const opines = ownWord || isOneOf(words[0], final?.because ?? [])
  // "কারণ তাঁর ভাষায় …" is told of him.
  const his = [names, ...(ownWord ? [] : [onePerson])]
  return (
    last !== undefined &&
    opines &&
    isOutside(scene, last) &&
    // "কাজ কি বন্ধ হবে?" may be asked of him.
    scene.tokens.at(-1)?.norm !== '?' &&
    !isGlued(before, scene) &&
    // "পাশাপাশি অনুরোধ করেছেন, কেউ দেখলে জানাবেন।"
    !cuesOf(scene, pack).some(({ to }) => hasSpoken(scene.tokens[to - 1])) &&
    !(lies && scene.dates.some(({ date }) => date.edtf !== null)) &&
    !scene.tokens.some((t) =>
      [asides, places, accordingTo, ...his].some((list) => isOneOf(t, list)),
    )
  )
}

const hasSpoken = (verb: Token | undefined): boolean =>
  isFinite(verb) && verb?.features.honorific === true && verb.features.tense !== 'fut'
