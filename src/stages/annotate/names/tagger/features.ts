import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import { bucketOf, hashOf, isCommon, joined } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'

/** Features of one token, as many for each. */
export const featureCount = 53

/** What is known of each token before the model looks: every sign as a hash, worked out once a word. */
interface Sign {
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

const firsts = 4
const lasts = 5

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

/** What features are read with. */
interface Tables {
  readonly pack: LanguagePack
  readonly model: Pick<NameModel, 'common'>
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

const signOf = (token: Token, tables: Tables): Sign => ({
  word: hashOf(token.norm),
  stem: hashOf(token.stems.length > 1 ? (token.stems.at(-1) ?? token.norm) : token.norm),
  shape: hashOf(shapeOf(token)),
  pos: hashOf(posOf(token)),
  cue: hashOf(cueOf(token, tables.pack)),
  use: hashOf(useOf(token, tables)),
  edges: edgesOf(token.norm),
})

const posOf = ({ pos, features }: Token): string =>
  `${pos ?? ''}${features.case ?? ''}${features.tense ? 'T' : ''}`

const nothing = hashOf('')
const edge: Sign = {
  word: nothing,
  stem: nothing,
  shape: hashOf('edge'),
  pos: nothing,
  cue: nothing,
  use: nothing,
  edges: edgesOf(''),
}

/** Signs of words that were met, by model; a word has the same ones wherever it stands. */
const met = new WeakMap<Tables['model']['common'], Map<string, Sign>>()
/** Words that are kept in mind. */
const mostMet = 50_000

const signsOf = (tokens: readonly Token[], tables: Tables): readonly Sign[] => {
  const known = met.get(tables.model.common) ?? new Map<string, Sign>()
  if (known.size === 0) met.set(tables.model.common, known)
  if (known.size > mostMet) known.clear()
  return tokens.map((token) => {
    const key = `${token.norm} ${token.kind} ${posOf(token)}`
    const before = known.get(key)
    if (before) return before
    const sign = signOf(token, tables)
    known.set(key, sign)
    return sign
  })
}

/** The part that each token has in a known name, as a hash. */
const listedOf = (size: number, known: readonly Draft[]): Int32Array => {
  const found = new Int32Array(size).fill(nothing)
  for (const { from, to, kind, via } of known)
    for (let i = from; i < to; i++)
      found[i] = hashOf(`${i === from ? 'B' : 'I'}${kind}${via ?? ''}`)
  return found
}

/** Buckets of the features of each token, `featureCount` a token in a row. */
export const featuresOf = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Int32Array => {
  const signs = signsOf(tokens, tables)
  const listed = listedOf(tokens.length, known)
  const found = new Int32Array(tokens.length * featureCount)
  for (let i = 0; i < signs.length; i++) fill(found, i, { signs, listed })
  return found
}

const fill = (
  found: Int32Array,
  i: number,
  { signs, listed }: { readonly signs: readonly Sign[]; readonly listed: Int32Array },
): void => {
  const at = (k: number): Sign => signs[i + k] ?? edge
  const [s, p, n, pp, nn] = [at(0), at(-1), at(1), at(-2), at(2)]
  const inList = (k: number): number => listed[i + k] ?? nothing
  let k = i * featureCount
  const add = (feature: number, sign = 0): void => {
    found[k++] = bucketOf(joined(feature, sign))
  }
  const pair = (feature: number, a: number, b: number): void => add(feature, joined(a, b))
  add(1)
  add(2, s.word)
  add(3, p.word)
  add(4, n.word)
  add(5, pp.word)
  add(6, nn.word)
  add(7, s.stem)
  add(8, p.stem)
  add(9, n.stem)
  for (let e = 0; e < firsts + lasts; e++) add(10 + e, s.edges[e])
  add(30, p.edges[firsts + 2])
  add(31, n.edges[firsts + 2])
  add(32, p.edges[2])
  add(33, n.edges[2])
  pair(34, p.word, s.word)
  pair(35, s.word, n.word)
  add(36, s.shape)
  pair(37, p.shape, s.shape)
  pair(38, s.shape, n.shape)
  add(39, s.pos)
  pair(40, p.pos, s.pos)
  pair(41, s.pos, n.pos)
  add(42, p.pos)
  add(43, n.pos)
  add(44, inList(0))
  add(45, inList(-1))
  add(46, inList(1))
  add(47, s.cue)
  add(48, p.cue)
  add(49, n.cue)
  pair(50, pp.cue, p.cue)
  pair(51, p.stem, s.shape)
  pair(52, s.shape, n.stem)
  pair(53, inList(0), n.stem)
  add(54, nn.stem)
  add(55, pp.stem)
  pair(56, p.pos, n.pos)
  add(57, s.use)
  pair(58, p.use, s.use)
  pair(59, s.use, n.use)
  pair(60, s.use, s.pos)
  pair(61, s.use, n.pos)
  pair(62, s.use, n.stem)
  pair(63, p.word, s.use)
  pair(64, joined(p.use, s.use), n.use)
}
