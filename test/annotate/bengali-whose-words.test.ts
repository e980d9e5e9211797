import { expect, it } from 'vitest'
import { speech } from './told.ts'

it.each([
  ['the land of a medium', 'ভারতীয় সংবাদমাধ্যম জানিয়েছে, সেতুটি খুলেছে।', []],
  ['the land of an agency', 'ব্রিটিশ বার্তা সংস্থা রয়টার্স জানিয়েছে, সেতুটি খুলেছে।', ['x-reuters']],
  [
    'the body of whoever holds its office',
    'র‌্যাবের পরিচালক মেজর তুহিন আরমান জানান, দুজন ধরা পড়েছেন।',
    [],
  ],
  ['the body of people with no office', 'বিটিআরসির সংশ্লিষ্টরা বলছেন, অ্যাপটি বন্ধ হবে।', []],
  ['officials of a state', 'মার্কিন কর্মকর্তারা জানান, চুক্তিটি সই হয়েছে।', ['US']],
  ['the side of a state', 'ভারতীয় পক্ষ জানিয়েছে, চুক্তিটি সই হয়েছে।', ['IN']],
  ['several states', 'যুক্তরাষ্ট্র ও ইউক্রেন জানিয়েছে, চুক্তিটি সই হয়েছে।', ['US', 'UA']],
  ['a body by itself', 'র‌্যাব জানিয়েছে, দুজন ধরা পড়েছেন।', ['x-bd-rab']],
  ['a body by whoever speaks for it', 'র‌্যাবের মুখপাত্র জানিয়েছেন, দুজন ধরা পড়েছেন।', ['x-bd-rab']],
])('tells whom a source names: %s', (_, text, entities) => {
  expect(speech(text).map((s) => s.source?.entities)).toEqual([entities])
})
