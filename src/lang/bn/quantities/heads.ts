import { peopleUnits, unitKind } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, NumberRead } from '../../shared/quantity-grammar.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { demonymAt } from './demonyms.ts'
import { headBefore, headBeforeVerb } from './heads-before.ts'
import { readNumber } from './numbers.ts'
import { boundsBefore, degrees, lawParts, links, more, near, upon } from './words.ts'
import { unitAt, unitOf } from './units.ts'
import { uninflected } from '../words/uninflected.ts'
import { unitWords } from './unit-words.ts'
import { verbForms } from '../words/verb-forms.ts'

/** Words after a number among which its counted noun is looked for: owners and adjectives stand between. */
const reach = 6

const stopping = new Set(['ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'DET'])

const isStop = (norm: string): boolean =>
  verbForms.has(norm) || stopping.has(uninflected.get(norm) ?? '')

const genitive = /(?:ের|র)$/u
const people = /^জন(?:ই|ও)?$/u
const peopleInCase = /^জন(?:ের|কে)(?:ই|ও)?$/u

/**
 * The counted noun after a number. A noun in the genitive is an owner when another counted noun
 * follows ("৫০০ পুলিশের গাড়ি"); জন gives way to a nearer word ("১১ জন সেনা").
 */
export const headAt = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  const before = headBefore(pieces, at, read)
  if (inCase.test(read.tail) && at === read.next) return before
  const own = isShare(pieces, at) ? shareHead(pieces, at) : ownHead(pieces, at, read)
  // "বাস দুটি সেতু থেকে সরানো হয়": whence something came is not counted.
  if (before && (own === null || norm(pieces, own.next) === 'থেকে')) return before
  return (
    own ??
    (/^(?:টি)?$/u.test(read.tail) ? sharedHead(pieces, at, read) : null) ??
    headBeforeVerb(pieces, at, read) ??
    demonymAt(pieces, at, read)
  )
}

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

const each = 'করে'

/** "শতকরা ৭০ জন": of a hundred. */
const isShare = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - shareReach), at).some(({ norm }) => norm === 'শতকরা')

/** Pieces between শতকরা and what is counted: a number with its point. */
const shareReach = 4

const shareHead = (pieces: readonly Piece[], at: number): HeadRead | null =>
  pieces[at]?.kind === 'word' && !verbForms.has(pieces[at].norm)
    ? { from: at, next: at + 1, unit: 'percent' }
    : null

/** "দুজনকে", "২২০টিতে": a classifier in a case stands for the things themselves. */
const inCase = /^(?:জন(?:ের|কে)|টি(?:তে|কে|র)|টা(?:কে|র|তে)|টায়)(?:ই|ও)?$/u

const joints = new Set(['ও', 'এবং', 'বা', 'কিংবা', 'আর'])
const sides = new Set([
  'পক্ষে',
  'বিপক্ষে',
  ...boundsBefore.flatMap(([words]) => (words.length === 1 ? words : [])),
])
const dashes = new Set(['-', '–', '—'])

/** "১২ ও ১৫ শতাংশ", "২১৯ ও বিপক্ষে ২১৩ ভোট", "১৩৪–৯ ভোটে": the counted noun of the next number goes for this one, too. */
const sharedHead = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  const joint = pieces[at]
  const dash = dashes.has(joint?.norm ?? '') && joint?.glued === true
  if (!dash && joint?.norm !== ',' && !joints.has(joint?.norm ?? '')) return null
  const side = sides.has(pieces[at + 1]?.norm ?? '') ? 1 : 0
  const second = readNumber(pieces, at + 1 + side)
  if (second?.tail !== read.tail || second.bare || (read.tail !== '' && side === 0)) return null
  const head = unitAt(pieces, second.next, second)
  if (!head) return joint?.norm === ',' ? sharedHead(pieces, second.next, read) : null
  if (lawParts.has(pieces[head.from]?.norm ?? '')) return null
  return head.unit === 'vote' || side > 0 || (!dash && joint?.norm !== ',')
    ? { ...head, shared: true }
    : null
}

