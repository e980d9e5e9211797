import { peopleUnits } from '../../../core/units.ts'
import { onceAText } from '../../../text/once-a-text.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { UncountedRead } from '../../shared/quantity-grammar.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { uninflected } from '../words/uninflected.ts'
import { verbForms } from '../words/verb-forms.ts'
import { asciiDigits, plainNumber, readNumber } from './numbers.ts'
import {
  orderedNouns,
  orderedPeople,
  ordinalWords,
  rankings,
  superlatives,
} from './ordinal-words.ts'
import { unitOf } from './units.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** Endings that make digits an ordinal, and the numbers that take each; তম goes with all. */
const digitEndings: ReadonlyMap<string, readonly number[]> = new Map(
  (
    [
      ['ম', [1, 5, 7, 8, 9, 10]],
      ['য়', [2, 3]],
      ['র্থ', [4]],
      ['ষ্ঠ', [6]],
    ] as const
  ).map(([ending, numbers]) => [ending.normalize('NFC'), numbers] as const),
)

/** Written onto an ordinal, with its cases: "তৃতীয়বারের মতো". */
const timesOnto = /^(.+)বার(?:ের|ই|ও|েই|েও)?$/u

const spelled = onceAText((word): number | null => {
  const value = ordinalWords.get(word)
  if (value !== undefined) return value
  return word.endsWith('তম') ? plainNumber(word.slice(0, -2)) : null
})

/** An ordinal without its head. */
interface Rank {
  readonly value: number
  readonly next: number
  /** বার is written onto it. */
  readonly times: boolean
}

/** True for a word that is an ordinal. */
export const opensOrdinal = onceAText(
  (word) => spelled(word) !== null || spelled(timesOnto.exec(word)?.[1] ?? '') !== null,
)

const rankAt = (pieces: readonly Piece[], at: number): Rank | null => {
  const piece = pieces[at]
  if (piece?.kind === 'word') {
    const value = spelled(piece.norm)
    if (value !== null) return { value, next: at + 1, times: false }
    const many = spelled(timesOnto.exec(piece.norm)?.[1] ?? '')
    return many === null ? null : { value: many, next: at + 1, times: true }
  }
  const onto = pieces[at + 1]
  if (piece?.kind !== 'digits' || onto?.kind !== 'word' || !onto.glued) return null
  const digits = asciiDigits(piece.norm)
  const times = timesOnto.exec(onto.norm)?.[1]
  const ending = times ?? onto.norm
  if (!/^[1-9][0-9]*$/u.test(digits)) return null
  const value = Number(digits)
  if (ending !== 'তম' && !digitEndings.get(ending)?.includes(value)) return null
  return { value, next: at + 2, times: times !== undefined }
}

/**
 * An ordinal with what stands in the order ("তৃতীয় দফা", "২১তম সম্মেলন"); null where it is an adverb, part of a name, or of a date.
 * What is done for the first time is told by no number.
 */
export const ordinalAt = (pieces: readonly Piece[], at: number): UncountedRead | null => {
  const rank = rankAt(pieces, at)
  if (!rank || isBroken(pieces, at, rank)) return null
  const read = {
    from: at,
    next: rank.next,
    value: rank.value,
    bound: 'exact',
    unit: 'ordinal',
  } as const
  if (rank.times) return rank.value > 1 ? { ...read, head: null } : null
  const head = headOf(pieces, rank.next)
  // "উপজেলা প্রশাসন একাদশ জয় লাভ করে": eleven players.
  if (norm(pieces, at) === 'একাদশ' && head && /^জয়/u.test(norm(pieces, head.from))) return null
  if (head !== undefined)
    return rank.value === 1 && norm(pieces, head?.from ?? -1).startsWith('বার')
      ? null
      : { ...read, head }
  return rank.value > 1 && isPlace(pieces, at, rank.next) ? { ...read, head: null } : null
}

