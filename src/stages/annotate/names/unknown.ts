import type { EntityClass } from '../../../core/reading.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { bareNorm, hasTitleBefore, isCommonWord, isGiven } from './evidence.ts'
import type { Setting, Told } from './evidence.ts'
import type { Draft } from './match.ts'
import { afterOffices, officeInside } from './offices-in-run.ts'
import { longestPhrase } from './phrases.ts'
import { runEnd, takenTokens } from './runs.ts'
import type { Ground } from './runs.ts'
import { quotedTitles, settingOf } from './titled.ts'
import { besideKnown } from './beside-known.ts'
import { isAcronym, kindOfRun } from './unknown-kind.ts'
import { isListedPlace } from './unknown-place.ts'
import { areMarks, isInitials, isMark } from './marks.ts'
import { isSmallLink } from './link.ts'

/** The rule of names of which only their capitals tell. */
export const capitalsOnly = 'capitals only'

interface Tools {
  readonly pack: LanguagePack
  readonly knowledge: Knowledge
  readonly told: Told
}

/** Names in a script with capitals that the base does not know: runs of capitalised words, told apart by their words and neighbours. */
export const findUnknown = (
  { tokens }: Sentence,
  known: readonly Draft[],
  { pack, knowledge, told }: Tools,
): readonly Draft[] => {
  const tables = pack.names.unknown
  if (!tables) return []
  const set = settingOf(tokens)
  if (set === 'capitals') return []
  const titles = quotedTitles(tokens)
  const taken = takenTokens(tokens.length, known)
  const titled = set === 'titled'
  const ground: Ground = { tokens, pack, tables, knowledge, told, taken, titled }
  const found: Draft[] = []
  for (const draft of known) remember(ground, draft)
  for (let i = 0; i < tokens.length; i++) {
    // "Secretary of State John Kerry": an office with a small word in it is no part of a run.
    const office = longestPhrase(tokens, i, pack.names.offices)
    if (office && tokens.slice(i, office.to).some((t) => isSmallLink(t, 'of', pack))) {
      i = office.to - 1
      continue
    }
    const to = runEnd(ground, i)
    if (to === i) continue
    const split = officeInside(ground, i, to) ?? townInside(ground, i, to)
    for (const [start, end] of split === null
      ? [[i, to] as const]
      : [[i, split] as const, [split, to] as const]) {
      const made = draftOf(ground, start, end)
      const draft = made && titled ? inHeadline(ground, made) : made
      if (!draft) continue
      const title = titles.find((t) => draft.from < t.to && t.from < draft.to)
      // "Abdul Karim 'Kala' Mia" goes on behind the mark.
      if (title && !(draft.from < title.from && title.to < draft.to)) {
        if (draft.from === title.from && draft.to === title.to)
          found.push(draft.kind === 'organisation' ? draft : asTitle(draft))
        continue
      }
      found.push(tellsNothing(ground, draft) ? { ...draft, rule: capitalsOnly } : draft)
      remember(ground, draft)
    }
    i = to - 1
  }
  return found
}

/** Keeps the short forms that a report will use: a surname, "SDF" of "Syrian Democratic Forces (SDF)", "Tamblyn" of "Tamblyn Corp". */
const remember = (setting: Setting, { kind, from, to, entity }: Draft): void => {
  const { tokens, told } = setting
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (kind === 'person' && last && entity === null) {
    // "Tk" in another figure is nobody.
    if (!setting.tables.things.has(last.norm)) told.surnames.add(last.text)
    // "Selim" of "Selim Haque": many are called by their first name.
    // "the bank's MD Selim Haque" is no MD later.
    const called = first && isGiven(setting, first) && /\p{Ll}/u.test(first.text)
    if (called && to - from > 1 && !isCommonWord(setting, first)) told.surnames.add(first.text)
  }
  if (kind !== 'organisation' || !first) return
  const [open, short, close] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (open?.text === '(' && close?.text === ')' && short && isAcronym(short))
    told.bodies.add(short.text)
  const firm = entity === null && to - from > 1 && setting.tables.firms.has(last?.norm ?? '')
  if (firm && first.kind === 'word' && !isCommonWord(setting, first)) told.bodies.add(first.text)
}

/** True for a lone word, or everyday words, whose kind nothing tells: "Additional", "Annual Risk". */
const tellsNothing = (ground: Ground, { kind, from, to }: Draft): boolean => {
  if (kind !== 'other') return false
  const words = ground.tokens.slice(from, to).filter((t) => t.kind === 'word')
  return words.length === 1 || words.every((t) => isCommonWord(ground, t) && !isAcronym(t))
}

