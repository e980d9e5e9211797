import type { RemovalKind } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'

/** A stretch of text as it stands in the original: copied letter by letter, or one decoded entity. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Inside an `<a href>`. */
  readonly linked: boolean
}

/** One line or block-level piece of the original, before anyone decides what it is. */
export interface Block {
  readonly runs: readonly Run[]
  /** Text with white space as one blank, trimmed. */
  readonly text: string
  readonly raw: RawRange
  /** Innermost element that holds the whole block; −1 in plain text. */
  readonly element: number
  /** Tag of the innermost block-level element, lower case; empty in plain text. */
  readonly tag: string
  /** UTF-16 units of `text` inside links. */
  readonly linkedLength: number
}

/** What became of a block. */
export type Verdict =
  | { readonly kind: 'keep' }
  | { readonly kind: 'title' }
  | {
      readonly kind: 'remove'
      readonly as: RemovalKind
      readonly reason: string
      readonly repeatOf?: number
      /** Blocks of one card share a group and become one removal. */
      readonly group?: number
    }

export const keep: Verdict = { kind: 'keep' }

/** A removal with its kind and reason. */
export const cut = (as: RemovalKind, reason: string): Verdict => ({ kind: 'remove', as, reason })

/** Makes a block from its runs; null when there is nothing but white space. */
export const blockOf = (runs: readonly Run[], element: number, tag: string): Block | null => {
  const inked = runs.filter((r) => /\S/u.test(r.text))
  const [first, last] = [inked[0], inked.at(-1)]
  if (!first || !last) return null
  const text = runs
    .map((r) => r.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  const linkedLength = runs
    .filter((r) => r.linked)
    .map((r) => r.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim().length
  return { runs, text, raw: [inkStart(first), inkEnd(last)], element, tag, linkedLength }
}

const inkStart = (run: Run): number =>
  run.end - run.start === run.text.length
    ? run.start + (run.text.length - run.text.trimStart().length)
    : run.start

const inkEnd = (run: Run): number =>
  run.end - run.start === run.text.length
    ? run.end - (run.text.length - run.text.trimEnd().length)
    : run.end
