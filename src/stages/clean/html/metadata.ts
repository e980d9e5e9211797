import type { Stamp } from '../published.ts'

/** Particulars that a page states about itself in markup, as written there. */
export interface Metadata {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly url: string | null
  readonly canonical: string | null
  readonly language: string | null
  readonly published: readonly Stamp[]
  readonly modified: readonly Stamp[]
}
