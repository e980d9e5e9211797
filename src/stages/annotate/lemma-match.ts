import type { Token } from '../../lang/contract/token.ts'

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
    const key = (anchor === 'last' ? lemmas.at(-1) : lemmas[0]) ?? ''
    const list = byLemma.get(key)
    if (list) list.push({ lemmas, row })
    else byLemma.set(key, [{ lemmas, row }])
  }
  for (const list of byLemma.values()) list.sort((a, b) => b.lemmas.length - a.lemmas.length)
  const none: readonly LemmaMatch<Row>[] = []
  const find: PhraseTable<Row>['find'] = (tokens, index) => {
    const token = tokens[index]
    if (!token || token.kind !== 'word') return []
    const { norm, lemma } = token
    const phrases = [...(byLemma.get(norm) ?? [])]
    if (lemma !== norm) phrases.push(...(byLemma.get(lemma) ?? []))
    for (const stem of token.pos === 'VERB' ? [] : token.stems)
      if (stem !== norm && stem !== lemma) phrases.push(...(byLemma.get(stem) ?? []))
    if (phrases.length === 0) return none
    return phrases.flatMap(({ lemmas, row }) => {
      const range =
        anchor === 'last'
          ? back(tokens, index, lemmas, maxGap)
          : ahead(tokens, index, lemmas, maxGap)
      return range ? [{ row, lemmas, from: range[0], to: range[1] }] : []
    })
  }
  return { find }
}

type Range = readonly [from: number, to: number] | null

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
  readonly lemmas: readonly string[]
  readonly maxGap: number
  /** −1 walks to the left from the last lemma, 1 to the right from the first. */
  readonly step: -1 | 1
}

/** Index of the farthest lemma of a phrase whose anchor stands at `index`; null when one is missing. */
const walk = (
  tokens: readonly Token[],
  index: number,
  { lemmas, maxGap, step }: Walk,
): number | null => {
  const rest = step === 1 ? lemmas.slice(1) : lemmas.slice(0, -1).reverse()
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

const back = (
  tokens: readonly Token[],
  index: number,
  lemmas: readonly string[],
  maxGap: number,
): Range => {
  const from = walk(tokens, index, { lemmas, maxGap, step: -1 })
  return from === null ? null : [from, index + 1]
}

const ahead = (
  tokens: readonly Token[],
  index: number,
  lemmas: readonly string[],
  maxGap: number,
): Range => {
  const last = walk(tokens, index, { lemmas, maxGap, step: 1 })
  return last === null ? null : [index, last + 1]
}
