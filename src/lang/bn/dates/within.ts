import type { RelativeExpression } from '../../../core/date-expression.ts'
import { fromGroups } from './patterns.ts'
import type { DateRule } from './patterns.ts'

/** "গত বছরের", "এ মাসের": the period that a day or month lies in. */
export const WITHIN =
  '(?<within>গত|বিগত|গেল|আগামী|চলতি|এই|এ|ওই|ঐ|সেই|একই|পরের|আগের|সে(?=\\s*(?:বছর|সাল)))\\s*(?<withinUnit>বছর|মাস|সাল)(?:ের)?\\s+'

/** How many units a direction lies off, and what it counts from. */
export const shifts: Readonly<Record<string, readonly [number, RelativeExpression['anchor']]>> = {
  গত: [-1, 'published'],
  বিগত: [-1, 'published'],
  গেল: [-1, 'published'],
  আগামী: [1, 'published'],
  চলতি: [0, 'published'],
  এই: [0, 'published'],
  এ: [0, 'published'],
  ওই: [0, 'text'],
  ঐ: [0, 'text'],
  সে: [0, 'text'],
  সেই: [0, 'text'],
  একই: [0, 'text'],
  পরের: [1, 'text'],
  আগের: [-1, 'text'],
}

/** A date of the usual groups within its period. */
export const within: DateRule['make'] = (g) => {
  const shift = shifts[g['within'] ?? '']
  if (!shift) return null
  const [amount, anchor] = shift
  const unit = g['withinUnit'] === 'মাস' ? 'month' : 'year'
  return fromGroups(g, { within: { kind: 'relative', unit, amount, anchor } })
}
