import { canAct, isOneOf } from '../../scene.ts'
import type { StatementDraft } from '../draft.ts'
import { phraseAfter } from '../noun-phrase.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import type { Clauses } from './clauses.ts'

/** "X, citing Y, reported C": Y stands behind what X says. */
export const citedStatements = (
  clauses: Clauses,
  told: readonly StatementDraft[],
): readonly StatementDraft[] => {
  const { scene, pack } = clauses
  return scene.tokens.flatMap((token, i) => {
    if (token.pos !== 'VERB' || !pack.statements.citing.includes(token.norm)) return []
    const source = citedAt(clauses, i + 1)
    const outer = outerOf(told, token.start)
    if (!source || !outer) return []
    // "citing films Otieno posted"
    const next = scene.tokens[source.to]
    if (
      next?.pos === 'VERB' &&
      next.features.nonFinite === undefined &&
      next.features.tense !== 'past'
    )
      return []
    const inside = outer.content.some((c) => c.start < token.start && token.end < c.end)
    if (inside) return []
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

/** Who or what writing is cited by the words from token `i` on: "two officials", "court papers"; null for a reason. */
const citedAt = ({ scene, pack }: Clauses, i: number): NounPhrase | null => {
  const source = phraseAfter(scene, i, pack)
  if (!source) return null
  const { speakers, bodies = [], documents = [], norms = [] } = pack.statements
  const words = scene.tokens.slice(source.from, source.to)
  const of = words.findIndex((t, j) => j > 0 && t.norm === 'of')
  // "some of those officials": a count is no head.
  const head = words.at(of === -1 || words[of - 1]?.pos === 'DET' ? -1 : of - 1)
  const people = pack.events.medial?.people ?? []
  const speaks = [...speakers, ...bodies, ...people].some((w) => isOneOf(head, [w]))
  const written = isOneOf(head, documents) && !isOneOf(head, norms)
  const named = scene.mentions.some(
    (m) => canAct(m) && source.span.start <= m.at.start && m.at.end <= source.span.end,
  )
  // "citing Otieno Weekly"
  const proper = words.every((t) => t.pos === 'PROPN')
  return named || speaks || written || proper ? source : null
}

/** Who says what another stands behind: the last before the word at offset `start`, else the first after it. */
const outerOf = (told: readonly StatementDraft[], start: number): StatementDraft | undefined => {
  const says = told.filter(
    ({ rule, source, cue }) => outward.has(rule) && source && cue.start !== start,
  )
  return says.findLast((d) => d.cue.start < start) ?? says[0]
}

const outward: ReadonlySet<string> = new Set(['cue:content', 'according to'])
