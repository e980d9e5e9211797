import { unitKind } from '../../../core/units.ts'
import type { FoundQuantity, QuantitiesPart } from '../../contract/quantities.ts'
import { phraseAt } from '../../shared/phrases.ts'
import { joinedPeople } from '../../shared/joined-people.ts'
import type { JoinedPeople } from '../../shared/joined-people.ts'
import type { Piece } from '../../shared/pieces.ts'
import { scanQuantities } from '../../shared/quantity-scan.ts'
import { sharedMoney } from './shared-money.ts'
import { withPlaces } from '../../shared/money-of-place.ts'
import { withTolls } from '../../shared/tolls.ts'
import type { HeadRead, NumberRead, QuantityGrammar } from '../../shared/quantity-grammar.ts'
import { boundBefore, headOfPopulation } from './bounds.ts'
import { headOfChange, isChange } from './changes.ts'
import { fractionAt } from './fractions.ts'
import { readNumber } from './numbers.ts'
import { ordinalAt } from './ordinals.ts'
import { rejects } from './no-quantity.ts'
import { boundsAfter, dashes, multiplied, plurals, several, stops } from './words.ts'
import { withOthers } from './others.ts'
import { isOfPeople } from './people-verbs.ts'
import { isVote } from './votes.ts'
import { countedNouns, moneySigns, phraseUnits, unitWords } from './unit-words.ts'

/** Words after a number among which its counted noun is looked for. */
const reach = 5

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** "thousands", "tens of thousands", "several hundred", "a few dozen". */
const vague = (pieces: readonly Piece[], at: number): number | null => {
  const word = norm(pieces, at)
  if (
    /^(?:tens|hundreds|thousands|dozens)$/u.test(word) &&
    norm(pieces, at + 1) === 'of' &&
    plurals.has(norm(pieces, at + 2))
  )
    return at + 3
  if (plurals.has(word)) return word === 'scores' && norm(pieces, at + 1) !== 'of' ? null : at + 1
  const start = word === 'a' ? at + 1 : at
  return several.has(norm(pieces, start)) && multiplied.has(norm(pieces, start + 1))
    ? start + 2
    : null
}

/** Names of people by their country, faith or party. */
const peopleOf = /^[a-z]{3,}(?:[a-z]ans|lis|nis|shis|qis|dis|mis|crats|slims|hindus|jews)$/u

const unitAt = (pieces: readonly Piece[], at: number): HeadRead | null => {
  const phrase = phraseAt(pieces, at, phraseUnits)
  if (phrase) return { from: at, next: phrase.next, unit: phrase.value }
  const unit = unitWords.get(norm(pieces, at))
  // "35 House Republicans": the chamber, not a building.
  if (unit === 'house' && pieces[at]?.capital) return null
  if (unit !== undefined) return { from: at, next: at + 1, unit }
  // "232 Palestinians", "12 Israelis", "17 Republicans".
  if (pieces[at]?.capital && peopleOf.test(norm(pieces, at)))
    return { from: at, next: at + 1, unit: 'person' }
  return countedNouns.has(norm(pieces, at)) ? { from: at, next: at + 1, unit: null } : null
}

/** Count nouns whose plural has no s. */
const plain =
  /^(?:people|police|aircraft|troops|personnel|staff|crew|fish|craft|infantry|cavalry|dead|wounded|injured|missing|killed|hurt|\p{L}*men|\p{L}*women|children|youth|rohingya)$/u

/** "two motor vehicle theft convictions": behind a number above one a noun in the singular only describes what is counted. */
const isOneOfMany = (
  pieces: readonly Piece[],
  { from, next, unit }: HeadRead,
  at: number,
): boolean => {
  const word = norm(pieces, next - 1)
  return (
    unitKind(unit) === 'count' &&
    next === from + 1 &&
    !word.endsWith('s') &&
    !plain.test(word) &&
    pieces[next]?.kind === 'word' &&
    !/^(?:one|1|a|an)$/u.test(norm(pieces, at - 1))
  )
}

