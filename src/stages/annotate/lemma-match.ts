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
  const find: PhraseTable<Row>['find'] = (tokens, index) => {
    const token = tokens[index]
    if (!token || token.kind !== 'word') return []
    const keys = new Set([token.norm, token.lemma, ...(token.pos === 'VERB' ? [] : token.stems)])
    const phrases = [...keys].flatMap((key) => byLemma.get(key) ?? [])
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

const back = (
  tokens: readonly Token[],
  index: number,
  lemmas: readonly string[],
  maxGap: number,
): Range => {
  let at = index
  for (let k = lemmas.length - 2; k >= 0; k--) {
    let gap = 0
    at--
    while (
      gap < maxGap &&
      at > 0 &&
      mayStandBetween(tokens[at]) &&
      !is(tokens[at], lemmas[k] ?? '')
    ) {
      at--
      gap++
    }
    if (!is(tokens[at], lemmas[k] ?? '')) return null
  }
  return [at, index + 1]
}

const ahead = (
  tokens: readonly Token[],
  index: number,
  lemmas: readonly string[],
  maxGap: number,
): Range => {
  let at = index
  for (let k = 1; k < lemmas.length; k++) {
    let gap = 0
    at++
    while (
      gap < maxGap &&
      at < tokens.length &&
      mayStandBetween(tokens[at]) &&
      !is(tokens[at], lemmas[k] ?? '')
    ) {
      at++
      gap++
    }
    if (!is(tokens[at], lemmas[k] ?? '')) return null
  }
  return [index, at + 1]
}
