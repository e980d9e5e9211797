import type { CleanPart, FoundCredit } from '../contract/clean.ts'
import { nounAnalyses } from './noun-endings.ts'

/** Names of agencies, several with commas, slashes or ও between; the first and last characters are no blanks. */
const namesOf = (between: string): string =>
  `(?<names>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&’' ${between}-]{0,180}?[\\p{L}\\p{M}\\p{N}’'])`
const label = '(?:তথ্যসূত্র|সূত্র|সুত্র|সংবাদসূত্র|খবরের সূত্র|উৎস)'

interface CreditRule {
  readonly pattern: RegExp
  /** Something that stands in all its matches and is looked for first, since that is cheap. */
  readonly sign: RegExp
  /** True for a form that is a whole line whenever it fills one. */
  readonly stripGenitive: boolean
}

const SOURCE = /সূত্র|সুত্র|উৎস/u

const rules: readonly CreditRule[] = [
  {
    pattern: new RegExp(
      `^\\s*${label}\\s*(?:[:：–—-]|ঃ)\\s*(?<names>[^।\\s][^।\\n]{1,119}?)(?:\\s*[।.])?\\s*$`,
      'gu',
    ),
    sign: SOURCE,
    stripGenitive: false,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${label}\\s*(?:[:：]|ঃ)\\s*${namesOf(',/')}(?:\\s*[।.])?\\s*$`,
      'gu',
    ),
    sign: SOURCE,
    stripGenitive: false,
  },
  {
    pattern: new RegExp(
      `(?<=^\\s*|[।?!”"]\\s*)খবর\\s+(?:(?:বার্তা সংস্থা|বার্তাসংস্থা|সংবাদ সংস্থা|সংবাদমাধ্যম)\\s+)?${namesOf('')}\\s*[।.](?=\\s|$)`,
      'gu',
    ),
    sign: /খবর/u,
    stripGenitive: true,
  },
  {
    pattern: new RegExp(
      `[(（]\\s*(?:সূত্র\\s*(?::|ঃ)\\s*)?(?<names>এএফপি|এপি|রয়টার্স|বাসস|ইউএনবি|সিনহুয়া|তাস|ইয়োনহাপ|পিটিআই|এএনআই|বিবিসি|আল জাজিরা|সিএনএন)\\s*[)）]`.normalize(
        'NFC',
      ),
      'gu',
    ),
    sign: /[(（]/u,
    stripGenitive: false,
  },
]

/** খবর আলজাজিরার: the genitive falls away, by the least cut. */
const bare = (name: string): string | null => {
  const words = name.trim().split(/\s+/u)
  const last = words.pop() ?? ''
  const analysis = nounAnalyses(last.normalize('NFC')).find((a) => a.features.case === 'gen')
  return analysis ? [...words, analysis.stem.replace(/-$/u, '')].join(' ') : null
}

const BENGALI = /[\u0980-\u09FF]/u

const credits = (text: string): readonly FoundCredit[] => {
  const found: FoundCredit[] = []
  // Each of the rules has a word of Bengali.
  if (!BENGALI.test(text)) return found
  for (const { pattern, sign, stripGenitive } of rules) {
    if (!sign.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const names = (match.groups?.['names'] ?? '')
        .split(/\s*(?:,|\/|\sও\s|\sএবং\s)\s*/u)
        .filter((n) => n.trim() !== '')
      const start = match.index + (/^\s*/u.exec(match[0])?.[0].length ?? 0)
      const end = match.index + match[0].trimEnd().length
      if (found.some((f) => f.start < end && start < f.end)) continue
      const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
      for (const written of names) {
        const name = stripGenitive ? bare(written) : written.trim()
        if (name) found.push({ start, end, name, whole })
      }
    }
  }
  return found
}

/** What Bengali papers print around an article. Seen on the sites of Dhaka and Kolkata dailies. */
export const clean: CleanPart = {
  related: [
    'আরো পড়ুন',
    'আরও পড়ুন',
    'আরো খবর',
    'আরও খবর',
    'আরো জানুন',
    'আরও জানুন',
    'আরো দেখুন',
    'আরও দেখুন',
    'আরও সংবাদ',
    'আরো সংবাদ',
    'সম্পর্কিত খবর',
    'সম্পর্কিত সংবাদ',
    'সম্পর্কিত নিবন্ধ',
    'সংশ্লিষ্ট খবর',
    'সংশ্লিষ্ট সংবাদ',
    'এ সম্পর্কিত খবর',
    'এই সম্পর্কিত খবর',
    'এ সম্পর্কিত আরও খবর',
    'এ সংক্রান্ত আরও খবর',
    'এ সংক্রান্ত খবর',
    'এই বিভাগের আরও খবর',
    'এই বিভাগের আরো খবর',
    'এ বিভাগের আরও খবর',
    'এ বিভাগের আরো খবর',
    'এ জাতীয় আরো খবর',
    'এ জাতীয় আরও খবর',
    'পড়তে পারেন',
    'আরও পড়তে পারেন',
    'এটাও পড়ুন',
    'আগের খবর',
    'সর্বশেষ সংবাদ',
    'সর্বশেষ খবর',
    'জনপ্রিয় সংবাদ',
    'সর্বাধিক পঠিত',
  ],
  share: [
    'শেয়ার করুন',
    'শেয়ার',
    'ফেসবুকে শেয়ার',
    'ফেসবুক শেয়ার',
    'অনুসরণ করুন',
    'ফলো করুন',
    'সাবস্ক্রাইব করুন',
    'সাবস্ক্রাইব',
    'লিংক কপি',
    'লিংক কপি করুন',
    'কপি লিংক',
    'প্রিন্ট',
    'প্রিন্ট করুন',
    'গুগল নিউজ',
    'ফেসবুক',
    'টুইটার',
    'হোয়াটসঅ্যাপ',
    'মেসেঞ্জার',
    'লিংকডইন',
    'টেলিগ্রাম',
    'ইনস্টাগ্রাম',
    'ইউটিউব',
    'ইমেইল',
  ],
  caption: [
    'ছবি:',
    'ছবিঃ',
    'ফাইল ছবি',
    'প্রতীকী ছবি',
    'ছবি সংগৃহীত',
    'ছবি: সংগৃহীত',
    'সংগৃহীত ছবি',
    'ছবি—',
    'ছবি- সংগৃহীত',
    'ছবি - সংগৃহীত',
    'ছবি সৌজন্য',
    'ছবি কৃতজ্ঞতা',
    'আলোকচিত্র:',
    'ভিডিও থেকে নেওয়া',
    'ভিডিও থেকে সংগৃহীত',
    'স্ক্রিনশট',
    'ফাইল ফটো',
    'গ্রাফিক্স:',
  ],
  advert: ['বিজ্ঞাপন', 'স্পন্সরড'],
  tail: [
    'সর্বস্বত্ব সংরক্ষিত',
    'সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত',
    'স্বত্ব ©',
    'কপিরাইট',
    'মন্তব্য',
    'মন্তব্য করুন',
    'মন্তব্য করতে লগইন করুন',
    'মন্তব্য লিখুন',
    'মন্তব্যসমূহ',
    'আপনার মতামত লিখুন',
    'আপনার মতামত',
    'পাঠকের মতামত',
    'খবরের নিয়মিত আপডেট পেতে',
    'সর্বশেষ খবর পেতে',
    'সবার আগে খবর পেতে',
    'সবার আগে সব খবর পেতে',
    'গুগল নিউজে ফলো করুন',
    'আমাদের ফেসবুক পেজ',
    'আমাদের ইউটিউব চ্যানেল',
    'আমাদের গুগল নিউজ চ্যানেল',
    'নিউজ এলার্ট পেতে চান?',
    'নিউজ অ্যালার্ট পেতে চান?',
    'এই ওয়েবসাইট কুকি ব্যবহার করে',
    'আমরা কুকি ব্যবহার করি',
    'কুকি গ্রহণ করুন',
    'এই ওয়েবসাইটের কোনো লেখা',
    'অনুমতি ছাড়া ব্যবহার বেআইনি',
    'প্রিন্ট সংস্করণ',
  ],
  // A verb in the third person; a call ends in করুন, রাখুন, হোন.
  tellingEnd: /(?:[তলব]েন|েছেন?|েছিলেন|ছিল|চ্ছে|\u09BE\u09AF\u09BC|\u09BE\u09A8)$/u,
  tags: ['ট্যাগ', 'ট্যাগস', 'সম্পর্কিত বিষয়', 'সম্পর্কিত আরও বিষয়', 'সম্পর্কিত আরো বিষয়'],
  calls: [
    'ফলো করুন',
    'অনুসরণ করুন',
    'সাবস্ক্রাইব করুন',
    'লাইক দিন',
    'লাইক করুন',
    'যুক্ত হোন',
    'যুক্ত থাকুন',
    'যোগ দিন',
    'ডাউনলোড করুন',
    'চোখ রাখুন',
    'সঙ্গে থাকুন',
    'ভিজিট করুন',
  ],
  channels: [
    'গুগল নিউজ',
    'ফেসবুক পেজ',
    'ফেসবুক পেইজ',
    'ইউটিউব চ্যানেল',
    'হোয়াটসঅ্যাপ চ্যানেল',
    'টেলিগ্রাম চ্যানেল',
    'নিউজলেটার',
    'মোবাইল অ্যাপ',
    'নিউজ ফিড',
  ],
  telling: [
    'করে',
    'করেন',
    'করেছে',
    'করেছেন',
    'করেছিলেন',
    'হয়',
    'হয়েছে',
    'হয়েছিল',
    'হচ্ছে',
    'হবে',
    'ছিল',
    'ছিলেন',
    'আছে',
    'বলেন',
    'বলেছেন',
    'বলে',
    'বলা',
    'জানান',
    'জানায়',
    'জানিয়েছে',
    'জানিয়েছেন',
    'হননি',
    'যায়',
    'আসছে',
  ],
  publication: [
    'প্রকাশ',
    'প্রকাশকাল',
    'প্রকাশিত',
    'প্রকাশের সময়',
    'প্রকাশের তারিখ',
    'প্রকাশ তারিখ',
    'পোস্ট করা হয়েছে',
  ],
  updated: ['আপডেট', 'আপডেট টাইম', 'সর্বশেষ আপডেট', 'হালনাগাদ', 'সর্বশেষ হালনাগাদ'],
  byline: [
    'নিজস্ব প্রতিবেদক',
    'নিজস্ব প্রতিনিধি',
    'নিজস্ব সংবাদদাতা',
    'আন্তর্জাতিক ডেস্ক',
    'আন্তর্জাতিক প্রতিবেদক',
    'স্টাফ রিপোর্টার',
    'স্টাফ করেসপন্ডেন্ট',
    'অনলাইন ডেস্ক',
    'অনলাইন প্রতিবেদক',
    'ডেস্ক রিপোর্ট',
    'ডেস্ক প্রতিবেদন',
    'জ্যেষ্ঠ প্রতিবেদক',
    'জ্যেষ্ঠ প্রতিনিধি',
    'কূটনৈতিক প্রতিবেদক',
    'বিশেষ প্রতিনিধি',
    'বিশেষ প্রতিবেদক',
    'জেলা প্রতিনিধি',
    'উপজেলা প্রতিনিধি',
    'প্রতিনিধি',
    'বিদেশ ডেস্ক',
    'বিশ্ব ডেস্ক',
    'নিউজ ডেস্ক',
  ],
  credits,
}
