import type { DateExpression } from '../../../core/date-expression.ts'
import type { RuleFamily } from '../../shared/rules.ts'
import { ABOUT_CLOCK, CLOCK, DIGIT, fromGroups, PART_OF_DAY, rule } from './patterns.ts'
import type { DateRule } from './patterns.ts'
import { oneOf } from '../../shared/rules.ts'
import { partsOfDay } from './words.ts'

const time: DateRule['make'] = (g) => fromGroups(g)

/** A clock without a part of the day must show that it is one: টা alone counts things ("৫টা গাড়ি"). */
const bareClock: DateRule['make'] = (g, match, { text, end }) =>
  /টায়|টার\s+দিকে|টা\s+নাগাদ|মিনিট|ঘটিকা|টে$|:/u.test(match) ||
  (/টা$/u.test(match) &&
    // "একটা থেকেও ডাক আসেনি": one thing.
    match !== 'একটা' &&
    /^\s+(?:থেকে|পর্যন্ত)(?![\p{L}\p{M}])/u.test(text.slice(end, end + 12)))
    ? fromGroups(g)
    : null

const parts = [...partsOfDay.keys()].filter((w) => w !== 'বেলা')
const LOCATIVE = oneOf(parts.flatMap((w) => [`${w}ে`, `${w}য়`, `${w}বেলা`, `${w}বেলায়`]))

/** Clock times and parts of a day without a day: বিকেল ৫টায়, রাত সাড়ে ৮টার দিকে, সন্ধ্যায়. */
export const clockRules: RuleFamily<DateExpression> = {
  hint: new RegExp(
    `টা|টে|ঘটিকা|মিনিট|${DIGIT}[:.]${DIGIT}|${oneOf(partsOfDay.keys())}`.normalize('NFC'),
    'u',
  ),
  rules: [
    rule('part of day, clock', `${PART_OF_DAY}\\s+${ABOUT_CLOCK}${CLOCK}`, time),
    rule('clock', CLOCK, bareClock),
    rule(
      'part of day, range',
      `(?<word>${oneOf(parts)})(?=\\s+(?:থেকে|পর্যন্ত)(?![\\p{L}\\p{M}]))`,
      (g) => {
        const part = partsOfDay.get(g['word'] ?? '')
        return part ? { kind: 'calendar', calendar: 'gregorian', partOfDay: part } : null
      },
    ),
    rule('part of day', `(?:গভীর\\s+)?(?<word>${LOCATIVE})`, (g, _, { text, start }) => {
      // "দিন দুপুরে" is "in broad daylight", "ঘটনার দিন দুপুরে" a day's noon.
      const before = text.slice(Math.max(0, start - 10), start)
      if (/দিনে?[-\s]+$/u.test(before) && !/র\s+দিন\s+$/u.test(before)) return null
      const part = [...partsOfDay].find(([word]) => (g['word'] ?? '').startsWith(word))?.[1]
      return part ? { kind: 'calendar', calendar: 'gregorian', partOfDay: part } : null
    }),
  ],
}
