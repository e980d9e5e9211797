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
    (isSaidAsCharge(setting) || runsOn(setting) || isInSpeech(draft, setting))
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

/**
 * "X বলেন, A. তারা … হত্যা করেছে। … তিনি এসব কথা বলেন।": in the report of a speech a harm that somebody told of before does, or
 * nobody, without a day of its own, is the speaker's word, though no cue stands in its sentence.
 */
const isInSpeech = (draft: EventDraft, setting: Setting): boolean => {
  const { scenes, at, said, pack, places } = setting
  const own = scenes[at]
  if (!own || (said && said.voice !== 'reporter')) return false
  // "জুলাইয়ের নেতাকে": no day of the harm.
  if (own.dates.some(({ date }) => !pack.text.endings.syllableGenitive.test(date.text)))
    return false
  if (draft.roles.some((r) => r.role === 'agent') || !isOfSpeech(scenes, pack)) return false
  const before = scenes.slice(Math.max(0, at - points), at + 1)
  return before.some(
    ({ paragraph, span }) =>
      paragraph === own.paragraph &&
      places
        .overlapping({ paragraph, ...span })
        .some((s) => s.voice !== 'reporter' && s.source !== null),
  )
}

/** "তিনি এসব কথা বলেন": a sentence takes up all that was said. */
const isOfSpeech = (scenes: readonly Scene[], { statements, events }: LanguagePack): boolean =>
  scenes.some(({ tokens }) =>
    tokens.some(
      (t, i) =>
        statements.final?.several.includes(t.norm) === true &&
        isOneOf(tokens[i + 1], events.final?.talk.words ?? []),
    ),
  )
