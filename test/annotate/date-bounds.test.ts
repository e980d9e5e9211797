import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const datesOf = (text: string, published: string | null = '2025-12-16') =>
  readText(text, published === null ? {} : { published }).dates

const modOf = (text: string) => datesOf(text).map((d) => [d.timex.value, d.timex.mod])

describe('a bound of a length or a time', () => {
  it.each([
    ['সরকারটি দুই বছরের বেশি টেকেনি।', 'P2Y', 'MORE_THAN'],
    ['মামলাটি চলেছে তিন মাসের কম সময়।', 'P3M', 'LESS_THAN'],
    ['তিনি অন্তত পাঁচ বছর বিদেশে ছিলেন।', 'P5Y', 'EQUAL_OR_MORE'],
    ['অপরাধীর পাঁচ বছর পর্যন্ত কারাদণ্ড হতে পারে।', 'P5Y', 'EQUAL_OR_LESS'],
    ['সেতুর কাজ চলছে প্রায় চার বছর ধরে।', 'P4Y', 'APPROX'],
    ['The offence carries up to five years in prison.', 'P5Y', 'EQUAL_OR_LESS'],
    ['The strike lasted more than three weeks.', 'P3W', 'MORE_THAN'],
    ['She waited at least two hours.', 'PT2H', 'EQUAL_OR_MORE'],
    ['সেতুর কাজ চলেছে চার বছর।', 'P4Y', undefined],
    ['The strike lasted three weeks.', 'P3W', undefined],
  ])('“%s”', (text, value, mod) => {
    expect(modOf(text)).toEqual([[value, mod]])
  })

  it.each([
    ['আজ বিকেল ৫টার দিকে সভা শুরু হয়।', '2025-12-16T17:00', 'APPROX'],
    ['আজ বিকেল ৫টায় সভা শুরু হয়।', '2025-12-16T17:00', undefined],
    ['The meeting began at about 5:00 pm.', 'XXXX-XX-XXT17:00', 'APPROX'],
    ['২০২৪ সালের শেষে কারখানাটি বন্ধ হয়।', '2024', 'END'],
    ['নভেম্বরের শুরুতে দাম বাড়ে।', '2025-11', 'START'],
  ])('“%s” of a time', (text, value, mod) => {
    expect(modOf(text)).toEqual([[value, mod]])
  })

  it('leaves the day of an hour that is about as sure as it is', () => {
    expect(datesOf('আজ বিকেল ৫টার দিকে সভা শুরু হয়।')[0]?.edtf).toBe('2025-12-16')
  })

  it('puts what was more than two years ago before that year, and states no year', () => {
    const [date] = datesOf('কারখানাটি বন্ধ হয় দুই বছরেরও বেশি আগে।')
    expect([date?.timex, date?.certainty]).toEqual([
      { type: 'DATE', value: '2023', mod: 'BEFORE' },
      'implied',
    ])
  })
})

describe('an interval', () => {
  it.each([
    ['আপিল চলবে ৫ থেকে ৯ জানুয়ারি পর্যন্ত।', '2026-01-05/2026-01-09', ['2026-01-05', '2026-01-09']],
    ['From January to November of 2024 prices rose.', '2024-01/2024-11', ['2024-01', '2024-11']],
    ['গত আগস্ট থেকে দাম বাড়ছে।', '2025-08/..', ['2025-08', undefined]],
  ])('“%s” has both its ends in TIMEX3, too', (text, edtf, ends) => {
    const [date] = datesOf(text)
    expect([date?.edtf, [date?.timex.value, date?.timex.end]]).toEqual([edtf, ends])
  })

  it('never ends before it begins', () => {
    const [, , months] = datesOf(
      '২০২৪ সালে আগুন লাগে ৯০০ বার। ২০২৪ সালের হিসাবে ওই বছর ডিসেম্বর থেকে মার্চ মাসে আগুন বেশি লাগে।',
    )
    expect([months?.edtf, months?.certainty]).toEqual(['XXXX-12/XXXX-03', 'unknown'])
  })
})

