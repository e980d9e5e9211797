import { onceAText } from '../../../text/once-a-text.ts'
import { cardinals, few, halves, mixed, multipliers, quarters } from './number-words.ts'

/** One number word without its ending. */
export interface NumberWord {
  readonly kind: 'value' | 'times' | 'mixed' | 'quarter'
  readonly value: number
  /** 100 when a hundred is written into the word ("পাঁচশ"). */
  readonly scale: number
  /** What the word carries after the number: classifier, case, াধিক, খানেক, েক. */
  readonly tail: string
}

/** Classifiers with their cases, and the cases of numbers; sources of patterns. */
export const classifier =
  '(?:(?:টি|টা|টে|খানা|খানি|জন)(?:সহ|র|ের|কে|তে|য়|ই|ও|রই|রও|েরও|েরই|কেও|তেই)?|জনে)'.normalize('NFC')
export const caseEnding = '(?:ের|য়ের|র|এর|এ|ে|য়|কে|তে|-র|-এর)(?:ও|ই)?'.normalize('NFC')
const withClassifier = new RegExp(`^(.+?)(${classifier})$`, 'u')
const withCase = new RegExp(`^(.+?)(${caseEnding}|াধিক|খানেক|ও|ই)$`, 'u')
const withHundred = /^(.+?)(?:শ|শো|শত)$/u

/** A number word that carries nothing. */
export const plainWord = (norm: string): NumberWord | null => {
  const value = cardinals.get(norm) ?? halves.get(norm)
  if (value !== undefined) return { kind: 'value', value, scale: 1, tail: '' }
  const times = multipliers.get(norm)
  if (times !== undefined) return { kind: 'times', value: times, scale: 1, tail: '' }
  const own = mixed.get(norm)
  if (own !== undefined) return { kind: 'mixed', value: own, scale: 1, tail: '' }
  const quarter = quarters.get(norm)
  return quarter === undefined ? null : { kind: 'quarter', value: quarter, scale: 1, tail: '' }
}

/** "পাঁচশ", "দেড়শ": a hundred written together with its number. */
const joinedHundred = (norm: string): NumberWord | null => {
  const stem = withHundred.exec(norm)?.[1] ?? ''
  const value = cardinals.get(stem) ?? mixed.get(stem)
  return value === undefined || value === 0
    ? null
    : { kind: 'value', value: value * 100, scale: 100, tail: '' }
}

const bare = (norm: string): NumberWord | null => plainWord(norm) ?? joinedHundred(norm)

/** A number word with what is written onto it; null for any other word. NFC. */
export const wordOf = onceAText((norm): NumberWord | null => {
  const found = bare(norm)
  if (found) return found
  const [, stem = '', tail = ''] = withClassifier.exec(norm) ?? []
  const counted = bare(stem)
  if (counted && counted.kind !== 'quarter') return { ...counted, tail }
  const [, root = '', ending = ''] = withCase.exec(norm) ?? []
  const big = bare(root)
  // Case goes with big numbers only: "পাঁচে" may be anything, "হাজারের" is a number.
  if (big && (big.kind === 'times' || big.scale === 100 || halves.has(root)))
    return { ...big, tail: ending }
  const some = few.get(norm)
  return some === undefined ? null : { kind: 'value', value: some, scale: 1, tail: 'েক' }
})
