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

/** Phrases by the lemma they are looked up with: the last one in verb-final order, else the first. */
export interface PhraseTable<Row> {
  readonly find: (tokens: readonly Token[], index: number) => readonly LemmaMatch<Row>[]
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
  const phrasesWith = onceAForm(({ kind, pos, norm, lemma, stems }): readonly Phrase<Row>[] => {
    const keys = kind === 'word' ? [norm, lemma, ...(pos === 'VERB' ? [] : stems)] : []
    return [...new Set(keys)].flatMap((key) => byLemma.get(key) ?? [])
  })
  const step = anchor === 'last' ? -1 : 1
  const find: PhraseTable<Row>['find'] = (tokens, index) => {
    const token = tokens[index]
    const phrases = token ? phrasesWith(token) : []
    if (phrases.length === 0) return none
    const found: LemmaMatch<Row>[] = []
    for (const { lemmas, rest, row } of phrases) {
      const end = walk(tokens, index, { rest, maxGap, step })
      if (end === null) continue
      const [from, to] = step === -1 ? [end, index + 1] : [index, end + 1]
      found.push({ row, lemmas, from, to })
    }
    return found
  }
  return { find }
}

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

interface Walk {
  readonly rest: readonly string[]
  readonly maxGap: number
  /** −1 walks to the left from the last lemma, 1 to the right from the first. */
  readonly step: -1 | 1
}

/** Index of the farthest lemma of a phrase whose anchor stands at `index`; null when one is missing. */
const walk = (
  tokens: readonly Token[],
  index: number,
  { rest, maxGap, step }: Walk,
): number | null => {
  let at = index
  for (const lemma of rest) {
    let gap = 0
    at += step
    while (gap < maxGap && mayStandBetween(tokens[at]) && !is(tokens[at], lemma)) {
      at += step
      gap++
    }
    if (!is(tokens[at], lemma)) return null
  }
  return at
}
