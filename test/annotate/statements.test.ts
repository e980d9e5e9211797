import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

describe('a statement', () => {
  it.each([
    [
      'বার্তা সংস্থা কেসিএনএ জানিয়েছে, চুক্তিটি কার্যকর হয়েছে।',
      'কেসিএনএ',
      'announces',
      'চুক্তিটি কার্যকর হয়েছে।',
    ],
    ['চুক্তিটি কার্যকর হয়েছে বলে জানিয়েছে ক্রেমলিন।', 'ক্রেমলিন', 'announces', 'চুক্তিটি কার্যকর হয়েছে'],
    ['ইউক্রেনের দাবি, কুরস্কে ১১ হাজার সেনা আছে।', 'ইউক্রেন', 'claims', 'কুরস্কে ১১ হাজার সেনা আছে।'],
    ['পশ্চিমাদের অভিযোগ, উত্তর কোরিয়া অস্ত্র দিচ্ছে।', 'পশ্চিমা', 'accuses', 'উত্তর কোরিয়া অস্ত্র দিচ্ছে।'],
    ['“আমরা প্রস্তুত,” বলেছেন পুতিন।', 'পুতিন', 'asserts', '“আমরা প্রস্তুত,”'],
    [
      'পুতিন এ চুক্তিকে ‘একটি বড় অর্জন’ হিসেবে অভিহিত করেন।',
      'পুতিন',
      'describes',
      'এ চুক্তিকে ‘একটি বড় অর্জন’',
    ],
  ])('in Bengali: %s', (text, source, stance, content) => {
    const found = readText(text).statements.find((s) => s.voice !== 'reporter')
    expect([found?.source?.text, found?.stance, found?.content.text]).toEqual([
      source,
      stance,
      content,
    ])
  })

  it.each([
    [
      'The Kremlin said that the treaty was in force.',
      'The Kremlin',
      'announces',
      'that the treaty was in force',
    ],
    [
      'The treaty is in force, Vladimir Putin said.',
      'Vladimir Putin',
      'asserts',
      'The treaty is in force',
    ],
    [
      'According to Ukraine, 11,000 soldiers are in Kursk.',
      'Ukraine',
      'asserts',
      '11,000 soldiers are in Kursk',
    ],
    ['Putin did not deny the deployment of troops.', 'Putin', 'denies', 'the deployment of troops'],
  ])('in English: %s', (text, source, stance, content) => {
    const found = readText(text).statements.find((s) => s.voice !== 'reporter')
    expect([found?.source?.text, found?.stance, found?.content.text]).toEqual([
      source,
      stance,
      content,
    ])
  })

  it('keeps "did not deny" a denial of negative polarity', () => {
    expect(
      readText('এ নিয়ে প্রশ্ন করা হলে পুতিন তা অস্বীকার করেননি।').statements.find(
        (s) => s.stance === 'denies',
      ),
    ).toMatchObject({ polarity: 'negative' })
  })

  it.each(['রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে।', 'Parliament approved the treaty.'])(
    'is in the reporter’s voice where nobody speaks: %s',
    (text) => {
      expect(readText(text).statements.map((s) => s.voice)).toEqual(['reporter'])
    },
  )
})
