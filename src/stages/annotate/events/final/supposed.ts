import { isFinite, isOneOf } from '../../scene.ts'
import type { Place } from './found.ts'

/** "মনে হতে পারে যে …", "ধারণা করা হচ্ছে, …": what only may seem so. */
export const isSupposed = (place: Place): boolean => {
  const { scene, pack, found } = place
  const { complementisers } = pack.statements
  const before = scene.tokens.slice(0, found.match.from)
  const opened = before.findLastIndex((t) => complementisers.includes(t.norm))
  return (
    (opened > 0 && isOneOf(before[opened - 1], pack.events.possible)) ||
    before.some(
      (t, i) => (t.norm === ',' || complementisers.includes(t.norm)) && isGuess(place, i - 1),
    )
  )
}

/** "ধারণা করা (হচ্ছে)", "মনে (হতো)": a passive of supposing. */
const isGuess = ({ scene: { tokens }, pack, final }: Place, verb: number): boolean =>
  isFinite(tokens[verb]) &&
  (final.supposed.includes(tokens[verb - 2]?.norm ?? '') ||
    (final.seems.includes(tokens[verb - 1]?.norm ?? '') &&
      isOneOf(tokens[verb], pack.events.passive)))
