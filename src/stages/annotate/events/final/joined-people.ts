import type { Span } from '../../../../core/span.ts'
import { isOneOf, isPronoun, mentionAt } from '../../scene.ts'
import type { Place } from './found.ts'
import { isPeople } from './people.ts'
import { phraseAt } from './phrase.ts'

/** "মা ও ছেলে", "তাঁর স্ত্রী, শ্যালক ও বান্ধবীকে": people without a name who are joined to the last. */
export const joinedBefore = (place: Place, { start }: Span): readonly Span[] => {
  const { scene, pack } = place
  const { tokens } = scene
  const joined: Span[] = []
  let at = tokens.findIndex((t) => t.start >= start) - 1
  // "হানাদার বাহিনী ও তাদের সহযোগীরা"
  if (isPronoun(tokens[at], pack)) at--
  while (
    at > place.found.from &&
    (pack.text.joints.includes(tokens[at]?.norm ?? '') ||
      (joined.length > 0 && tokens[at]?.norm === ','))
  ) {
    const before = tokens[at - 1]
    if (!before || before.features.case !== undefined || mentionAt(scene, before)) break
    // "চারজন নিহত এবং ২৫ জন আহত": what befell others.
    if (isOneOf(before, place.final.befallen)) break
    if (
      !(isPeople(place, at - 1) || isOneOf(before, place.final.bodies)) ||
      isOneOf(before, pack.names.persons)
    )
      break
    const span = phraseAt(place, at - 1, { named: false })
    joined.unshift(span)
    at = tokens.findIndex((t) => t.start >= span.start) - 1
  }
  return joined
}
