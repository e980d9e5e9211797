import type { RawRange } from '../../../core/span.ts'
import { FlowDraft, isWhite } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { ASIDE, HIDDEN_INLINE, LINKED, STRESSED } from './element-stack.ts'
import type { ElementStack } from './element-stack.ts'
import type { PageLine } from './page.ts'
import { Pieces } from './pieces.ts'

const SENTENCE_END = /[.।॥?!:;…”"’')\]]\s*$/u

/** A line shorter than this (UTF-16 units) before a break stands for itself: a place, a name, a heading. */
const SHORT_LINE = 30

/** Longest hidden text (UTF-16 units) that a line leaves out: more of it waits for a click on "more". */
const LONGEST_HIDDEN = 80
/** Fewest words (UTF-16 units) of a line that leaves it out without ending as a sentence: there it may say what the rest is ("By"). */
const SHORTEST_PROSE = 80

/** Gathers the pieces of each line while the page is read. */
export class LineBuilder {
  readonly #source: string
  readonly #stack: ElementStack
  readonly #lines: PageLine[] = []
  readonly #blanks: RawRange[] = []
  readonly #pieces: Pieces
  readonly #asides: RawRange[] = []
  readonly #titles: Flow[] = []
  /** The title that is read, and where it has come to. */
  #title: FlowDraft | null = null
  #titleEnd = -1
  /** White space before the line's first piece: most of a page's text is nothing else. */
  #white = -1
  #whiteEnd = -1
  #block = -1
  #started = false
  /** UTF-16 units of the line's own words, and of what is hidden or beside them. */
  #plain = 0
  #hidden = 0
  #element = -1
  #linked = 0
  #stressed = 0
  #isBroken = false

  constructor(source: string, stack: ElementStack) {
    this.#source = source
    this.#stack = stack
    this.#pieces = new Pieces(source)
  }

  /** Adds a run of the original. */
  copy(start: number, end: number): void {
    if (!isWhite(this.#source, start, end)) {
      const beside = this.#letters(end - start)
      this.#startPieces()
      this.#pieces.copy(start, end, beside)
    } else if (!this.#pieces.isEmpty) this.#pieces.white(start, end)
    else {
      if (this.#white < 0) this.#white = start
      this.#whiteEnd = end
    }
  }

  /** Adds what a character reference stands for. */
  decode(decoded: string, start: number, end: number): void {
    const beside = isWhite(decoded, 0, decoded.length) ? 0 : this.#letters(1)
    this.#startPieces()
    this.#pieces.reference(decoded, [start, end], beside)
  }

  /** Adds to the title of the document, or begins another one. @param decoded what a character reference stands for. */
  addTitle([start, end]: RawRange, decoded: string | null): void {
    if (this.#title === null || this.#titleEnd < start) {
      this.#endTitle()
      this.#title = new FlowDraft(this.#source)
    }
    if (decoded === null) this.#title.copy(start, end)
    else this.#title.entity(decoded, start, end)
    this.#titleEnd = end
  }

  /** A single line break inside a sentence is white space; after a sentence, or doubled, it ends the line. */
  lineBreak(start: number, end: number): void {
    if (this.#isBroken || !this.#started) {
      this.endLine()
      return
    }
    this.#isBroken = true
    this.#pieces.white(start, end)
  }

  endLine(): void {
    this.#white = -1
    if (this.#pieces.isEmpty) return
    const { text, raw, parts, edges } = this.#pieces.flow(this.#left(), this.#asides)
    for (const edge of edges) this.#blanks.push(edge)
    if (text !== '')
      this.#lines.push({
        text,
        raw,
        parts,
        edges,
        block: this.#block,
        element: this.#element,
        linked: Math.min(this.#linked, text.length),
        stressed: Math.min(this.#stressed, text.length),
      })
    this.#pieces.clear()
    this.#isBroken = false
    this.#started = false
    this.#plain = 0
    this.#hidden = 0
    this.#element = -1
    this.#linked = 0
    this.#stressed = 0
  }

  result(): { lines: PageLine[]; blanks: RawRange[]; titles: Flow[]; asides: RawRange[] } {
    this.#endTitle()
    return {
      lines: this.#lines,
      asides: this.#asides,
      blanks: [...this.#blanks, ...this.#titles.flatMap((title) => title.edges)],
      titles: this.#titles.filter((title) => title.text !== ''),
    }
  }

  #endTitle(): void {
    if (this.#title) this.#titles.push(this.#title.flow())
  }

  #startPieces(): void {
    if (this.#white >= 0 && this.#pieces.isEmpty) this.#pieces.white(this.#white, this.#whiteEnd)
  }

  /** Bits of the style with which something is cut out of the line and kept apart: hidden, or beside its words. */
  #left(): number {
    if (this.#plain === 0 || this.#hidden === 0) return 0
    const isProse = this.#plain >= SHORTEST_PROSE || SENTENCE_END.test(this.#pieces.tail())
    return isProse && this.#hidden <= LONGEST_HIDDEN ? ASIDE | HIDDEN_INLINE : ASIDE
  }

  /**
   * Takes note of letters that come: what they end, where they stand and how they look.
   *
   * @returns bits that say why they are no words of the line; 0 for its words.
   */
  #letters(length: number): number {
    const style = this.#stack.style()
    const beside = style & (ASIDE | HIDDEN_INLINE)
    if (beside !== 0) {
      this.#hidden += length
      // Words decide where a line stands; what is beside them does only where it is all there is.
      if (this.#plain > 0) return beside
    } else if (this.#plain === 0 && this.#started) this.#startAgain()
    if (this.#isBroken) this.#afterBreak()
    if (this.#started) this.#widen()
    else this.#begin()
    if (beside === 0) this.#plain += length
    if ((style & LINKED) !== 0) this.#linked += length
    if ((style & STRESSED) !== 0) this.#stressed += length
    return beside
  }

  #begin(): void {
    this.#started = true
    this.#element = this.#stack.inner()
    this.#block = this.#stack.block()
  }

  /** Forgets where that stands which comes before the first word of the line. */
  #startAgain(): void {
    this.#started = false
    this.#linked = 0
    this.#stressed = 0
  }

  /** Lifts the line's element until it holds the piece that comes now as well. */
  #widen(): void {
    const { elements } = this.#stack
    let other = this.#stack.inner()
    while (other !== this.#element) {
      const depth = elements[this.#element]?.depth ?? -1
      const otherDepth = elements[other]?.depth ?? -1
      if (depth >= otherDepth) this.#element = elements[this.#element]?.parent ?? -1
      if (otherDepth >= depth) other = elements[other]?.parent ?? -1
    }
  }

  #afterBreak(): void {
    this.#isBroken = false
    if (this.#pieces.length() < SHORT_LINE || SENTENCE_END.test(this.#pieces.tail())) this.endLine()
  }
}
