import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { asksForNothing } from './aims.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { thingBefore } from './verb-final-things.ts'
import { sentenceBefore } from './taken-up.ts'
import type { FoundCue } from './verb-final-cues.ts'

/** "এ তথ্য জানান": the sentence before, where a determiner takes it up. */
export const newsContent = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  const inside = beforeDash(scene, query)
  if (inside) return inside
  return takesUp(scene, query) && previous
    ? { spans: [previous.span], paragraph: previous.paragraph, rule: sentenceBefore }
    : null
}

/** "C—এমন মন্তব্য করেছেন X": the clause of this sentence that a dash parts from what takes it up. */
const beforeDash = (scene: Scene, { cue, pack, speaker }: ContentQuery): FoundContent | null => {
  const dash = scene.tokens[cue.from - 1]
  const taken = isOneOf(scene.tokens[cue.from], pack.statements.takingUp ?? [])
  if (!taken || !dash || !'-–—,'.includes(dash.norm) || (speaker && speaker.from < cue.to))
    return null
  if (dash.norm === ',' && !isClause(scene.tokens.slice(0, cue.from - 1))) return null
  return one(scene, { start: scene.span.start, end: dash.start }, 'clause before')
}

/** More than a day or a place: "খরচ কমানো সম্ভব, (এমন কথা বলছেন)". */
const isClause = (tokens: Scene['tokens']): boolean => {
  const last = tokens.at(-1)
  return (
    tokens.filter((t) => t.kind === 'word').length > 3 &&
    last?.kind === 'word' &&
    last.features.case === undefined &&
    (last.features.nonFinite === undefined || last.features.nonFinite === 'verbal-noun') &&
    last.pos !== 'ADP' &&
    last.pos !== 'ADV'
  )
}

/** "সেতুটি ভেঙে গেছে। ওসি বিষয়টি নিশ্চিত করেছেন": where the thing is one word that only points, the sentence before. */
export const confirmedBefore = (
  scene: Scene,
  previous: Scene | undefined,
  { found, query }: { readonly found: FoundContent | null; readonly query: ContentQuery },
): FoundContent | null => {
  const [span] = found?.spans ?? []
  const [word, more] = scene.tokens.filter(
    (t) => span && span.start <= t.start && t.end <= span.end,
  )
  const points =
    found?.rule === thingBefore && word?.features.classifier !== undefined && more === undefined
  return points && previous && query.cue.row.about && !query.cue.negative
    ? { spans: [previous.span], paragraph: previous.paragraph, rule: sentenceBefore }
    : found
}

/** True where words only point to what is said, or ask for nothing behind a cue that only asks. */
export const saysNothing = (
  scene: Scene,
  cue: FoundCue,
  place: { readonly content: FoundContent; readonly pack: LanguagePack },
): boolean => pointsOnly(scene, cue, place) || asksForNothing(scene, cue, place)

/** "এ নিয়ে (ক্ষোভ প্রকাশ করেছেন)", "একই ধরনের (অভিযোগ করেন)": words that only point tell nothing of what is said. */
const pointsOnly = (
  scene: Scene,
  cue: FoundCue,
  { content, pack }: { readonly content: FoundContent; readonly pack: LanguagePack },
): boolean => {
  if (content.paragraph !== undefined || cue.negative || cue.row.stance === 'declines') return false
  const [span] = content.spans
  const words = scene.tokens.filter(
    (t) => span && span.start <= t.start && t.end <= span.end && t.kind === 'word',
  )
  const { pointsAt = [], takingUp = [], kinds = [] } = pack.statements
  return (
    words.some((t) => pointsAt.includes(t.norm)) &&
    words.every((t) => [pointsAt, takingUp, kinds].some((list) => list.includes(t.norm)))
  )
}

/** "C, এমনটাই জানাচ্ছেন X", "এমনটাই জানিয়েছেন X": the clause or the sentence before. */
export const soContent = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  const [comma, so] = [query.cue.from - 2, query.cue.from - 1]
  if (!isOneOf(scene.tokens[so], query.pack.statements.soMuch ?? [])) return null
  if (scene.tokens[comma]?.norm !== ',') return newsContent(scene, previous, query)
  const end = scene.tokens[comma]?.start ?? scene.span.start
  return one(scene, { start: scene.span.start, end }, 'clause before')
}

export const takesUp = (scene: Scene, { cue, pack }: ContentQuery): boolean =>
  [cue.from, cue.from - 1].some((i) => isOneOf(scene.tokens[i], pack.statements.takingUp ?? []))

/** "কত টাকা লাগবে, পরিচালক তা জানাননি": a pronoun takes up the clause before the comma. */
export const pointedBack = (
  scene: Scene,
  { cue, pack, speaker }: ContentQuery,
): FoundContent | null => {
  const taken = scene.tokens[cue.from - 1]
  const comma = scene.tokens.findLastIndex((t, i) => i < cue.from - 1 && t.norm === ',')
  if (
    !isOneOf(taken, pack.statements.takesUp ?? []) ||
    comma < 1 ||
    cue.from - comma > 8 ||
    (speaker?.from ?? comma) < comma
  )
    return null
  const end = scene.tokens[comma]?.start ?? scene.span.start
  return one(scene, { start: scene.span.start, end }, 'clause before')
}
