import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildOf, filesOf, must, shared } from '../kit.ts'

const folder = path.join(shared, 'seeds')

// What a careful reader gets out of the two real reports, which stand beside the project and not in it.
describe.skipIf(!existsSync(folder))(
  'the two real reports (skipped where the shared folder is not there)',
  () => {
    const { build, originals } = buildOf(existsSync(folder) ? filesOf(folder) : [])
    const [first, second] = build.readings
    const dossier = build.dossiers[0]

    it('make one Bengali dossier of two reports, each with the origin that it credits', () => {
      expect(build.dossiers).toHaveLength(1)
      expect(dossier?.languages).toEqual(['bn'])
      const report = dossier?.origins
        .filter((o) => o.level === 'report')
        .map((o) => [o.name, o.kind])
      expect(report).toEqual([
        ['Al Jazeera', 'outlet'],
        ['AFP', 'agency'],
      ])
      expect(second?.outlet).toMatchObject({ name: 'Kaler Kantho', basis: 'related-link' })
    })

    it('lose four repeats, two cards and one credit line, and nothing else', () => {
      expect(first?.paragraphs).toHaveLength(5)
      expect(first?.removed.map((r) => [r.kind, r.repeatOf])).toEqual([
        ['repeat', 1],
        ['repeat', 2],
        ['repeat', 3],
        ['repeat', 4],
      ])
      expect(second?.paragraphs).toHaveLength(5)
      expect(second?.removed.map((r) => [r.kind, r.links?.[0]?.date])).toEqual([
        ['related', '2024-06-19'],
        ['related', '2024-10-28'],
        ['credit', undefined],
      ])
      expect(second?.paragraphs.some((p) => p.text.includes('আরো পড়ুন'))).toBe(false)
    })

    it('leave open alone what only the story can settle', () => {
      expect(first?.published?.candidates).toEqual(
        expect.arrayContaining(['2013-11-11', '2019-11-11', '2024-11-11']),
      )
      expect(second?.dates.find((d) => d.text.startsWith('শনিবার'))?.edtf).toBeNull()
    })

    it.each([
      [0, 'published', '2024-11-11/2024-11-12'],
      [1, 'published', '2024-11-09/2024-11-10'],
      [0, 'সোমবার (১১ নভেম্বর)', '2024-11-11'],
      [0, 'গত ১৯ জুন', '2024-06-19'],
      [0, 'গত ৬ নভেম্বর', '2024-11-06'],
      [0, 'গত আগস্ট থেকে', '2024-08/..'],
      [1, 'জুন মাসে', '2024-06'],
      [1, 'জুনে', '2024-06'],
      [1, 'শনিবার সন্ধ্যায়', '2024-11-09'],
      [1, 'গত মাসে', '2024-10'],
    ])('report %i: %s is settled as %s', (index, words, edtf) => {
      const reading = must(build.readings[index])
      const at = reading.dates.findIndex((d) => d.text.normalize('NFC') === words.normalize('NFC'))
      const route = words === 'published' ? 'published' : `dates/${at}`
      const settled = dossier?.settled.find((s) => s.report === reading.id && s.path === route)
      expect(settled?.edtf).toBe(edtf)
      expect(settled?.basis.length).toBeGreaterThan(0)
      expect(settled?.evidence.length).toBeGreaterThan(0)
    })

    it('count soldiers and no articles', () => {
      const counts = build.readings.flatMap((r) =>
        r.quantities.map((q) => [q.text, q.bound, q.min, q.unit]),
      )
      expect(counts).toEqual([
        ['কমপক্ষে ১১ হাজার', 'at-least', 11000, 'soldier'],
        ['হাজার হাজার', 'vague', null, 'soldier'],
        ['প্রায় ১০ হাজার', 'about', 10000, 'soldier'],
      ])
    })

    it('name the same people and bodies once each', () => {
      const entities = build.readings.map((r) => new Set(r.mentions.map((m) => m.entity)))
      for (const id of ['Q7747', 'KP', 'RU', 'UA', 'KR', 'x-ru-parliament']) {
        expect(
          entities.every((set) => set.has(id)),
          id,
        ).toBe(true)
      }
      for (const id of ['Q56226', 'x-kcna', 'US', 'x-kursk'])
        expect(entities[0]?.has(id), id).toBe(true)
      for (const id of ['x-kremlin', 'x-un']) expect(entities[1]?.has(id), id).toBe(true)
      expect(entities[1]?.has('Q56226')).toBe(false)
    })

    it('say who says what, with which stance', () => {
      const said = build.readings.flatMap((r) => r.statements.filter((s) => s.voice !== 'reporter'))
      const has = (entities: readonly string[], stance: string, words: string): boolean =>
        said.some(
          (s) =>
            s.stance === stance &&
            entities.every((e) => s.source?.entities.includes(e)) &&
            s.content.text.includes(words),
        )
      expect(said.some((s) => s.stance === 'announces' && s.source?.text.includes('গণমাধ্যম'))).toBe(
        true,
      )
      expect(has(['x-kcna'], 'announces', 'কার্যকর')).toBe(true)
      expect(has(['KR', 'US', 'UA'], 'claims', '১১ হাজার')).toBe(true)
      expect(has(['KR', 'UA', 'x-west'], 'claims', '১০ হাজার')).toBe(true)
      expect(has(['x-west'], 'accuses', 'অস্ত্র')).toBe(true)
      expect(
        said.find((s) => s.stance === 'describes' && s.content.text.includes('মৈত্রী')),
      ).toMatchObject({ voice: 'quoted', source: { entity: 'Q56226' } })
      expect(said.find((s) => s.content.text.includes('যুগান্তকারী'))).toMatchObject({
        voice: 'quoted',
        stance: 'describes',
        source: { entity: 'Q7747' },
      })
      expect(said.find((s) => s.stance === 'denies')).toMatchObject({
        polarity: 'negative',
        source: { entity: 'Q7747' },
      })
    })

    it('stand approved by both and not in force', () => {
      const process = must(dossier?.processes[0])
      expect(process.parties).toEqual(['RU', 'KP'])
      expect(process.steps.map((s) => [s.step, s.date, s.by, s.certainty])).toEqual([
        ['signature', '2024-06-19', ['RU', 'KP'], 'stated'],
        ['domestic-approval', '2024-11-06', ['RU'], 'stated'],
        ['head-of-state-act', '2024-11-06/2024-11-09', ['RU'], 'implied'],
        ['head-of-state-act', '2024-11-11', ['KP'], 'stated'],
      ])
      expect(process.steps[0]?.impliedBy).toEqual(['KP'])
      expect(process.steps[0]?.alternatives.map((a) => a.date)).toEqual(['2024-06'])
      expect(process).toMatchObject({
        statusCode: 'approved-by-all-not-exchanged',
        next: ['exchange-of-instruments'],
        later: ['entry-into-force'],
      })
      expect(process.conditions?.map((c) => [c.requires, c.note])).toEqual([
        [['exchange-of-instruments'], null],
        [['domestic-approval', 'head-of-state-act'], 'narrower'],
      ])
    })

    it('keep one ledger of soldiers in which nothing contradicts', () => {
      expect(dossier?.ledgers).toHaveLength(1)
      expect(dossier?.ledgers[0]).toMatchObject({ unit: 'soldier', verdict: 'agree' })
      expect(dossier?.ledgers[0]?.entries.map((e) => e.attributedTo)).toEqual(
        expect.arrayContaining([['KR', 'US', 'UA'], ['KR', 'UA', 'x-west'], []]),
      )
    })

    it('oblige to mutual aid in both wordings, to oppose sanctions, to coordinate at the UN', () => {
      const duties = dossier?.provisions.map((p) => p.duty).join('\n') ?? ''
      for (const words of [
        'তাৎক্ষণিক সামরিক সহায়তা',
        'কোনো বিলম্ব ছাড়া',
        'নিষেধাজ্ঞার বিরোধিতা',
        'জাতিসংঘে অবস্থান সমন্বয়',
      ])
        expect(duties.normalize('NFC')).toContain(words.normalize('NFC'))
    })

    it('pass the evidence gate whole', () => {
      expect(build.gate.dropped).toBe(0)
      expect(build.gate.lines).toBeGreaterThan(30)
      for (const line of dossier?.timeline ?? [])
        for (const e of line.evidence)
          expect(originals.get(e.report)?.slice(...e.raw)).toBe(e.exact)
    })
  },
)
