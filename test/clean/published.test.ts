import { describe, expect, test } from 'vitest'
import { dayIn, dayInUrl, publicationOf, publishedBy } from '../../src/stages/clean/published.ts'
import { cleaned } from './setting.ts'

describe('the day in a stamp', () => {
  test.each([
    ['2024-03-11', '2024-03-11'],
    ['2024-03-11T23:30:00+06:00', '2024-03-11'],
    ['2024/3/1 10:00', '2024-03-01'],
    ['20240311', '2024-03-11'],
    ['2024-03', '2024-03'],
    ['Mon, 11 Mar 2024 10:00:00 GMT', '2024-03-11'],
    ['March 11, 2024', '2024-03-11'],
    ['03/04/2024', null],
    ['2024-02-31', null],
    ['yesterday', null],
    ['', null],
  ])('of "%s" is %s', (value, day) => {
    expect(dayIn(value)).toBe(day)
  })
})

describe('the day in an address', () => {
  test.each([
    ['https://a.test/world/2024/06/19/1398573', '2024-06-19'],
    ['https://a.test/2024-6-9-title', '2024-06-09'],
    ['https://a.test/২০২৪/০৬/১৯/ঝড়', '2024-06-19'],
    ['https://a.test/%E0%A7%A8%E0%A7%A6%E0%A7%A8%E0%A7%AA/06/%E0%A7%A7%E0%A7%AF', '2024-06-19'],
    ['https://a.test/article/20240619', null],
    ['https://a.test/2024/13/01/x', null],
    ['https://a.test/12024/06/19/x', null],
  ])('%s → %s', (url, day) => {
    expect(dayInUrl(url)).toBe(day)
  })
})

describe('the publication of a report', () => {
  test('the first stamp that gives a day wins, and those that agree are named', () => {
    expect(
      publishedBy([
        { value: 'unknown', basis: 'json-ld' },
        { value: '2024-03-11T10:00:00Z', basis: 'meta' },
        { value: '2024-03-12', basis: 'time' },
        { value: '2024-03-11', basis: 'url' },
      ]),
    ).toEqual({ edtf: '2024-03-11', basis: ['meta', 'url'], certainty: 'stated' })
  })

  test('a given date may be as coarse as EDTF allows', () => {
    expect(publishedBy([{ value: '2024-03-10/2024-03-11', basis: 'given' }])?.edtf).toBe(
      '2024-03-10/2024-03-11',
    )
  })
})

describe('what contradicts what', () => {
  const none = { published: [], modified: [], shown: [], inUrl: null }

  test('a stamp in UTC gives way to the day in the address, one day apart', () => {
    const stamp = { value: '2024-03-11T19:30:00+00:00', basis: 'meta' as const }
    const found = publicationOf({ ...none, published: [stamp], inUrl: '2024-03-12' })
    expect(found.published).toMatchObject({ edtf: '2024-03-12', basis: ['url'] })
    expect(found.messages.map((m) => m.code)).toEqual(['W_TIME_ZONE'])
  })

  test('or to the day that the page prints', () => {
    const found = publicationOf({
      ...none,
      published: [
        { value: '2024-03-11T19:30:00Z', basis: 'json-ld' },
        { value: '2024-03-12', basis: 'text' },
      ],
    })
    expect(found.published).toMatchObject({ edtf: '2024-03-12', basis: ['text'] })
    expect(found.messages.map((m) => m.code)).toEqual(['W_TIME_ZONE'])
  })

  test('a day that the page prints and the markup has days before is told', () => {
    const found = publicationOf({
      ...none,
      published: [
        { value: '2024-03-11', basis: 'meta' },
        { value: '2024-03-15', basis: 'text' },
      ],
    })
    expect(found.messages.map((m) => m.code)).toEqual(['W_DATES_DIFFER'])
  })

  test('a day in the words and digits of another script is understood, given or in the markup', () => {
    const text = 'জেলা শহরের দুটি সেতু সংস্কারের জন্য আট কোটি টাকা বরাদ্দ দিয়েছে সড়ক বিভাগ।'
    const given = cleaned(text, { published: '১২ মার্চ ২০২৪' })
    expect(given).toMatchObject({
      published: { edtf: '2024-03-12', basis: ['given'] },
      messages: [],
    })
    const meta = '<meta property="article:published_time" content="১২ মার্চ ২০২৪, ১০:৩০ এএম">'
    const page = `<html><head>${meta}</head><body><article><p>${text}</p></article></body></html>`
    expect(cleaned(page).published).toMatchObject({ edtf: '2024-03-12', basis: ['meta'] })
  })

  test.each(['2024-03-11T05:30:00Z', '2024-03-11T19:30:00+06:00', '2024-03-11'])(
    'but %s, which no clock can make the next day, does not',
    (value) => {
      const stamp = { value, basis: 'meta' as const }
      const found = publicationOf({ ...none, published: [stamp], inUrl: '2024-03-12' })
      expect(found).toMatchObject({ published: { edtf: '2024-03-11' }, messages: [] })
    },
  )

  test('where the page prints only the day of a change, that day is implied', () => {
    const modified = [{ value: '2024-03-11', basis: 'text' as const }]
    const found = publicationOf({ ...none, modified, shown: modified })
    expect(found.published).toMatchObject({ edtf: '2024-03-11', certainty: 'implied' })
    expect(found.messages.map((m) => m.code)).toEqual(['W_ONLY_CHANGED'])
  })

  test('a change that only the markup knows says nothing about publication', () => {
    const modified = [{ value: '2024-03-11', basis: 'meta' as const }]
    expect(publicationOf({ ...none, modified }).published).toBeNull()
  })

  test('a change that the markup calls publication gives way to the day that the page prints', () => {
    const found = publicationOf({
      ...none,
      published: [
        { value: '2024-09-30', basis: 'json-ld' },
        { value: '2024-03-11', basis: 'text' },
      ],
      modified: [{ value: '2024-09-30', basis: 'json-ld' }],
    })
    expect(found.published).toMatchObject({ edtf: '2024-03-11', basis: ['text'] })
    expect(found.messages.map((m) => m.code)).toEqual(['W_CHANGE_AS_PUBLISHED'])
  })

  test('a day after the fetch gives way to one that can be, and is told', () => {
    const found = publicationOf({
      ...none,
      published: [
        { value: '2031-03-11', basis: 'meta' },
        { value: '2024-02-01', basis: 'text' },
      ],
      fetched: '2024-03-05T10:00:00Z',
    })
    expect(found.published).toMatchObject({ edtf: '2024-02-01', basis: ['text'] })
    expect(found.messages.map((m) => m.code)).toEqual(['W_FUTURE_DATE'])
  })

  test.each([
    ['json-ld', 'meta'],
    ['meta', 'url'],
    ['given', 'meta'],
  ] as const)('%s and %s that are days apart are told', (first, second) => {
    const found = publicationOf({
      ...none,
      published: [
        { value: '2024-03-11', basis: first },
        { value: '2024-01-02', basis: second },
      ],
    })
    expect(found.published).toMatchObject({ edtf: '2024-03-11', basis: [first] })
    expect(found.messages.map((m) => m.code)).toEqual(['W_DATES_DIFFER'])
  })

  test('the zero of clocks is no day in the markup; a given day must be in the calendar', () => {
    expect(publishedBy([{ value: '1970-01-01T00:00:00Z', basis: 'meta' }])).toBeNull()
    expect(publishedBy([{ value: '2024-13-45', basis: 'given' }])).toBeNull()
  })

  test('other contradictions are told and change nothing', () => {
    const found = publicationOf({
      published: [
        { value: '2024-03-11', basis: 'json-ld' },
        { value: '2024-04-01', basis: 'text' },
      ],
      modified: [{ value: '2024-03-01', basis: 'json-ld' }],
      shown: [],
      inUrl: null,
      fetched: '2024-03-05T10:00:00Z',
    })
    expect(found.published).toMatchObject({ edtf: '2024-03-11', basis: ['json-ld'] })
    expect(found.messages.map((m) => m.code)).toEqual([
      'W_FUTURE_DATE',
      'W_CHANGED_BEFORE',
      'W_DATES_DIFFER',
    ])
  })
})

