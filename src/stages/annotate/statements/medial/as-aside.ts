import type { Span } from '../../../../core/span.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { trimmed } from '../draft.ts'
import { startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'
import type { Cue } from './content-end.ts'

/** True for a cue that stands with its "as" between commas: "The guards had, as they allege, been paid". */
export const isAsAside = ({ scene, pack }: Clauses, { to }: Cue, source: Span): boolean => {
  const { tokens } = scene
  const as = tokens.findLastIndex((t) => t.end <= source.start)
  return (
    isOneOf(tokens[as], pack.statements.asMarkers) &&
    tokens[as - 1]?.norm === ',' &&
    tokens[to]?.norm === ',' &&
    !opensClause(scene, pack, tokens[as])
  )
}

/** "said that, as they allege, the guards were paid": such an "as" opens the clause behind it. */
export const opensClause = (
  { tokens }: Scene,
  { statements }: LanguagePack,
  as: Scene['tokens'][number] | undefined,
): boolean => {
  const at = tokens.findIndex((t) => t === as)
  return tokens[at - 1]?.norm === ',' && isOneOf(tokens[at - 2], statements.complementisers)
}

/** "It was old and the guards had, as they allege, been paid": from the subject of the clause that the aside parts. */
export const partedClause = (clauses: Clauses, head: Span): Span => {
  const { items, scene } = clauses
  const within = items.filter(
    (item) => startOf(clauses, item.type === 'mark' ? item.at : item.from) < head.end,
  )
  const joint = within.findLastIndex((item, j) => {
    const [subject, verb] = within.slice(j + 1, j + 3)
    return (
      item.type === 'mark' &&
      subject?.type === 'noun' &&
      subject.marker === null &&
      (verb?.type !== 'mark' || verb.kind === 'comma')
    )
  })
  const mark = within[joint]
  const opens = mark?.type === 'mark' ? scene.tokens[mark.at + 1] : undefined
  return opens && opens.start > head.start ? { ...head, start: opens.start } : head
}

/**
 * "If the guards were paid, as they allege, the mayor knew": what the aside tells is the one clause before it, without its
 * "if"; null behind more than one, undefined where no such word opens the sentence.
 */
export const supposedBefore = ({ scene, pack }: Clauses, source: Span): Span | null | undefined => {
  const { tokens, text } = scene
  if (!isOneOf(tokens[0], pack.statements.conditional ?? [])) return undefined
  const comma = tokens.findIndex((t) => t.norm === ',')
  const [opens, mark, as] = [tokens[1], tokens[comma], tokens[comma + 1]]
  const next = tokens.find((t) => t.start >= source.start)
  if (!opens || !mark || as === undefined || tokens[comma + 2] !== next) return null
  return trimmed(text, { start: opens.start, end: mark.start })
}
