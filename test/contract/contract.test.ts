import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildOf, filesOf } from '../kit.ts'

const files = filesOf(path.join(import.meta.dirname, '..', '..', 'examples'))
const { build, originals } = buildOf(files)

describe('a reading keeps the exchange contract', () => {
  it.each(build.readings.map((r) => [r.id, r] as const))(
    '%s: every place shows its words',
    (_, reading) => {
      const findings = [
        ...reading.dates,
        ...reading.quantities,
        ...reading.mentions,
        ...reading.statements,
        ...reading.events,
      ]
      expect(findings.length).toBeGreaterThan(0)
      for (const { at, raw, text } of findings) {
        expect(reading.paragraphs[at.paragraph]?.text.slice(at.start, at.end)).toBe(text)
        expect(raw[0]).toBeLessThan(raw[1])
      }
    },
  )

  it.each(build.readings.map((r) => [r.id, r] as const))(
    '%s: a paragraph is its parts joined',
    (_, reading) => {
      const original = originals.get(reading.id) ?? ''
      for (const { text, parts, raw } of reading.paragraphs) {
        for (const [i, [rawStart, rawEnd, textStart]] of parts.entries()) {
          const piece = text.slice(textStart, parts[i + 1]?.[2] ?? text.length)
          expect(rawStart >= raw[0] && rawEnd <= raw[1]).toBe(true)
          if (rawEnd - rawStart === piece.length && !piece.includes('&') && piece !== ' ')
            expect(original.slice(rawStart, rawEnd)).toBe(piece)
        }
      }
    },
  )

  it('gives every event a statement that exists', () => {
    for (const reading of build.readings) {
      const ids = new Set(reading.statements.map((s) => s.id))
      for (const event of reading.events) expect(ids.has(event.statement)).toBe(true)
    }
  })

  it('names a schema, and a known stance, voice and modality', () => {
    for (const reading of build.readings) {
      expect(reading.schema).toBe('shutro/reading@1')
      for (const s of reading.statements)
        expect(['reporter', 'attributed', 'quoted']).toContain(s.voice)
      for (const e of reading.events)
        expect(['actual', 'planned', 'possible', 'conditional']).toContain(e.modality)
    }
  })
})

describe('a build keeps the exchange contract', () => {
  it('puts every report into exactly one dossier', () => {
    expect(build.dossiers.flatMap((d) => d.reports).sort()).toEqual(files.map(([id]) => id).sort())
  })

  it('shows evidence at the place that it names', () => {
    const evidence = build.dossiers.flatMap((d) =>
      [
        ...d.timeline,
        ...d.claims,
        ...d.provisions,
        ...d.actors,
        ...d.ledgers.flatMap((l) => l.entries),
        ...d.processes.flatMap((p) => p.steps),
      ].flatMap((l) => l.evidence),
    )
    expect(evidence.length).toBeGreaterThan(50)
    for (const e of evidence)
      expect(originals.get(e.report)?.slice(e.raw[0], e.raw[1])).toBe(e.exact)
  })

  it('gives the same bytes for the same input in any order', () => {
    expect(JSON.stringify(buildOf([...files].reverse()).build)).toBe(JSON.stringify(build))
  })

  it('gives each line an id of its own', () => {
    for (const d of build.dossiers) {
      const ids = [
        ...d.timeline,
        ...d.claims,
        ...d.provisions,
        ...d.ledgers,
        ...d.processes.flatMap((p) => p.steps),
      ].map((l) => l.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('never gains a supporter when a report is taken away', () => {
    const origins = (b: typeof build): number =>
      Math.max(...b.dossiers.flatMap((d) => d.timeline.map((l) => l.origins.length)))
    expect(origins(buildOf(files.slice(0, -1)).build)).toBeLessThanOrEqual(origins(build))
  })
})
