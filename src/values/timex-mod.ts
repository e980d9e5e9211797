import type { DateExpression } from '../core/date-expression.ts'
import type { TimexMod } from '../core/timex.ts'

const mods = {
  start: 'START',
  mid: 'MID',
  end: 'END',
  approx: 'APPROX',
  before: 'BEFORE',
  after: 'AFTER',
  less: 'LESS_THAN',
  more: 'MORE_THAN',
  'at-most': 'EQUAL_OR_LESS',
  'at-least': 'EQUAL_OR_MORE',
} as const satisfies Readonly<Record<string, TimexMod>>

/** TIMEX3's `mod` of what the words say; undefined where they bound nothing. */
export const modOf = (e: DateExpression): TimexMod | undefined => {
  if (e.kind === 'range' || e.kind === 'set' || e.modifier === undefined) return undefined
  const mod = mods[e.modifier]
  if (e.kind !== 'relative') return mod
  // "More than two years ago" is before that year, "more than two years later" after it.
  const isBack = (e.amount ?? 0) < 0
  if (mod === 'MORE_THAN') return isBack ? 'BEFORE' : 'AFTER'
  return mod === 'LESS_THAN' ? (isBack ? 'AFTER' : 'BEFORE') : mod
}