describe('a date counted from another one', () => {
  it('is inferred and not stated', () => {
    const dates = datesOf('চুক্তি সই হয় ২০২৪ সালের ১৯ জুন। দুই দিন পর তা প্রকাশ করা হয়।')
    expect(dates.map((d) => [d.edtf, d.certainty])).toEqual([
      ['2024-06-19', 'stated'],
      ['2024-06-21', 'implied'],
    ])
  })

  it.each([
    ['২০২৪ সালের ১৯ জুন সভা শুরু হয়। তিন ঘণ্টা পর তা শেষ হয়।'],
    ['The meeting began on 19 June 2024. It ended three hours later.'],
  ])('“%s” counts no hours from a day', (text) => {
    expect(datesOf(text)[1]?.edtf).toBeNull()
  })

  it('is the open day that was told right before', () => {
    const dates = datesOf('১ ডিসেম্বর ঢাকায় আগুন লাগে। একই দিন বিকেলে খুলনায়ও আগুন লাগে।', null)
    expect(dates.map((d) => [d.edtf, d.timex.value, d.certainty])).toEqual([
      ['XXXX-12-01', 'XXXX-12-01', 'unknown'],
      ['XXXX-12-01', 'XXXX-12-01TAF', 'unknown'],
    ])
  })

  it('is the fiscal year that was told right before, and not the year of the study', () => {
    const dates = datesOf(
      'A study of 2019 in Dhaka put the loss in fiscal 2017-18 at Tk 300 crore. That year, the state earned less.',
    )
    expect(dates.at(-1)?.edtf).toBe('2017-07/2018-06')
  })
})

describe('a weekday beside news of weeks before', () => {
  const older =
    'The hockey team meets its hosts on Tuesday (July 8). It had beaten its neighbours on Sunday.'

  it('is not counted from the publication', () => {
    expect(datesOf(older).at(-1)?.edtf).toBeNull()
  })

  it('is, where the paragraph tells of these days', () => {
    expect(datesOf(`${older} The news came on Monday (December 15).`)[1]?.edtf).toBe('2025-12-14')
  })
})

const pairsOf = (text: string) =>
  datesOf(text).map(({ text: words, edtf, certainty }) => [words, edtf, certainty])

describe('a month that is told of another year', () => {
  it.each([
    ['গত বছর তিনি বলেছিলেন, অক্টোবরে নির্বাচন হবে।', '2024-10'],
    [
      'He had hinted last year that he would retire after the series scheduled for October.',
      '2024-10',
    ],
    // Counter-cases: what will come is told today.
    ['গত বছর হারলেও দলটি ফেব্রুয়ারিতে আবার মাঠে নামবে।', '2026-02'],
    ['The fair, held last year in Dhaka, will be held in February.', '2026-02'],
  ])('“%s”', (text, month) => {
    expect(pairsOf(text).at(-1)?.slice(1)).toEqual([month, 'implied'])
  })
})

describe('a date with the last digits or the name of its year', () => {
  it.each([
    ['একাত্তরের ১৬ ডিসেম্বর যুদ্ধ শেষ হয়।', ['একাত্তরের ১৬ ডিসেম্বর', '1971-12-16', 'stated']],
    ['’৭১-এর ২৬ মার্চ যুদ্ধ শুরু হয়।', ['’৭১-এর ২৬ মার্চ', '1971-03-26', 'stated']],
    ['বায়ান্নর ২১ ফেব্রুয়ারি গুলি চলে।', ['বায়ান্নর ২১ ফেব্রুয়ারি', '1952-02-21', 'stated']],
    [
      '২০২৪ সালে জানুয়ারি থেকে নভেম্বর পর্যন্ত বৃষ্টি কম ছিল।',
      ['২০২৪ সালে জানুয়ারি থেকে নভেম্বর পর্যন্ত', '2024-01/2024-11', 'stated'],
    ],
  ])('“%s”', (text, date) => {
    expect(pairsOf(text)).toEqual([date])
  })
})

describe('two months with a dash', () => {
  it.each([
    ['Rainfall in June-July was low.', '2025-06/2025-07'],
    ['The cup will be played in June-July.', '2026-06/2026-07'],
  ])('“%s” are one interval', (text, edtf) => {
    expect(pairsOf(text)).toEqual([['June-July', edtf, 'implied']])
  })
})

describe('what is no date', () => {
  it.each([
    ['গণভোট হবে জুলাই জাতীয় সনদের ওপর।'],
    ['The referendum on the July National Charter comes first.'],
    ['Her second quarter touchdown put the hosts ahead.'],
    ['সারা দেশে ১৪০০-এর অধিক মানুষ মারা যান।'],
    ['আগুনে ১৯০০-র মতো বাড়ি পুড়ে যায়।'],
  ])('“%s”', (text) => {
    expect(pairsOf(text)).toEqual([])
  })

  it.each([
    ['আজ আছি, কাল নেই।', 'আজ'],
    ['Fame is here today, gone tomorrow.', 'today'],
  ])('“%s” names no day', (text, words) => {
    expect(pairsOf(text)).toEqual([[words, null, 'unknown']])
  })

  it.each([
    ['Profits fell in the second quarter.', '2025-04/2025-06'],
    ['২০২৪-এর মতো বন্যা আর হয়নি।', '2024'],
    ['আজ ঢাকায় আছি, কাল খুলনায় সভা হবে।', '2025-12-16'],
  ])('“%s” keeps its date', (text, edtf) => {
    expect(pairsOf(text)[0]?.[1]).toBe(edtf)
  })
})

