import type {
  DateExpression,
  DurationExpression,
  SetExpression,
  Unit,
} from '../../../core/date-expression.ts'
import { oneOf } from '../../shared/rules.ts'
import type { Groups, RuleFamily } from '../../shared/rules.ts'
import { isAge } from './ages.ts'
import {
  BETWEEN,
  CASE,
  DAY,
  dayOf,
  MONTH,
  monthOf,
  NUMBER,
  rule,
  UNIT,
  WEEKDAY,
  weekdayOf,
} from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { bengaliMonths, partsOfDay, shortWeekdays, units } from './words.ts'
import { few } from '../quantities/number-words.ts'
import { numberPhrase } from '../quantities/numbers.ts'

const PART = oneOf(partsOfDay.keys())
const VAGUE = oneOf(['কয়েক', 'বেশ কয়েক', 'কিছু', 'অনেক', 'বহু', 'দীর্ঘ'])
const ABOUT = '(?<about>প্রায়|আনুমানিক|অন্তত|কমপক্ষে|সর্বোচ্চ)'
const MORE =
  '(?:ের|র)(?:ও)?\\s+(?:কিছু\\s+|খানিক\\s+|একটু\\s+|কিছুটা\\s+)?(?<more>বেশি|অধিক|কম)(?:\\s+সময়)?'
const END = `(?:${MORE}|ব্যাপী|জুড়ে|কাল|ের|েরও|ে|র|য়|য়ও|য়ই|তেও|টি|টা|কে|েই|েও|ই|ও)?(?:\\s+(?:ধরে|যাবৎ|যাবত|জুড়ে))?`
const LENGTH = oneOf([...units.keys()].filter((u) => u !== 'শতক' && u !== 'সেকেন্ড'))

const modifierOf = (g: Groups): DurationExpression['modifier'] => {
  if (g['more'] !== undefined) return g['more'] === 'কম' ? 'less' : 'more'
  switch (g['about']) {
    case 'প্রায়':
    case 'আনুমানিক':
      return 'approx'
    case 'অন্তত':
    case 'কমপক্ষে':
      return 'at-least'
    default:
      return g['about'] === undefined ? undefined : 'at-most'
  }
}

/** "২০২৫ মাসের" is a year and a month, never so many months. */
const mostMonths = 1000

const storyHour = new RegExp(`^\\s+(?:${PART})(?:ে|য়)(?![\\p{L}\\p{M}])`.normalize('NFC'), 'u')

/** "পাঁচ বছর পর্যন্ত কারাদণ্ড". */
const upTo = /^\s+পর্যন্ত(?![\p{L}\p{M}])/u

/** A length of time; null for an age and for nothing. */
const duration: DateRule['make'] = (g, match, { text, start, end }) => {
  const unit = units.get(g['unit'] ?? '')
  // "আট থেকে দশ দিন" gives no one number of them.
  const several = g['vague'] !== undefined || g['low'] !== undefined
  const amount = several ? null : numberPhrase(g['number'] ?? '')
  // "একদিন সব বদলে যাবে" is some day; "একদিনে", "এক দিন" are lengths.
  if (match === 'একদিন' || /^এক(?:টি|টা)\s/u.test(match)) return null
  // "এক দিন সকালে" opens a story.
  if (/^এক\s+দিন$/u.test(match) && storyHour.test(text.slice(end, end + 12))) return null
  // "হাজার বছরের ঐতিহ্য" is a figure of speech.
  if (g['number'] === 'হাজার') return null
  if (!unit || amount === 0 || (amount === null && !several)) return null
  if (isAge({ match, unit, amount }, { text, start, end })) return null
  if ((unit === 'month' || unit === 'week') && (amount ?? 0) >= mostMonths) return null
  const modifier = modifierOf(g) ?? (upTo.test(text.slice(end, end + 10)) ? 'at-most' : undefined)
  const second = units.get(g['unit2'] ?? '')
  const more = second ? numberPhrase(g['number2'] ?? '') : null
  return {
    kind: 'duration',
    unit,
    amount,
    ...(modifier ? { modifier } : {}),
    ...(second && more !== null ? { and: [{ unit: second, amount: more }] } : {}),
  }
}

const set = (unit: Unit, every = 1, times?: number): SetExpression => ({
  kind: 'set',
  unit,
  every,
  ...(times === undefined ? {} : { times }),
})

