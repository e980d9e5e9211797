import type { Piece } from '../../shared/pieces.ts'
import type { UncountedRead } from '../../shared/quantity-grammar.ts'
import { ordinals, tens } from './number-words.ts'
import { readNumber } from './numbers.ts'
import { dashes, stops } from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** What stands in an order: acts that are repeated, holders of one office, places of a ranking, years since a day. */
const orderedNouns = new Set(
  (
    'round phase stage wave batch tranche instalment installment shipment term meeting session summit hearing ballot reading trial attempt visit trip tour ' +
    'attack strike raid explosion earthquake incident case death victim arrest crash protest rally coup launch outbreak ' +
    'person woman man child son daughter baby wife husband marriage president governor chancellor chairman ' +
    'anniversary birthday edition season series episode game match test innings wicket century goal try title win victory defeat loss medal place position seed ' +
    'dose shot time generation country nation state'
  ).split(' '),
)

/** After an ordinal these rank what follows: "second largest city". */
const superlatives = /^(?:[a-z]{3,}est|most|best|worst|least)$/u
/** Only "-est" that ranks. */
const notRanks =
  /^(?:interest|request|protest|test|contest|forest|arrest|guest|west|quest|harvest|conquest)$/u

const isRank = (word: string): boolean => superlatives.test(word) && !notRanks.test(word)

interface Rank {
  readonly value: number
  readonly next: number
}

const endings: Readonly<Record<string, RegExp>> = {
  st: /(?<!1)1$/u,
  nd: /(?<!1)2$/u,
  rd: /(?<!1)3$/u,
  th: /(?:[04-9]|1[0-9])$/u,
}

const rankAt = (pieces: readonly Piece[], at: number): Rank | null => {
  const [piece, onto] = [pieces[at], pieces[at + 1]]
  if (piece?.kind === 'digits')
    return onto?.glued && endings[onto.norm]?.test(piece.norm) && /^[1-9][0-9]*$/u.test(piece.norm)
      ? { value: Number(piece.norm), next: at + 2 }
      : null
  const value = ordinals.get(piece?.norm ?? '')
  if (value !== undefined) return { value, next: at + 1 }
  const ten = tens.get(piece?.norm ?? '')
  const one = ordinals.get(norm(pieces, at + 2))
  return ten !== undefined && onto?.norm === '-' && one !== undefined && one < 10
    ? { value: ten + one, next: at + 3 }
    : null
}

/** Words that describe may stand between an ordinal and its noun. */
const reach = 4

const timeWords = /^(?:(?:second|minute|hour|day|week|month|quarter|year|decade|century)s?|half)$/u

/**
 * An ordinal with what stands in the order ("the third round", "a 21st summit", "the second largest city"); null where it is an adverb,
 * part of a name or of a date, or one of two that are left open. "For the first time", "in the first place" and "at first" are told by no number.
 */
export const ordinalAt = (pieces: readonly Piece[], at: number): UncountedRead | null => {
  const rank = rankAt(pieces, at)
  if (!rank || isBroken(pieces, at, rank)) return null
  const head = headOf(pieces, rank.next)
  if (head === undefined) return null
  const [noun, before] = [norm(pieces, head?.from ?? -1), norm(pieces, at - 1)]
  if (rank.value === 1 && (noun === 'time' || before === 'at')) return null
  if (rank.value === 1 && noun === 'place' && norm(pieces, at - 2) === 'in') return null
  return { from: at, next: rank.next, value: rank.value, bound: 'exact', unit: 'ordinal', head }
}

/** "twenty-first", "second-hand", "third or fourth". */
const isBroken = (pieces: readonly Piece[], at: number, { next }: Rank): boolean =>
  (dashes.has(norm(pieces, next)) && !isRank(norm(pieces, next + 1))) ||
  (dashes.has(norm(pieces, at - 1)) && pieces[at]?.glued === true) ||
  norm(pieces, at - 1) === 'or' ||
  norm(pieces, next) === 'or'

/** What stands in the order, null where it is open; undefined where nothing shows that the word is an ordinal. */
const headOf = (pieces: readonly Piece[], from: number): UncountedRead['head'] | undefined => {
  const first = dashes.has(norm(pieces, from)) ? from + 1 : from
  const ranked = isRank(norm(pieces, first))
  const nothing = ranked ? null : undefined
  for (let at = first; at < first + reach; at++) {
    const [piece, next] = [pieces[at], pieces[at + 1]]
    // A capital makes a name of it: "First Lady", "Second World War".
    if (piece?.kind !== 'word' || piece.capital || stops.has(piece.norm)) return nothing
    if (timeWords.test(piece.norm) || readNumber(pieces, at)) return undefined
    if (/^[-'’]$/u.test(next?.norm ?? '') && next?.glued) return nothing
    const last = next?.kind !== 'word' || stops.has(next.norm)
    if (orderedNouns.has(piece.norm) && (last || !orderedNouns.has(next.norm)))
      return { from: at, next: at + 1 }
    if (ranked && at > first && last) return { from: at, next: at + 1 }
  }
  return nothing
}
