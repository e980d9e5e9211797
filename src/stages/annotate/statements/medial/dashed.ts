import type { Span } from '../../../../core/span.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import type { Scene } from '../../scene.ts'
import type { Clauses } from './clauses.ts'

/** "‘Marsh’ -- a hit of the year --" from behind its first mark: a title that a dash tore; "a gazette, the bank -- despite doubts --": how, and nobody's description, behind a row. */
export const isTornByDash = ({ text, tokens }: Scene, { start, end }: Span): boolean => {
  const dash = tokens.findIndex((t, i) => t.start > start && t.end <= end && isDash(tokens, i))
  const before = text.slice(start, tokens[dash]?.start ?? start)
  if (dash === -1) return false
  const titled = /[‘'“"]$/u.test(text.slice(0, start)) && /[’'”"]\s*$/u.test(before)
  return titled || (tokens[dash + 1]?.pos === 'ADP' && before.includes(','))
}

/** "dismissed its charges - set forth last week - saying": dashes close round what is told of an object, which says nothing. */
export const isOfDashedObject = ({ scene, items }: Clauses, k: number, { end }: Span): boolean => {
  const { tokens } = scene
  const { shape, from } = items[k] as VerbGroup
  const next = tokens.findIndex((t) => t.start >= end)
  return (
    shape === 'gerund' &&
    next < from - 1 &&
    isDash(tokens, next) &&
    isDash(tokens, from - 1) &&
    items.some((i) => i.type === 'verb' && i.shape === 'finite' && i.from < next)
  )
}

const isDash = (tokens: Scene['tokens'], i: number): boolean =>
  /^(?:-{1,2}|[–—])$/u.test(tokens[i]?.norm ?? '') &&
  (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0)
