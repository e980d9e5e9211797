import { unitKind } from '../../../core/units.ts'
import { phraseBefore } from '../../shared/phrases.ts'
import type { Piece } from '../../shared/pieces.ts'
import type {
  BoundRead,
  HeadRead,
  NumberRead,
  QuantityGrammar,
} from '../../shared/quantity-grammar.ts'
import { verbForms } from '../words/verb-forms.ts'
import { unitWords } from './unit-words.ts'
import {
  above,
  along,
  boundsBefore,
  degrees,
  exceeded,
  gone,
  less,
  more,
  near,
  not,
  upon,
  upTo,
} from './words.ts'

const norm = (pieces: readonly Piece[], at: number): string => pieces[at]?.norm ?? ''

const genitive = /(?:ের|র|এর)(?:ও|ই)?$/u

/** What "বেশি", "কম", "মতো" and "পর্যন্ত" say after a genitive. */
export const comparison = (
  pieces: readonly Piece[],
  from: number,
  things: 'counted' | 'paid' | 'measured',
): BoundRead | null => {
  const at = degrees.has(norm(pieces, from)) ? from + 1 : from
  const word = norm(pieces, at)
  // "সাতটি দেশের ওপর নিষেধাজ্ঞা", "১০ লাখ টাকার ওপর কর": what is counted or paid has something upon it and is no bound.
  if (along.has(norm(pieces, at + 1)) || (things === 'counted' && upon.has(word))) return null
  if (things === 'paid' && upon.has(word) && !above.has(word)) return null
  if (more.has(word))
    return norm(pieces, at + 1) === not
      ? { bound: 'at-most', next: at + 2 }
      : { bound: isDenied(pieces, at + 1) ? 'at-most' : 'at-least', next: at + 1 }
  if (less.has(word))
    return norm(pieces, at + 1) === not
      ? { bound: 'at-least', next: at + 2 }
      : { bound: isDenied(pieces, at + 1) ? 'at-least' : 'at-most', next: at + 1 }
  return near.has(word) ? { bound: 'about', next: at + 1 } : null
}

const denying = new Set(['না', 'নি', 'নেই', 'নহে'])

/** "৬০টির বেশি কাটতে পারেন না", "৫০০ টাকার কম হবে না": a denied verb right behind turns the bound. */
const isDenied = (pieces: readonly Piece[], at: number): boolean => {
  const verb = norm(pieces, at).endsWith('তে') ? at + 1 : at
  const word = norm(pieces, verb)
  if (denying.has(norm(pieces, at))) return true
  // "আসেননি", but "ফিলিস্তিনি".
  if (word.endsWith('নি') && (verbForms.has(word) || verbForms.has(word.slice(0, -2)))) return true
  return verbForms.has(word) && /^(?:না|নি)$/u.test(norm(pieces, verb + 1))
}

const classifierGenitive = /^(?:জন|টি|টা)(?:ের|র)(?:ও|ই)?$/u
const ownGenitive = /^(?:এর|এরও|তার|তারও|তারো)$/u

/** Bound words, or a bounding ending, right after a number. */
export const after = (pieces: readonly Piece[], read: NumberRead): BoundRead | null => {
  const at = read.next
  if (read.tail.endsWith('াধিক')) return { bound: 'at-least', next: at }
  if (read.tail === 'খানেক' || read.tail === 'েক') return { bound: 'about', next: at }
  if (genitive.test(read.tail))
    return comparison(pieces, at, /^(?:জন|টি|টা)/u.test(read.tail) ? 'counted' : 'measured')
  if (read.tail === '' && isExceeded(pieces, at)) return { bound: 'at-least', next: at }
  const next = norm(pieces, at)
  // "৫ হাজার+ আসন".
  if (next === '+' && pieces[at]?.glued) return { bound: 'at-least', next: at + 1 }
  if (classifierGenitive.test(next)) {
    const found = comparison(pieces, at + 1, 'counted')
    return found && next.startsWith('জন') ? { ...found, unit: 'person' } : found
  }
  if (ownGenitive.test(next)) return comparison(pieces, at + 1, 'measured')
  if (next === upTo) return { bound: 'at-most', next: at + 1 }
  if ((next === 'বা' || next === 'কিংবা') && ownGenitive.test(norm(pieces, at + 1)))
    return comparison(pieces, at + 2, 'measured')
  return null
}

/** "মৃতের সংখ্যা ১২৫ ছাড়িয়েছে", "১০০ কোটি টাকা ছাড়িয়ে গেছে": there are more. */
const isExceeded = (pieces: readonly Piece[], at: number): boolean =>
  exceeded.has(norm(pieces, at)) &&
  (norm(pieces, at) !== 'ছাড়িয়ে'.normalize('NFC') || gone.has(norm(pieces, at + 1)))

/** "১০ জনকে ছাড়িয়ে": who is freed. */
const inCase = /কে(?:ও|ই)?$/u

const areas = new Set(['decimal', 'acre', 'bigha', 'katha', 'hectare', 'km2', 'm2', 'ft2', 'mile2'])

/** Bound words after the counted noun: "৫০ শতাংশের বেশি". */
export const afterHead = (pieces: readonly Piece[], head: HeadRead): BoundRead | null => {
  const last = norm(pieces, head.next - 1)
  const kind = unitKind(head.unit)
  if (norm(pieces, head.next) === upTo && (kind !== 'count' || last === 'জন'))
    return { bound: 'at-most', next: head.next + 1 }
  // "৯০ শতাংশ বা তার কম অংশ".
  if (
    /^(?:বা|কিংবা)$/u.test(norm(pieces, head.next)) &&
    ownGenitive.test(norm(pieces, head.next + 1))
  )
    return comparison(pieces, head.next + 2, 'measured')
  if (isExceeded(pieces, head.next) && !inCase.test(last))
    return { bound: 'at-least', next: head.next }
  // মিটার ends in র without any case.
  if (!genitive.test(last) || unitWords.has(last)) return null
  // "৫০ শতাংশ জমির ওপর ভবন": what stands upon land.
  if (areas.has(head.unit ?? '') && upon.has(norm(pieces, head.next))) return null
  return comparison(
    pieces,
    head.next,
    kind === 'share' || kind === 'measure' ? 'measured' : kind === 'money' ? 'paid' : 'counted',
  )
}

/** How far the verb of a limit is looked for, in pieces. */
const limitReach = 24
const most = new Set(['সর্বোচ্চ', 'সর্বাধিক', 'সর্বনিম্ন'].map((w) => w.normalize('NFC')))
const may = /^(?:পার|যাবে|যাব|পর্যন্ত)/u

/** "সর্বোচ্চ ৩৩৮টি মৃত্যুদণ্ড কার্যকর হয়েছিল" tells a record and no limit: a limit lies ahead or may be. */
export const boundBefore: QuantityGrammar['before'] = (pieces, at) => {
  const found = phraseBefore(pieces, at, boundsBefore)
  if (!found || !most.has(norm(pieces, found.from))) return found
  for (const { norm: word } of pieces.slice(at, at + limitReach)) {
    if (/^[।?!]$/u.test(word)) break
    const tense = verbForms.get(word)?.features.tense
    if (may.test(word) || tense === 'fut') return found
    if (tense === 'past' || tense === 'pqp') return null
  }
  return found
}
