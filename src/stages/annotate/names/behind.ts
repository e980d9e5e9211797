import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBefore, callingsOf, isJoint, longest } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import { isSmallLink } from './link.ts'

/** "Tamblyn, 34, a farmer from Zorvia", "ইমরান খান, যিনি পেশায় একজন অভিনেতা": what somebody is said to be behind the name. */
export const callingBehind = (
  tokens: readonly Token[],
  to: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const found = calledBehind(tokens, to, pack)
  if (found === null) return null
  const { calling } = found
  // A word of an office behind a comma may be part of somebody else's: only what is no public office tells, or whose office it is.
  if (calling.roles?.length === 0)
    return isSomebodyElse(tokens[found.to], pack) || isFigure(tokens, found, pack) ? null : found
  return pack.script === 'Latn' && tokens[found.to]?.pos === 'ADP' ? found : null
}

/** "the architect of the war", who builds nothing; not "a second-year student of law", "a teacher of English". */
const isFigure = (
  tokens: readonly Token[],
  { from, to }: PlacedCalling,
  pack: LanguagePack,
): boolean =>
  isSmallLink(tokens[to], 'of', pack) &&
  pack.names.naming?.figures.has(tokens[to - 1]?.norm ?? '') === true &&
  !pack.names.naming.grades.has(tokens[from - 1]?.norm ?? '')

/** "Tamblyn, actor Renn and": what is called so is named behind it; "to Tamblyn, a clerk said": or speaks. */
const isSomebodyElse = (next: Token | undefined, { script, names }: LanguagePack): boolean =>
  (next?.pos === 'PROPN' && /^\p{Lu}/u.test(next.text)) ||
  (script === 'Latn' && names.unknown?.speaking.has(next?.lemma ?? '') === true)

const calledBehind = (
  tokens: readonly Token[],
  to: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const from = pack.script === 'Latn' ? pastComma(tokens, to, pack) : pastTrade(tokens, to, pack)
  if (from !== null) return firstRun(tokens, from, pack)
  return pack.script === 'Latn'
    ? null
    : (predicateOf(tokens, to, pack) ?? apposedTo(tokens, to, pack))
}

/** Words between two commas that tell what somebody is: "নাহিদ ইসলাম, দশম শ্রেণির ছাত্রী, মাঠে ছিল". */
const ofApposition = 5

const apposedTo = (
  tokens: readonly Token[],
  to: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const end = tokens.findIndex((t, i) => i > to && t.kind !== 'word')
  if (tokens[to]?.norm !== ',' || end === -1 || end - to - 1 > ofApposition) return null
  const isBroken = tokens.slice(to + 1, end).some((t) => isStop(t, pack))
  const found = callingBefore(tokens, end, pack)
  return !isBroken && found && found.from > to ? found : null
}

/** Words of a sentence that only tells what somebody is: "জিয়াউর রহমান ওই স্কুলের সহকারী শিক্ষক।" */
const ofPredicate = 8

/** What ends a sentence without a verb right behind its subject. */
const predicateOf = (
  tokens: readonly Token[],
  to: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const subject = tokens[to - 1]
  const ends = tokens.findIndex(
    (t, i) => i >= to && (t.kind !== 'word' || t.pos === 'VERB' || isJoint(t, pack)),
  )
  const end = ends === -1 ? tokens.length : ends
  const isWhole = ends === -1 || (ends === tokens.length - 1 && tokens[ends]?.kind === 'punct')
  if (subject?.features.case !== undefined || !isWhole || end - to > ofPredicate) return null
  const found = callingBefore(tokens, end, pack)
  return found && found.from >= to ? found : null
}

const pastComma = (
  tokens: readonly Token[],
  to: number,
  { names }: LanguagePack,
): number | null => {
  // "Tamblyn is a plumber"
  const [is, one] = [tokens[to], tokens[to + 1]]
  if (is?.pos === 'AUX' && one?.pos === 'DET' && names.naming?.present.has(is.norm) === true)
    return to + 2
  if (tokens[to]?.norm !== ',') return null
  const aged = tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.norm === ','
  const at = aged ? to + 3 : to + 1
  // "who is a lawyer"
  return names.naming?.relatives.has(tokens[at]?.norm ?? '') === true &&
    tokens[at + 1]?.pos === 'AUX'
    ? at + 2
    : pastYears(tokens, at)
}

/** Index behind "a 26-year-old"; the same index where no such age stands. */
const pastYears = (tokens: readonly Token[], at: number): number => {
  const age = tokens[at]?.pos === 'DET' ? at + 1 : at
  const isAge =
    tokens[age]?.kind === 'number' &&
    tokens[age + 1]?.norm === '-' &&
    tokens[age + 3]?.norm === '-' &&
    tokens[age + 4]?.pos === 'ADJ'
  return isAge ? age + 5 : at
}

/** Tokens behind a name among which its trade is told. */
const near = 4

const pastTrade = (
  tokens: readonly Token[],
  to: number,
  { names }: LanguagePack,
): number | null => {
  for (let i = to; i < to + near; i++) {
    const token = tokens[i]
    if (token === undefined || token.pos === 'VERB') return null
    if (names.naming?.byTrade.has(token.norm) === true) return i + 1
  }
  return null
}

/** The last and longest calling in the run of words that begins at a place. */
export const firstRun = (
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
): PlacedCalling | null => {
  const known = callingsOf(pack.names)
  let found: PlacedCalling | null = null
  for (let i = from, words: string[] = []; words.length < longest + 1; i++) {
    const token = tokens[i]
    if (token?.norm === '-') continue
    const inside = token?.pos === 'ADP' && tokens[i - 1]?.norm === '-'
    if (token?.kind !== 'word' || isStop(token, pack) || (token.pos === 'ADP' && !inside)) break
    words = [...words, token.norm]
    for (let k = 0; k < words.length; k++) {
      const calling = known.get(words.slice(k).join(' '))
      if (calling) {
        found = { calling, from: i + 1 - (words.length - k), to: i + 1 }
        break
      }
    }
  }
  return found
}

/** What is joined may be somebody else: "the president, Renn, and the premier". */
const isStop = (token: Token, pack: LanguagePack): boolean =>
  token.pos === 'VERB' || token.pos === 'CCONJ' || isJoint(token, pack)
