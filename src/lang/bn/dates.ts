import type { CalendarExpression } from '../../core/date-expression.ts'
import type { DatesPart, FoundDate } from '../contract/dates.ts'
import { kindOf } from '../shared/date-kind.ts'
import { joinRanges } from '../shared/date-ranges.ts'
import { findAll } from '../shared/rules.ts'
import { absoluteRules, weekdayRules } from './date-rules-absolute.ts'
import { clockRules } from './date-rules-clock.ts'
import { durationRules, setRules } from './date-rules-duration.ts'
import { foreignRules, periodRules } from './date-rules-period.ts'
import { relativeRules } from './date-rules-relative.ts'
import { verbForms } from './verb-forms.ts'

const families = [
  ...absoluteRules,
  weekdayRules,
  periodRules,
  foreignRules,
  relativeRules,
  durationRules,
  setRules,
  clockRules,
]

const find = (text: string): readonly FoundDate[] => {
  const found = findAll(text, families).map(({ start, end, value, rule }): FoundDate => {
    const genitive = text[end - 1] === 'র' && !text.slice(start, end).endsWith('বার')
    const expression = value.kind === 'calendar' && !genitive ? inTense(value, text, end) : value
    return { start, end, expression, kind: kindOf(expression), rule }
  })
  return joinRanges(text, withListed(found), {
    since: /^\s+(?:থেকেই|থেকে|হতে)(?![\p{L}\p{M}])/u,
    until: /^\s+(?:পর্যন্ত)(?![\p{L}\p{M}])/u,
  })
}

/** "আগামী ৫ ও ৬ জানুয়ারি": the direction before a list goes for each of its days. */
const withListed = (found: readonly FoundDate[]): readonly FoundDate[] => {
  let direction: CalendarExpression['direction']
  return found.map((date): FoundDate => {
    const { expression } = date
    if (expression.kind !== 'calendar') return date
    const said = expression.tense === undefined ? expression.direction : undefined
    const own = said ?? direction
    direction = date.rule === 'listed day' ? own : undefined
    if (own === undefined || expression.direction !== undefined) return date
    return { ...date, expression: { ...expression, direction: own } }
  })
}

/** How far ahead the verb of the clause is looked for, in UTF-16 units. */
const clauseReach = 160

/** A day without year, direction or genitive lies ahead when the next finite verb of its sentence is in the future. */
const inTense = (e: CalendarExpression, text: string, end: number): CalendarExpression => {
  const open = e.year === undefined && e.direction === undefined && e.within === undefined
  if (!open || (e.weekday === undefined && e.month === undefined && e.day === undefined)) return e
  const tense = nextTense(text.slice(end, end + clauseReach))
  return tense === null ? e : { ...e, direction: tense, tense }
}

const nextTense = (rest: string): 'past' | 'future' | null => {
  const sentence = /^[^।?!\n]*/u.exec(rest)?.[0] ?? ''
  for (const [word] of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
    const features = verbForms.get(word.normalize('NFC'))?.features
    if (features?.tense === 'fut') return 'future'
    if (features?.tense === 'past' || features?.tense === 'pqp') return 'past'
    if (features?.tense === 'pres') return features.aspect === 'perf' ? 'past' : null
  }
  return null
}

/** Dates, times, durations and sets of Bengali text. */
export const dates: DatesPart = { find }
