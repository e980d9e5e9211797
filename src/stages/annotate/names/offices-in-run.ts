import type { Token } from '../../../lang/contract/token.ts'
import { callingsOf, longest } from './calling-words.ts'
import { endsOffice, isCommonWord, isFamily, isGiven } from './evidence.ts'
import type { Setting } from './evidence.ts'
import { isInitials, isMark } from './marks.ts'
import { longestPhrase } from './phrases.ts'
import { isListedPlace } from './unknown-place.ts'

/** "Ms Renn", "MS Renn"; "Rumel MS Rahman" has initials. */
const isHonorific = ({ tokens, pack }: Setting, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token === undefined || !pack.names.honorifics.includes(token.norm)) return false
  const inside = before?.pos === 'PROPN' && !endsOffice(tokens, at, pack)
  return !(inside && /^\p{Lu}{2}$/u.test(token.text))
}

/** Index after the offices, callings and honorifics that open a run: "Foreign Minister", "Mr.", "Joint Convener". */
export const afterOffices = (setting: Setting, from: number, to: number): number => {
  let at = from
  for (;;) {
    const next = afterOffice(setting, at, to)
    if (next === at && !isPlainBefore(setting, at, to)) return at
    at = Math.max(next, at + 1)
  }
}

const afterOffice = (setting: Setting, at: number, to: number): number => {
  const { tokens, pack, tables } = setting
  const office = longestPhrase(tokens, at, pack.names.offices)
  // "General Hospital": the word before what a body is tells no office.
  const heads = office?.to === to - 1 && tables.organisations.has(tokens[to - 1]?.norm ?? '')
  if (office && office.to <= to && !(heads && office.to === at + 1)) return office.to
  const many = pastOfficeOfMany(setting, at, to)
  if (many > at) return many
  if (at < to && isHonorific(setting, at)) return at + 1
  if (tables.beforeOffices.has(tokens[at]?.norm ?? '')) {
    const past = at + 1 < to ? afterOffice(setting, at + 1, to) : at + 1
    return past > at + 1 ? past : at
  }
  return isMarkBefore(setting, at, to) || isCalling(setting, at, to) ? at + 1 : at
}

/** "Election Commissioners Anil Renn and": an office that two or more hold, alone or before somebody's given name; the same index where none stands. */
const pastOfficeOfMany = (setting: Setting, at: number, to: number): number => {
  const { tokens, pack } = setting
  for (let end = Math.min(to, at + longest); end > at; end--) {
    const words = tokens.slice(at, end).map((t) => t.norm)
    const given = end === to ? undefined : tokens[end]
    if (!words.at(-1)?.endsWith('s') || (given && !isGiven(setting, given))) continue
    if (callingsOf(pack.names).has(words.join(' ').slice(0, -1))) return end
  }
  return at
}

/** "OC Renn", "QB Tamblyn Renn": the short form of what somebody is, before the name and not the name of a body. */
const isMarkBefore = (setting: Setting, at: number, to: number): boolean =>
  to - at > 1 &&
  isMark(setting, setting.tokens[at]) &&
  !headsThing(setting.tables, setting.tokens[to - 1]?.norm ?? '')

/** "Customer Habib Renn": an everyday word is no name of somebody whose given name stands behind it. */
const isPlainBefore = (setting: Setting, at: number, to: number): boolean => {
  const { tokens, tables } = setting
  const [token, given] = [tokens[at], tokens[at + 1]]
  if (!token || !given || to - at < 3 || headsThing(tables, tokens[to - 1]?.norm ?? ''))
    return false
  const bears = [isGiven, isFamily, isInitials].some((is) => is(setting, token))
  if (bears || !isCommonWord(setting, token) || tables.kin.has(token.norm)) return false
  return isGiven(setting, given) && !isCommonWord(setting, given) && isName(setting, at + 1, to)
}

