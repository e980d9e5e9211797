import type { Statement } from '../../../../core/reading.ts'
import type { Scene } from '../../scene.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { EventDraft } from '../draft.ts'
import { isOfficial } from './no-deed.ts'

interface Setting {
  readonly scenes: readonly Scene[]
  /** Index of the act's own sentence. */
  readonly at: number
  /** Who says so, if the act stands in what somebody says. */
  readonly said: Statement | undefined
  /** Where the report's statements stand. */
  readonly places: SpanIndex<Statement>
}

/**
 * "ওসি বলেন, গাড়িটি জব্দ করা হয়েছে। এ ঘটনায় মামলা করা হবে।": what courts and police are going to do, told of nobody right behind what
 * somebody says, is his word, and the outlet announces nothing.
 */
export const isForetold = (draft: EventDraft, { scenes, at, said, places }: Setting): boolean => {
  const [before, own] = [scenes[at - 1], scenes[at]]
  return (
    draft.modality === 'planned' &&
    isOfficial(draft.frame.sense) &&
    !draft.roles.some((r) => r.role === 'agent') &&
    (said?.voice ?? 'reporter') === 'reporter' &&
    before !== undefined &&
    before.paragraph === own?.paragraph &&
    places
      .overlapping({ paragraph: before.paragraph, ...before.span })
      .some((s) => s.voice !== 'reporter' && s.source !== null)
  )
}
