import type { PartOfSpeech } from '../contract/token.ts'

/** One token as the tagger gives it. */
interface Tagged {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** "from attacks to assaults": behind "to" no infinitive has an ending. */
export const isPluralBehindTo = (tokens: readonly Tagged[], i: number): boolean => {
  const word = tokens[i]
  return (
    tokens[i - 1]?.value === 'to' &&
    word?.pos === 'VERB' &&
    /[^s]s$/u.test(word.value) &&
    word.value !== word.lemma
  )
}

/** True for a "to" that opens no infinitive: "According to police", "to assaults", "One man I spoke to predicted it". */
export const isPreposition = (tokens: readonly Tagged[], i: number): boolean => {
  const token = tokens[i]
  if (token?.value !== 'to') return false
  if (tokens[i - 1]?.value.toLowerCase() === 'according') return true
  return token.pos === 'PART' && (isPluralBehindTo(tokens, i + 1) || isPast(tokens[i + 1]))
}

const isPast = (token: Tagged | undefined): boolean =>
  token?.pos === 'VERB' &&
  /[^e]ed$|^(?:said|told|thought|felt)$/u.test(token.value) &&
  token.value !== token.lemma
