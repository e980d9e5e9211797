import type {
  DateExpression,
  Direction,
  RelativeExpression,
  Unit,
} from '../../core/date-expression.ts'
import { between, oneOf } from '../shared/rules.ts'
import type { Rule } from '../shared/rules.ts'
import { directions, partsOfDay, units, weekdays } from './date-words.ts'
import { fractionWords, multiplierWords, numberPhrase, numberWords } from './numbers.ts'

type DateRule = Rule<DateExpression>

const PART = oneOf(partsOfDay.keys())
const PART_TAIL = `(?:\\s+(?<part>${PART})(?:য়|ে|বেলা|বেলায়)?)?`
const WEEKDAY = oneOf([...weekdays.keys()].filter((w) => w.endsWith('বার')))
const UNIT = oneOf(units.keys())
const NUMBER = `(?:[0-9০-৯][0-9০-৯,.]*|${oneOf([...numberWords, ...fractionWords])})(?:\\s+(?:${oneOf([...numberWords, ...multiplierWords])}))?`
const VAGUE = oneOf(['কয়েক', 'কিছু', 'অনেক', 'বেশ কয়েক', 'কয়েকটি', 'কিছুদিন'])
const UNIT_END = '(?:ে|ের|র|টি|টা|য়|েও|েই)?'

const rule = (name: string, source: string, make: DateRule['make']): DateRule => ({
  name,
  pattern: between(source),
  make,
})

const sign = (direction: Direction | undefined): number =>
  direction === 'past' ? -1 : direction === 'future' ? 1 : 0

const relative = (
  unit: Unit,
  amount: number | null,
  more: Partial<RelativeExpression> = {},
): RelativeExpression => ({
  kind: 'relative',
  unit,
  amount,
  anchor: 'published',
  ...more,
})

const partOf = (text: string | undefined): Partial<RelativeExpression> => {
  const part = text === undefined ? undefined : partsOfDay.get(text)
  return part ? { partOfDay: part } : {}
}

/** Days by their own names. */
const named: readonly (readonly [words: string, days: number])[] = [
  ['আজ আজকে আজকের', 0],
  ['গতকাল গতকালের', -1],
  ['আগামীকাল আগামীকালের', 1],
  ['গতপরশু', -2],
  ['আগামী পরশু', 2],
]

