import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

interface Setting {
  readonly scenes: readonly Scene[]
  /** Index of the act's own sentence. */
  readonly at: number
  readonly pack: LanguagePack
}

/** Sentences behind the one that opens the words of a law over which they run on. */
const reach = 4

/** Words between a law and "it says". */
const near = 8

/**
 * True for an act in the words of a law or a rule, which lay down what is to be: "সংবিধানের ৬৬ অনুচ্ছেদে বলা আছে, … দণ্ডিত হন এবং …",
 * "আইনটিতে প্রস্তাব ছিল যে সরকার … নিয়োগ দেবে"; what has been done is told in another tense.
 */
export const isLaidDown = (draft: EventDraft, { scenes, at, pack }: Setting): boolean => {
  const own = scenes[at]
  if (!own || !pack.events.final || !isToBe(draft, own)) return false
  const verb = own.tokens.findIndex((t) => t.end >= draft.span.end)
  const said = opensLaw(own, pack)
  if (said !== -1) return said < verb
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const scene = scenes[i]
    if (!scene || scene.paragraph !== own.paragraph) return false
    const opened = opensLaw(scene, pack)
    // Behind a law's own colon or dash its words go on; a sentence that closes tells what it says by itself.
    if (opened !== -1) return scene.tokens.slice(opened).some((t) => opening.has(t.text))
    if (scene.tokens.some((t) => isFinite(t) && isPast(t.features.tense))) return false
  }
  return false
}

const opening: ReadonlySet<string> = new Set([':', '—', '–', '‘', '“', '"', "'"])

const isPast = (tense: string | undefined): boolean => tense === 'past' || tense === 'pqp'

/** A plain present or a future. */
const isToBe = ({ span }: EventDraft, { tokens }: Scene): boolean => {
  const from = tokens.findIndex((t) => t.end >= span.end)
  const { tense, aspect } = tokens.slice(from).find(isFinite)?.features ?? {}
  return tense === 'fut' || (tense === 'pres' && aspect === 'simple')
}

/** Index of the verb by which a law says what follows; −1 where none does. */
const opensLaw = (scene: Scene, { events }: LanguagePack): number => {
  const { tokens } = scene
  const { final } = events
  if (!final) return -1
  const law = tokens.findIndex((t) => t.features.case === 'loc' && isOneOf(t, final.laws))
  if (law === -1) return -1
  const says = tokens.findIndex((t, i) => i > law && i <= law + near && isOneOf(t, final.laysDown))
  const verb = tokens[says + 1]
  return says !== -1 && verb && (isOneOf(verb, final.talk.stands) || isOneOf(verb, events.passive))
    ? says + 1
    : -1
}
