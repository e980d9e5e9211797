import { mentionAt } from '../../scene.ts'
import type { Place } from './found.ts'

/** "চট্টগ্রামের আনোয়ারা, চাঁদপুর ও ভোলায়": true for a word that opens a list of places which ends with where it happens. */
export const opensPlaces = ({ scene, pack, found }: Place, index: number): boolean => {
  const { tokens } = scene
  if (tokens[index + 1]?.norm !== ',') return false
  let places = 0
  for (let i = index + 2; i < found.match.from; i++) {
    const token = tokens[i]
    if (!token || token.norm === ',' || pack.text.joints.includes(token.norm)) continue
    if (mentionAt(scene, token)?.kind === 'place') places++
    if (token.features.case === 'loc') return places > 0
    if (mentionAt(scene, token)?.kind !== 'place') return false
  }
  return false
}
