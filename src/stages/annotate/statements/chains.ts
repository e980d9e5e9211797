import type { Statement } from '../../../core/reading.ts'
import { isSpeech } from '../../../core/speech.ts'
import { contains } from '../../../core/span.ts'
import { indexSpans } from '../span-index.ts'

/** Gives each statement the chain of statements whose content it stands in, outermost first. */
export const withChains = (statements: readonly Statement[]): readonly Statement[] => {
  const spoken = statements.filter((s) => s.voice !== 'reporter')
  const contents = indexSpans(spoken, (s) => s.content.at)
  return statements.map((inner) => {
    if (inner.cue === null && inner.voice === 'reporter') return inner
    if (inner.rule === 'citing') {
      const same = contents
        .overlapping(inner.content.at)
        .filter((s) => s !== inner && s.content.at.start === inner.content.at.start)
      return { ...inner, via: same.map((s) => s.id) }
    }
    const around = contents.overlapping(inner.at).filter(
      (outer) =>
        outer !== inner &&
        // "Russia rejected Kenya's claim that", "welcomed her promise to": they do not tell it.
        !(inner.rule === 'cue:noun' && (outer.stance === 'denies' || !isSpeech(outer))) &&
        contains(outer.content.at, inner.at) &&
        size(outer) > size(inner),
    )
    return around.length === 0
      ? inner
      : { ...inner, via: [...around].sort((a, b) => size(b) - size(a)).map((s) => s.id) }
  })
}

const size = (statement: Statement): number => statement.at.end - statement.at.start
