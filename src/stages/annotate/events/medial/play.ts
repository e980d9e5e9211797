import type { Sense } from '../../../../core/senses.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/** Different words of sport or the arts from which on a report may be about play, and most tokens to each of them. */
const fewest = 3
const density = 60

/** True for a report about sport or the arts: its attacks, defences and releases are play. */
export const isAboutPlay = (scenes: readonly Scene[], pack: LanguagePack): boolean =>
  kindsOf(pack).some((words) => isAbout(scenes, words))

const kindsOf = ({ events: { medial } }: LanguagePack): readonly ReadonlySet<string>[] =>
  medial ? [new Set(medial.sports), new Set(medial.arts)] : []

const isAbout = (scenes: readonly Scene[], sports: ReadonlySet<string>): boolean => {
  const met = new Set<string>()
  let count = 0
  let all = 0
  for (const { tokens } of scenes) {
    all += tokens.length
    for (const { norm } of tokens) {
      if (!sports.has(norm)) continue
      met.add(norm)
      count++
    }
  }
  return met.size >= fewest && count * density >= all
}

/** Different words of one of them by which a sentence alone is about play. */
const enough = 2

/** True for a sentence about play in a report about something else. */
export const tellsPlay = ({ tokens }: Scene, pack: LanguagePack): boolean =>
  kindsOf(pack).some(
    (words) => new Set(tokens.flatMap((t) => (words.has(t.norm) ? [t.norm] : []))).size >= enough,
  )

/** Acts that sport has no other meaning for. */
const beyond: ReadonlySet<Sense> = new Set([
  'arrest',
  'charge',
  'sentence',
  'sue',
  'acquit',
  'resign',
  'die',
  'toll-stands',
  'accuse',
  'apologise',
  'appoint',
  'sanction',
])

/** True for an act that stays one in a report about sport. */
export const isBeyondPlay = ({ frame }: EventDraft): boolean => beyond.has(frame.sense)
