import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** A noun phrase by its tokens `[from, to)`. */
export interface NounPhrase {
  readonly span: Span
  readonly from: number
  readonly to: number
}

const inside = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const heads = new Set(['NOUN', 'PROPN', 'PRON'])

const isGenitive = (token: Token | undefined): boolean => token?.features.case === 'gen'

const belongs = (token: Token | undefined): boolean =>
  token !== undefined &&
  (inside.has(token.pos ?? 'X') || isGenitive(token) || token.norm === '-' || token.norm === '&')

/** The noun phrase that ends right before token `index`; an apposition between commas is stepped over. */
export const phraseBefore = (scene: Scene, index: number): NounPhrase | null => {
  const { tokens } = scene
  let end = index
  if (tokens[end - 1]?.norm === ',') {
    const comma = findBack(tokens, end - 2, ',')
    if (comma <= 0 || end - comma > 14) return null
    end = comma
  }
  if (tokens[end - 1]?.pos === 'PRON') return phrase(scene, end - 1, end)
  let from = end
  while (from > 0 && (belongs(tokens[from - 1]) || links(tokens, from - 1))) from--
  while (from < end && !inside.has(tokens[from]?.pos ?? 'X')) from++
  return from < end && heads.has(tokens[end - 1]?.pos ?? 'X') ? phrase(scene, from, end) : null
}

/** The noun phrase that begins at token `index`, with its "of" and coordinated parts. */
export const phraseAfter = (scene: Scene, index: number, pack: LanguagePack): NounPhrase | null => {
  const { tokens } = scene
  const owner = isOneOf(tokens[index], pack.statements.owners ?? [])
  if (tokens[index]?.pos === 'PRON' && !owner) return phrase(scene, index, index + 1)
  let to = owner ? index + 1 : index
  while (to < tokens.length && (goesOn(tokens, to) || (to > index && links(tokens, to)))) to++
  while (to > index && !heads.has(tokens[to - 1]?.pos ?? 'X')) to--
  return to > index ? phrase(scene, index, to) : null
}

/** "the most recent data", "one of his aides": what stands before a word that belongs. */
const goesOn = (tokens: readonly Token[], index: number): boolean => {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (belongs(token)) return true
  // "the Orvia Inland Port": a word of a name that looks like another part of speech.
  if (isCapital(token) && isCapital(before) && token?.pos !== 'PRON') return true
  if (token?.pos === 'ADV') return next?.pos === 'ADJ' || isParticiple(next)
  // "recently leaked documents", "an archived version"
  const opens = /^(?:DET|ADV|ADJ|PART|ADP)$/u.test(before?.pos ?? 'X') || before?.norm === '-'
  return opens && isParticiple(token) && belongs(next)
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

const isParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && (token.features.tense === 'past' || token.features.nonFinite === 'ger')

/** "of" and "and" between two parts of one noun phrase. */
const links = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (token?.norm !== 'of' && token?.norm !== 'and') return false
  // "some of those officials"
  const part = before?.pos === 'DET' && token.norm === 'of' && next?.pos === 'DET'
  const counts = part || before?.pos === 'ADJ' || before?.pos === 'NUM'
  return belongs(before) && belongs(next) && (counts || heads.has(before?.pos ?? 'X'))
}

const findBack = (tokens: readonly Token[], from: number, norm: string): number => {
  for (let i = from; i >= 0; i--) if (tokens[i]?.norm === norm) return i
  return -1
}

const phrase = (scene: Scene, from: number, to: number): NounPhrase => ({
  from,
  to,
  span: { start: scene.tokens[from]?.start ?? 0, end: scene.tokens[to - 1]?.end ?? 0 },
})
