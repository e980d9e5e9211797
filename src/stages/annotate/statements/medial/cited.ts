import { canAct, isOneOf } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { Clauses } from './clauses.ts'

/** "X, citing Y, reported C": Y stands behind what X says. */
export const citedStatements = (
  { scene, pack }: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] =>
  scene.tokens.flatMap((token, i) => {
    if (token.pos !== 'VERB' || !pack.statements.citing.includes(token.norm)) return []
    const source = phraseAfter(scene, i + 1, pack)
    const outer = told.findLast((d) => d.rule === 'cue:content' && d.source)
    if (!source || !outer) return []
    const inside = outer.content.some((c) => c.start < token.start && token.end < c.end)
    const named = scene.mentions.some(
      ({ at, ...m }) =>
        canAct({ at, ...m }) && source.span.start <= at.start && at.end <= source.span.end,
    )
    if (inside || !(named || isOneOf(scene.tokens[source.to - 1], pack.statements.speakers)))
      return []
    return [
      {
        ...outer,
        source: source.span,
        cue: { start: token.start, end: token.end },
        cueLemma: token.lemma,
        stance: 'asserts' as const,
        negative: false,
        rule: 'citing',
      },
    ]
  })
