import { unitKind } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import { isInDigitRow } from '../../shared/quantity-scan.ts'
import type { Candidate } from '../../shared/quantity-grammar.ts'
import { dashes, namesBefore, pointers, stops, tallies, timesAfter } from './words.ts'
import { unitWords } from './unit-words.ts'
import { isDenomination, isResolution, isServerCode, isStreetBlock } from './no-count.ts'
import { isAge } from './ages.ts'
import { isGrade } from './grades.ts'
import { isDoneTo, isOfPeople } from './people-verbs.ts'
import { isVote } from './votes.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** True when the number is all that the text says. */
const alone = ({ pieces, from, next }: Candidate): boolean => from === 0 && next === pieces.length

/** Numbers that count nothing: articles, ordinals, ages, years, scores and parts of names. */
export const rejects = (c: Candidate): boolean => {
  const { pieces, read, next } = c
  if (isVote(pieces, c.number)) return false
  if (c.bound === 'vague')
    return norm(pieces, next) === 'of'
      ? timesAfter.has(norm(pieces, next + 1))
      : c.head === null && !isOfPeople(pieces, next)
  if (read.tail !== '' && !unitWords.has(read.tail)) return true
  // "21 working days" are dates' to find.
  if (c.head && lengths.test(norm(pieces, c.head.next - 1))) return true
  // "$3 million over three years" is money whatever follows.
  if (!c.signed && timesAfter.has(norm(pieces, next))) return true
  if (unitWords.has(read.tail) !== (read.tail !== '')) return true
  if (isGrade(c) || isServerCode(c) || isDenomination(c) || isResolution(c)) return true
  if (isStreetBlock(c)) return true
  if (isAge(c) || isShare(c) || isNumbered(c) || isCode(c) || isName(c) || isCut(c)) return true
  return isPartOfName(c) || (read.spelled ? isMereWord(c) : isMereDigits(c))
}

const lengths = /^(?:minutes|hours|days|weeks|months|years|decades)$/u

/** "one of every nine voters", "one in every five". */
const isShare = ({ pieces, from }: Candidate): boolean =>
  norm(pieces, from - 1) === 'every' && /^(?:of|in)$/u.test(norm(pieces, from - 2))

/** "23 No Kaukhali School", "the Laxmipur 1 seat": numbers of a school and of a constituency. */
const isNumbered = ({ pieces, number, next, read, head }: Candidate): boolean => {
  if (read.spelled) return false
  if (norm(pieces, next) === 'no' && pieces[next]?.capital === true) return true
  return norm(pieces, head?.from ?? -1) === 'seat' && isAfterName(pieces, number)
}

/** "the 9-11 attacks", "the Group of Seven". */
const isName = ({ pieces, from, next, min, max, bound }: Candidate): boolean =>
  (bound === 'range' &&
    min === 9 &&
    max === 11 &&
    /^(?:attack|attacks|terror|terrorist|commission|hijackers?|memorial|victims?)$/u.test(
      norm(pieces, next),
    )) ||
  (norm(pieces, from - 1) === 'of' &&
    /^(?:group|gang|big)$/u.test(norm(pieces, from - 2)) &&
    pieces[from - 2]?.capital === true)

/** "$120, 000", "($2. 6-million)": what was cut in two tells no number. */
const isCut = ({ pieces, next, number, from }: Candidate): boolean =>
  (norm(pieces, next) === ',' && norm(pieces, next + 1) === '000') ||
  (from < number && norm(pieces, next) === '.' && pieces[next + 1]?.kind === 'digits')

/** How many times greater the second number of "11-2233" must be to be no end of a range. */
const farApart = 20
const roads = /^(?:street|road|avenue|lane|drive|boulevard|square)$/u

