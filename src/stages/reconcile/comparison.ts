import type { LedgerEntry, Verdict } from '../../core/dossier.ts'
import type { Edtf } from '../../core/reading.ts'
import { datesOverlap, daysCovered } from '../../values/date.ts'
import { meets, widened, within } from '../../values/quantity.ts'
import type { View } from './view.ts'

/** How two numbers stand to each other, and why, in words. */
interface Comparison {
  readonly verdict: Verdict
  readonly why: string
}

const rank: readonly Verdict[] = ['refine', 'agree', 'not-comparable', 'updated', 'conflict']

/** By id of an entry the day of the act that it counts, where a sentence dates it. */
type Days = ReadonlyMap<string, Edtf | null>

/** What the entries count, and the days of the acts. */
export interface Acts {
  readonly days: Days
  readonly act: string
}

/** The gravest verdict over all pairs, with every pair told in words. Not-comparable alone only when no pair compares. */
export const verdictOf = (view: View, entries: readonly LedgerEntry[], acts: Acts): Comparison => {
  const pairs = entries.flatMap((left, i) =>
    entries.slice(i + 1).map((right) => compare(view, { left, right, ...acts })),
  )
  if (pairs.length === 0) return { verdict: 'agree', why: 'one number, given more than once' }
  const comparable = pairs.filter((p) => p.verdict !== 'not-comparable')
  const judged = comparable.length > 0 ? comparable : pairs
  const gravest = [...judged].sort(
    (a, b) => rank.indexOf(b.verdict) - rank.indexOf(a.verdict),
  )[0] as Comparison
  return { verdict: gravest.verdict, why: [...new Set(pairs.map((p) => p.why))].join('; ') }
}

interface Pair {
  readonly left: LedgerEntry
  readonly right: LedgerEntry
  readonly days: Days
  readonly act: string
}

const compare = (view: View, { left, right, days, act }: Pair): Comparison => {
  const names = `${wording(left)} and ${wording(right)}`
  if (isToldByOne(left, right)) {
    return {
      verdict: 'not-comparable',
      why: `${names}: one report gives both: of two things, or of a part and the whole`,
    }
  }
  if (left.place !== null && right.place !== null && left.place !== right.place) {
    return {
      verdict: 'not-comparable',
      why: `${names}: not of one place (${view.nameOf(left.place)}, ${view.nameOf(right.place)})`,
    }
  }
  const [a, b] = [widened(left), widened(right)]
  if (left.bound === right.bound && a.min === b.min && a.max === b.max)
    return { verdict: 'agree', why: `${names}: the same number` }
  if (within(a, b) || within(b, a)) {
    const vague = left.bound === 'vague' || right.bound === 'vague'
    return {
      verdict: 'refine',
      why: `${names}: one lies within the other${vague ? '; the vague words bound only what they say' : ''}`,
    }
  }
  if (meets(a, b))
    return { verdict: 'agree', why: `${names}: ${interval(a)} and ${interval(b)} meet` }
  const day = ofOtherDays(days.get(left.id) ?? null, days.get(right.id) ?? null)
  if (day !== null) return { verdict: 'not-comparable', why: `${names}: ${day}` }
  const [one, other] = [days.get(left.id) ?? null, days.get(right.id) ?? null]
  if (act === 'arrested' && (one === null || one !== other))
    return { verdict: 'not-comparable', why: `${names}: arrests go on` }
  const apart = isNotOfOneThing(left, right)
  if (apart !== null) return { verdict: 'not-comparable', why: `${names}: ${apart}` }
  const sameTime = left.asOf === null || right.asOf === null || datesOverlap(left.asOf, right.asOf)
  return sameTime
    ? { verdict: 'conflict', why: `${names}: ${interval(a)} and ${interval(b)} do not meet` }
    : {
        verdict: 'updated',
        why: `${names}: the later, as of ${[left.asOf, right.asOf].sort().at(-1) ?? ''}, supersedes`,
      }
}

/** Numbers of a whole month or year, of one report, or of very different size count different things. */
const isNotOfOneThing = (left: LedgerEntry, right: LedgerEntry): string | null => {
  const period = [left, right].find(({ asOf }) => asOf !== null && daysCovered(asOf) > fewDays)
  if (period) return `counted over a period (${period.asOf ?? ''})`
  if (isOfOneReport(left, right)) return 'one report gives both'
  const [small = 0, large = 0] = [left.min ?? left.max ?? 0, right.min ?? right.max ?? 0].sort(
    (a, b) => a - b,
  )
  return large > small * sizes ? 'of very different size' : null
}

const fewDays = 3
/** How many times a number may be larger than another of the same thing. */
const sizes = 5

const isOfOneReport = (left: LedgerEntry, right: LedgerEntry): boolean =>
  left.evidence.some((l) => right.evidence.some((r) => l.report === r.report))

/** Acts of two days are two acts; a number of one day and one of no stated day may be. */
const ofOtherDays = (left: Edtf | null, right: Edtf | null): string | null => {
  if (left === null && right === null) return null
  if (left === null || right === null)
    return `only one of them is of a stated day (${left ?? right ?? ''})`
  return datesOverlap(left, right) ? null : `of two days (${left}, ${right})`
}

/** Nobody contradicts himself in one report: what it gives side by side counts two things. */
const isToldByOne = (left: LedgerEntry, right: LedgerEntry): boolean =>
  left.attributedTo.join() === right.attributedTo.join() &&
  left.speaker === right.speaker &&
  left.evidence.some((l) => right.evidence.some((r) => l.report === r.report))

const wording = ({ bound, min, max }: LedgerEntry): string => {
  const number = (n: number | null): string => (n === null ? '?' : n.toLocaleString('en-US'))
  switch (bound) {
    case 'exact':
      return number(min)
    case 'at-least':
      return `at least ${number(min)}`
    case 'at-most':
      return `at most ${number(max)}`
    case 'about':
      return `about ${number(min)}`
    case 'range':
      return `${number(min)} to ${number(max)}`
    case 'vague':
      return min === null ? 'a vague number' : `a vague number from ${number(min)}`
  }
}

const interval = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `[${min.toLocaleString('en-US')}, ${max === Infinity ? '∞' : max.toLocaleString('en-US')}]`
