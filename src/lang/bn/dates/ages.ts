import { peopleUnits } from '../../../core/units.ts'
import { nounAnalyses } from '../words/noun-endings.ts'
import { personNames } from '../names/person-names.ts'
import { unitOf } from '../quantities/units.ts'

const nfc = (source: string): RegExp => new RegExp(source.normalize('NFC'), 'u')

/** "বয়স তাঁর ৪৮ বছর ৩ মাস". */
const before = nfc(
  '(?:বয়স|বয়সসীমা)(?:\\s+(?:ছিল|হয়েছিল|হয়েছে|তাঁর|তার|এখন|তখন|সবে|কেবল|প্রায়|আনুমানিক|মাত্র)){0,2}(?:\\s+[0-9০-৯]{1,3}\\s+বছর)?\\s+$',
)
/** "একজনের বয়স ২৬, অন্যজনের ৪০ বছর।" */
const beside = nfc(
  'বয়স[^।?!\\n]{0,60}(?:একজনের|অন্যজনের|অপরজনের|আরেকজনের|বাকিজনের|(?:বড়|ছোট|মেজ|সেজ)(?:টির|টার|জনের))\\s+$',
)
const aged = nfc('^\\s*(?:বয়সী|বয়সি|বয়স)')
const stepping = nfc('^\\s+পা\\s+(?:দি|দে|রাখ)')
/** "পাঁচ বছরের নিচে": of an age alone. */
const below = nfc('^ের\\s+(?:নিচে|নীচে|ঊর্ধ্বে|ঊর্ধ্ব|অনূর্ধ্ব|কম\\s+বয়স|বেশি\\s+বয়স)')
const newborn = nfc('^ের\\s+(?:এক\\s+|একটি\\s+)?নবজাতক')
/** "দেড় বছরের ছেলে", "ছয় মাসের শিশু". */
const kin = nfc(
  '^ের\\s+(?:এক\\s+|একটি\\s+|ওই\\s+|এই\\s+|সেই\\s+)?(?:যুবক|যুবতী|তরুণ|কিশোর|শিশু|বৃদ্ধ|ছেলে|মেয়ে|কন্যা|পুত্র|সন্তান|নাতি|নাতনি|এক)',
)
/** "৭২ বছরের এই নেতা", "১১ বছরের সুমাইয়া": who stands right behind. */
const bearer = nfc(
  '^ের\\s+(?:(?:এই|ওই|সেই)\\s+)?(?<word>[\\p{L}\\p{M}]+)(?<rest>[^।?!,;\\n]{0,40})',
)
/** Players and artists, whom papers age before they name them. */
const callings = nfc(
  '^(?:পেসার|স্পিনার|ব্যাটার|ব্যাটসম্যান|বোলার|ওপেনার|অলরাউন্ডার|ফরোয়ার্ড|স্ট্রাইকার|ডিফেন্ডার|মিডফিল্ডার|গোলরক্ষক|উইঙ্গার|কোচ|তারকা|অভিনেতা|অভিনেত্রী|গায়ক|গায়িকা|সাংবাদিক|মো|মোসা|মোছা)(?:র|ের|কে|টি|টিকে)?$',
)
/** "১৫ বছরের হাসিনা সরকার" is a rule. */
const rules = 'শাসন|সরকার|আমল|রাজত্ব|জীবন|সংসার|সম্পর্ক|আন্দোলন'
const ofRule = nfc(`(?:${rules})`)
const oldest = 120

/** "৩৮ বছরের জোকোভিচ", but not "১৫ বছরের হাসিনা সরকার". */
export const agedName = nfc(`^[0-9০-৯]{1,3}\\s+বছরের(?![^।?!,;\\n]*(?:${rules}))`)

const isBearer = (word: string): boolean =>
  callings.test(word) ||
  peopleUnits.has(unitOf(word) ?? '') ||
  nounAnalyses(word).some(({ stem }) => personNames.has(stem))

/**
 * True for a number of years or months that tells how old somebody is.
 *
 * @param text in NFC, like the offsets of the words.
 */
export const isAge = (
  {
    match,
    unit,
    amount,
  }: { readonly match: string; readonly unit: string; readonly amount: number | null },
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): boolean => {
  if (before.test(text.slice(Math.max(0, start - 30), start))) return true
  if (beside.test(text.slice(Math.max(0, start - 90), start))) return true
  const rest = text.slice(end - (match.endsWith('ের') ? 2 : 0), end + 60)
  if (aged.test(rest) || newborn.test(rest)) return true
  // "৮০ বছরে পা দিলেন".
  if (unit === 'year' && match.endsWith('ে') && stepping.test(rest)) return true
  if (unit !== 'year' && unit !== 'month') return false
  if (kin.test(rest) || (unit === 'year' && below.test(rest))) return true
  if (unit !== 'year' || amount === null || amount > oldest || !/^[0-9০-৯]/u.test(match))
    return false
  const { word = '', rest: more = '' } = bearer.exec(rest)?.groups ?? {}
  return word !== '' && !ofRule.test(more) && isBearer(word)
}
