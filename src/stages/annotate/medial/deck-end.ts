import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { cueVerbs } from './cue-verbs.ts'

/** What the search for the end of a deck looks at. */
interface Setting {
  readonly tokens: readonly Token[]
  readonly mentions: readonly (Mention | undefined)[]
  readonly timed: readonly boolean[]
  readonly pack: LanguagePack
}

/** Most tokens of the subject behind a deck, with what stands between it and its verb. */
const longest = 24

/** Fewest tokens of a deck. */
const fewest = 4

/**
 * Index of the token where a report begins behind a deck that lost its stop: "The boats are safe Mayor Anna Odum on Monday
 * said …"; -1 for none. Only the first sentence of a report stands behind a deck.
 */
export const deckEnd = (scene: Scene, setting: Omit<Setting, 'tokens'>): number => {
  if (scene.index > 0 || scene.paragraph > 0) return -1
  const own = { ...setting, tokens: scene.tokens }
  if (isTitled(scene.tokens) || scene.tokens[0]?.pos === 'SCONJ') return -1
  return scene.tokens.findIndex((_, i) => i >= fewest && opens(own, i) && closes(own, i))
}

/** "Mayor Anna Odum on Monday said", "Traffic will stop": a capital that opens the subject of a verb. */
const opens = ({ tokens, mentions, timed, pack }: Setting, i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!/^\p{Lu}\p{L}/u.test(token?.text ?? '') || before?.kind === 'punct' || timed[i]) return false
  if (mentions[i] !== undefined && mentions[i] === mentions[i - 1]) return false
  // "Stating that it is late, Odum said"
  if (token?.pos === 'VERB' && token.features.nonFinite !== undefined)
    return tokens.some((t, j) => j > i && t.norm === ',')
  const verb = tokens.findIndex((t, j) => j > i && isVerb(t) && !timed[j])
  const between = tokens.slice(i, verb)
  if (verb - i > longest || !isFinite(tokens, verb)) return false
  if (between.some((t, j) => !isOfSubject(pack, t, between[j - 1]))) return false
  const named = token?.pos === 'PROPN' || (mentions[i] !== undefined && token?.pos !== 'DET')
  const dated = between.some((_, j) => timed[i + j])
  const ended =
    before?.pos === 'ADV' || isTitle(pack, before) || timed[i - 1] || mentions[i]?.kind === 'state'
  // "winners Nyanza will play": a bare name may go with the noun before it.
  const told =
    dated || (tokens[verb]?.pos === 'AUX' && (ended || between.some((t) => isTitle(pack, t))))
  // "the plan Mayor Odum has drawn up, was": it takes something.
  const after = tokens.slice(verb).find((t) => !isVerb(t) && !/^(?:ADV|PART)$/u.test(t.pos ?? 'X'))
  const takes = after?.kind === 'word' && after.pos !== 'ADP'
  return named ? told && (takes || isPassive(tokens, verb)) : takes
}

