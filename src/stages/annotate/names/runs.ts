import type { Token } from '../../../lang/contract/token.ts'
import { isCommonWord, isFamily, isGiven, opens, speaks } from './evidence.ts'
import type { Setting } from './evidence.ts'
import type { Draft } from './match.ts'
import { isAcronym } from './unknown-kind.ts'
import { isListedPlace } from './unknown-place.ts'
import { isSmallLink } from './link.ts'

/** Where runs of capitalised words may lie: not on the names that are known. */
export interface Ground extends Setting {
  /** The known name that each token is part of. */
  readonly taken: readonly (Draft | undefined)[]
  /** True in a headline of capitals. */
  readonly titled: boolean
}

/** The known name of each token. */
export const takenTokens = (
  count: number,
  known: readonly Draft[],
): readonly (Draft | undefined)[] => {
  const taken = new Array<Draft | undefined>(count).fill(undefined)
  for (const draft of known) taken.fill(draft, draft.from, draft.to)
  return taken
}

/** Index after the run of a name that begins at `from`; `from` when none does. */
export const runEnd = (ground: Ground, from: number): number => {
  const listed = listedEnd(ground, from)
  if (listed > from && !isNameWord(ground, listed)) return listed
  const opening = articleLength(ground, from)
  if (!isNameWord(ground, from + opening)) return from
  let to = from + opening + 1
  for (;;) {
    const link = linkLength(ground, to)
    const place = link > 0 ? placeAt(ground, to, link) : undefined
    const alias = aliasLength(ground, to)
    if (alias > 0) to += alias
    else if (isNameWord(ground, to) || isOrdinal(ground, to) || goesOn(ground, to)) to++
    else if (place) return place.to
    else if (link > 0 && isNameWord(ground, to + link)) to += link + 1
    else return to
  }
}

