import { flatMapped } from '../../core/mapped.ts'
import type { Sentence } from '../../lang/contract/token.ts'
import { defineReportStage } from '../../pipeline/stage.ts'

/** Splits each paragraph into sentences and tokens by the report's language. */
export const annotateSentences = defineReportStage({
  name: 'annotate/sentences',
  version: 10,
  reads: ['report'],
  writes: ['sentences'],
  run: ({ report }, tools) => {
    const pack = tools.pack(report.language)
    if (!pack) return { sentences: [] }
    const sentences = flatMapped(report.paragraphs, (paragraph, index): Sentence[] =>
      pack.text.sentences(paragraph.text).map(({ start, end }) => ({
        paragraph: index,
        start,
        end,
        tokens: pack.text.tokens(paragraph.text.slice(start, end), start),
      })),
    )
    return { sentences }
  },
})
