import type { Features, Token } from '../../../contract/token.ts'
import { verbForms } from '../verb-forms.ts'
import { alsoVerbs } from './vectors.ts'

const nfc = (word: string): string => word.normalize('NFC')

/** Lemmas that the rules name. */
export const light = {
  make: nfc('করা'),
  toBe: nfc('হওয়া'),
  toGo: nfc('যাওয়া'),
  toStay: nfc('থাকা'),
  toSay: nfc('বলা'),
  toGive: nfc('দেওয়া'),
  toTake: nfc('নেওয়া'),
  toWant: nfc('চাওয়া'),
  toHold: nfc('ধরা'),
  toRise: nfc('ওঠা'),
  toBeAble: nfc('পারা'),
}

/** A verb in its place; postpositions that are one as well count as verbs here. */
export interface Verb {
  readonly at: number
  readonly token: Token
  readonly lemma: string
  readonly form: Features['nonFinite']
}

export const verbAt = (tokens: readonly Token[], at: number): Verb | undefined => {
  const token = tokens[at]
  const [lemma, form] = (token && alsoVerbs.get(unstressed(token))) ?? []
  if (token && lemma) return { at, token, lemma, form }
  return token?.pos === 'VERB'
    ? { at, token, lemma: token.lemma, form: token.features.nonFinite }
    : undefined
}

/** The form without the stress written behind it: করেই. */
export const unstressed = ({ norm }: Token): string => {
  const last = norm.at(-1)
  const bare = norm.slice(0, -1)
  return (last === 'ই' || last === 'ও') && (verbForms.has(bare) || alsoVerbs.has(bare))
    ? bare
    : norm
}

export const isStressed = (token: Token): boolean => unstressed(token) !== token.norm

/** Small words that may stand inside: "করে তো ফেলেননি", "করে না ফেললে". */
export const particles: ReadonlySet<string> = new Set(['তো', 'বা', 'কি', 'না', 'নি'].map(nfc))
export const negations: ReadonlySet<string> = new Set(['না', 'নি', 'নাই'].map(nfc))

/** The verb right behind another, or behind one particle; "not" stands inside only before a form without a tense. */
export const nextVerb = (tokens: readonly Token[], at: number): Verb | undefined => {
  const word = tokens[at + 1]
  if (!word || !particles.has(word.norm)) return verbAt(tokens, at + 1)
  const next = verbAt(tokens, at + 2)
  return next && negations.has(word.norm) && isTensed(next.token.features) ? undefined : next
}

export const isTensed = ({ nonFinite, mood }: Features): boolean =>
  nonFinite === undefined && mood !== 'imp'
