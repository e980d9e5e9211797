import type { TradeName } from '../../core/trade-names.ts'
import type { TradeRow } from '../contract/names.ts'

/** Phrases between commas, blanks as one, in NFC. */
const list = (phrases: string): readonly string[] =>
  phrases
    .normalize('NFC')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)

/**
 * What people of a trade are called.
 *
 * @param words told of nobody else.
 * @param titles what somebody may bear in any office.
 */
export const tradeRow = (trade: TradeName, words: string, titles = ''): TradeRow => ({
  trade,
  words: list(words),
  titles: list(titles),
})
