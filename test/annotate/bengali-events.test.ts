import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const senses = (text: string): readonly string[] =>
  readText(text, { published: '2024-11-12' }).events.map((e) => e.sense)

describe('what a Bengali verb says that happened', () => {
  it.each([
    ['সীমান্তে ভারতের সেনারা গুলি চালায়।', 'attack'],
    ['সরকার রাজধানীতে কারফিউ জারি করেছে।', 'restrict'],
    ['দুই দেশ যৌথ মহড়া চালিয়েছে।', 'cooperate-military'],
    ['শ্রমিকেরা মহাসড়ক অবরোধ করেন।', 'obstruct'],
    ['চীন আকাশসীমা লঙ্ঘন করেছে।', 'defy'],
    ['সরকার কারফিউ তুলে নিয়েছে।', 'ease'],
    ['পাকিস্তান ২০ জন বন্দীকে ফেরত দিয়েছে।', 'release'],
    ['রাতে পুলিশ দুই শিক্ষার্থীকে ছেড়ে দেয়।', 'release'],
    ['দুই গ্রামের লোকজনের মধ্যে সংঘর্ষের ঘটনা ঘটে।', 'clash'],
    ['বিক্ষোভকারীরা পুলিশকে লক্ষ্য করে ইটপাটকেল নিক্ষেপ করেন।', 'attack'],
    ['বাজারে একটি বোমা বিস্ফোরণ হয়।', 'attack'],
    ['আদালত তাঁকে কারাগারে পাঠানোর আদেশ দেন।', 'arrest'],
    ['ভ্রাম্যমাণ আদালত দোকানটিকে ৫০ হাজার টাকা জরিমানা করেন।', 'sentence'],
    ['পুলিশ কাঁদানে গ্যাস নিক্ষেপ করে।', 'restrict'],
    ['পুলিশ মিছিলে বাধা দেয়।', 'restrict'],
    ['শিক্ষার্থীরা উপাচার্যের কার্যালয় ঘেরাও করেন।', 'obstruct'],
    ['শিক্ষার্থীরা বিক্ষোভ মিছিল বের করেন।', 'protest'],
    ['শুক্রবার দুই দেশের বৈঠক অনুষ্ঠিত হয়।', 'meet'],
    ['পুলিশ আদালতে অভিযোগপত্র দাখিল করেছে।', 'charge'],
    ['একজন পথচারী গুলিবিদ্ধ হন।', 'be-injured'],
    ['দুর্বৃত্তরা দোকানে ভাঙচুর ও লুটপাট করে।', 'destroy'],
  ])('%s is %s', (text, sense) => {
    expect(senses(text)).toContain(sense)
  })

  it.each([
    ['সড়ক দুর্ঘটনায় তিনজন নিহত হয়েছেন।', 'kill'],
    ['রাশিয়া কোনো ভূখণ্ড ছেড়ে দেবে না।', 'release'],
    ['বাস ও ট্রাকের মুখোমুখি সংঘর্ষ হয়।', 'attack'],
    ['বিমানটি গাড়ির ওপর আছড়ে পড়ে।', 'strike-disaster'],
    ['গ্যাস সিলিন্ডার বিস্ফোরণ হয়।', 'attack'],
    ['বিজয়ের খবরে তারা আকাশে গুলি ছোড়ে।', 'attack'],
    ['শিকারিরা একটি হরিণ হত্যা করে।', 'kill'],
    ['র‍্যাব দুই আসামিকে থানায় হস্তান্তর করেছে।', 'release'],
    ['আম্পায়ার তাঁকে ম্যাচ ফির অর্ধেক জরিমানা করেন।', 'sentence'],
    ['থানায় একটি অপমৃত্যুর মামলা হয়েছে।', 'charge'],
  ])('%s is not %s', (text, sense) => {
    expect(senses(text)).not.toContain(sense)
  })

  it('tells a victim from who acts, and a matter from who is arrested for it', () => {
    const roles = (text: string) =>
      readText(text).events.flatMap((e) => e.roles.map((r) => `${e.sense} ${r.role} ${r.text}`))
    expect(roles('শুক্রবার রাতে আমির খসরু হামলার শিকার হন।')).toEqual(['attack recipient আমির খসরু'])
    const arrest = roles('জো বাইডেনকে হত্যাচেষ্টার মামলায় রুডি জুলিয়ানিকে গ্রেপ্তার করেছে পুলিশ।')
    expect(arrest).toContain('arrest recipient রুডি জুলিয়ানি')
    expect(arrest).not.toContain('arrest recipient জো বাইডেন')
  })

  it('dates by its participle what a participle tells, and not the act behind it', () => {
    const dated = (text: string) => readText(text).events.map((e) => `${e.sense} ${e.date ?? '–'}`)
    expect(dated('২০১৯ সালে সই হওয়া চুক্তিটি সরকার বাতিল করেছে।')).toEqual([
      'sign 2019',
      'terminate –',
    ])
    expect(dated('২০২১ সালের ৩ মার্চ অনুষ্ঠিত ভোট বিরোধী দল বয়কট করেছিল।')).toEqual(['boycott –'])
    expect(dated('২০২১ সালের ৩ মার্চ ঢাকা শহরে বিরোধী দল ভোট বয়কট করেছিল।')).toEqual([
      'boycott 2021-03-03',
    ])
  })

  it('finds the act that a participle tells of an instrument behind it, where it says when or who', () => {
    const events = (text: string) => readText(text).events
    expect(
      events('ভারত ও বাংলাদেশের মধ্যে ১৯৯৬ সালে স্বাক্ষরিত পানিবণ্টন চুক্তির মেয়াদ শেষ হচ্ছে।')[0],
    ).toMatchObject({ step: 'treaty/signature', date: '1996', recipients: ['IN', 'BD'] })
    expect(events('স্বাক্ষরিত চুক্তির একটি অনুলিপি মন্ত্রণালয়ে আছে।')).toEqual([])
    expect(events('আইনে অনুমোদিত টাকার বাইরে কেউ খরচ করেন না।')).toEqual([])
  })

  it('knows an act whose noun and verb the day and the place part, and whose it is', () => {
    const text = 'ভারত ও নেপালের সচিব পর্যায়ের বৈঠক ৩ মার্চ কাঠমান্ডুতে অনুষ্ঠিত হয়েছে।'
    expect(readText(text).events).toMatchObject([{ sense: 'meet', recipients: ['IN', 'NP'] }])
  })

  it('takes no place from an act that came before', () => {
    const place = (text: string) => readText(text).events.find((e) => e.sense === 'suspend')?.place
    expect(place('পেহেলগামে ২৬ জন নিহত হওয়ার এক দিন পর ভারত চুক্তিটি স্থগিত করেছে।')).toBeNull()
    expect(place('২৬ জন নিহত হওয়ার এক দিন পর ভারত নয়াদিল্লিতে চুক্তিটি স্থগিত করেছে।')).not.toBeNull()
  })

  it("dates nothing by the year of a law's name", () => {
    const [event] = readText('তাঁকে ২০০৯ সালের সন্ত্রাসবিরোধী আইনে গ্রেপ্তার করা হয়।').events
    expect(event?.date).toBeNull()
  })

  it('types a promise as AGREE and a hostile plan as THREATEN', () => {
    const type = (text: string) => readText(text).events.map((e) => e.plover)
    expect(type('ফ্রান্স সুদানে ত্রাণ পাঠাবে।')).toEqual(['AGREE'])
    expect(type('ফ্রান্স সুদানের ওপর নিষেধাজ্ঞা আরোপ করবে।')).toEqual(['THREATEN'])
  })

  it('takes a town for no state: only a seat of government acts', () => {
    const [town] = readText('খারকিভ হামলা চালিয়েছে।').events
    const [capital] = readText('মস্কো হামলা চালিয়েছে।').events
    expect(town?.actors).toEqual([])
    expect(capital?.actors).toEqual(['RU'])
  })
})

