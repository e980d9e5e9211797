import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

/** Sense, type and roles of every event. */
const parts = (text: string): readonly string[] =>
  readText(text).events.map((e) =>
    [e.sense, e.plover, ...e.roles.map((r) => `${r.role}=${r.text}`)].join(' '),
  )

describe('a name with brackets before its ending', () => {
  it.each([
    ['করিম উদ্দিন (৩৫)–কে গ্রেপ্তার করে পুলিশ।', 'arrest COERCE agent=পুলিশ recipient=করিম উদ্দিন'],
    ['করিম উদ্দিন (বাবু)কে গ্রেপ্তার করে পুলিশ।', 'arrest COERCE agent=পুলিশ recipient=করিম উদ্দিন'],
    [
      'আবদুল করিম উদ্দিন (করিম উদ্দিন)-কে গুলি করার ঘটনায় মামলা হয়নি।',
      'attack ASSAULT recipient=আবদুল করিম উদ্দিন',
    ],
  ])('bears it: %s', (text, expected) => {
    expect(parts(text)).toContain(expected)
  })
})

describe('who acts', () => {
  it('stands behind the verb that a participle leads to', () => {
    const text = 'লেখক সালমা হক, গত বছর তাঁকে গ্রেপ্তার করে নিয়ে যায় পুলিশ।'
    expect(parts(text)).toEqual(['arrest COERCE agent=পুলিশ recipient=তাঁকে'])
  })

  it('does not stand before a colon', () => {
    expect(parts('করিম উদ্দিন রিমান্ডে: সালমা হককে গুলি করার ঘটনায় ক্ষোভ।')).toEqual([
      'attack ASSAULT recipient=সালমা হক',
    ])
  })
})

describe('who is asked', () => {
  it.each([
    ['পলাতকদের বাংলাদেশের কাছে হস্তান্তরের অনুরোধ জানানো হয়।', 'appeal '],
    [
      'বাংলাদেশের কাছে সহায়তার অনুরোধ জানিয়েছে নেপাল।',
      'appeal REQUEST agent=নেপাল recipient=বাংলাদেশ',
    ],
  ])('is not to whom somebody is handed over: %s', (text, expected) => {
    expect(parts(text)).toEqual([expected])
  })

  it('is not to whom a paper is handed before one protests', () => {
    expect(parts('নেতারা করিম উদ্দিনের কাছে স্মারকলিপি দিয়ে এর প্রতিবাদ করেন।')).toEqual([
      'criticise  agent=নেতারা',
    ])
    expect(parts('নেতারা করিম উদ্দিনের কাছে এর প্রতিবাদ করেন।')).toEqual([
      'criticise  recipient=করিম উদ্দিন agent=নেতারা',
    ])
  })

  it('is nobody in a prayer', () => {
    expect(parts('সালমা হক সৃষ্টিকর্তাকে ধন্যবাদ জানান।')).toEqual([])
    expect(parts('সালমা হক প্রধানমন্ত্রীকে ধন্যবাদ জানান।')).toHaveLength(1)
  })
})

describe('a paper', () => {
  it.each([
    ['চুক্তির অংশ হিসেবে নেপাল শুল্ক স্থগিত করবে।', 'suspend THREATEN agent=নেপাল'],
    ['নেপাল চুক্তিটি স্থগিত করবে।', 'suspend THREATEN agent=নেপাল object=চুক্তি'],
    ['গ্রামের পাশে একটি বিলে এ ঘটনা ঘটে।', 'occur '],
  ])('is no object of what is done by it, nor of what happens in a marsh: %s', (text, expected) => {
    expect(parts(text)).toEqual([expected])
  })
})

describe('shelter', () => {
  it.each([
    ['বাড়িওয়ালা সালমা হককে আশ্রয় দিয়েছেন।', null],
    ['ভারত শেখ হাসিনাকে আশ্রয় দিয়েছে।', 'AID'],
    ['পলাতকদের ভারতে আশ্রয় দেওয়া হয়েছে।', 'AID'],
  ])('is a public act where one of its parties is or a land gives it: %s', (text, plover) => {
    expect(readText(text).events.map((e) => e.plover)).toEqual([plover])
  })
})

describe('a report about games', () => {
  const played = 'ম্যাচের শুরুতে বোলার ছিলেন দুজন। দ্বিতীয় ইনিংসে উইকেট পড়েছে তিনটি। '

  it('tells attacks that are play', () => {
    expect(parts(`${played}পরে প্রতিপক্ষ শিবিরে আক্রমণ করেন করিম উদ্দিন।`)).toEqual([])
  })

  it('tells attacks that are none', () => {
    expect(parts(`${played}পরে দর্শকদের ওপর হামলা করেন করিম উদ্দিন।`)).toHaveLength(1)
    expect(parts('ভোরে শত্রু শিবিরে আক্রমণ করে সেনাবাহিনী।')).toHaveLength(1)
  })
})

describe('what words do to somebody', () => {
  it('is no wound', () => {
    expect(parts('তাঁর কথায় আমি আহত হয়েছি।')).toEqual([])
    expect(parts('সংঘর্ষে সালমা হক আহত হয়েছেন।')).toHaveLength(1)
  })
})

