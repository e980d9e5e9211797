import type { DateExpression, RelativeExpression, Unit } from '../../../core/date-expression.ts'
import { calendarOf } from '../../shared/date-kind.ts'
import { oneOf } from '../../shared/rules.ts'
import type { Groups, Place, RuleFamily } from '../../shared/rules.ts'
import { clockOf } from './clock-time.ts'
import {
  BETWEEN,
  CASE,
  CLOCK,
  NUMBER,
  PART_OF_DAY,
  PART_OR_MODIFIER,
  partOf,
  rule,
  TAIL,
  TIMED,
  UNIT,
  WEEKDAY,
  weekdayOf,
} from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { directions, units } from './words.ts'
import { verbForms } from '../words/verb-forms.ts'
import { fromEvent } from './from-event.ts'
import { few } from '../quantities/number-words.ts'
import { numberPhrase } from '../quantities/numbers.ts'
import { nfc } from '../../../text/normalise.ts'

const VAGUE = oneOf(['কয়েক', 'বেশ কয়েক', 'কিছু', 'অনেক', 'বহু', 'কতিপয়'])
const unitOf = (g: Groups): Unit | undefined => units.get(g['unit'] ?? '')
/** A যুগ is twelve years where it is counted. */
const age = 'যুগ'

const relative = (
  unit: Unit,
  amount: number | null,
  more: Partial<RelativeExpression> = {},
): RelativeExpression => ({ kind: 'relative', unit, amount, anchor: 'published', ...more })

const sign = (word: string | undefined): number => {
  const direction = directions.get(word ?? '')
  return direction === 'past' ? -1 : direction === 'future' ? 1 : 0
}

/** A day by its distance, with the clock or part of day that follows it. */
const day =
  (amount: number | null, anchor: RelativeExpression['anchor'] = 'published'): DateRule['make'] =>
  (g) => {
    const time = clockOf(g)
    const weekday = weekdayOf(g['weekday'])
    return time === null
      ? null
      : relative('day', amount, { anchor, ...time, ...(weekday === undefined ? {} : { weekday }) })
  }

/** আজ শনিবার; the weekday beside a day's name must agree with it. */
const WITH_WEEKDAY = `(?:(?:\\s*[,(])?\\s*(?<weekday>${WEEKDAY})${CASE}(?:\\s*\\))?)?`
/** কাল is yesterday as well as tomorrow, and an age: it needs a part of the day, and the verb decides. */
const TIMED_DAY = `(?:\\s+(?<weekday>${WEEKDAY})${CASE})?${TIMED}`
const FUTURE_VERB = '(?=[^।?!]{1,120}(?:বে|বেন|বো)(?![\\p{L}\\p{M}]))'
const PAST_VERB = '(?=[^।?!]{1,120}(?:ছে|ছেন|ছিল|ছিলেন|লেন|লো)(?![\\p{L}\\p{M}]))'
/** দশেক, বিশেক: about so many, after what is counted. */
const FEW = oneOf(few.keys())
const LONG_UNIT = oneOf(['সপ্তাহ', 'মাস', 'বছর', 'বৎসর', 'অর্থবছর', 'দশক', 'শতাব্দী', 'শতক'])
const DIRECTION = oneOf([...directions.keys(), 'বর্তমান'])

const withUnit =
  (make: (unit: Unit, g: Groups) => DateExpression | null): DateRule['make'] =>
  (g) => {
    const unit = unitOf(g)
    return unit ? make(unit, g) : null
  }

const counted = (g: Groups, way: 1 | -1): number | null => {
  if (g['low'] !== undefined) return null
  const amount = numberPhrase(g['number'] ?? '') ?? few.get(g['few'] ?? '') ?? null
  return amount === null ? null : way * amount
}

/** "প্রায় দুই বছর আগে", "দুই বছরেরও বেশি আগে". */
const distance = (g: Groups): Pick<RelativeExpression, 'modifier'> => {
  if (g['more'] !== undefined || g['least'] !== undefined) return { modifier: 'more' }
  if (g['fewer'] !== undefined) return { modifier: 'less' }
  return g['about'] === undefined ? {} : { modifier: 'approx' }
}

const now = relative('day', null, { reference: 'present' })

