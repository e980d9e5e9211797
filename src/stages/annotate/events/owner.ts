import type { Mention } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { isOneOf } from '../scene.ts'
import type { Scene } from '../scene.ts'

/** The state right before a word for forces: "উত্তর কোরিয়ার সৈন্য", "North Korean troops". */
export const ownerOfForces = (
  scene: Scene,
  pack: LanguagePack,
  clause: readonly [from: number, to: number],
): Mention | undefined => {
  for (let i = clause[0]; i < clause[1]; i++) {
    const token = scene.tokens[i]
    if (!token || !isOneOf(token, pack.events.forces)) continue
    const owner = scene.mentions.find(
      (m) =>
        typeof m.state === 'string' &&
        m.at.end <= token.start &&
        owns(scene, m.at.end, token.start),
    )
    if (owner) return owner
  }
  return undefined
}

/** Nothing but a case ending, and a number perhaps, stands between the owner and the forces. */
const owns = (scene: Scene, from: number, to: number): boolean => {
  const number = scene.quantities.find((q) => q.at.start >= from && q.at.end <= to)
  const rest = number
    ? scene.text.slice(from, number.at.start) + scene.text.slice(number.at.end, to)
    : scene.text.slice(from, to)
  return /^[\p{L}\p{M}'’-]{0,6}\s*$/u.test(rest)
}
