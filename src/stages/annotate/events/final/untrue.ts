import { isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/** Most words between an act and what is said of the telling of it. */
const reach = 4

/** "… হত্যা করবে, এই ধারণা অবান্তর", "… মারা গেছেন—এমন দাবি মিথ্যা": an act of which the same sentence says that it is not true. */
export const isCalledUntrue = (place: Untold): boolean => isRefuted(place) || isTurnedDown(place)

type Untold = Pick<Place, 'scene' | 'pack' | 'final' | 'found'>

/** "যে দাবি করেছিলেন যে … আটক করা হয়েছে, তা খারিজ করেন": what a pronoun takes up is turned down. */
const isTurnedDown = ({ scene: { tokens }, pack, final, found }: Untold): boolean => {
  const { thingPronouns } = pack.events
  const claimed = tokens
    .slice(0, found.match.from)
    .some(
      (t, i) =>
        (isOneOf(t, final.alleged.claims) || isOneOf(t, final.alleged.charges)) &&
        tokens
          .slice(i + 1, i + 1 + reach)
          .some((c) => pack.statements.complementisers.includes(c.norm)),
    )
  return (
    claimed &&
    tokens.some(
      (t, i) =>
        i > found.end &&
        tokens[i - 1]?.norm === ',' &&
        thingPronouns.includes(t.norm) &&
        isOneOf(tokens[i + 1], final.denials),
    )
  )
}

/** The same of what is called a lie behind a dash or a comma. */
const isRefuted = ({
  scene: { tokens },
  pack: {
    statements: { refuting },
  },
  found,
}: Untold): boolean => {
  const mark = tokens[found.end]
  if (!refuting || mark?.kind !== 'punct' || mark.text === '।') return false
  const words = tokens.slice(found.end).filter((t) => t.kind === 'word')
  const told = words.slice(0, reach).findIndex((t) => isOneOf(t, refuting.told))
  if (told === -1) return false
  const end = words.slice(told + 1).slice(-2)
  const is = [end.map((t) => t.norm).join(' '), end.at(-1)?.norm ?? '']
  return refuting.refuted.some((phrase) => is.includes(phrase))
}
