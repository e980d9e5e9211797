import type {
  Dossier,
  Evidence,
  LedgerEntry,
  ProcessStep,
  TimelineLine,
} from '../../core/dossier.ts'
import { holds } from '../../core/evidence.ts'
import { ownId } from '../../core/ids.ts'
import type { EntityId, Reading } from '../../core/reading.ts'

/** What the gate checks lines against. */
export interface Witness {
  readonly readings: ReadonlyMap<string, Reading>
  readonly originals: ReadonlyMap<string, string>
  /** Entities that a mention of this one also stands for: its state, what it is a metonym of. */
  readonly standsFor: (id: EntityId) => readonly EntityId[]
}

/** True when a line has evidence, and each piece still shows in its original what it quotes. */
export const shown = (evidence: readonly Evidence[], { originals }: Witness): boolean =>
  evidence.length > 0 && evidence.every((e) => holds(originals.get(e.report) ?? '', e))

/** True when the cited spans name the entity, or something that stands for it. */
export const names = (evidence: readonly Evidence[], entity: EntityId, witness: Witness): boolean =>
  evidence.some((e) =>
    (witness.readings.get(e.report)?.mentions ?? []).some(
      (m) =>
        inside(m.raw, e.raw) &&
        [
          m.entity ?? ownId(m.text),
          m.state ?? null,
          ...(m.entity ? witness.standsFor(m.entity) : []),
        ].includes(entity),
    ),
  )

/** True when the cited spans hold the number. */
export const counts = (entry: LedgerEntry, witness: Witness): boolean =>
  entry.evidence.some((e) =>
    (witness.readings.get(e.report)?.quantities ?? []).some(
      (q) => inside(q.raw, e.raw) && q.min === entry.min && q.bound === entry.bound,
    ),
  )

/** True when the cited spans hold a date finding, from which the line's date was resolved or bounded. */
export const dates = (evidence: readonly Evidence[], witness: Witness): boolean =>
  evidence.some((e) =>
    (witness.readings.get(e.report)?.dates ?? []).some((d) => inside(d.raw, e.raw)),
  )

const inside = (inner: readonly [number, number], outer: readonly [number, number]): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1]

const timelineHolds = (line: TimelineLine, witness: Witness): boolean =>
  shown(line.evidence, witness) &&
  line.actors.every((a) => names(line.evidence, a, witness)) &&
  (line.date === null || dates(line.evidence, witness))

const stepHolds = (step: ProcessStep, witness: Witness): boolean =>
  shown(step.evidence, witness) &&
  step.by.every(
    (party) => step.impliedBy?.includes(party) || names(step.evidence, party, witness),
  ) &&
  (step.date === null || dates(step.evidence, witness)) &&
  step.alternatives.every((a) => shown(a.evidence, witness))

const entryHolds = (entry: LedgerEntry, witness: Witness): boolean =>
  shown(entry.evidence, witness) &&
  counts(entry, witness) &&
  entry.attributedTo.every((a) => names(entry.evidence, a, witness))

/** A dossier with only the lines that hold, and how many were looked at and dropped. */
export interface Gated {
  readonly dossier: Dossier
  readonly lines: number
  readonly dropped: number
}

/** Lets through only what its cited spans show: every name, number and date of a line stands inside them. */
export const gate = (draft: Dossier, witness: Witness): Gated => {
  const seen = { lines: 0, dropped: 0 }
  const keep = <T>(list: readonly T[], test: (item: T) => boolean): readonly T[] =>
    list.filter((item) => {
      const ok = test(item)
      seen.lines++
      if (!ok) seen.dropped++
      return ok
    })
  const dossier: Dossier = {
    ...draft,
    settled: draft.settled.filter((s) =>
      s.evidence.every((e) => holds(witness.originals.get(e.report) ?? '', e)),
    ),
    actors: keep(
      draft.actors,
      (a) => shown(a.evidence, witness) && names(a.evidence, a.entity, witness),
    ),
    timeline: keep(draft.timeline, (l) => timelineHolds(l, witness)),
    processes: draft.processes
      .map((p) => ({
        ...p,
        steps: keep(p.steps, (s) => stepHolds(s, witness)),
        ...(p.conditions
          ? { conditions: keep(p.conditions, (c) => shown(c.evidence, witness)) }
          : {}),
      }))
      .filter((p) => p.steps.length > 0),
    ledgers: draft.ledgers
      .map((l) => ({ ...l, entries: keep(l.entries, (e) => entryHolds(e, witness)) }))
      .filter((l) => l.entries.length > 0),
    claims: keep(
      draft.claims,
      (c) =>
        shown(c.evidence, witness) &&
        (c.entities ?? []).every((e) => names(c.evidence, e, witness)),
    ),
    provisions: keep(draft.provisions, (p) => shown(p.evidence, witness)),
    disagreements: keep(draft.disagreements, (d) =>
      d.values.every((v) => shown(v.evidence, witness)),
    ),
  }
  return { dossier, ...seen }
}
