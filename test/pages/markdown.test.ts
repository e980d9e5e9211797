import { describe, expect, it } from 'vitest'
import { markdownOf } from '../../src/export/markdown.ts'
import { stanceLabel } from '../../src/pages/words.ts'
import { buildOf } from '../kit.ts'

const text =
  'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন সেনা পাঠানোর কথা অস্বীকার করেননি। দক্ষিণ কোরিয়ার দাবি, রাশিয়ায় প্রায় ১২ হাজার উত্তর কোরীয় সেনা পাঠানো হয়েছে।'
const { build } = buildOf([['report.txt', new TextEncoder().encode(text)]])
const page = markdownOf(build)

describe('a dossier as Markdown', () => {
  it('names those who speak, and tells a negated cue as such', () => {
    expect(page).toContain('**Vladimir Putin** did not deny')
    expect(page).toContain('1 report · 1 origin')
  })

  it('has a negated wording for each stance, in both languages', () => {
    for (const stance of 'reports asserts claims announces confirms denies declines accuses demands describes warns'.split(
      ' ',
    )) {
      const [en, bn] = stanceLabel({ stance, polarity: 'negative' })
      expect(en).toMatch(/^did not /u)
      expect(bn).toMatch(/নি$/u)
    }
  })
})
