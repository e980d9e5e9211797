import type { EventsPart } from '../../contract/events.ts'
import { words } from './frame-words.ts'
import { frames } from './frames.ts'
import { asciiDigits } from '../quantities/numbers.ts'
import { verbFinal } from '../words/verb-final.ts'

const article =
  /(?:ধারা|অনুচ্ছেদ)\s*(?:নম্বর\s*)?([0-9০-৯]+)|([0-9০-৯]+)\s*(?:নম্বর|নং)\s*(?:ধারা|অনুচ্ছেদ)/u

const articleIn = (text: string): string | null => {
  const found = article.exec(text)
  return found ? asciiDigits(found[1] ?? found[2] ?? '') : null
}

/** Bengali events: case endings and postpositions give the roles, the frames the senses. */
export const events: EventsPart = {
  order: 'verb-final',
  frames,
  final: verbFinal,
  passive: ['হওয়া'],
  undergoing: ['হওয়া', 'পাওয়া', 'হারানো'],
  institutions: [
    { class: 'head-of-state', words: ['প্রেসিডেন্ট', 'রাষ্ট্রপতি'] },
    { class: 'head-of-government', words: ['প্রধানমন্ত্রী'] },
    {
      class: 'minister',
      words: words('পররাষ্ট্রমন্ত্রী, প্রতিরক্ষামন্ত্রী, স্বরাষ্ট্রমন্ত্রী, অর্থমন্ত্রী, উপদেষ্টা'),
    },
    { class: 'government', words: ['সরকার', 'মন্ত্রিসভা'] },
    { class: 'legislature', words: ['পার্লামেন্ট', 'সংসদ', 'সিনেট'] },
    { class: 'court', words: ['আদালত', 'হাইকোর্ট', 'কোর্ট'] },
    {
      class: 'armed-forces',
      words: words('সেনাবাহিনী, নৌবাহিনী, বিমানবাহিনী, কোস্টগার্ড, সেনারা, সৈন্যরা'),
    },
    { class: 'official', words: words('সেনাপ্রধান, রাষ্ট্রদূত') },
    { class: 'group', words: words('পুলিশ, প্রতিনিধিদল') },
  ],
  agentMarkers: ['কর্তৃক', 'মাধ্যমে', 'দ্বারা', 'হাতে'],
  recipientMarkers: ['সঙ্গে', 'সাথে', 'বিরুদ্ধে', 'ওপর', 'উপর', 'প্রতি', 'জন্য', 'পক্ষে', 'কাছে'],
  thingPronouns: ['এটি', 'এটা', 'তা', 'সেটি', 'সেটা', 'এ'],
  forces: ['সেনা', 'সৈন্য', 'সেনাসদস্য', 'সৈনিক', 'বাহিনী'],
  compoundHeads: [
    'যুদ্ধ',
    'ইস্যু',
    'সংকট',
    'সীমান্ত',
    'অঞ্চল',
    'শহর',
    'প্রদেশ',
    'সংঘাত',
    'প্রসঙ্গ',
    'পরিস্থিতি',
    'নীতি',
    'সফর',
    'চুক্তি',
    'সম্পর্ক',
    'জেলা',
    'উপজেলা',
    'রাজ্য',
    'এলাকা',
    'উপত্যকা',
    'ভবন',
    'কার্যালয়',
    'অফিস',
    'ক্যাম্পাস',
    'চত্বর',
    'স্টেডিয়াম',
    'চ্যানেল',
    'নিউজ',
    'সমস্যা',
    'প্রশ্ন',
    'প্রবাসী',
    'দূতাবাস',
    'হাইকমিশন',
    'সদস্যপদ',
  ],
  belonging: words('যোগদান, সদস্যপদ, অন্তর্ভুক্তি, সদস্যভুক্তি'),
  bodyWords: words('জোট, সংস্থা, সংগঠন, ব্লক'),
  joinedAs: words(
    'জোট, সংস্থা, সংগঠন, গোষ্ঠী, ব্লক, সামরিক, আঞ্চলিক, আনুষ্ঠানিক, আনুষ্ঠানিকভাবে, পূর্ণ, পূর্ণাঙ্গ, নতুন, সর্বশেষ, সদস্য, সদস্যপদ, সদস্যরাষ্ট্র, রাষ্ট্র, দেশ, হিসেবে, হিসাবে, তম, তারিখ, সাল, অবশেষে, যোগ, যোগদান, দেওয়া, দেয়া, লাভ, করা, জন্য, আবেদন, আবেদনপত্র',
  ),
  relatives: [],
  must: [],
  objectControl: [],
  conjunctions: ['এবং', 'কিন্তু', 'তবে', 'বরং', 'আর', 'অথচ'],
  conditional: ['যদি'],
  planned: ['পরিকল্পনা', 'প্রস্তুতি', 'উদ্যোগ', 'সিদ্ধান্ত', 'ঘোষণা'],
  going: ['থাকা', 'শুরু', 'লাগা'],
  possible: ['পারা', 'পারে', 'পারেন', 'সম্ভাবনা', 'হয়তো', 'আশঙ্কা'],
  negators: ['না', 'নি', 'নয়', 'নেই', 'নাই'],
  purpose: ['জন্য', 'লক্ষ্যে', 'উদ্দেশ্যে'],
  provides: [
    'কথা বলা হওয়া',
    'বলা হওয়া',
    'কথা থাকা',
    'বাধ্যবাধকতা থাকা',
    'বিধান থাকা',
    'প্রতিশ্রুতি থাকা',
    'অঙ্গীকার থাকা',
    'অঙ্গীকার করা হওয়া',
    'বিধান রাখা হওয়া',
    'উল্লেখ থাকা',
    'উল্লেখ করা হওয়া',
    'বাধ্য থাকা',
    'অঙ্গীকার করা',
    'প্রতিশ্রুতি দেওয়া',
  ],
  articleIn,
  dutyJoints: ['পাশাপাশি', 'এবং', 'সঙ্গে সঙ্গে'],
  needs: ['প্রয়োজন', 'দরকার', 'প্রয়োজনীয়তা', 'শর্ত', 'আবশ্যক', 'বাকি'],
}
