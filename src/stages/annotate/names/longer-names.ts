import { isCommon } from '../../../knowledge/name-model.ts'
import type { NameModel } from '../../../knowledge/name-model.ts'
import type { EntityRow } from '../../../knowledge/types.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { compareWords } from '../../../values/name.ts'
import { standingOf } from './beside.ts'
import { callingBefore } from './calling-words.ts'
import type { Draft } from './match.ts'
import { bearing } from './may-belong.ts'
import { settingOf } from './titled.ts'

interface Setting {
  readonly row: EntityRow | undefined
  readonly pack: LanguagePack
  readonly model: NameModel | undefined
  /** True for a token of another name. */
  readonly isTaken: (index: number) => boolean
}

/** True where a name may go on with words that are none of the known one's: "ইয়োনাতান নেতানিয়াহু", "Nitish Kumar Reddy". */
export const isLonger = (tokens: readonly Token[], draft: Draft, setting: Setting): boolean =>
  setting.pack.script === 'Latn'
    ? goesOnInCapitals(tokens, draft, setting)
    : goesOn(tokens, draft, setting)

/** In a script with capitals: a capitalised word right behind that people are named by, or a surname's strange given name. */
const goesOnInCapitals = (tokens: readonly Token[], draft: Draft, setting: Setting): boolean => {
  if (settingOf(tokens) !== 'running') return false
  const [before, last, next] = [tokens[draft.from - 1], tokens[draft.to - 1], tokens[draft.to]]
  if (isName(next, setting) && last?.features.case === undefined && !setting.isTaken(draft.to))
    return true
  if (isOtherNumber(next, setting)) return true
  return (isInitials(before, setting) && draft.from > 1) || isInitialled(tokens, draft, setting)
}

/** "Colonel M A G Tamblyn": letters apart before a surname. */
const isInitialled = (
  tokens: readonly Token[],
  { from, to }: Draft,
  { row, pack }: Setting,
): boolean => {
  const letters = tokens.slice(Math.max(0, from - 2), from)
  return (
    to - from === 1 &&
    letters.length === 2 &&
    letters.every((t) => initial.test(t.text)) &&
    !letters.every((t) => isOwn(t.norm.replace('.', ''), row, pack))
  )
}

const initial = /^\p{Lu}\.?$/u

/** "Pope Leo XIII", who is not the fourteenth: another number than the row's. */
const isOtherNumber = (next: Token | undefined, { row, pack }: Setting): boolean => {
  if (!number.test(next?.text ?? '')) return false
  const own = [row?.name ?? '', ...(row?.names[pack.tag] ?? [])].flatMap((name) => name.split(' '))
  return own.some((word) => number.test(word)) && !own.includes(next?.text ?? '')
}

/** A number of two letters or more: "I" and "X" are words as well. */
const number = /^[IVXL]{2,}$/u

const isName = (token: Token | undefined, { row, pack }: Setting): boolean => {
  const tables = pack.names.unknown
  return (
    token?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    pack.text.isWord?.(token.norm) !== true &&
    tables?.things.has(token.norm) !== true &&
    tables?.organisations.has(token.norm) !== true &&
    tables?.months.has(token.norm) !== true &&
    !isOwn(token.norm, row, pack)
  )
}

/** "AHM Shahadat Hossain" */
const isInitials = (token: Token | undefined, { row, pack }: Setting): boolean =>
  token?.pos === 'PROPN' && /^(?:\p{Lu}\.?){3}$/u.test(token.text) && !isOwn(token.norm, row, pack)

/** In a script without: before a surname a word that nobody knows. */
const goesOn = (tokens: readonly Token[], draft: Draft, setting: Setting): boolean => {
  const before = givenBefore(tokens, draft, setting)
  return before !== null && isStrange(before, setting)
}

/**
 * In a script without capitals: true where the words beside a name are surely another's, whoever else the report names:
 * "শেখ হাসিনা খাতুন", "হীরা ব্যবসায়ী নীরব মোদি".
 */
export const isPartOfOther = (
  tokens: readonly Token[],
  draft: Draft,
  setting: Setting,
): boolean => {
  const { row, pack, model, isTaken } = setting
  if (!model || pack.script === 'Latn') return false
  const [last, next] = [tokens[draft.to - 1], tokens[draft.to]]
  const bears = bearing({ pack, model })
  // "ম্যান্ডেলা বিশ্বাস করতেন": what is done is no name, nor is "মোদি সরকার".
  const done = tokens[draft.to + 1]?.pos === 'VERB' || isBody(next, pack)
  if (draft.end === last?.end && next && bears(next) && !done && !isTaken(draft.to))
    // A name that is written in full has no room for another spelling of its own words.
    return draft.via === 'short' ? !isOwn(next.norm, row, pack) : !isWordOf(next.norm, row, pack)
  const before = givenBefore(tokens, draft, setting)
  return before !== null && (bears(before) || isCalled(tokens, draft.from - 1, pack))
}

