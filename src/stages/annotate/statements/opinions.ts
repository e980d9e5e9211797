import type { Token } from '../../../lang/contract/token.ts'
import type { OpinionWords } from '../../../lang/contract/opinion-words.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { Said } from './said.ts'
import { isByAccount, isGlued, isOutside } from './scene-bounds.ts'
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
 * day that is told, what ought to be and the reason for it are his as well: a reporter hardly says so himself. So is what
 * may be, what is not so, how things stand now and what he holds of what he has just said: "এখন পরিস্থিতি শান্ত রয়েছে।".
 *
 * @param names the last words of who speaks: he does not name himself.
 * @param far true behind a sentence that anybody may tell: only what lies ahead or ought to be, with no time at all.
 */
export const isOpinion = (
  scene: Scene,
  before: Scene | undefined,
  {
    names,
    pack,
    far = false,
  }: { readonly names: readonly string[]; readonly pack: LanguagePack; readonly far?: boolean },
): boolean => {
  const { asides = [], places = [], onePerson = [], final } = pack.statements
  const { negators } = pack.statements
  const words = scene.tokens.filter((t) => t.kind !== 'punct')
  const last = words.findLast((t) => !negators.includes(t.norm)) ?? words.at(-1)
  const opinions = final?.opinions
  if (!last || !opinions || !isOutside(scene, last)) return false
  const kind = kindOf(words, last, { opinions, pack })
  if (!kind || (far && (!farther.includes(kind) || scene.dates.length > 0))) return false
  if (kind !== 'ahead' && opinions.elsewhere.includes(words[0]?.norm ?? '')) return false
  const his = [names, ...(ownWords.includes(kind) ? [] : [onePerson])]
  return (
    // "কাজ কি বন্ধ হবে?" may be asked of him.
    scene.tokens.at(-1)?.norm !== '?' &&
    !isGlued(before, scene) &&
    // "পাশাপাশি অনুরোধ করেছেন, কেউ দেখলে জানাবেন।"
    !cuesOf(scene, pack).some(({ to }) => hasSpoken(scene.tokens[to - 1])) &&
    !(onNoDay.includes(kind) && scene.dates.some(({ date }) => date.edtf !== null)) &&
    !(kind === 'not so' && words.some((t) => t.norm === onePerson[0])) &&
    !scene.tokens.some((t) => [asides, places, ...his].some((list) => isOneOf(t, list))) &&
    !isByAccount(scene, pack)
  )
}

type Kind = 'ahead' | 'ought' | 'may be' | 'not so' | 'now' | 'follows' | 'judged'

/** Kinds of which nobody else tells: "তার" in them is another. */
const ownWords: readonly Kind[] = ['ahead', 'ought', 'may be', 'not so']

/** Kinds that one goes on to behind a sentence that anybody may tell. */
const farther: readonly Kind[] = ['ahead', 'ought']

/** Kinds that a report may tell itself of a day. */
const onNoDay: readonly Kind[] = ['ahead', 'now']

interface Known {
  readonly opinions: OpinionWords
  readonly pack: LanguagePack
}

/** What a sentence tells of the words before it; undefined for anything that a reporter tells as well. */
const kindOf = (
  words: readonly Token[],
  last: Token,
  { opinions, pack }: Known,
): Kind | undefined => {
  const [first] = words
  const { norm } = words.at(-1) ?? last
  if (isFinite(last) && last.features.tense === 'fut') return 'ahead'
  if (isOneOf(last, opinions.ought)) return 'ought'
  const before = words[words.length - 2]
  if (opinions.mayBe.includes(last.norm) || isOneOf(before, opinions.chances)) return 'may be'
  if (opinions.isNot.includes(norm)) return 'not so'
  if (isOneOf(first, opinions.because) || isOneOf(first, opinions.therefore)) return 'follows'
  if (opinions.stands.includes(last.norm) || isGoingOn(words, last, { opinions, pack }))
    return 'now'
  const judges = opinions.pointing.includes(first?.norm ?? '') && isVerbless(words, last)
  return judges ? 'judged' : undefined
}

/** "অভিযান চলছে", "খোঁজ নেওয়া হচ্ছে"; not "হতে যাচ্ছে", nor how something is regarded: "… হিসেবে দেখা হচ্ছে". */
const isGoingOn = (
  words: readonly Token[],
  last: Token,
  { opinions, pack: { statements } }: Known,
): boolean => {
  const { aspect, tense, honorific } = last.features
  return (
    isFinite(last) &&
    aspect === 'prog' &&
    tense === 'pres' &&
    honorific !== true &&
    words.at(-1) === last &&
    !opinions.toCome.includes(last.norm) &&
    !words.some(
      (t) => statements.asMarkers.includes(t.norm) && !statements.quotatives.includes(t.norm),
    )
  )
}

/** "এটি একটি বড় অর্জন": no verb, and none that a participle may be taken for: "এটি উদ্ধার করে". */
const isVerbless = (words: readonly Token[], last: Token): boolean =>
  words.length > 2 &&
  last.kind === 'word' &&
  last.features.case === undefined &&
  words.every((t) => !isFinite(t)) &&
  last.pos !== 'VERB'

const hasSpoken = (verb: Token | undefined): boolean =>
  isFinite(verb) && verb?.features.honorific === true && verb.features.tense !== 'fut'
