import type { CalendarExpression } from '../../../core/date-expression.ts'
import type { DatesPart, FiscalYears, FoundDate } from '../../contract/dates.ts'
import { calendarOf, kindOf } from '../../shared/date-kind.ts'
import { joinRanges } from '../../shared/date-ranges.ts'
import { withGoverning } from '../../shared/governed-dates.ts'
import { withoutJoiners } from '../../shared/without-joiners.ts'
import { findAll } from '../../shared/rules.ts'
import { dayOf } from './patterns.ts'
import { agedName } from './ages.ts'
import { governing } from './governing.ts'
import { withHalves } from './half-days.ts'
import { knownByEvent, knownByPolls } from './known-days.ts'
import { withNamedMonths } from './of-named-month.ts'
import { clockRules } from './rules-clock.ts'
import { dayRules, numericRules } from './rules-day.ts'
import { durationRules, setRules } from './rules-duration.ts'
import { monthRules, monthWeekdayRules, spokenYearRules } from './rules-month.ts'
import { foreignRules, periodRules } from './rules-period.ts'
import { relativeRules } from './rules-relative.ts'
import { weekdayRules } from './rules-weekday.ts'
import { isTitle } from '../titles.ts'
import { verbForms } from '../words/verb-forms.ts'
import { withYearBefore } from './year-before.ts'
import { nfc } from '../../../text/normalise.ts'

/** Every rule of a date, for finding and for the check that each pattern is linear. */
export const families = [
  monthWeekdayRules,
  monthRules,
  spokenYearRules,
  dayRules,
  numericRules,
  weekdayRules,
  periodRules,
  foreignRules,
  relativeRules,
  durationRules,
  setRules,
  clockRules,
]

/** "সোমবারের মধ্যে": the genitive belongs to the postposition, and the verb tells whether it lies ahead. */
const deadline = /^\s+(?:মধ্যে|ভেতর|ভিতর|আগে(?!ই?\s+থেকে))/u

/** Words of dates that end in র without any case. */
const endsInR = /(?:ম্বর|টোবর|বার|ভোর|দুপুর|শুক্র)$/u

const find = (text: string): readonly FoundDate[] => {
  const found = findAll(text, families)
    .filter(({ start, end }) => !isTitle(text, start, end))
    .map(({ start, end, value, rule }): FoundDate => {
      const genitive =
        text[end - 1] === 'র' &&
        !endsInR.test(text.slice(start, end)) &&
        !deadline.test(text.slice(end, end + 12))
      const expression =
        value.kind !== 'calendar'
          ? value
          : knownByPolls(
              knownByEvent(
                genitive
                  ? knownByDay(value, text.slice(end, end + 16))
                  : knownBefore(inTense(value, text, end), text.slice(end, end + 16)),
                text.slice(end, end + 60),
              ),
              text.slice(end, end + 60),
            )
      return { start, end, expression, kind: kindOf(expression), rule }
    })
  const joined = joinRanges(
    text,
    withHalves(text, withEvery(text, withListed(withDays(text, found)))),
    {
      since: /^\s+(?:পর\s+)?(?:থেকেই|থেকে|হতে|হইতে)(?![\p{L}\p{M}])/u,
      until: /^\s+(?:পর্যন্ত)(?![\p{L}\p{M}])/u,
    },
  )
  return withGoverning(text, withYearBefore(text, joined), governing)
}

const withDays = (text: string, found: readonly FoundDate[]): readonly FoundDate[] =>
  withNamedMonths(
    text,
    found.map((date) => withGluedDay(text, date)),
  )

/** "প্রতি শুক্র ও শনিবার": the second weekday comes again, too. */
const withEvery = (text: string, found: readonly FoundDate[]): readonly FoundDate[] => {
  const out: FoundDate[] = []
  for (const date of found) {
    const before = out.at(-1)
    const { expression } = date
    const again =
      before?.expression.kind === 'set' &&
      before.expression.weekday !== undefined &&
      expression.kind === 'calendar' &&
      expression.weekday !== undefined &&
      /^\s*(?:ও|এবং|,)\s*$/u.test(text.slice(before.end, date.start))
    out.push(
      again
        ? {
            ...date,
            kind: 'set',
            expression: { kind: 'set', unit: 'week', every: 1, weekday: expression.weekday },
          }
        : date,
    )
  }
  return out
}

const gluedDay = /[\p{L}\p{M}]([0-9০-৯]{1,2})\s+$/u

/** "আরও পড়ুন…০৬ নভেম্বর ২০২৫": where the words run together, the day still belongs to its month. */
const withGluedDay = (text: string, date: FoundDate): FoundDate => {
  if (date.rule !== 'month year' || date.expression.kind !== 'calendar') return date
  const digits = gluedDay.exec(text.slice(Math.max(0, date.start - 5), date.start))
  const day = dayOf(digits?.[1])
  if (!digits?.[1] || typeof day !== 'number') return date
  const start = date.start - digits[0].length + digits[0].indexOf(digits[1])
  return { ...date, start, rule: 'date', expression: { ...date.expression, day } }
}

