import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import { cueVerbs } from './cue-verbs.ts'
import type { Item, NounGroup, VerbGroup } from './items.ts'
import { relativeOf } from './relatives.ts'
import { isApproximate, isSmall } from './small-words.ts'
import { isSubjectForm } from './subject-form.ts'
import {
  describesHead,
  finiteForm,
  helps,
  ingForm,
  isSaid,
  nominal,
  pastBeforeAgent,
  pastForm,
  verbBehindComma,
} from './verb-words.ts'

/** The verb at token `at` with its auxiliaries and its shape, behind what was cut before it. */
export const verbGroup = (
  tokens: readonly Token[],
  at: number,
  { pack, previous }: { readonly pack: LanguagePack; readonly previous: readonly Item[] },
): VerbGroup => {
  let from = at
  while (from > 0) {
    if (!helps(tokens[from - 1]) || isBeforeFinite(tokens, from)) break
    from--
  }
  const chain = tokens.slice(from, at)
  const verb = tokens[at]
  const helped = verb?.pos === 'AUX' || chain.some((t) => t.pos === 'AUX')
  const ing = verb !== undefined && ingForm(verb)
  // "are yet to arrest": only behind "to" it makes a passive.
  const aided = chain.slice(chain.findLastIndex((t) => t.norm === 'to') + 1)
  const be = verb?.pos === 'VERB' && aided.some((t) => pack.events.passive.includes(t.lemma))
  const shape = (): VerbGroup['shape'] => {
    if (chain.some((t) => t.norm === 'to')) return 'infinitive'
    if (verb?.norm === 'being' && chain.every((t) => t.pos !== 'AUX')) return 'gerund'
    if (chain.some((t) => t.norm === 'being') && chain.every((t) => !finiteForm(t))) return 'gerund'
    if (helped) return 'finite'
    if (ing) return 'gerund'
    if (
      says(tokens, at, { pack, previous }) ||
      isSubjectForm(previous.at(-1), { tokens, pack }, from)
    )
      return 'finite'
    // "The minister, said in a statement" is a slip for who says it.
    if (previous.at(-1)?.type === 'noun' && describesHead(tokens, at, previous)) return 'participle'
    if (verb && pastForm(verb) && isAttended(previous, from)) return 'participle'
    const cue = cueVerbs(pack).has(verb?.lemma ?? '')
    if (!cue && verb && pastForm(verb) && isApposed(previous, tokens, at)) return 'participle'
    const past = verb !== undefined && (pastForm(verb) || pastBeforeAgent(verb, tokens[at + 1]))
    // "welcomed by many but criticised by others"
    if (past && previous.at(-1)?.type === 'mark' && pastForm(verb) && tokens[at + 1]?.norm === 'by')
      return 'participle'
    if (verb && pack.events.medial?.small.simplePasts.includes(verb.norm)) return 'finite'
    if (isOnlyDescribing(tokens, at, pack) && previous.at(-1)?.type === 'noun') return 'participle'
    return past &&
      (isFronted(previous, tokens[at + 1]) || isReduced(previous, tokens, { at, pack }))
      ? 'participle'
      : 'finite'
  }
  const shared =
    chain.every((t) => t.pos === 'ADV') &&
    !ing &&
    !says(tokens, at, { pack, previous }) &&
    sharesPassive(previous, tokens, { at, pack })
  const made = shared ? 'finite' : shape()
  return {
    type: 'verb',
    from,
    at,
    shape: made,
    passive: shared || made === 'participle' || (be && !ing),
    negative: [...chain, ...notBehind(tokens, at)].some(
      (t, i) => isOneOf(t, pack.events.negators) && !isNotOnly(chain, i),
    ),
  }
}

/** "victims we gave aid to had died": no infinitive begins with a form that has a time. */
const isBeforeFinite = (tokens: readonly Token[], from: number): boolean => {
  const [before, helper] = [tokens[from - 1], tokens[from]]
  return before?.norm === 'to' && helper?.pos === 'AUX' && helper.norm !== helper.lemma
}

/** "the vote slated for Friday", "cooks accused of theft" */
const isOnlyDescribing = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  isSmall(pack, 'onlyDescribing', `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`)

