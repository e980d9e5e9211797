import type { Scene } from '../../scene.ts'
import { startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'

/** "The bridge will hold, she says The Port Office has": a whole clause before the cue, and a capital right behind it that opens the next. */
export const isRunInto = (
  { scene, items }: Clauses,
  headEnd: number,
  rest: Scene['tokens'],
): boolean => {
  const [first, ...more] = rest
  if (!/^\p{Lu}\p{Ll}/u.test(first?.text ?? '') || first?.pos === 'PRON') return false
  const own = items.findIndex(
    (item, j) =>
      item.type === 'verb' &&
      item.shape === 'finite' &&
      startOf({ scene }, item.at) < headEnd &&
      opensMain(items, j),
  )
  return own !== -1 && more.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
}

/** A verb right behind its subject, which opens the sentence or follows its first phrase and a comma. */
const opensMain = (items: Clauses['items'], j: number): boolean => {
  const [before, mark, subject] = items.slice(Math.max(0, j - 3), j)
  const last = subject ?? mark ?? before
  if (last?.type !== 'noun' || last.marker !== null) return false
  if (j === 1) return true
  const comma = items[j - 2]
  const phrase = items.slice(0, j - 2)
  return (
    comma?.type === 'mark' && comma.kind === 'comma' && phrase.every((item) => item.type === 'noun')
  )
}
