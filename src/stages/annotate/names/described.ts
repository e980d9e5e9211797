import { callingBefore, isJoint } from './calling-words.ts'
import type { Draft } from './match.ts'
import type { DescribedWords } from '../../../lang/contract/described.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

type Place = Pick<Draft, 'from' | 'to' | 'end'>

/**
 * True for whom a report describes as it describes people whom nobody knows: by a noun for what he does that is no part in
 * public life, by how he lives, by where he is of. It tells less than a known calling: an office beside it is believed.
 */
export const isDescribed = (
  tokens: readonly Token[],
  place: Place,
  pack: LanguagePack,
): boolean => {
  const { described } = pack.names
  if (described === undefined) return false
  const ground = { tokens, pack, described }
  // "ইমরান খান ওরফে কালা ইমরান": as the police call whom they look for.
  if (described.aliases.has(tokens[place.to]?.norm ?? '')) return true
  if (isDoerBefore(place.from, ground)) return true
  if (pack.script !== 'Latn')
    return (
      isOfVillage(place.from, ground) ||
      isApposed(place, ground) ||
      livesBy(place, ground) ||
      hasLeft(place.from, ground)
    )
  return isOneBehind(place.to, ground) || livesSo(place.to, ground) || isOfPlace(place.to, ground)
}

interface Ground {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly described: DescribedWords
}

/** "sewing operator Tamblyn", "লেদমেশিনচালক নাহিদ ইসলাম": right before the name; what it is called by elsewhere is judged there. */
const isDoerBefore = (from: number, ground: Ground): boolean =>
  isNoun(ground.tokens[from - 1]) && isPrivate(from, ground) && endsInDoer(from, ground)

/** "আড়ানী গ্রামের নাহিদ ইসলাম" */
const isOfVillage = (from: number, { tokens, described }: Ground): boolean => {
  const place = tokens[from - 1]
  return place?.features.case === 'gen' && place.stems.some((s) => described.origins.has(s))
}

/** "এক কলেজের রসায়ন বিভাগ থেকে অবসর নিলেন পার্থ চট্টোপাধ্যায়": whoever worked for a school or a club until then. */
const hasLeft = (from: number, { tokens, pack, described }: Ground): boolean => {
  const leaves = tokens.findLastIndex((t, i) => i < from && described.leaving.has(t.norm))
  return (
    leaves > 0 &&
    tokens.slice(leaves + 1, from).every((t) => t.pos === 'VERB') &&
    tokens
      .slice(0, leaves)
      .some((t) => t.stems.some((s) => pack.names.naming?.houses.has(s) === true))
  )
}

/** Words of what stands behind a comma: "নাহিদ ইসলাম, দশম শ্রেণির ছাত্রী।" */
const ofApposition = 5

/** What stands behind the name between a comma and the next mark, and ends with what somebody does. */
const isApposed = ({ to, end }: Place, ground: Ground): boolean => {
  const { tokens, pack } = ground
  if (tokens[to]?.norm !== ',' || tokens[to - 1]?.end !== end) return false
  const run = tokens.findIndex((t, i) => i > to && t.kind !== 'word')
  if (run === -1 || run - to - 1 > ofApposition || run - to - 1 < 1) return false
  if (tokens.slice(to + 1, run).some((t) => t.pos === 'VERB' || isJoint(t, pack))) return false
  return isNoun(tokens[run - 1]) && isPrivate(run, ground) && endsInDoer(run, ground)
}

/** "নাহিদ ইসলাম একটি স্কুলে ভূগোল পড়ান।", "ইমরান খান ভ্যান চালান।": by the verb that ends the sentence. */
const livesBy = ({ to, end }: Place, ground: Ground): boolean => {
  const { tokens } = ground
  return tokens[to - 1]?.end === end && isLiving(tokens, to, ground)
}

/** True where the words from a place to the end of a sentence tell what somebody lives by. */
const isLiving = (tokens: readonly Token[], from: number, { described }: Ground): boolean => {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word')
  const verb = tokens[last]
  if (last <= from || verb?.pos !== 'VERB') return false
  if (tokens.slice(from, last).some((t) => t.pos === 'VERB' || t.norm === ',')) return false
  const thing = tokens[last - 1]
  return (
    described.living.has(verb.lemma) ||
    (described.keeping.has(verb.lemma) && thing?.stems.some((s) => described.ofOwn.has(s)) === true)
  )
}

