import { treatyWords } from '../words/treaty-words.ts'
import type { FrameRow } from '../../contract/events.ts'

/** Words with commas between. */
export const words = (list: string): string[] => list.split(/,\s*/u)

/** One row of the frame table; predicates with commas between. */
export const row = (
  sense: FrameRow['sense'],
  predicates: string,
  more: Omit<FrameRow, 'sense' | 'predicates'> = {},
): FrameRow => ({ sense, predicates: words(predicates), ...more })

export const troops = words('সেনা, সৈন্য, সেনাসদস্য, বাহিনী, ফৌজ, সৈনিক')
export const arms = words('অস্ত্র, গোলাবারুদ, ক্ষেপণাস্ত্র, সমরাস্ত্র, ড্রোন, কামান, যুদ্ধবিমান, ট্যাংক')

/** What states sign and laws are made of. */
export const instruments = [
  ...treatyWords,
  ...words('সমঝোতা, স্মারক, আইন, বিল, ডিক্রি, সনদ, প্রোটোকল, অধ্যাদেশ, সংশোধনী'),
]

/** Words of sport. */
export const games = words(
  'উইকেট, রান, গোল, ম্যাচ, টুর্নামেন্ট, ফাইনাল, সিরিজ, ক্রিকেট, ক্রিকেটার, ফুটবল, ফুটবলার, ব্যাট, বোলার, ব্যাটার, কোচ, খেলোয়াড়, খেলা, লিগ, শিরোপা, ট্রফি, বিশ্বকাপ, প্রতিপক্ষ, স্কোয়াড, নিলাম, অলরাউন্ডার',
)

/** What tells a made-up story. */
export const plots = words('সিনেমা, চলচ্চিত্র, নাটক, উপন্যাস, কাহিনি, কাহিনী, চরিত্র, চিত্রনাট্য, দৃশ্যে')

/** Words of film and stage. */
export const screen = words(
  'সিনেমা, সিনেমাটি, চলচ্চিত্র, নায়ক, নায়িকা, অভিনেতা, অভিনেত্রী, অভিনয়, গায়ক, গায়িকা, কনসার্ট, শুটিং, অ্যালবাম, ট্রেলার, টিজার, প্রেক্ষাগৃহ, ওটিটি, ভক্ত, অনুরাগী',
)

/** What is brought out, not set free. */
export const works = words(
  'সিনেমা, সিনেমাটি, ছবি, ছবিটি, চলচ্চিত্র, গান, গানটি, নাটক, টিজার, ট্রেলার, অ্যালবাম, সিরিজ, প্রেক্ষাগৃহ, ওটিটি, থ্রিলার, রোমান্টিক, অভিনেতা, অভিনেত্রী, নায়ক, নায়িকা, পরিচালক, গায়ক, গায়িকা',
)
