import type { Token } from '../../../lang/contract/token.ts'
import { bareNorm, isCommonWord, isFamily, isGiven } from './evidence.ts'
import type { Setting } from './evidence.ts'
import type { Draft } from './match.ts'
import { isInitials, isMark } from './marks.ts'
import { isLettered, isOfFaith, isPerson, personWords } from './person-run.ts'
import { isCamp, isDivision, isListedPlace, isPlaceByPosition } from './unknown-place.ts'
import { kindOfWord } from './unknown-word.ts'
import { isSmallLink } from './link.ts'

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
  if (acronym && words.some((w) => isMark(setting, w))) return null
  // "Group L", "Class II": one of several, by a letter.
  if (
    words.length === 2 &&
    /^(?:\p{Lu}|[IVX]+)\.?$/u.test(last.text) &&
    isCommonWord(setting, first)
  )
    return null
  if (titled && !acronym && !tables.organisations.has(bareNorm(last))) {
    // "Justice Hamid Auditorium" is called after somebody.
    if (words.length > 1 && tables.places.has(last.norm)) return 'place'
    return words.length <= personWords && isBearable(setting, from, to) ? 'person' : null
  }
  if ((words.length === 1 && run.length === 1) || acronym)
    return kindOfWord(setting, { from, to }, acronym)
  // "Nora Renn, Bir Protik": what somebody was awarded.
  if (words.length === 2 && tables.decorations.get(last.norm) === first.norm) return null
  const named = roman.test(last.text) && words.length > 1 ? words.at(-2) : last
  // "Election Commission" is a body, "World Cup" an event.
  const headed = words.length > 1 && tables.organisations.has(bareNorm(last))
  const contest = tables.contests.has(first.norm) && isSmallLink(run[1], 'of', setting.pack)
  if (contest) return 'event'
  // "The Language Movement" was one of a people, "the Student Movement" is a body.
  if (words.length === 2 && tables.struggleHeads.has(last.norm) && tables.struggles.has(first.norm))
    return 'event'
  if (!headed && (tables.events.has(first.norm) || tables.events.has(named?.norm ?? '')))
    return 'event'
  if (isCamp(setting, to)) return 'place'
  // "Village Bank Digital Currency"
  if (words.length > 1 && tables.measured.has(last.norm)) return 'other'
  if (isUnionOfVillages(setting, from, to)) return 'place'
  const organised = words.findIndex((w) => tables.organisations.has(bareNorm(w)))
  if (organised > 0 || (organised === 0 && words.length > 2)) return 'organisation'
  if (tables.places.has(last.norm) || tables.placesBefore.has(first.norm)) return 'place'
  if (
    run.some(
      (w, i) => tables.placesBefore.has(w.norm) && isSmallLink(run[i + 1], 'of', setting.pack),
    )
  )
    return 'place'
  // "Shah Ali police": whoever watches over it shows a place.
  const watched = tokens[to]
  if (watched?.text === watched?.norm && tables.wardens.has(watched?.norm ?? '')) return 'place'
  const opensSomebody =
    isGiven(setting, first) || isLettered(setting, words) || isInitials(setting, first)
  if ((opensSomebody || isOfFaith(setting, first, last)) && isPerson(setting, from, to))
    return 'person'
  // "State Guest House Tamblyn", "Circuit House"
  if (
    run.some((w, i) => tables.lodgings.has(w.norm) && tables.residences.has(run[i + 1]?.norm ?? ''))
  )
    return 'place'
  if (words.some((w) => tables.things.has(w.norm)) || organised === 0) return 'other'
  if (isListedPlace(setting, from, to)) return 'place'
  if (isTeam(setting, from, to)) return 'organisation'
  const placed = isPlaceByPosition(setting, from, to)
  // "in Stefanie Renn's novel": a preposition is no evidence against a name that people bear.
  if (placed && !isGiven(setting, first) && isWorkedAt(setting, from)) return 'organisation'
  if (placed && !isGiven(setting, first))
    return words.length > 1 && isPerson(setting, from, to) ? 'other' : 'place'
  if (words.length > 1 && isPerson(setting, from, to)) return 'person'
  return 'other'
}

/** "in Tamblyn Union", "the Renn area of Tamblyn Union": a word of bodies that is a part of a land where it stands as one. */
const isUnionOfVillages = (setting: Setting, from: number, to: number): boolean => {
  const { tokens, tables, pack } = setting
  const words = tokens.slice(from, to)
  if (!tables.bodiesOrPlaces.has(words.at(-1)?.norm ?? '') || words.length > 3) return false
  if (words.slice(0, -1).some((w) => isCommonWord(setting, w)) || words.length < 2) return false
  const [head, link] = [tokens[from - 2], tokens[from - 1]]
  if (isSmallLink(link, 'in', pack)) return true
  return isSmallLink(link, 'of', pack) && tables.places.has(head?.norm ?? '')
}

/** "chief creative at Maison Renn", "studied at Renn Valley": somebody works there. */
const isWorkedAt = ({ tokens, tables }: Setting, from: number): boolean => {
  const [worker, link] = [tokens[from - 2], tokens[from - 1]]
  if (!tables.workPrepositions.has(link?.norm ?? '')) return false
  return [worker?.norm ?? '', worker?.lemma ?? ''].some(
    (word) => tables.workers.has(word) || tables.occupations.has(word),
  )
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