/** Lengths of time: তিন মাস ধরে, দেড় বছর, গত দুই সপ্তাহে, এক বছর দুই মাস. */
export const durationRules: RuleFamily<DateExpression> = {
  hint: new RegExp(`${UNIT}|যুগ`.normalize('NFC'), 'u'),
  rules: [
    rule(
      'duration',
      `(?:${ABOUT}\\s+)?(?:গত\\s+|বিগত\\s+|গেল\\s+|আগের\\s+|পরের\\s+|পরবর্তী\\s+|আগামী\\s+|টানা\\s+|প্রথম\\s+|শেষ\\s+)?(?:(?<vague>${VAGUE})|${BETWEEN}(?<number>${NUMBER})(?:টি|টা)?)\\s*(?<unit>${LENGTH})${END}`,
      duration,
    ),
    rule(
      'long duration',
      `(?:${ABOUT}\\s+)?(?<number>${NUMBER})\\s*(?<unit>বছর|মাস|সপ্তাহ|দিন|ঘণ্টা|মিনিট)\\s+(?:ও\\s+)?(?<number2>${NUMBER})\\s*(?<unit2>মাস|সপ্তাহ|দিন|ঘণ্টা|মিনিট|সেকেন্ড)${END}`,
      duration,
    ),
    rule(
      'some units',
      `(?<unit>দিন|সপ্তাহ|মাস|বছর|ঘণ্টা|মিনিট)\\s+(?<few>${oneOf(few.keys())})(?:ের)?(?:\\s+(?:ধরে|যাবৎ))?`,
      (g) => {
        const [unit, amount] = [units.get(g['unit'] ?? ''), few.get(g['few'] ?? '')]
        return unit && amount !== undefined
          ? { kind: 'duration', unit, amount, modifier: 'approx' }
          : null
      },
    ),
    rule(
      'seconds',
      `(?<number>${NUMBER})\\s*(?<unit>সেকেন্ড)(?:ের\\s+মধ্যে|\\s+ধরে|ব্যাপী)`,
      duration,
    ),
    rule(
      'centuries',
      `(?:${ABOUT}\\s+)?(?<number>${NUMBER})\\s*(?<unit>শতক|শতাব্দী)(?:\\s+(?:ধরে|জুড়ে)|ব্যাপী)`,
      duration,
    ),
    rule('about one unit', `(?<unit>${LENGTH})খানেক(?:ের)?(?:\\s+(?:ধরে|যাবৎ|পর))?`, (g) => {
      const unit = units.get(g['unit'] ?? '')
      return unit ? { kind: 'duration', unit, amount: 1, modifier: 'approx' } : null
    }),
    rule(
      'unit after unit',
      `(?<unit>দিন|সপ্তাহ|মাস|বছর|ঘণ্টা)(?:ের|র)\\s+পর\\s+\\k<unit>(?:\\s+ধরে)?`,
      (g) => {
        const unit = units.get(g['unit'] ?? '')
        return unit ? { kind: 'duration', unit, amount: null } : null
      },
    ),
    // A যুগ is twelve years where it is counted; alone it is an age.
    rule('twelve years', `(?:${ABOUT}\\s+)?(?<number>${NUMBER})\\s*যুগ${END}`, (g) => {
      const amount = numberPhrase(g['number'] ?? '')
      const modifier = modifierOf(g)
      return amount === null
        ? null
        : { kind: 'duration', unit: 'year', amount: 12 * amount, ...(modifier ? { modifier } : {}) }
    }),
    rule(
      'whole unit',
      `(?:সারা\\s*(?<unit>দিন|বছর|মাস)|(?<unit>সপ্তাহ|মাস|বছর|দিন)(?:ব্যাপী|জুড়ে|ভর))`,
      (g) => {
        const unit = units.get(g['unit'] ?? '')
        return unit ? { kind: 'duration', unit, amount: 1 } : null
      },
    ),
  ],
}

const EVERY = '(?:\\s+(?:পরপর|পর\\s+পর|অন্তর))?'

/** "প্রতিদিন ভোর ছয়টায়": the part belongs to the clock behind it. */
const clockAfter = /^\s+(?:(?:সাড়ে|সোয়া|পৌনে)\s+)?[0-9০-৯\p{L}\p{M}]{1,8}টা/u

const partEachDay: DateRule['make'] = (g, _, { text, end }) => {
  if (clockAfter.test(text.slice(end, end + 24))) return null
  const part = partsOfDay.get(g['part'] ?? '')
  return part ? { kind: 'set', unit: 'day', every: 1, partOfDay: part } : null
}

