import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isFinite, isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { nounCuesIn } from '../noun-cues.ts'
import { nameOf, speaksOfSelf } from './goes-on.ts'
import { peopleOutside } from './people-outside.ts'
import { wordsOf } from './said.ts'
import type { Said } from './said.ts'
import { isOutside } from './scene-bounds.ts'
import { cuesOf } from './verb-final-cues.ts'

interface Between {
  /** Who was last told to speak by name before, where only a pronoun speaks here. */
  readonly named: Said | undefined
  readonly sentences: readonly Said[]
  readonly next: Said
  readonly pack: LanguagePack
}

/** "তিনি আরও বলেন", "মেয়র বলেন" again; a lone "তিনি" may be anybody who has been named since. */
export const isSameSpeaker = (here: Said, between: Between): boolean => {
  const { sentences, next, pack } = between
  const [word, ...more] = wordsOf(next)
  const further = goesFurther(next, pack)
  if (word === undefined) return false
  if (more.length === 0 && isTheyAll(word, pack)) return further && areMany(here, pack)
  if (more.length > 0 || word !== pack.statements.onePerson?.[0])
    return isNamedAgain(next, here) || (further && isOneOfThem(next, [here, between.named], pack))
  const start = next.drafts[0]?.source?.start ?? 0
  const isNobodyElse = [...sentences, next].every(({ scene }) =>
    peopleOutside(scene).every((m) => scene === next.scene && m.at.start > start),
  )
  return (further && !areMany(here, pack)) || isNobodyElse
}

const isNamedAgain = (next: Said, before: Said | undefined): boolean =>
  before !== undefined &&
  nameOf(next) !== undefined &&
  nameOf(next) === nameOf(before) &&
  wordsOf(next).every((w) => wordsOf(before).includes(w))

/** "ওসি (রহিম শেখ) … ওসি আরও বলেন": one person of whom some words are said again. */
const isOneOfThem = (
  next: Said,
  before: readonly (Said | undefined)[],
  pack: LanguagePack,
): boolean =>
  nameOf(next) !== undefined &&
  !isBody(next, pack) &&
  before.some((one) => one && wordsOf(next).every((w) => wordsOf(one).includes(w)))

const isBody = ({ scene, drafts }: Said, { statements }: LanguagePack): boolean => {
  const end = drafts[0]?.source?.end
  return isOneOf(
    scene.tokens.find((t) => t.end === end),
    statements.bodies ?? [],
  )
}

/** "আরও (বলেন)": who speaks goes on with what he has said. */
export const goesFurther = ({ scene, drafts: [draft] }: Said, pack: LanguagePack): boolean => {
  const last = scene.tokens.findLast((t) => draft !== undefined && t.end <= draft.cue.start)
  return isOneOf(last, pack.statements.final?.further ?? [])
}

/** "তারা". */
const isTheyAll = (word: string, { names, text }: LanguagePack): boolean =>
  names.groups.includes(word) && !text.endings.oblique.test(word)

/** "বক্তারা", "তাঁরা": many who speak as one. */
export const areMany = (said: Said, pack: LanguagePack): boolean => {
  const { scene, drafts } = said
  const end = drafts[0]?.source?.end
  const last = scene.tokens.find((t) => t.end === end)
  return (
    last !== undefined && (last.features.number === 'plur' || pack.names.groups.includes(last.norm))
  )
}

/**
 * "রহিম (এলাকায় থাকেন)": the words of who speaks tell of somebody else, of whom the next may go on. A pronoun may be himself,
 * but where he says "I": "তাঁর মৃত্যুতে আমি শোক জানাই".
 */
export const tellOfAnother = ({ scene, drafts: [draft] }: Said, pack: LanguagePack): boolean => {
  const { onePerson = [] } = pack.statements
  const from = draft?.content[0]?.start
  if (from === undefined) return false
  return (
    scene.mentions.some((m) => m.kind === 'person' && m.at.start >= from) ||
    (speaksOfSelf(scene, pack) &&
      scene.tokens.some((t) => t.start >= from && onePerson.includes(t.norm)))
  )
}

/**
 * True for a sentence that a reporter would hardly tell of who speaks: nobody says or asks anything in it, it does not
 * turn to what came next, and no pronoun stands behind its verb: "গুরুত্ব দেন তিনি".
 */
export const goesOnOfAnother = (scene: Scene, pack: LanguagePack): boolean => {
  const { onePerson = [], final } = pack.statements
  const words = scene.tokens.filter((t) => t.kind === 'word')
  const verb = words.findLastIndex((t) => isFinite(t))
  const behind = words.slice(verb + 1)
  const opening = words.slice(0, 2).map((t) => t.norm)
  const turns = (final?.meanwhile ?? []).some((w) => w === opening[0] || w === opening.join(' '))
  return !turns && !behind.some((t) => onePerson.includes(t.norm)) && !speaks(scene, pack)
}

/** True for a sentence in which somebody says or asks something outside any quotation. */
export const speaks = (scene: Scene, pack: LanguagePack): boolean =>
  nounCuesIn(scene.tokens, pack).length > 0 ||
  cuesOf(scene, pack).some(({ from }) => isOutside(scene, scene.tokens[from] as Token))
