import { isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/** Most words between an act and what is said of the telling of it. */
const reach = 4

/** "… হত্যা করবে, এই ধারণা অবান্তর", "… মারা গেছেন—এমন দাবি মিথ্যা": an act of which the same sentence says that it is not true. */
export const isCalledUntrue = ({
  scene: { tokens },
  pack: {
    statements: { refuting },
  },
  found,
}: Pick<Place, 'scene' | 'pack' | 'found'>): boolean => {
  const mark = tokens[found.end]
  if (!refuting || mark?.kind !== 'punct' || mark.text === '।') return false
  const words = tokens.slice(found.end).filter((t) => t.kind === 'word')
  const told = words.slice(0, reach).findIndex((t) => isOneOf(t, refuting.told))
  if (told === -1) return false
  const end = words.slice(told + 1).slice(-2)
  const is = [end.map((t) => t.norm).join(' '), end.at(-1)?.norm ?? '']
  return refuting.refuted.some((phrase) => is.includes(phrase))
}
