import type { Mention } from '../../../core/reading.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { mentionsByToken, timedTokens } from './by-token.ts'
import { deckEnd } from './deck-end.ts'
import {
  isAbbreviationStop,
  isApproximate,
  isInShortForm,
  isShortForm,
  isSmall,
  isSpacedDash,
  isTime,
} from './small-words.ts'
import { opensSentence } from './headline-joins.ts'
import { cueVerbs } from './cue-verbs.ts'
import type { Item, Mark, NounGroup } from './items.ts'
import { verbGroup } from './verb-group.ts'
import { isSubjectBehind } from './subject-behind.ts'
import { helps, isHyphen, isVerb, nominal } from './verb-words.ts'

export type { Item, Mark, NounGroup, VerbGroup } from './items.ts'

/** The sentence cut into noun groups, verb groups and what stands between them, in order. */
export const phrasesOf = (scene: Scene, pack: LanguagePack): readonly Item[] => {
  const { tokens } = scene
  const mentions = mentionsByToken(scene)
  const timed = timedTokens(scene)
  const deck = deckEnd(scene, { mentions, timed, pack })
  const items: Item[] = []
  let marker: string | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (i === deck) {
      items.push({ type: 'mark', at: i - 1, word: ';', kind: 'stop' })
      marker = null
    }
    if (timed[i] && !pack.events.conjunctions.includes(token.norm)) {
      if (!isOwnerTime(tokens, timed, i)) marker = null
      continue
    }
    if (i !== deck && opensSentence(tokens, i, { mentions, pack })) {
      items.push({ type: 'mark', at: i - 1, word: ';', kind: 'stop' })
      marker = null
    }
    const last = items.at(-1)
    if (last?.type === 'noun' && last.to === i && isShortForm(tokens, i)) {
      i += 2
      continue
    }
    if (
      last?.type === 'noun' &&
      last.to === i &&
      items.at(-2)?.type !== 'verb' &&
      isAge(tokens, i, last)
    ) {
      i += goesOnBehindAge(tokens[i + 3], items) ? 1 : 2
      continue
    }
    const mark =
      isHyphen(tokens, i) || isShortName(token)
        ? null
        : markOf(token, pack, items.at(-1), [tokens[i - 1], tokens[i + 1]])
    if (mark) {
      items.push({ type: 'mark', at: i, ...mark })
      // A quotation mark between a preposition and its noun parts them not.
      if (!/^[“”"]$/u.test(mark.word)) marker = null
    } else if (isVerb(tokens, i)) {
      dropInner(items, tokens, i)
      items.push(verbGroup(tokens, i, { pack, previous: items }))
      marker = null
    } else if (token.pos === 'ADP') {
      if (!isApproximate(tokens, i, pack)) marker = token.norm
    } else if (isResult(tokens, i, { last: items.at(-1), pack })) {
      continue
    } else if (marker !== null && isTime(token, pack)) {
      marker = null
    } else if (isNominal(tokens, i) || mentions[i]) {
      const end = groupEnd(tokens, i, { mentions, timed, pack, marker })
      const to = i < deck ? Math.min(end, deck) : end
      const inside = [...new Set(mentions.slice(i, to).flatMap((m) => m ?? []))]
      addGroup(items, { type: 'noun', from: i, to, marker, mentions: inside })
      marker = null
      i = to - 1
    }
  }
  return withItsVerb(items, tokens)
}

/** "shot dead two men": what became of them stands before them. */
const isResult = (
  tokens: readonly Token[],
  i: number,
  { last, pack }: { readonly last: Item | undefined; readonly pack: LanguagePack },
): boolean =>
  last?.type === 'verb' &&
  last.at === i - 1 &&
  isSmall(pack, 'leftAs', tokens[i]?.norm) &&
  /^(?:NUM|DET|PROPN|PRON)$/u.test(tokens[i + 1]?.pos ?? 'X')

/** "are once again trying", "he once was ill": a conjunction's form among or right before a verb's auxiliaries is its adverb. */
const dropInner = (items: Item[], tokens: readonly Token[], at: number): void => {
  const last = items.at(-1)
  if (last?.type !== 'mark' || last.kind !== 'conjunction' || tokens[last.at]?.pos !== 'ADV') return
  const between = tokens.slice(last.at + 1, at)
  const subject = items.at(-2)
  const behind = subject?.type === 'noun' && subject.to === last.at && between.length > 0
  if (between.every(helps) && (behind || tokens[last.at - 1]?.pos === 'AUX')) items.pop()
}

/** "WHO director": no relative. */
const isShortName = ({ pos, text }: Token): boolean => pos === 'PROPN' && /^\p{Lu}{2,}$/u.test(text)

/** "during last year's league": a time that owns the noun behind it parts it not from its preposition. */
const isOwnerTime = (tokens: readonly Token[], timed: readonly boolean[], i: number): boolean => {
  const end = timed.findIndex((t, n) => n > i && !t)
  return [tokens[end - 1], tokens[end]].some((t) => t?.features.case === 'gen')
}

/** "Anna Otieno, 41, was": an age between commas behind a name parts nothing. */
const isAge = (tokens: readonly Token[], i: number, { mentions }: NounGroup): boolean =>
  tokens[i]?.norm === ',' &&
  /^\p{Nd}{1,2}$/u.test(tokens[i + 1]?.norm ?? '') &&
  tokens[i + 2]?.norm === ',' &&
  mentions.at(-1)?.at.end === tokens[i - 1]?.end &&
  (mentions.at(-1)?.kind === 'person' || mentions.at(-1)?.kind === 'other')

/** "Anna Otieno, 41, Peter Mutua", "his wife, Anna Otieno, 41, was": the comma behind an age that parts a list or closes an apposition. */
const goesOnBehindAge = (next: Token | undefined, items: readonly Item[]): boolean => {
  const [apposed, comma] = items.slice(-3, -1)
  const opened = comma?.type === 'mark' && comma.kind === 'comma'
  return (
    (opened && apposed?.type === 'noun' && apposed.marker === null) ||
    !closing.has(next?.pos ?? 'X')
  )
}

/** What stands behind an age that closes nothing: "and", or the verb. */
const closing: ReadonlySet<string> = new Set(['CCONJ', 'VERB', 'AUX', 'ADV'])

/** "Talks on a truce collapsed.": the one bare past form of a whole sentence is its verb, and describes nothing. */
const withItsVerb = (items: readonly Item[], tokens: readonly Token[]): readonly Item[] => {
  const [only, another] = items.filter(
    (i) => i.type === 'verb' && (i.shape === 'finite' || i.shape === 'participle'),
  )
  if (only?.type !== 'verb' || another || only.shape !== 'participle' || only.from !== only.at)
    return items
  return tokens.at(-1)?.norm === '.' && tokens[only.at + 1]?.norm !== 'by'
    ? items.with(items.indexOf(only), { ...only, shape: 'finite', passive: false })
    : items
}

/** "the government of Sindh" and "Sumter, South Carolina" are one group each. */
const addGroup = (items: Item[], group: NounGroup): void => {
  const [last, before] = [items.at(-1), items.at(-2)]
  const merge = (index: number, head: NounGroup): void => {
    items.length = index + 1
    items[index] = { ...head, to: group.to, mentions: [...head.mentions, ...group.mentions] }
  }
  if (group.marker === 'of' && last?.type === 'noun') merge(items.length - 1, last)
  else if (
    last?.type === 'mark' &&
    last.kind === 'comma' &&
    before?.type === 'noun' &&
    before.marker !== null &&
    before.marker !== 'by' &&
    before.mentions.length > 0 &&
    before.mentions.at(-1)?.class !== 'state' &&
    group.marker === null &&
    isPlaceAlone(group)
  )
    merge(items.length - 2, before)
  else items.push(group)
}

const isPlaceAlone = ({ mentions, to, from }: NounGroup): boolean =>
  mentions.length === 1 &&
  (mentions[0]?.kind === 'place' || mentions[0]?.class === 'state') &&
  to - from <= mentions[0].text.split(' ').length

const markOf = (
  token: Token,
  pack: LanguagePack,
  last: Item | undefined,
  [before, next]: readonly (Token | undefined)[],
): Pick<Mark, 'word' | 'kind'> | null => {
  const { relatives, conjunctions } = pack.events
  if (relatives.includes(token.norm) && token.pos !== 'DET') {
    // After a verb "that" opens what is said; after a noun it is relative.
    const says = token.norm === 'that' && last?.type === 'verb'
    return { word: token.norm, kind: says ? 'conjunction' : 'relative' }
  }
  const preposition = token.pos === 'ADP' && next?.pos !== 'VERB'
  // "a question on whether": what the question is of.
  if (isSmall(pack, 'whether', token.norm) && before?.pos === 'ADP') return null
  if (isOneOf(token, conjunctions) && token.pos !== 'DET' && !(preposition && token.norm === 'as'))
    return { word: token.norm, kind: 'conjunction' }
  if (token.norm === ',') return { word: ',', kind: 'comma' }
  if (isSpacedDash(token, before, next)) return { word: '–', kind: 'stop' }
  return /^[;:“”"()–—]$/u.test(token.norm) ? { word: token.norm, kind: 'stop' } : null
}

const isNominal = (tokens: readonly Token[], i: number): boolean => {
  const pos = tokens[i]?.pos ?? 'X'
  return nominal.has(pos) || (pos === 'VERB' && !isVerb(tokens, i))
}

/** What a noun group stands in: the mention and date of each token. */
interface Around {
  readonly mentions: readonly (Mention | undefined)[]
  readonly timed: readonly boolean[]
  readonly pack: LanguagePack
  /** The preposition that the group stands behind. */
  readonly marker: string | null
}

const groupEnd = (
  tokens: readonly Token[],
  start: number,
  { mentions, timed, pack, marker }: Around,
): number => {
  let to = start + 1
  while (to < tokens.length && !timed[to]) {
    const token = tokens[to]
    if (!token) break
    const inMention = mentions[to] !== undefined && mentions[to] === mentions[to - 1]
    const joins =
      isHyphen(tokens, to) ||
      // "officer-in-charge"
      (isHyphen(tokens, to - 1) && isHyphen(tokens, to + 1)) ||
      isAbbreviationStop(tokens, to) ||
      isInShortForm(tokens, to) ||
      token.features.case === 'gen' ||
      token.pos === 'ADV'
    const next = tokens[to + 1]
    // An adverb joins only what follows it: "warm", "most dangerous".
    const hyphened = isHyphen(tokens, to + 1)
    const joinsNext = next !== undefined && isNominal(tokens, to + 1) && next.pos !== 'DET'
    if (token.pos === 'ADV' && !joinsNext && !hyphened) break
    // "told the agency four villages": a number behind a noun begins the next phrase.
    const counts = token.pos === 'NUM' && tokens[to - 1]?.pos === 'NOUN' && next?.pos === 'NOUN'
    // "all the guards" are one, not "called both the vote and the count calm".
    const says = cueVerbs(pack).has(tokens[start - 1]?.lemma ?? '')
    const two = tokens[start]?.norm === 'both' && says
    const whole = tokens[start]?.pos === 'DET' && !two
    const all = to === start + 1 && whole && isNominal(tokens, to + 1)
    const another = token.pos === 'DET' && (!all || isOneOf(token, pack.events.relatives))
    const opensAnew = another || token.pos === 'PRON' || counts
    if (opensSentence(tokens, to, { mentions, pack })) break
    // "released the money once Congress met"
    const opens = token.pos === 'ADV' && isOneOf(token, pack.events.conditional)
    if (opens && /^(?:PROPN|PRON)$/u.test(next?.pos ?? 'X')) break
    // "On the day Otieno left"
    const named = mentions[to]?.kind === 'person' && !inMention
    if (named && isSmall(pack, 'spells', tokens[to - 1]?.norm)) break
    if (isSubjectBehind(tokens, [start, to], { mentions, pack, marker })) break
    if (!inMention && !joins && (opensAnew || !isNominal(tokens, to))) break
    to++
  }
  return to
}