const bodies =
  /^(?:সংগঠন|সংস্থা|সমিতি|দল|প্রতিষ্ঠান|ফাঁড়ি|ক্যাম্প|শিবির|কমিটি|পরিষদ|প্রশাসন|আদালত|কার্যালয়|দপ্তর|সমবায়)(?:ের|কে|ও)?$/u

/** Last words of names that begin like counted people: শ্রমিক লীগ, নাগরিক পার্টি. */
const parties = /^(?:পার্টি|লীগ|জোট|মঞ্চ|ফোরাম|ফেডারেশন|ঐক্য)(?:ের|র|ে|কে)?$/u

const ownHead = (pieces: readonly Piece[], at: number, read: NumberRead): HeadRead | null => {
  if (pieces[at]?.norm === '%') return { from: at, next: at + 1, unit: 'percent' }
  let fallback: HeadRead | null = null
  let left = reach
  // "দুটি করে প্রদর্শনী": so many each time.
  const first = norm(pieces, at) === each ? at + 1 : at
  for (let i = first; left > 0; i++, left--) {
    const piece = pieces[i]
    if (piece?.kind !== 'word' || (i > at && isStop(piece.norm))) break
    // "৩০ পৃষ্ঠার বেশি": what is more or less of something is counted, whatever it is.
    if (
      i === at &&
      genitive.test(piece.norm) &&
      !timeWord.test(piece.norm) &&
      isCompared(pieces, i + 1)
    )
      return unitAt(pieces, i, read) ?? { from: i, next: i + 1, unit: null }
    if (i > at && readNumber(pieces, i)) break
    const found = isService(pieces, i) ? null : unitAt(pieces, i, read)
    // "তিনজন জাতীয় নাগরিক পার্টির": the name of a party goes on.
    if (found && peopleUnits.has(found.unit) && parties.test(pieces[found.next]?.norm ?? ''))
      continue
    // "দুজন মোটরসাইকেল আরোহী": জন counts people.
    if (found && read.tail.startsWith('জন') && !peopleUnits.has(found.unit)) {
      if (inflected(piece.norm)) break
      continue
    }
    if (found) {
      const kind = unitKind(found.unit)
      const last = pieces[found.next - 1]?.norm ?? ''
      // "১৮টি ছাত্র সংগঠন": what people have formed is counted; "পাঁচ সদস্যের কমিটি" counts its members.
      if (i + 1 === found.next && isBare(last) && bodies.test(pieces[found.next]?.norm ?? ''))
        return { from: found.next, next: found.next + 1, unit: null }
      const body = compoundOf(pieces, found, read)
      if (body) return body
      if (kind !== 'count') return i === at ? anHour(pieces, at, found) : fallback
      // "৩০ লাখ সিরীয় নিজ দেশে ফিরেছেন": where somebody went is not counted.
      if (
        i > at &&
        read.scale > 1 &&
        read.tail === '' &&
        !peopleUnits.has(found.unit) &&
        isPlace(last)
      )
        return fallback
      // "১২ জনকে গ্রেপ্তারের": in a case জন is the counted noun itself.
      if (peopleInCase.test(last)) return found
      // "৯২৩ জন হাসপাতালে ভর্তি": জন counts people, and only a word for people says which.
      if (
        fallback &&
        people.test(pieces[fallback.from]?.norm ?? '') &&
        !peopleUnits.has(found.unit)
      )
        return fallback
      if (fallback && isOfPeople(pieces, fallback, found)) return fallback
      // "১২টি মামলার আসামি": what things own are no more things.
      if (i === at && genitive.test(last) && !peopleUnits.has(found.unit)) return found
      if (people.test(last)) {
        fallback ??= found
        left = Math.min(left, 4)
      } else if (isOwner(last)) {
        fallback =
          fallback && people.test(pieces[fallback.from]?.norm ?? '') ? found : (fallback ?? found)
        left = Math.min(left, 3)
      } else return riderOf(pieces, found, read) ?? partOf(pieces, found, read) ?? found
    } else if (isStop(piece.norm) || inflected(piece.norm)) break
    // "সাত কলেজের শিক্ষার্থী", "২০০ বেডের হাসপাতাল", "সাত খুন মামলা": a bare number counts the noun that follows it,
    // and only what describes may stand between.
    else if (isPlain(read, fallback) && !describes.test(piece.norm) && !arePeople(pieces, i)) break
  }
  return fallback
}

