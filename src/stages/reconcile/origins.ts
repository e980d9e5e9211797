import type { Copy, Origin, OriginKind } from '../../core/dossier.ts'
import type { Reading } from '../../core/reading.ts'
import { isSpeech } from '../../core/speech.ts'
import type { Tools } from '../../pipeline/stage.ts'

interface Voice {
  readonly key: string
  readonly kind: OriginKind
  readonly name: string
  readonly basis: string
}

/**
 * The independent voices behind a story. A report's origin is the agency or outlet that it credits,
 * else its own outlet; copies of one text share an origin. Speakers inside reports are origins of
 * their statements.
 */
export const originsOf = (
  readings: readonly Reading[],
  copies: readonly Copy[],
  tools: Tools,
): readonly Origin[] => {
  const byReport = new Map(readings.map((r) => [r.id, voicesOf(r)]))
  const leader = leaders(readings, copies)
  const groups = new Map<string, { voice: Voice; reports: Set<string>; basis: Set<string> }>()
  for (const reading of readings) {
    const source = leader.get(reading.id) ?? reading.id
    const own = byReport.get(reading.id) ?? []
    const voices = own.some((v) => v.basis === 'credit') ? own : (byReport.get(source) ?? own)
    for (const voice of voices) {
      const group = groups.get(voice.key) ?? {
        voice,
        reports: new Set<string>(),
        basis: new Set<string>(),
      }
      group.reports.add(reading.id)
      group.basis.add(voice.basis)
      if (source !== reading.id) group.basis.add('copy')
      groups.set(voice.key, group)
    }
  }
  const reportLevel = [...groups.values()].map(({ voice, reports, basis }): Omit<Origin, 'id'> => ({
    level: 'report',
    reports: [...reports].sort(),
    kind: voice.kind,
    name: voice.name,
    basis: [...basis].sort(),
  }))
  return [...reportLevel, ...speakers(readings, tools)].map((origin, i) => ({
    id: `o${i + 1}`,
    ...origin,
  }))
}

const voicesOf = (reading: Reading): readonly Voice[] => {
  const credits = reading.credits.map((c) => ({
    key: c.id,
    kind: c.kind,
    name: c.name,
    basis: 'credit',
  }))
  const unique = credits.filter((c, i) => credits.findIndex((d) => d.key === c.key) === i)
  if (unique.length > 0) return unique
  const { outlet } = reading
  if (outlet)
    return [
      {
        key: outlet.id ?? outlet.domain ?? outlet.name,
        kind: 'outlet',
        name: outlet.name,
        basis: `outlet (${outlet.basis})`,
      },
    ]
  return [{ key: reading.id, kind: 'outlet', name: reading.id, basis: 'report' }]
}

/** Of each set of copies, the report that names a credit, else the first by id. */
const leaders = (
  readings: readonly Reading[],
  copies: readonly Copy[],
): ReadonlyMap<string, string> => {
  const parent = new Map<string, string>(readings.map((r) => [r.id, r.id]))
  const root = (id: string): string => {
    let at = id
    while ((parent.get(at) ?? at) !== at) at = parent.get(at) ?? at
    return at
  }
  const credited = new Set(readings.filter((r) => r.credits.length > 0).map((r) => r.id))
  for (const { reports } of copies) {
    const [a, b] = reports.map(root)
    if (a === undefined || b === undefined || a === b || !parent.has(a) || !parent.has(b)) continue
    const first = credited.has(a) === credited.has(b) ? (a < b ? a : b) : credited.has(a) ? a : b
    parent.set(first === a ? b : a, first)
  }
  return new Map(readings.map((r) => [r.id, root(r.id)]))
}

const speakers = (readings: readonly Reading[], tools: Tools): readonly Omit<Origin, 'id'>[] => {
  const found = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const statement of reading.statements.filter(isSpeech)) {
      for (const id of statement.source?.entities ?? []) {
        const reports = found.get(id) ?? new Set<string>()
        reports.add(reading.id)
        found.set(id, reports)
      }
    }
  }
  return [...found]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([id, reports]) => {
      const row = tools.knowledge.get(id)
      return {
        level: 'statement' as const,
        reports: [...reports].sort(),
        kind: row?.credit ?? ('official' as const),
        name: row?.name ?? nameOf(readings, id),
        basis: ['source', id],
      }
    })
}

const nameOf = (readings: readonly Reading[], id: string): string =>
  readings.flatMap((r) => r.mentions).find((m) => m.entity === id)?.name ?? id
