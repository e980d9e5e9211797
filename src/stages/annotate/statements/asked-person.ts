import type { Statement } from '../../../core/reading.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Scene } from '../scene.ts'
import { naming } from './named.ts'
import type { Named } from './named.ts'
import { peopleOutside } from './people-outside.ts'

/**
 * "রহিম শেখের সঙ্গে যোগাযোগ করা হলেও তিনি ফোন ধরেননি": the one person before a pronoun whom somebody turned to and who declines.
 * Null where nobody is told to have been turned to; 'unknown' where somebody is who bears no known name: he is not who
 * was named before.
 */
export const askedOf = (
  { stance, source }: Statement,
  scene: Scene,
  { statements }: LanguagePack,
): Named | 'unknown' | null => {
  if (stance !== 'declines') return null
  const { tokens } = scene
  const to = source?.at.start ?? 0
  const last = tokens.findLastIndex(
    (t, i) =>
      t.end <= to &&
      t.features.case === 'gen' &&
      statements.final?.reached.includes(tokens[i + 1]?.norm ?? '') === true,
  )
  const end = tokens[last]
  if (!end) return null
  const before = peopleOutside(scene).filter((m) => m.at.start < to)
  const [person] = before
  const named =
    before.length === 1 && person && end.start < person.at.end && person.at.end <= end.end
  return named ? naming(person) : 'unknown'
}
