import type { Options } from './options.ts'
import { quantile, sum } from './table.ts'

/** How fast a program is: warm, in the rounds that count, and cold, in the first round of its process. */
export interface Pace {
  /** Reports a second in the middle one of the rounds that count. */
  readonly middle: number
  readonly best: number
  readonly cold: number
  /** Milliseconds a report in the rounds that count. */
  readonly times: readonly number[]
  readonly coldTimes: readonly number[]
}

type Rounds = Pick<Options, 'rounds' | 'warmUp'>

/** What a program is asked: the same reports in each round, those to warm up first. */
export const askedIn = <Row>(rows: readonly Row[], { rounds, warmUp }: Rounds): readonly Row[] =>
  Array.from({ length: warmUp + rounds }, () => rows).flat()

/**
 * Programs that are compiled while they run are measured in their steady state, as JMH does: rounds that warm them
 * up are not counted. What they cost is told beside it.
 *
 * @param times milliseconds a report, round after round as `askedIn` asks.
 */
export const paceOf = (times: readonly number[], { rounds, warmUp }: Rounds): Pace => {
  const size = times.length / (warmUp + rounds)
  const round = (i: number): readonly number[] => times.slice(i * size, (i + 1) * size)
  const rate = (each: readonly number[]): number => (1000 * each.length) / sum(each)
  const rates = Array.from({ length: rounds }, (_, i) => rate(round(warmUp + i)))
  return {
    middle: quantile(rates, 0.5),
    best: Math.max(...rates),
    cold: rate(round(0)),
    times: times.slice(warmUp * size),
    coldTimes: round(0),
  }
}

/** Half of the reports, 99 of 100, and all took no longer. */
export const latencies = (times: readonly number[], digits: number): string =>
  [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(digits)).join(' / ')
