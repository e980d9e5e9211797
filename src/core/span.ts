/** Half-open range `[start, end)` in UTF-16 code units of one named text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `[start, end)` in UTF-16 code units of the decoded original (markup included, no byte-order mark). */
export type RawRange = readonly [start: number, end: number]

/**
 * A run of a paragraph's text: `[rawStart, rawEnd, textStart]`.
 * Either `rawEnd - rawStart` equals the run's length in the text, or the run is one decoded entity
 * (or one white space standing for a longer run of it).
 */
export type Part = readonly [rawStart: number, rawEnd: number, textStart: number]

/** A span inside one clean paragraph: `paragraphs[at.paragraph].text.slice(at.start, at.end)`. */
export interface At extends Span {
  readonly paragraph: number
}

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** True when the two share at least one code unit. */
export const overlaps = (left: Span, right: Span): boolean =>
  left.start < right.end && right.start < left.end
