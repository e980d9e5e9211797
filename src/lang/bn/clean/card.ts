import type { SignedPattern } from '../../contract/clean.ts'
import { inEitherForm } from './either-form.ts'

const MONTH = '(?:জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)'
const WHEN = `(?:[০-৯]{1,2} ${MONTH} [০-৯]{4}|[০-৯]{1,2} (?:মিনিট|ঘণ্টা|ঘন্টা|দিন) আগে)`

/**
 * A related card that an extraction ran into the text: "আরও পড়ুন", a headline and how old that is, often without a
 * blank between them. It stands where a sentence may begin, or behind another.
 */
export const card: SignedPattern = {
  sign: /আরও|আরো/u,
  pattern: new RegExp(
    inEitherForm(
      `(?<=^|[।?!’”"')] ?|[০-৯]{4} ?|আগে ?)(?:আরও|আরো) পড়ুন ?[:ঃ]? ?(?<title>[^\\s।][^।\\n]{7,140}?) ?${WHEN}(?= |$|আরও|আরো)`,
    ),
    'gu',
  ),
}
