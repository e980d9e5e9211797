import type { NounGroup } from '../../medial/phrases.ts'
import type { Clauses } from './clauses.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * "Odum, who was ill and feared the game was over, admits": the subject of the verb at item `k` stands before the relative
 * clause that the comma right before the verb closes; null where none does.
 */
export const subjectBehindAside = (
  { scene, items, pack }: Clauses,
  k: number,
): NounGroup | null => {
  const [close, verb] = [items[k - 1], items[k]]
  if (close?.type !== 'mark' || close.word !== ',' || verb?.type !== 'verb') return null
  if (verb.shape !== 'finite' || verb.from !== verb.at || verb.at !== close.at + 1) return null
  const relative = items.findIndex((i) => i.type === 'mark' && i.kind === 'relative')
  const [subject, open] = items.slice(Math.max(0, relative - 2), Math.max(0, relative))
  const between = items.slice(relative + 1, k - 1)
  if (relative !== 2 || subject?.type !== 'noun' || open?.type !== 'mark' || open.word !== ',')
    return null
  if (between.some((i) => i.type === 'mark' && i.kind !== 'conjunction')) return null
  const somebody = scene.tokens[subject.from]?.pos === 'PROPN' || speaksIn(scene, pack, subject)
  const told = between.some((i) => i.type === 'verb' && i.shape === 'finite')
  return told && somebody ? subject : null
}