/** "10 Downing Street", "H.R. 1154", "the 911 call", "Metro-Ga 11-2233": numbers of houses, bills, telephones and cars. */
const isCode = ({
  pieces,
  from,
  number,
  next,
  min,
  max,
  bound,
  head,
  read,
}: Candidate): boolean => {
  if (read.spelled) return false
  if (
    pieces[next]?.capital &&
    [1, 2, 3].some((n) => roads.test(norm(pieces, next + n - 1)) && pieces[next + n - 1]?.capital)
  )
    return true
  if (
    norm(pieces, from - 1) === '.' &&
    norm(pieces, from - 2) === 'r' &&
    norm(pieces, from - 4) === 'h'
  )
    return true
  // "S.B. 8".
  if (
    norm(pieces, from - 1) === '.' &&
    pieces[from - 2]?.capital === true &&
    norm(pieces, from - 2).length === 1 &&
    norm(pieces, from - 3) === '.'
  )
    return true
  if (
    (read.value === 911 || read.value === 999) &&
    /^(?:call|calls|caller|callers|operator|dispatcher|hotline|service)$/u.test(norm(pieces, next))
  )
    return true
  // "the emergency service 999".
  if (head === null && /^(?:service|helpline|hotline|dial|call)$/u.test(norm(pieces, from - 1)))
    return true
  return (
    bound === 'range' &&
    head === null &&
    next === number + 3 &&
    dashes.has(norm(pieces, number + 1)) &&
    pieces[number + 1]?.glued === true &&
    (max ?? 0) > farApart * (min ?? 0)
  )
}

