import { defineBatchStage } from '../../pipeline/stage.ts'
import { gate } from './gate.ts'

/** The evidence gate: a line whose names, numbers or dates are not inside its cited spans is never shown. */
export const composeDossiers = defineBatchStage({
  name: 'compose',
  version: 1,
  reads: ['drafts', 'readings', 'originals'],
  writes: ['dossiers', 'gate'],
  run: ({ drafts, readings, originals }, { knowledge }) => {
    const witness = {
      readings: new Map(readings.map((r) => [r.id, r])),
      originals,
      standsFor: (id: string) => {
        const row = knowledge.get(id)
        return [row?.state, row?.metonymOf].filter((x) => x !== undefined && x !== null)
      },
    }
    const gated = drafts.map((draft) => gate(draft, witness))
    return {
      dossiers: gated.map((g) => g.dossier),
      gate: {
        lines: gated.reduce((sum, g) => sum + g.lines, 0),
        dropped: gated.reduce((sum, g) => sum + g.dropped, 0),
      },
    }
  },
})