describe('an office before a name', () => {
  const people = (text: string): readonly (readonly [string, string | undefined])[] =>
    readText(text)
      .mentions.filter((m) => m.kind === 'person')
      .map((m) => [m.text, m.class] as const)

  it.each([
    ['করিম উদ্দিন ও আমির হোসেন আটক হন।', ['আমির হোসেন', 'person']],
    ['উপজেলা জামায়াতের আমির করিম উদ্দিন আটক হন।', ['করিম উদ্দিন', 'official']],
    ['জেলা আমির হোসেন আলী আটক হন।', ['হোসেন আলী', 'official']],
  ])(
    'is a given name before a family name, and makes nobody the head of a state: %s',
    (text, one) => {
      expect(people(text)).toContainEqual(one)
    },
  )

  it.each([
    ['ফেডারেশনের প্রেসিডেন্ট করিম উদ্দিন এসেছেন।', ['করিম উদ্দিন', 'official']],
    ['প্রেসিডেন্ট করিম উদ্দিন এসেছেন।', ['করিম উদ্দিন', 'head-of-state']],
  ])('nor does the head of a body rule a land: %s', (text, one) => {
    expect(people(text)).toContainEqual(one)
  })

  it('leaves a market and a shout to nobody', () => {
    expect(people('মিছিলটি হোসেন মার্কেটের সামনে পৌঁছায়।')).toEqual([])
    expect(people('‘মুজিববাদ মুর্দাবাদ’ বলে স্লোগান দেওয়া হয়।')).toEqual([])
  })
})

describe('fates that are joined', () => {
  it('befall those who are counted before each', () => {
    expect(parts('ওই হামলায় ছয়জন শান্তিরক্ষী নিহত এবং আটজন আহত হয়েছেন।')).toEqual([
      'be-injured  recipient=আটজন',
      'kill  recipient=ছয়জন শান্তিরক্ষী',
    ])
  })

  it('are done to them where somebody does both', () => {
    expect(parts('পুলিশ দুজনকে আটক ও তিনজনকে গ্রেপ্তার করেছে।')).toContain(
      'arrest COERCE agent=পুলিশ recipient=তিনজন',
    )
  })
})

describe('a signature', () => {
  it.each([
    ['নির্বাহী আদেশে সই করেছেন প্রেসিডেন্ট করিম উদ্দিন।', null],
    ['চুক্তিতে সই করেছে নেপাল ও ভারত।', 'SUPPORT'],
  ])('is an accord under a treaty or with another: %s', (text, plover) => {
    expect(readText(text).events.map((e) => e.plover)).toEqual([plover])
  })
})

describe('a name', () => {
  it('that goes on in another spelling is not the subject', () => {
    const text =
      'জাতীয় নাগরিক পার্টির নেতা হাসনাত আবদুল্লাহ এসেছেন। হাসনাত আব্দুল্লাহর সভার পাশে পুলিশ দুজনকে আটক করে।'
    expect(parts(text)).toEqual(['arrest COERCE agent=পুলিশ recipient=দুজন'])
  })

  it('before whose plan something is does nothing', () => {
    expect(
      parts('ট্রাম্প পরিকল্পিত এই বাহিনীতে সেনা পাঠালে পাকিস্তানে প্রতিক্রিয়া হতে পারে।').join(),
    ).not.toContain('agent=ট্রাম্প')
    expect(parts('ট্রাম্প ওই বাহিনীতে সেনা পাঠিয়েছেন।').join()).toContain('agent=ট্রাম্প')
  })
})

describe('a few people', () => {
  it.each([
    [
      'পুলিশ করিম উদ্দিনের দুই সহযোগীকে আটক করেছে।',
      'arrest COERCE agent=পুলিশ recipient=করিম উদ্দিনের দুই সহযোগী',
    ],
    ['সংঘর্ষে উভয় পক্ষের অন্তত ২০ জন আহত হয়।', 'be-injured  recipient=উভয় পক্ষের অন্তত ২০ জন'],
    ['মোটরসাইকেলে আসা দুই ব্যক্তি হামলা চালায়।', 'attack  agent=দুই ব্যক্তি'],
    ['গাড়িতে হামলা চালিয়ে দুই সেনা নিহত হন।', 'attack '],
    [
      'তার দুই চাচা করিম উদ্দিন ও রহিম উদ্দিনকে নিয়ে নির্যাতন চালায় সেনারা।',
      'torture ASSAULT agent=সেনারা',
    ],
  ])('are told with their number: %s', (text, expected) => {
    expect(parts(text)).toContain(expected)
  })

  it('are no word that ends with what somebody did', () => {
    expect(parts('বাড়িফেরা আরেক বৃদ্ধ তাঁকে সমর্থন দেন।').join()).not.toContain('বাড়িফেরা')
    expect(parts('ক্ষুব্ধরা তাঁকে সমর্থন দেন।').join()).toContain('agent=ক্ষুব্ধরা')
  })
})

describe('where somebody is from', () => {
  it.each([
    ['সিরিয়ায় জন্ম ও বেড়ে ওঠা করিম উদ্দিন হামলায় গুলিবিদ্ধ হন।', 'be-injured  recipient=করিম উদ্দিন'],
    ['পাবনা জেলায় কর্মরত দুই পুলিশ সদস্য নিহত হয়েছেন।', 'die  recipient=দুই পুলিশ সদস্য'],
    ['পাবনা জেলায় দুই পুলিশ সদস্য নিহত হয়েছেন।', 'die  place=পাবনা recipient=দুই পুলিশ সদস্য'],
  ])('or serves is not where it befalls him: %s', (text, expected) => {
    expect(parts(text)).toEqual([expected])
  })
})

describe('people who are counted', () => {
  it('are others than who is told by name right behind', () => {
    expect(parts('গলিতে ৮-১০ জন ফারুককে ছুরিকাঘাত করে।')[0]).toContain('agent=৮-১০ জন recipient=ফারুক')
  })
})
