import type { Given } from '../pipeline/board.ts'
import { refused } from './intake.ts'
import type { RefusedIntake } from './intake.ts'

/** An entry of a feed or sitemap whose text stands elsewhere. */
export interface Link {
  readonly kind: 'link'
  readonly url: string
  readonly given: Given
}

/** What is said of a link that nobody asked to follow. */
export const notFollowed = ({ url }: Link): RefusedIntake =>
  refused(url, 'E_FOLLOW', 'only a link; give --follow to fetch the page')
