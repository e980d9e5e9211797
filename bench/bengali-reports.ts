import type { Row } from './sets.ts'

const who = [
  'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন',
  'উত্তর কোরিয়ার নেতা কিম জং উন',
  'দক্ষিণ কোরিয়ার গোয়েন্দা সংস্থা',
  'জাতিসংঘের মহাসচিব',
  'ইউক্রেনের প্রতিরক্ষা মন্ত্রণালয়',
  'রাষ্ট্রীয় বার্তা সংস্থা কেসিএনএ',
  'ঢাকার জেলা প্রশাসক',
]
const says = ['জানিয়েছেন', 'দাবি করেছেন', 'বলেছেন', 'নিশ্চিত করেছেন', 'অস্বীকার করেছেন']
const what = [
  'চুক্তিটি কার্যকর হতে আরও সময় লাগবে',
  'সীমান্তে নতুন সেনা পাঠানো হয়েছে',
  'দুই দেশের মধ্যে আলোচনা আবার শুরু হবে',
  'ক্ষতিগ্রস্ত পরিবারগুলোকে সহায়তা দেওয়া হচ্ছে',
  'প্রতিরক্ষা সহযোগিতা বাড়ানোর আইনে সই করা হয়েছে',
]
const months = ['জানুয়ারি', 'মার্চ', 'জুন', 'আগস্ট', 'অক্টোবর', 'নভেম্বর']

const bengali = (n: number): string =>
  String(n).replace(/[0-9]/gu, (digit) => String.fromCharCode(0x09e6 + Number(digit)))

/** Turns through a list with a step of its own, so that no two sentences of a report are alike. */
const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

const sentence = (n: number): string =>
  `${pick(who, n)} গত ${bengali((n % 28) + 1)} ${pick(months, n * 5)} ${pick(says, n * 3)}, ${pick(what, n * 7)}; এতে অন্তত ${bengali(1000 + n)} জন অংশ নেন।`

/** Bengali reports of about so many bytes, all different, the same on every machine. */
export const bengaliReports = (
  count: number,
  bytes: number,
): readonly (Row & { readonly text: string })[] => {
  const encoder = new TextEncoder()
  return Array.from({ length: count }, (_, report) => {
    const paragraphs: string[] = []
    let size = 0
    for (let n = report * 97; size < bytes; n += 3) {
      const paragraph = [n, n + 1, n + 2].map(sentence).join(' ')
      paragraphs.push(paragraph)
      size += encoder.encode(paragraph).length + 1
    }
    return { id: `speed-${report}`, text: paragraphs.join('\n'), published: '2024-11-12' }
  })
}
