import type { Stamp } from '../published.ts'

/** Particulars that a page states about itself in markup, as written there. */
export interface Metadata {
  readonly title: string | null
  /** Every headline that the markup gives, strongest first. */
  readonly titles: readonly string[]
  readonly authors: readonly string[]
  readonly outlet: string | null
  /** `link rel=canonical`, else the address that the page gives of itself. */
  readonly canonical: string | null
  readonly language: string | null
  readonly published: readonly Stamp[]
  /** Weaker than a day that the page prints at its headline: a `time` somewhere, a "date" without more. */
  readonly dated: readonly Stamp[]
  readonly modified: readonly Stamp[]
}
