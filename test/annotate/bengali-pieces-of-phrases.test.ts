import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const roles = (text: string, sense: string): readonly string[] => {
  const event = readText(`${text} পরে সবাই বাড়ি ফেরেন।`).events.find((e) => e.sense === sense)
  return event ? event.roles.map((r) => `${r.role} ${r.text}`) : ['none']
}

it.each([
  // Who declares somebody dead has not died.
  ['হাসপাতালে নেওয়া হলে চিকিৎসক মৃত ঘোষণা করেন।', 'die', []],
  ['হাসপাতালে নেওয়া হলে চিকিৎসক সালমা বেগমকে মৃত ঘোষণা করেন।', 'die', ['recipient সালমা বেগম']],
  ['ভোরে এক চিকিৎসক মারা গেছেন।', 'die', ['recipient এক চিকিৎসক']],
  // Words that only look like several people, and a list of places.
  ['রোববার উত্তরা পশ্চিম থানায় সংগঠক করিম উদ্দিন এই অভিযোগ করেন।', 'accuse', ['agent করিম উদ্দিন']],
  ['রোববার শিক্ষার্থীরা এই অভিযোগ করেন।', 'accuse', ['agent শিক্ষার্থীরা']],
  ['একটি ভবনের ছাদের ওপর থেকে ককটেল নিক্ষেপ করে দুর্বৃত্তরা।', 'attack', ['agent দুর্বৃত্তরা']],
  // A word of kin behind a name, and what is meant by the act.
  ['করিম উদ্দিন ভাইকে হত্যার উদ্দেশ্যে মাথায় গুলি করা হয়েছে।', 'attack', ['recipient করিম উদ্দিন']],
  ['রাতে করিম উদ্দিনের ভাইকে গুলি করা হয়েছে।', 'attack', ['recipient করিম উদ্দিনের ভাই']],
  // A pronoun has no owner.
  ['কৃষকদের তারা হত্যা করেছিল।', 'kill', ['agent তারা']],
  // What somebody becomes, and others' part in an act.
  ['ট্রাইব্যুনাল তাঁর জন্য আইনজীবী নিয়োগ দেন।', 'appoint', ['agent ট্রাইব্যুনাল']],
  ['পুলিশ গুলি চালানোর সঙ্গে জড়িত সন্দেহে দুজনকে আটক করে।', 'attack', []],
  ['পুলিশ গুলি চালানোর পর লোকজন পালিয়ে যায়।', 'attack', ['agent পুলিশ']],
  // Who acts himself for somebody else.
  [
    'মির্জা ফখরুল তারেক রহমানের পক্ষ থেকে সবাইকে অভিনন্দন জানান।',
    'praise',
    ['agent মির্জা ফখরুল', 'recipient সবাই'],
  ],
  [
    'তারেক রহমানের পক্ষ থেকে সবাইকে অভিনন্দন জানানো হয়।',
    'praise',
    ['agent তারেক রহমান', 'recipient সবাই'],
  ],
  // Of whom a noun behind tells.
  ['তারা মানুষকে নারীর প্রতি নির্যাতনের বিরুদ্ধে দাঁড়ানোর আহ্বান জানান।', 'demand', ['agent তারা']],
])('%s', (text, sense, expected) => {
  expect(roles(text, sense)).toEqual(expected)
})

it.each([
  [
    'চুক্তি অনুযায়ী নিউজিল্যান্ড চীনের ওপর শুল্ক আরোপ করেছে।',
    'sanction',
    ['agent নিউজিল্যান্ড', 'recipient চীন'],
  ],
  ['সন্ত্রাসবিরোধী আইনে মামলা করার ঘটনায় তীব্র নিন্দা জানিয়েছে ভারত।', 'criticise', ['agent ভারত']],
  ['ভারত চুক্তিটিকে স্বাগত জানিয়েছে।', 'praise', ['agent ভারত', 'object চুক্তি']],
  ['যুদ্ধবিরতির পর থেকে ইসরায়েল বারবার চুক্তি লঙ্ঘন করছে।', 'defy', ['agent ইসরায়েল', 'object চুক্তি']],
])('a paper is what the act is about, or none of it: %s', (text, sense, expected) => {
  expect(roles(text, sense)).toEqual(expected)
})

it.each([
  ['দুর্ঘটনায় ঘটনাস্থলেই মা ও ছেলে মারা যান।', 'die', ['recipient মা', 'recipient ছেলে']],
  ['দুর্ঘটনায় চারজন নিহত এবং ২৫ জন আহত হয়েছেন।', 'be-injured', ['recipient ২৫ জন']],
  [
    'পুলিশ করিম উদ্দিনের স্ত্রী, শ্যালক ও বান্ধবীকে আটক করেছে।',
    'arrest',
    ['agent পুলিশ', 'recipient করিম উদ্দিনের স্ত্রী', 'recipient শ্যালক', 'recipient বান্ধবী'],
  ],
  [
    'নেপালকে অভিনন্দন জানিয়েছে ভারত, চীন ও ভুটান।',
    'praise',
    ['agent ভারত', 'agent চীন', 'agent ভুটান', 'recipient নেপাল'],
  ],
])('all who are joined: %s', (text, sense, expected) => {
  expect(roles(text, sense)).toEqual(expected)
})

