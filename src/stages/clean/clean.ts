import type { Credit } from '../../core/credit.ts'
import type { Message, Published, Report } from '../../core/reading.ts'
import type { Original, ReportBoard } from '../../pipeline/board.ts'
import { blocksOf } from '../../pipeline/furniture.ts'
import { defineReportStage } from '../../pipeline/stage.ts'
import type { Tools } from '../../pipeline/stage.ts'
import { cutAroundTitle } from './around-title.ts'
import { assemble } from './assemble.ts'
import { bylineNames } from './byline.ts'
import { CREDIT, withCredits } from './credit-lines.ts'
import { creditsOf } from './credits.ts'
import { judgeLeftOver, wholeCard } from './left-over.ts'
import { cutPublicationLines, publicationLine } from './publication-line.ts'
import { cutFurniture } from './furniture/cut.ts'
import { outletKey } from './furniture/sighting.ts'
import { cutInlineCards } from './inline-cards.ts'
import { cutInitials } from './initials.ts'
import { htmlSource } from './html/source.ts'
import { labelsOf } from './labels.ts'
import type { Labels } from './labels.ts'
import { languageOf } from './language.ts'
import { outletOf } from './outlet.ts'
import { plainSource } from './plain-source.ts'
import { dayInUrl, publicationOf } from './published.ts'
import type { Stamp } from './published.ts'
import { cutRepeats } from './repeats.ts'
import type { Source } from './source.ts'
import { BYLINE, byWords } from './words.ts'
import { wordKey } from '../../text/normalise.ts'

/** Finds the report in an original and maps every paragraph back to it; nothing is lost, nothing stands twice. */
export const clean = defineReportStage({
  name: 'clean',
  version: 6,
  reads: ['original', 'furniture'],
  writes: ['report'],
  run: (input, tools) => ({ report: cleanOriginal(input, tools) }),
})

const cleanOriginal = (
  { original, furniture }: Pick<ReportBoard, 'original' | 'furniture'>,
  tools: Tools,
): Report => {
  const { given } = original
  const labels = labelsOf(tools.packs)
  const {
    source: dated,
    printed,
    changed,
  } = cutPublicationLines(cutInlineCards(sourceOf(original, labels, tools), tools.packs), {
    labels,
    packs: tools.packs,
  })
  const { metadata, lines } = dated
  const canonical = metadata?.canonical ?? null
  const url = given.url ?? canonical
  const outlet = outletOf({
    ...{ given: given.outlet, metadata: metadata?.outlet ?? null, url },
    ...{ verdicts: dated.verdicts, knowledge: tools.knowledge },
  })
  const blocks = blocksOf(furniture, outletKey(outlet))
  const placed = cutAroundTitle(dated, labels)
  const source = blocks ? cutFurniture(placed, { blocks, given: given.title }) : placed
  const declared = metadata?.language ?? null
  const language = given.language ?? languageOf(keptText(source), declared, tools.packs)
  const { verdicts, credits, translators } = withCredits(source, tools, language)
  const more: Credit[] = []
  const said = judgeLeftOver(source.lines, cutRepeats({ ...source, verdicts }), (line) => {
    const found = creditsOf(line, { packs: tools.packs, knowledge: tools.knowledge, language })
    if (found.whole) more.push(...found.credits)
    return found.whole ? CREDIT : (byWords(line, labels) ?? wholeCard(line, tools.packs))
  })
  const { paragraphs, title, removed } = assemble(cutInitials(said))
  const { id, sha256, mediaType, encoding } = original
  const inDigits = (stamps: readonly Stamp[]): readonly Stamp[] =>
    stamps.map((stamp) => withDay(stamp, labels, tools))
  const publication = publicationOf({
    published: inDigits([...publicationStamps(original, source, url), ...printed]),
    modified: inDigits([...(metadata?.modified ?? []), ...changed]),
    shown: (metadata?.modified ?? []).filter(({ basis }) => basis === 'text'),
    inUrl: url === null ? null : dayInUrl(url),
    fetched: given.fetched,
  })
  return {
    ...{ id, sha256, mediaType, encoding, language, canonical },
    url: given.url ?? null,
    title: spelled(title?.text ?? null, metadata?.title ?? null) ?? given.title ?? null,
    ...(title ? { titleParts: title.parts } : {}),
    authors: authorsOf(source, labels),
    outlet,
    published: publication.published,
    modified: publication.modified,
    credits: [...credits, ...more.filter(({ id }) => !credits.some((credit) => credit.id === id))],
    ...{ paragraphs, removed },
    ...(translators.length > 0 ? { translators } : {}),
    messages: [
      ...original.messages,
      ...messagesOf(paragraphs.length, lines.length),
      ...givenDateMessages(given.published, publication.published),
      ...publication.messages,
    ],
  }
}