/** "who was shot, said in a letter": no form of a passive but where "to" or an agent follows; "words said in anger" are described. */
const says = (
  tokens: readonly Token[],
  at: number,
  { pack, previous }: { readonly pack: LanguagePack; readonly previous: readonly Item[] },
): boolean => {
  const [verb, next, last] = [tokens[at], tokens[at + 1], previous.at(-1)]
  if (!verb || !isSaid(verb) || !pastForm(verb) || /^(?:to|by)$/u.test(next?.norm ?? ''))
    return false
  if (next?.pos !== 'ADP' || last?.type !== 'noun' || last.mentions.length > 0) return true
  // "the bureau said in a statement"
  const { placing = [], places = [] } = pack.statements
  return isOneOf(next, placing) && tokens.slice(at + 2, at + 5).some((t) => isOneOf(t, places))
}

/** "not only attacked the town" attacked it. */
const isNotOnly = (chain: readonly Token[], i: number): boolean => chain[i + 1]?.norm === 'only'

/** "is not ready": what negates a clause's own auxiliary stands behind it. */
const notBehind = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens[at]?.pos === 'AUX' ? tokens.slice(at + 1, at + 2).filter((t) => t.pos === 'PART') : []

/** "was attacked, looted and set on fire": a form without object or clause that is joined to a passive shares it. */
const sharesPassive = (
  previous: readonly Item[],
  tokens: readonly Token[],
  { at, pack }: { readonly at: number; readonly pack: LanguagePack },
): boolean => {
  const last = previous.findLastIndex((item) => item.type !== 'mark' || !joints.has(item.word))
  const before = previous[last]
  const next = tokens[at + 1]?.pos ?? 'X'
  return (
    last < previous.length - 1 &&
    before?.type === 'verb' &&
    before.passive &&
    // "told the board to close polls slated for June and asked for a list"
    !isOnlyDescribing(tokens, before.at, pack) &&
    !isOneOf(tokens[at + 1], pack.statements.complementisers) &&
    (!nominal.has(next) || isByTurns(tokens, at + 1) || isHowOften(tokens, at + 1, pack)) &&
    tokens[at]?.norm.endsWith('s') !== true
  )
}

/** "arrested and jailed five times", "jailed two years" */
const isHowOften = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  tokens[at]?.pos === 'NUM' && isSmall(pack, 'spells', tokens[at + 1]?.lemma)

/** "killed one by one" */
const isByTurns = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' && tokens[at]?.norm === tokens[at + 2]?.norm

/** "Criticised by X, Y went …": a past form that opens its sentence before an agent tells what is done to the subject. */
const isFronted = (previous: readonly Item[], next: Token | undefined): boolean =>
  next?.norm === 'by' && previous.every((item) => item.type === 'mark')

/** A bare past form after the object of an earlier verb describes that object: "crimes committed by". */
const isReduced = (
  previous: readonly Item[],
  tokens: readonly Token[],
  { at, pack }: { readonly at: number; readonly pack: LanguagePack },
): boolean => {
  const [last, next] = [previous.at(-1), tokens[at + 1]]
  if (last?.type !== 'noun') return false
  if (next?.norm === 'by') return true
  if (next?.pos === 'ADP' && isOfDescription(previous, tokens, at)) return true
  // "said Otieno killed two sailors": what stands behind somebody's saying is a clause.
  const says = previous.at(-2)
  if (isContact(tokens, says, last)) return false
  // "killed at least 12": an object behind words that only tell how exact its number is.
  const acts = nominal.has(next?.pos ?? 'X') || isApproximate(tokens, at + 1, pack)
  if (says?.type === 'verb' && acts)
    if (cueVerbs(pack).has(tokens[says.at]?.lemma ?? '')) return false
  // "said rebels attacked with guns": what is said has a verb with a time.
  const direct = says?.type === 'verb' && previous.at(-3)?.type === 'noun'
  const saying = direct ? tokens[says.at] : undefined
  if (saying && isSaid(saying) && !isVerbAhead(tokens, at)) return false
  for (let i = previous.length - 2; i >= 0; i--) {
    const item = previous[i]
    if (item?.type === 'mark') return false
    // "a man who had worked as a guard attacked the crew": whom a relative tells of has no verb yet.
    if (item?.type === 'verb' && next?.pos === 'DET' && isOfVerbless(previous, i)) return false
    // "A panel overseeing the trial accused the firm": the first verb with a time is the clause's own.
    const thing = next?.pos === 'DET' || isOneOf(next, pack.statements.owners ?? [])
    const own = thing && !previous.some(isFinite)
    if (item?.type === 'verb') return item.shape === 'finite' || (item.shape === 'gerund' && !own)
  }
  return last.marker !== null && next?.pos === 'ADP' && !acts && previous.length > 1
}

