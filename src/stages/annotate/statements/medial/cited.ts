import { canAct, isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { Clauses } from './clauses.ts'

/** "X, citing Y, reported C": Y stands behind what X says. */
export const citedStatements = (
  { scene, pack }: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const { speakers, bodies = [] } = pack.statements
  const isSpeaker = (token: Scene['tokens'][number] | undefined): boolean =>
    isOneOf(token, speakers) ||
    isOneOf(token, bodies) ||
    isOneOf(token, pack.events.medial?.people ?? [])
  return scene.tokens.flatMap((token, i) => {
    if (token.pos !== 'VERB' || !pack.statements.citing.includes(token.norm)) return []
    const source = phraseAfter(scene, i + 1, pack)
    const outer = outerOf(told, token.start)
    if (!source || !outer) return []
    // "citing films Otieno posted"
    const next = scene.tokens[source.to]
    if (next?.pos === 'VERB' && next.features.nonFinite === undefined) return []
    const inside = outer.content.some((c) => c.start < token.start && token.end < c.end)
    const named = scene.mentions.some(
      ({ at, ...m }) =>
        canAct({ at, ...m }) && source.span.start <= at.start && at.end <= source.span.end,
    )
    if (inside || !(named || isSpeaker(scene.tokens[source.to - 1]))) return []
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
}

/** Who says what another stands behind: the last before the word at offset `start`, else the first after it. */
const outerOf = (told: readonly StatementDraft[], start: number): StatementDraft | undefined => {
  const says = told.filter(
    ({ rule, source, cue }) => outward.has(rule) && source && cue.start !== start,
  )
  return says.findLast((d) => d.cue.start < start) ?? says[0]
}

const outward: ReadonlySet<string> = new Set(['cue:content', 'according to'])
