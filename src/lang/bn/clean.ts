import type { CleanPart, FoundCredit } from '../contract/clean.ts'
import { nounAnalyses } from './noun-endings.ts'

const NAME = "[\\p{L}\\p{M}\\p{N}.&’' -]{2,60}?"
const label = '(?:তথ্যসূত্র|সূত্র|সুত্র|সংবাদসূত্র|খবরের সূত্র|উৎস)'

interface CreditRule {
  readonly pattern: RegExp
  /** True for a form that is a whole line whenever it fills one. */
  readonly stripGenitive: boolean
}

const rules: readonly CreditRule[] = [
  {
    pattern: new RegExp(
      `^\\s*${label}\\s*[:ঃ：–—-]\\s*(?<names>[^।\\n]{2,120}?)\\s*[।.]?\\s*$`,
      'gu',
    ),
    stripGenitive: false,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])${label}\\s*[:ঃ：]\\s*(?<names>${NAME}(?:\\s*[,ও/]\\s*${NAME})*)\\s*[।.]?\\s*$`,
      'gu',
    ),
    stripGenitive: false,
  },
  {
    pattern: new RegExp(
      `(?<=^\\s*|[।?!”"]\\s*)খবর\\s+(?:(?:বার্তা সংস্থা|বার্তাসংস্থা|সংবাদ সংস্থা|সংবাদমাধ্যম)\\s+)?(?<names>${NAME}(?:\\s+ও\\s+${NAME})?)\\s*[।.](?=\\s|$)`,
      'gu',
    ),
    stripGenitive: true,
  },
  {
    pattern: new RegExp(
      `[(（]\\s*(?:সূত্র\\s*[:ঃ]\\s*)?(?<names>এএফপি|এপি|রয়টার্স|বাসস|ইউএনবি|সিনহুয়া|তাস|ইয়োনহাপ|পিটিআই|এএনআই|বিবিসি|আল জাজিরা|সিএনএন)\\s*[)）]`.normalize(
        'NFC',
      ),
      'gu',
    ),
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

const credits = (text: string): readonly FoundCredit[] => {
  const found: FoundCredit[] = []
  for (const { pattern, stripGenitive } of rules) {
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
    'আরো পড়ুন',
    'আরও পড়ুন',
    'আরো খবর',
    'আরও খবর',
    'সম্পর্কিত খবর',
    'সংশ্লিষ্ট খবর',
    'এ সম্পর্কিত আরও খবর',
    'এই বিভাগের আরও খবর',
    'এই বিভাগের আরো খবর',
    'আরও দেখুন',
    'আরো দেখুন',
    'পড়তে পারেন',
    'সর্বশেষ সংবাদ',
    'জনপ্রিয় সংবাদ',
    'সর্বাধিক পঠিত',
    'আরও সংবাদ',
  ],
  share: [
    'শেয়ার করুন',
    'শেয়ার',
    'ফেসবুকে শেয়ার',
    'অনুসরণ করুন',
    'গুগল নিউজ',
    'ফলো করুন',
    'সাবস্ক্রাইব',
    'লিংক কপি',
    'প্রিন্ট',
  ],
  caption: [
    'ছবি:',
    'ছবি :',
    'ফাইল ছবি',
    'ছবি সংগৃহীত',
    'ছবি: সংগৃহীত',
    'সংগৃহীত ছবি',
    'ছবি—',
    'ফাইল ফটো',
  ],
  advert: ['বিজ্ঞাপন'],
  tail: ['সর্বস্বত্ব সংরক্ষিত', 'স্বত্ব ©', 'কপিরাইট', 'মন্তব্য করুন', 'আপনার মতামত', 'এ জাতীয় আরো খবর'],
  byline: [
    'নিজস্ব প্রতিবেদক',
    'নিজস্ব প্রতিনিধি',
    'আন্তর্জাতিক ডেস্ক',
    'স্টাফ রিপোর্টার',
    'অনলাইন ডেস্ক',
    'ডেস্ক রিপোর্ট',
    'জ্যেষ্ঠ প্রতিবেদক',
    'কূটনৈতিক প্রতিবেদক',
    'প্রতিনিধি',
    'বিদেশ ডেস্ক',
    'বিশ্ব ডেস্ক',
  ],
  credits,
}
