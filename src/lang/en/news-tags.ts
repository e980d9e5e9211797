import type { PartOfSpeech } from '../contract/token.ts'
import { isDeedTaken } from './taken-for-nouns.ts'

/** One token as the tagger gives it. */
interface Tagged {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** Most tokens of a name behind "reports", or of a teller between commas. */
const nearby = 7

/** Offices that "general" stands behind. */
const generals = /^(?:attorney|director|governor|consul|inspector|solicitor|auditor)$/iu

/** Verbs by which a teller between commas tells the clause around it. */
const tellsAside = /^(?:says|states|claims|reports|notes|warns|shows|suggests|reads)$/u

/**
 * What only news has: an outlet behind its verb ("…, reports Reuters"), a writing that tells between commas ("the pumps, a
 * leaked memo states, were"), nouns with a verb of telling behind them ("its update said"). Null for any other token.
 */
export const newsTag = (tokens: readonly Tagged[], i: number): PartOfSpeech | null => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (isIslamicState(tokens, i)) return 'PROPN'
  // "WHO director Odum", and no relative.
  if (token?.value === 'WHO') return 'PROPN'
  if (!before || !token) return null
  if (isOffice(tokens, i)) return 'NOUN'
  // "the Kenyan military shot dead a man"
  const acts = after?.pos === 'VERB' || after?.pos === 'AUX' || isDeedTaken(tokens, i + 1)
  if (token.value === 'military' && token.pos === 'ADJ' && acts) return 'NOUN'
  // "handed them over to police, an officer said"
  const opens = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV)$/u.test(after?.pos ?? 'X')
  if (token.value === 'police' && token.pos === 'VERB' && !opens) return 'NOUN'
  // "Kenya skipper Odum": hardly ever a verb.
  if (token.value === 'skipper' && !/^(?:AUX|PART)$/u.test(before.pos)) return 'NOUN'
  // "called it late and alleged without proof that"
  const and = before.value === 'and' && /^(?:ADP|SCONJ|DET)$/u.test(after?.pos ?? 'X')
  if (token.value === 'alleged' && token.pos === 'ADJ' && and) return 'VERB'
  if (token.value === 'think' && /^tanks?$/u.test(after?.value ?? '')) return 'NOUN'
  if (token.value === 'said' && token.pos === 'ADJ' && before.pos !== 'DET') return 'VERB'
  // "His reach, officials said, grew"
  const owned = /^(?:my|your|his|her|its|our|their)$/iu.test(before.value)
  const plain = token.pos === 'VERB' && token.value === token.lemma
  if (owned && plain && after?.value === ',') return 'NOUN'
  // "in its yearly update said"
  if (plain && /^(?:update|report|review|survey|study)$/u.test(token.value) && isSaid(after))
    return 'NOUN'
  // "Some accused Odum of theft"
  const some = /^(?:some|many|others|several)$/iu.test(before.value)
  if (token.value === 'accused' && some && after?.pos === 'PROPN') return 'VERB'
  // "the attorney general", "New South Wales state where"
  if (token.value === 'general' && generals.test(before.value)) return 'NOUN'
  if (token.value === 'state' && before.pos === 'PROPN' && after?.value === 'where') return 'NOUN'
  // "according to recent polling"
  if (token.value === 'polling' && /^(?:ADJ|DET|NOUN)$/u.test(before.pos)) return 'NOUN'
  if (token.pos !== 'NOUN') return null
  const outlet = token.value === 'reports' && before.value === ','
  if (outlet) return namesOutlet(tokens, i + 1) ? 'VERB' : null
  return tellsAfter(tokens, i) ? 'VERB' : asideTag(tokens, i)
}

/** "IS seized the town": in capitals where its neighbours are not, the group. */
const isIslamicState = (tokens: readonly Tagged[], i: number): boolean =>
  tokens[i]?.value === 'IS' &&
  [tokens[i - 1], tokens[i + 1]].some((t) => /\p{Ll}/u.test(t?.value ?? '')) &&
  !/^\p{Lu}{2,}$/u.test(tokens[i + 1]?.value ?? '')