/** What stands before a list and goes for each of its days. */
type Shared = Pick<CalendarExpression, 'direction' | 'year' | 'within'>

/** "আগামী ৫ ও ৬ জানুয়ারি", "২০০৯ সালের ২৫ ও ২৬ ফেব্রুয়ারি": what stands before a list goes for each of its days. */
const withListed = (found: readonly FoundDate[]): readonly FoundDate[] => {
  let shared: Shared | undefined
  return found.map((date): FoundDate => {
    const { expression } = date
    if (expression.kind !== 'calendar') return date
    const said = saidOf(expression)
    const own = said ?? shared
    shared = date.rule.startsWith('listed day') ? own : undefined
    return own === undefined || said !== undefined
      ? date
      : {
          ...date,
          expression: calendarOf({ ...expression, tense: undefined, direction: undefined, ...own }),
        }
  })
}

const saidOf = ({ year, within, direction, tense }: CalendarExpression): Shared | undefined => {
  if (year !== undefined) return { year }
  if (within !== undefined) return { within }
  return direction !== undefined && tense === undefined ? { direction } : undefined
}

/** "৫ আগস্টের পর দেশ বদলে গেছে": a day by which something is known; its year is sure only while it is near. */
const knownByDay = (e: CalendarExpression, rest: string): CalendarExpression =>
  e.month !== undefined &&
  e.day !== undefined &&
  e.year === undefined &&
  e.within === undefined &&
  e.direction === undefined &&
  /^\s+(?:পর|আগে|পূর্ব|ঘটনা|অভ্যুত্থান|গণ-?অভ্যুত্থান|ভাষণ|পট)/u.test(rest)
    ? { ...e, known: true }
    : e

/** "৫ আগস্টের আগে এবং পরে …": what was before it is known by it, too; what is to be done before it lies ahead. */
const knownBefore = (e: CalendarExpression, rest: string): CalendarExpression =>
  /^\s+আগে/u.test(rest) &&
  e.direction !== 'future' &&
  (e.tense !== undefined || e.direction === undefined)
    ? { ...e, known: true }
    : e

/** How far ahead the verb of the clause is looked for, in UTF-16 units. */
const clauseReach = 320

/** A day without year, direction or genitive lies ahead when the next finite verb of its sentence is in the future. */
const inTense = (e: CalendarExpression, text: string, end: number): CalendarExpression => {
  const open = e.year === undefined && e.direction === undefined && e.within === undefined
  if (!open || (e.weekday === undefined && e.month === undefined && e.day === undefined)) return e
  const rest = nfc(text.slice(end, end + clauseReach))
  const tense =
    isOrdered(rest) || setDown.test(rest) || proclaimed.test(rest)
      ? 'future'
      : (tenseBefore(text, end) ?? nextTense(rest))
  return tense === null ? e : { ...e, direction: tense, tense }
}

/** "… পূর্ণ হবে রোববার।", "শুরু হয়েছে ৭ জুন থেকে, …": where the date ends its clause, the verb before it tells. */
const tenseBefore = (text: string, end: number): 'past' | 'future' | null => {
  if (!/^(?:\s+(?:থেকে|পর্যন্ত|মধ্যে))?\s*[।?!,;]/u.test(text.slice(end, end + 12))) return null
  const clause = /[^।?!,;\n]*$/u.exec(text.slice(Math.max(0, end - clauseReach), end))?.[0] ?? ''
  if (/তে\s+পারেন?(?![\p{L}\p{M}])/u.test(clause)) return 'future'
  const tense = [...clause.matchAll(/[\p{L}\p{M}]+/gu)]
    .map(([word]) => verbForms.get(nfc(word))?.features)
    .findLast(
      (f) =>
        f?.tense === 'fut' || f?.tense === 'past' || f?.tense === 'pqp' || f?.aspect === 'perf',
    )
  return tense === undefined ? null : tense.tense === 'fut' ? 'future' : 'past'
}

/** "গিয়ে থাকতে পারেন" supposes what has been. */
const perhapsBefore = /ে\s+থাকতে\s+$/u

/** "বৃষ্টির আশঙ্কা", "নামার সম্ভাবনা নেই". */
const expected = /^(?:আশঙ্কা|সম্ভাবনা|পূর্বাভাস|প্রত্যাশা)$/u

/** "প্রতিবেদন জমার দিন ২৩ ফেব্রুয়ারি রাখা হয়েছে". */
const setDown = /^\s+(?:ধার্য|নির্ধারণ|নির্ধারিত|রাখা|রেখেছ)/u

/** "শনিবার থেকে সোমবার পর্যন্ত ছুটি ঘোষণা করা হয়েছে": a stretch that is proclaimed lies ahead. */
const proclaimed = new RegExp(
  '^\\s+(?:থেকে|পর্যন্ত)(?![\\p{L}\\p{M}])[^।?!,;\\n]{0,80}(?:ছুটি|কর্মসূচি|ধর্মঘট|হরতাল|অবরোধ|কর্মবিরতি|শোক|অনশন)(?:র|ের)?\\s+(?:ঘোষণা|ডাক)'.normalize(
    'NFC',
  ),
  'u',
)

