import type { SmallWords } from '../../../lang/contract/small-words.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

/** "the European Union (EU) agreed": a short form in brackets right after its name says it once more. */
export const isShortForm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === '(' &&
  tokens[i + 2]?.norm === ')' &&
  /^\p{Lu}+$/u.test(tokens[i + 1]?.text ?? '')

/** "a Kisumu University (KU) teacher": a short form inside a noun group. */
export const isInShortForm = (tokens: readonly Token[], i: number): boolean =>
  [i, i - 1, i - 2].some((from) => {
    const next = tokens[from + 3]?.pos === 'ADJ' ? from + 4 : from + 3
    return isShortForm(tokens, from) && tokens[next]?.pos === 'NOUN'
  })

/** "Texas Sen. Ted Cruz": the stop of an abbreviation inside a name. */
export const isAbbreviationStop = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return (
    token?.norm === '.' &&
    before?.end === token.start &&
    before.pos === 'PROPN' &&
    after?.pos === 'PROPN'
  )
}

/** "more than 100 sailors", "at least 12 sailors": words before a number that are no preposition. */
export const isApproximate = (tokens: readonly Token[], i: number, pack: LanguagePack): boolean =>
  (pack.events.medial?.approximate ?? []).some((phrase) => {
    const words = phrase.split(' ')
    return words.some((_, k) => {
      const from = i - k
      return (
        words.every((word, n) => tokens[from + n]?.norm === word) &&
        tokens[from + words.length]?.pos === 'NUM'
      )
    })
  })

/** True for a word of one of the pack's lists of small words. */
export const isSmall = (
  { events }: LanguagePack,
  kind: keyof SmallWords,
  word: string | null | undefined,
): boolean => typeof word === 'string' && events.medial?.small[kind].includes(word) === true

/** "By then Kenya had signed": an adverb that its preposition goes with. */
export const isTime = ({ pos, norm }: Token, pack: LanguagePack): boolean =>
  pos === 'ADV' && isSmall(pack, 'times', norm)

/** "the vote - a first - was": a hyphen with blanks around it is a dash. */
export const isSpacedDash = (
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): boolean =>
  /^-{1,2}$/u.test(token.norm) &&
  before !== undefined &&
  next !== undefined &&
  before.end < token.start &&
  token.end < next.start
