import type { LanguagePack } from '../../../lang/pack.ts'
import { mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { phraseStart } from './joined-speakers.ts'
import { withOffice } from './office-before.ts'
import type { Speaker } from './speaker.ts'

interface Place {
  readonly pack: LanguagePack
  /** The first token that may belong to who speaks. */
  readonly limit: number
}

/**
 * Who speaks, with the name before a lone honour and without what only stands beside him: those he tells it to, a credit
 * of a picture, a number that the page glued to him.
 */
export const betweenEdges = (
  scene: Scene,
  speaker: Speaker | null,
  place: Place,
): Speaker | null => {
  if (!speaker) return null
  const named = withOffice(scene, withName(scene, speaker, place), place)
  const first = Math.max(
    behindListeners(scene, named, place),
    behindCredit(scene, named, place),
    behindNumber(scene, named),
  )
  return beginningAt(scene, named, first)
}

const beginningAt = ({ tokens }: Scene, speaker: Speaker, from: number): Speaker => ({
  ...speaker,
  from,
  span: { ...speaker.span, start: tokens[from]?.start ?? speaker.span.start },
})

/** "তিন বলেন", "দুই (ধরনের বলেছেন)": a number alone is nobody. */
export const isNumber = ({ tokens }: Scene, { from, to }: Speaker, pack: LanguagePack): boolean =>
  to === from + 1 && pack.statements.final?.numbers.includes(tokens[from]?.norm ?? '') === true

/** "রহিম শেখ (বীর বিক্রম)": an honour comes behind the name. */
const withName = (scene: Scene, speaker: Speaker, { pack, limit }: Place): Speaker => {
  const { from, to } = speaker
  const { honours = [] } = pack.statements.final ?? {}
  const before = scene.tokens[from - 1]
  const name = before && mentionAt(scene, before)
  const isHonour = wordingAt(scene.tokens, from, honours) === to - from
  if (!isHonour || name?.kind !== 'person' || name.at.end !== before?.end) return speaker
  return beginningAt(scene, speaker, phraseStart(scene, pack, from - 1, limit))
}

/** "(সাংবাদিকদের) রহিম শেখ বলেন": whom he tells it, not whose he is: "সাংবাদিকদের একাংশ". */
const behindListeners = ({ tokens }: Scene, { from, to }: Speaker, { pack }: Place): number => {
  const { anyone = [], final } = pack.statements
  const told = final?.listeners.includes(tokens[from]?.norm ?? '') === true
  const rest = tokens.slice(from + 1, to)
  const isOne = rest.length > 0 && rest.length <= longestName
  return told && isOne && rest.every((t) => t.kind === 'word' && !anyone.includes(t.norm))
    ? from + 1
    : from
}

/** Most words of an office with a name behind those who are told. */
const longestName = 5

/** "ছবি: (সংগৃহীত) কর্তৃপক্ষ জানিয়েছে": the page set a picture's credit before the sentence. */
const behindCredit = ({ tokens }: Scene, { from, to }: Speaker, { pack }: Place): number => {
  const [label, colon] = [tokens[from - 2], tokens[from - 1]]
  const credits = pack.statements.final?.pictured.includes(label?.norm ?? '') === true
  return credits && colon?.norm === ':' && to > from + 1 ? from + 1 : from
}

/** "১৪(সালমা) বলেন": the page glued a number to the name. */
const behindNumber = ({ tokens }: Scene, { from, to }: Speaker): number => {
  const [number, name] = [tokens[from], tokens[from + 1]]
  const glued = number?.kind === 'number' && name?.kind === 'word' && number.end === name.start
  return glued && to > from + 1 && name.text.length >= shortestName ? from + 1 : from
}

/** Shortest word that is no ending of a number, in UTF-16 units: not the টি of ১৮টি. */
const shortestName = 4