/** A work's title is no person and no place. */
const asTitle = (draft: Draft): Draft => ({
  start: draft.start,
  end: draft.end,
  from: draft.from,
  to: draft.to,
  kind: 'other',
  entity: null,
  name: null,
  class: 'other',
  state: null,
  rule: 'title of a work',
})

/** In a headline of capitals only words that tell their kind and are not all everyday words make a name. */
const inHeadline = (setting: Setting, draft: Draft): Draft | null => {
  const words = setting.tokens.slice(draft.from, draft.to).filter((t) => t.kind === 'word')
  if (draft.kind === 'other') return words.length === 1 && words.every(isAcronym) ? draft : null
  const plain = words.length < 3 && words.every((w) => isCommonWord(setting, w))
  return plain && draft.kind !== 'place' ? null : draft
}

const draftOf = (ground: Ground, start: number, end: number): Draft | null => {
  const { tokens, pack } = ground
  const to = withoutReach(
    ground,
    start,
    withoutCallings(ground, start, withoutDays(ground, start, end)),
  )
  const begin = afterOffices(ground, pastHyphen(ground, start, to), to)
  const last = tokens[to - 1]
  if (!last || begin >= to) return null
  // "Vice Foreign Minister": a run that ends with an office names nobody.
  if ([1, 2, 3].some((n) => longestPhrase(tokens, to - n, pack.names.offices)?.to === to))
    return null
  // "Additional IGPs", "Genuine NPLs"
  if (areMarks(ground, last) || arePlainAndShort(ground, begin, to)) return null
  const titled = begin > start || hasTitleBefore(ground, begin)
  const called = titled && isQuarter(ground, begin, to)
  const kind =
    called || isOfQuarter(ground, begin, to)
      ? 'place'
      : (besideKnown(ground, begin, to) ?? kindOfRun(ground, begin, to, titled))
  // "Supreme Court Registrar", "Deputy Program Director", "Additional DIG" name nothing.
  if (
    !kind ||
    (to - begin > 1 && isCallingAt(ground, to - 1) && isCalling(ground, kind, begin, to))
  )
    return null
  const from = called
    ? begin - 1
    : kind === 'organisation'
      ? withOrdinal(tokens, begin)
      : withInitials(ground, kind, begin)
  const role = tokens
    .slice(start, Math.max(start, from))
    .map((t) => t.text)
    .join(' ')
  return {
    start: tokens[from]?.start ?? last.start,
    end: last.end,
    from,
    to,
    kind,
    entity: null,
    name: null,
    class: classOf(kind, officeClass(ground, begin)),
    state: null,
    ...(role === '' || kind !== 'person' ? {} : { role }),
    rule: titled && !called ? 'office and name' : 'capitalised words',
  }
}

/** "His hundred in Adelaide Carey remembers": behind "in" a listed town, and somebody of whom the report told. */
const townInside = ({ tokens, pack, told, ...ground }: Ground, from: number, to: number) =>
  to - from === 2 &&
  isSmallLink(tokens[from - 1], 'in', pack) &&
  told.surnames.has(tokens[to - 1]?.text ?? '') &&
  isListedPlace({ tokens, pack, told, ...ground }, from, from + 1)
    ? from + 1
    : null

/** "the Sheikh Tamblyn neighbourhood": two words that open no body. */
const isOfQuarter = ({ tokens, tables, pack }: Ground, from: number, to: number): boolean => {
  const head = tokens[to]
  return (
    to - from === 2 &&
    isSmallLink(tokens[from - 1], 'the', pack) &&
    head?.text === head?.norm &&
    tables.placeParts.has(head?.norm ?? '')
  )
}

/** "the Judge Tamblyn neighbourhood": what a part of a town is, behind what would be somebody. */
const isQuarter = ({ tokens, tables, pack }: Ground, from: number, to: number): boolean => {
  const [opening, head] = [tokens[from - 1], tokens[to]]
  return (
    /^\p{Lu}/u.test(opening?.text ?? '') &&
    isSmallLink(tokens[from - 2], 'the', pack) &&
    head?.text === head?.norm &&
    (tables.divisions.has(head?.norm ?? '') || tables.placeParts.has(head?.norm ?? ''))
  )
}

/** "Genuine NPLs": an everyday word at the head of a sentence, and several that go by a short form. */
const arePlainAndShort = (ground: Ground, from: number, to: number): boolean => {
  const words = ground.tokens.slice(from, to)
  const several = /^\p{Lu}{2,}s$/u.test(words.at(-1)?.text ?? '')
  return several && words.slice(0, -1).every((w) => isCommonWord(ground, w))
}

