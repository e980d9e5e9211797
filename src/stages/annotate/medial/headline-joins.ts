import type { Token } from '../../../lang/contract/token.ts'
import { isHyphen } from './verb-words.ts'

/** Parts of speech that no name begins with. */
const small: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'ADV', 'CCONJ'])

/** True where a headline without a stop runs into a sentence: "jointly hold human chain The case was filed". */
export const opensSentence = (
  tokens: readonly Token[],
  i: number,
  mentions: readonly unknown[],
): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !token || !after || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false
  // "ROAD REMAINS SHUT Police said": a headline in capitals.
  const capitals = i > 1 && /^\p{Lu}+$/u.test(before.text)
  if (capitals && isCapitals(tokens.slice(0, i))) return true
  // "officials' proposals Field-level officials said"
  const many = before.pos === 'NOUN' && /^\p{Ll}+s$/u.test(before.text)
  if (many && isHyphen(tokens, i + 1) && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? ''))
    return !isTitled(tokens)
  if (mentions[i] !== undefined || before.kind === 'punct') return false
  // "resigns from party Former student Otieno said"
  if (token.norm === 'former') return !isTitled(tokens)
  if (!small.has(token.pos ?? 'X')) return false
  // "The Hague", "Attack On Titan": a name goes on with a capital, but for a day behind "On".
  if (/^\p{Ll}/u.test(after.text)) return !isTitled(tokens)
  return token.pos === 'ADP' && after.pos === 'PROPN' && before.pos === 'NOUN' && !isTitled(tokens)
}

/** "MEMORIAL OF FLOWERS", more than one word and no mere short forms. */
const isCapitals = (words: readonly Token[]): boolean =>
  words.every((t) => /^\p{Lu}+$/u.test(t.text)) && words.some((t) => t.text.length >= longForm)

/** Fewest letters of a word that is no short form. */
const longForm = 7

/** True for a headline: most of its longer words begin with a capital. */
const isTitled = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter((t) => /^\p{L}{4}/u.test(t.text))
  return long.filter((t) => /^\p{Lu}/u.test(t.text)).length * 2 > long.length
}
