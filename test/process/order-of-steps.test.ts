import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'

const processesOf = (text: string, published = '2024-11-12') =>
  build([{ id: 'a', text, published }]).dossiers.flatMap(({ processes }) => processes)

const stepsOf = (text: string): readonly string[] =>
  processesOf(text).flatMap(({ steps }) =>
    steps.map(({ step, date, by }) => `${step} ${date} ${by.join('+')}`),
  )

describe('a president who signs after parliament has approved', () => {
  it.each([
    [
      'রাশিয়ার পার্লামেন্ট গত ৬ নভেম্বর উত্তর কোরিয়ার সঙ্গে প্রতিরক্ষা চুক্তি অনুমোদন করে। তিন দিন পর প্রেসিডেন্ট ভ্লাদিমির পুতিন চুক্তিটিতে স্বাক্ষর করেন।',
    ],
    [
      'Russia’s parliament ratified the defence treaty with North Korea on Nov 6 and President Vladimir Putin signed it three days later.',
    ],
  ])('does not sign the treaty: %s', (text) => {
    expect(stepsOf(text)).toEqual([
      'domestic-approval 2024-11-06 RU',
      'head-of-state-act 2024-11-09 RU',
    ])
  })

  it('leaves the signature of both where it is', () => {
    const text =
      'গত ১৯ জুন পিয়ংইয়ংয়ে ভ্লাদিমির পুতিন ও কিম জং উন প্রতিরক্ষা চুক্তি স্বাক্ষর করেন। গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।'
    expect(stepsOf(text)[0]).toMatch(/^signature 2024-06-19 (?:KP\+RU|RU\+KP)$/u)
  })
})

describe('states that each approve what a third is party to', () => {
  it('are not shown as each other’s parties', () => {
    const text =
      'Hungary’s parliament ratified the accession protocol of Sweden on Monday.\n\nTurkey’s parliament ratified the protocol on Jan 23.'
    expect(processesOf(text, '2024-02-27').map((p) => p.template)).not.toContain('treaty')
  })
})

describe('the year in the name of an instrument', () => {
  it('dates no act', () => {
    const text =
      'ঢাকা, ৬ জুন ২০১৫ (বাসস): বাংলাদেশ ও ভারত ২০১১ সালের প্রটোকল অনুসমর্থনের দলিল বিনিময় করেছে।'
    expect(stepsOf(text)).toEqual(['exchange-of-instruments 2015-06-06 BD+IN'])
  })
})

describe('the date of a step', () => {
  it('is not the dateline’s where its clause has another', () => {
    const text =
      'LONDON, May 2, 2024 - Britain’s parliament passed the Safety of Rwanda bill on April 22.'
    expect(stepsOf(text)).toEqual(['passage 2024-04-22 GB'])
  })

  it('is not that of the participle before it', () => {
    const text =
      'The treaty between Britain and Rwanda, signed in Kigali on December 5, entered into force on April 25, 2024.'
    expect(stepsOf(text).filter((s) => s.startsWith('entry-into-force'))).toEqual([
      expect.stringContaining('2024-04-25'),
    ])
  })
})

describe('a ceasefire', () => {
  it('is that of its two sides, not of who announces it', () => {
    const text =
      'যুক্তরাষ্ট্রের প্রেসিডেন্ট ডোনাল্ড ট্রাম্প জানিয়েছেন, ভারত ও পাকিস্তানের মধ্যে যুদ্ধবিরতি কার্যকর হয়েছে। যুক্তরাষ্ট্র যুদ্ধবিরতি ঘোষণা করেছে।'
    expect(processesOf(text, '2025-05-11').map((p) => [...p.parties].sort())).toEqual([
      ['IN', 'PK'],
    ])
  })
})
