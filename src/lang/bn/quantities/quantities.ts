import { onceAText } from '../../../text/once-a-text.ts'
import type { QuantitiesPart } from '../../contract/quantities.ts'
import type { Piece } from '../../shared/pieces.ts'
import { scanQuantities } from '../../shared/quantity-scan.ts'
import { withPlaces } from '../../shared/money-of-place.ts'
import { withTolls } from '../../shared/tolls.ts'
import type { Candidate, NumberRead, QuantityGrammar } from '../../shared/quantity-grammar.ts'
import { after, afterHead, boundBefore } from './bounds.ts'
import { withSmaller } from './smaller.ts'
import { fractionAt, opensFraction } from './fractions.ts'
import { opensNumber, readNumber } from './numbers.ts'
import { countedAt } from './counted.ts'
import { isRaised } from './raised.ts'
import { rejects } from './no-quantity.ts'
import { phraseAt } from '../../shared/phrases.ts'
import { boundsBefore, dashes, doubled, links, multiplied, openNumbers, several } from './words.ts'
import { unitOf } from './units.ts'
import { isTitle } from '../titles.ts'
import { opensOrdinal, ordinalAt } from './ordinals.ts'
import { sharedMoney } from './shared-money.ts'
import { moneySigns } from './unit-words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

/** "হাজার হাজার কোটি": the last multiplier belongs to the number. */
const pastTimes = (pieces: readonly Piece[], at: number): number =>
  multiplied.has(norm(pieces, at)) ? at + 1 : at

const vague = (pieces: readonly Piece[], at: number): number | null => {
  const word = norm(pieces, at)
  if (doubled.has(word) && norm(pieces, at + 1) === word) return pastTimes(pieces, at + 2)
  if (doubled.has(word) && dashes.has(norm(pieces, at + 1)) && norm(pieces, at + 2) === word)
    return pastTimes(pieces, at + 3)
  if (openNumbers.has(word)) return pastTimes(pieces, at + 1)
  return several.has(word) && multiplied.has(norm(pieces, at + 1))
    ? pastTimes(pieces, at + 2)
    : null
}

const mayBegin = onceAText(
  (word) =>
    doubled.has(word) ||
    openNumbers.has(word) ||
    several.has(word) ||
    opensNumber(word) ||
    opensFraction(word) ||
    opensOrdinal(word),
)

const linkTail = /^(?:টি|টা|জন)?$/u

/** "৫/৬ জন": a range of people; other numbers with a slash are fractions, houses and files. */
const isSlash = (pieces: readonly Piece[], at: number): boolean =>
  norm(pieces, at) === '/' && norm(pieces, at + 2).startsWith('জন')

/** "১০ থেকে ১২", "৫০ হাজার থেকে সর্বোচ্চ ৪ লাখ", "১০-১২", "১০ জন থেকে ১২ জন", "৫ শতাংশ থেকে ৭ শতাংশ". */
const link = (pieces: readonly Piece[], read: NumberRead): number | null => {
  if (!linkTail.test(read.tail)) return null
  let at = read.next
  const own = unitOf(norm(pieces, at))
  if (!links.has(norm(pieces, at)) && links.has(norm(pieces, at + 1)) && own) {
    at++
    // "১ দশমিক ২ শতাংশ বা ৬২ পয়েন্ট" are two measures of one thing.
    const second = readNumber(pieces, at + 1)
    if (!second || unitOf(norm(pieces, second.next)) !== own) return null
  }
  const word = norm(pieces, at)
  if (isRaised(pieces, at)) return null
  if (links.has(word)) return phraseAt(pieces, at + 1, boundsBefore)?.next ?? at + 1
  return dashes.has(word) || isSlash(pieces, at) ? at + 1 : null
}

const grammar: QuantityGrammar = {
  mayBegin: ({ kind, norm: word }) => kind === 'digits' || mayBegin(word),
  number: readNumber,
  uncounted: (pieces, at) => fractionAt(pieces, at) ?? ordinalAt(pieces, at),
  vague,
  before: boundBefore,
  after,
  afterHead,
  link,
  head: countedAt,
  sign: (pieces, at) => {
    const unit = moneySigns[norm(pieces, at - 1)]
    return unit ? { unit, from: at - 1 } : null
  },
  rejects: (candidate: Candidate) => rejects(candidate),
  ownUnit: ({ tail }) => (tail.startsWith('জন') ? 'person' : (unitOf(tail) ?? null)),
}

/** "মৃতের সংখ্যা বেড়ে ১৪": what the number counts stands before it. */
const toll =
  /(?:(?:মৃত|নিহত|আহত|হতাহত|নিখোঁজ|মৃত্যু|প্রাণহানি)(?:ের|র) সংখ্যা(?:ও)? (?:[\p{L}\p{M}]+ ){0,4}|(?:নিহত|আহত|হতাহত|মৃত|গ্রেপ্তার) )$/u

/** Counts, measures, money, fractions and ordinals of Bengali text; articles (একটি, এক), ages and numbers of things' names are none. */
export const quantities: QuantitiesPart = {
  owners: {
    owned: /^\p{M}*র\s*$/u,
    holding: {
      before: /^\s*$/u,
      after: new RegExp(
        '^\\s*(?:হারায়|হারাল|হারালো|হারিয়েছে|হারিয়েছিল)(?![\\p{L}\\p{M}])'.normalize('NFC'),
        'u',
      ),
    },
    pronoun: {
      before: /(?<![\p{L}\p{M}])(?:তার|তাদের|তাঁদের|নিজেদের|নিজের)\s+$/u,
      within: /^\s*(?:নিজস্ব|নিজেদের)\s*$/u,
    },
  },
  find: (text, taken) =>
    withTolls(
      text,
      withSmaller(
        text,
        withPlaces(text, scanQuantities(text, taken, grammar), sharedMoney).filter(
          (q) => !isTitle(text, q.start, q.end),
        ),
      ),
      toll,
    ),
}
