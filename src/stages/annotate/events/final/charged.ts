import type { Statement } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf, isPronoun } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { SpanIndex } from '../../span-index.ts'
import type { EventDraft } from '../draft.ts'
import { isHarm, isHostile, opensPaper } from './alleged.ts'

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
    (isSaidAsCharge(setting) ||
      runsOn(setting) ||
      isInSpeech(draft, setting) ||
      befellSpeaker(draft, setting) ||
      isInNobodysQuotation(draft, setting) ||
      (draft.frame.sense !== 'die' && goesOnFromClaim(setting)))
  )
}

/** "তিনি অভিযোগ করেন, … । … হামলা চালায়।": what is said is the charge. */
const isSaidAsCharge = ({ said, pack }: Setting): boolean =>
  said?.stance === 'accuses' && isClaimed(said, pack)

/** "অভিযোগ করেন", "দাবি করেন" */
const isClaimed = ({ cue }: Statement, { text, events }: LanguagePack): boolean =>
  cue !== null &&
  text
    .tokens(cue.text)
    .some(
      (t) =>
        isOneOf(t, events.final?.alleged.charges ?? []) ||
        isOneOf(t, events.final?.alleged.claims ?? []),
    )

/** Sentences over which somebody's own account goes on without a cue. */
const account = 3

/**
 * "করিম দাবি করেন, দোকানে লোকজন আসেন। এ সময় তারা তাঁকে মারধর করেন।": what one side claims goes on where the next sentences point
 * back to it, tell no day and let nobody else be heard.
 */
const goesOnFromClaim = ({ scenes, at, said, places, pack }: Setting): boolean => {
  const own = scenes[at]
  if (!own || (said && said.voice !== 'reporter') || !pointsBack(own, pack)) return false
  for (let i = at - 1; i >= Math.max(0, at - account); i--) {
    const scene = scenes[i]
    if (!scene || scene.paragraph !== own.paragraph) return false
    const heard = heardIn(scene, places)
    if (heard.length > 0)
      return heard.some((s) => s.voice !== 'reporter' && isClaimed(s, pack) && claims.has(s.stance))
    if (tellsDay(scene, pack)) return false
  }
  return false
}

const claims: ReadonlySet<Statement['stance']> = new Set(['claims', 'accuses'])

/** A sentence without a day of its own that has "they", "him" or opens with "this". */
const pointsBack = (scene: Scene, pack: LanguagePack): boolean =>
  !tellsDay(scene, pack) &&
  (pack.events.thingPronouns.includes(scene.tokens[0]?.norm ?? '') ||
    scene.tokens.some((t) => isPronoun(t, pack)))

const tellsDay = ({ dates }: Scene, { text }: LanguagePack): boolean =>
  // "জুলাইয়ের নেতাকে": no day of what is told.
  dates.some(({ date }) => !text.endings.syllableGenitive.test(date.text))

/** Who is heard in a sentence. */
const heardIn = ({ paragraph, span }: Scene, places: SpanIndex<Statement>): readonly Statement[] =>
  places
    .overlapping({ paragraph, ...span })
    .filter(
      ({ source }) => source !== null && source.at.start >= span.start && source.at.end <= span.end,
    )

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
    if (heardIn(scene, places).length > 0) return false
  }
  return false
}

/**
 * "X বলেন, A. তারা … হত্যা করেছে। … তিনি এসব কথা বলেন।": in the report of a speech a harm that somebody told of before does, or
 * nobody, without a day of its own, is the speaker's word, though no cue stands in its sentence.
 */
const isInSpeech = (draft: EventDraft, setting: Setting): boolean => {
  const { scenes, at, said, pack } = setting
  const own = scenes[at]
  if (!own || (said && said.voice !== 'reporter')) return false
  if (tellsDay(own, pack)) return false
  if (draft.roles.some((r) => r.role === 'agent') || !isOfSpeech(scenes, pack)) return false
  return isHeardBefore(setting)
}

/** "নিহতের ছেলে বলেন, … । তিনি আমাদের লক্ষ্য করে গুলি করেন।": what befell "us" is told by whoever spoke before. */
const befellSpeaker = (
  { frame, polarity, clause: [from, to] }: EventDraft,
  setting: Setting,
): boolean => {
  const { scenes, at, said, pack } = setting
  const own = scenes[at]
  if (!own || (said && said.voice !== 'reporter') || tellsDay(own, pack)) return false
  if (polarity !== 'positive' || !isHostile(frame.sense)) return false
  const ours = pack.statements.firstPerson?.filter(
    (form) => !pack.events.final?.ourselves.includes(form),
  )
  return (
    own.tokens.slice(from, to).some((t) => ours?.includes(t.norm) === true) &&
    isHeardBefore(setting)
  )
}

/** "‘আমাদের নেতাকে তারা হত্যা করেছে। …’ হাসপাতালে বলছিলেন করিম।": what a quotation tells that is given to nobody is no word of the outlet. */
const isInNobodysQuotation = (
  { frame, span }: EventDraft,
  { scenes, at, said }: Setting,
): boolean =>
  isHostile(frame.sense) &&
  (said?.voice ?? 'reporter') === 'reporter' &&
  scenes[at]?.paragraphQuotations.some(
    (q) =>
      q.closed &&
      q.innerStart <= span.start &&
      span.end <= q.innerEnd &&
      q.innerEnd - q.innerStart > fewWords,
  ) === true

/** UTF-16 units of a quotation that is only a phrase in somebody else's sentence. */
const fewWords = 30

/** True where somebody is heard in the sentence or a few before it. */
const isHeardBefore = ({ scenes, at, places }: Setting): boolean =>
  scenes
    .slice(Math.max(0, at - points), at + 1)
    .some(
      ({ paragraph, span }) =>
        paragraph === scenes[at]?.paragraph &&
        places
          .overlapping({ paragraph, ...span })
          .some((s) => s.voice !== 'reporter' && s.source !== null),
    )

/** "তিনি এসব কথা বলেন": a sentence takes up all that was said. */
const isOfSpeech = (scenes: readonly Scene[], { statements, events }: LanguagePack): boolean =>
  scenes.some(({ tokens }) =>
    tokens.some(
      (t, i) =>
        statements.final?.several.includes(t.norm) === true &&
        isOneOf(tokens[i + 1], events.final?.talk.words ?? []),
    ),
  )