describe('two who are joined', () => {
  it.each([
    'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ও উত্তর কোরিয়ার নেতা কিম জং উন চুক্তিতে সই করেন।',
    'চুক্তিতে সই করেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ও উত্তর কোরিয়ার নেতা কিম জং উন।',
  ])('both act, each with the state: %s', (text) => {
    const [event] = readText(text).events
    expect([...(event?.actors ?? [])].sort()).toEqual(['KP', 'Q56226', 'Q7747', 'RU'])
  })
})

describe('who undergoes, who is called, what goes on', () => {
  it.each([
    [
      'ঢাকায় শিপন আহমদ নামের এক চালককে হত্যা করেছে দুর্বৃত্তরা।',
      'kill',
      'positive',
      'actual',
      ['place', 'recipient', 'agent'],
    ],
    ['শিক্ষার্থীরা প্রতিবাদ জানাতে থাকেন।', 'criticise', 'positive', 'actual', ['agent']],
    ['শিক্ষার্থীরা সড়কে নেমে প্রতিবাদ জানান।', 'protest', 'positive', 'actual', ['agent']],
    ['বিএনপি মিছিলে হামলার নিন্দা ও প্রতিবাদ জানায়।', 'criticise', 'positive', 'actual', ['agent']],
    ['সাংবাদিক রহিমা খাতুন গ্রেপ্তার হন।', 'arrest', 'positive', 'actual', ['recipient']],
    ['ইরান হামলা করতে পারেনি।', 'attack', 'negative', 'actual', ['agent']],
  ])('%s', (text, sense, polarity, modality, roles) => {
    const event = readText(text).events.find((e) => e.sense === sense)
    expect(event).toMatchObject({ polarity, modality })
    expect(event?.roles.map((r) => r.role)).toEqual(roles)
  })

  it('takes no signature from the paper that it stands on', () => {
    expect(readText('সভাপতির সই করা বিজ্ঞপ্তিতে এ তথ্য জানানো হয়।').events).toEqual([])
  })
})
