import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const events = (text: string): readonly string[] =>
  readText(text, { published: '2025-12-20' }).events.map((e) =>
    [e.sense, ...e.roles.map((r) => `${r.role}=${r.text}`)].join(' '),
  )

describe('who acts and who undergoes it under a common noun', () => {
  it.each([
    ['সুদানে ছয় শান্তিরক্ষীকে হত্যা করা হয়েছে।', 'kill place=সুদান recipient=ছয় শান্তিরক্ষী'],
    [
      'বিদ্রোহীরা বেসামরিক নাগরিকদের ওপর হামলা চালায়।',
      'attack agent=বিদ্রোহীরা recipient=বেসামরিক নাগরিকদের',
    ],
    [
      'রাতে তাঁকে গ্রেপ্তার করে আইনশৃঙ্খলা বাহিনীর সদস্যরা।',
      'arrest agent=আইনশৃঙ্খলা বাহিনীর সদস্যরা recipient=তাঁকে',
    ],
    ['নৌকাডুবিতে ১২ জন মারা গেছেন।', 'die recipient=১২ জন'],
    ['দুর্ঘটনায় আহত হয়েছেন অন্তত ২০ যাত্রী।', 'be-injured recipient=অন্তত ২০ যাত্রী'],
    ['চিকিৎসক তাকে মৃত ঘোষণা করেন।', 'die recipient=তাকে'],
    ['পুলিশ নেতাকর্মীদের গ্রেপ্তার করেছে।', 'arrest agent=পুলিশ recipient=নেতাকর্মীদের'],
    ['গ্রামবাসী সড়ক অবরোধ করেন।', 'obstruct agent=গ্রামবাসী'],
    ['এই প্রস্তাবে সব দল সম্মত হয়েছে।', 'agree agent=সব দল'],
  ])('%s', (text, expected) => {
    expect(events(text)).toContain(expected)
  })

  it.each([
    // Whom the charge is about is not the victim.
    ['রহিম উদ্দিনকে অপমানের অভিযোগে একদল লোক তাকে পিটিয়ে হত্যা করে।', 'recipient=রহিম'],
    ['সভায় তারা কাজটিকে স্বাগত জানায়।', 'recipient'],
    ['পোল্যান্ড চুক্তি থেকে নিজেকে প্রত্যাহার করেছে।', 'recipient'],
    ['শিক্ষার্থীরা সড়ক অবরোধ করার পর পুলিশ গুলি চালায়।', 'attack agent=শিক্ষার্থীরা'],
    ['বিটিআরসি চেয়ারম্যান, কমিশনার ও পরিচালকদের সঙ্গে মন্ত্রী বৈঠক করেন।', 'agent=বিটিআরসি'],
    ['সংসদ নির্বাচনে জোটটি জয়ী হয়।', 'agent=সংসদ'],
  ])('%s: not %s', (text, role) => {
    expect(events(text).join('; ')).not.toContain(role)
  })

  it('does not give the act a type', () => {
    const [event] = readText('দুর্বৃত্তরা এক পথচারীকে গুলি করে।').events
    expect([event?.plover, event?.actors, event?.recipients]).toEqual([null, [], []])
  })
})

