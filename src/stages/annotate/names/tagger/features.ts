import type { Token } from '../../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Draft } from '../match.ts'
import { bucketOf, hashOf, isCommon } from '../../../../knowledge/name-model.ts'
import type { NameModel } from '../../../../knowledge/name-model.ts'

/** Features of one token, as many for each. */
export const featureCount = 53

/** What is known of each token before the model looks: its words as hashes, once. */
interface Sign {
  readonly word: string
  readonly stem: string
  readonly shape: string
  readonly pos: string
  readonly listed: string
  readonly cue: string
  /** Whether the word is common, rare, or one that people bear. */
  readonly use: string
}

const edge: Sign = { word: '', stem: '', shape: 'edge', pos: '', listed: '', cue: '', use: '' }

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

const signsOf = (
  tokens: readonly Token[],
  known: readonly Draft[],
  { pack, model }: Tables,
): readonly Sign[] => {
  const listed = new Array<string>(tokens.length).fill('')
  for (const d of known)
    for (let i = d.from; i < d.to; i++)
      listed[i] = `${i === d.from ? 'B' : 'I'}${d.kind}${d.via ?? ''}`
  return tokens.map((token, i) => ({
    word: token.norm,
    stem: token.stems.length > 1 ? (token.stems.at(-1) ?? token.norm) : token.norm,
    shape: shapeOf(token),
    pos: `${token.pos ?? ''}${token.features.case ?? ''}${token.features.tense ? 'T' : ''}`,
    listed: listed[i] ?? '',
    cue: cueOf(token, pack),
    use: useOf(token, { pack, model }),
  }))
}

/** Buckets of the features of each token, `featureCount` a token in a row. */
export const featuresOf = (
  tokens: readonly Token[],
  known: readonly Draft[],
  tables: Tables,
): Int32Array => {
  const signs = signsOf(tokens, known, tables)
  const found = new Int32Array(tokens.length * featureCount)
  for (let i = 0; i < signs.length; i++) fill(found, i, signs)
  return found
}

const fill = (found: Int32Array, i: number, signs: readonly Sign[]): void => {
  const at = (k: number): Sign => signs[i + k] ?? edge
  const [s, p, n, pp, nn] = [at(0), at(-1), at(1), at(-2), at(2)]
  let k = i * featureCount
  const add = (h: number): void => {
    found[k++] = bucketOf(h)
  }
  const pair = (feature: number, a: string, b: string): number => hashOf(hashOf(feature, a), b)
  const { word } = s
  const size = word.length
  add(1)
  add(hashOf(2, word))
  add(hashOf(3, p.word))
  add(hashOf(4, n.word))
  add(hashOf(5, pp.word))
  add(hashOf(6, nn.word))
  add(hashOf(7, s.stem))
  add(hashOf(8, p.stem))
  add(hashOf(9, n.stem))
  for (let length = 1; length <= 4; length++)
    add(hashOf(10 + length, word, 0, Math.min(length, size)))
  for (let length = 1; length <= 5; length++)
    add(hashOf(20 + length, word, Math.max(0, size - length)))
  add(hashOf(30, p.word, Math.max(0, p.word.length - 3)))
  add(hashOf(31, n.word, Math.max(0, n.word.length - 3)))
  add(hashOf(32, p.word, 0, Math.min(3, p.word.length)))
  add(hashOf(33, n.word, 0, Math.min(3, n.word.length)))
  add(pair(34, p.word, word))
  add(pair(35, word, n.word))
  add(hashOf(36, s.shape))
  add(pair(37, p.shape, s.shape))
  add(pair(38, s.shape, n.shape))
  add(hashOf(39, s.pos))
  add(pair(40, p.pos, s.pos))
  add(pair(41, s.pos, n.pos))
  add(hashOf(42, p.pos))
  add(hashOf(43, n.pos))
  add(hashOf(44, s.listed))
  add(hashOf(45, p.listed))
  add(hashOf(46, n.listed))
  add(hashOf(47, s.cue))
  add(hashOf(48, p.cue))
  add(hashOf(49, n.cue))
  add(pair(50, pp.cue, p.cue))
  add(pair(51, p.stem, s.shape))
  add(pair(52, s.shape, n.stem))
  add(pair(53, s.listed, n.stem))
  add(hashOf(54, nn.stem))
  add(hashOf(55, pp.stem))
  add(pair(56, p.pos, n.pos))
  add(hashOf(57, s.use))
  add(pair(58, p.use, s.use))
  add(pair(59, s.use, n.use))
  add(pair(60, s.use, s.pos))
  add(pair(61, s.use, n.pos))
  add(pair(62, s.use, n.stem))
  add(pair(63, p.word, s.use))
  add(hashOf(hashOf(hashOf(64, p.use), s.use), n.use))
}
