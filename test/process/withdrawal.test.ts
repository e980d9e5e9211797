import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'

const processesOf = (text: string) =>
  build([{ id: 'a', text, published: '2025-12-28' }]).dossiers.flatMap(({ processes }) =>
    processes.map(({ title, statusCode, steps }) => [
      title,
      statusCode,
      ...steps.map(({ step, date }) => `${step} ${date}`),
    ]),
  )

describe('a state that leaves', () => {
  it.each([
    [
      'লিথুয়ানিয়া গত শনিবার অটোয়া সনদ থেকে আনুষ্ঠানিকভাবে বেরিয়ে গেছে।',
      [['Withdrawal: Lithuania', 'left', 'exit 2025-12-27']],
    ],
    [
      'যুক্তরাষ্ট্র প্যারিস জলবায়ু চুক্তি থেকে সরে যাওয়ার ঘোষণা দিয়েছে।',
      [['Withdrawal: United States', 'announced', 'announcement null']],
    ],
    [
      'যুক্তরাজ্য ২০২০ সালের ৩১ জানুয়ারি ইউরোপীয় ইউনিয়ন ছেড়েছে।',
      [['Withdrawal: United Kingdom–European Union', 'left', 'exit 2020-01-31']],
    ],
    [
      'Britain left the European Union on January 31, 2020.',
      [['Withdrawal: United Kingdom–European Union', 'left', 'exit 2020-01-31']],
    ],
  ])('%s', (text, expected) => {
    expect(processesOf(text)).toEqual(expected)
  })

  it.each([
    'The last US troops left the NATO base in the east.',
    'তিনি জাতিসংঘ ছেড়ে দেশে ফিরেছেন।',
    'The United States threatened to leave UNESCO.',
  ])('is none in: %s', (text) => {
    expect(processesOf(text)).toEqual([])
  })
})
