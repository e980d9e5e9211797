import type { FoundDate } from '../../../lang/contract/dates.ts'

/** A date with the paragraph that it stands in. */
export interface Placed {
  readonly date: FoundDate
  readonly paragraph: number
}
