import type { Token } from '../../../../lang/contract/token.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import type { Place } from './found.ts'

/** What the word behind a noun of act tells of it. */
export type NominalCue = 'after' | 'through' | 'without' | 'terms' | 'awaited' | 'announced'

type Told = Pick<EventDraft, 'modality' | 'polarity' | 'typing'>

/** Whether an act that a noun names was done, was not, or is still needed; null where nobody can tell. */
export const nominalTelling = (
  place: Place,
  { how, cue }: { readonly how: NominalCue; readonly cue: number },
): Told | null => {
  const { scene, pack, final } = place
  const { tokens } = scene
  const at = tokens.findIndex((t, i) => i > cue && (isFinite(t) || t.features.mood === 'imp'))
  const main = tokens[at]
  // "গত মাসে চুক্তি স্বাক্ষরের পর এটিই সবচেয়ে বড় সংঘর্ষ।"
  if (how === 'after' && tokens.at(-1)?.norm === '।' && !tokens.slice(cue).some(isVerb))
    return { modality: 'actual', polarity: 'positive' }
  if (tokens.at(-1)?.norm === '?' || !main || main.features.mood === 'imp') return null
  if (main.features.aspect === 'hab') return null
  switch (how) {
    case 'announced':
      return {
        modality: 'planned',
        polarity: 'positive',
        ...(isOneOf(tokens[cue], final.given) ? { typing: 'none' as const } : {}),
      }
    case 'terms':
      return { modality: 'conditional', polarity: 'positive' }
    case 'awaited':
      return main.features.tense === 'past' || main.features.tense === 'pqp'
        ? null
        : { modality: 'conditional', polarity: 'positive' }
    case 'without': {
      const done = isPast(main) && !isNegative(main, tokens[at + 1], pack.events.negators)
      return { modality: done ? 'actual' : 'conditional', polarity: 'negative' }
    }
    case 'after':
    case 'through':
      return afterwards(place, { cue, at, main })
  }
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB'

const isPast = ({ features: { tense, aspect } }: Token): boolean =>
  tense === 'past' || tense === 'pqp' || aspect === 'perf'

const isNegative = (verb: Token, next: Token | undefined, negators: readonly string[]): boolean =>
  verb.features.negative === true || isOneOf(next, negators)

/** "অনুমোদনের পর কার্যকর হয়েছে", "… হবে"; "অনুমোদনের পর পাঠানোর দাবি" leaves open whether. */
const afterwards = (
  { scene, pack, final, found }: Place,
  { cue, at, main }: { readonly cue: number; readonly at: number; readonly main: Token },
): Told | null => {
  const conditional = { modality: 'conditional', polarity: 'positive' } as const
  const { tokens } = scene
  const between = tokens.slice(cue + 1, at)
  const toBe = (t: Token, i: number): boolean =>
    t.pos === 'VERB' &&
    (t.features.nonFinite === 'inf' ||
      (t.features.nonFinite === 'verbal-noun' &&
        t.features.case === 'gen' &&
        !isOneOf(between[i + 1], final.done)))
  if (tokens.slice(found.from, at).some((t) => pack.events.conditional.includes(t.norm)))
    return conditional
  if (main.features.tense === 'fut' || between.some((t) => t.features.nonFinite === 'cond'))
    return conditional
  if (isOneOf(main, final.able) || between.some(toBe)) return null
  return isPast(main) || isToldOfOne(scene, found.from)
    ? { modality: 'actual', polarity: 'positive' }
    : null
}

/** The simple present tells of one case where somebody is named, a day, or a thing that is known: "বিলটি". */
const isToldOfOne = ({ tokens, mentions, dates }: Scene, from: number): boolean => {
  const start = tokens[from]?.start ?? 0
  return (
    dates.some(({ date }) => date.at.start >= start) ||
    mentions.some((m) => m.at.start >= start && m.entity !== null) ||
    tokens.some((t) => t.start >= start && t.features.classifier !== undefined)
  )
}
