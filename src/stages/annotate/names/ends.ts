import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { stemEnd } from './phrases.ts'
import { isSpelled } from './spelled.ts'

/** The end of a name's last word without its case: where what is left is a word that names are made of, or the ending is none of a name's. */
export const endOf = (token: Token, next: Token | undefined, pack: LanguagePack): number => {
  const { nameWords, organisationHeads, placeHeads, proof } = pack.names
  const caption = proof?.captions.find((c) => token.norm.endsWith(c) && token.norm !== c)
  // "রহমানছবি: প্রথম আলো": a caption is printed on to the name.
  if (caption !== undefined && next?.norm === ':')
    return stemEnd(token, token.norm.slice(0, -caption.length))
  const lists = [...Object.values(nameWords ?? {}), organisationHeads, placeHeads].filter(
    (words) => words !== undefined,
  )
  const stem = token.stems.find((s) => s !== token.norm && lists.some((words) => words.has(s)))
  if (lists.some((words) => words.has(token.norm))) return token.end
  if (stem !== undefined && token.norm.startsWith(stem)) return stemEnd(token, stem)
  if (isOwner(token, next, pack)) return stemEnd(token, token.lemma)
  const governed = governedStem(token, next, pack)
  if (governed !== null) return stemEnd(token, governed)
  const ending = pack.text.endings.notOfNames.exec(token.norm)?.[0].length ?? 0
  const bare = token.norm.length - ending
  const letters = token.norm.slice(0, bare).match(/\p{L}/gu)?.length ?? 0
  return letters > 1 && bare > 2 ? stemEnd(token, token.norm.slice(0, bare)) : token.end
}

/** The end of a body's or place's last word: what happens there, and who owns what follows, is told by an ending that is not its own. */
export const endOfPlace = (token: Token, next: Token | undefined, pack: LanguagePack): number => {
  const { lemma, features, norm } = token
  const { letterNames = [] } = pack.names.proof ?? {}
  // "এনইউজে" ends with the name of a letter.
  if (isSpelled(norm, letterNames)) return token.end
  const long = (lemma.match(/\p{L}/gu)?.length ?? 0) >= fewest && norm.startsWith(lemma)
  const owns = features.case === 'gen' && pack.text.endings.syllableGenitive.test(norm)
  const { bodyWords, placeWords } = pack.names.proof ?? {}
  const head = token.stems.find((s) => s !== norm && (bodyWords?.has(s) || placeWords?.has(s)))
  if (
    head !== undefined &&
    norm.startsWith(head) &&
    !bodyWords?.has(norm) &&
    !placeWords?.has(norm)
  )
    return stemEnd(token, head)
  const isInside = features.case === 'loc' || (owns && next?.norm === '(')
  return long && isInside ? stemEnd(token, lemma) : endOf(token, next, pack)
}

/** Fewest letters of a name that may have lost its ending. */
const fewest = 3

/** "রিজালের অভিযোগ": what looks like a genitive is one before a noun; before a verb, a joint or a mark it may be কাদের. */
const isOwner = (token: Token, next: Token | undefined, { text }: LanguagePack): boolean =>
  token.features.case === 'gen' &&
  text.endings.syllableGenitive.test(token.norm) &&
  token.norm.startsWith(token.lemma) &&
  (token.lemma.match(/\p{L}/gu)?.length ?? 0) >= fewest &&
  next?.kind === 'word' &&
  next.pos !== 'VERB' &&
  !text.joints.includes(next.norm)

/** "মুন্না ঢালীর সভাপতিত্বে": before a word that governs the genitive the last letter of a name is its ending; null elsewhere. */
const governedStem = (
  token: Token,
  next: Token | undefined,
  { names: { afterGenitive, genitiveLetter, proof }, text: { endings } }: LanguagePack,
): string | null => {
  const { norm } = token
  const governs =
    afterGenitive.has(next?.norm ?? '') ||
    proof?.governing.has(next?.norm ?? '') === true ||
    proof?.kin.has(next?.norm ?? '') === true
  if (!governs || genitiveLetter === undefined || !norm.endsWith(genitiveLetter)) return null
  // "মূহিদের" is of one Muhid or of several.
  if (endings.told.test(norm)) return null
  const syllable = endings.syllableGenitive.exec(norm)?.[0].length
  const stem = norm.slice(0, -(syllable ?? genitiveLetter.length))
  const isWhole = syllable !== undefined || /\p{M}$/u.test(stem)
  return isWhole && (stem.match(/\p{L}/gu)?.length ?? 0) > 1 ? stem : null
}

/** "সু চিও", "সু চির": stress or a case behind a last word too short for an ending of its own. */
export const isEnded = ({ norm }: Token, word: string, { script, text }: LanguagePack): boolean => {
  const rest = norm.startsWith(word) ? norm.slice(word.length) : ''
  if (script === 'Latn' || rest === '') return false
  const { stress, genitive, accusative } = text.endings
  return [stress, genitive, accusative].some((ending) => ending.exec(rest)?.[0] === rest)
}