/** "All-Star Kevin Tamblyn": an everyday word that a hyphen joins to what is before is none of the name. */
const pastHyphen = (ground: Ground, from: number, to: number): number => {
  const [hyphen, first, next] = ground.tokens.slice(from - 1, from + 2)
  if (from === 0 || !hyphen || !first || !next || to - from < 3) return from
  const tight = /^[-‐]$/u.test(hyphen.text) && hyphen.end === first.start
  return tight && isCommonWord(ground, first) && isGiven(ground, next) ? from + 1 : from
}

/** "NCP Convener", "CU VC": what somebody is in a body is none of the body's name. */
const withoutCallings = (ground: Ground, from: number, end: number): number => {
  let to = end
  // "Tamblyn Police Station Officer-in-Charge"
  const hyphen = ground.tokens[end]
  const joined = /^[-‐]$/u.test(hyphen?.text ?? '') && hyphen?.start === ground.tokens[end - 1]?.end
  if (joined && to - from > 1 && isCallingAt(ground, to - 1)) return to - 1
  while (to - from > 1 && isCallingAt(ground, to - 1)) to--
  if (ground.tokens.slice(from, to).every(isAcronym)) return to
  // "Tamblyn Foundation Fellow": what somebody is behind a body of two words or more.
  const body = ground.tables.organisations.has(ground.tokens[to - 1]?.norm ?? '')
  const named = ground.tokens.slice(from, to).some((t) => !isCommonWord(ground, t))
  return body && named && to - from > 1 ? to : end
}

/** True where a run that ends with what somebody is names no more than that; "Adam Driver" may be somebody. */
const isCalling = (ground: Ground, kind: Draft['kind'], from: number, to: number): boolean => {
  const run = ground.tokens.slice(from, to)
  const [first] = run
  const bears = first !== undefined && isGiven(ground, first) && !isCommonWord(ground, first)
  return (
    kind === 'organisation' ||
    (kind === 'other' && !bears && run.every((t) => t.kind === 'word' || /^[-‐]$/u.test(t.text)))
  )
}

const isCallingAt = (ground: Ground, at: number): boolean => {
  const token = ground.tokens[at]
  if (!token) return false
  return isMark(ground, token) || ground.tables.occupations.has(token.norm)
}

/** "U.S. District Judge", "Additional District Magistrate": what an office reaches over is none of a name before it. */
const withoutReach = ({ tokens, pack, tables }: Ground, from: number, end: number): number => {
  const office = longestPhrase(tokens, end, pack.names.offices)
  const called = office !== null || tables.occupations.has(tokens[end]?.norm ?? '')
  if (!called || tokens[end]?.text === tokens[end]?.norm) return end
  let to = end
  while (to > from && tables.officeReaches.has(tokens[to - 1]?.norm ?? '')) to--
  return to
}

/** "Carlton Hotel Wednesday": a day or a month that ends a run is none of the name's; "Black Friday" is a name. */
const withoutDays = ({ tokens, tables }: Ground, from: number, end: number): number => {
  let to = end
  while (to - from > 1 && isDay(tables, tokens[to - 1], tokens[to])) to--
  return to - from === 1 && to < end && tables.beforeWeekdays.has(tokens[from]?.norm ?? '')
    ? end
    : to
}

const isDay = (tables: UnknownNames, token: Token | undefined, next: Token | undefined): boolean =>
  tables.weekdays.has(bareNorm(token)) ||
  (tables.months.has(bareNorm(token)) && /^[0-9]/u.test(next?.text ?? ''))

/** "5th Special Forces Group": the number is part of a body's name. */
const withOrdinal = (tokens: readonly Token[], from: number): number =>
  /^[0-9]+(?:st|nd|rd|th)$/u.test(tokens[from - 1]?.norm ?? '') ? from - 1 : from

/** "AM Tamblyn Renn": initials that also mean an hour are the name's before a given name. */
const withInitials = (ground: Ground, kind: Draft['kind'], from: number): number => {
  const [hour, initials] = [ground.tokens[from - 2], ground.tokens[from - 1]]
  const inCapitals = /^\p{Lu}{2,}$/u.test(initials?.text ?? '') && hour?.kind !== 'number'
  return kind === 'person' && inCapitals && isInitials(ground, initials) ? from - 1 : from
}

const officeClass = ({ tokens, pack }: Setting, from: number): EntityClass | undefined =>
  [3, 2, 1]
    .map((n) => longestPhrase(tokens, from - n, pack.names.offices))
    .find((office) => office?.to === from)?.row.class

const classOf = (kind: Draft['kind'], office: EntityClass | undefined): EntityClass => {
  if (kind === 'person') return office ?? 'person'
  if (kind === 'instrument') return 'treaty'
  return kind === 'place' ? 'place' : 'other'
}
