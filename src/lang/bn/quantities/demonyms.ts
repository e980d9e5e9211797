import { peopleUnits } from '../../../core/units.ts'
import type { Piece } from '../../shared/pieces.ts'
import type { HeadRead, NumberRead } from '../../shared/quantity-grammar.ts'
import { verbForms } from '../words/verb-forms.ts'
import { unitOf } from './units.ts'

/** People of a land or people, who need no other noun: "দুই বাংলাদেশি". */
const demonyms: ReadonlySet<string> = new Set(
  `বাংলাদেশি বাংলাদেশী বাঙালি ভারতীয় পাকিস্তানি পাকিস্তানী নেপালি ভুটানি শ্রীলঙ্কান মালদ্বীপীয় আফগান ফিলিস্তিনি ফিলিস্তিনী ইসরায়েলি ইসরাইলি
  ইরানি ইরাকি সিরীয় ইয়েমেনি লেবানিজ জর্ডানি সৌদি কাতারি কুয়েতি আমিরাতি ওমানি তুর্কি মিসরীয় মিশরীয় লিবীয় সুদানি সোমালি ইথিওপীয় নাইজেরীয় কেনীয়
  রুশ ইউক্রেনীয় বেলারুশীয় জার্মান ফরাসি ব্রিটিশ ইতালীয় গ্রিক পোলিশ স্প্যানিশ পর্তুগিজ মার্কিনি আমেরিকান কানাডীয় মেক্সিকান ব্রাজিলীয় ভেনেজুয়েলান
  কিউবান হাইতীয় চীনা জাপানি কোরীয় ভিয়েতনামি থাই কম্বোডীয় মালয়েশীয় ইন্দোনেশীয় ফিলিপিনো অস্ট্রেলীয় আরব কুর্দি`
    .normalize('NFC')
    .split(/\s+/u),
)

const ending = /(?:দেরকে|দের|কে|রা|র)(?:ই|ও)?$/u

/**
 * "দুই বাংলাদেশিকে", "৪৭ ফিলিস্তিনি, আহত আরও …": a bare number counts people by their land where no noun follows, which that would only
 * describe ("আট ইরানি ট্রলার").
 */
export const demonymAt = (
  pieces: readonly Piece[],
  at: number,
  read: NumberRead,
): HeadRead | null => {
  const word = pieces[at]
  if (word?.kind !== 'word' || read.tail !== '') return null
  const inCase = ending.test(word.norm) && demonyms.has(word.norm.replace(ending, ''))
  if (!inCase && !(demonyms.has(word.norm) && isClosed(pieces[at + 1]))) return null
  return { from: at, next: at + 1, unit: 'person' }
}

const joints: ReadonlySet<string> = new Set(['ও', 'এবং', 'আর', 'বা'])

/** What stands behind people that nothing more is said of: a mark, a joint, a verb, what befell them. */
const isClosed = (next: Piece | undefined): boolean =>
  next?.kind !== 'word' ||
  verbForms.has(next.norm) ||
  joints.has(next.norm) ||
  peopleUnits.has(unitOf(next.norm) ?? '')
