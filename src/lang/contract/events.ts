import type { Sense } from '../../core/senses.ts'

/** A predicate that carries a sense; the owner of events extends this. */
export interface FrameRow {
  readonly sense: Sense
  readonly lemmas: readonly string[]
}

export interface EventsPart {
  readonly frames: readonly FrameRow[]
}
