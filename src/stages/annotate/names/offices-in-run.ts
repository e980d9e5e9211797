import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Setting } from './evidence.ts'
import { longestPhrase } from './phrases.ts'

const isHonorific = (token: Token | undefined, pack: LanguagePack): boolean =>
  token !== undefined && pack.names.honorifics.includes(token.norm)

/** Index after the offices, callings and honorifics that open a run: "Foreign Minister", "Mr.", "Joint Convener". */
export const afterOffices = (setting: Setting, from: number, to: number): number => {
  let at = from
  for (;;) {
    const next = afterOffice(setting, at, to)
    if (next === at) return at
    at = next
  }
}

const afterOffice = (setting: Setting, at: number, to: number): number => {
  const { tokens, pack, tables } = setting
  const office = longestPhrase(tokens, at, pack.names.offices)
  // "General Hospital": the word before what a body is tells no office.
  const heads = office?.to === to - 1 && tables.organisations.has(tokens[to - 1]?.norm ?? '')
  if (office && office.to <= to && !(heads && office.to === at + 1)) return office.to
  if (at < to && isHonorific(tokens[at], pack)) return at + 1
  if (tables.beforeOffices.has(tokens[at]?.norm ?? '')) {
    const past = at + 1 < to ? afterOffice(setting, at + 1, to) : at + 1
    return past > at + 1 ? past : at
  }
  return isCalling(setting, at, to) ? at + 1 : at
}

/** "Comedian Nora Tamblyn": what somebody is, before the name; "Reporter Club" is a body. */
const isCalling = ({ tokens, tables }: Setting, at: number, to: number): boolean => {
  const last = tokens[to - 1]
  return (
    to - at > 1 &&
    tables.occupations.has(tokens[at]?.norm ?? '') &&
    !tables.kin.has(tokens[at]?.norm ?? '') &&
    !headsThing(tables, last?.norm ?? '')
  )
}

const headsThing = (tables: Setting['tables'], norm: string): boolean =>
  tables.organisations.has(norm) ||
  tables.places.has(norm) ||
  tables.things.has(norm) ||
  tables.events.has(norm)

/** "Zorvia Prime Minister Aldo Renn": where the office in the middle of a run begins; null without one. */
export const officeInside = (setting: Setting, from: number, to: number): number | null => {
  for (let i = Math.max(from + 1, afterOffices(setting, from, to)); i < to - 1; i++) {
    const past = afterOffice(setting, i, to)
    if (past > i && past < to) return i
  }
  return null
}
