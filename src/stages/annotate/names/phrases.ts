import type { Token } from '../../../lang/contract/token.ts'

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

const tables = new WeakMap<readonly Worded[], ReadonlyMap<string, readonly Wording<Worded>[]>>()

/** Phrases of all rows by their first word, made once a list. */
const tableOf = <Row extends Worded>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Wording<Row>[]> => {
  // A list is looked up with the type that it was stored with.
  const known = tables.get(rows) as ReadonlyMap<string, readonly Wording<Row>[]> | undefined
  if (known) return known
  const phrases = rows.flatMap((row) => row.words.map((phrase) => ({ row, phrase })))
  const made = Map.groupBy(
    phrases.map((p, order): Wording<Row> => ({ ...p, words: p.phrase.split(' '), order })),
    ({ words: [first = ''] }) => first,
  )
  tables.set(rows, made)
  return made
}

/** The longest of some phrases at a place, with its row; the last word may stand inflected. */
export const longestPhrase = <Row extends Worded>(
  tokens: readonly Token[],
  from: number,
  rows: readonly Row[],
): { readonly row: Row; readonly to: number; readonly phrase: string } | null => {
  const token = tokens[from]
  if (!token) return null
  const table = tableOf(rows)
  let best: Wording<Row> | null = null
  const look = (key: string): void => {
    for (const wording of table.get(key) ?? []) {
      if (best !== null && !better(wording, best)) continue
      if (stands(tokens, from, wording.words)) best = wording
    }
  }
  look(token.norm)
  for (const stem of token.stems) if (stem !== token.norm) look(stem)
  if (token.lemma !== token.norm && !token.stems.includes(token.lemma)) look(token.lemma)
  const found = best as Wording<Row> | null
  return found && { row: found.row, to: from + found.words.length, phrase: found.phrase }
}

const better = (wording: Wording<unknown>, best: Wording<unknown>): boolean =>
  wording.words.length > best.words.length ||
  (wording.words.length === best.words.length && wording.order < best.order)

const stands = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.every((word, k) => {
    const token = tokens[from + k]
    if (!token) return false
    if (token.norm === word) return true
    return k === words.length - 1 && (token.stems.includes(word) || token.lemma === word)
  })

/** End of a phrase's last word without its case ending, in units of the text as given. */
export const stemEnd = (token: Token, phrase: string): number => {
  const stem = phrase.split(' ').at(-1) ?? ''
  if (token.norm === stem) return token.end
  for (let length = token.text.length; length > 0; length--) {
    if (token.text.slice(0, length).normalize('NFC').toLowerCase() === stem)
      return token.start + length
  }
  return token.end
}
