import type { Evidence } from './dossier.ts'
import type { RawRange } from './span.ts'

/** UTF-16 units of context on each side, as W3C's TextQuoteSelector suggests a short one. */
const contextLength = 32

interface Target {
  readonly report: string
  readonly raw: RawRange
  readonly statement?: string
}

/** Evidence at a place of a decoded original. */
export const evidenceAt = (original: string, { report, raw, statement }: Target): Evidence => ({
  report,
  ...(statement ? { statement } : {}),
  raw,
  exact: original.slice(raw[0], raw[1]),
  prefix: wholeStart(original.slice(Math.max(0, raw[0] - contextLength), raw[0])),
  suffix: wholeEnd(original.slice(raw[1], raw[1] + contextLength)),
})

/** No context begins or ends inside a surrogate pair. */
const wholeStart = (text: string): string => (/^[\uDC00-\uDFFF]/u.test(text) ? text.slice(1) : text)
const wholeEnd = (text: string): string =>
  /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text

/** True when the original still shows the evidence where it says: a reader refuses, never guesses. */
export const holds = (original: string, evidence: Evidence): boolean =>
  evidence.raw[0] < evidence.raw[1] &&
  original.slice(evidence.raw[0], evidence.raw[1]) === evidence.exact
