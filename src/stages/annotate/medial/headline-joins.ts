import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import { isHyphen } from './verb-words.ts'

/** Parts of speech that no name begins with. */
const small: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'ADV', 'CCONJ'])

/** True where a headline without a stop runs into a sentence: "jointly hold human chain The case was filed". */
export const opensSentence = (
  tokens: readonly Token[],
  i: number,
  { mentions, pack }: { readonly mentions: readonly unknown[]; readonly pack: LanguagePack },
): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !token || !after || !/^\p{Lu}\p{Ll}*$/u.test(token.text)) return false
  // "ROAD REMAINS SHUT Police said": a headline in capitals.
  const capitals = i > 1 && /^\p{Lu}+$/u.test(before.text)
  if (capitals && isCapitals(tokens.slice(0, i))) return true
  // "officials' proposals Field-level officials said"
  const many = before.pos === 'NOUN' && /^\p{Ll}+s$/u.test(before.text)
  if (many && isHyphen(tokens, i + 1) && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? ''))
    return !isTitled(tokens)
  if (before.kind === 'punct') return false
  // "…, say police Police have"
  if (before.text === token.norm && /^\p{Ll}/u.test(after.text)) return true
  if (mentions[i] !== undefined)
    return mentions[i] !== mentions[i - 1] && opensByName(tokens, i, pack)
  // "resigns from party Former student Otieno said"
  if (token.norm === 'former') return !isTitled(tokens)
  if (!small.has(token.pos ?? 'X')) return false
  // "The Hague", "Attack On Titan": a name goes on with a capital, but for a day behind "On".
  if (/^\p{Ll}/u.test(after.text)) return opensBySmall([before, token, after]) && !isTitled(tokens)
  const lower = /^\p{Ll}/u.test(before.text)
  if (token.pos === 'ADP' && after.pos === 'PROPN' && before.pos === 'NOUN')
    return lower && !isTitled(tokens)
  return opensByName(tokens, i, pack)
}

/** "in time They were", "the team Amid calls": not "the Fix It or", "the Walk Of fame". */
const opensBySmall = ([before, token, after]: readonly [Token, Token, Token]): boolean => {
  if (token.text === 'I') return false
  const pronoun = token.pos === 'PRON' && !/^(?:AUX|VERB|ADV|NOUN|ADJ)$/u.test(after.pos ?? 'X')
  const inName = /^(?:ADP|ADV|CCONJ)$/u.test(token.pos ?? 'X') && /^\p{Lu}/u.test(before.text)
  return !pronoun && !inName
}

/** "shuts its plant The Port Office has": an article before a name, behind what no such name hangs on, with a verb before and behind it. */
const opensByName = (tokens: readonly Token[], i: number, pack: LanguagePack): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token?.pos !== 'DET' || !before || !/^\p{Lu}/u.test(after?.text ?? '')) return false
  const small = /^[\p{Ll}\p{N}]/u.test(before.text)
  if (!small || !isWhole(tokens, i) || isCalled(before, pack) || isNameAlone(tokens, i))
    return false
  const verb = (t: Token): boolean => t.pos === 'AUX' || t.pos === 'VERB'
  return tokens.slice(0, i).some(verb) && tokens.slice(i + 1).some(verb) && !isTitled(tokens)
}

/** "its cousin The Port Journal, whose": a name from article to comma or stop. */
const isNameAlone = (tokens: readonly Token[], i: number): boolean => {
  const end = tokens.findIndex((t, j) => j > i && !/^\p{Lu}/u.test(t.text))
  return end === -1 || (tokens[end]?.kind === 'punct' && !/^[’'(-]/u.test(tokens[end]?.norm ?? ''))
}

/** A noun, number or adverb, or the end of a passive, right before token `i`: "are strictly followed", not "told". */
const isWhole = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  if (before?.pos !== 'VERB') return /^(?:NOUN|NUM|ADV)$/u.test(before?.pos ?? 'X')
  return before.features.tense === 'past' && tokens.slice(Math.max(0, i - 4), i - 1).some(isHelper)
}

const isHelper = ({ pos, lemma }: Token): boolean => pos === 'AUX' && lemma === 'be'

/** "the newspaper The Guardian": what a paper, a film or a band is. */
const isCalled = (before: Token, { statements, events }: LanguagePack): boolean =>
  isOneOf(before, statements.speakers) ||
  isOneOf(before, statements.documents ?? []) ||
  isOneOf(before, events.medial?.small.titled ?? [])

/** "MEMORIAL OF FLOWERS", more than one word and no mere short forms. */
const isCapitals = (words: readonly Token[]): boolean =>
  words.every((t) => /^\p{Lu}+$/u.test(t.text)) && words.some((t) => t.text.length >= longForm)

/** Fewest letters of a word that is no short form. */
const longForm = 7

/** True for a headline: three of four of its longer words begin with a capital. */
const isTitled = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter((t) => /^\p{L}{4}/u.test(t.text))
  return long.filter((t) => /^\p{Lu}/u.test(t.text)).length * 4 > long.length * 3
}
