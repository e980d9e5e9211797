import type { Token } from '../../../lang/contract/token.ts'
import { endsOffice, isCommonWord, isFamily, isGiven, speaks } from './evidence.ts'
import type { Setting } from './evidence.ts'
import { isInitials } from './marks.ts'
import { isListedPlace, isPlaceByPosition } from './unknown-place.ts'
import { isLink } from './link.ts'

/** Most words of a person's name. */
export const personWords = 5

/** True where words stand for somebody: names that people bear, small words of names, or what people alone do. */
export const isPerson = (setting: Setting, from: number, to: number): boolean => {
  const { tokens, tables } = setting
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word')
  const [opening, last] = [words[0], words.at(-1)]
  // "SM Mainul Kabir", "M. Shamsul Hoque" bear the name behind the initials.
  const short = opening && (isInitials(setting, opening) || /^\p{Lu}\.$/u.test(opening.text))
  // "SN Md Tamblyn Renn": any two letters before a form of address that opens a name.
  const lettered = isLettered(setting, words)
  const first = lettered ? words[2] : short ? words[1] : opening
  const before = tokens[from - 1]
  if (!first || !last || words.length > personWords || before?.pos === 'DET') return false
  // "Emmy Awards" are given to people.
  if (words.length > 1 && tables.honours.has(last.norm)) return false
  const plain = words.every(
    (w) =>
      /^\p{Lu}(?:[\p{Ll}'’-]|\.|\p{Lu}\p{Ll})/u.test(w.text) ||
      tables.particles.has(w.text) ||
      (w !== last && /^\p{Lu}$/u.test(w.text)) ||
      (words.length > 2 && w === last && /^[IVX]+$/u.test(w.text)) ||
      (w === opening && w !== first) ||
      (lettered && w === words[1]),
  )
  if (!plain) return false
  // "Muslim Tamblyns" are a people.
  const thing = tables.things.has(first.norm) && !isGiven(setting, first)
  if (thing && !isInitials(setting, first)) return false
  const strange = (token: Token): boolean => !isCommonWord(setting, token)
  const linked = words.slice(0, -1).some((w) => tables.particles.has(w.norm)) && strange(last)
  const surely = words.some((w) => tables.surnameParticles.has(w.norm))
  if (linked && (surely || isGiven(setting, first) || isFamily(setting, last))) return true
  if (words.slice(1, -1).some((w) => /^\p{Lu}\.?$/u.test(w.text))) return true
  if (opensByLetters(setting, words)) return true
  const acts =
    speaks(setting, tokens[to]) ||
    isLink(tokens[to], 'who', setting.pack) ||
    speaks(setting, before) ||
    tables.occupations.has(before?.lemma ?? '') ||
    isAged(tokens, to) ||
    isApposed(setting, from, to) ||
    isDescribed(setting, to)
  if (acts) return words.some(strange) || isGiven(setting, first)
  // "Jeff Sessions": a given name that is no other word makes a name of what follows.
  const given = isGiven(setting, first) && strange(first) && !isListedPlace(setting, from, from + 1)
  if (given && words.length > 1 && !tables.occupations.has(last.norm))
    return !isPlaceByPosition(setting, from, to)
  if (isGiven(setting, first)) return strange(last) || isFamily(setting, last)
  // "Insulting Islam"; "Jamirul Islam" is somebody.
  if (tables.things.has(last.norm)) return isOfFaith(setting, first, last)
  if (isFamily(setting, last)) return strange(first) && (strange(last) || words.length > 2)
  return false
}

/** "Jamirul Islam": a faith behind what is no word of the dictionary is a surname. */
export const isOfFaith = (
  setting: Setting,
  first: Token | undefined,
  last: Token | undefined,
): boolean =>
  first !== undefined &&
  last !== undefined &&
  first !== last &&
  setting.tables.faithSurnames.has(last.norm) &&
  !setting.tables.faithBodies.has(first.norm) &&
  !isCommonWord(setting, first)

/** "AKM Shamsur", "J.J. Renn": initials that people have, or letters with stops, before a strange word. */
const opensByLetters = (setting: Setting, words: readonly Token[]): boolean => {
  const [letters, next] = words
  if (!next || !/^\p{Lu}\p{L}*\p{Ll}$/u.test(next.text) || isCommonWord(setting, next)) return false
  return isInitials(setting, letters) || /^(?:\p{Lu}\.){2,3}$/u.test(letters?.text ?? '')
}

/** "SN Md": letters, and the short form of a given name that is no capitals alone. */
export const isLettered = (setting: Setting, [letters, short]: readonly Token[]): boolean =>
  /^\p{Lu}{2,3}$/u.test(letters?.text ?? '') &&
  isInitials(setting, short) &&
  /\p{Ll}/u.test(short?.text ?? '')

/** Most words between an office and the comma: "the mayor of North Tamblyn, Nora Renn,". */
const longestOwner = 6

/** "Zorvia's foreign minister, Nora Renn,": between commas behind what one person is, with whose or without. */
const isApposed = (setting: Setting, from: number, to: number): boolean => {
  const { tokens, pack, tables } = setting
  if (tokens[from - 1]?.norm !== ',' || tokens[to]?.norm !== ',') return false
  const last = tokens[from - 2]
  if (isOffice(setting, from - 1) || tables.occupations.has(last?.norm ?? '')) return true
  for (let of = from - 3; of > 0 && of >= from - longestOwner; of--) {
    if (isLink(tokens[of], 'of', pack)) return isOffice(setting, of)
    if (tokens[of]?.kind === 'punct') return false
  }
  return false
}

const isOffice = ({ tokens, pack }: Setting, at: number): boolean =>
  !pack.text.endings.plural.test(tokens[at - 1]?.norm ?? '') && endsOffice(tokens, at, pack)

/** ", 45,": an age after a name. */
const isAged = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.norm === ',' &&
  /^[1-9][0-9]$/u.test(tokens[to + 1]?.norm ?? '') &&
  tokens[to + 2]?.norm === ','

/** Most words from the comma behind a name to what its bearer is: "Nora Renn, the popular former harbour pilot". */
const longestDescription = 6

/** "Nora Renn, a second-year student at": behind the comma stands what one person is. */
const isDescribed = (setting: Setting, to: number): boolean => {
  const { tokens, tables, pack } = setting
  if (tokens[to]?.norm !== ',') return false
  for (let i = to + 1; i < tokens.length && i <= to + longestDescription; i++) {
    const token = tokens[i]
    if (token?.kind === 'punct' && !/^[-‐]$/u.test(token.text)) return false
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || token?.pos === 'CCONJ') return false
    const small = token?.text === token?.norm
    if (!small || !(tables.occupations.has(token?.norm ?? '') || isOffice(setting, i + 1))) continue
    const after = tokens[i + 1]
    return (
      after === undefined ||
      after.kind === 'punct' ||
      after.pos === 'ADP' ||
      isLink(after, 'who', pack)
    )
  }
  return false
}
