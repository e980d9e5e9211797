import type { Stance } from '../../../core/reading.ts'
import type { Span } from '../../../core/span.ts'

/** A statement as found in one sentence, before places and ids are made. Offsets in the paragraph. */
export interface StatementDraft {
  readonly paragraph: number
  readonly source: Span | null
  /** Whom the source stands for where it is a relative: "the minister, who". */
  readonly named?: Span
  readonly cue: Span
  readonly cueLemma: string
  /** One part, or two where the cue interrupts. */
  readonly content: readonly Span[]
  /** Where the content stands when not in the cue's own paragraph. */
  readonly contentParagraph?: number
  readonly stance: Stance
  readonly negative: boolean
  readonly rule: string
  /** What somebody thinks or hopes: মনে করে. */
  readonly opinion?: boolean
  /** True for what nobody has said yet: "will announce". */
  readonly unsaid?: true
  /** True for what the report itself holds to be so or unclear: the words have a cue and nobody behind them. */
  readonly own?: true
}

/** Cuts white space, separators and lone quotation marks from both ends of a span. */
export const trimmed = (text: string, span: Span): Span | null => {
  let { start, end } = span
  while (start < end && /[\s,;:।.–—-]/u.test(text[start] ?? '')) start++
  while (end > start && /[\s,;:–—-]/u.test(text[end - 1] ?? '')) end--
  return end > start ? { start, end } : null
}
