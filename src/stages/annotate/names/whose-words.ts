import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** Words beside an office among which it is told whose it is, and among which a club or a firm's people have the last word of their name. */
export const near = 6
const nearHouse = 8

/** Those words: before the office, and in English behind its "of". */
const whoseIn = (
  { from, to }: PlacedCalling,
  { tokens, pack }: Ground,
  reach: number,
): readonly Token[] => {
  const before = tokens.slice(Math.max(0, from - reach), from)
  const behind = tokens[to]?.pos === 'ADP' ? tokens.slice(to, to + reach) : []
  const opens = before.findLastIndex((t) => isEnd(t, pack)) + 1
  const end = behind.findIndex((t) => isEnd(t, pack))
  return [...before.slice(opens), ...behind.slice(0, end === -1 ? reach : end)]
}

const isEnd = ({ kind, norm, pos }: Token, { script }: LanguagePack): boolean =>
  pos === 'VERB' || (kind === 'punct' && (script !== 'Latn' || !/^['’-]$/u.test(norm)))

/** "Senate Majority Leader", "the ministry's spokesperson", "দলের মুখপাত্র": an office that people in politics have. */
export const isOfPublic = (placed: PlacedCalling, ground: Ground): boolean =>
  isAmong(ground.pack.names.naming?.ofPublic, whoseIn(placed, ground, near))

/** "president of the Varachha Artisans' Association" */
export const isOfHouse = (placed: PlacedCalling, ground: Ground): boolean =>
  whoseIn(placed, ground, nearHouse).some((token) => isHouseWord(token, ground.pack))

/** A word for a club, a school or another house that people lead who are in no public office, be it part of a name. */
export const isHouseWord = (token: Token, { names: { naming } }: LanguagePack): boolean =>
  isAmong(naming?.houses, [token])

const isAmong = (words: ReadonlySet<string> | undefined, tokens: readonly Token[]): boolean =>
  tokens.some(({ norm, stems }) => [norm, ...stems].some((word) => words?.has(word) === true))