const isPartOfName = ({ pieces, number, next, read, from }: Candidate): boolean => {
  const [first, before] = [pieces[number], pieces[number - 1]]
  if (first?.glued && before && from === number) {
    if (before.kind === 'word' || before.kind === 'digits' || /^[/:+#.,’']$/u.test(before.norm))
      return true
    if (dashes.has(before.norm) && before.glued) return true
  }
  const [after, beyond] = [pieces[next], pieces[next + 1]]
  if (after?.glued && beyond?.glued) {
    if (beyond.kind === 'digits' && /^[/:.–-]$/u.test(after.norm)) return true
    // "sections 76(1) and 76(2)" are parts of a law.
    if (after.norm === '(' && beyond.kind === 'digits') return true
    // "a 10-member panel", "35-year-old" describe; "11,000-strong" counts.
    if (after.norm === '-' && beyond.kind === 'word' && beyond.norm !== 'strong') return true
  }
  if (read.spelled) return false
  const name = norm(pieces, from - 1)
  return namesBefore.has(name) || (name === '.' && namesBefore.has(norm(pieces, from - 2)))
}

/** So many things may be pointed to together: "the three regions". */
const small = 10

const isMereWord = (c: Candidate): boolean => {
  const { read, head, bound, pieces } = c
  if (alone(c)) return false
  // "Million Dollar Mermaid" is a title.
  if (
    pieces[c.number]?.capital &&
    head &&
    pieces[head.from]?.capital &&
    unitKind(head.unit) !== 'count'
  )
    return true
  const measured = head !== null && unitKind(head.unit) !== 'count' && head.from === read.next
  if (read.bare) return bound === 'exact' && !measured
  if (bound !== 'exact') return bound === 'about' && head === null && read.value < 100
  if (read.value === 1) return !measured
  // "the two countries" names the parties and counts nothing.
  if (read.value === 2 && head?.unit === 'country') return true
  if (head?.unit === null && read.value <= small && pointers.has(norm(c.pieces, c.number - 1)))
    return true
  return read.value < 1000 && head === null && !isTallied(c)
}

/** UTF-16 pieces between the tally and its number: "put the number of dead and missing at nine". */
const tallyReach = 9

/** "put the number of dead at nine", "the death toll rose to nine". */
const isTallied = ({ pieces, from }: Candidate): boolean => {
  const before = norm(pieces, from - 1)
  if (before !== 'at' && before !== 'to') return false
  const verb =
    before === 'at'
      ? /^(?:put|puts|putting|placed|stood|stands)$/u
      : /^(?:rose|risen|rises|climbed|grew|grown|fell|fallen)$/u
  const said = wordsBefore(pieces, from)
  return said.some((word) => tallies.has(word)) && said.some((word) => verb.test(word))
}

/** Words of the sentence among which a tally or a change of it is told. */
const wordsBefore = (pieces: readonly Piece[], from: number): readonly string[] => {
  const words = pieces.slice(Math.max(0, from - tallyReach), from).map((p) => p.norm)
  return words.slice(words.findLastIndex((word) => /^[.!?;]$/u.test(word)) + 1)
}

/** "Amendment 4", "Apollo 11": a capital word inside a sentence takes the number into a name. */
const isAfterName = (pieces: readonly Piece[], number: number): boolean => {
  const [name, before] = [pieces[number - 1], pieces[number - 2]]
  return name?.capital === true && before !== undefined && !/^[.!?:;"“‘]$/u.test(before.norm)
}

/** Numbers below this in "2-1" or "3-0" without a counted noun are a score. */
const score = 20

/** "Explorer 8 and 9": the second number of a name. */
const isSecondOfName = (pieces: readonly Piece[], number: number): boolean =>
  /^(?:and|or|,|&)$/u.test(norm(pieces, number - 1)) &&
  pieces[number - 2]?.kind === 'digits' &&
  isAfterName(pieces, number - 2)

const yearDigits = /^(?:19|20)[0-9]{2}$/u

/** "in 2020 other executives departed", "it began about 1970": a year. */
const isYear = ({ pieces, number, from, read, head, bound }: Candidate): boolean => {
  if (read.scale > 1 || !yearDigits.test(norm(pieces, number))) return false
  const before = norm(pieces, from - 1)
  if (bound === 'about')
    return head === null && /^(?:began|in|from|until|born|built|founded|started)$/u.test(before)
  return (
    bound === 'exact' &&
    from === number &&
    head?.unit === null &&
    /^(?:in|since|until|till|by|during)$/u.test(before)
  )
}

/** "1. Visit the site. 2. Fill in the form": numbers of the rows of a list. */
const isListNumber = (pieces: readonly Piece[], number: number): boolean => {
  const [after, word] = [pieces[number + 1], pieces[number + 2]]
  if (!/^[.)]$/u.test(after?.norm ?? '')) return false
  if (number === 0) return true
  return (
    /^[.!?:;]$/u.test(norm(pieces, number - 1)) &&
    pieces[number]?.glued !== true &&
    after?.glued === true &&
    norm(pieces, number).length <= 2 &&
    word?.capital === true &&
    !word.glued
  )
}

const isMereDigits = (c: Candidate): boolean => {
  const { pieces, number, next, read, head, bound, from } = c
  const digits = norm(pieces, number)
  if (/^0[0-9]/u.test(digits) || isInDigitRow(c)) return true
  if (norm(pieces, next) === ':' || norm(pieces, number - 1) === ':') return head === null
  if (isYear(c)) return true
  const money = from < number
  if (alone(c) || head !== null || read.tail !== '' || money) return false
  if (bound === 'exact' && (isAfterName(pieces, number) || isSecondOfName(pieces, number)))
    return true
  if (bound === 'range') return (c.max ?? 0) < score
  if (bound !== 'exact' || read.next !== number + 1) return false
  if (digits.length >= 9 && !digits.includes(',')) return true
  const [before, after] = [norm(pieces, number - 1), norm(pieces, next)]
  // "(35)", "Rahim, 35, said": an age.
  if ((before === '(' && after === ')') || (before === ',' && after === ',')) return true
  if (isListNumber(pieces, number)) return true
  if (digits.length === 4 && read.value >= 1500 && read.value <= 2100) return true
  // "dialled 911", "ages 6 and 16", "out for 117": digits beside nothing that is counted.
  return !digits.includes(',') && isBeside(c)
}

/** True for digits that no noun follows, that count no people, and of which no tally stands before. */
const isBeside = ({ pieces, from, next }: Candidate): boolean => {
  const after = pieces[next]
  if (after?.kind === 'word' && !stops.has(after.norm)) return false
  if (/^(?:of|out)$/u.test(after?.norm ?? '') || isOfPeople(pieces, next)) return false
  if (isDoneTo(pieces, from)) return false
  return !wordsBefore(pieces, from).some((word) => tallies.has(word) || changing.test(word))
}

/** "rose by nine to 23", "down from 40": what changes is counted. */
const changing =
  /^(?:rose|risen|rises|rising|climbed|grew|grown|fell|fallen|falling|increased|decreased|dropped|jumped|reached|down|up)$/u
