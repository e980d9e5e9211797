import { expect, it } from 'vitest'
import { speech } from './told.ts'

it.each([
  ['not to come', 'মেয়র সালমা বেগম বলেন, বিদায়ের দিন যেন কেউ ঘাটে ভিড় না করেন।', 'demands'],
  ['to hand in a paper', 'কমিটি বলেছে, চালকেরা যেন কাগজ জমা দেন।', 'demands'],
  [
    'what officials are asked for',
    'মেয়র সালমা বেগম বলেন, চালকদের প্রতি অনুরোধ, গতি কমিয়ে চলুন।',
    'demands',
  ],
  ['what we ask for', 'মেয়র সালমা বেগম বলেন, আমরা সবাইকে ঘরে থাকার অনুরোধ করছি।', 'demands'],
  [
    'what a letter asks for',
    'চিঠিতে বলা হয়, মঙ্গলবারের মধ্যে তালিকা পাঠাতে অনুরোধ করা হলো।',
    'demands',
  ],
  ['a request that nobody kept', 'মেয়র সালমা বেগম বলেন, আমরা কারও অনুরোধ রাখিনি।', 'asserts'],
  ['a request of others', 'মেয়র সালমা বেগম বলেন, চালকদের অনুরোধ, গতি কম রাখা হবে।', 'asserts'],
  ['what a thing is like', 'মাঝি রহিম শেখ বলেন, শীতে হাত যেন বরফ হয়ে আসে।', 'asserts'],
  ['an aim', 'মেয়র সালমা বেগম বলেন, কেউ যেন ঘাটে না নামেন, সে জন্য পাহারা বসেছে।', 'asserts'],
])('tells %s', (_, text, stance) => {
  expect(speech(text).map((s) => s.stance)).toEqual([stance])
})

it.each([
  ['a hope', 'মেয়র সালমা বেগম আশা করছেন, সেতুর কাজ জুনে শেষ হবে।', 'possible'],
  ['a hope that closes it', 'সেতুর কাজ জুনে শেষ হবে বলে আশা প্রকাশ করেন মেয়র সালমা বেগম।', 'possible'],
  ['a hope inside what is said', 'মেয়র সালমা বেগম বলেন, আশা করি সেতুর কাজ জুনে শেষ হবে।', 'possible'],
  ['a fear', 'মেয়র সালমা বেগম আশঙ্কা করছেন, বাঁধটি ভেঙে যাবে।', 'possible'],
  ['a guess', 'পুলিশের ধারণা, আগুন লেগেছে রান্নাঘর থেকে।', 'probable'],
  ['what is asked', 'মেয়র সালমা বেগম বলেন, বাঁধটি টিকবে কি না।', 'unknown'],
  ['what is not hoped for', 'আবহাওয়া অধিদপ্তর জানিয়েছে, বৃষ্টি আশা করা যাচ্ছে না।', 'certain'],
  [
    'an aim of what is sure',
    'মেয়র সালমা বেগম বলেন, কেউ যাতে ঘাটে নামতে পারে, সে জন্য সিঁড়ি হয়েছে।',
    'certain',
  ],
  ['a plain word', 'মেয়র সালমা বেগম বলেন, সেতুর কাজ জুনে শেষ হবে।', 'certain'],
])('leaves open %s', (_, text, factuality) => {
  expect(speech(text).map((s) => s.factuality)).toEqual([factuality])
})
