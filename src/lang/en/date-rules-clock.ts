import type { DateExpression } from '../../core/date-expression.ts'
import { LEFT } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'

const clock = (g: Readonly<Record<string, string | undefined>>): DateExpression | null => {
  const minute = Number(g['minute'] ?? 0)
  let hour = Number(g['hour'])
  if (hour > 24 || minute > 59) return null
  if (/^p/iu.test(g['half'] ?? '') && hour < 12) hour += 12
  if (/^a/iu.test(g['half'] ?? '') && hour === 12) hour = 0
  return { kind: 'calendar', calendar: 'gregorian', hour, minute }
}

/** Clock times: 5 p.m., 17:30, 10:20 am. */
export const clockRules: readonly Rule<DateExpression>[] = [
  {
    name: 'hour with half',
    pattern: new RegExp(
      `${LEFT}(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\\s*(?<half>[ap]\\.?m\\.?)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    make: clock,
  },
  {
    name: 'clock',
    pattern: new RegExp(`${LEFT}(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?![\\p{N}:])`, 'giu'),
    make: clock,
  },
]