/** True where each word may be one of a person's name. */
const isName = ({ tokens, tables }: Setting, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((t) => /^\p{Lu}(?:\p{Ll}|\.$|$)/u.test(t.text) || tables.particles.has(t.text))

/** "Comedian Nora Tamblyn": what somebody is, before the name; "Reporter Club" is a body. */
const isCalling = (setting: Setting, at: number, to: number): boolean => {
  const { tokens, tables } = setting
  const [next, last] = [tokens[at + 1], tokens[to - 1]]
  return (
    to - at > 1 &&
    isOccupation(setting, tokens[at]?.norm ?? '', next) &&
    !tables.kin.has(tokens[at]?.norm ?? '') &&
    !headsThing(tables, last?.norm ?? '')
  )
}

/** "Conveners Nora Renn and" tells what two are; "Planters & Traders Association" has no given name behind it. */
const isOccupation = (setting: Setting, norm: string, next: Token | undefined): boolean => {
  const { occupations } = setting.tables
  if (occupations.has(norm)) return true
  const two = norm.endsWith('s') && occupations.has(norm.slice(0, -1))
  return two && next !== undefined && isGiven(setting, next)
}

const headsThing = (tables: Setting['tables'], norm: string): boolean =>
  tables.organisations.has(norm) ||
  tables.places.has(norm) ||
  (tables.things.has(norm) && !tables.faithSurnames.has(norm)) ||
  tables.events.has(norm)

/** "Zorvia Prime Minister Aldo Renn": where the office in the middle of a run begins; null without one. */
export const officeInside = (setting: Setting, from: number, to: number): number | null => {
  for (let i = Math.max(from + 1, afterOffices(setting, from, to)); i < to - 1; i++) {
    const past = afterOffice(setting, i, to)
    if (past > i && past < to) return i
    if (opensPerson(setting, from, i, to)) return i
  }
  return null
}

/** "AAA Tamblyn Renn", "Business Communication Md Renn": where somebody's name begins behind a club or a body. */
const opensPerson = (setting: Setting, from: number, at: number, to: number): boolean => {
  const { tokens, tables } = setting
  const [token, last] = [tokens[at], tokens[to - 1]]
  // "Islam" ends a person's name, too.
  const surname = last && tables.things.has(last.norm) && isFamily(setting, last)
  const heads = headsThing(tables, last?.norm ?? '')
  if (!token || (!surname && heads)) return false
  const before = tokens.slice(from, at)
  if (isBehindBody(setting, before) && bearsName(setting, at, to)) return true
  if (heads) return false
  if (isInitials(setting, token) && token.text !== token.text.toUpperCase())
    return before.every((t) => isCommonWord(setting, t) && !isGiven(setting, t))
  if (to - at < 2 || !isGiven(setting, token) || isCommonWord(setting, token)) return false
  // "MS Dhoni" has initials of two letters.
  const clubs = before.length > 1 || (before[0]?.text.length ?? 0) > 2
  return isName(setting, at, to) && clubs && before.every((t) => isClub(setting, t))
}

/** "of Tamblyn Police Station Anil Renn": the words up to a body or a house. */
const isBehindBody = ({ tables }: Setting, before: readonly Token[]): boolean => {
  const last = before.at(-1)?.norm ?? ''
  return tables.organisations.has(last) || (before.length > 1 && tables.places.has(last))
}

/** Fewest and most words of somebody's name behind a body. */
const [fewestBehind, mostBehind] = [2, 4]

/** A name that nothing but a person bears: a given name that is no place, and no everyday word. */
const bearsName = (setting: Setting, at: number, to: number): boolean => {
  const { tokens } = setting
  const [first, last] = [tokens[at], tokens[to - 1]]
  return (
    first !== undefined &&
    last !== undefined &&
    to - at >= fewestBehind &&
    to - at <= mostBehind &&
    !/[-‐]/u.test(first.text) &&
    (isGiven(setting, first) || isInitials(setting, first) || isFamily(setting, last)) &&
    !isListedPlace(setting, at, at + 1) &&
    isName(setting, at, to) &&
    tokens.slice(at, to).every((t) => !isCommonWord(setting, t) || isGiven(setting, t))
  )
}

const isClub = (setting: Setting, token: Token): boolean =>
  /^\p{Lu}{2,}$/u.test(token.text) && !isInitials(setting, token)
