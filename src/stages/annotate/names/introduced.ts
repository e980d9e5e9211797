import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isLink } from './link.ts'
import type { Draft } from './match.ts'

/** A name in its sentence; `isPlain` where no calling and no rank stands before it. */
interface Place extends Pick<Draft, 'from' | 'to' | 'end'> {
  readonly isPlain: boolean
}

/** "হাসিনার নামে এক মামলা": what bears an ending is the name of none that follows. */
const isBare = (tokens: readonly Token[], { to, end }: Place): boolean =>
  tokens[to - 1]?.end === end

/** True for whom a report introduces as nobody known: by a man of the name, by who gave the name to a child or an animal, or by being a small child. */
export const isIntroduced = (tokens: readonly Token[], place: Place, pack: LanguagePack): boolean =>
  (place.isPlain && isOneNamed(tokens, place, pack)) ||
  isNamedByOthers(tokens, place, pack) ||
  isBearerBehind(tokens, place, pack) ||
  isSmallChild(tokens, place, pack)

/** Words of what somebody is, before "named": "a retired village teacher named Tamblyn". */
const beforeNamed = 5

/** "ইমরান খান নামের এক যুবক", "a man named Imran Khan"; not "the president named Imran Khan". */
const isOneNamed = (
  tokens: readonly Token[],
  place: Place,
  { names: { naming, holders } }: LanguagePack,
): boolean => {
  const { from, to } = place
  const end = pastAge(tokens, to)
  const [before, behind, some] = [tokens[from - 1], tokens[end], tokens[end + 1]]
  if (naming?.before.has(before?.norm ?? '') === true) {
    const phrase = tokens.slice(Math.max(0, from - 1 - beforeNamed), from - 1)
    const some = phrase.findLastIndex(({ norm }) => holders.someBefore.has(norm))
    return (
      tokens[from - 2]?.pos === 'NOUN' && some >= 0 && !phrase.slice(some).some((t) => isEnd(t))
    )
  }
  return (
    isBare(tokens, place) &&
    naming?.behind.has(behind?.norm ?? '') === true &&
    holders.someBefore.has(some?.norm ?? '')
  )
}

/** Words between "named" and whom: "named their first-born son Tamblyn". */
const ofBearer = 4

/** "named his son Tamblyn", "the cat, called Tamblyn", "ছেলের নাম রেখেছিলেন সাকিব": who bears a name that others gave. */
const isNamedByOthers = (
  tokens: readonly Token[],
  { from }: Place,
  pack: LanguagePack,
): boolean => {
  const { naming } = pack.names
  if (!naming) return false
  if (pack.script !== 'Latn') return isNameGiven(tokens, from, pack)
  const before = tokens[from - 1]
  if (naming.before.has(before?.norm ?? '')) {
    const [aux, comma] = [tokens[from - 2]?.pos === 'AUX', tokens[from - 2]?.norm === ',']
    return isBearer(tokens[from - (aux || comma ? 3 : 2)], pack)
  }
  if (!isBearer(before, pack)) return false
  const named = tokens
    .slice(Math.max(0, from - 1 - ofBearer), from - 1)
    .findLast(({ pos }) => pos === 'VERB')
  return named !== undefined && naming.before.has(named.norm)
}

/** Verbs between a name and what tells that it is one: "নাম রাখা হয়েছিল". */
const ofGiving = 2

const isNameGiven = (tokens: readonly Token[], from: number, pack: LanguagePack): boolean => {
  const { naming } = pack.names
  let at = from - 1
  while (at > from - 1 - ofGiving && tokens[at]?.pos === 'VERB') at--
  const bearer = tokens[at - 1]
  if (!naming?.nameWords.has(tokens[at]?.norm ?? '') || bearer?.features.case !== 'gen')
    return false
  if (bearer.features.number === 'plur') return false
  // A known son has a name as well: only that it was given tells of a child.
  if (at === from - 1) return isStranger(bearer, pack)
  // "মেয়ের নাম রেখেছেন আলিয়া": who gave the name may stand there too, where nobody else is told to have given it.
  const byOthers =
    !tokens.slice(at + 1, from).some((t) => t.features.honorific === true) ||
    tokens.slice(0, at - 1).some((t) => naming.parents.has(t.norm))
  return byOthers && isBearer(bearer, pack)
}

