import { describe, expect, it } from 'vitest'
import { bn } from '../../src/lang/bn/index.ts'
import { en } from '../../src/lang/en/index.ts'
import { resolveDate } from '../../src/values/date-resolve.ts'

const anchors = { published: '2024-11-12', text: '2024-11-05' }

describe('a Bengali date', () => {
  it.each([
    ['গত ১৯ জুন চুক্তি হয়', 'গত ১৯ জুন', '2024-06-19'],
    ['২০২৪ সালের ১১ নভেম্বর', '২০২৪ সালের ১১ নভেম্বর', '2024-11-11'],
    ['সোমবার (১১ নভেম্বর) সই হয়', 'সোমবার (১১ নভেম্বর)', '2024-11-11'],
    ['জুন মাসে', 'জুন মাসে', '2024-06'],
    ['গত আগস্ট থেকে চলছে', 'গত আগস্ট থেকে', '2024-08/..'],
    ['তিন দিন আগে', 'তিন দিন আগে', '2024-11-09'],
    ['আগামী সোমবার বৈঠক', 'আগামী সোমবার', '2024-11-18'],
    ['২৬শে কার্তিক ১৪৩১', '২৬শে কার্তিক ১৪৩১', '2024-11-11'],
    ['১০ থেকে ১২ নভেম্বর', '১০ থেকে ১২ নভেম্বর', '2024-11-10/2024-11-12'],
    ['গতকাল সোমবার সই হয়', 'গতকাল সোমবার', '2024-11-11'],
  ])('%s → %s is %s', (text, words, edtf) => {
    const [found] = bn.dates.find(text)
    expect(text.slice(found?.start, found?.end)).toBe(words)
    expect(found && resolveDate(found.expression, anchors).edtf).toBe(edtf)
  })

  it.each(['মে মাসের কথা নয়, মেয়েটির কথা', 'তিনি তিনটি বই পড়েন', 'জুনিয়র দল', '১১ হাজার সেনা'])(
    'is not in: %s',
    (text) => {
      expect(
        bn.dates
          .find(text)
          .filter((d) => d.kind === 'date' && !text.slice(d.start, d.end).startsWith('মে মাস')),
      ).toEqual([])
    },
  )

  it('keeps an unknown year open, with the years whose weekday fits', () => {
    const [found] = bn.dates.find('সোমবার (১১ নভেম্বর)')
    const open = found && resolveDate(found.expression, { published: null, text: null })
    expect(open).toMatchObject({ edtf: 'XXXX-11-11', certainty: 'unknown' })
    expect(open?.candidates).toContain('2019-11-11')
  })
})

describe('an English date', () => {
  it.each([
    ['signed on June 19, 2024 in', 'June 19, 2024', '2024-06-19'],
    ['on Saturday evening', 'Saturday evening', '2024-11-09'],
    ['in June', 'June', '2024-06'],
    ['three days ago', 'three days ago', '2024-11-09'],
    ['two days later', 'two days later', '2024-11-07'],
    ['Monday, Nov. 11', 'Monday, Nov. 11', '2024-11-11'],
  ])('%s → %s is %s', (text, words, edtf) => {
    const found = en.dates.find(text).find((d) => text.slice(d.start, d.end) === words)
    expect(found && resolveDate(found.expression, anchors).edtf).toBe(edtf)
  })

  it.each(['They may march on the city', 'a second attempt', '11,000 troops'])(
    'is not in: %s',
    (text) => {
      expect(en.dates.find(text)).toEqual([])
    },
  )
})

describe('a quantity', () => {
  it.each([
    ['কমপক্ষে ১১ হাজার উত্তর কোরিয়ার সৈন্য', 'কমপক্ষে ১১ হাজার', 'at-least', 11000, null, 'soldier'],
    ['প্রায় ১০ হাজার সেনা', 'প্রায় ১০ হাজার', 'about', 10000, 10000, 'soldier'],
    ['দেড় লাখ টাকা', 'দেড় লাখ', 'exact', 150000, 150000, 'BDT'],
    ['সাড়ে তিন কোটি মানুষ', 'সাড়ে তিন কোটি', 'exact', 35000000, 35000000, 'person'],
    ['১০ থেকে ১২ হাজার সেনা', '১০ থেকে ১২ হাজার', 'range', 10000, 12000, 'soldier'],
  ])('%s', (text, words, bound, min, max, unit) => {
    const [q] = bn.quantities.find(text, [])
    expect(text.slice(q?.start, q?.end)).toBe(words)
    expect(q).toMatchObject({ bound, min, max, unit })
  })

  it.each([
    ['at least 11,000 North Korean troops', 'at-least', 11000, 'soldier'],
    ['about 10,000 soldiers', 'about', 10000, 'soldier'],
    ['$5.5 billion', 'exact', 5500000000, 'USD'],
  ])('%s', (text, bound, min, unit) => {
    expect(en.quantities.find(text, [])[0]).toMatchObject({ bound, min, unit })
  })

  it.each(['একটি চুক্তি', 'এক ব্যক্তি', 'কোনো এক দেশ'])('is not in: %s', (text) => {
    expect(bn.quantities.find(text, [])).toEqual([])
  })
})
