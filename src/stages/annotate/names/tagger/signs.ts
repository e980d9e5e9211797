import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { hashOf, isCommon } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'

/** What is known of a token before the model looks: every sign as a hash. It depends on the token's form alone. */
export interface Sign {
  readonly word: number
  readonly stem: number
  readonly shape: number
  readonly pos: number
  readonly cue: number
  /** Whether the word is common, rare, or one that people bear. */
  readonly use: number
  /** The first 1 to 4 and the last 1 to 5 units of the word. */
  readonly edges: Int32Array
}

/** What signs are read with. */
export interface Tables {
  readonly pack: LanguagePack
  readonly model: Pick<NameModel, 'common'>
}

export const firsts = 4
export const lasts = 5

const shapeOf = ({ norm, kind }: Token): string => {
  if (kind === 'number') return norm.length > 3 ? 'number+' : `number${String(norm.length)}`
  if (kind !== 'word') return norm
  if (/^[a-z]/u.test(norm)) return 'latin'
  return norm.length <= 2 ? 'short' : norm.length <= 4 ? 'middle' : 'long'
}

const cueOf = (token: Token, pack: LanguagePack): string => {
  const { names } = pack
  if (names.honorifics.includes(token.norm)) return 'honorific'
  const has = (words: readonly string[]): boolean =>
    words.includes(token.norm) || token.stems.some((s) => words.includes(s))
  const office = names.offices.find((o) => has(o.words))
  if (office) return office.class
  return names.bodies.some((b) => has(b.words)) ? 'body' : ''
}

const useOf = (token: Token, { pack, model }: Tables): string => {
  if (token.kind !== 'word') return ''
  const lists = Object.entries(pack.names.nameWords ?? {})
  const named = lists.flatMap(([kind, words]) =>
    token.stems.some((s) => words.has(s)) ? [kind] : [],
  )
  const common =
    isCommon(model, token.norm) || token.stems.some((s) => s.length > 2 && isCommon(model, s))
  return `${named.join('+')}${common ? 'common' : 'rare'}`
}

const edgesOf = (word: string): Int32Array => {
  const found = new Int32Array(firsts + lasts)
  for (let n = 1; n <= firsts; n++) found[n - 1] = hashOf(word, 0, Math.min(n, word.length))
  for (let n = 1; n <= lasts; n++)
    found[firsts + n - 1] = hashOf(word, Math.max(0, word.length - n))
  return found
}

const posOf = ({ pos, features }: Token): string =>
  `${pos ?? ''}${features.case ?? ''}${features.tense ? 'T' : ''}`

/** The signs of a token. */
export const signOf = (token: Token, tables: Tables): Sign => ({
  word: hashOf(token.norm),
  stem: hashOf(token.stems.length > 1 ? (token.stems.at(-1) ?? token.norm) : token.norm),
  shape: hashOf(shapeOf(token)),
  pos: hashOf(posOf(token)),
  cue: hashOf(cueOf(token, tables.pack)),
  use: hashOf(useOf(token, tables)),
  edges: edgesOf(token.norm),
})

/** The hash of no text. */
export const nothing = hashOf('')

/** What stands before the first and after the last token. */
export const edge: Sign = {
  word: nothing,
  stem: nothing,
  shape: hashOf('edge'),
  pos: nothing,
  cue: nothing,
  use: nothing,
  edges: edgesOf(''),
}
