import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'
import type { ContentQuery } from './content-query.ts'

/**
 * "তিনি প্রতিপক্ষের বিরুদ্ধে অভিযোগ করেন, যারা …": what a relative opens behind the comma at index `at` and nothing answers
 * tells of a thing or of people before a cue of more than one word, and is not what is said. Nor is what follows "X হিসেবে
 * দাবি করেছে," or, against what was said, "তিনি সতর্ক করেন, কিন্তু …".
 */
export const tellsOfThing = (
  { tokens }: Scene,
  { cue, pack }: ContentQuery,
  at: number,
): boolean => {
  const { relatives = [], contrasting = [], asMarkers, quotatives, final } = pack.statements
  const dash = '–—'.includes(tokens[at]?.norm ?? ' ')
  if (!dash && tokens[at]?.norm !== ',') return false
  if (cue.lemmas.length < 2) return false
  const marker = tokens[cue.from - 1]
  if (isOneOf(marker, asMarkers) && !isOneOf(marker, quotatives)) return true
  const next = tokens[at + 1]
  // "সমাধানের আহ্বান জানান—কারণ …": why it is asked.
  const because = final?.opinions.because.includes(next?.norm ?? '') === true
  if (because && marker?.features.case === 'gen') return true
  if (isOneOf(next, contrasting) || isOneOf(next, pack.text.joints)) return true
  return (
    isOneOf(next, relatives) &&
    !pack.statements.complementisers.includes(next?.norm ?? '') &&
    !pack.events.conditional.includes(next?.norm ?? '') &&
    !tokens.slice(at + 2).some((t) => final?.answers.includes(t.norm))
  )
}
