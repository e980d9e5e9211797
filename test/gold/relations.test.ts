import { describe, expect, it } from 'vitest'
import { halves } from './halves.ts'
import { found, reports, scoreOf, sentences } from './relations.ts'

describe.each([
  { name: 'relations-bn.tsv', gold: sentences('relations-bn.tsv'), least: 300 },
  { name: 'relations-bn-batches.tsv', gold: sentences('relations-bn-batches.tsv'), least: 70 },
  { name: 'reports-bn', gold: reports('reports-bn'), least: 60 },
  { name: 'reports-bn-batches', gold: reports('reports-bn-batches'), least: 8 },
])('gold: $name', ({ gold, least }) => {
  it(`has at least ${least} texts`, () => {
    expect(gold.length).toBeGreaterThanOrEqual(least)
  })

  it.each(halves)('F1 and stance on the %s half', (half) => {
    const { expected, given, matched, stances, errors } = scoreOf(gold, half)
    const f1 = (200 * matched) / (expected + given)
    // The report half stays unread: its errors are not shown.
    const shown = `${half}: F1 ${f1.toFixed(1)}, stance ${stances}/${matched} of ${expected}, given ${given}\n${half === 'development' ? errors.join('\n') : ''}`
    expect(f1, shown).toBeGreaterThanOrEqual(88)
    expect(stances / matched, shown).toBeGreaterThanOrEqual(0.9)
  })
})

it('gold: relations-en.tsv: F1 and stance', () => {
  const scores = halves.map((half) => scoreOf(sentences('relations-en.tsv'), half))
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((all, score) => all + of(score), 0)
  const matched = sum((s) => s.matched)
  const shown = scores.flatMap((s) => s.errors).join('\n')
  const f1 = (200 * matched) / (sum((s) => s.expected) + sum((s) => s.given))
  expect(f1, shown).toBeGreaterThanOrEqual(78)
  expect(sum((s) => s.stances) / matched, shown).toBeGreaterThanOrEqual(0.88)
})

it('a quotation after its cue runs over the end of the sentence', () => {
  const [said] = found('মেয়র বলেন, “পানি নামছে। কাল থেকে রাস্তা খুলবে।” বৃষ্টি থেমেছে।'.normalize('NFC'))
  expect(said?.content).toContain('রাস্তা খুলবে'.normalize('NFC'))
  expect(said?.content).not.toContain('বৃষ্টি')
})
