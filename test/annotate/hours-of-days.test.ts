import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const values = (text: string, published = '2025-06-17'): readonly string[] =>
  readText(text, { published }).dates.map((d) => d.timex.value)

describe('an hour right behind its day', () => {
  it.each([
    ['সোমবার (১৬ জুন) বাংলাদেশ সময় বিকাল ৫টা ৫০ মিনিটে বৈঠক শুরু হয়।', ['2025-06-16T17:50']],
    ['সোমবার স্থানীয় সময় বিকাল ৫টায় বৈঠক শুরু হয়।', ['2025-06-16T17:00']],
    ['আজ ভারতীয় সময় রাত ৮টায় খেলা শুরু হবে।', ['2025-06-17T20:00']],
    ['On Monday (June 16) at 5:50 pm the talks began.', ['2025-06-16', '2025-06-16T17:50']],
    ['The match is on Tuesday, June 17 at 8pm local time.', ['2025-06-17', '2025-06-17T20:00']],
  ])('is one of that day: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    ['১৬ জুন সভা হয় এবং রাত ৮টায় তা শেষ হয়।', 'XXXX-XX-XXT20:00'],
    ['They met on June 16 and left at 8pm.', 'XXXX-XX-XXT20:00'],
  ])('is open where something stands between: %s', (text, hour) => {
    expect(values(text).at(-1)).toBe(hour)
  })
})

describe('a weekday beside a day by name', () => {
  it.each([
    ['আগামীকাল (বুধবার) বৈঠক হবে।', ['2025-06-18']],
    ['The talks will go on tomorrow (Wednesday) in Dhaka.', ['2025-06-18', '2025-06-18']],
    ['The court sits Wednesday (tomorrow).', ['2025-06-18', '2025-06-18']],
  ])('is that day: %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it('stays its own where it does not fall on it', () => {
    expect(values('They left yesterday, Friday being a holiday.')).toEqual([
      '2025-06-16',
      '2025-06-13',
    ])
  })
})

describe('a day of old', () => {
  const old =
    'তিনি ১৯৩৫ সালে জন্ম নেন। ১৯৬৪ সালে ডাক্তারি পাস করেন। ১৯৭০ সালে ঢাকায় আসেন। আজ তাঁর কথা কেউ বলে না।'

  it('is not put into the days to come', () => {
    expect(values(`${old} ১৯ জুন সকালে গ্রামে তাঁর দাফন হয়।`).at(-1)).toContain('XXXX-06-19')
  })

  it('is one to come where the sentence says so, or the report is of today', () => {
    expect(values(`${old} আগামী ১৯ জুন তাঁর স্মরণসভা।`).at(-1)).toBe('2025-06-19')
    expect(values('১৯ জুন সকালে ঢাকায় স্মরণসভা হবে।').at(-1)).toContain('2025-06-19')
  })
})

describe('what tells no hour and no length', () => {
  it.each([
    ['The midnight regulations were withdrawn.', []],
    ['Midday meals cost the state a lot.', []],
    ['Polls close at midnight.', ['XXXX-XX-XXT24:00']],
    ['He was sent off in the final seconds.', ['PTXS']],
    ['She was away for the last two weeks.', ['P2W']],
    ['The bridge fell a few years back.', ['PAST_REF']],
    ['It was built two years back.', ['2023']],
    ['He took two years back from them.', ['P2Y']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