/** What is done with a day that is to come. */
const fixing = /^(?:ধার্য|নির্ধারণ|নির্ধারিত|ঠিক|রেখে|রাখা|রাখে|রাখেন|স্থির)/u

/** What somebody has until a day. */
const term = new RegExp('^(?:সময়|মেয়াদ|সুযোগ)$'.normalize('NFC'), 'u')

/** What is on somebody's list of days. */
const appointed = /^(?:ম্যাচ|খেলা|শুনানি|বৈঠক|সভা|কর্মসূচি|পরীক্ষা|অনুষ্ঠান|নির্বাচন|সমাবেশ|সম্মেলন)$/u

/** "২২ জানুয়ারির মধ্যে প্রতিবেদন দিতে বলেছেন", "৩০ জুনের মধ্যে সরানোর নির্দেশ": by when something is to be done. */
const ordered = new RegExp(
  '^[^।?!\\n]*?(?:তে\\s+(?:বল(?:া|েছে|েন|ে|েছিল|েছেন|েছিলেন)|নির্দেশ|অনুরোধ|আহ্বান|আদেশ)|(?:ার|নোর)\\s+(?:নির্দেশ|আদেশ|অনুরোধ|আহ্বান|সময়সীমা|লক্ষ্য|আলটিমেটাম))(?![\\p{L}\\p{M}])'.normalize(
    'NFC',
  ),
  'u',
)
const isOrdered = (rest: string): boolean => deadline.test(rest) && ordered.test(rest)

const nextTense = (rest: string): 'past' | 'future' | null => {
  const sentence = /^[^।?!\n]*/u.exec(rest)?.[0] ?? ''
  let before = ''
  for (const { 0: word, index } of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
    const features = verbForms.get(nfc(word))?.features
    // "হওয়ার কথা রয়েছে", "হতে পারে", "করতে যাচ্ছে" lie ahead; "কথা ছিল" leaves open whether it came so.
    if (word === 'কথা' && /ার$/u.test(before))
      return /কথা(?:\s+(?:রয়েছে|আছে)|\s*$)/u.test(sentence) ? 'future' : null
    if (/তে$/u.test(before) && /^(?:পারে|পারেন|যাচ্ছে|যাচ্ছেন)$/u.test(word))
      return perhapsBefore.test(sentence.slice(0, index)) ? 'past' : 'future'
    // "২১ অক্টোবর শুরু হতে যাওয়া টেস্ট".
    if (/তে$/u.test(before) && /^যাওয়া/u.test(nfc(word))) return 'future'
    // "করা হয়", "নিহত হন": the present in which news tells the past.
    if (/^(?:হয়|হন)$/u.test(nfc(word)) && !/হয়,\s+(?:তাহলে|তবে)/u.test(sentence)) return 'past'
    // "হরতালের ডাক দেওয়া হয়েছে", "বৃষ্টির আশঙ্কা আছে": what is called or feared lies ahead.
    if (before === 'ডাক' && /^দ(?:ে|ি)/u.test(word)) return 'future'
    if (expected.test(word)) return 'future'
    // "৩০ জুন পর্যন্ত সময় আছে".
    if (/^(?:রয়েছে|আছে)$/u.test(nfc(word)) && term.test(before)) return 'future'
    // "২১ ডিসেম্বর শুনানির দিন রেখেছেন", "রায়ের তারিখ ধার্য করা হয়েছে".
    if (/^(?:দিন|তারিখ)$/u.test(before) && fixing.test(word)) return 'future'
    // "বুধবার শুনানি রয়েছে", "ম্যাচ আছে".
    if (/^(?:রয়েছে|আছে)$/u.test(nfc(word)) && appointed.test(before)) return 'future'
    before = word
    if (features?.tense === 'fut') return 'future'
    if (features?.tense === 'past' || features?.tense === 'pqp') return 'past'
    if (features?.tense === 'pres') return features.aspect === 'perf' ? 'past' : null
  }
  return null
}

/**
 * A fiscal year of Bangladesh runs from July to June, one of India from April to March. The report must show whose it is:
 * by the name of the state, its capital or an office of its own, and by no other state's in the sentence.
 */
const fiscalYears: FiscalYears = {
  state: 'BD',
  firstMonth: 7,
  shownBy:
    /(?<![\p{L}\p{M}])(?:বাংলাদেশ|ঢাকা(?:য়|র)?(?![\p{L}\p{M}])|এনবিআর|একনেক|জাতীয় রাজস্ব বোর্ড)/u,
  elsewhere:
    /(?<![\p{L}\p{M}])(?:ভারত|পাকিস্তান|নেপাল|শ্রীলঙ্কা|যুক্তরাষ্ট্র|মার্কিন|যুক্তরাজ্য|জাপান|চীন|পশ্চিমবঙ্গ|কলকাতা|দিল্লি|রুপি)/u,
}

/** Dates, times, durations and sets of Bengali text. */
export const dates: DatesPart = {
  find: (text) => withoutJoiners(text, find),
  fiscalYears,
  aged: agedName,
  hourBehind: /^\)?,?\s*$/u,
}
