import type { Sense } from '../../../../core/senses.ts'
import { isOneOf, mentionAt } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { lastToken } from './case-of.ts'
import type { Place } from './found.ts'

/** Acts that nobody does but by their own will. */
const willed: ReadonlySet<Sense> = new Set(['cease-fire', 'agree', 'sign', 'negotiate'])

/** "আর্মেনিয়া ও আজারবাইজান সীমান্তে যুদ্ধবিরতিতে রাজি হয়েছে": of two lands at their border, where nobody else does it, both do what only a will can. */
export const neighboursOf = ({ scene, pack, final, found }: Place): readonly RoleDraft[] => {
  if (!willed.has(found.match.row.sense)) return []
  const { tokens } = scene
  const start = tokens[found.from]?.start ?? 0
  for (const second of scene.mentions) {
    const last = lastToken(scene, second)
    const border = last && tokens[last.index + 1]
    if (second.kind !== 'state' || !last || second.at.start < start) continue
    if (last.index + 1 >= found.match.from || !isOneOf(border ?? undefined, final.frontiers))
      continue
    const opens = tokens.findIndex((t) => t.start >= second.at.start)
    const before = tokens[opens - 2]
    const first = before && mentionAt(scene, before)
    if (first?.kind === 'state' && pack.text.joints.includes(tokens[opens - 1]?.norm ?? ''))
      return [first, second].map((mention) => ({ role: 'agent', span: mention.at, mention }))
  }
  return []
}
