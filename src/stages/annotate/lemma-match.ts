import type { Token } from '../../lang/contract/token.ts'
import { onceAForm } from './once-a-form.ts'

/** Tokens `[from, to)` of a sentence that match a row's lemmas. */
export interface LemmaMatch<Row> {
  readonly row: Row
  readonly from: number
  readonly to: number
  readonly lemmas: readonly string[]
}

/** A phrase of lemmas with the row it stands for. */
interface Phrase<Row> {
  readonly lemmas: readonly string[]
  /** Its lemmas but the one that it is looked up with, in the order in which they are looked for. */
  readonly rest: readonly string[]
  readonly row: Row
}

interface Placed<Row> extends Phrase<Row> {
  /** Its place among the phrases that a form is the anchor of. */
  readonly order: number
}

/** Phrases that a form is the anchor of: those of no other lemma, and the others by the lemma that is looked for next. */
interface Anchored<Row> {
  readonly alone: readonly Placed<Row>[]
  readonly byNext: ReadonlyMap<string, readonly Placed<Row>[]>
}

/** Phrases by the lemma they are looked up with: the last one in verb-final order, else the first. */
export interface PhraseTable<Row> {
  /** @param aside true for a token that may stand inside a phrase whatever it is: of a date, of a place. */
  readonly find: (
    tokens: readonly Token[],
    index: number,
    aside?: (token: Token) => boolean,
  ) => readonly LemmaMatch<Row>[]
}

/**
 * Makes a table of lemma phrases ("অনুমোদন করা", "enter into force").
 *
 * @param rows pairs of a phrase (lemmas with blanks between) and its row; earlier rows win at equal length.
 * @param anchor which lemma a phrase is found by: the last (verb-final) or the first.
 * @param maxGap words that may stand between two lemmas of a phrase.
 */
export const phraseTable = <Row>(
  rows: readonly (readonly [phrase: string, row: Row])[],
  { anchor, maxGap }: { readonly anchor: 'first' | 'last'; readonly maxGap: number },
): PhraseTable<Row> => {
  const byLemma = new Map<string, Phrase<Row>[]>()
  for (const [phrase, row] of rows) {
    const lemmas = phrase.split(' ')
    const [key = '', ...rest] = anchor === 'last' ? lemmas.toReversed() : lemmas
    const list = byLemma.get(key)
    if (list) list.push({ lemmas, rest, row })
    else byLemma.set(key, [{ lemmas, rest, row }])
  }
  for (const list of byLemma.values()) list.sort((a, b) => b.lemmas.length - a.lemmas.length)
  const anchored = onceAForm(({ kind, pos, norm, lemma, stems }): Anchored<Row> | null => {
    const keys = kind === 'word' ? [norm, lemma, ...(pos === 'VERB' ? [] : stems)] : []
    const phrases = [...new Set(keys)].flatMap((key) => byLemma.get(key) ?? [])
    if (phrases.length === 0) return null
    const placed = phrases.map((phrase, order) => ({ ...phrase, order }))
    return {
      alone: placed.filter(({ rest }) => rest.length === 0),
      byNext: Map.groupBy(
        placed.filter(({ rest }) => rest.length > 0),
        ({ rest: [next = ''] }) => next,
      ),
    }
  })
  const step = anchor === 'last' ? -1 : 1
  /** Phrases whose next lemma may stand where it must, in their order. */
  const likely = (
    tokens: readonly Token[],
    index: number,
    aside: (token: Token) => boolean,
  ): readonly Placed<Row>[] => {
    const token = tokens[index]
    const phrasesHere = token ? anchored(token) : null
    if (!phrasesHere) return none
    const { alone, byNext } = phrasesHere
    if (byNext.size === 0) return alone
    let found = alone
    for (let gap = 0, at = index + step; gap <= maxGap; gap++, at += step) {
      at = passed(tokens, at, { step, aside })
      const next = tokens[at]
      for (const key of next ? lemmasOf(next) : none) {
        const phrases = byNext.get(key)
        if (phrases) found = [...found, ...phrases]
      }
      if (!mayStandBetween(next)) break
    }
    return found === alone || found.length === 1
      ? found
      : [...new Set(found)].sort((a, b) => a.order - b.order)
  }
  const find: PhraseTable<Row>['find'] = (tokens, index, aside = nothing) => {
    const phrases = likely(tokens, index, aside)
    if (phrases.length === 0) return none
    const found: LemmaMatch<Row>[] = []
    for (const { lemmas, rest, row } of phrases) {
      const end = walk(tokens, index, { rest, maxGap, step, aside })
      if (end === null) continue
      const [from, to] = step === -1 ? [end, index + 1] : [index, end + 1]
      found.push({ row, lemmas, from, to })
    }
    return found
  }
  return { find }
}

/** Everything that a token may be as a part of a phrase. */
const lemmasOf = onceAForm(({ norm, lemma, stems }) => [...new Set([norm, lemma, ...stems])])

const none: readonly never[] = []

/** A companion stands bare or with a classifier; "চুক্তিকে … করা" is no "চুক্তি করা". */
const is = (token: Token | undefined, lemma: string): boolean =>
  token !== undefined &&
  (token.norm === lemma ||
    ((token.lemma === lemma || (token.pos !== 'VERB' && token.stems.includes(lemma))) &&
      token.features.case === undefined))

/** Only adverbs, particles and determiners may stand inside a phrase. */
const mayStandBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'ADV' || token.pos === 'PART' || token.pos === 'DET' || token.pos === 'ADP')

const nothing = (): boolean => false

/** Most tokens of dates and places inside a phrase. */
const longestAside = 8

/** Index of the first token from `at` on that is not aside. */
const passed = (
  tokens: readonly Token[],
  at: number,
  { step, aside }: Pick<Walk, 'step' | 'aside'>,
): number => {
  let i = at
  for (
    let token = tokens[i];
    token !== undefined && aside(token) && Math.abs(i - at) < longestAside;
    token = tokens[i]
  )
    i += step
  return i
}

interface Walk {
  readonly rest: readonly string[]
  readonly maxGap: number
  /** −1 walks to the left from the last lemma, 1 to the right from the first. */
  readonly step: -1 | 1
  readonly aside: (token: Token) => boolean
}

/** Index of the farthest lemma of a phrase whose anchor stands at `index`; null when one is missing. */
const walk = (
  tokens: readonly Token[],
  index: number,
  { rest, maxGap, step, aside }: Walk,
): number | null => {
  let at = index
  for (const lemma of rest) {
    let gap = 0
    at = passed(tokens, at + step, { step, aside })
    while (gap < maxGap && mayStandBetween(tokens[at]) && !is(tokens[at], lemma)) {
      at = passed(tokens, at + step, { step, aside })
      gap++
    }
    if (!is(tokens[at], lemma)) return null
  }
  return at
}
