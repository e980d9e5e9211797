import type { RawRange } from '../../../core/span.ts'
import type { Flow } from '../flow.ts'
import type { Element } from './element.ts'
import { NO_HEADING } from './tags.ts'

/** A line of text between two block boundaries, or between two line breaks. */
export interface PageLine extends Flow {
  /** Innermost element around the whole line that is not inline. */
  readonly block: number
  /** Innermost element, inline or not, that holds every letter of the line. */
  readonly element: number
  /** UTF-16 units of text inside links. */
  readonly linked: number
  /** UTF-16 units of text inside `strong`, `b`, `em` or `i`. */
  readonly stressed: number
}

/** Level of the heading that a line stands in, 1 to 6; 7 where it stands in none. */
export const headingOf = ({ elements }: Pick<Page, 'elements'>, { block }: PageLine): number =>
  elements[block]?.heading ?? NO_HEADING

/** What one pass over the HTML gives. */
export interface Page {
  readonly elements: readonly Element[]
  /** Those that may say something of the page, by their attributes. */
  readonly telling: readonly Element[]
  readonly lines: readonly PageLine[]
  /** Contents of `script type="application/ld+json"`. */
  readonly data: readonly RawRange[]
  /** Text of `title` elements of the document: they are no lines. */
  readonly documentTitles: readonly Flow[]
  /** Text inside lines that is no text of theirs: hidden, or beside the words. */
  readonly asides: readonly RawRange[]
  /** Ranges that are neither text nor a whole tag (a tag that the file's end cuts off), and white space given as entities. */
  readonly debris: readonly RawRange[]
  /** True when the source has `html`, `head` or `body`: a page and not a piece of one. */
  readonly whole: boolean
}