/** What comes again: প্রতি সোমবার, প্রতিদিন, সপ্তাহে দুই দিন. */
export const setRules: RuleFamily<DateExpression> = {
  hint: /প্রতি|প্রত্যেক|রোজ|প্রত্যহ|ে|বার|পর|অন্তর/u,
  rules: [
    rule(
      'every weekday',
      `(?:প্রতি|প্রত্যেক)\\s*(?<weekday>${WEEKDAY})${CASE}(?:\\s+(?<part>${PART})(?:ে|য়)?)?`,
      (g) => {
        const part = partsOfDay.get(g['part'] ?? '')
        return {
          kind: 'set',
          unit: 'week',
          every: 1,
          weekday: weekdayOf(g['weekday']) ?? 1,
          ...(part ? { partOfDay: part } : {}),
        }
      },
    ),
    rule(
      'every short weekday',
      `(?:প্রতি|প্রত্যেক)\\s*(?<short>${oneOf(shortWeekdays.keys())})(?=\\s*(?:,|ও|এবং)\\s*(?:${WEEKDAY}))`,
      (g) => {
        const weekday = shortWeekdays.get(g['short'] ?? '')
        return weekday === undefined ? null : { ...set('week'), weekday }
      },
    ),
    rule(
      'every unit',
      `(?:প্রতি|প্রত্যেক)\\s*(?:(?<number>${NUMBER})\\s+)?(?<unit>${UNIT})(?:ের|েই|ে|ই|য়)?${EVERY}`,
      (g) => {
        const unit = units.get(g['unit'] ?? '')
        const every = g['number'] === undefined ? 1 : numberPhrase(g['number'])
        return unit && every !== null ? set(unit, every) : null
      },
    ),
    rule(
      'every so often',
      `${BETWEEN}(?<number>${NUMBER})\\s+(?<unit>${UNIT})\\s+(?:পরপর|পর\\s+পর|অন্তর)`,
      (g) => {
        const unit = units.get(g['unit'] ?? '')
        if (unit && g['low'] !== undefined) return { kind: 'duration', unit, amount: null }
        const every = numberPhrase(g['number'] ?? '')
        return unit && every !== null ? set(unit, every) : null
      },
    ),
    rule(
      'every day, part of day',
      `(?:প্রতি|প্রত্যেক)\\s*দিন\\s+(?<part>${PART})(?:ে|য়|বেলা)?`,
      partEachDay,
    ),
    rule(
      'each year, day',
      `(?:প্রতি|প্রত্যেক)\\s*বছর(?:ের|ই)?\\s+(?<day>${DAY})\\s*(?<month>${MONTH})${CASE}`,
      (g) => {
        const [day, month] = [dayOf(g['day']), monthOf(g['month'])]
        return day === null || day === undefined || month === undefined
          ? null
          : { ...set('year'), month, day }
      },
    ),
    // Which day of the Gregorian year it is, changes with the reckoning.
    rule(
      'each year, Bengali day',
      `(?:প্রতি|প্রত্যেক)\\s*বছর(?:ের|ই)?\\s+(?:${DAY})\\s*(?:${oneOf(bengaliMonths.keys())})${CASE}`,
      () => set('year'),
    ),
    rule('each month, day', `(?:প্রতি|প্রত্যেক)\\s*মাসের\\s+(?<day>${DAY})\\s+তারিখ(?:ে|ের)?`, (g) => {
      const day = dayOf(g['day'])
      return day === null || day === undefined ? null : { ...set('month'), day }
    }),
    rule(
      'each year, month',
      `(?:প্রতি|প্রত্যেক)\\s*বছর(?:ের|ই)?\\s+(?<month>${MONTH})(?:\\s+মাস)?${CASE}`,
      (g) => {
        const month = monthOf(g['month'])
        return month === undefined ? null : { ...set('year'), month }
      },
    ),
    rule('every part of day', `প্রতি\\s*(?<part>${PART})(?:ে|য়)?`, partEachDay),
    rule('daily', 'রোজ|প্রত্যহ', () => set('day')),
    rule(
      'times',
      `(?<unit>দিন|সপ্তাহ|মাস|বছর)ে\\s+${BETWEEN}(?<number>${NUMBER})\\s*(?:বার|দিন)`,
      (g) => {
        const unit = units.get(g['unit'] ?? '')
        const times = numberPhrase(g['number'] ?? '')
        if (!unit || times === null) return null
        return g['low'] === undefined ? set(unit, 1, times) : set(unit)
      },
    ),
  ],
}
