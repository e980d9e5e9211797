import type { Stance } from '../../../core/reading.ts'
import { tokenOf } from '../../../lang/contract/token.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { cueTable } from './cue-table.ts'
import { isManner } from './manner.ts'
import type { Speaker } from './speaker.ts'
import type { FoundCue } from './verb-final-cues.ts'

/** Stances that an act beside the telling gives to what is told. */
const telling: ReadonlySet<Stance> = new Set([
  'accuses',
  'announces',
  'claims',
  'confirms',
  'demands',
  'denies',
  'warns',
])

interface Place {
  readonly pack: LanguagePack
  /** The first token of the cue's clause. */
  readonly from: number
  readonly speaker: Speaker | null
}

/**
 * The stance of "সতর্ক করে বলেন, C", "অভিযোগ করে তিনি বলেন, C": the participle before a plain verb of saying tells what
 * the words do, where it has no content of its own ("ভোট পেছানোর আহ্বান জানিয়ে বলেন, C" says two things).
 */
export const stanceBefore = (scene: Scene, cue: FoundCue, place: Place): Stance | undefined => {
  const { pack, from } = place
  if (cue.lemmas.length > 1 || cue.row.stance !== 'asserts') return undefined
  const at = participleBefore(scene, cue, place)
  if (at <= from) return undefined
  const tokens = scene.tokens.with(at, asVerb(scene.tokens[at] as Token, pack))
  const match = cueTable(pack)
    .find(tokens, at)
    .find(({ row, from: first }) => !row.objects || isOneOf(tokens[first - 1], row.objects))
  if (!match || !telling.has(match.row.stance) || match.row.negated) return undefined
  // "এ তথ্য নিশ্চিত করে", "পদত্যাগ দাবি করে" say another thing.
  if (match.row.objects || match.row.frame === 'news') return undefined
  return isAlone(scene, match.from - 1, place) ? match.row.stance : undefined
}

/** Index of the participle left of the cue, over who speaks, words of manner and the second verb of a compound; -1 where none stands. */
const participleBefore = (
  { tokens }: Scene,
  cue: FoundCue,
  { pack, from, speaker }: Place,
): number => {
  let at = cue.from - 1
  const isSpeakers = (i: number): boolean => speaker !== null && speaker.from <= i && i < speaker.to
  while (at > from && (isSpeakers(at) || isManner(tokens[at], pack) || tokens[at]?.pos === 'ADV'))
    at--
  const isParticiple = (i: number): boolean =>
    tokens[i]?.features.nonFinite === 'conj' ||
    pack.compounds?.alsoVerbs.get(tokens[i]?.norm ?? '')?.[1] === 'conj'
  if (isParticiple(at) && isParticiple(at - 1)) at--
  return isParticiple(at) ? at : -1
}

/** "হুঁশিয়ারি দিয়ে": the verb that a postposition is as well. */
const asVerb = (token: Token, { compounds }: LanguagePack): Token => {
  const [lemma] = (token.pos === 'VERB' ? undefined : compounds?.alsoVerbs.get(token.norm)) ?? []
  return lemma === undefined
    ? token
    : tokenOf({ ...token, lemma, stems: [], pos: 'VERB', memory: [] }, token.text, token.start)
}

/** True where nothing that the participle could tell stands at token `last`, but whom one tells, where, when and how. */
const isAlone = (scene: Scene, last: number, { pack, from, speaker }: Place): boolean => {
  const token = scene.tokens[last]
  if (!token || last < from || (speaker && speaker.from <= last && last < speaker.to)) return true
  const { case: ending, number } = token.features
  if (token.pos === 'ADP' || isOneOf(token, pack.events.recipientMarkers))
    return scene.tokens[last - 1]?.features.nonFinite === undefined
  return (
    token.pos === 'ADV' ||
    token.pos === 'CCONJ' ||
    token.norm === ',' ||
    ending === 'acc' ||
    ending === 'loc' ||
    (ending === 'gen' && number === 'plur') ||
    isManner(token, pack) ||
    (pack.statements.kinds ?? []).includes(token.norm)
  )
}