it.each([
  ['এ ঘটনায় শিক্ষক সমিতি নিন্দা জানিয়েছে।', 'criticise', 'শিক্ষক সমিতি'],
  ['তাঁকে আটক করে নিয়ে যায় বিএসএফ সদস্যরা।', 'arrest', 'বিএসএফ সদস্যরা'],
  ['শ্রমিকদের আটক করেছে আইনশৃঙ্খলা রক্ষাকারী বাহিনী।', 'arrest', 'আইনশৃঙ্খলা রক্ষাকারী বাহিনী'],
  // The subject is no part of whom it arrests.
  ['পুলিশ নেতাকর্মীদের গ্রেপ্তার করেছে।', 'arrest', 'পুলিশ'],
])('a body is shown with what body it is: %s', (text, sense, agent) => {
  expect(roles(text, sense)).toContain(`agent ${agent}`)
})

it.each([
  // A participle tells what the one behind it did or underwent, no subject before it.
  [
    'সদ্য পদত্যাগ করা মাহফুজ আলম ও আসিফ মাহমুদ নতুন দলে যাচ্ছেন।',
    'resign',
    ['agent মাহফুজ আলম', 'agent আসিফ মাহমুদ'],
  ],
  ['বিসিবি লিগ বর্জন করা ক্লাবগুলোর সঙ্গে কথা বলেছে।', 'boycott', ['agent ক্লাবগুলো']],
  [
    'সরকার গ্রেপ্তার হওয়া ১৪ কর্মকর্তা-কর্মচারীকে বরখাস্ত করেছে।',
    'arrest',
    ['recipient ১৪ কর্মকর্তা-কর্মচারী'],
  ],
  ['পুলিশ নেতাদের গ্রেপ্তার করা শুরু করেছে।', 'arrest', ['recipient নেতাদের']],
  // Bodies that act, whatever they are called.
  ['তাঁর সদস্যপদ স্থগিত করেছে আইসিএবি।', 'suspend', ['agent আইসিএবি']],
  [
    'হিসাবটি জব্দ করেছে রাজস্ব বোর্ডের কেন্দ্রীয় গোয়েন্দা সেল (সিআইসি)।',
    'seize',
    ['agent রাজস্ব বোর্ডের কেন্দ্রীয় গোয়েন্দা সেল'],
  ],
  [
    'বন বিভাগ ও পরিবেশ অধিদপ্তর পরস্পরকে দায়ী করছে।',
    'accuse',
    ['agent বন বিভাগ', 'agent পরিবেশ অধিদপ্তর'],
  ],
  ['পরে তাঁকে র‍্যাবের একটি দল আটক করে।', 'arrest', ['agent র‍্যাবের একটি দল', 'recipient তাঁকে']],
  ['গতকাল র‍্যাব তাঁর স্ত্রীকে আটক করেছে।', 'arrest', ['agent র‍্যাব', 'recipient স্ত্রী']],
  [
    'রাতে যুবদলের একটি গ্রুপ মিছিল নিয়ে বাজারে হামলা করে।',
    'attack',
    ['agent যুবদলের একটি গ্রুপ', 'place বাজারে'],
  ],
  ['তারা দোকানের স্টাফকেও মারধর করে।', 'beat', ['agent তারা', 'recipient দোকানের স্টাফ']],
  ['তারা মূর্তিটিকে ভাঙচুর করে।', 'destroy', ['agent তারা']],
  // What is told beside an act is not done by whose name it bears.
  [
    'বাংলাদেশ ট্রাজেডি ছাড়াও তখন শাসকপক্ষ কবি রুপেন শাহকে গ্রেপ্তার করে।',
    'arrest',
    ['recipient রুপেন শাহ'],
  ],
  // A word that counts whom another noun names does nothing.
  [
    'একজন প্রার্থীর ওপর হামলা এবং একটি কার্যালয়ে আগুন দেওয়ার ঘটনা সবাইকে ভাবাচ্ছে।',
    'destroy',
    ['place একটি কার্যালয়ে'],
  ],
  [
    'দুই চালকের একজন করিম উদ্দিনের মাথায় গুলি করে।',
    'attack',
    ['recipient করিম উদ্দিন', 'agent দুই চালকের একজন'],
  ],
  ['সশস্ত্র গোষ্ঠী ড্রোন হামলা চালায়।', 'bomb', ['agent সশস্ত্র গোষ্ঠী']],
  // A bank's loans are no aid, a state's are.
  ['ইউনাইটেড ফাইন্যান্স তরুণদের ৪ শতাংশ সুদে ঋণ দিচ্ছে।', 'aid', ['none']],
  ['চীন নেপালকে ঋণ দিয়েছে।', 'aid', ['agent চীন', 'recipient নেপাল']],
  // A match is played, whoever's it is.
  ['চিলি ও সুইজারল্যান্ড ম্যাচও আমাদের অনেক সহায়তা করেছে।', 'aid', ['none']],
])('%s', (text, sense, expected) => {
  expect(roles(text, sense)).toEqual(expected)
})
