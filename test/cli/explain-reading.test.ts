import { describe, expect, it } from 'vitest'
import { explainReading } from '../../src/app/explain-reading.ts'
import type { Tone } from '../../src/app/paint.ts'
import { kit, readText } from '../kit.ts'

const explained = (
  text: string,
  paint: ((tone: Tone, text: string) => string) | null = null,
): readonly string[] => {
  const reading = readText(text, { published: '2024-11-12' })
  return explainReading(reading, { pack: kit.tools.pack(reading.language), paint }).split('\n')
}

const report =
  'গত ৬ নভেম্বর রাশিয়ার পার্লামেন্ট চুক্তিটি অনুমোদন করেছে। গোয়েন্দা সংস্থা দাবি করেছে, অন্তত ১১ হাজার সেনা রাশিয়ায় পাঠানো হয়েছে।'

describe('a reading explained', () => {
  it('tells findings under the sentence that holds them, layer by layer', () => {
    const lines = explained(report)
    const first = lines.findIndex((l) => l.startsWith('[0] গত ৬ নভেম্বর'))
    const second = lines.findIndex((l) => l.startsWith('    গোয়েন্দা সংস্থা'))
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first)
    const labels = lines.slice(first + 1, second).map((l) => l.trim().split(' ')[0])
    const order = ['verb', 'date', 'number', 'name', 'statement', 'event']
    expect(labels).toEqual(
      [...labels].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')),
    )
    expect(new Set(labels)).toEqual(new Set(['verb', 'date', 'name', 'statement', 'event']))
  })

  it.each([
    ['date', 'গত ৬ নভেম্বর → 2024-11-06'],
    ['number', 'অন্তত ১১ হাজার → at-least 11000 soldier'],
    ['name', 'রাশিয়া → RU (Russia) state'],
    ['statement', 'claims by “দাবি করেছে” → অন্তত ১১ হাজার সেনা'],
    ['event', 'অনুমোদন করেছে → approve (treaty/domestic-approval)'],
  ])('gives the value of a %s and what found it', (label, value) => {
    const line = explained(report).find((l) => l.trim().startsWith(label) && l.includes(value))
    expect(line).toMatch(/ \[[^\]]+\]$/u)
    expect(line).not.toContain('no rule told')
  })

  it('gives a verb of several words its lemma, what its second verb adds, and what is known of the whole', () => {
    expect(explained('কমিটি খসড়াটি চূড়ান্ত করে ফেলেনি।')).toContain(
      '      verb      চূড়ান্ত করে ফেলেনি → চূড়ান্ত করে ফেলা: completion, 3 pres perf negative [compound verb of চূড়ান্ত]'.normalize(
        'NFC',
      ),
    )
  })

  it('colours a finding by its layer', () => {
    const lines = explained(report, (tone, text) => `<${tone}>${text}</${tone}>`)
    expect(lines.join('\n')).toContain('<dates>date     </dates>')
  })

  it('tells what was given, what is open and what was cut', () => {
    const lines = explained(`${report}\nসূত্র : এএফপি`)
    expect(lines).toContain('published 2024-11-12 stated [given]')
    expect(lines).toContain('cut 1 credit: a line of credit')
  })
})
