import type { Message, Published, Report } from '../../core/reading.ts'
import type { CleanPart } from '../../lang/contract/clean.ts'
import type { Original } from '../../pipeline/board.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { assemble } from './assemble.ts'
import { cut } from './block.ts'
import type { Block, Verdict } from './block.ts'
import { creditsOf } from './credits.ts'
import { pageSource } from './page-source.ts'
import type { Source } from './page-source.ts'
import { languageOf } from './language.ts'
import { lineVerdict } from './lines.ts'
import { outletOf } from './outlet.ts'
import { paragraphOf } from './paragraph.ts'
import { plainSource } from './plain-source.ts'
import { publishedBy } from './published.ts'
import { withoutRepeats } from './repeats.ts'
import type { Credit } from '../../core/reading.ts'

/** Finds the article in an original and maps every paragraph back to it; nothing is lost, nothing stands twice. */
export const clean = defineReportStage({
  name: 'clean',
  version: 1,
  reads: ['original'],
  writes: ['report'],
  run: ({ original }, tools) => ({ report: cleanOriginal(original, tools) }),
})

const cleanOriginal = (original: Original, tools: Tools): Report => {
  const tables = tools.packs.map((p) => p.clean)
  const labels = [...new Set(tables.flatMap((t) => t.related))]
  const source =
    original.mediaType === 'text/html'
      ? pageSource(original, labels)
      : plainSource(original, labels)
  const language =
    original.given.language ?? languageOf(keptText(source), source.language, tools.packs)
  const lined = source.blocks.map((block, i) =>
    lineOrKeep(block, source.verdicts[i], { tables, first: i === 0 }),
  )
  const { verdicts: credited, credits } = withCredits(source.blocks, lined, {
    tables,
    tools,
    language,
  })
  const verdicts = withoutRepeats(source.blocks, credited)
  const { paragraphs, title, removed } = assemble(source.blocks, verdicts, source)
  return {
    id: original.id,
    sha256: original.sha256,
    mediaType: original.mediaType,
    encoding: original.encoding,
    language,
    url: original.given.url ?? null,
    canonical: source.canonical,
    title: original.given.title ?? title?.text ?? source.title,
    ...(title ? { titleParts: title.parts } : {}),
    authors: source.authors,
    outlet: outletOf({
      given: original.given.outlet,
      metadata: source.publisher,
      url: original.given.url ?? source.canonical,
      removed,
      knowledge: tools.knowledge,
    }),
    published: publishedBy(source.published),
    modified: modifiedOf(source),
    credits,
    paragraphs,
    removed,
    messages: [...original.messages, ...emptyMessage(paragraphs.length, source.blocks.length)],
  }
}

const keptText = ({ blocks, verdicts }: Source): string =>
  blocks.flatMap((b, i) => (verdicts[i]?.kind === 'remove' ? [] : [b.text])).join('\n')

const modifiedOf = (source: Source): Published | null =>
  publishedBy([{ basis: 'metadata', value: source.modified }])

const emptyMessage = (paragraphs: number, blocks: number): readonly Message[] =>
  paragraphs > 0
    ? []
    : [
        {
          code: 'W_NO_TEXT',
          reason: blocks === 0 ? 'no text in it' : 'no article text found',
          stage: 'clean',
        },
      ]

interface LineSetting {
  readonly tables: readonly CleanPart[]
  readonly first: boolean
}

const lineOrKeep = (
  block: Block,
  verdict: Verdict | undefined,
  { tables, first }: LineSetting,
): Verdict => {
  if (verdict?.kind !== 'keep') return verdict ?? cut('other', 'no verdict')
  return lineVerdict(block, tables, first) ?? verdict
}

interface CreditSetting {
  readonly tables: readonly CleanPart[]
  readonly tools: Tools
  readonly language: string
}

/** A line that is nothing but a credit leaves the article; one inside a paragraph stays in its text. Both are data. */
const withCredits = (
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
  { tables, tools, language }: CreditSetting,
): { readonly verdicts: readonly Verdict[]; readonly credits: readonly Credit[] } => {
  const credits: Credit[] = []
  const decided = verdicts.map((verdict, i): Verdict => {
    const block = blocks[i]
    if (verdict.kind !== 'keep' || !block) return verdict
    const found = creditsOf(paragraphOf(block), tables, tools.knowledge, language)
    for (const credit of found.credits)
      if (!credits.some((c) => c.id === credit.id)) credits.push(credit)
    return found.whole ? cut('credit', 'a line of credit') : verdict
  })
  return { verdicts: decided, credits }
}
