import type { Bound } from '../core/reading.ts'

/** A closed interval of numbers; `max` may be Infinity. */
export interface Interval {
  readonly min: number
  readonly max: number
}

interface Bounded {
  readonly min: number | null
  readonly max: number | null
  readonly bound: Bound
}

/** "About N" is N ± 10 %: the contract's rule of comparison. */
const tolerance = 0.1

/**
 * What a number may be once it is compared: "about N" widens by a tenth each way; at-least, at-most
 * and ranges stand as said; vague words bound only what they say.
 */
export const widened = ({ min, max, bound }: Bounded): Interval => {
  switch (bound) {
    case 'about':
      return { min: (min ?? 0) * (1 - tolerance), max: (max ?? min ?? Infinity) * (1 + tolerance) }
    case 'at-least':
    case 'vague':
      return { min: min ?? 0, max: bound === 'vague' ? (max ?? Infinity) : Infinity }
    case 'at-most':
      return { min: 0, max: max ?? Infinity }
    case 'exact':
    case 'range':
      return { min: min ?? 0, max: max ?? min ?? Infinity }
  }
}

/** True when the intervals share a number. */
export const meets = (left: Interval, right: Interval): boolean =>
  left.min <= right.max && right.min <= left.max

/** True when `inner` lies wholly in `outer`. */
export const within = (inner: Interval, outer: Interval): boolean =>
  outer.min <= inner.min && inner.max <= outer.max