const isBody = (token: Token | undefined, { names }: LanguagePack): boolean =>
  names.bodies.some(({ words }) => words.some((word) => token?.stems.includes(word)))

/** The bare word before a surname, where nothing else tells what it is and it is none of the row's own. */
const givenBefore = (
  tokens: readonly Token[],
  draft: Draft,
  { row, pack, isTaken }: Setting,
): Token | null => {
  const before = tokens[draft.from - 1]
  if (draft.via !== 'short' || !before || isTaken(draft.from - 1)) return null
  const { case: ending, emphatic } = before.features
  if (before.kind !== 'word' || ending !== undefined || before.pos !== undefined) return null
  // "স্পষ্টতই ট্রাম্পের"
  if (emphatic !== undefined) return null
  if (isAddress(before, pack) || standingOf(tokens, draft, pack).callings.length > 0) return null
  return isOwn(before.norm, row, pack) ? null : before
}

/** "হীরা ব্যবসায়ী নীরব মোদি": between what somebody is called and his surname stands his given name. */
const isCalled = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean => {
  const [before, given] = [callingBefore(tokens, at, pack), tokens[at]]
  const ranked = before !== null || pack.names.ranks?.has(tokens[at - 1]?.norm ?? '') === true
  return (
    ranked &&
    given !== undefined &&
    !pack.text.isFunctionWord(given.norm) &&
    !pack.names.beforePosts.has(given.norm) &&
    !pack.names.holders.otherBefore.has(given.norm)
  )
}

/** "কিম অ্যারিস": right behind a bare surname a word that nobody knows, so it may be the rest of another's name. */
export const mayGoOn = (
  tokens: readonly Token[],
  { to, end, via }: Draft,
  setting: Setting,
): boolean => {
  const { row, pack, isTaken } = setting
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (pack.script === 'Latn' || via !== 'short' || end !== last?.end) return false
  if (next?.kind !== 'word' || next.pos !== undefined || isTaken(to)) return false
  // "মামদানি স্টাইলে": nobody is called so.
  if (next.features.case === 'loc') return false
  return isStrange(next, setting) && !isOwn(next.norm, row, pack)
}

const isAddress = ({ norm }: Token, { names }: LanguagePack): boolean =>
  names.honorifics.includes(norm) ||
  names.nameInitials?.has(norm) === true ||
  names.ranks?.has(norm) === true ||
  names.epithets?.has(norm) === true

/** A word that no list and no report of the training data knows as anything. */
const isStrange = (token: Token, { pack, model }: Setting): boolean =>
  model !== undefined &&
  !pack.text.isFunctionWord(token.norm) &&
  !pack.text.joints.includes(token.norm) &&
  token.stems.every(
    (s) =>
      !isCommon(model, s) &&
      !pack.statements.speakers.includes(s) &&
      pack.names.nameWords?.body.has(s) !== true,
  )

/** How alike two words sound that are one name in two spellings. */
const alike = 0.8
/** In a script that writes the vowels: Benzion is no Benjamin, Tareq is Tarique. */
const alikeInFull = 0.85
const same = 0.9
/** Letters of a word whose sound tells anything: "উন" is heard in half of all names. */
const hearable = 3
/** Letters that a name and its short form begin with at the least: Rudolph, Rudy. */
const agreeing = 3
/** What short forms add to a beginning: Rud-y, Dav-ie, Nic-k. */
const added = /(?:ie|[yks])$/u

/** True for a word of the row's own names, in any spelling: "নিকোলা" of "নিকোলাস মাদুরো". */
export const isOwn = (word: string, row: EntityRow | undefined, pack: LanguagePack): boolean =>
  wordsOf(row, pack).some((own) => own !== '' && isAlike(own, word, pack))

/** A word of them in another spelling: "সজিব" of "সজীব". */
const isWordOf = (word: string, row: EntityRow | undefined, pack: LanguagePack): boolean =>
  wordsOf(row, pack).some((own) => own !== '' && soundOf(own, word, pack) >= same)

const soundOf = (own: string, word: string, { sounds }: LanguagePack): number =>
  compareWords(sounds.soundsOf(own), sounds.soundsOf(word))

const wordsOf = (row: EntityRow | undefined, { tag }: LanguagePack): readonly string[] =>
  (row?.names[tag] ?? []).flatMap((name) => name.toLowerCase().split(/[\s.]+/u))

const isAlike = (own: string, word: string, pack: LanguagePack): boolean =>
  own === word ||
  (pack.script === 'Latn' && (isShortOf(word, own) || isShortOf(own, word))) ||
  (own.length >= hearable &&
    soundOf(own, word, pack) >= (pack.script === 'Latn' ? alikeInFull : alike))

/** "Rudy" of "Rudolph", "Alex" of "Alexander"; names cut short end in a consonant, so "Emma" is no Emmanuel. */
const isShortOf = (short: string, long: string): boolean => {
  const start = short.replace(added, '')
  return (
    short.length < long.length &&
    start.length >= agreeing &&
    long.startsWith(start) &&
    !/[aeiou]$/u.test(start)
  )
}