/** Any word of a subject with its appositions, and no clause: not "who", ", but". */
const isOfSubject = (
  { statements, events }: LanguagePack,
  t: Token,
  before: Token | undefined,
): boolean => {
  if (isOneOf(t, statements.describing ?? []) || t.pos === 'SCONJ') return false
  if (t.pos === 'CCONJ') return before?.norm !== ',' && before !== undefined
  if (isOneOf(t, events.conjunctions)) return false
  return t.kind !== 'punct' || /^[,()’'–-]$/u.test(t.norm)
}

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(verb).findIndex((t) => !isVerb(t) && t.pos !== 'ADV') > 1 &&
  tokens.slice(verb, verb + 4).some((t) => t.lemma === 'be')

/** "The boats are safe": a clause with its verb, and nothing that waits for more. */
const closes = (setting: Setting, i: number): boolean => {
  const { tokens, pack } = setting
  const last = tokens.findLastIndex((t, j) => j < i && isVerb(t) && isFinite(tokens, j))
  if (last < 1) return false
  if (isTeller(setting, last, i)) return true
  return !cueVerbs(pack).has(tokens[last]?.lemma ?? '') && isWhole(setting, i)
}

/** "humanity [Mayor Odum on Monday]", not "the lawyer [Odum]", "their [Port Office]". */
const isWhole = ({ tokens, mentions, timed, pack }: Setting, i: number): boolean => {
  const [joint, before, token] = tokens.slice(i - 2, i + 1)
  const [own, named] = [mentions[i], token?.pos === 'PROPN']
  // "since the 1971 War"
  if (!before || timed[i - 1]) return before !== undefined && (!named || timed[i - 2] === true)
  // "Sudan [Bangladesh on Monday]", not "the Sudan [Office]"
  if (before.pos === 'PROPN')
    return own?.kind === 'state' && (timed[i + 1] || timed[i + 2] || isVerb(tokens[i + 1]))
  if (!/^[\p{Ll}\p{N}]/u.test(before.text) || joint?.norm === '-') return false
  if (before.pos === 'ADV') return before.norm.endsWith('ly')
  if (before.pos !== 'NOUN') return false
  if (!named && own === undefined) return true
  return (
    !isTitle(pack, before) &&
    !isOneOf(before, pack.statements.bodies ?? []) &&
    !isOneOf(before, pack.events.medial?.measures ?? []) &&
    // "the lawyer Odum": a bare name goes with the noun before it, but not with its title.
    (own?.kind !== 'person' || /[^s]s$/u.test(before.norm) || isTitle(pack, token))
  )
}

/** "…, he says", "…, said the port office": who has told the deck stands at its end. */
const isTeller = ({ tokens, pack, mentions }: Setting, verb: number, end: number): boolean => {
  if (!isOneOf(tokens[verb], pack.statements.spoken ?? [])) return false
  const comma = tokens.findLastIndex((t, j) => j < verb && /^[,”’"']$/u.test(t.norm))
  const told = tokens.slice(0, Math.max(0, comma))
  if (!told.some((t, j) => j > 0 && isVerb(t) && isFinite(tokens, j))) return false
  if (/^(?:VERB|ADP)$/u.test(tokens[0]?.pos ?? 'X')) return false
  const who = [...tokens.slice(comma + 1, verb), ...tokens.slice(verb + 1, end)]
  const whole = /^(?:NOUN|PROPN|PRON)$/u.test(who.at(-1)?.pos ?? 'X')
  const cut = who.at(-1)?.pos === 'PROPN' && mentions[end - 1] === undefined
  if (!whole || cut || who.length > longest) return false
  // "…,’ he says", "…, said the port office"; not "…, the mayor said".
  return verb === comma + 1 ? verb < end - 1 : verb === end - 1 && who[0]?.pos === 'PRON'
}

/** "minister", "officials". */
const isTitle = ({ statements, events }: LanguagePack, token: Token | undefined): boolean =>
  isOneOf(token, statements.speakers) || isOneOf(token, events.medial?.people ?? [])

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** "has", "Odum said"; not "to say", "saying", "a closed". */
const isFinite = (tokens: readonly Token[], i: number): boolean => {
  const [before, token] = [tokens[i - 1], tokens[i]]
  if (!token || token.features.nonFinite !== undefined || before?.pos === 'PART') return false
  if (token.pos === 'AUX') return !token.norm.endsWith('ing')
  if (/^(?:DET|ADP|ADJ)$/u.test(before?.pos ?? 'X')) return false
  return token.norm !== token.lemma || token.features.tense === 'past'
}

/** True for a headline: three of four of its longer words begin with a capital. */
const isTitled = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter((t) => /^\p{L}{4}/u.test(t.text))
  return long.filter((t) => /^\p{Lu}/u.test(t.text)).length * 4 > long.length * 3
}
