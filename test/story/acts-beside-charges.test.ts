import { describe, expect, it } from 'vitest'
import { build } from '../../src/index.ts'

const timeline = (text: string) =>
  build([{ id: 'r', text, published: '2026-03-06' }]).dossiers.flatMap((d) =>
    d.timeline.map((line) => [line.date, line.fact]),
  )

describe('an act beside an accusation', () => {
  it('is told, in Bengali', () => {
    expect(
      timeline(
        'রাশিয়াকে গুপ্তচরবৃত্তির দায়ে অভিযুক্ত করে মঙ্গলবার দুই রুশ কূটনীতিককে বহিষ্কার করেছে জার্মানি।',
      ),
    ).toHaveLength(1)
  })

  it('is told, in English', () => {
    const text = 'Germany expelled two Russian envoys on Tuesday, accusing them of spying.'
    expect(timeline(text)).toEqual([['2026-03-03', text]])
  })

  it('is not told where it is what they are accused of', () => {
    expect(timeline('Germany accused Russia of attacking Ukraine on Tuesday.')).toEqual([])
    expect(timeline('মঙ্গলবার ইউক্রেনে হামলা চালানোর অভিযোগ অস্বীকার করেছে রাশিয়া।')).toEqual([])
  })
})
