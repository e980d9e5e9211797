import { expect, it } from 'vitest'
import { told } from './told.ts'

const nfc = (text: string): string => text.normalize('NFC')

it.each([
  [
    'no superlative behind an office',
    'প্রধান নির্বাচন কমিশনার দ্রুততম সময়ে ভোটের তারিখ জানানোর নির্দেশ দেন।',
    ['প্রধান নির্বাচন কমিশনার', 'নির্দেশ দেন', 'দ্রুততম সময়ে ভোটের তারিখ জানানোর'],
  ],
  [
    'no ordinal behind a name',
    'মেয়র রহিম শেখ দ্বিতীয় সেতু নির্মাণের ঘোষণা দেন।',
    ['মেয়র রহিম শেখ', 'ঘোষণা দেন', 'দ্বিতীয় সেতু নির্মাণ'],
  ],
  [
    'a surname that is an office elsewhere',
    'সভায় জাতীয় দলের সহসভাপতি রাশেদ প্রধান বলেছেন, নদী ভাঙছে।',
    ['জাতীয় দলের সহসভাপতি রাশেদ প্রধান', 'বলেছেন', 'নদী ভাঙছে।'],
  ],
  [
    'no office of another behind a name',
    'রাশেদ প্রধান অতিথির ভাষণে বলেছেন, নদী ভাঙছে।',
    ['রাশেদ', 'বলেছেন', 'নদী ভাঙছে।'],
  ],
  [
    'people who are joined to a name',
    'মাঝি রহিম শেখ ও তার সঙ্গে থাকা লোকজন প্রথমে যাত্রীদের সরে যেতে বলেন।',
    ['মাঝি রহিম শেখ ও তার সঙ্গে থাকা লোকজন', 'বলেন', 'প্রথমে যাত্রীদের সরে যেতে'],
  ],
  [
    'the many behind a cue, not who opens what they think',
    'ঘাটে ভিড় আছে। তারা ঘাটে এলে কাজ সহজ হবে বলে মনে করছেন অনেকে।',
    ['অনেকে', 'মনে করছেন', 'তারা ঘাটে এলে কাজ সহজ হবে'],
  ],
  [
    'people who are told only by an adjective, with their ending',
    'সংশ্লিষ্টদের মতে, ঘাটে ভিড় কমবে।',
    ['সংশ্লিষ্টদের', 'মতে', 'ঘাটে ভিড় কমবে।'],
  ],
  [
    'people by a noun, without it',
    'স্থানীয় বাসিন্দাদের অভিযোগ, ঘাটে ভিড় কমেনি।',
    ['স্থানীয় বাসিন্দা', 'অভিযোগ', 'ঘাটে ভিড় কমেনি।'],
  ],
])('a source holds %s', (_, text, expected) => {
  expect(told(text)).toEqual([expected.map(nfc)])
})

it.each([
  [
    'without the day gone by on which it was announced',
    'গত ১২ ডিসেম্বর তিনি ভোটে লড়বেন বলে ঘোষণা দিয়েছেন মাহফুজ আলম।',
    'তিনি ভোটে লড়বেন',
  ],
  [
    'without that day before an act',
    'গত ১২ ডিসেম্বর জরুরি অবস্থা প্রত্যাহারের ঘোষণা দেয় বিশ্ব স্বাস্থ্য সংস্থা।',
    'জরুরি অবস্থা প্রত্যাহার',
  ],
  [
    'with the day of what is to come',
    '৫ জানুয়ারি হরতাল পালনের ঘোষণা দেয় দলটি।',
    '৫ জানুয়ারি হরতাল পালন',
  ],
  [
    'with the day of what was',
    'গত ৩ মার্চ বাঁধটি ভেঙে যায় বলে জানান মাঝি রহিম শেখ।',
    'গত ৩ মার্চ বাঁধটি ভেঙে যায়',
  ],
  [
    'with the relative clause that it takes up',
    'এলাকায় যে সম্মান পেয়েছেন, তা ভোলার নয় বলেও উল্লেখ করেন মাঝি রহিম শেখ।',
    'এলাকায় যে সম্মান পেয়েছেন, তা ভোলার নয়',
  ],
])('a content stands %s', (_, text, content) => {
  expect(told(text).map(([, , words]) => words)).toEqual([nfc(content)])
})

it.each([
  [
    'go on behind a semicolon where nobody else speaks',
    'মেয়র সালমা বেগম বলেন, এটি শুধু একটি সেতু নয়; এটি দুই পারের আশা।',
    [['মেয়র সালমা বেগম', 'বলেন', 'এটি শুধু একটি সেতু নয়; এটি দুই পারের আশা।']],
  ],
  [
    'end before one where somebody does',
    'মেয়র সালমা বেগম বলেন, সেতু খুলবে; প্রকৌশলী রহিম শেখ বলেন, কাজ বাকি।',
    [
      ['মেয়র সালমা বেগম', 'বলেন', 'সেতু খুলবে'],
      ['প্রকৌশলী রহিম শেখ', 'বলেন', 'কাজ বাকি।'],
    ],
  ],
  [
    'say what something is for, though an act ends them',
    'বাসিন্দাদের দাবি, এই খননের উদ্দেশ্য গ্রামটি মুছে দেওয়া।',
    [['বাসিন্দা', 'দাবি', 'এই খননের উদ্দেশ্য গ্রামটি মুছে দেওয়া।']],
  ],
  [
    'hold their whole quotation by an account',
    'মাঝি রহিম শেখের মতে, ‘নদী শান্ত। ঘাটও ভালো।’',
    [['মাঝি রহিম শেখ', 'মতে', '‘নদী শান্ত। ঘাটও ভালো।’']],
  ],
])('words %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected.map((line) => line.map(nfc)))
})