/** True where the next finite verb of the sentence lies ahead. */
const isAhead = (rest: string): boolean => {
  for (const [word] of (/^[^।?!\n]*/u.exec(rest)?.[0] ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
    const tense = verbForms.get(word)?.features.tense
    if (tense !== undefined) return tense === 'fut'
  }
  return false
}

const people = new RegExp(
  '^\\s+(?:দিন(?:ে|ের)|যুগ|সময়ে|প্রজন্ম|তরুণ|নারীদের|মেয়েরা|মানুষ(?:ের|কে)?(?![\\p{L}\\p{M}])|শিশু|কিশোর|যুবক|পৃথিবী|বিশ্ব(?![\\p{L}\\p{M}]*কাপ)|বাংলাদেশ|ভারত|সমাজ|দুনিয়া|বাস্তবতা|প্রেক্ষাপট)'.normalize(
    'NFC',
  ),
  'u',
)

/** "সেই দিন আসার আগেই", "সেদিন আর দূরে নয়": a day that nobody knows. */
const toCome = new RegExp(
  '^\\s+(?:(?:যেন|আর|খুব|বেশি)\\s+){0,2}(?:আসার|আসবে|আসুক|আসছে|দূরে)(?![\\p{L}\\p{M}])'.normalize(
    'NFC',
  ),
  'u',
)

/** "আজ আছি, কাল নেই": a saying, and no day. */
const fleeting =
  /^(?:\s+(?:আমি|আমরা|তুমি|আপনি|আমার|তোমার))?\s+আছ(?:ি|ে|েন|ো)?[,;]?\s+কাল(?:কে)?(?![\p{L}\p{M}])/u

/** "… থেকে শুরু করে আজকের বিদ্রোহ", "আজ প্রায় ধ্বংসের পথে", "আজ এটা স্বীকৃত". */
const untilNow = new RegExp('থেকে\\s+শুরু\\s+করে\\s+আজকের$'.normalize('NFC'), 'u')
const ofOurTime = new RegExp(
  '^\\s+(?:(?:এটা|এটি|তা|প্রায়)\\s+){0,2}(?:ধ্বংসের|স্বীকৃত|প্রতিষ্ঠিত|বিপন্ন|বিলুপ্ত|বিলুপ্তির|হুমকির|বিশ্বজুড়ে|সারা\\s+বিশ্বে)'.normalize(
    'NFC',
  ),
  'u',
)
const isOfOurTime = (before: string, after: string): boolean =>
  untilNow.test(before) || fleeting.test(after) || ofOurTime.test(after)

/** "রহস্য আজও অজানা", "আজকের তরুণেরা": these days; "আজও বৃষ্টি হবে" is today. */
const isNowadays = (match: string, { text, end }: Place): boolean =>
  match === 'আজও'
    ? !isAhead(text.slice(end, end + 90))
    : (match === 'আজকের' && people.test(text.slice(end, end + 20))) ||
      (/^আজ(?:কের)?$/u.test(match) &&
        isOfOurTime(nfc(text.slice(Math.max(0, end - 40), end)), nfc(text.slice(end, end + 48))))

/** Days by name, and periods counted from the publication. */
export const relativeRules: RuleFamily<DateExpression> = {
  hint: /আজ|কাল|পরশু|দিন|গত|গেল|আগামী|আসন্ন|আসছে|সামনের|চল|বর্তমান|এ|ওই|ঐ|সে|আগে|পূর্বে|পর|সম্প্রতি|ভবিষ্যতে|অতীতে/u,
  rules: [
    rule(
      'today',
      `(?:আজ|আজকে|আজকের(?!\\s+(?:পত্রিকা|কাগজ))|আজই|আজও)(?!\\s+কাল\\s+কর)${WITH_WEEKDAY}${TAIL}`,
      (g, match, place) => (isNowadays(match, place) ? now : day(0)(g, match, place)),
    ),
    rule('yesterday', `(?:গতকাল|গত কাল|গতকালের|গতকালই)${WITH_WEEKDAY}${TAIL}`, day(-1)),
    rule('tomorrow', `(?:আগামীকাল|আগামী কাল|আগামীকালের)${WITH_WEEKDAY}${TAIL}`, day(1)),
    rule('day before yesterday', `(?:গত পরশু|গতপরশু|পরশু${PAST_VERB})${WITH_WEEKDAY}${TAIL}`, day(-2)),
    rule('day after tomorrow', `(?:আগামী পরশু|পরশু${FUTURE_VERB})${WITH_WEEKDAY}${TAIL}`, day(2)),
    rule('day after tomorrow, weekday', `পরশু\\s+(?<weekday>${WEEKDAY})${CASE}${TAIL}`, day(2)),
    rule('tomorrow, by the verb', `কাল${TIMED_DAY}${FUTURE_VERB}`, day(1)),
    rule('from tomorrow, by the verb', `কাল(?=\\s+থেকে)${FUTURE_VERB}`, day(1)),
    // "কাল বুধবার": papers write গতকাল of the day before.
    rule('tomorrow, weekday', `কাল\\s+(?<weekday>${WEEKDAY})${CASE}${TAIL}`, day(1)),
    rule('yesterday, by the verb', `কাল${TIMED_DAY}${PAST_VERB}`, day(-1)),
    rule('last night', `গত\\s*রাত(?:ে|ের)?`, () => relative('day', -1, { partOfDay: 'night' })),
    // Midnight and the hours after it are of today.
    rule('last night, clock', `গত\\s+(?<part>রাত)\\s+${CLOCK}`, (g) => {
      const time = clockOf(g)
      return time?.hour === undefined ? null : relative('day', time.hour < 12 ? 0 : -1, time)
    }),
    rule(
      'that part of day',
      `(?<which>ওই|ঐ|সেই|একই|আগের|পরের)\\s+${PART_OF_DAY}`,
      (g, match, place) =>
        fromEvent(
          day(g['which'] === 'আগের' ? -1 : g['which'] === 'পরের' ? 1 : 0, 'text')(g, match, place),
          place,
        ),
    ),
    rule(
      'period',
      `(?<direction>${DIRECTION})\\s*(?<unit>${LONG_UNIT})(?:টি|টা)?(?:${PART_OR_MODIFIER}|(?:ের|ে|র|য়)?(?:ই|ও)?)`,
      withUnit((unit, g) => relative(unit, sign(g['direction']), partOf(g))),
    ),
    rule(
      'ago',
      `(?:(?:আজ|এখন)\\s+থেকে\\s+)?(?:(?:(?<about>প্রায়|আনুমানিক)|(?<least>অন্তত)|মাত্র|ঠিক)\\s+)?(?:(?<vague>${VAGUE})|${BETWEEN}(?<number>${NUMBER}))\\s*(?<unit>${UNIT})(?:েরও?\\s+(?:(?:কিছু\\s+)?(?<more>বেশি)|(?<fewer>কম))(?:\\s+সময়)?)?\\s+(?:আগে|পূর্বে|আগের|আগেই|আগেও)`,
      withUnit((unit, g) => {
        const amount = counted(g, -1)
        return relative(unit, amount, amount === null ? { reference: 'past' } : distance(g))
      }),
    ),
    rule(
      'about one ago',
      `(?<unit>${UNIT})খানেক\\s+(?:আগে|পূর্বে|আগের)`,
      withUnit((unit) => relative(unit, -1, { modifier: 'approx' })),
    ),
    rule(
      'some ago',
      `(?<unit>${UNIT})\\s+(?:(?<few>${FEW})|(?<number>${NUMBER}))\\s+(?:আগে|পূর্বে|আগের)`,
      withUnit((unit, g) => relative(unit, counted(g, -1), { modifier: 'approx' })),
    ),
    rule(
      'several ago',
      `(?<unit>${UNIT})\\s+কয়েক\\s+(?:আগে|পূর্বে|আগের)`,
      withUnit((unit) => relative(unit, null, { reference: 'past' })),
    ),
    rule(
      'ages ago',
      `(?:(?:প্রায়|অন্তত|মাত্র)\\s+)?(?<number>${NUMBER})\\s*${age}(?:েরও?\\s+বেশি(?:\\s+সময়)?)?\\s+(?:আগে|পূর্বে|আগের)`,
      (g) => {
        const amount = counted(g, -1)
        return amount === null ? null : relative('year', 12 * amount)
      },
    ),
    rule(
      'before that',
      `(?:এর|তার|তারও|এরও|ঘটনার|হামলার|নির্বাচনের)\\s+(?<number>${NUMBER})\\s*(?<unit>${UNIT})\\s+(?:আগে|পূর্বে|আগেই)`,
      (g, match, place) => {
        const unit = unitOf(g)
        const made = unit && relative(unit, counted(g, -1), { anchor: 'text' })
        // "হামলার এক মাস আগে": from an attack whose day the text may not tell.
        const of = /^[\p{L}\p{M}]+\s+/u.exec(match)?.[0].length ?? 0
        return made ? fromEvent(made, { ...place, start: place.start + of }) : null
      },
    ),
    rule(
      'later',
      `(?:(?:এর|তার|ঘটনার)\\s+)?${BETWEEN}(?<number>${NUMBER})\\s*(?<unit>${UNIT})\\s+(?:পর|পরে|পরই|পরেই|পরও|পরেও)`,
      (g, match, place) => {
        const unit = unitOf(g)
        if (!unit) return null
        if (g['low'] !== undefined) return { kind: 'duration', unit, amount: null }
        const made = relative(unit, counted(g, 1), { anchor: 'text' })
        // "পাঁচ বছর পর বাড়ি কিনবেন": from now, or from what was told, or from any day.
        const isOpen =
          !/^(?:এর|তার|ঘটনার)\s/u.test(match) &&
          isAhead(place.text.slice(place.end, place.end + 90))
        return isOpen ? { ...made, anchor: 'event' } : fromEvent(made, place)
      },
    ),
    rule('that day', `(?:ওই|ঐ|সেই|একই|সে|এই|এ)\\s*দিন(?:ে|ই|ও|ের|েই)?${TAIL}`, (g, match, place) =>
      toCome.test(nfc(place.text.slice(place.end, place.end + 24)))
        ? relative('day', null, { reference: 'future' })
        : day(0, 'text')(g, match, place),
    ),
    rule(
      'next day',
      `(?:তার\\s+)?(?:পরদিন|পরের\\s+দিন)(?:ই|ও|ের)?${WITH_WEEKDAY}${TAIL}`,
      (g, match, place) => fromEvent(day(1, 'text')(g, match, place), place),
    ),
    rule(
      'previous day',
      `(?:তার\\s+|এর\\s+)?আগের\\s*দিন(?:ই|ও|ের)?${WITH_WEEKDAY}${TAIL}`,
      (g, match, place) => fromEvent(day(-1, 'text')(g, match, place), place),
    ),
    rule(
      'that period',
      `(?<which>ওই|সেই|সে(?=\\s*বছর)|একই|পরের|আগের|পরবর্তী|পূর্ববর্তী)\\s*(?<unit>অর্থবছর|বছর|মাস|সপ্তাহ)(?:${PART_OR_MODIFIER}|েরই|ের|েই|ে|ই)?`,
      (g, _, place) => {
        const unit = unitOf(g)
        const which = g['which'] ?? ''
        const amount = which.startsWith('পর')
          ? 1
          : which === 'আগের' || which.startsWith('পূর্ব')
            ? -1
            : 0
        if (!unit) return null
        const made = relative(unit, amount, { anchor: 'text', ...partOf(g) })
        if (amount === 0) return made
        // "পরের বছর তিনি দল বদলান" tells of a year that has come.
        const past = amount === 1 && !isAhead(place.text.slice(place.end, place.end + 90))
        return fromEvent(past ? { ...made, happened: true } : made, place)
      },
    ),
    // What time it was, the text tells before in one of many ways.
    rule('that time', '(?<!(?:বছর|মাস|সপ্তাহ|দিন)(?:ের)?\\s)একই\\s+সময়(?:েই|ে)?', () =>
      calendarOf({}),
    ),
    rule('now', 'বর্তমানে|এখন|এই মুহূর্তে|এ মুহূর্তে|আজকাল', () => now),
    rule('recently', 'সম্প্রতি|অতীতে', () => relative('day', null, { reference: 'past' })),
    rule('in future', 'ভবিষ্যতে', () => relative('day', null, { reference: 'future' })),
  ],
}
