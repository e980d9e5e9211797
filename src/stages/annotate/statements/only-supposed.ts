import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf, mentionAt } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { wordingAt } from '../wordings.ts'
import { isHead } from './speaker.ts'
import type { Speaker } from './speaker.ts'
import type { FoundCue } from './verb-final-cues.ts'

interface Place {
  readonly pack: LanguagePack
  /** The first token of the cue's clause. */
  readonly from: number
  readonly speaker: Speaker | null
}

/**
 * True where nobody is told to speak: it only seems so or would be so ("যেন তিনি নির্দেশ দিয়েছেন", "যদি দল প্রার্থী ঘোষণা করে, তাহলে …"),
 * it is asked who did ("কারা অভিযোগ করেছে, …"), a thing shows it ("এই অঙ্ক বলে দেয়, …"), or somebody is taken for what he is ("মুসলমান
 * হিসেবে স্বীকার করে"), or a title stands
 * where somebody would ("পথের দাবী বইয়ে বলেন").
 */
export const isSupposed = (scene: Scene, cue: FoundCue, place: Place): boolean =>
  onlySeems(scene, cue, place) ||
  isCondition(scene, cue, place) ||
  isWhoever(scene, place) ||
  isShown(scene, cue, place) ||
  isTakenFor(scene, cue, place) ||
  isTitle(scene, place)

/** "মনে হচ্ছে, (নেতা) …", "যেন (নেতা) …": what somebody seems to do. */
const onlySeems = ({ tokens }: Scene, cue: FoundCue, { pack, from, speaker }: Place): boolean => {
  if (!speaker || speaker.to > cue.from) return false
  const wished = tokens
    .slice(from, speaker.to)
    .some((t) => pack.statements.wishing?.includes(t.norm))
  const opens = [',', ...pack.statements.complementisers]
  let end = from
  while (opens.includes(tokens[end - 1]?.norm ?? '')) end--
  const seems = pack.statements.final?.seems ?? []
  const opened = opens.includes(tokens[end]?.norm ?? '')
  return (
    wished ||
    (opened &&
      tokens.some(
        (_, i) => i < end && end - i <= mostSeeming && wordingAt(tokens, i, seems) === end - i,
      ))
  )
}

/** Most words of "it seems": "মনে হতে পারে". */
const mostSeeming = 3

/** "যদি দল প্রার্থী ঘোষণা করে, তাহলে …". */
const isCondition = ({ tokens }: Scene, cue: FoundCue, { pack }: Place): boolean =>
  tokens[cue.to]?.norm === ',' &&
  pack.events.final?.thenOnly.includes(tokens[cue.to + 1]?.norm ?? '') === true &&
  tokens.slice(0, cue.from).some((t) => pack.events.conditional.includes(t.norm))

/** "কে বা কারা (অভিযোগ করেছে)". */
const isWhoever = ({ tokens }: Scene, { pack, speaker }: Place): boolean =>
  speaker !== null &&
  speaker.to === speaker.from + 1 &&
  pack.statements.final?.whoever.includes(tokens[speaker.from]?.norm ?? '') === true

/** "এই তালিকা (স্পষ্ট করে দেয়), …": by such words a thing may show what nobody says. */
const isShown = (scene: Scene, cue: FoundCue, { pack, speaker }: Place): boolean => {
  if (pack.statements.final?.shows.includes(cue.lemma) !== true) return false
  const head = speaker ? scene.tokens[speaker.to - 1] : undefined
  const verb = scene.tokens[cue.to - 1]?.features
  return (
    verb?.honorific !== true &&
    verb?.tense !== 'past' &&
    !(head && (isHead(scene, pack, head) || mentionAt(scene, head)?.kind === 'person'))
  )
}

/** "তাকে মুসলমান হিসেবে (স্বীকার করে)": to take somebody for what he is admits nothing. */
const isTakenFor = ({ tokens }: Scene, cue: FoundCue, { pack }: Place): boolean => {
  const marker = tokens[cue.from - 1]
  const { asMarkers, quotatives } = pack.statements
  return cue.row.about !== undefined && isOneOf(marker, asMarkers) && !isOneOf(marker, quotatives)
}

/** "পথের দাবী (বইয়ে বলেন)": the title of what somebody wrote. */
const isTitle = (scene: Scene, { pack, speaker }: Place): boolean => {
  const [last, work] = speaker ? scene.tokens.slice(speaker.to - 1, speaker.to + 1) : []
  return (
    work?.features.case === 'loc' &&
    isOneOf(work, pack.statements.final?.works ?? []) &&
    !(last && (last.pos === 'PRON' || mentionAt(scene, last)?.kind === 'person'))
  )
}