describe('a day that the page prints', () => {
  const text =
    'হাতিয়ার চরে নতুন ঘূর্ণিঝড় আশ্রয়কেন্দ্রের কাজ শেষ হয়েছে, সেখানে এক হাজার মানুষ থাকতে পারবে বলে প্রকৌশলীরা জানিয়েছেন।'
  const page = (parts: { top?: string; body?: string; end?: string }): string =>
    `<!doctype html><html lang="bn"><head><title>চরে আশ্রয়কেন্দ্র</title></head><body><article><h1>চরে নতুন আশ্রয়কেন্দ্র</h1>${parts.top ?? ''}<div class="body"><p>${parts.body ?? ''}${text}</p>${`<p>${text}</p>`.repeat(2).replace('হাতিয়ার', 'চরের')}</div>${parts.end ?? ''}</article></body></html>`

  test.each([
    ['in the dateline', { body: 'নোয়াখালী, ১২ মার্চ ২০২৪ (প্রতিনিধি): ' }],
    [
      'below the text, with a label',
      { end: `<p>পাতা ছাপুন</p>`.repeat(50) + '<p>Erschienen am: 12.03.2024</p>' },
    ],
    [
      'at the headline, where a time farther on says another',
      { top: '<div class="date">2024.03.12</div>', end: '<time datetime="2023-01-01">old</time>' },
    ],
  ])('%s', (_, parts) => {
    expect(cleaned(page(parts)).published).toMatchObject({ edtf: '2024-03-12' })
  })

  test.each([
    ['১ মে ২০২৪', '2024-05-01'],
    ['১২ই মার্চ, ২০২৪', '2024-03-12'],
    ['২৫শে ডিসেম্বর ২০২৩', '2023-12-25'],
    ['মঙ্গলবার, ৩ সেপ্টেম্বর ২০২৪ | ১০:৩০', '2024-09-03'],
  ])('in Bengali words: %s', (date, day) => {
    const top = `<span class="published-on">${date}</span>`
    expect(cleaned(page({ top })).published?.edtf).toBe(day)
  })

  test('each label belongs to the date behind it', () => {
    const top = '<p>প্রকাশ: ০৯ মার্চ ২০২৪, ২২:১০ | আপডেট: ১২ মার্চ ২০২৪, ০৮:০০</p>'
    expect(cleaned(page({ top }))).toMatchObject({
      published: { edtf: '2024-03-09', certainty: 'stated' },
      modified: { edtf: '2024-03-12' },
      messages: [],
    })
  })

  test("today's day in the masthead is none", () => {
    const html = page({}).replace(
      '<article>',
      '<header><p>মঙ্গলবার, ১২ মার্চ ২০২৪</p></header><article>',
    )
    expect(cleaned(html).published).toBeNull()
  })

  test('a date in its first sentence is none', () => {
    expect(cleaned(page({ body: '১২ মার্চ ২০২৪ রাতে ঝড় আঘাত হানে। ' })).published).toBeNull()
  })
})
