import type { Sense } from '../../../../core/senses.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { VerbFinalPart } from '../../../../lang/contract/verb-final.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import { isFinite, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'

/** Words of films and books from which on a report is about made-up stories, and most words to each of them. */
const fewest = 6
const density = 60

/** True for a report about films, plays or novels, which may tell their plots. */
export const isAboutStories = (scenes: readonly Scene[], { events }: LanguagePack): boolean => {
  const words = events.final?.storyWords
  if (!words) return false
  let count = 0
  let all = 0
  for (const { tokens } of scenes) {
    all += tokens.length
    for (const token of tokens) if (isStoryWord(token, words)) count++
  }
  return count >= fewest && count * density >= all
}

const isStoryWord = onceAFormWith((token: Token, words: readonly string[]) => isOneOf(token, words))

interface Setting {
  readonly scene: Scene
  readonly pack: LanguagePack
  /** True where the report is about made-up stories. */
  readonly stories: boolean
}

/**
 * True for an act of a plot: in a report about stories the plain present without a day, an honour or anybody known, or what "is
 * shown"; "‘মাইকেল’ মুক্তি পাবে" brings a film out, nobody of jail.
 */
export const isMadeUp = (draft: EventDraft, { scene, pack, stories }: Setting): boolean => {
  const { final } = pack.events
  if (!final) return false
  if (draft.frame.sense === 'release' && (isTitled(draft, scene) || isOfWork(draft, scene, final)))
    return true
  if (!stories) return false
  const { tokens, dates, text } = scene
  const verb = tokens.findIndex((t) => t.end >= draft.span.end)
  if (isShown(scene, pack, verb)) return true
  return (
    !draft.passive &&
    !happenings.has(draft.frame.sense) &&
    isPlainPresent(tokens.slice(verb), pack) &&
    !draft.roles.some((r) => r.mention?.entity) &&
    !dates.some(
      ({ date }) =>
        (date.kind === 'date' || date.kind === 'time') &&
        // "‘ঝড়’ (১৯৯১)": the year of the film.
        text.slice(date.at.start - 1, date.at.start) !== '(',
    )
  )
}

/** What happens to nobody in particular is told in this present of the news as well. */
const happenings: ReadonlySet<Sense> = new Set<Sense>(['occur', 'accident'])

/** "খুন হয়", "জিম্মি করে পালায়": the present that plots are told in; people of the news are honoured in it. */
const isPlainPresent = (from: readonly Token[], { events }: LanguagePack): boolean => {
  const at = from.findIndex(isFinite)
  const verb = from[at]
  // "… মুক্ত করে।": the plain present looks like a participle.
  if (!verb) return from[0]?.features.nonFinite === 'conj'
  // "গ্রেপ্তার করা হয়": a passive honours nobody.
  const passive =
    isOneOf(verb, events.passive) && from[at - 1]?.features.nonFinite === 'verbal-noun'
  const { aspect, tense, honorific } = verb.features
  return (
    aspect === 'simple' &&
    tense === 'pres' &&
    honorific !== true &&
    !passive &&
    !isOneOf(verb, events.final?.able ?? [])
  )
}

/** "দেখানো হয়, … হামলা চালাচ্ছে" */
const isShown = ({ tokens }: Scene, { events }: LanguagePack, before: number): boolean =>
  tokens
    .slice(0, before)
    .some(
      (t, i) =>
        isOneOf(t, events.final?.shown ?? []) &&
        isOneOf(tokens[i + 1], events.passive) &&
        tokens[i + 2]?.norm === ',',
    )

/** "‘মাইকেল’": a name within quotation marks of its own. */
const isTitled = ({ roles, unnamed = [] }: EventDraft, { text, quotations }: Scene): boolean =>
  [...roles, ...unnamed].some(
    ({ role, span }) =>
      role === 'recipient' &&
      quotations.some(
        (q) =>
          q.closed &&
          text.slice(q.innerStart, q.innerEnd).trim() === text.slice(span.start, span.end),
      ),
  )

/** "মুক্তি পাওয়া রহিম শেখের ‘নদী’ সিনেমায়": what came out is the work behind its title. */
const isOfWork = (
  { span }: EventDraft,
  { tokens, quotations }: Scene,
  { storyWords }: VerbFinalPart,
): boolean => {
  const title = quotations.find((q) => q.closed && q.start >= span.end)
  const behind = tokens.filter((t) => t.start >= span.end)
  const before = behind.filter((t) => t.end <= (title?.start ?? 0))
  const work = behind.find((t) => t.start >= (title?.end ?? Infinity))
  return (
    title !== undefined &&
    before.length <= makers &&
    before.every((t) => t.kind === 'word' && t.pos !== 'VERB') &&
    isOneOf(work, storyWords)
  )
}

/** Most words of whose work it is: "নির্মাতা রহিম শেখের". */
const makers = 5
