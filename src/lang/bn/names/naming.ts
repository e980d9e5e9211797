import type { NamingWords } from '../../contract/naming.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.normalize('NFC').split(' '))

/** Words by which Bengali papers introduce somebody. */
export const naming: NamingWords = {
  before: new Set(),
  behind: set('নামের নামে নামক'),
  byTrade: set('পেশায়'),
  relatives: set('যিনি'),
  present: new Set(),
  indefinite: set('এক একজন'),
  figures: new Set(),
  grades: new Set(),
  again: set('তিনি সে'),
  generations: set('জুনিয়র সিনিয়র'),
  children: set('ছেলে মেয়ে সন্তান পুত্র কন্যা নবজাতক যমজ নাতি নাতনি'),
  parents: set('বাবা মা দাদা দাদি নানা নানি দম্পতি পরিবার মালিক'),
  strangers: set(
    `শিশু ছিনতাইকারী ডাকাত চোর হামলাকারী সন্দেহভাজন পকেটমার বিড়াল বেড়াল কুকুর ষাঁড় গরু গাভি গাভী বাছুর মহিষ ছাগল খাসি ভেড়া দুম্বা
     উট ঘোড়া গাধা হাতি বাঘ বাঘিনি বাঘিনী সিংহ সিংহী শাবক বানর হনুমান পান্ডা পেঙ্গুইন টিয়া ময়না কবুতর মোরগ ময়ূর কুমির কচ্ছপ খরগোশ`.replaceAll(
      /\s+/gu,
      ' ',
    ),
  ),
  nameWords: set('নাম'),
  smallAges: set('এক দুই আড়াই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো ১ ২ ৩ ৪ ৫ ৬ ৭ ৮ ৯ ১০ ১১ ১২'),
  youngAges: set('১৩ ১৪ ১৫ ১৬ ১৭ ১৮ ১৯ ২০ ২১ ২২ ২৩ ২৪'),
  years: set('বছরের বছরবয়সী মাসের বয়সী বয়সি'),
  aged: new Set(),
  dying: set('মারা মৃত্যুবরণ নিহত প্রয়াত ফাঁসিতে ফাঁসি'),
  pointing: set('এই সেই'),
  learners: set('ছাত্র শিক্ষার্থী পরীক্ষার্থী'),
  firms: set(
    'গ্রুপ কোম্পানি লিমিটেড লি ইন্ডাস্ট্রিজ এয়ারলাইনস এয়ারওয়েজ প্রপার্টিজ হোল্ডিংস টেক্সটাইল টেক্সটাইলস ফার্মাসিউটিক্যালস এন্টারপ্রাইজ ট্রেডার্স মোটরস স্টিল সিমেন্ট অ্যাগ্রো ফুডস টেকনোলজিস ফ্যাশনস গার্মেন্টস অ্যাপারেলস',
  ),
  plainAgain: set('সে'),
  honouredAgain: set('তিনি তাঁর তাঁকে তাঁরা ইনি উনি'),
  pointedTo: set(
    'সময় দিন রাত বছর মাস জন্য কারণ ক্ষেত্র হিসাব হিসেব অনুযায়ী লক্ষ্য দেশ সব ধরন পথ কথা বিষয় প্রসঙ্গ পর্যন্ত তুলনা অনুসারে মোতাবেক যাত্রা দফা বার',
  ),
  deputies: set('সহ যুগ্ম ভাইস উপ সহসভাপতি সদস্য সদস্যসচিব'),
  founders: ['প্রতিষ্ঠাতা', 'সহপ্রতিষ্ঠাতা'],
  elected: ['সংসদ সদস্য', 'সাংসদ', 'এমপি', 'বিধায়ক', 'সিনেটর', 'কাউন্সিলর', 'উপজেলা চেয়ারম্যান'],
  seated: new Set(),
  units: new Set(),
  unitPlaces: new Set(),
  listing: set('হলেন হলো'),
}