/** "নরেন্দ্র মোদি নামের ষাঁড়টি", "‘নরেন্দ্র মোদি’ নামের একটি মহিষ". */
const isBearerBehind = (tokens: readonly Token[], place: Place, pack: LanguagePack): boolean => {
  const at = /^[’”'"]$/u.test(tokens[place.to]?.norm ?? '') ? place.to + 1 : place.to
  if (pack.names.naming?.behind.has(tokens[at]?.norm ?? '') !== true) return false
  const bearer = tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1
  return isBare(tokens, place) && isBearer(tokens[bearer], pack)
}

const isBearer = (token: Token | undefined, pack: LanguagePack): boolean =>
  token?.stems.some((s) => pack.names.naming?.children.has(s)) === true || isStranger(token, pack)

const isStranger = (token: Token | undefined, { names: { naming } }: LanguagePack): boolean =>
  token?.stems.some((s) => naming?.strangers.has(s)) === true

/** "Tamblyn, a six-year-old", "Tamblyn, 7,", "সাত বছরের সাকিব", "সাকিব (৭)". */
const isSmallChild = (
  tokens: readonly Token[],
  { from, to }: Place,
  { script, names: { naming } }: LanguagePack,
): boolean => {
  if (!naming) return false
  const isSmall = (token: Token | undefined): boolean => naming.smallAges.has(token?.norm ?? '')
  if (tokens[to]?.norm === '(' && isSmall(tokens[to + 1]) && tokens[to + 2]?.norm === ')')
    return true
  if (script !== 'Latn')
    return naming.years.has(tokens[from - 1]?.norm ?? '') && isSmall(tokens[from - 2])
  if (tokens[to]?.norm !== ',') return false
  const age = tokens[to + 1]?.pos === 'DET' || naming.aged.has(tokens[to + 1]?.norm ?? '') ? 2 : 1
  if (!isSmall(tokens[to + age])) return false
  const [hyphen, year] = [tokens[to + age + 1], tokens[to + age + 2]]
  return tokens[to + 1]?.pos === 'DET'
    ? hyphen?.norm === '-' && naming.years.has(year?.norm ?? '')
    : hyphen?.norm === ','
}

/** An age of somebody whom nobody knows: in brackets, or before where he is of: "Tamblyn, 34, of Laredo". */
export const isAged = (tokens: readonly Token[], to: number, pack: LanguagePack): boolean => {
  if (pack.script !== 'Latn') return pastAge(tokens, to) > to
  const of = tokens[to + 3]
  return isOfAge(tokens, to, pack) && (isLink(of, 'of', pack) || isLink(of, 'from', pack))
}

/** "Tamblyn, 39, was": an age between commas, as of many whom nobody knows and of some who are known. */
export const isOfAge = (
  tokens: readonly Token[],
  to: number,
  { script }: LanguagePack,
): boolean => {
  const [comma, age, close] = tokens.slice(to, to + 3)
  return (
    script === 'Latn' &&
    comma?.norm === ',' &&
    age?.kind === 'number' &&
    age.text.length === 2 &&
    close?.norm === ','
  )
}

/** Tokens from an age to the name that it stands before. */
const ofAged = 9

/** "Tamblyn, 21, a student", "Tamblyn, a 19-year-old Somali", "১৩ বছরের ইমরান খান": of an age at which nobody is in office. */
export const isYoung = (
  tokens: readonly Token[],
  { from, to }: Pick<Draft, 'from' | 'to'>,
  pack: LanguagePack,
): boolean => {
  const { script, names } = pack
  const isLow = (token: Token | undefined): boolean =>
    names.naming?.youngAges.has(token?.norm ?? '') === true
  const isYear = (token: Token | undefined): boolean =>
    names.naming?.years.has(token?.norm ?? '') === true
  if (script !== 'Latn') return isYear(tokens[from - 1]) && isLow(tokens[from - 2])
  if (isOfAge(tokens, to, pack)) return isLow(tokens[to + 1])
  // "The 19-year-old leg-spinner Tamblyn"
  const before = tokens.slice(Math.max(0, from - ofAged), from)
  // "a 23-year-old veteran of Tamblyn's campaign" is of somebody else's age.
  const opens = before.findLastIndex((t) => (isEnd(t) && t.norm !== '-') || t.pos === 'ADP') + 1
  if (before.some((t, i) => i >= opens && isLow(t) && isYear(before[i + 2]))) return true
  return (
    tokens[to]?.norm === ',' &&
    tokens[to + 1]?.pos === 'DET' &&
    isLow(tokens[to + 2]) &&
    isYear(tokens[to + 4])
  )
}

/** Index behind an age in brackets, "(৪৫)"; the same index where none stands. */
const pastAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.norm === '(' &&
  tokens[at + 1]?.kind === 'number' &&
  (tokens[at + 1]?.text.length ?? 0) <= 2 &&
  tokens[at + 2]?.norm === ')'
    ? at + 3
    : at

const isEnd = ({ kind, norm, pos }: Token): boolean =>
  (kind === 'punct' && norm !== '-') || pos === 'VERB'
