import { expect, it } from 'vitest'
import { speech } from './told.ts'

const stances = (text: string): readonly (readonly (string | null)[])[] =>
  speech(text).map((s) => [s.source?.text ?? null, s.stance, s.polarity, s.content.text])

it.each([
  [
    'who somebody was',
    'পুলিশ হামলাকারীর পরিচয় নিশ্চিত করতে পারেনি।',
    [['পুলিশ', 'confirms', 'negative', 'হামলাকারীর পরিচয়']],
  ],
  [
    'a clause',
    'কারা সেতুটি ভেঙেছে, তা নিশ্চিত করতে পারেননি ওসি কামাল হোসেন।',
    [['ওসি কামাল হোসেন', 'confirms', 'negative', 'কারা সেতুটি ভেঙেছে']],
  ],
  ['a win', 'মালান জয় নিশ্চিত করতে পারেননি, একান্ন রানে আউট হন তিনি।', []],
])('could not confirm %s', (_, text, expected) => {
  expect(stances(text)).toEqual(expected)
})

it.each([
  ['what nobody announced', 'কমিশন এখনো নির্বাচনের তারিখ ঘোষণা করেনি।'],
  ['what nobody announced, told last', 'এ চারটি আসনে প্রার্থী ঘোষণা করেনি গণফোরাম।'],
  [
    'what somebody is unable to tell',
    'আমদানিকারকেরা নতুন নিয়ম সম্পর্কে আমাদের ঠিকমতো জানাতে পারছেন না।',
  ],
  [
    'an announcement that is joined to a condition',
    'কোনো সদস্য যদি চাঁদা দেওয়া বন্ধ করেন বা অন্য সমিতির প্রতি আনুগত্য ঘোষণা করেন, তাহলে তাঁর পদ বাতিল হবে।',
  ],
  ['an application', 'রফিকুল ইসলাম পদটির জন্য আবেদন করেন, পরে চাকরিও পান।'],
])('is silent on %s', (_, text) => {
  expect(stances(text)).toEqual([])
})

it.each([
  [
    'an announcement that is joined to another act',
    'মন্ত্রী ঢাকায় সম্মেলন উদ্বোধন করেন এবং ঘোষণা করেন, আগামী বছর নতুন সেতু হবে।',
    [['মন্ত্রী', 'announces', 'positive', 'আগামী বছর নতুন সেতু হবে।']],
  ],
  [
    'an announcement',
    'কমিশন নির্বাচনের তারিখ ঘোষণা করেছে।',
    [['কমিশন', 'announces', 'positive', 'নির্বাচনের তারিখ']],
  ],
  [
    'what somebody could not tell',
    'আগুন কীভাবে লেগেছে, তা জানাতে পারেনি ফায়ার সার্ভিস।',
    [['ফায়ার সার্ভিস', 'declines', 'positive', 'আগুন কীভাবে লেগেছে']],
  ],
  [
    'what somebody would not comment on',
    'কতজন শ্রমিক ছাঁটাই হয়েছেন, সে বিষয়ে মন্তব্য করতে রাজি হননি ব্যবস্থাপক কামাল হোসেন।',
    [['ব্যবস্থাপক কামাল হোসেন', 'declines', 'positive', 'কতজন শ্রমিক ছাঁটাই হয়েছেন, সে বিষয়ে']],
  ],
  [
    'an application for something to be done',
    'মেয়র সালমা বেগম সরকারের কাছে আবেদন করেন, যেন খালটি খনন করা হয়।',
    [['মেয়র সালমা বেগম', 'demands', 'positive', 'যেন খালটি খনন করা হয়।']],
  ],
  [
    'a request without a comma',
    'মেয়র সালমা বেগম চালকদের অনুরোধ করেন যাতে তাঁরা হর্ন না বাজান।',
    [['মেয়র সালমা বেগম', 'demands', 'positive', 'যাতে তাঁরা হর্ন না বাজান।']],
  ],
  [
    'a request with its purpose',
    'মেয়র সালমা বেগম পথ খালি রাখার অনুরোধ করেছেন, যাতে রোগীরা হাসপাতালে যেতে পারেন।',
    [['মেয়র সালমা বেগম', 'demands', 'positive', 'পথ খালি রাখার']],
  ],
])('tells %s', (_, text, expected) => {
  expect(stances(text)).toEqual(expected)
})

it.each([
  ['a verb of saying with an object', 'তারা ওই কথা কখনো বলেননি, ওটা বানানো গল্প।', []],
  [
    'a verb of saying alone',
    'কিন্তু তিনি বলেননি, সেতুটি কবে ভেঙেছে।',
    [['তিনি', 'asserts', 'negative', 'সেতুটি কবে ভেঙেছে।']],
  ],
  ['a habit', 'ক্রেতা দুই টাকার জন্য কিছু বলেন না।', []],
  ['why somebody says it', 'পুলিশ অন্য তারিখ কেন বলছে, তা মেয়রের জানা নেই।', []],
])('a denied or asked saying tells what it says: %s', (_, text, expected) => {
  expect(stances(text)).toEqual(expected)
})

it.each([
  [
    'a capital before words in marks',
    'গণফোরাম বৃহস্পতিবার ঢাকা ‘লকডাউন’ কর্মসূচি ঘোষণা করেছে।',
    'গণফোরাম',
  ],
  ['a capital alone', 'ঢাকা আগামী মাসে নতুন ভিসানীতি ঘোষণা করেছে।', 'ঢাকা'],
  ['an ending behind a mark', 'রহিম শেখ তাঁর বই ‘পথের শেষে’তে লিখেছেন, নদীটি মরে গেছে।', 'রহিম শেখ'],
])('finds who speaks beside %s', (_, text, source) => {
  expect(speech(text).map((s) => s.source?.text)).toEqual([source])
})

it('leaves open what is asked', () => {
  expect(
    speech('মেয়র সালমা বেগম প্রশ্ন তুলেছেন, কেন সেতুর কাজ শেষ হয়নি।').map((s) => s.factuality),
  ).toEqual(['unknown'])
})