/** What is counted or written and shows something by its plural: "records show", "files from the vendor show that". */
const shown =
  /^(?:polls?|records|data|results|documents|figures|surveys|studies|files|statistics|estimates|numbers|filings|photos|images|reports|findings|papers|emails)$/iu

/**
 * "records show, …", "Data show that", "…,” Otieno notes.", "CBS News reports that": a teller and its verb with a clause
 * before or behind it.
 */
const tellsAfter = (tokens: readonly Tagged[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !token || !after) return false
  const ends = /^[.,]$/u.test(after.value)
  const clause = after.value === 'that' || /^(?:AUX|PRON)$/u.test(after.pos)
  // "Data from the board show that", at the head of the sentence
  const from = /^(?:from|by|of|in)$/u
  const headed =
    after.value === 'that' &&
    tokens.slice(0, 3).some((t, j) => shown.test(t.value) && from.test(tokens[j + 1]?.value ?? ''))
  if (token.value === 'show') return (shown.test(before.value) && (ends || clause)) || headed
  const named = before.pos === 'PROPN'
  if (token.value === 'notes') return named && ends && /^[”"’]$/u.test(tokens[i - 2]?.value ?? '')
  if (token.value !== 'reports' || !named) return false
  // "CBS News reports that" at the head of its sentence; "…, the Daily Star reports."
  const first = tokens.slice(0, i).every((t) => t.pos === 'PROPN' || /^the$/iu.test(t.value))
  if (first) return after.value === 'that'
  const comma = tokens.findLastIndex((t, j) => j < i && t.value === ',')
  const name = tokens.slice(comma + 1, i).filter((t) => t.value !== 'the')
  return comma > 2 && after.value === '.' && name.length > 0 && name.every(isOfName)
}

const isSaid = (token: Tagged | undefined): boolean =>
  token?.value === 'said' || token?.value === 'says'

/** "Reuters.", "the Daily Star, citing": a name and then the end of the clause. */
const namesOutlet = (tokens: readonly Tagged[], from: number): boolean => {
  const near = tokens.slice(from, from + nearby)
  const end = near.findIndex((t) => /^[.,;)]$/u.test(t.value))
  const name = near.slice(0, end === -1 ? near.length : end)
  const ends = end !== -1 || from + nearby > tokens.length
  const own = name[0]?.value === 'the' || name[0]?.value === 'The' ? name.slice(1) : name
  return ends && own.length > 0 && own.every(isOfName)
}

const isOfName = ({ value }: Tagged): boolean =>
  /^\p{Lu}/u.test(value) || /\.(?:com|net|org)$/u.test(value) || /^\p{L}+\p{Nd}+$/u.test(value)

/** "…, a leaked memo states, …": one thing with its article between commas, and no verb but one that describes it. */
const asideTag = (tokens: readonly Tagged[], i: number): PartOfSpeech | null => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (after?.value !== ',' || !tellsAside.test(token?.value ?? '')) return null
  if (before?.pos !== 'NOUN' || /[^s]s$/u.test(before.value)) return null
  const comma = tokens.findLastIndex((t, j) => j < i && t.value === ',')
  const teller = tokens.slice(comma + 1, i)
  const opens = /^(?:an?|the|this|its|his|her|their)$/u.test(teller[0]?.value ?? '')
  const plain = teller.every((t) => t.pos !== 'CCONJ' && (t.pos !== 'VERB' || /ed$/u.test(t.value)))
  return comma > 0 && teller.length <= nearby && opens && plain ? 'VERB' : null
}

/** Who somebody is, and what somebody does: the state advocate Odum, a show host Renn. */
const offices = /^(?:suspect|advocate|coach|host|guard|judge|champion|rebel|witness|pilot)$/u

/** "the murder suspect Odum": behind one thing a verb would have an ending. */
const isOffice = (tokens: readonly Tagged[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const one = before?.pos === 'NOUN' && /^\p{Ll}+[^s]$/u.test(before.value)
  return (
    token?.pos === 'VERB' &&
    offices.test(token.value) &&
    one &&
    !/^(?:police|people|men|women)$/u.test(before.value) &&
    after?.pos === 'PROPN'
  )
}
