import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

const steps = (text: string): readonly (readonly unknown[])[] =>
  readText(text, { published: '2024-11-12' })
    .events.filter((e) => e.step !== null)
    .map((e) => [e.step, e.modality, e.date, e.actors.filter((a) => /^[A-Z]{2}$/u.test(a))])

describe('a step of a treaty', () => {
  it.each([
    [
      'গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।',
      [['treaty/domestic-approval', 'actual', '2024-11-06', ['RU']]],
    ],
    [
      'সোমবার কিম জং উন চুক্তি অনুমোদনের একটি ডিক্রিতে স্বাক্ষর করেছেন।',
      [['treaty/head-of-state-act', 'actual', '2024-11-11', ['KP']]],
    ],
    ['গত ১৯ জুন পিয়ংইয়ংয়ে চুক্তিটি স্বাক্ষরিত হয়।', [['treaty/signature', 'actual', '2024-06-19', []]]],
    [
      'অনুমোদনপত্র বিনিময় করলে চুক্তিটি কার্যকর হবে।',
      [
        ['treaty/exchange-of-instruments', 'conditional', null, []],
        ['treaty/entry-into-force', 'conditional', null, []],
      ],
    ],
    [
      'Russia’s parliament approved the treaty on November 6.',
      [['treaty/domestic-approval', 'actual', '2024-11-06', ['RU']]],
    ],
    [
      'Putin signed a law ratifying the treaty on Saturday.',
      [['treaty/head-of-state-act', 'actual', '2024-11-09', ['RU']]],
    ],
    [
      'The treaty will enter into force once instruments of ratification are exchanged.',
      expect.arrayContaining([['treaty/entry-into-force', 'conditional', null, []]]),
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected)
  })

  it.each([
    'পার্লামেন্ট বাজেট অনুমোদন করেছে।',
    'তিনি একটি বইয়ে স্বাক্ষর করেছেন।',
    'The company signed a contract.',
    'কিম যুদ্ধবিরতি চুক্তি মেনে নেন।',
  ])('is not in: %s', (text) => {
    expect(steps(text)).toEqual([])
  })
})

describe('an event', () => {
  it('tells who sent what to whom', () => {
    const [event] = readText('উত্তর কোরিয়া রাশিয়ায় প্রায় ১০ হাজার সেনা পাঠিয়েছে।').events
    expect(event).toMatchObject({
      sense: 'send-troops',
      actors: ['KP'],
      recipients: ['RU'],
      plover: 'AID',
    })
  })

  it('is negated with its verb', () => {
    const event = readText('পুতিন তা অস্বীকার করেননি।').events.find((e) => e.sense === 'deny')
    expect(event?.polarity).toBe('negative')
  })

  it('keeps opponents of a purpose out of its own roles', () => {
    const event = readText(
      'ইউক্রেনের বিরুদ্ধে যুদ্ধ করার জন্য উত্তর কোরিয়া সেনা রাশিয়ায় পাঠিয়েছে।',
    ).events.find((e) => e.sense === 'send-troops')
    expect(event?.recipients).toEqual(['RU'])
  })
})
