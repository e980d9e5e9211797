import type { DateExpression, RelativeExpression, Unit } from '../../../core/date-expression.ts'
import { oneOf } from '../../shared/rules.ts'
import type { Groups, Place, RuleFamily } from '../../shared/rules.ts'
import { CLOCK, clockOf, NUMBER, PART, rule, UNIT, VAGUE } from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { units } from './words.ts'
import { numberPhrase } from '../quantities/numbers.ts'

const relative = (
  unit: Unit,
  amount: number | null,
  more: Partial<RelativeExpression> = {},
): RelativeExpression => ({ kind: 'relative', unit, amount, anchor: 'published', ...more })

const amountOf = (text: string | undefined): number | null => {
  const lower = (text ?? '').toLowerCase()
  return lower.startsWith('a couple') ? 2 : numberPhrase(lower)
}

const signs: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
}

const signOf = (word: string | undefined): number => signs[(word ?? '').toLowerCase()] ?? 0

const withUnit =
  (make: (unit: Unit, g: Groups) => DateExpression | null): DateRule['make'] =>
  (g) => {
    const unit = units.get((g['unit'] ?? '').toLowerCase())
    return unit ? make(unit, g) : null
  }

const dayNames: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

/** "today's youth", "today’s world": these days. */
const nowadays =
  /^['’]s\s+(?:\p{L}+\s+)?(?:world|youth|society|generations?|children|standards|economy|politics|technology|dollars|prices|climate|audiences|consumers)(?!\p{L})/iu

/** A saying. */
const fleeting = /^here\s+today,?\s+gone\s+tomorrow/iu

const namedDay: DateRule['make'] = (g, match, { text, start, end }) => {
  if (/^gone\s+tomorrow/iu.test(text.slice(Math.max(0, start - 5), end))) return null
  const isSaying = fleeting.test(text.slice(Math.max(0, start - 5), end + 16))
  if (/^today$/iu.test(match) && (isSaying || nowadays.test(text.slice(end, end + 40))))
    return relative('day', null, { reference: 'present' })
  const time = clockOf(g)
  return time === null ? null : relative('day', dayNames[(g['w'] ?? '').toLowerCase()] ?? 0, time)
}

const partOfDay: DateRule['make'] = (g) => {
  const which = (g['which'] ?? '').toLowerCase()
  const time = clockOf(g)
  const anchor = which === 'that' ? ('text' as const) : ('published' as const)
  return time === null ? null : relative('day', which === 'last' ? -1 : 0, { ...time, anchor })
}

/** "Relations cannot restart overnight": at once. */
const atOnce = /(?:n['’]t|cannot|not|never|nothing)(?!\p{L})[^.!?\n]{0,40}$/iu
/** "overnight stays", "their overnight 123-9": of what kind a thing is; "overnight on Friday": the day is told. */
const ofNights =
  /^\s+(?:[0-9]|stays?|bus(?:es)?|trains?|flights?|ferr|coach(?:es)?|accommodation|parking|guests?|trips?|journeys?|success|celebrit|sensation|deliver|shipping|camps?|lodging|stars?|fame|temperatures?|lows?|shifts?|guards?|care|score|total|batters?|batsm|pair|partners?|duty|curfew|changes?|solutions?|millionaires?|rates?|lending|(?:on\s+|from\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu
const weekdayBefore = /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})[^.!?\n]*$/iu

const overnight: DateRule['make'] = (_, __, { text, start, end }) => {
  const before = text.slice(Math.max(0, start - 120), start)
  if (atOnce.test(before) || ofNights.test(text.slice(end, end + 24))) return null
  // "On Tuesday they dug out the soil overnight."
  const anchor = weekdayBefore.test(before) ? ('text' as const) : ('published' as const)
  return relative('day', 0, { partOfDay: 'night', anchor })
}

/** "to hold the polls and the referendum on the same day": that of each other. */
const together =
  /(?<!\p{L})(?:will|would|shall|to\s+be|to\s+hold|holding|be\s+held)(?!\p{L})[^.!?\n]*(?<!\p{L})and(?!\p{L})[^.!?\n]*\son\s$/iu

const samePeriod: DateRule['make'] = (g, match, place) => {
  const before = place.text.slice(Math.max(0, place.start - 160), place.start)
  const anchor = /same\s+day/iu.test(match) && together.test(before) ? 'event' : 'text'
  return withUnit((unit) => relative(unit, 0, { anchor }))(g, match, place)
}

const LONG_UNIT = oneOf([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'fortnight',
])
const ABOUT =
  '(?:(?:(?<about>about|nearly|almost|some|around)|(?<over>more\\s+than|over)|(?<under>less\\s+than)|just|barely)\\s+)?'
const AMOUNT = `(?<n>${NUMBER}|${VAGUE}|an?|one)(?:\\s+(?:and\\s+a\\s+half|full|more))?`

/** "about two years ago", "more than two years ago". */
const distance = (g: Groups): Pick<RelativeExpression, 'modifier'> => {
  if (g['over'] !== undefined) return { modifier: 'more' }
  if (g['under'] !== undefined) return { modifier: 'less' }
  return g['about'] === undefined ? {} : { modifier: 'approx' }
}

const EARLY = '(?:(?:early|late|later|earlier|mid-?)[\\s-]*)?'

/** ABC's “This Week” is a programme. */
const isProgramme = (match: string, { text, start, end }: Place): boolean =>
  /\s\p{Lu}/u.test(match) &&
  /[“"‘']$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /^[.,]?[”"’']/u.test(text.slice(end, end + 3))

/** Days by name, and periods counted from the publication or the text. */
export const relativeRules: RuleFamily<DateExpression> = {
  hint: /day|night|week|month|year|quarter|decade|century|hour|minute|morning|afternoon|evening|tomorrow|fortnight|now|past|recent|future|current|moment|present|long ago|soon/iu,
  rules: [
    rule(
      'named day',
      `${EARLY}(?:(?:morning|afternoon|evening)\\s+)?(?<w>today|yesterday|tomorrow)(?:\\s+(?<part>${PART}))?`,
      namedDay,
    ),
    rule(
      'clock, named day',
      `(?:(?<around>around|about)\\s+(?=[0-9]))?${CLOCK}\\s+(?<w>today|yesterday|tomorrow)`,
      namedDay,
    ),
    rule('tonight', 'tonight', () => relative('day', 0, { partOfDay: 'night' })),
    rule('day before yesterday', 'the\\s+day\\s+before\\s+yesterday', () => relative('day', -2)),
    rule('day after tomorrow', 'the\\s+day\\s+after\\s+tomorrow', () => relative('day', 2)),
    rule(
      'this part',
      `${EARLY}(?<which>this|last|that)\\s+(?<part>morning|afternoon|evening|night)`,
      partOfDay,
    ),
    rule('overnight', 'overnight', overnight),
    rule('now', 'now|currently|at\\s+present|presently|right\\s+now|nowadays', () =>
      relative('day', null, { reference: 'present' }),
    ),
    rule(
      'recently',
      'recently|recent\\s+(?:days|weeks|months|years|decades)|the\\s+past(?!\\s+[\\p{L}0-9])|long\\s+ago',
      () => relative('day', null, { reference: 'past' }),
    ),
    rule(
      'future',
      'the\\s+(?:near\\s+)?future(?!\\s+of)|the\\s+coming\\s+(?:days|weeks|months|years)',
      () => relative('day', null, { reference: 'future' }),
    ),
    rule(
      'period',
      `(?<d>last|past|previous|this|next|coming|current)\\s+(?<unit>${LONG_UNIT})`,
      (g, match, place) =>
        isProgramme(match, place)
          ? null
          : withUnit((unit, groups) => relative(unit, signOf(groups['d'])))(g, match, place),
    ),
    rule(
      'end of period',
      `(?:the\\s+)?(?:end|middle|beginning|start)\\s+of\\s+(?<d>last|this|next|the)\\s+(?<unit>week|month|year|decade|century)`,
      withUnit((unit, g) => relative(unit, signOf(g['d']))),
    ),
    rule('the weekend', 'the\\s+weekend', () => relative('weekend', -1)),
    rule(
      'following period',
      'the\\s+(?<d>following|next|previous)\\s+(?<unit>day|week|month|year)',
      withUnit((unit, g) => relative(unit, signOf(g['d']), { anchor: 'text' })),
    ),
    rule('that period', '(?:that|the\\s+same)\\s+(?<unit>day|week|month|year)', samePeriod),
    rule(
      'ago',
      `${ABOUT}${AMOUNT}\\s+(?<unit>${UNIT})\\s+(?:or\\s+so\\s+)?(?:ago|back(?!\\s+(?:to|in|on|at|from|home|up)(?!\\p{L})))`,
      withUnit((unit, g) => {
        const amount = amountOf(g['n'])
        return relative(
          unit,
          amount === null ? null : -amount,
          amount === null ? { reference: 'past' } : distance(g),
        )
      }),
    ),
    rule(
      'earlier',
      // "20 minutes before rinsing" is a length.
      `${ABOUT}${AMOUNT}\\s+(?<unit>${UNIT})\\s+(?:earlier|before(?!\\s+[\\p{L}]{3,}ing(?![\\p{L}])))`,
      (g, match, { text, end }) => {
        const unit = units.get((g['unit'] ?? '').toLowerCase())
        const amount = amountOf(g['n'])
        if (!unit) return null
        // "two weeks before the shooting" is counted from what no date was given for.
        const isOfEvent = /before$/iu.test(match) && /^\s+\p{L}/u.test(text.slice(end, end + 3))
        const anchor = isOfEvent ? 'event' : unit === 'year' ? 'published' : 'text'
        return relative(
          unit,
          amount === null ? null : -amount,
          amount === null ? { reference: 'past' } : { anchor, ...distance(g) },
        )
      },
    ),
    // What it is counted from, is the event behind it.
    rule(
      'prior to',
      `${ABOUT}${AMOUNT}\\s+(?<unit>${UNIT})(?=\\s+prior\\s+to\\s)`,
      withUnit((unit, g) => {
        const amount = amountOf(g['n'])
        return amount === null ? null : relative(unit, -amount, { anchor: 'event', ...distance(g) })
      }),
    ),
    rule(
      'later',
      `${AMOUNT}\\s+(?<unit>${UNIT})\\s+later`,
      withUnit((unit, g) => relative(unit, amountOf(g['n']), { anchor: 'text' })),
    ),
    rule(
      'from now',
      `${AMOUNT}\\s+(?<unit>${UNIT})\\s+from\\s+(?:now|today)|(?<=in\\s)(?<n2>${NUMBER}|an?)\\s+(?<unit2>${UNIT})['’]?\\s+time`,
      (g) => {
        const unit = units.get((g['unit'] ?? g['unit2'] ?? '').toLowerCase())
        const amount = amountOf(g['n'] ?? g['n2'])
        return unit && amount !== null ? relative(unit, amount) : null
      },
    ),
  ],
}
