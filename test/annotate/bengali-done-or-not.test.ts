import { expect, it } from 'vitest'
import { readText } from '../kit.ts'

const told = (text: string): readonly (readonly (string | null)[])[] =>
  readText(text).events.map((e) => [e.sense, e.step, e.polarity, e.modality])

it.each([
  [
    'who could do it did it',
    'রাশিয়া শহরের কিছু ভূখণ্ড দখল করতে পেরেছে।',
    [['occupy', null, 'positive', 'actual']],
  ],
  [
    'who could not did not',
    'পুলিশ আসামিকে এখনো গ্রেপ্তার করতে পারেনি।',
    [['arrest', null, 'negative', 'actual']],
  ],
  [
    'who can may do it',
    'পুলিশ আসামিকে গ্রেপ্তার করতে পারে।',
    [['arrest', null, 'positive', 'possible']],
  ],
  [
    'who keeps from signing has not signed',
    'গণফোরাম সনদে সই করা থেকে বিরত থাকে।',
    [['sign', 'treaty/signature', 'negative', 'actual']],
  ],
  [
    'what is listed as a charge is only alleged',
    'কারফিউ জারি করে আন্দোলন দমন, হত্যার উসকানি ও ছাত্রদের আসামি করাসহ পাঁচটি অভিযোগ।',
    [['restrict', null, 'positive', 'possible']],
  ],
  [
    'a truce is prolonged',
    'যুদ্ধবিরতির মেয়াদ আরও তিন দিন বাড়িয়েছে ইসরায়েল ও হামাস।',
    [['amend', 'ceasefire/extension', 'positive', 'actual']],
  ],
  [
    'a truce breaks',
    'সীমান্তে গোলাগুলির পর যুদ্ধবিরতি ভেঙে গেছে।',
    [['terminate', 'ceasefire/collapse', 'positive', 'actual']],
  ],
  [
    'a truce may break',
    'হামলা চললে যুদ্ধবিরতি ভেঙে যাবে।',
    [['terminate', 'ceasefire/collapse', 'positive', 'conditional']],
  ],
  ['talks on a truce break', 'যুদ্ধবিরতির আলোচনা ভেস্তে গেছে।', []],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

const accusers = (text: string): readonly (readonly (string | undefined)[])[] =>
  readText(text).events.map((e) => e.roles.filter((r) => r.role === 'agent').map((r) => r.text))

it('who is accused behind the verb with another is not who accuses', () => {
  expect(accusers('কামাল হোসেন টাকা পাচারের অভিযোগ তুললেন রফিকুল ইসলাম, সালমার বিরুদ্ধে।')).toEqual([
    ['কামাল হোসেন'],
  ])
  expect(accusers('টাকা পাচারের অভিযোগ তুললেন কামাল হোসেন।')).toEqual([['কামাল হোসেন']])
})

it('what others do in the words behind a semicolon is told by the one who speaks', () => {
  const [event] = readText(
    'মেয়র সালমা বেগম বলেন, কাজ শেষ হয়েছে; বিরোধীরা অযৌক্তিক অভিযোগ করছেন।',
  ).events
  const [said] = readText(
    'মেয়র সালমা বেগম বলেন, কাজ শেষ হয়েছে; বিরোধীরা অযৌক্তিক অভিযোগ করছেন।',
  ).statements
  expect(event?.statement).toBe(said?.id)
})

it.each([
  [
    'what a treaty lays down',
    'চুক্তিতে প্রতিবেশীকে সামরিক সহায়তা দেওয়ার কথা বলা হয়েছে।',
    [['provide-that', null, 'positive', 'actual']],
  ],
  ['how a treaty puts it', 'চুক্তিতে স্পষ্টভাবে বলা হয়েছে, কেউ কাউকে আক্রমণ করবে না।', []],
  ['a duty that is only pointed to', 'চুক্তির আওতায় নেপালের যে বাধ্যবাধকতা রয়েছে, তা মানতে হবে।', []],
])('a duty is told where it is one: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

it('what is offered to a private man is no public act', () => {
  const plover = (text: string): readonly (string | null)[] =>
    readText(text).events.map((e) => e.plover)
  expect(plover('মুক্তিযোদ্ধা রহিম শেখকে একটি ঘরে থাকার প্রস্তাব দেওয়া হয়েছিল।')).toEqual([null])
  expect(plover('নেপাল ভারতকে আলোচনার প্রস্তাব দিয়েছে।')).toEqual(['AGREE'])
})
