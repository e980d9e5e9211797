import { html } from 'hono/html'
import type { Evidence } from '../core/dossier.ts'
import { sha256Text } from '../core/sha256.ts'
import type { Paragraph, Reading } from '../core/reading.ts'
import { countLabel, dateLabel } from './format.ts'
import { both, words } from './words.ts'
import type { Html } from './words.ts'

/** What pages need besides a dossier: its readings by id. */
export type Readings = ReadonlyMap<string, Reading>

/** A line's evidence, folded: each piece in its paragraph, in its own language, with the cited words marked. */
export const evidenceOf = (evidence: readonly Evidence[], readings: Readings): Html => {
  if (evidence.length === 0) return html``
  return html`<details class="evidence">
    <summary>${both(words.evidence)} <span class="count">${both(countLabel(evidence.length))}</span></summary>
    ${evidence.map((e) => piece(e, readings.get(e.report)))}
  </details>`
}

const piece = (evidence: Evidence, reading: Reading | undefined): Html => {
  const language = reading?.language ?? 'und'
  const found = reading ? placeIn(reading.paragraphs, evidence.raw) : null
  const quote = found
    ? html`${found.before}<mark>${found.marked}</mark>${found.after}`
    : html`<mark>${plainText(evidence.exact)}</mark>`
  return html`<figure>
    <blockquote lang="${language}" cite="#r-${evidence.report}">${quote}</blockquote>
    <figcaption>
      <a href="#${reportAnchor(evidence.report)}"
        >${reading ? sourceName(reading) : evidence.report}</a
      >${published(reading)}
    </figcaption>
  </figure>`
}

const published = (reading: Reading | undefined): Html => {
  const edtf =
    reading?.published?.certainty === 'unknown' ? null : (reading?.published?.edtf ?? null)
  return edtf === null ? html`` : html` · ${both(dateLabel(edtf))}`
}

/** Outlet and credit of a report: "Kaler Kantho / AFP". */
export const sourceName = (reading: Reading): string => {
  const names = [reading.outlet?.name, ...reading.credits.map((c) => c.name)].filter(
    (n) => n !== undefined,
  )
  return names.length > 0 ? [...new Set(names)].join(' / ') : reading.id
}

/** A name for a report that may stand in a link; the hash keeps apart what is alike without its signs. */
export const reportAnchor = (id: string): string =>
  `r-${id.replace(/[^A-Za-z0-9_-]+/gu, '-').slice(0, 60)}-${sha256Text(id, 4)}`

interface Marked {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const contextLength = 400

/** The cited stretch of the original in the clean paragraph that holds it. */
const placeIn = (paragraphs: readonly Paragraph[], raw: Evidence['raw']): Marked | null => {
  const paragraph = paragraphs.find((p) => p.raw[0] <= raw[0] && raw[1] <= p.raw[1])
  if (!paragraph) return null
  const [start, end] = [textOffset(paragraph, raw[0]), textOffset(paragraph, raw[1])]
  const { text } = paragraph
  const [from, to] = [
    Math.max(0, start - contextLength),
    Math.min(text.length, end + contextLength),
  ]
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    marked: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  }
}

/** Offset in a paragraph's text of an offset in the original. */
const textOffset = (paragraph: Paragraph, raw: number): number => {
  const { parts, text } = paragraph
  for (const [i, [rawStart, rawEnd, textStart]] of parts.entries()) {
    if (raw < rawStart) return textStart
    const textEnd = parts[i + 1]?.[2] ?? text.length
    if (raw <= rawEnd)
      return Math.min(
        textEnd,
        rawEnd - rawStart === textEnd - textStart
          ? textStart + raw - rawStart
          : raw === rawStart
            ? textStart
            : textEnd,
      )
  }
  return text.length
}

/** Words of a stretch of markup, for evidence that stands in a removed card. */
const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 300)