const isGenitive = (pieces: readonly Piece[], at: number): boolean =>
  /^['’]$/u.test(norm(pieces, at)) && pieces[at]?.glued === true

/** The counted noun: the first that a table knows, over owners and adjectives; "of" may stand right after the number. */
const headAt = (pieces: readonly Piece[], from: number): HeadRead | null => {
  if (norm(pieces, from) === '°') {
    const scale = /^[cf]$/u.test(norm(pieces, from + 1)) ? 2 : 1
    return { from, next: from + scale, unit: 'degree' }
  }
  if (norm(pieces, from) === '%') return { from, next: from + 1, unit: 'percent' }
  let at = from
  if (norm(pieces, at) === 'of') {
    at++
    if (/^(?:the|its|their|his|her)$/u.test(norm(pieces, at))) at++
  }
  const first = at
  for (let left = reach; left > 0; at++, left--) {
    const piece = pieces[at]
    // "North Korean-made missiles" goes on over its hyphen.
    if (piece?.norm === '-' && piece.glued) continue
    // "10,000 of North Korea’s troops" goes on over what makes an owner.
    if (isGenitive(pieces, at)) continue
    if (piece?.kind !== 'word') return null
    const found = unitAt(pieces, at)
    // "12 women’s groups".
    if (found && isGenitive(pieces, found.next)) continue
    if (found && found.unit !== null && isOneOfMany(pieces, found, from)) continue
    if (found && (unitKind(found.unit) === 'count' || at === first))
      return isOwner(pieces, found) ? nextHead(pieces, found) : found
    if (stops.has(piece.norm)) return null
    if (at > first && readNumber(pieces, at)) return null
    // "213,000 jobs despite worker shortages": the things right behind are counted.
    if (at === first && isPlural(piece) && unitAt(pieces, at + 1) === null)
      return { from: at, next: at + 1, unit: null }
    // "two California military bases receiving Americans".
    if (isPlural(piece) && /^[a-z]{3,}ing$/u.test(norm(pieces, at + 1)))
      return { from: at, next: at + 1, unit: null }
    // "two groups of villagers": the groups are counted.
    if (norm(pieces, at + 1) === 'of' && isPlural(piece))
      return { from: at, next: at + 1, unit: null }
  }
  return null
}

/** A noun in the plural that no table knows. */
const isPlural = ({ norm: word, capital }: Piece): boolean =>
  !capital &&
  /^[a-z]{2,}(?:[a-rt-z]|[aeo]r|e)s$/u.test(word) &&
  !/(?:us|is|ous|ss)$/u.test(word) &&
  !notThings.has(word)

/** What a number before it does not count: parts, points of a play. */
const notThings = new Set(
  'quarters thirds fourths fifths tenths halves times goals wickets runs overs balls points sets games laps strokes innings assists tries shots rounds sides ways'.split(
    ' ',
  ),
)

/** "six bank accounts", "54 new courts": a noun in the plural, after words that may describe it. */
const pluralHead = (pieces: readonly Piece[], from: number): HeadRead | null => {
  for (let at = from; at < from + 3; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' || piece.capital || stops.has(piece.norm) || readNumber(pieces, at))
      return null
    const next = pieces[at + 1]
    if (isPlural(piece) && !(next?.kind === 'word' && isPlural(next)))
      return unitWords.has(piece.norm) ? null : { from: at, next: at + 1, unit: null }
  }
  return null
}

/** "500 police vehicles": a counted noun right before another one only describes it. */
const isOwner = (pieces: readonly Piece[], head: HeadRead): boolean => {
  const next = unitAt(pieces, head.next)
  return (
    unitKind(head.unit) === 'count' &&
    next !== null &&
    unitKind(next.unit) === 'count' &&
    next.unit !== null &&
    !/^(?:dead|killed|injured|wounded)$/u.test(norm(pieces, head.next))
  )
}

const nextHead = (pieces: readonly Piece[], head: HeadRead): HeadRead =>
  unitAt(pieces, head.next) ?? head

const link = (pieces: readonly Piece[], read: NumberRead, from: number): number | null => {
  if (isVote(pieces, from)) return null
  const at = read.tail === '' ? read.next : -1
  const word = norm(pieces, at)
  if (word === 'and') return norm(pieces, from - 1) === 'between' ? at + 1 : null
  // "went from one to 25 million infections".
  if (word === 'to' && norm(pieces, from - 1) === 'from' && norm(pieces, from) === 'one')
    return null
  if (word === 'to' && isChange(pieces, from, at)) return null
  if (word === 'to' || (word === 'or' && norm(pieces, at + 1) !== 'more') || dashes.has(word))
    return skipSign(pieces, at + 1)
  return null
}

/** "$5–$7 billion": the sign may be said again. */
const skipSign = (pieces: readonly Piece[], at: number): number =>
  moneySigns[norm(pieces, at)] === undefined ? at : at + 1

const sign = (
  pieces: readonly Piece[],
  at: number,
): { readonly unit: string; readonly from: number } | null => {
  const dotted = norm(pieces, at - 1) === '.' ? at - 2 : at - 1
  const short = norm(pieces, dotted)
  const glued = pieces[dotted]?.glued === true && pieces[dotted - 1]?.kind === 'word'
  if (short === '$' && glued) {
    const unit = moneySigns[`${norm(pieces, dotted - 1)}$`]
    return unit ? { unit, from: dotted - 1 } : null
  }
  const unit = moneySigns[short]
  return unit ? { unit, from: dotted } : null
}

/** Small numbers of pounds are as often a weight: "135 pounds". */
const weighed = (head: HeadRead | null, { scale }: NumberRead): HeadRead | null =>
  head?.unit === 'GBP' && scale === 1 ? { ...head, unit: null } : head

const together: JoinedPeople = {
  joints: new Set(['and']),
  closing: new Set(['personnel', 'members', 'officers', 'men', 'troops', 'officials', 'staff']),
  needsClosing: true,
  unitOf: (word) => unitWords.get(word),
}

const grammar: QuantityGrammar = {
  mayBegin: () => true,
  number: readNumber,
  uncounted: (pieces, at) => fractionAt(pieces, at, headAt) ?? ordinalAt(pieces, at),
  vague,
  before: (pieces, at) => boundBefore(pieces, at, headAt),
  after: (pieces, read) => {
    // "5,000+ people".
    const plus = pieces[read.next]
    if (plus?.norm === '+' && plus.glued) return { bound: 'at-least', next: read.next + 1 }
    if (isVote(pieces, read.next - 1)) return { bound: 'exact', next: read.next, unit: 'vote' }
    const found = phraseAt(pieces, read.next, boundsAfter)
    return found ? { bound: found.value, next: found.next } : null
  },
  afterHead: (pieces, head) => {
    const found = phraseAt(pieces, head.next, boundsAfter)
    return found ? { bound: found.value, next: found.next } : null
  },
  link,
  head: (pieces, at, read) =>
    weighed(joinedPeople(pieces, headAt(pieces, at), together), read) ??
    (read.tail === '' && read.value > 2 && norm(pieces, at) !== 'of'
      ? pluralHead(pieces, at)
      : null) ??
    headOfChange(pieces, at, headAt) ??
    headOfPopulation(pieces, at, read),
  sign,
  rejects,
  ownUnit: ({ tail }) => unitWords.get(tail) ?? null,
  ofVerb: (pieces, at) => (isOfPeople(pieces, at) ? 'person' : null),
}

/** "the death toll from the quake has risen to 144": what the number counts stands before it. */
const toll =
  /(?<![\p{L}])(?:(?:put|puts|putting|placed) the (?:death )?toll at $|(?:death toll|number of (?:dead|deaths|fatalities|injured|wounded|missing|casualties)) (?:[\p{L}\p{N}’'-]+ ){0,18}(?:to|at|hit|reached|passed|topped|exceeded|surpassed|was|is) $|(?:killing|wounding|injuring) (?:at least |about |some |over |nearly )?$)/iu

/** Counts, measures, money, fractions and ordinals of English text; articles, ages, years and numbers of things' names are none. */
export const quantities: QuantitiesPart = {
  owners: {
    owned: /^['’]s?\s*$/u,
    holding: {
      before: /^\s+(?:has |have |had )?(?:has|have|had|lost|loses|lacks)\s+$/u,
      after: /^/u,
    },
    pronoun: {
      before: /(?<!\p{L})(?:its|their)\s+$/u,
      within: /^\s+of (?:its|their)(?: own)?(?:\s|$)/u,
    },
  },
  find: (text, taken) =>
    withTolls(
      text,
      withPlaces(
        text,
        withOthers(text, scanQuantities(text, taken, grammar).map(withoutVerb)),
        sharedMoney,
      ),
      toll,
    ),
}

/** "Tk 386 billion represents": what stands behind money with a sign and is no unit counts nothing. */
const withoutVerb = ({ headAt, ...found }: FoundQuantity): FoundQuantity => {
  const stands =
    headAt &&
    (unitKind(found.unit) !== 'money' ||
      unitWords.has(found.head?.toLowerCase() ?? '') ||
      found.head?.includes(' ') === true)
  return stands ? { ...found, headAt } : headAt ? { ...found, head: null } : found
}
