import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildOf, filesOf, must } from '../kit.ts'

const files = filesOf(path.join(import.meta.dirname, '..', '..', 'examples'))
const { build } = buildOf(files)
const treaty = must(build.dossiers.find((d) => d.reports.includes('treaty/08-in-force.txt')))

describe('the example reports', () => {
  it('fall into four stories across languages', () => {
    const stories = build.dossiers.map((d) =>
      d.reports.map((r) =>
        r.replace(/^(?:treaty|other)\/(\d\d)-.*$/u, r.startsWith('treaty') ? 't$1' : 'o$1'),
      ),
    )
    expect(stories.map((s) => s.join(' ')).sort()).toEqual([
      'o01 o02',
      'o03 o04',
      'o05 o06',
      't01 t02 t03 t04 t05 t06 t07 t08',
    ])
  })

  it('hold two edits of one agency text', () => {
    expect(build.copies).toEqual([
      expect.objectContaining({
        reports: ['treaty/06-kim-decree-padma.txt', 'treaty/07-kim-decree-surma.html'],
        kind: 'wire',
      }),
    ])
  })

  it('walk the treaty to its entry into force, chamber by chamber', () => {
    const process = must(treaty.processes[0])
    expect(process.statusCode).toBe('in-force')
    expect(process.steps.map((s) => [s.step, s.date, s.chamber])).toEqual([
      ['signature', '2024-06-19', null],
      ['domestic-approval', '2024-10-24', 'State Duma'],
      ['domestic-approval', '2024-11-06', 'Federation Council'],
      ['head-of-state-act', '2024-11-09', null],
      ['head-of-state-act', '2024-11-11', null],
      ['exchange-of-instruments', '2024-12-04', null],
      ['entry-into-force', '2024-12-04', null],
    ])
  })

  it('tell a landfall, which nobody does, once for both languages', () => {
    const storm = must(
      build.dossiers.find((d) => d.reports.includes('other/01-remal-landfall.txt')),
    )
    const landfall = storm.timeline.filter((line) => line.date === '2024-05-26')
    expect(landfall.map((line) => line.evidence.map((e) => e.report))).toEqual([
      ['other/01-remal-landfall.txt', 'other/02-remal-toll.txt'],
    ])
  })

  it('never turn numbers of different scope into a conflict', () => {
    expect(treaty.ledgers.map((l) => l.verdict)).not.toContain('conflict')
    expect(must(treaty.ledgers[0]).why).toContain('not of one place')
  })

  it('count one origin for an agency text that two outlets print', () => {
    const reuters = treaty.origins.filter((o) => o.level === 'report' && o.name === 'Reuters')
    expect(reuters).toHaveLength(1)
  })

  it('pass the evidence gate whole', () => {
    expect(build.gate.dropped).toBe(0)
  })

  it('tell what each report added, in the order of publication', () => {
    expect(treaty.changes[0]?.report).toBe('treaty/01-duma-vote.txt')
    expect(treaty.changes.every((c) => c.added.length + c.revised.length > 0)).toBe(true)
  })
})
