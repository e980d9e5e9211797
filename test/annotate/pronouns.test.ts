import { expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { readText } from '../kit.ts'

/** Whom each lone pronoun that speaks stands for; "open" where nobody can tell. */
const meant = (text: string): readonly string[] =>
  readText(text)
    .statements.filter((s) => /^(?:তিনি|he|she)$/iu.test(s.source?.text ?? ''))
    .map((s) => (s.source?.antecedent?.text ?? 'open').normalize('NFC'))

it.each([
  ['জেলে সমিতির সভাপতি রতন দাস বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।', 'রতন দাস'],
  ['ঘাটটি সংস্কার হবে বলে জানান রতন দাস। কাজ শুরু হবে শীতে। তিনি আরও বলেন, টাকা এসেছে।', 'রতন দাস'],
  ['রতন দাস মঙ্গলবার ঘাটটি ঘুরে দেখেন। তিনি বলেন, সিঁড়ি ভেঙে গেছে।', 'রতন দাস'],
  ['ঘাট দেখতে এসেছেন রতন দাস। তিনি বলেন, সিঁড়ি ভেঙে গেছে।', 'রতন দাস'],
  ['সমিতির সভাপতি বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।', 'সমিতির সভাপতি'],
  ['সমিতির এই নেতা বলেন, নদীতে মাছ কমেছে। তিনি আরও বলেন, জালও পুরোনো।', 'সমিতির এই নেতা'],
  [
    'রতন দাস বলেন, আমরা নদীতে যাই না। জাল আমাদের পুরোনো। নৌকাও নেই। আমরা বসে থাকি। ঋণ শোধ করতে হবে আমাদের। আমরা কী খাব? তিনি আরও বলেন, চাল আসেনি।',
    'রতন দাস',
  ],
])('who spoke last, or is the subject before, speaks: %s', (text, name) => {
  expect(meant(text)).toEqual([name.normalize('NFC')])
})

it.each([
  'রতন দাস ও সেলিম রেজা ঘাটটি ঘুরে দেখেন। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
  'রতন দাস বলেন, নদীতে মাছ কমেছে। সেখানে সেলিম রেজাও ছিলেন। পরে অনুষ্ঠান শেষ হয়। তিনি বলেন, জাল পুরোনো।',
  'রতন দাস বলেন, নদীতে মাছ কমেছে। পুলিশ জানায়, কেউ আটক হয়নি। তিনি বলেন, জাল পুরোনো।',
  'প্রবীণ জেলেরা বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
  'আদালত বলেন, ঘাটটি সরাতে হবে। তিনি বলেন, জালও পুরোনো।',
  'সভাপতি ও সম্পাদক বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
  'রোকেয়া বেগম বলেন, স্বামী বিদেশে ছিলেন। রাতেও আমাকে ফোন করেছিলেন। তিনি বলেছিলেন, বাড়ি ফিরবেন।',
])('it stays open where it could be another: %s', (text) => {
  expect(meant(text)).toEqual(['open'])
})

it.each([
  [
    'whom somebody turned to',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটের মালিক সেলিম রেজার সঙ্গে যোগাযোগ করা হলেও তিনি ফোন ধরেননি।',
    'সেলিম রেজা',
  ],
  [
    'nobody where it is another of his',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। সেলিম রেজার বাবার সঙ্গে যোগাযোগ করা হলেও তিনি ফোন ধরেননি।',
    'open',
  ],
])('who declines is %s', (_, text, name) => {
  expect(meant(text)).toEqual([name.normalize('NFC')])
})

it.each([
  [
    'who has spoken goes on, not who only took the chair',
    'ঘাট নিয়ে সভায় প্রধান অতিথি ছিলেন রতন দাস। সভায় এ কথা বলেন রতন দাস। সভাপতিত্ব করেন সেলিম রেজা। তিনি আরও বলেন, ঘাটের ইজারা বাতিল করতে হবে।',
    'রতন দাস',
  ],
  [
    'who spoke of another goes on',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। সেলিম রেজা ঘাটের জন্য অনেক খেটেছেন। তিনি আরও বলেন, জাল পুরোনো।',
    'রতন দাস',
  ],
  [
    'who chairs may speak',
    'মঙ্গলবার ঘাটে এক সভা হয়। সভাপতিত্ব করেন সেলিম রেজা। তিনি বলেন, জাল পুরোনো।',
    'সেলিম রেজা',
  ],
  [
    'who has told of it goes on',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। একই মন্তব্য করেন সেলিম রেজা। তিনি আরও বলেন, জাল পুরোনো।',
    'সেলিম রেজা',
  ],
  [
    'who is named inside the words says nothing',
    'রতন দাস বলেন, আমাদের ঘাটটি বাঁচাতে হবে। যে কাজ তিন বছরে করেছিলেন প্রয়াত সেলিম রেজা। তিনি বলেন, জাল পুরোনো।',
    'রতন দাস',
  ],
  [
    'it stays open where the words may go on',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটটি নিজের হাতে গড়েছিলেন সেলিম রেজা। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'who comes on a day is told by the report',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। মঙ্গলবার ঘাটটি ঘুরে দেখেন সেলিম রেজা। তিনি বলেন, জাল পুরোনো।',
    'সেলিম রেজা',
  ],
  [
    'behind words whose mark is closed the report goes on',
    'রতন দাস বলেন, ‘নদীতে মাছ কমেছে।’ ঘাট দেখতে আসেন সেলিম রেজা। তিনি বলেন, জাল পুরোনো।',
    'সেলিম রেজা',
  ],
  [
    'an office that is asked is another',
    'সেলিম রেজা নতুন একটি ঘাট খুলেছেন। বিষয়টিতে উপদেষ্টার দৃষ্টি আকর্ষণ করা হলে তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'who only meets an office, or reporters, speaks himself',
    'সেলিম রেজা নতুন একটি ঘাট খুলেছেন। উপদেষ্টার সঙ্গে বৈঠকের পর সাংবাদিকদের সঙ্গে আলাপে তিনি বলেন, জাল পুরোনো।',
    'সেলিম রেজা',
  ],
  [
    'a joined name is not alone',
    'গ্রামে থাকেন জেলে সমিতির সভাপতি রতন দাস ও সেলিম। পরে জেলেরা জানান, মাঝি আর সেলিম রেজা নদীতে গেছেন। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
])('%s', (_, text, name) => {
  expect(meant(text)).toEqual([name.normalize('NFC')])
})

it.each([
  [
    'an unknown name behind an office',
    'জেলে সমিতির সভাপতি টেমু সারান বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
    'টেমু সারান',
  ],
  [
    'one person by his office, though a party is named in it',
    'জামায়াত আমির বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
    'জামায়াত আমির',
  ],
  [
    'one of many officials, who hides',
    'নাম প্রকাশ না করার শর্তে ঘাটের এক কর্মকর্তা বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
    'ঘাটের এক কর্মকর্তা',
  ],
  ['no news agency', 'দেশীয় সংবাদমাধ্যম বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।', 'open'],
  [
    'with whom somebody has talked',
    'ঘাটে কথা হয় মাঝি রতন দাসের সঙ্গে। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'রতন দাস',
  ],
  [
    'but who did the talking where that is told',
    'সেলিম রেজা ঘাটে রতন দাসের সঙ্গে কথা বলেছেন। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'সেলিম রেজা',
  ],
  [
    'who stands behind the verb, whoever else is named',
    'সেলিম রেজার প্রস্তাবকে স্বাগত জানিয়েছেন ঘাটের মালিক রতন দাস। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'রতন দাস',
  ],
  [
    'but not who was only there',
    'সেলিম রেজার সভায় উপস্থিত ছিলেন রতন দাস। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'open',
  ],
  [
    'who has a second name in brackets',
    'ঘাটের মালিক সেলিম রেজা (খোকন) নতুন একটি নৌকা কিনেছেন। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'সেলিম রেজা',
  ],
  [
    'who is told what he is besides',
    'ঘাট দেখতে এসেছেন রতন দাস নামের এক তরুণ। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'রতন দাস',
  ],
  [
    'of whom the sentence between goes on',
    'ঘাট দেখতে এসেছেন রতন দাস। নদীর ওপারে থাকেন তিনি। ঘাট নিয়ে তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'রতন দাস',
  ],
  [
    'whoever names another only as what he speaks of',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। সেলিম রেজার ওপর হামলার প্রসঙ্গ টেনে তিনি বলেন, এটি অন্যায়।',
    'রতন দাস',
  ],
  [
    'but another who is asked may be meant',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। সেলিম রেজার মত জানতে চাইলে তিনি বলেন, এটি অন্যায়।',
    'open',
  ],
  [
    'who goes on after many sentences',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটটি পুরোনো। জাল ছেঁড়া। নৌকা নেই। চালের দাম বেড়েছে। তিনি আরও বলেন, টাকা আসেনি।',
    'রতন দাস',
  ],
  [
    'nobody where an unnamed one comes in',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটে গিয়ে কথা হয় এক নারীর সঙ্গে। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'nobody where one who is not known takes the floor',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। পরে উজ্জ্বল নিজেই বক্তব্য দেন। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'a name alone that nobody knows',
    'কার্ভি জো বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
    'কার্ভি জো',
  ],
  [
    'who is told behind the cue by his office',
    'নদীতে মাছ কমেছে বলে জানান ছাত্রদল সাধারণ সম্পাদক। তিনি বলেন, জালও পুরোনো।',
    'ছাত্রদল সাধারণ সম্পাদক',
  ],
  [
    'nobody for one of many who do the same',
    'নিয়োগকারী বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
    'open',
  ],
  [
    'who has told it, beside others in a case',
    'রতন দাসের মেয়ে সেলিনা বেগম ঘটনাটি জেলেদের জানান। তিনি বলেন, সিঁড়ি ভেঙে গেছে।',
    'সেলিনা বেগম',
  ],
  [
    'nobody against whom a rally is',
    'সেলিম রেজা বিরোধী সভায় মঙ্গলবার ভাষণ দেন এক জেলে। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'who spoke, while nobody else can be told of',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটটি পুরোনো। জাল ছেঁড়া। নৌকা নেই। চালের দাম বেড়েছে। তিনি বলেন, টাকা আসেনি।',
    'রতন দাস',
  ],
  [
    'nobody so far back where another may be told of',
    'রতন দাস বলেন, নদীতে মাছ কমেছে। ঘাটটি পুরোনো। জাল ছেঁড়া। নৌকা নেই। পরে ঘাটে এক শিক্ষক আসেন। তিনি বলেন, টাকা আসেনি।',
    'open',
  ],
  [
    'nobody of whom somebody tells as he remembers',
    'আমার এখনও মনে আছে, ঘাটে এসে মন্ত্রী সেলিম রেজা বললেন, ‘নদী আমাদের মা।’ তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
  [
    'nobody where the person is told of by him',
    'ভাই সেলিম রেজাও নিহত হয়েছেন বলে তিনি উল্লেখ করেন। তিনি বলেন, জাল পুরোনো।',
    'open',
  ],
])('it stands for %s', (_, text, name) => {
  expect(meant(text).at(-1)).toBe(name.normalize('NFC'))
})

it('whose claim it is may be his of whom somebody has just told', () => {
  const [, claim] = readText(
    'মাঝি রতন দাস বলেন, ঘাট থেকে সেলিম রেজাকে আটক করা হয়েছে। তাঁর দাবি, নৌকাটি তিনি বিক্রি করেছেন।',
  ).statements.filter((s) => s.cue !== null)
  expect(claim?.source?.antecedent).toBeUndefined()
})

it('who hides stays hidden behind a pronoun', () => {
  const hidden = readText(
    'নাম প্রকাশ না করার শর্তে ঘাটের এক কর্মকর্তা বলেন, নদীতে মাছ কমেছে। তিনি বলেন, জালও পুরোনো।',
  ).statements.filter((s) => s.source?.anonymous)
  expect(hidden).toHaveLength(2)
})

it('in English too', () => {
  expect(meant('The mayor, John Carter, said the river was empty. He said nets were old.')).toEqual(
    ['John Carter'],
  )
  expect(meant('The mayor said the river was empty. “Our nets are old,” he said.')).toEqual([
    'The mayor',
  ])
  expect(meant('The mayors said the river was empty. He said nets were old.')).toEqual(['open'])
  expect(meant('Police said the river was empty. He said nets were old.')).toEqual(['open'])
})

it('a claim of a pronoun cites the words that name who speaks', () => {
  const text =
    'চীনের রাষ্ট্রদূত ইয়াও ওয়েন ঢাকায় বলেন, সেতুর কাজ শুরু হয়েছে। তিনি দাবি করেন, ব্যয় বাড়বে না।'
  const made = build([{ id: 'a', text, published: '2025-12-15' }])
  const claim = made.dossiers[0]?.claims.find((c) => c.stance === 'claims')
  expect(made.gate.dropped).toBe(0)
  expect(claim?.source).toBe('Yao Wen')
  expect(claim?.evidence.map((e) => e.exact)).toContain(
    text.slice(text.indexOf('ইয়াও'), text.indexOf(' ঢাকায়')),
  )
})
