import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import { one } from './content-query.ts'
import type { ContentQuery, FoundContent } from './content-query.ts'
import { sentenceBefore } from './taken-up.ts'

/** "এ তথ্য জানান": the sentence before, where a determiner takes it up. */
export const newsContent = (
  scene: Scene,
  previous: Scene | undefined,
  query: ContentQuery,
): FoundContent | null => {
  return takesUp(scene, query) && previous
    ? { spans: [previous.span], paragraph: previous.paragraph, rule: sentenceBefore }
    : null
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