/** "১০১ জন সেনা, নৌ ও বিমান বাহিনীর কর্মকর্তা": the army is one of the services. */
const isService = (pieces: readonly Piece[], at: number): boolean =>
  norm(pieces, at) === 'সেনা' && /^(?:নৌ|বিমান)$/u.test(norm(pieces, at + 2))

/** A noun without any case. */
const isBare = (norm: string): boolean =>
  unitWords.has(norm) ||
  (!norm.endsWith('বিশিষ্ট') &&
    nounAnalyses(norm).every(({ features }) => features.case === undefined))

/** Words between the people and the thing that is theirs. */
const compoundReach = 2

/**
 * "ছয়টি শিশু হাসপাতাল", "চারটি নারী ফুটবল দল": with a thing's classifier bare people only describe the thing behind them;
 * "৩ জন নারী শ্রমিক", "চার নারী পুলিশ সদস্য": women are what the next word for people says.
 */
const compoundOf = (
  pieces: readonly Piece[],
  found: HeadRead,
  read: NumberRead,
): HeadRead | null => {
  if (!peopleUnits.has(found.unit) || !isBare(norm(pieces, found.next - 1))) return null
  if (found.unit === 'woman') {
    const unit = unitOf(norm(pieces, found.next))
    if (unit !== undefined && peopleUnits.has(unit))
      return { from: found.next, next: found.next + 1, unit }
  }
  if (!/^(?:টি|টা|খানা)/u.test(read.tail)) return null
  for (let at = found.next; at < found.next + compoundReach; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word' || isStop(piece.norm) || !isBare(piece.norm)) return null
    const thing = unitAt(pieces, at, read)
    if (thing) return peopleUnits.has(thing.unit) ? null : thing
  }
  return null
}

const ridden = new Set(['vehicle', 'ship', 'aircraft'])

/** "দুই মোটরসাইকেল আরোহী": a bare number counts the people, and what they ride describes them. */
const riderOf = (pieces: readonly Piece[], found: HeadRead, read: NumberRead): HeadRead | null => {
  if (read.tail !== '' || !ridden.has(found.unit ?? '')) return null
  if (!unitWords.has(norm(pieces, found.next - 1))) return null
  const unit = unitOf(norm(pieces, found.next))
  return unit !== undefined && peopleUnits.has(unit)
    ? { from: found.next, next: found.next + 1, unit }
    : null
}

/** "চারটি মিসাইল লঞ্চার", "পাঁচটি ভোট কেন্দ্র": a bare word for things only describes the counted noun right behind it. */
const partOf = (pieces: readonly Piece[], found: HeadRead, read: NumberRead): HeadRead | null => {
  const last = norm(pieces, found.next - 1)
  if (peopleUnits.has(found.unit) || found.next !== found.from + 1 || !unitWords.has(last))
    return null
  const next = unitAt(pieces, found.next, read)
  // "৫টি নৌকা ঘাটে বাঁধা": where they are is not counted.
  if (!next || (ridden.has(found.unit ?? '') && isPlace(norm(pieces, next.next - 1)))) return null
  return next.unit === null || /^ভবন/u.test(norm(pieces, next.from)) ? next : null
}