describe('names that stand beside the verb', () => {
  it.each([
    [
      'এ সময় আহত হন ভ্যানের যাত্রী সুলতানা বেগম, শিশু মো. আবু সাঈদ এবং মো. আব্দুস সালাম।',
      'be-injured recipient=সুলতানা বেগম recipient=আবু সাঈদ recipient=মো. আব্দুস সালাম',
    ],
    ['গত মাসে সম্পাদকের পদ থেকে পদত্যাগ করেন মো. রাকিব হাসান।', 'resign agent=মো. রাকিব হাসান'],
    ['ঘোষণাকে স্বাগত জানিয়ে মহাসচিব মির্জা ফখরুল বলেন, এটি ভালো।', 'praise agent=মির্জা ফখরুল'],
    ['দুর্বৃত্তরা রহিম উদ্দিনের মাথায় গুলি করে।', 'attack recipient=রহিম উদ্দিন agent=দুর্বৃত্তরা'],
    ['মাথায় গুলি করা হয় রহিম উদ্দিনকে।', 'attack recipient=রহিম উদ্দিন'],
    ['হাসপাতালে রহিম উদ্দিনের মৃত্যু হয়।', 'die recipient=রহিম উদ্দিন place=হাসপাতালে'],
    ['রহিমা খাতুন সমিতির সভাপতি নির্বাচিত হন।', 'elect recipient=রহিমা খাতুন'],
    [
      'পুলিশ নাজমা বেগম (৩৫) ও চালক করিম উদ্দিনকে আটক করেছে।',
      'arrest agent=পুলিশ recipient=নাজমা বেগম recipient=করিম উদ্দিন',
    ],
    [
      'ডোনাল্ড ট্রাম্প প্রস্তাবটির বিরোধিতা করেন এবং নতুন আইনের প্রতি সমর্থন জানান।',
      'support agent=ডোনাল্ড ট্রাম্প',
    ],
    [
      'কালীগঞ্জে সালমা বেগম নামে এক নারীকে হত্যা করা হয়েছে।',
      'kill place=কালীগঞ্জ recipient=সালমা বেগম',
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toContain(expected)
  })

  it('a crowd behind the conjunction has its own act', () => {
    expect(
      events('রহিম উদ্দিন প্রস্তাবটির বিরোধিতা করেন এবং এলাকাবাসী আইনটির প্রতি সমর্থন জানান।').join(
        '; ',
      ),
    ).not.toContain('support agent=রহিম')
  })
})

describe('where it happens under a common noun', () => {
  const places = (text: string): readonly (string | null | undefined)[] =>
    readText(text).events.flatMap((e) => [
      ...e.roles.filter((r) => r.role === 'place').map((r) => r.text),
      e.place,
    ])

  it.each([
    ['গাজীপুরের চকবাজার এলাকায় দুই দলের সংঘর্ষ হয়।', ['গাজীপুরের চকবাজার এলাকায়', 'x-gazipur']],
    ['পুলিশ ধনপুর গ্রাম থেকে এক চোরকে গ্রেপ্তার করেছে।', ['ধনপুর গ্রাম', null]],
    ['শ্রমিকেরা ঢাকা-মুন্সীগঞ্জ সড়কে বিক্ষোভ করেন।', ['ঢাকা-মুন্সীগঞ্জ সড়কে', null]],
    ['তিনি হাসপাতালে হামলার নিন্দা জানিয়েছেন।', [null]],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})

describe('who does not act', () => {
  it.each([
    ['রহিম উদ্দিনকে গুলি করে হত্যাচেষ্টার ঘটনায় আমরা একজনকে খুঁজছি।', 'attack agent'],
    ['জোট ভাঙার পর জার্মানি দখল করে নেয় পোল্যান্ড।', 'agent=পোল্যান্ড'],
    ['গ্রামে বাংলাদেশ বিরোধী কিছু দালাল হামলা করেছে।', 'agent=বাংলাদেশ'],
    ['চিঠিতে তাঁকে হত্যা ও বাড়িতে আগুন দেওয়ার হুমকি দেওয়া হয়েছে।', 'destroy recipient'],
  ])('%s: no %s', (text, role) => {
    expect(events(text).join('; ')).not.toContain(role)
  })

  it.each([
    ['একদল দুর্বৃত্ত স্থাপনায় ভাঙচুর চালায়।', 'destroy agent=একদল দুর্বৃত্ত'],
    ['এরপর ফটকে বিক্ষোভ করতে থাকে ছাত্রদলের নেতাকর্মীরা।', 'protest agent=ছাত্রদলের নেতাকর্মীরা'],
    ['হাসপাতালে আরও এক ব্যক্তির মৃত্যু হয়েছে।', 'die recipient=এক ব্যক্তি place=হাসপাতালে'],
    ['আমরা হামলার তীব্র নিন্দা জানাই।', 'criticise agent=আমরা'],
    ['পুলিশের পক্ষ থেকে তাঁকে হেফাজতে নেওয়ার আবেদন জানানো হয়।', 'appeal agent=পুলিশ'],
  ])('but %s', (text, expected) => {
    expect(events(text)).toContain(expected)
  })
})
