import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'
import { must } from '../kit.ts'

const reports = [
  {
    id: 'bn',
    published: '2025-04-24',
    text: 'পাকিস্তানের সঙ্গে সিন্ধু পানি চুক্তি স্থগিত করেছে ভারত। বুধবার রাতে নয়াদিল্লিতে ভারতের পররাষ্ট্রসচিব বিক্রম মিশ্রি এ ঘোষণা দেন।\n\nমিশ্রি বলেন, স্থলবন্দরটিও বন্ধ থাকবে।\n\n১৯৬০ সালের ১৯ সেপ্টেম্বর করাচিতে ভারতের প্রধানমন্ত্রী জওহরলাল নেহরু ও পাকিস্তানের প্রেসিডেন্ট আইয়ুব খান চুক্তিটিতে সই করেন।\n\nগত মঙ্গলবার পেহেলগামে বন্দুকধারীদের গুলিতে অন্তত ২৬ জন নিহত হন।',
  },
  {
    id: 'en',
    published: '2025-04-24',
    text: 'ISLAMABAD, April 24, 2025 (AFP) – Pakistan on Thursday rejected India’s suspension of the Indus treaty with it. Indian Foreign Secretary Vikram Misri had announced it in New Delhi.\n\nThe attack in Pahalgam killed 26 people on Tuesday. The treaty, signed in 1960, has survived three wars between India and Pakistan.',
  },
]

describe('a treaty of 1960 that one party suspends', () => {
  const { processes, timeline, claims } = must(build(reports).dossiers[0])

  it('is suspended, was signed on the most exact day told, and waits for nothing', () => {
    const [treaty] = processes
    expect(treaty).toMatchObject({ statusCode: 'suspended', next: [], later: [] })
    expect(treaty?.steps.map(({ step, date, by }) => `${step} ${date} ${by.join('+')}`)).toEqual([
      'signature 1960-09-19 IN+PK',
      'suspension null IN',
    ])
  })

  it('has one toll of two reports that begin with one number', () => {
    const toll = timeline.find(({ step }) => step === 'toll/count')
    expect(toll).toMatchObject({ date: '2025-04-22', status: 'corroborated' })
  })

  it('tells a fact without the dateline before it', () => {
    expect(timeline.map(({ fact }) => fact)).toContain(
      'Pakistan on Thursday rejected India’s suspension of the Indus treaty with it.',
    )
  })

  it('knows a speaker by the last word of the name told before', () => {
    expect(claims.map(({ source, entities }) => [source, entities])).toContainEqual([
      'Vikram Misri',
      ['x-vikram-misri'],
    ])
  })
})
