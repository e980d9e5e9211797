import type { Statement } from '../../../core/reading.ts'
import { contains } from '../../../core/span.ts'

/** Gives each statement the chain of statements whose content it stands in, outermost first. */
export const withChains = (statements: readonly Statement[]): readonly Statement[] =>
  statements.map((inner) => {
    if (inner.voice === 'reporter') return inner
    if (inner.rule === 'citing')
      return {
        ...inner,
        via: statements.filter((s) => s !== inner && sameContent(s, inner)).map((s) => s.id),
      }
    const around = statements.filter(
      (outer) =>
        outer !== inner &&
        outer.voice !== 'reporter' &&
        outer.content.at.paragraph === inner.at.paragraph &&
        contains(outer.content.at, inner.at) &&
        size(outer) > size(inner),
    )
    return around.length === 0
      ? inner
      : { ...inner, via: around.sort((a, b) => size(b) - size(a)).map((s) => s.id) }
  })

const size = (statement: Statement): number => statement.at.end - statement.at.start

const sameContent = (left: Statement, right: Statement): boolean =>
  left.voice !== 'reporter' &&
  left.content.at.paragraph === right.content.at.paragraph &&
  left.content.at.start === right.content.at.start
