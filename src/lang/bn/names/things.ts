import type { ThingWords } from '../../contract/names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.normalize('NFC').split(' '))

/** Things that bear the names of towns, lands and bodies in Bengali papers. */
export const things: ThingWords = {
  ships: set('আইএনএস বিএনএস এমভি ইউএসএস এইচএমএস বানৌজা'),
  vessels: set('ডুবোজাহাজ সাবমেরিন রণতরী যুদ্ধজাহাজ ফ্রিগেট করভেট ট্যাংকার'),
  before: set('ব্যান্ড ব্যান্ডদল'),
  quoted: set(
    'নাটক সিনেমা চলচ্চিত্র ছবি উপন্যাস গান অ্যালবাম ব্যান্ড জাহাজ লঞ্চ ট্রলার বই কবিতা মঞ্চনাটক ধারাবাহিক',
  ),
  heads: set('গ্রুপ ক্যাম্প'),
  apposed: new Set(),
}

/** Words that reports of films and music are full of; ছবি and গান stand in too many others. */
export const arts = set(
  'সিনেমা চলচ্চিত্র অভিনয় অভিনেতা অভিনেত্রী গায়ক গায়িকা কণ্ঠশিল্পী চিত্রনায়ক চিত্রনায়িকা অ্যালবাম বলিউড ঢালিউড টালিউড টলিউড হলিউড প্রেক্ষাগৃহ প্রযোজক ট্রেলার টিজার কনসার্ট ওটিটি শুটিং সহশিল্পী ক্যামিও পূর্ণদৈর্ঘ্য স্বল্পদৈর্ঘ্য রোমান্টিক কমেডি চিত্রনাট্য মুক্তিপ্রাপ্ত পর্দা নায়ক নায়িকা নির্মাতা কামব্যাক',
)
