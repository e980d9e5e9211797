import { isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Place } from './found.ts'
import { wordsBehind } from './subject.ts'

/** "কর্মবিরতি ডেকেছে প্রাথমিক শিক্ষক সমিতি।": alone behind the verb, bare words before the word for a union are its name. */
export const unionBehind = (place: Place): readonly RoleDraft[] => {
  const { scene, final } = place
  const tail = wordsBehind(place)
  const first = tail?.[0]
  const last = tail?.at(-1)
  const isName =
    tail !== null &&
    tail.length > 1 &&
    tail.length <= longest &&
    isOneOf(last, final.unions) &&
    tail.every(
      (t) =>
        (t.pos === undefined || t.pos === 'NOUN') &&
        t.features.case === undefined &&
        t.features.classifier === undefined &&
        !isOneOf(t, final.someOf) &&
        mentionAt(scene, t) === undefined,
    )
  return isName && first && last
    ? [{ role: 'agent', span: { start: first.start, end: last.end }, class: 'group' }]
    : []
}

/** Most words of such a name. */
const longest = 6
