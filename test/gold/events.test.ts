import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventFinding, RoleName } from '../../src/core/reading.ts'
import { readText } from '../kit.ts'

interface Row {
  readonly text: string
  readonly sense: string
  readonly plover: string
  readonly step: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly polarity: string
  readonly modality: string
}

type Half = 'development' | 'report'

const halfOf = (text: string): Half =>
  (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'report'

const names = (cell: string): readonly string[] => (cell === '-' ? [] : cell.split('; '))

const rows: readonly Row[] = readFileSync(path.join(import.meta.dirname, 'events-bn.tsv'), 'utf8')
  .normalize('NFC')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', sense = '', plover = '', step = '', actors = '', recipients = '', polarity = '', modality = ''] =
      line.split('\t')
    return { text, sense, plover, step, actors: names(actors), recipients: names(recipients), polarity, modality }
  })

/** The rows list who is named or acts as an institution: roles of common nouns are left out. */
const fillers = (event: EventFinding, roles: readonly RoleName[]): readonly string[] =>
  event.roles.filter((r) => roles.includes(r.role) && (r.entity !== null || r.class !== undefined)).map((r) => r.text.normalize('NFC'))

const meets = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** The names agree one to one; a place may stand for those who live there. */
const sameNames = (expected: readonly string[], given: readonly string[], extra: readonly string[] = []): boolean =>
  expected.every((e) => [...given, ...extra].some((g) => meets(e, g))) &&
  given.every((g) => expected.some((e) => meets(e, g)))

const faultsOf = (row: Row, event: EventFinding): readonly string[] => [
  ...(row.plover === (event.plover ?? '-') ? [] : [`type ${event.plover}`]),
  ...(row.step === (event.step ?? '-') ? [] : [`step ${event.step}`]),
  ...(sameNames(row.actors, fillers(event, ['agent'])) ? [] : [`actors ${fillers(event, ['agent']).join('+')}`]),
  ...(sameNames(row.recipients, fillers(event, ['recipient', 'with']), fillers(event, ['place']))
    ? []
    : [`recipients ${fillers(event, ['recipient', 'with']).join('+')}`]),
  ...(row.polarity === event.polarity ? [] : [event.polarity]),
  ...(row.modality === event.modality ? [] : [event.modality]),
]

const scoreOf = (half: Half) => {
  const score = { events: 0, found: 0, right: 0, quiet: 0, false: 0, errors: [] as string[] }
  for (const row of rows) {
    if (halfOf(row.text) !== half) continue
    const events = readText(row.text).events
    if (row.sense === '-') {
      score.quiet++
      if (events.length > 0) {
        score.false++
        score.errors.push(`no event: ${events.map((e) => e.rule).join(', ')} in ${row.text}`)
      }
      continue
    }
    score.events++
    const event = events.find((e) => e.sense === row.sense)
    if (!event) {
      score.errors.push(`missing ${row.sense} in ${row.text}: ${events.map((e) => e.sense).join(', ')}`)
      continue
    }
    score.found++
    const faults = faultsOf(row, event)
    if (faults.length === 0) score.right++
    else score.errors.push(`${faults.join(', ')} for ${row.sense} in ${row.text}`)
  }
  return score
}

describe('gold: events-bn.tsv', () => {
  it.each(['development', 'report'] as const)('senses, all fields and quiet sentences of the %s half', (half) => {
    const { events, found, right, quiet, false: wrong, errors } = scoreOf(half)
    // The report half stays unread: its errors are not shown.
    const shown = `${half}: ${found} found, ${right} all right of ${events}; ${wrong} of ${quiet} quiet ones got one\n${half === 'development' ? errors.join('\n') : ''}`
    expect(found / events, shown).toBeGreaterThanOrEqual(0.9)
    expect(right / events, shown).toBeGreaterThanOrEqual(0.8)
    expect(wrong, shown).toBeLessThanOrEqual(1)
  })
})
