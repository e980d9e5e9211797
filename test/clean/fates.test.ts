import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanOriginal, fatesIn } from '../../src/app/clean.ts'
import { fatesOf } from '../../src/core/fates.ts'
import { toOriginal } from '../../src/intake/original.ts'
import { filesOf, kit } from '../kit.ts'

const cleaned = (id: string, bytes: Uint8Array) => {
  const original = toOriginal({ kind: 'report', id, bytes, given: {} })
  const report = cleanOriginal(original, kit)
  return { original, report, fates: fatesIn(original, report) }
}
const cleanedText = (text: string) => cleaned('test', new TextEncoder().encode(text))
const examples = filesOf(path.join(import.meta.dirname, '..', '..', 'examples'))

describe('the fates of an original’s characters', () => {
  it.each(examples)('lie side by side from end to end and add up in %s', (id, bytes) => {
    const { original, fates } = cleaned(id, bytes)
    const { stretches, tally } = fates
    const runs = stretches.flatMap((s) => s.runs)
    expect(runs.map((r) => original.text.slice(r.start, r.end)).join('')).toBe(original.text)
    const cut = Object.values(tally.cut).reduce((sum, n) => sum + n, 0)
    expect(tally.text + tally.title + cut + tally.white + tally.markup).toBe(tally.total)
    expect(tally.lost).toBe(0)
  })

  it('count a repeated paragraph, a credit and the kept text apart', () => {
    const line = 'রাশিয়ার পার্লামেন্ট গত ৬ নভেম্বর প্রতিরক্ষা চুক্তিটি অনুমোদন করেছে।'
    const other = 'কেসিএনএ জানিয়েছে, নেতা কিম জং উন সোমবার একটি ডিক্রিতে স্বাক্ষর করেছেন।'
    const { fates } = cleanedText(`${line}\n${other}\n${line}\nসূত্র : এএফপি\n`)
    const ink = (text: string): number => text.replace(/\s/gu, '').length
    expect(fates.tally).toMatchObject({
      text: ink(line) + ink(other),
      cut: { repeat: ink(line), credit: ink('সূত্র : এএফপি') },
      markup: 0,
      lost: 0,
    })
  })

  it('tell text apart from the tags that stand in one cut with it', () => {
    const { original, report, fates } = cleanedText(
      '<p>রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে, জানিয়েছে ক্রেমলিন।</p><div class="related"><h4>আরো পড়ুন</h4><a href="/x">চুক্তির আইনে পুতিনের সই</a></div><p>এরপর আইনটি প্রেসিডেন্টের কাছে পাঠানো হয়েছে বলে জানা গেছে।</p>',
    )
    expect(report.removed.map((r) => r.kind)).toContain('related')
    const related = fates.stretches.filter(
      (s) => s.fate.kind === 'cut' && report.removed[s.fate.removal]?.kind === 'related',
    )
    const words = related
      .flatMap((s) => s.runs)
      .filter((r) => !r.markup)
      .map((r) => original.text.slice(r.start, r.end))
    expect(words.join('|')).toBe('আরো পড়ুন|চুক্তির আইনে পুতিনের সই')
  })

  it('tell a character that nobody holds as lost', () => {
    const { original, report } = cleanedText('ক্রেমলিন জানিয়েছে, চুক্তিটি কার্যকর হয়েছে।')
    const { tally } = fatesOf(original.text, { ...report, paragraphs: [] }, [
      [0, original.text.length],
    ])
    expect(tally.lost).toBe(original.text.replace(/\s/gu, '').length)
  })
})
