import type { Token } from '../../../lang/contract/token.ts'
import { endsOffice, isCommonWord, isFamily, isGiven, speaks } from './evidence.ts'
import type { Setting } from './evidence.ts'
import type { Draft } from './match.ts'
import { isDivision, isListedPlace, isPlaceByPosition } from './unknown-place.ts'
import { kindOfWord } from './unknown-word.ts'
import { isLink, isSmallLink } from './link.ts'

/** Most words of a person's name. */
const personWords = 5

/** What a run of capitalised words names, by its own words first, then by what stands around it; null when it names nothing. */
export const kindOfRun = (
  setting: Setting,
  from: number,
  to: number,
  titled: boolean,
): Draft['kind'] | null => {
  const { tokens, tables } = setting
  const run = tokens.slice(from, to)
  const words = run.filter((t) => t.kind === 'word')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  if (words.every((w) => /^\p{Lu}\.?$/u.test(w.text)) && words.length > 1)
    return isDivision(setting, from, to) ? 'place' : null
  if (/^[DRI]$/u.test(first.text) && /^[-‐]$/u.test(tokens[from + 1]?.text ?? '')) return null
  const acronym = words.length <= 2 && words.every(isAcronym)
  if (titled && !acronym && !tables.organisations.has(last.norm)) {
    // "Justice Hamid Auditorium" is called after somebody.
    if (words.length > 1 && tables.places.has(last.norm)) return 'place'
    return words.length <= personWords && isBearable(setting, from, to) ? 'person' : null
  }
  if ((words.length === 1 && run.length === 1) || acronym)
    return kindOfWord(setting, { from, to }, acronym)
  const named = roman.test(last.text) && words.length > 1 ? words.at(-2) : last
  // "Election Commission" is a body, "World Cup" an event.
  const headed = words.length > 1 && tables.organisations.has(last.norm)
  if (!headed && (tables.events.has(first.norm) || tables.events.has(named?.norm ?? '')))
    return 'event'
  const organised = words.findIndex((w) => tables.organisations.has(w.norm))
  if (organised > 0 || (organised === 0 && words.length > 2)) return 'organisation'
  if (tables.places.has(last.norm) || tables.placesBefore.has(first.norm)) return 'place'
  if (
    run.some(
      (w, i) => tables.placesBefore.has(w.norm) && isSmallLink(run[i + 1], 'of', setting.pack),
    )
  )
    return 'place'
  if (isGiven(setting, first) && isPerson(setting, from, to)) return 'person'
  if (words.some((w) => tables.things.has(w.norm)) || organised === 0) return 'other'
  if (isListedPlace(setting, from, to)) return 'place'
  if (isTeam(setting, from, to)) return 'organisation'
  const placed = isPlaceByPosition(setting, from, to)
  // "in Stefanie Renn's novel": a preposition is no evidence against a name that people bear.
  if (placed && !isGiven(setting, first))
    return words.length > 1 && isPerson(setting, from, to) ? 'other' : 'place'
  if (words.length > 1 && isPerson(setting, from, to)) return 'person'
  return 'other'
}

const roman = /^[IVX]+$/u

/** "NATO": capitals only. */
export const isAcronym = (token: Token): boolean => /^\p{Lu}{2}[\p{Lu}\p{N}]*$/u.test(token.text)

/** "Chief Guest" names nobody: after an office at least one word is no common one, or one that people bear. */
const isBearable = (setting: Setting, from: number, to: number): boolean =>
  setting.pack.names.honorifics.includes(setting.tokens[from - 1]?.norm ?? '') ||
  setting.tokens
    .slice(from, to)
    .some((w) => !isCommonWord(setting, w) || isGiven(setting, w) || isFamily(setting, w))

/** "Pittsburgh Steelers": a listed town and a plural. */
const isTeam = (setting: Setting, from: number, to: number): boolean =>
  to - from > 1 &&
  /[^s]s$/u.test(setting.tokens[to - 1]?.norm ?? '') &&
  isListedPlace(setting, from, to - 1)

/** True where words stand for somebody: names that people bear, small words of names, or what people alone do. */
const isPerson = (setting: Setting, from: number, to: number): boolean => {
  const { tokens, tables } = setting
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word')
  const [first, last] = [words[0], words.at(-1)]
  const before = tokens[from - 1]
  if (!first || !last || words.length > personWords || before?.pos === 'DET') return false
  const plain = words.every(
    (w) => /^\p{Lu}(?:[\p{Ll}'’-]|\.|\p{Lu}\p{Ll})/u.test(w.text) || tables.particles.has(w.text),
  )
  if (!plain) return false
  const strange = (token: Token): boolean => !isCommonWord(setting, token)
  const linked = words.slice(0, -1).some((w) => tables.particles.has(w.norm)) && strange(last)
  const surely = words.some((w) => tables.surnameParticles.has(w.norm))
  if (linked && (surely || isGiven(setting, first) || isFamily(setting, last))) return true
  if (words.slice(1, -1).some((w) => /^\p{Lu}\.?$/u.test(w.text))) return true
  const acts =
    speaks(setting, tokens[to]) ||
    isLink(tokens[to], 'who', setting.pack) ||
    speaks(setting, before) ||
    tables.occupations.has(before?.lemma ?? '') ||
    isAged(tokens, to) ||
    isApposed(setting, from, to)
  if (acts) return words.some(strange) || isGiven(setting, first)
  // "Jeff Sessions": a given name that is no other word makes a name of what follows.
  const given = isGiven(setting, first) && strange(first) && !isListedPlace(setting, from, from + 1)
  if (given && words.length > 1 && !tables.occupations.has(last.norm))
    return !isPlaceByPosition(setting, from, to)
  if (isGiven(setting, first)) return strange(last) || isFamily(setting, last)
  if (isFamily(setting, last)) return strange(first) && (strange(last) || words.length > 2)
  return false
}

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
