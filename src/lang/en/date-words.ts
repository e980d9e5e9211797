import type { PartOfDay, Unit } from '../../core/date-expression.ts'

const table = <Value>(
  rows: readonly (readonly [words: string, value: Value])[],
): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((w) => [w, value] as const)))

export const months = table<number>([
  ['january jan jan.', 1],
  ['february feb feb.', 2],
  ['march mar mar.', 3],
  ['april apr apr.', 4],
  ['may', 5],
  ['june jun jun.', 6],
  ['july jul jul.', 7],
  ['august aug aug.', 8],
  ['september sep sep. sept sept.', 9],
  ['october oct oct.', 10],
  ['november nov nov.', 11],
  ['december dec dec.', 12],
])

export const weekdays = table<number>([
  ['monday mon.', 1],
  ['tuesday tue. tues.', 2],
  ['wednesday wed.', 3],
  ['thursday thu. thurs.', 4],
  ['friday fri.', 5],
  ['saturday sat.', 6],
  ['sunday sun.', 7],
])

export const units = table<Unit>([
  ['second seconds', 'second'],
  ['minute minutes', 'minute'],
  ['hour hours', 'hour'],
  ['day days', 'day'],
  ['week weeks', 'week'],
  ['fortnight fortnights', 'fortnight'],
  ['weekend weekends', 'weekend'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
])

export const partsOfDay = table<PartOfDay>([
  ['dawn', 'dawn'],
  ['morning', 'morning'],
  ['noon midday', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night overnight', 'night'],
  ['midnight', 'midnight'],
])

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Cardinal words that count days and things. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((w, i) => [w, i + 1] as const),
  ...(['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const).map(
    (w, i) => [w, 30 + 10 * i] as const,
  ),
  ['a dozen', 12],
  ['dozen', 12],
])

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
])

/** Value of a number phrase ("eleven thousand", "1.5 million", "twenty-five"); null when it is none. */
export const numberPhrase = (text: string): number | null => {
  let total = 0
  let current: number | null = null
  for (const part of text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((p) => p !== 'and')) {
    const digits = /^[0-9][0-9,]*(?:\.[0-9]+)?$/u.test(part)
      ? Number(part.replace(/,/gu, ''))
      : undefined
    const times = multipliers.get(part)
    const plain = digits ?? numberWords.get(part)
    if (times !== undefined && !(part === 'dozen' && current === null && total === 0)) {
      if (times === 100) current = (current ?? 1) * 100
      else {
        total += (current ?? 1) * times
        current = null
      }
    } else if (plain !== undefined) current = (current ?? 0) + plain
    else return null
  }
  return total + (current ?? 0)
}