/** A noun in the genitive; ছাত্র and মিটার end in র without any case. */
const isOwner = (norm: string): boolean =>
  genitive.test(norm) && unitWords.get(norm) === undefined && !norm.endsWith('ছাত্র')

/** "পাঁচ সদস্যের তদন্ত কমিটি", "হাজার তিনেক মানুষের বাস": people are counted, and not what they make up or where they live. */
const isOfPeople = (pieces: readonly Piece[], people: HeadRead, owned: HeadRead): boolean =>
  peopleUnits.has(people.unit) &&
  !peopleUnits.has(owned.unit) &&
  (owned.unit === null || /^বাস(?:ের)?$/u.test(pieces[owned.from]?.norm ?? ''))

const timeWord = /^(?:দিন|সপ্তাহ|মাস|বছর|বৎসর|দশক|যুগ|ঘণ্টা|মিনিট|শতক|শতাব্দী)/u

const isPlace = (norm: string): boolean =>
  nounAnalyses(norm).some(({ stem, features }) => stem !== norm && features.case === 'loc')

const isCompared = (pieces: readonly Piece[], at: number): boolean => {
  const word = pieces[degrees.has(pieces[at]?.norm ?? '') ? at + 1 : at]?.norm ?? ''
  return (more.has(word) && !upon.has(word)) || word === 'কম' || near.has(word)
}

/** Words between ঘণ্টায় and the unit of a speed: bounds and the number. */
const speedReach = 6
const perHour = 'ঘণ্টায়'.normalize('NFC')

/** "ঘণ্টায় ১৮০ কিলোমিটার", "১৮০ কিলোমিটার গতি" are speeds. */
const anHour = (pieces: readonly Piece[], at: number, head: HeadRead): HeadRead => {
  if (head.unit !== 'km') return head
  if (/^(?:গতি|বেগ)/u.test(pieces[head.next]?.norm ?? '')) return { ...head, unit: 'km/h' }
  const before = pieces.slice(Math.max(0, at - speedReach), at).map((p) => p.norm)
  const [hour, stop] = [before.lastIndexOf(perHour), before.lastIndexOf('।')]
  const others = before
    .slice(hour + 1)
    .filter((w) => !links.has(w) && (unitOf(w) !== undefined || verbForms.has(w)))
  return hour > stop && others.length === 0 ? { ...head, unit: 'km/h' } : head
}

/** "তিন বাউল শিল্পী", "দুই সন্দেহভাজন হামলাকারী": one word more may say what people they are. */
const arePeople = (pieces: readonly Piece[], at: number): boolean =>
  !genitive.test(pieces[at]?.norm ?? '') &&
  peopleUnits.has(unitOf(pieces[at + 1]?.norm ?? '') ?? '')

/** Without classifier and multiplier. */
const isPlain = (read: NumberRead, classifier: HeadRead | null): boolean =>
  read.tail === '' && classifier === null && read.scale === 1

/** Adjectives of states and places (ভারতীয়, বাংলাদেশি) and the most usual others. */
const describes = new RegExp(
  '(?:ীয়|ি|ী|িং|মান|মূলক|ভিত্তিক|প্রাপ্ত|যুক্ত|হীন)$|^(?:মার্কিন|রুশ|নতুন|সাবেক|সশস্ত্র|নিরস্ত্র|নিরীহ|বড়|ছোট|ক্ষুদে|তরুণ|মেধাবী|অতিরিক্ত|বেসামরিক|সাধারণ|মুসলিম|হিন্দু|উত্তর|দক্ষিণ|পূর্ব|পশ্চিম)$'.normalize(
    'NFC',
  ),
  'u',
)

/** A word with an ending of its own that is no owner: what follows it is another phrase. */
const inflected = (norm: string): boolean =>
  norm.length > 3 && /(?:কে|তে|ে|(?<!ী)য়|বিশিষ্ট)(?:ই|ও)?$/u.test(norm)