/** "ছয়টি উইকেটই নিয়েছে জয় শাহ।": papers say নিয়েছেন of whoever is in office. */
export const isOfPlainVerb = (tokens: readonly Token[], { from, to, end }: Place): boolean => {
  const verb = tokens[from - 1]
  const isBare = tokens[to - 1]?.end === end && tokens[to]?.kind !== 'word'
  return isBare && verb?.pos === 'VERB' && verb.features.person === 3 && !verb.features.honorific
}

/** Index behind a comma and an age that may follow: "Tamblyn, 34, a"; null where no comma stands. */
const pastComma = (tokens: readonly Token[], to: number): number | null => {
  if (tokens[to]?.norm !== ',') return null
  return tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.norm === ',' ? to + 3 : to + 1
}

/** "Tamblyn, a sewing operator at", "Tamblyn, the florist who": who does such work, and no "tough line". */
const isOneBehind = (to: number, ground: Ground): boolean => {
  const { tokens, pack } = ground
  const at = pastComma(tokens, to)
  const article = tokens[at ?? -1]
  const { naming, unknown } = pack.names
  const opens = [naming?.indefinite, naming?.pointing].some((set) => set?.has(article?.norm ?? ''))
  if (at === null || !opens) return false
  let end = at + 1
  while (isInside(tokens[end])) end++
  const next = tokens[end]
  // "To Tamblyn, a White House florist said": somebody else speaks.
  if (next?.pos === 'AUX' || unknown?.speaking.has(next?.lemma ?? '') === true) return false
  return isNoun(tokens[end - 1]) && isPrivate(end, ground) && endsInDoer(end, ground)
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.norm === '-' || token.kind === 'number' || ofPhrase.has(token.pos ?? ''))

/** "the church's cantor" too. */
const ofPhrase: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'PART'])

/** A noun, or a Bengali word that no list has. */
const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.pos === 'NOUN' || token.pos === undefined) &&
  token.features.case === undefined

/** True where no calling and nothing of public life ends at a place. */
const isPrivate = (end: number, { tokens, pack, described }: Ground): boolean => {
  const head = tokens[end - 1]
  const words = head ? [head.norm, head.lemma, ...head.stems] : []
  const isKnown = words.some((w) => described.inPublic.has(lastPart(w)))
  return callingBefore(tokens, end, pack) === null && !isKnown
}

/** "vice-chairman": of a word with hyphens the last part. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

/** Letters before an ending at the least. */
const stemLength = 2

const endsInDoer = (end: number, { tokens, described }: Ground): boolean =>
  isDoer(tokens[end - 1]?.norm ?? '', described)

/** True for a noun for people by what they do, as its ending tells. */
export const isDoer = (word: string, { noDoers, doerEndings }: DescribedWords): boolean =>
  !noDoers.has(word) &&
  doerEndings.some((e) => word.endsWith(e) && word.length >= e.length + stemLength)

/** "Tamblyn, who runs a sari shop", "Tamblyn taught Hindi", "Tamblyn, who was walking his dog". */
const livesSo = (to: number, { tokens, pack, described }: Ground): boolean => {
  const at = pastComma(tokens, to) ?? to
  const isClause = pack.names.naming?.relatives.has(tokens[at]?.norm ?? '') === true
  if (at !== to && !isClause) return false
  let verb = isClause ? at + 1 : at
  while (tokens[verb]?.pos === 'ADV' || (isClause && tokens[verb]?.pos === 'AUX')) verb++
  const { pos, lemma, norm } = tokens[verb] ?? {}
  if (pos !== 'VERB' || lemma === undefined) return false
  const isOwn = described.ofOwn.has(tokens[verb + 1]?.norm ?? '')
  return (
    described.living.has(lemma) ||
    (isClause && described.keeping.has(lemma) && isOwn) ||
    (isClause && described.passing.has(norm ?? ''))
  )
}

/** "Tamblyn, of Wakefield," */
const isOfPlace = (to: number, { tokens, described }: Ground): boolean => {
  const at = pastComma(tokens, to)
  return (
    at !== null && described.origins.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.pos === 'PROPN'
  )
}
