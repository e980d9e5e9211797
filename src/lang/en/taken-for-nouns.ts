import type { PartOfSpeech } from '../contract/token.ts'

/** One token as the tagger gives it. */
interface Tagged {
  readonly value: string
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** Past forms of deeds that the tagger takes for nouns or adjectives, with their lemma. */
const deeds: Readonly<Record<string, string>> = {
  shot: 'shoot',
  abducted: 'abduct',
  apprehended: 'apprehend',
  rescued: 'rescue',
  tortured: 'torture',
  mediated: 'mediate',
  pronounced: 'pronounce',
  informed: 'inform',
}

const lemmas: Readonly<Record<string, string>> = {
  promising: 'promise',
  warning: 'warn',
  alleged: 'allege',
  accused: 'accuse',
  said: 'say',
  wounding: 'wound',
  ...deeds,
}

/** "promising", "warning": the verb's lemma, where the tagger took it for an adjective or noun. */
export const lemmaAs = (pos: PartOfSpeech, { value, lemma }: Tagged): string =>
  pos === 'VERB' ? (lemmas[value] ?? lemma) : lemma

const owners = /^(?:my|your|his|her|its|our|their)$/iu

/** "the army abducted the teachers", "guards shot down a plane", "was later apprehended": no noun and no adjective. */
export const isDeedTaken = (tokens: readonly Tagged[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!before || !token || !Object.hasOwn(deeds, token.value)) return false
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return false
  // "the man who shot and killed a guard", "Odum shot back, “No”"
  if (token.value === 'shot' && (before.value === 'who' || isRetort(tokens, i))) return true
  const helper = before.pos === 'ADV' ? tokens[i - 2] : before
  if (helper?.pos === 'AUX') return helper !== before
  const subject =
    (/^(?:NOUN|PROPN|PRON|ADV)$/u.test(before.pos) || before.value === 'military') &&
    !owners.test(before.value)
  if (!subject || /['’]s?$/u.test(before.value)) return false
  // "one shot down the line"
  const many =
    before.pos !== 'NOUN' || /(?:s|men|people|police|army|navy|military)$/u.test(before.value)
  const dead = /^(?:down|dead)$/u.test(after?.value ?? '') && many
  // "rebels abducted four teachers"
  const counted = after?.pos === 'NUM' && many && token.value !== 'shot'
  return dead || counted || /^(?:DET|PRON|PROPN|SCONJ)$/u.test(after?.pos ?? 'X')
}

/** "killing two and wounding dozens", "…, wounding four": no noun where it has an object. */
export const isWounding = (tokens: readonly Tagged[], i: number): boolean =>
  tokens[i]?.value === 'wounding' &&
  /^(?:and|,)$/u.test(tokens[i - 1]?.value ?? '') &&
  /^(?:NUM|DET|ADJ|NOUN|PRON|ADV)$/u.test(tokens[i + 1]?.pos ?? 'X')

/** "shot back, “No”", "shot back that" */
const isRetort = (tokens: readonly Tagged[], i: number): boolean =>
  tokens[i + 1]?.value === 'back' && /^(?:[,:]|that)$/u.test(tokens[i + 2]?.value ?? '')