/** "Abdul Karim 'Kala' Mia": what somebody is called between the names, in quotation marks. */
const aliasLength = (ground: Ground, at: number): number => {
  const { tokens } = ground
  const [given, open, alias, close, last] = tokens.slice(at - 1, at + 4)
  if (!given || !open || !alias || !close || !last) return 0
  if (!/^["'“‘]$/u.test(open.text) || !/^["'”’]$/u.test(close.text)) return 0
  const tight = open.end === alias.start && alias.end === close.start && given.end < open.start
  if (!tight || close.end === last.start || !capital.test(alias.text)) return 0
  const bears = isGiven(ground, given) || isFamily(ground, given) || isFamily(ground, last)
  return bears && given.pos === 'PROPN' && isNameWord(ground, at + 3) ? 4 : 0
}

/** "Tim Fanning", "Will Jacks": a tagger takes a capitalised word right behind another for a verb. */
const goesOn = (ground: Ground, at: number): boolean => {
  const { tokens, taken, titled } = ground
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!token || titled || taken[at] || before?.pos !== 'PROPN' || isAcronym(before)) return false
  if (!capital.test(token.text)) return false
  // "Liton Das": the tagger sees an auxiliary in a word that it does not know.
  const strange = token.pos === 'AUX' && (isFamily(ground, token) || !isCommonWord(ground, token))
  return strange || token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'X'
}

/** "World War I", "Nora I Tamblyn", where a tagger sees a pronoun. */
const isOrdinal = (ground: Ground, at: number): boolean => {
  const { tokens, tables } = ground
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (tokens[at]?.text !== 'I' || !before) return false
  const initial = after?.pos === 'PROPN' && capital.test(after.text)
  return tables.events.has(before.norm) || (initial && isGiven(ground, before))
}

/** Index after two or three capitalised words that name a listed town, whatever a tagger takes them for: "Tal Afar". */
const listedEnd = (ground: Ground, from: number): number => {
  for (const length of [3, 2]) {
    const words = ground.tokens.slice(from, from + length)
    const plain = words.every((w, i) => capital.test(w.text) && !ground.taken[from + i])
    if (words.length === length && plain && isListedPlace(ground, from, from + length))
      return from + length
  }
  return from
}

const capital = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/** "I'm", "We'll". */
const contraction = /^\p{L}+['’](?:m|ll|ve|d|re|t)$/iu

/** A capitalised word that is no part of a known name and has its capital for being a name. */
const isNameWord = (ground: Ground, index: number): boolean => {
  const { tokens, taken } = ground
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!token || taken[index] || !capital.test(token.text)) return false
  if (contraction.test(token.text)) return false
  const opening = opens(tokens, index)
  if (token.pos === 'PROPN') return true
  if (!opening && (token.pos === 'NOUN' || token.pos === 'ADJ')) return true
  const bears = isGiven(ground, token) || isFamily(ground, token)
  // A tagger takes "Ford" and "Cook" for verbs.
  if (!opening) {
    if (token.pos !== 'VERB') return false
    const named = before?.pos === 'DET' && after !== undefined && capital.test(after.text)
    return bears || named || !isCommonWord(ground, token)
  }
  const named = after !== undefined && capital.test(after.text) && isFamily(ground, after)
  if (bears && (speaks(ground, after) || named)) return true
  return !isCommonWord(ground, token) && (bears || isListedPlace(ground, index, index + 1))
}

/** "al-" before a name, written small: it belongs to the name. */
const articleLength = ({ tokens, taken, tables }: Ground, at: number): number => {
  const [particle, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!particle || !hyphen || !name || taken[at] || !tables.particles.has(particle.text)) return 0
  const tight = particle.end === hyphen.start && hyphen.end === name.start
  return tight && isHyphen(hyphen) ? 2 : 0
}

const isHyphen = (token: Token | undefined): boolean => /^[-‐]$/u.test(token?.norm ?? '')

/** Words that may join two parts of one name: a hyphen, "de", "of the" after an organisation's word. */
const linkLength = (ground: Ground, at: number): number => {
  const { tokens, tables, pack } = ground
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !link) return 0
  const tight = before.end === link.start && after?.start === link.end
  if (isHyphen(link) && tight) return isJoint(ground, at) ? 3 : 1
  if (link.text === '&') return 1
  // "Teachers' Association": of many.
  if (/^['’]$/u.test(link.text) && isOfMany(ground, at)) return 1
  // "Women's Commission", where "Sylhet's Commission" is two.
  if (/^['’]s$/u.test(link.text)) return isInnerOwner(ground, at) ? 1 : 0
  if (tables.particles.has(link.text)) return isHyphen(after) ? 2 : 1
  if (isSmallLink(link, 'and', pack))
    return isPaired(ground, at) || areFields(ground, at) || areHouses(ground, at) ? 1 : 0
  const of = isSmallLink(link, 'of', pack)
  if (of && isOwned(ground, at)) return 1
  if (of && tables.placesBefore.has(before.norm)) return 1
  // "Cup of Nations"
  if (of && tables.contests.has(before.norm)) return 1
  if (of && isFieldOfField(ground, at)) return 1
  if (!tables.organisations.has(before.norm) || !tables.organisationLinks.has(link.text)) return 0
  if (isSmallLink(link, 'the', pack) || isSmallLink(link, 'in', pack)) return 0
  // "Parliament on Monday": a day is no field, "Department of Arabic" has one.
  if (after !== undefined && tables.things.has(after.norm) && !(of && isTaught(tables, after)))
    return 0
  return isSmallLink(after, 'the', pack) ? 2 : 1
}

/** A tongue or a faith, which a department teaches: no day, no month and nothing in capitals alone. */
const isTaught = ({ months, weekdays }: Ground['tables'], { norm, text }: Token): boolean =>
  /\p{Ll}/u.test(text) && !months.has(norm) && !weekdays.has(norm)

/** Most words between a body and the last "of" in its name. */
const longestField = 7

/** "Commission for the Protection of Rivers": behind a body and its link what it does to its field. */
const isFieldOfField = ({ tokens, tables, pack }: Ground, of: number): boolean => {
  const after = tokens[of + 1]
  if (!after || !capital.test(after.text) || isAcronym(after)) return false
  for (let i = of - 1; i > 0 && i > of - longestField; i--) {
    const token = tokens[i]
    const link = isSmallLink(token, 'of', pack) || isSmallLink(token, 'for', pack)
    if (link && tables.organisations.has(tokens[i - 1]?.norm ?? '')) return true
    const inner = link || isSmallLink(token, 'the', pack) || isSmallLink(token, 'and', pack)
    if (!inner && !capital.test(token?.text ?? '')) return false
  }
  return false
}

/** "Women's Commission", "St Tamblyn's Island", where "Sylhet's Commission" is two. */
const isInnerOwner = ({ tokens, tables }: Ground, at: number): boolean => {
  const [saint, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  return (
    tables.owners.has(before?.norm ?? '') ||
    tables.houses.has(after?.norm ?? '') ||
    (tables.saints.has(saint?.norm ?? '') && capital.test(saint?.text ?? ''))
  )
}

/** "Teachers' Association", "Health Assistants’ Union": several, written on to the mark, and a body of theirs. */
const isOfMany = ({ tokens, tables }: Ground, at: number): boolean => {
  const [before, mark, after] = tokens.slice(at - 1, at + 2)
  if (!before || !mark || !after || before.end !== mark.start || mark.end === after.start)
    return false
  return /^\p{Lu}.*s$/u.test(before.text) && tables.organisations.has(after.norm)
}

/** "Tamblyn School and College": one house by two words. */
const areHouses = ({ tokens, tables }: Ground, and: number): boolean => {
  const [before, after] = [tokens[and - 1], tokens[and + 1]]
  return (
    tables.houses.has(before?.norm ?? '') &&
    tables.housePartners.has(after?.norm ?? '') &&
    capital.test(after?.text ?? '')
  )
}

/** "Jamiat-e-Tamblyn": a small word between hyphens. */
const isJoint = ({ tokens, tables }: Ground, at: number): boolean =>
  tables.betweenHyphens.has(tokens[at + 1]?.text ?? '') && isHyphen(tokens[at + 2])

/** "Ministry of Finance of Ukraine": a body with its field, and whose it is. */
const isOwned = (ground: Ground, of: number): boolean => {
  const { tokens, tables, pack } = ground
  const state = placeAt(ground, of, 1)?.kind === 'state' || placeAt(ground, of, 2)?.kind === 'state'
  if (!state) return false
  for (let i = of - 1; i > 0 && i > of - 7; i--) {
    if (isSmallLink(tokens[i], 'of', pack))
      return tables.organisations.has(tokens[i - 1]?.norm ?? '')
    if (!capital.test(tokens[i]?.text ?? '') && !isSmallLink(tokens[i], 'and', pack)) return false
  }
  return false
}

/** "Water and Roads Division": two everyday words, and what has them for fields. */
const areFields = (ground: Ground, and: number): boolean => {
  const { tokens, tables, taken } = ground
  const [before, after] = [tokens[and - 1], tokens[and + 1]]
  if (!before || !after || taken[and + 1] || !capital.test(after.text)) return false
  if (![before, after].every((t) => isCommonWord(ground, t) && !isGiven(ground, t))) return false
  if (tables.organisations.has(after.norm) || isMany(tables, before.norm)) return false
  for (let i = and + 2; i < and + 5 && capital.test(tokens[i]?.text ?? ''); i++) {
    const head = tokens[i]?.norm ?? ''
    if (tables.organisations.has(head)) return !isMany(tables, head)
  }
  return false
}

const isMany = ({ organisations }: Ground['tables'], norm: string): boolean =>
  organisations.has(norm) && norm.endsWith('s') && organisations.has(norm.slice(0, -1))

/** "Board of Antiquities and Heritage": the body has two fields. */
const isPaired = ({ tokens, tables, pack }: Ground, and: number): boolean => {
  const [before, after] = [tokens[and - 1], tokens[and + 1]]
  if (!before || !after || tables.organisations.has(after.norm)) return false
  for (let i = and - 2; i > 0 && i > and - 5; i--) {
    const link = tokens[i]
    if (isSmallLink(link, 'of', pack) || isSmallLink(link, 'for', pack))
      return tables.organisations.has(tokens[i - 1]?.norm ?? '')
  }
  return false
}

/** The known place that ends a body's name: "University of Mosul". */
const placeAt = ({ tokens, taken, pack }: Ground, at: number, link: number): Draft | undefined => {
  const draft = taken[at + link]
  const owned = isSmallLink(tokens[at], 'of', pack) || isSmallLink(tokens[at], 'for', pack)
  if (!owned || draft?.from !== at + link) return undefined
  return draft.via === 'name' && (draft.kind === 'state' || draft.kind === 'place')
    ? draft
    : undefined
}
