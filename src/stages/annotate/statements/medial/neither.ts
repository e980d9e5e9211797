import type { Span } from '../../../../core/span.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import type { Clauses } from './clauses.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'

/** Most tokens between "neither" and the second of two who do not say something. */
const longest = 16

/** "Neither the army nor the police": the offset of "neither" before a second speaker that begins at `start`; null for none. */
export const neitherBefore = (
  { tokens }: Scene,
  { statements }: LanguagePack,
  start: number,
): number | null => {
  const [neither, nor] = statements.neitherNor ?? []
  const last = tokens.findLastIndex((t) => t.start < start)
  if (nor === undefined || tokens[last]?.norm !== nor) return null
  for (let i = last - 1; i >= 0 && last - i < longest; i--) {
    const token = tokens[i]
    if (token === undefined) return null
    if (token.norm === neither) return token.start
    if (token.kind === 'punct' || token.pos === 'VERB') return null
  }
  return null
}

/** "No official was willing", "none of them said", "Not many know". */
export const isNobody = ({ scene, pack }: Clauses, { start }: Span): boolean => {
  const at = scene.tokens.findIndex((t) => t.start === start)
  return (
    isOneOf(scene.tokens[at], pack.events.negators) ||
    (at === 1 && isOneOf(scene.tokens[0], pack.statements.negators))
  )
}