const sourceOf = ({ text, mediaType, given }: Original, labels: Labels, tools: Tools): Source => {
  if (mediaType === 'text/html') return htmlSource(text, { labels, url: given.url ?? null })
  const isDate = (line: string): boolean =>
    publicationLine(line, { labels, packs: tools.packs }) !== null
  return plainSource(text, { labels, isDate })
}

/** Authors that the markup names, else those of bylines in Latin script: in Bengali ones a place follows the label. */
const authorsOf = ({ lines, verdicts, metadata }: Source, labels: Labels): readonly string[] => {
  if (metadata && metadata.authors.length > 0) return metadata.authors
  const bylines = lines.filter(
    ({ text }, i) => verdicts[i]?.reason === BYLINE && /^\s*\p{Script=Latin}/u.test(text),
  )
  return [...new Set(bylines.flatMap(({ text }) => bylineNames(text, labels)))]
}

const SOFT_HYPHEN = /\u00AD/u

/** The printed headline, but the markup's spelling of it where a page breaks its words with soft hyphens. */
const spelled = (printed: string | null, stated: string | null): string | null => {
  if (printed === null) return stated
  const same = stated !== null && wordKey(printed) === wordKey(stated)
  return same && SOFT_HYPHEN.test(printed) ? stated : printed
}

const keptText = ({ lines, verdicts }: Source): string => {
  let text = ''
  for (let i = 0; i < lines.length && text.length <= 20_000; i++)
    if (verdicts[i] === null) text += `${lines[i]?.text ?? ''}\n`
  return text
}

const publicationStamps = (
  { given }: Original,
  { metadata }: Source,
  url: string | null,
): readonly Stamp[] => {
  const day = url === null ? null : dayInUrl(url)
  return [
    ...(given.published === undefined ? [] : [{ value: given.published, basis: 'given' as const }]),
    ...(metadata?.published ?? []),
    ...(day === null ? [] : [{ value: day, basis: 'url' as const }]),
  ]
}

const BEYOND_ASCII = /[^ -~\s]/u

/** A day that a stamp writes in digits or words of another script ("১২ নভেম্বর ২০২৪"), as ISO 8601. */
const withDay = (stamp: Stamp, labels: Labels, { packs }: Tools): Stamp => {
  if (stamp.basis === 'text' || !BEYOND_ASCII.test(stamp.value)) return stamp
  return { ...stamp, value: publicationLine(stamp.value, { labels, packs })?.day ?? stamp.value }
}

const told = (code: string, reason: string): Message => ({ code, reason, stage: 'clean' })

/** What a reader should know where no text was found. */
const messagesOf = (paragraphs: number, lines: number): readonly Message[] =>
  paragraphs === 0
    ? [told('W_NO_TEXT', lines === 0 ? 'no text in it' : 'no text of a report found in it')]
    : []

/** A given date goes before all others, so where another one won it was none. */
const givenDateMessages = (
  given: string | undefined,
  published: Published | null,
): readonly Message[] =>
  given !== undefined && !published?.basis.includes('given')
    ? [told('W_GIVEN_DATE', `the given date is not understood: ${given}`)]
    : []