describe('a number before বেশি, অধিক or মতো', () => {
  it.each([
    ['সারা দেশে ১৪০০-এর অধিক মানুষ মারা যান।', [1400, null, 'at-least', 'person']],
    ['মিছিলে ১৫০০-এর বেশি মানুষ আসেন।', [1500, null, 'at-least', 'person']],
    ['আগুনে ১৯০০-র মতো বাড়ি পুড়ে যায়।', [1900, 1900, 'about', 'house']],
  ])('“%s” is a bounded count', (text, values) => {
    const { quantities } = readText(text, { published: '2025-12-16' })
    expect(quantities.map((q) => [q.min, q.max, q.bound, q.unit])).toEqual([values])
  })
})

describe('a day that nobody can tell', () => {
  it.each([
    ['১৪ ডিসেম্বর সভা হয়। সেই দিন আসার আগেই প্রস্তুতি চাই।', 'সেই দিন', 'FUTURE_REF'],
    ['মেলা হবে ১২ জানুয়ারি। পাঁচ বছর পর আপনি বাড়ি কিনবেন।', 'পাঁচ বছর পর', 'XXXX'],
  ])('“%s”', (text, words, value) => {
    const date = datesOf(text).at(-1)
    expect([date?.text, date?.edtf, date?.timex.value]).toEqual([words, null, value])
  })

  it.each([
    ['১৪ ডিসেম্বর সভা হয়। সেই দিন সবাই আসেন।', '2025-12-14'],
    ['চুক্তি সই হয় ২০২০ সালে। পাঁচ বছর পর তা বাতিল হয়।', '2025'],
  ])('“%s” counts on', (text, edtf) => {
    expect(datesOf(text).at(-1)?.edtf).toBe(edtf)
  })

  it('is no night where nothing comes overnight', () => {
    expect(datesOf('Trust cannot return overnight.')).toEqual([])
    expect(datesOf('It rained overnight.')).toHaveLength(1)
  })

  it('is no age: “পাঁচ বছরের নিচে”', () => {
    expect(datesOf('পাঁচ বছরের নিচে শিশু ছিল ৩০ জন।')).toEqual([])
    expect(datesOf('কাজটি চলেছে পাঁচ বছরের কম।')).toHaveLength(1)
  })
})

describe('a month that is known by its polls', () => {
  it.each([
    ['ফেব্রুয়ারির জাতীয় নির্বাচন নিয়ে শঙ্কা আছে।', 'XXXX-02', 'unknown'],
    ['Delays to the February polls worry many.', 'XXXX-02', 'unknown'],
    // Counter-cases: the verb or the word tells which.
    ['আগামী ফেব্রুয়ারির নির্বাচন সামনে রেখে সভা হয়।', '2026-02', 'stated'],
    ['The February polls will be fair.', '2026-02', 'implied'],
    ['The mill opened in February.', '2025-02', 'implied'],
  ])('“%s”', (text, edtf, certainty) => {
    expect(pairsOf(text).map((d) => d.slice(1))).toEqual([[edtf, certainty]])
  })
})

describe('today as an age', () => {
  it.each([
    ['১৯৭১ থেকে শুরু করে আজকের সংকট, সবই তার ফল।', 'আজকের'],
    ['গণতন্ত্রের স্বপ্ন আজ প্রায় ধ্বংসের পথে।', 'আজ'],
  ])('“%s” is no day', (text, words) => {
    expect(pairsOf(text).at(-1)).toEqual([words, null, 'unknown'])
  })

  it('is the day itself elsewhere', () => {
    expect(pairsOf('আজ প্রায় সবাই এসেছেন।')).toEqual([['আজ', '2025-12-16', 'stated']])
  })
})

it('two months of last year are one interval', () => {
  expect(pairsOf('In July-August last year the river rose.')).toEqual([
    ['July-August last year', '2024-07/2024-08', 'stated'],
  ])
})
