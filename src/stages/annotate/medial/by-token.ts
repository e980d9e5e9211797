import type { Mention } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'
import type { Scene } from '../scene.ts'

/** The name that each token of a sentence stands in. */
export const mentionsByToken = (scene: Scene): readonly (Mention | undefined)[] => {
  const found: (Mention | undefined)[] = []
  let next = 0
  for (const token of scene.tokens) {
    while ((scene.mentions[next]?.at.end ?? Infinity) <= token.start) next++
    const mention = scene.mentions[next]
    found.push(mention && mention.at.start <= token.start ? mention : undefined)
  }
  return found
}

/** True for each token of a sentence that stands in a date. */
export const timedTokens = (scene: Scene): readonly boolean[] => {
  let next = 0
  return scene.tokens.map((token, i) => {
    while ((scene.dates[next]?.date.at.end ?? Infinity) <= token.start) next++
    const date = scene.dates[next]?.date
    // "editor of the daily New Age": how often a paper comes out.
    const often = date?.kind === 'set' && date.at.end === token.end
    return (
      (date?.at.start ?? Infinity) <= token.start &&
      !(often && scene.tokens[i + 1]?.pos === 'PROPN') &&
      !(date && isYearOfThing(scene, date.at))
    )
  })
}

/** "a student of the 2024-25 session", "the 2018 report says": a bare year behind an article tells which thing is meant. */
const isYearOfThing = ({ text, tokens }: Scene, { start, end }: Span): boolean => {
  if (!/^\p{Nd}{4}(?:[-–]\p{Nd}{2,4})?$/u.test(text.slice(start, end))) return false
  const before = tokens.findLast((t) => t.end <= start)
  // "the 2018–19 session", of which the first year alone is taken for a date
  const rest = /^[-–]\p{Nd}{2,4}/u.exec(text.slice(end))?.[0].length ?? 0
  const next = tokens.find((t) => t.start >= end + rest)
  return before?.pos === 'DET' && /^(?:NOUN|ADJ|PROPN)$/u.test(next?.pos ?? 'X')
}
