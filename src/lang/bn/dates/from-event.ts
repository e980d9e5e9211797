import type { DateExpression } from '../../../core/date-expression.ts'
import type { Place } from '../../shared/rules.ts'
import { DIGIT, MONTH, WEEKDAY } from './patterns.ts'

/** An event that the words point back to, whose day was told: "এর দুই দিন পর", "ঘটনার পরদিন". */
const pointing = /(?:^|[^\p{L}\p{M}])(?:এর|তার|ঘটনার|দিনের)\s+$/u
/** A genitive right before, and what stands before it. */
const genitive = /([\p{L}\p{M}]{2,})র\s+$/u
const dated = new RegExp(
  `(?:${MONTH}|${WEEKDAY}|${DIGIT}{4})(?:ের|র|য়ের)?(?:\\s+[\\p{L}\\p{M}]+)?\\s+$`.normalize('NFC'),
  'u',
)
/** A word of a day in a sentence. */
const dayIn = new RegExp(
  `${MONTH}|${WEEKDAY}|${DIGIT}{4}|আজ|গতকাল|গত\\s|তারিখ|সেদিন|ওই\\s+দিন`.normalize('NFC'),
  'u',
)
/** UTF-16 units before a shift in which its event may have been told. */
const toldReach = 300

/**
 * "ঘোষণার পরদিন", "সম্মেলনের দুই দিন পর": counted from an act. What the text told before gives its day only where it told of that
 * act, or where the act bears its day ("১০ জানুয়ারির সমাবেশের পরদিন").
 */
export const fromEvent = (
  made: DateExpression | null,
  { text, start }: Place,
): DateExpression | null => {
  if (made?.kind !== 'relative' || made.anchor !== 'text') return made
  const before = text.slice(Math.max(0, start - toldReach), start)
  const act = genitive.exec(before)
  if (!act?.[1] || pointing.test(before) || dated.test(before)) return made
  const stem = act[1].replace(/ে$/u, '')
  const told = before
    .slice(0, act.index)
    .split(/[।?!\n]/u)
    .findLast((sentence) => sentence.includes(stem))
  return told !== undefined && dayIn.test(told) ? made : { ...made, anchor: 'event' }
}