/** Dates counted from the publication or from the text, durations and sets. */
export const relativeRules: readonly DateRule[] = [
  ...named.map(([words, days]) =>
    rule(
      'named day',
      `(?:${words === 'আগামী পরশু' ? words : oneOf(words.split(' '))})${PART_TAIL}`,
      (g) => relative('day', days, partOf(g['part'])),
    ),
  ),
  rule(
    'direction weekday',
    `(?<direction>${oneOf([...directions.keys()].filter((w) => w !== 'এ'))})\\s+(?<weekday>${WEEKDAY})(?:ের|ে)?${PART_TAIL}`,
    (g) => ({
      kind: 'calendar',
      calendar: 'gregorian',
      weekday: weekdays.get(g['weekday'] ?? '') ?? 1,
      direction: directions.get(g['direction'] ?? '') ?? 'past',
      ...(partsOfDay.has(g['part'] ?? '')
        ? { partOfDay: partsOfDay.get(g['part'] ?? '') ?? 'morning' }
        : {}),
    }),
  ),
  rule('weekday', `(?<weekday>${WEEKDAY})(?:ের|ে|ই|ও)?${PART_TAIL}`, (g) => ({
    kind: 'calendar',
    calendar: 'gregorian',
    weekday: weekdays.get(g['weekday'] ?? '') ?? 1,
    ...(partsOfDay.has(g['part'] ?? '')
      ? { partOfDay: partsOfDay.get(g['part'] ?? '') ?? 'morning' }
      : {}),
  })),
  rule(
    'direction unit',
    `(?<direction>${oneOf(directions.keys())})\\s+(?<unit>${oneOf([...units.keys()].filter((u) => !['সেকেন্ড', 'মিনিট', 'ঘণ্টা', 'ঘন্টা', 'দিন'].includes(u)))})(?:ে|ের|টি|টা|য়|েই|েও)?`,
    (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit ? relative(unit, sign(directions.get(g['direction'] ?? ''))) : null
    },
  ),
  rule(
    'since direction unit',
    `(?<direction>${oneOf(directions.keys())})\\s+(?<unit>${oneOf([...units.keys()].filter((u) => !['সেকেন্ড', 'মিনিট', 'ঘণ্টা', 'ঘন্টা', 'দিন'].includes(u)))})\\s+থেকে`,
    (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit
        ? { kind: 'range', from: relative(unit, sign(directions.get(g['direction'] ?? ''))) }
        : null
    },
  ),
  rule(
    'direction number unit',
    `(?<direction>গত|বিগত|আগামী)\\s+(?<number>${NUMBER}|${VAGUE})\\s*(?<unit>${UNIT})${UNIT_END}(?:\\s+ধরে)?`,
    (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit ? { kind: 'duration', unit, amount: numberPhrase(g['number'] ?? '') } : null
    },
  ),
  rule('ago', `(?<number>${NUMBER}|${VAGUE})\\s*(?<unit>${UNIT})\\s+(?<way>আগে|পূর্বে|আগের)`, (g) => {
    const unit = units.get(g['unit'] ?? '')
    const amount = numberPhrase(g['number'] ?? '')
    return unit
      ? relative(
          unit,
          amount === null ? null : -amount,
          amount === null ? { reference: 'past' } : {},
        )
      : null
  }),
  rule('later', `(?<number>${NUMBER})\\s*(?<unit>${UNIT})\\s+(?:পর|পরে)`, (g) => {
    const unit = units.get(g['unit'] ?? '')
    const amount = numberPhrase(g['number'] ?? '')
    return unit ? relative(unit, amount, { anchor: 'text' }) : null
  }),
  rule('that day', `(?:ওই|সেই|একই|সে)\\s*দিন(?:ে|ই|ের)?${PART_TAIL}`, (g) =>
    relative('day', 0, { anchor: 'text', ...partOf(g['part']) }),
  ),
  rule('next day', `(?:পরদিন|পরের দিন|তার পরদিন|পরদিনই)${PART_TAIL}`, (g) =>
    relative('day', 1, { anchor: 'text', ...partOf(g['part']) }),
  ),
  rule('day before', `(?:আগের দিন|তার আগের দিন)${PART_TAIL}`, (g) =>
    relative('day', -1, { anchor: 'text', ...partOf(g['part']) }),
  ),
  rule(
    'that unit',
    `(?:ওই|সেই|একই)\\s+(?<unit>${oneOf(['বছর', 'মাস', 'সপ্তাহ'])})(?:ে|ের|ই)?`,
    (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit ? relative(unit, 0, { anchor: 'text' }) : null
    },
  ),
  rule(
    'duration',
    `(?<number>${NUMBER}|${VAGUE})\\s*(?<unit>${oneOf([...units.keys()].filter((u) => !['দশক', 'শতক', 'শতাব্দী'].includes(u)))})(?:\\s+ধরে|ব্যাপী|ের|ে|\\s+পর্যন্ত|\\s+যাবৎ)?`,
    (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit ? { kind: 'duration', unit, amount: numberPhrase(g['number'] ?? '') } : null
    },
  ),
  rule('every weekday', `প্রতি\\s+(?<weekday>${WEEKDAY})(?:ে)?`, (g) => ({
    kind: 'set',
    unit: 'week',
    every: 1,
    weekday: weekdays.get(g['weekday'] ?? '') ?? 1,
  })),
  rule('every unit', `(?:প্রতি|প্রত্যেক)\\s*(?<unit>${UNIT})(?:ে|ের|ই)?`, (g) => {
    const unit = units.get(g['unit'] ?? '')
    return unit ? { kind: 'set', unit, every: 1 } : null
  }),
]