/** "প্রথম ও দ্বিতীয় ধাপ" are two; "তৃতীয় বা চতুর্থ" leaves it open. */
const joints = new Set(['ও', 'এবং'])
const choices = new Set(['বা', 'কিংবা', 'অথবা'])

/** "১১-২০তম গ্রেড", "৫ম-৮ম": an end of a range is no ordinal alone. */
const isBroken = (pieces: readonly Piece[], at: number, { next }: Rank): boolean => {
  const [before, after] = [pieces[at - 1], pieces[next]]
  return (
    /^[-–/]$/u.test(before?.norm ?? '') ||
    (/^[-–/]$/u.test(after?.norm ?? '') && after?.glued === true) ||
    norm(pieces, at - 1) === 'থেকে' ||
    choices.has(norm(pieces, next)) ||
    choices.has(norm(pieces, at - 1))
  )
}

/** Words that describe stand between an ordinal and its noun. */
const reach = 3

const isStop = (word: string): boolean => {
  const part = uninflected.get(word)
  return verbForms.has(word) || (part !== undefined && part !== 'NOUN' && part !== 'ADJ')
}

/** A word with an ending of its own: what follows it is another phrase. */
const inflected = (word: string): boolean => word.length > 3 && caseEnd.test(word)
const caseEnd = new RegExp('(?:কে|তে|ে|র|(?<=[াো])য়)(?:ই|ও)?$'.normalize('NFC'), 'u')

/** What stands in the order, null where it is open; undefined where nothing shows that the word is an ordinal. */
const headOf = (pieces: readonly Piece[], from: number): UncountedRead['head'] | undefined => {
  if (superlatives.test(norm(pieces, from))) return rankedHead(pieces, from + 1)
  const joined = joints.has(norm(pieces, from)) ? rankAt(pieces, from + 1) : null
  if (joined) return joined.times ? undefined : headOf(pieces, joined.next)
  for (let at = from; at < from + reach; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' || isStop(piece.norm) || readNumber(pieces, at)) return undefined
    if (isIn(piece.norm, orderedNouns)) return { from: at, next: at + 1 }
    if (isIn(piece.norm, orderedPeople)) return peopleHead(pieces, at)
    if (inflected(piece.norm)) return undefined
  }
  return undefined
}

/** "প্রথম নারী প্রেসিডেন্ট", "প্রথম নারী": who they are, where another word for people says it; open before any other noun. */
const peopleHead = (pieces: readonly Piece[], at: number): UncountedRead['head'] => {
  const next = pieces[at + 1]
  if (next?.kind !== 'word' || isStop(next.norm) || inflected(norm(pieces, at)))
    return { from: at, next: at + 1 }
  const more = isIn(next.norm, orderedNouns) || peopleUnits.has(unitOf(next.norm) ?? '')
  return more ? { from: at + 1, next: at + 2 } : null
}

/** "চতুর্থ বৃহত্তম অর্থনীতি": the word behind, unless another noun follows it. */
const rankedHead = (pieces: readonly Piece[], at: number): UncountedRead['head'] => {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  if (piece?.kind !== 'word' || isStop(piece.norm)) return null
  const goesOn = next?.kind === 'word' && !isStop(next.norm) && !inflected(piece.norm)
  return goesOn ? null : { from: at, next: at + 1 }
}

const isIn = (word: string, nouns: ReadonlySet<string>): boolean =>
  nounAnalyses(word).some(({ stem }) => nouns.has(stem))

/** Pieces between the words of a ranking and the place in it. */
const rankReach = 4

/** "সূচকে ১৪৯তম।", "অবস্থান ছিল তৃতীয়।" */
const isPlace = (pieces: readonly Piece[], at: number, next: number): boolean => {
  const after = pieces[next]
  if (after?.kind === 'word' && !verbForms.has(after.norm)) return false
  for (let i = at - 1; i >= Math.max(0, at - rankReach); i--) {
    if (/^[।?!;]$/u.test(norm(pieces, i))) return false
    if (rankings.test(norm(pieces, i))) return true
    if (norm(pieces, i) === 'মধ্যে') return true
  }
  return false
}
