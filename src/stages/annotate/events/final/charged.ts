import type { Statement } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { EventDraft } from '../draft.ts'
import { isHarm, opensPaper } from './alleged.ts'

interface Setting {
  readonly scenes: readonly Scene[]
  /** Index of the act's own sentence. */
  readonly at: number
  /** Who says so, if the act stands in what somebody says. */
  readonly said: Statement | undefined
  /** Where the report's statements stand. */
  readonly places: SpanIndex<Statement>
  readonly pack: LanguagePack
}

/**
 * True for an act that a charge tells which does not stand beside it: one in what somebody charges others with, or in a
 * sentence behind a paper of a charge, whose points run on.
 */
export const isCharged = (draft: EventDraft, setting: Setting): boolean => {
  const { final } = setting.pack.events
  return (
    final !== undefined &&
    draft.modality === 'actual' &&
    isHarm(draft.frame.sense) &&
    (isSaidAsCharge(setting) || runsOn(setting))
  )
}

/** "তিনি অভিযোগ করেন, … । … হামলা চালায়।": what is said is the charge. */
const isSaidAsCharge = ({ said, pack }: Setting): boolean =>
  said?.stance === 'accuses' &&
  said.cue !== null &&
  pack.text.tokens(said.cue.text).some((t) => isOneOf(t, pack.events.final?.alleged.charges ?? []))

/** Sentences behind the one that opens a paper of a charge over which its points run on. */
const points = 5

/** "এজাহার অনুযায়ী, … । পরে … গুলি করা হয়।": until somebody else is heard. */
const runsOn = ({ scenes, at, places, pack }: Setting): boolean => {
  const { final } = pack.events
  const own = scenes[at]
  if (!final || !own) return false
  for (let i = at; i >= Math.max(0, at - points); i--) {
    const scene = scenes[i]
    if (!scene || scene.paragraph !== own.paragraph) return false
    if (i < at && opensPaper(scene, final)) return true
    const { paragraph, span } = scene
    const heard = places.overlapping({ paragraph, ...span })
    if (
      heard.some(
        (s) => s.source !== null && s.source.at.start >= span.start && s.source.at.end <= span.end,
      )
    )
      return false
  }
  return false
}
