import { describe, expect, it } from 'vitest'
import { build } from '../src/index.ts'

const ledgersOf = (...texts: readonly string[]) =>
  build(texts.map((text, i) => ({ id: `r${i}`, text, published: '2025-12-28' }))).dossiers.flatMap(
    ({ ledgers }) => ledgers,
  )

const values = (...texts: readonly string[]) =>
  ledgersOf(...texts).flatMap(({ entries }) => entries.map(({ min }) => min))

describe('numbers that one report gives side by side', () => {
  it('are of two things in Bengali', () => {
    const found = ledgersOf(
      'ঢাকায় অভিযান চালিয়ে ১২ জনকে গ্রেপ্তার করেছে পুলিশ। খুলনায় অন্য একটি মামলায় ৩ জনকে গ্রেপ্তার করেছে পুলিশ।',
    )
    expect(found.map((l) => l.verdict)).toEqual(['not-comparable'])
    expect(found[0]?.entries.map((e) => e.min).sort()).toEqual([12, 3])
  })

  it('are of two things in English', () => {
    const found = ledgersOf(
      'Police arrested 12 people in Dhaka. In another case in Khulna, police arrested three people.',
    )
    expect(found.map((l) => l.verdict)).toEqual(['not-comparable'])
  })
})

describe('a number belongs to the act that it stands nearest to', () => {
  it('in its own sentence, in Bengali', () => {
    const text = 'বিস্ফোরণে ৪ জন আহত হয়েছেন। এ ঘটনায় ২ জনকে গ্রেপ্তার করেছে পুলিশ।'
    const [first, second] = [ledgersOf(text, text), values(text, text)]
    expect(first.map((l) => l.question).sort()).toEqual([
      'How many people were arrested?',
      'How many people were injured?',
    ])
    expect([...new Set(second)].sort()).toEqual([2, 4])
  })

  it('and to nobody where one person died alone', () => {
    const text = 'Rahim Uddin died on Monday, a day before the birth of three children. He was 40.'
    expect(ledgersOf(text, text)).toEqual([])
  })
})

describe('numbers of two days', () => {
  it('count two things', () => {
    const found = ledgersOf(
      'গত ২২ এপ্রিল পহেলগামে হামলায় ২৬ জন নিহত হন। ভারত বলেছে, পাকিস্তানের গোলায় ২১ জন মারা গেছেন।',
    )
    expect(found.map((l) => l.verdict)).toEqual(['not-comparable'])
    expect(found[0]?.why).toContain('of a stated day')
  })
})

describe('a running count of the dead', () => {
  const english =
    'The death toll from the sinking of the launch MV Sonartori-3 in the Meghna river rose to 23 on Friday after divers recovered nine more bodies, the fire service said.'
  const later =
    'Divers found three more bodies in the Meghna river, where the launch MV Sonartori-3 sank. The death toll from the sinking has reached 26, the fire service said.'

  it('is the number that it rose to, not the one that was added', () => {
    expect(values(english, english)).toEqual([23])
  })

  it('has the day of the count, which parts it from no other', () => {
    const found = build([
      { id: 'en', text: english, published: '2025-12-26' },
      { id: 'later', text: later, published: '2025-12-28' },
    ]).dossiers.flatMap(({ ledgers }) => ledgers)
    expect(found.map(({ verdict }) => verdict)).toEqual(['updated'])
  })
})

describe('a number without a noun', () => {
  it('counts whom the act leaves unsaid, and takes the act from the number before it', () => {
    const text =
      'Attacks on two papers: 31 suspects identified, 9 arrested. Police held a briefing.'
    expect(values(text, text)).not.toContain(31)
  })
})

describe('what only could happen', () => {
  it('is not counted', () => {
    const text = 'Two people were killed in the fire. Many ask how one man could kill 40 people.'
    expect(values(text, text)).not.toContain(40)
  })
})

describe('a question about votes', () => {
  it('is asked of those who vote', () => {
    const text = 'প্রায় ছয় লাখ দর্শক সিনেমাটিকে ভোট দিয়েছেন।'
    const later = 'ভোট দিয়েছেন ৭ লাখ ২৯ হাজার দর্শক।'
    expect(ledgersOf(`${text} ${later}`).map((l) => l.question)).toEqual(['How many people voted?'])
  })
})
