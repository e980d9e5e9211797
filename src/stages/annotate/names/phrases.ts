import type { Token } from '../../../lang/contract/token.ts'

/** Index after the phrase that begins at token `from`, the last word by stem; null when it does not stand there. */
export const phraseEnd = (
  tokens: readonly Token[],
  from: number,
  phrase: string,
): number | null => {
  const words = phrase.split(' ')
  for (const [k, word] of words.entries()) {
    const token = tokens[from + k]
    if (!token) return null
    const last = k === words.length - 1
    if (token.norm !== word && !(last && (token.stems.includes(word) || token.lemma === word)))
      return null
  }
  return from + words.length
}

/** The longest of some phrases at a place, with its row. */
export const longestPhrase = <Row extends { readonly words: readonly string[] }>(
  tokens: readonly Token[],
  from: number,
  rows: readonly Row[],
): { readonly row: Row; readonly to: number; readonly phrase: string } | null => {
  let best: { row: Row; to: number; phrase: string } | null = null
  for (const row of rows) {
    for (const phrase of row.words) {
      const to = phraseEnd(tokens, from, phrase)
      if (to !== null && (best === null || to > best.to)) best = { row, to, phrase }
    }
  }
  return best
}

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