/** "Anna Otieno, sergeant posted at the port, said": what tells more of who a name belongs to, where a verb stands behind its comma. */
const isOfDescription = (
  previous: readonly Item[],
  tokens: readonly Token[],
  at: number,
): boolean => {
  const [named, comma, last] = previous.slice(-3)
  if (named?.type !== 'noun' || last?.type !== 'noun' || last.marker !== null) return false
  const name = tokens[named.to - 1]
  const head = tokens[last.to - 1]
  const apposed = comma?.type === 'mark' && comma.kind === 'comma' && named.marker === null
  const one = head?.pos === 'NOUN' && head.norm === head.lemma && last.to === at
  const whose = /^(?:PRON|DET)$/u.test(tokens[last.from]?.pos ?? 'X')
  return (
    apposed &&
    name?.pos === 'PROPN' &&
    one &&
    !whose &&
    !previous.some((i) => i.type === 'verb') &&
    tokens.some((t, i) => i > at && t.norm === ',' && tokens[i + 1]?.pos === 'VERB')
  )
}

/** True for a verb in a relative clause behind a noun that opens its own clause. */
const isOfVerbless = (previous: readonly Item[], k: number): boolean => {
  const relative = relativeOf(previous, k)
  if (relative === null) return false
  const [opener, noun] = previous.slice(Math.max(0, relative - 2), relative)
  const first = noun ?? opener
  return (
    first?.type === 'noun' &&
    first.marker === null &&
    (noun === undefined || (opener?.type === 'mark' && opener.kind !== 'relative'))
  )
}

/** "said soldiers attacked in the town were freed": another verb comes before the clause ends. */
const isVerbAhead = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens.findIndex((t, i) => i > at && endsClause.has(t.pos ?? 'X'))
  return tokens[next]?.pos === 'VERB' || tokens[next]?.pos === 'AUX'
}

const endsClause: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT'])

const isFinite = (item: Item): boolean => item.type === 'verb' && item.shape === 'finite'

/** "…, with two teams added": how things are besides. */
const isAttended = (previous: readonly Item[], from: number): boolean => {
  const [comma, noun] = previous.slice(-2)
  if (noun?.type !== 'noun' || noun.marker !== 'with' || noun.to !== from) return false
  return comma?.type === 'mark' && comma.kind === 'comma' && comma.at === noun.from - 2
}

/** "asked on what grounds the board appointed": a noun with an article right behind a noun acts on that. */
export const isContact = (
  tokens: readonly Token[],
  before: Item | undefined,
  { marker, from }: NounGroup,
): boolean =>
  before?.type === 'noun' && marker === null && before.to === from && tokens[from]?.pos === 'DET'

/** "The treaty, signed in 1996, expires": a past form between commas behind the subject, which no verb of its clause has had yet. */
const isApposed = (before: readonly Item[], tokens: readonly Token[], at: number): boolean => {
  const opens = before.findLastIndex((i) => i.type === 'mark' && i.kind === 'conjunction')
  const own = before.slice(opens + 1)
  // "said that the survey, carried out by the bureau, shows"
  const inside = opens > 0 && own.length === 2 && verbBehindComma(tokens, at)
  const previous = inside ? own : before
  const [noun, comma] = previous.slice(-2)
  // "carried out by"
  const next = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  const commas = previous.filter((item) => item.type === 'mark' && item.kind === 'comma')
  // "The child, the son of a farmer, slipped into a pipe": the clause's own verb where no other follows.
  if (commas.length > 1 && !verbBehindComma(tokens, at)) return false
  return (
    comma?.type === 'mark' &&
    comma.kind === 'comma' &&
    noun?.type === 'noun' &&
    next?.pos === 'ADP' &&
    !previous.some((item) => item.type === 'verb')
  )
}

const joints: ReadonlySet<string> = new Set([',', 'and', 'or'])
