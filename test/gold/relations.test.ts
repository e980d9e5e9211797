import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../kit.ts'

interface Relation {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly stance: string
  readonly polarity: string
}

type Half = 'development' | 'report'

const halfOf = (text: string): Half =>
  (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'report'

const gold = new Map<string, Relation[]>()
let last = ''
for (const line of readFileSync(path.join(import.meta.dirname, 'relations-bn.tsv'), 'utf8').normalize('NFC').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [text = '', source = '', cue = '', content = '', stance = '', polarity = ''] = line.split('\t')
  last = text === '"' ? last : text
  const relations = gold.get(last) ?? []
  if (cue !== '-') relations.push({ source, cue, content, stance, polarity })
  gold.set(last, relations)
}

const found = (text: string): readonly Relation[] =>
  readText(text)
    .statements.filter((s) => s.voice !== 'reporter')
    .map((s) => ({
      source: s.source?.text.normalize('NFC') ?? '-',
      cue: s.cue?.text.normalize('NFC') ?? '',
      content: s.content.text.normalize('NFC'),
      stance: s.stance,
      polarity: s.polarity,
    }))

const meets = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a))

/** Contents agree when the shorter lies in the longer and is at least half of it. */
const covers = (a: string, b: string): boolean =>
  meets(a, b) && Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length)

const agree = (a: Relation, b: Relation): boolean =>
  meets(a.cue, b.cue) && meets(a.source, b.source) && covers(a.content, b.content)

const scoreOf = (half: Half) => {
  const score = { expected: 0, given: 0, matched: 0, stances: 0, errors: [] as string[] }
  for (const [text, relations] of gold) {
    if (halfOf(text) !== half) continue
    const rest = [...found(text)]
    score.expected += relations.length
    score.given += rest.length
    for (const relation of relations) {
      const at = rest.findIndex((given) => agree(relation, given))
      const given = at === -1 ? undefined : rest.splice(at, 1)[0]
      if (!given) {
        score.errors.push(`missing: ${JSON.stringify(relation)} in ${text}`)
        continue
      }
      score.matched++
      if (given.stance === relation.stance && given.polarity === relation.polarity) score.stances++
      else score.errors.push(`stance: ${given.stance} ${given.polarity} for ${text}`)
    }
    score.errors.push(...rest.map((given) => `wrong: ${JSON.stringify(given)} in ${text}`))
  }
  return score
}

describe('gold: relations-bn.tsv', () => {
  it.each(['development', 'report'] as const)('F1 and stance on the %s half', (half) => {
    const { expected, given, matched, stances, errors } = scoreOf(half)
    const f1 = (200 * matched) / (expected + given)
    // The report half stays unread: its errors are not shown.
    const shown = `${half}: F1 ${f1.toFixed(1)}, stance ${stances}/${matched} of ${expected}, given ${given}\n${half === 'development' ? errors.join('\n') : ''}`
    expect(f1, shown).toBeGreaterThanOrEqual(80)
    expect(stances / matched, shown).toBeGreaterThanOrEqual(0.9)
  })
})

it('a quotation after its cue runs over the end of the sentence', () => {
  const [said] = found('মেয়র বলেন, “পানি নামছে। কাল থেকে রাস্তা খুলবে।” বৃষ্টি থেমেছে।'.normalize('NFC'))
  expect(said?.content).toContain('রাস্তা খুলবে'.normalize('NFC'))
  expect(said?.content).not.toContain('বৃষ্টি')
})
