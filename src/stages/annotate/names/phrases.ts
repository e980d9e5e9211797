import type { Token } from '../../../lang/contract/token.ts'
import { onceAForm } from '../once-a-form.ts'
import { fold } from '../../../text/normalise.ts'

interface Worded {
  readonly words: readonly string[]
}

/** A phrase of a row, cut into words. */
interface Wording<Row> {
  readonly row: Row
  readonly phrase: string
  readonly words: readonly string[]
  readonly order: number
}

/** The longest of some phrases at a place, with its row; the last word may stand inflected. */
type Finder<Row> = (
  tokens: readonly Token[],
  from: number,
) => { readonly row: Row; readonly to: number; readonly phrase: string } | null

const finders = new WeakMap<readonly Worded[], Finder<Worded>>()

/** Finds the phrases of a list, which is one of a pack's; for a loop over a sentence. */
export const phrasesOf = <Row extends Worded>(rows: readonly Row[]): Finder<Row> => {
  // A list is looked up with the type that it was stored with.
  const known = finders.get(rows) as Finder<Row> | undefined
  if (known) return known
  const phrases = rows.flatMap((row) => row.words.map((phrase) => ({ row, phrase })))
  const byFirst = Map.groupBy(
    phrases.map((p, order): Wording<Row> => ({ ...p, words: p.phrase.split(' '), order })),
    ({ words: [first = ''] }) => first,
  )
  // Phrases that a form may begin, the longest first, then in their order.
  const opening = onceAForm(({ norm, lemma, stems }): readonly Wording<Row>[] =>
    [...new Set([norm, ...stems, lemma])]
      .flatMap((key) => byFirst.get(key) ?? [])
      .sort((a, b) => b.words.length - a.words.length || a.order - b.order),
  )
  const made: Finder<Row> = (tokens, from) => {
    const token = tokens[from]
    const wordings = token ? opening(token) : none
    if (wordings.length === 0) return null
    for (const { row, words, phrase } of wordings)
      if (stands(tokens, from, words)) return { row, to: from + words.length, phrase }
    return null
  }
  finders.set(rows, made)
  return made
}

const none: readonly never[] = []

/** The longest of some phrases of a pack at a place, with its row; the last word may stand inflected. */
export const longestPhrase = <Row extends Worded>(
  tokens: readonly Token[],
  from: number,
  rows: readonly Row[],
): ReturnType<Finder<Row>> => phrasesOf(rows)(tokens, from)

const stands = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, k) => {
    const token = tokens[from + k]
    if (!token) return false
    if (token.norm === word) return true
    return k === words.length - 1 && (token.stems.includes(word) || token.lemma === word)
  })

/** End of a phrase's last word without its case ending, in units of the text as given. */
export const stemEnd = (token: Token, phrase: string): number => {
  const stem = phrase.slice(phrase.lastIndexOf(' ') + 1)
  if (token.norm === stem) return token.end
  // A part of what is in NFC is in NFC.
  if (token.norm === token.text)
    return token.norm.startsWith(stem) ? token.start + stem.length : token.end
  for (let length = token.text.length; length > 0; length--) {
    if (fold(token.text.slice(0, length)) === stem) return token.start + length
  }
  return token.end
}
