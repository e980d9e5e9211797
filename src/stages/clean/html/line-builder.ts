import type { RawRange } from '../../../core/span.ts'
import { flowOf, isWhite } from '../flow.ts'
import type { Flow, Piece } from '../flow.ts'
import { ASIDE, HIDDEN_INLINE, LINKED, STRESSED } from './element-stack.ts'
import type { ElementStack } from './element-stack.ts'
import type { PageLine } from './page.ts'

const SENTENCE_END = /[.।॥?!:;…”"’')\]]\s*$/u

/** A line shorter than this (UTF-16 units) before a break stands for itself: a place, a name, a heading. */
const SHORT_LINE = 30

/** Longest hidden text (UTF-16 units) that a line leaves out: more of it waits for a click on "more". */
const LONGEST_HIDDEN = 80
/** Fewest words (UTF-16 units) of a line that leaves it out without ending as a sentence: there it may say what the rest is ("By"). */
const SHORTEST_PROSE = 80

/** A piece with whether the line leaves it out; in `beside` the bits of the style that say so. */
interface LinePiece extends Piece {
  readonly beside?: number
}

/** Gathers the pieces of each line while the page is read. */
export class LineBuilder {
  readonly #source: string
  readonly #stack: ElementStack
  readonly #lines: PageLine[] = []
  readonly #blanks: RawRange[] = []
  #pieces: LinePiece[] = []
  readonly #asides: RawRange[] = []
  readonly #titles: Piece[][] = []
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
  #break: Piece | null = null

  constructor(source: string, stack: ElementStack) {
    this.#source = source
    this.#stack = stack
  }

  /** Adds a run of the original. */
  copy(start: number, end: number): void {
    if (!isWhite(this.#source, start, end)) {
      const beside = this.#letters(end - start)
      this.#push(beside === 0 ? { start, end } : { start, end, beside })
    } else if (this.#pieces.length > 0) this.#push({ start, end })
    else {
      if (this.#white < 0) this.#white = start
      this.#whiteEnd = end
    }
  }

  /** Adds what a character reference stands for. */
  decode(decoded: string, start: number, end: number): void {
    const beside = isWhite(decoded, 0, decoded.length) ? 0 : this.#letters(1)
    const last = this.#pieces.at(-1)
    if (last?.start === start)
      this.#pieces[this.#pieces.length - 1] = { ...last, decoded: (last.decoded ?? '') + decoded }
    else this.#push(beside === 0 ? { start, end, decoded } : { start, end, decoded, beside })
  }

  addTitle(piece: Piece): void {
    const open = this.#titles.at(-1)
    const before = open?.at(-1)
    if (open && before && before.end >= piece.start) open.push(piece)
    else this.#titles.push([piece])
  }

  /** A single line break inside a sentence is white space; after a sentence, or doubled, it ends the line. */
  lineBreak(start: number, end: number): void {
    if (this.#break || !this.#started) {
      this.endLine()
      return
    }
    this.#break = { start, end, blank: true }
    this.#pieces.push(this.#break)
  }

  endLine(): void {
    this.#white = -1
    if (this.#pieces.length === 0) return
    const { text, raw, parts, edges } = flowOf(this.#source, this.#own())
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
    this.#pieces = []
    this.#break = null
    this.#started = false
    this.#plain = 0
    this.#hidden = 0
    this.#element = -1
    this.#linked = 0
    this.#stressed = 0
  }

  result(): { lines: PageLine[]; blanks: RawRange[]; titles: Flow[]; asides: RawRange[] } {
    const titles = this.#titles.map((pieces) => flowOf(this.#source, pieces))
    return {
      lines: this.#lines,
      asides: this.#asides,
      blanks: [...this.#blanks, ...titles.flatMap((title) => title.edges)],
      titles: titles.filter((title) => title.text !== ''),
    }
  }

  #push(piece: LinePiece): void {
    if (this.#white >= 0 && this.#pieces.length === 0)
      this.#pieces.push({ start: this.#white, end: this.#whiteEnd, blank: true })
    this.#pieces.push(piece)
  }

  /** The pieces of the line; what is hidden in it or beside its words is cut out and kept apart. */
  #own(): readonly Piece[] {
    if (this.#plain === 0 || this.#hidden === 0) return this.#pieces
    const isProse = this.#plain >= SHORTEST_PROSE || this.#endsSentence()
    const left = isProse && this.#hidden <= LONGEST_HIDDEN ? ASIDE | HIDDEN_INLINE : ASIDE
    return this.#pieces.map((piece) => {
      if (((piece.beside ?? 0) & left) === 0) return piece
      this.#asides.push([piece.start, piece.end])
      return { ...piece, cut: true }
    })
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
    if (this.#break) this.#afterBreak()
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
    this.#break = null
    const first = this.#pieces[0]
    const last = this.#lastPiece()
    if (!first || !last) return
    if (last.end - first.start < SHORT_LINE || this.#endsSentence()) this.endLine()
  }

  #lastPiece(): Piece | undefined {
    return this.#pieces.findLast((piece) => !piece.blank && !this.#isWhitePiece(piece))
  }

  #endsSentence(): boolean {
    const last = this.#lastPiece()
    if (!last) return false
    const tail = last.decoded ?? this.#source.slice(Math.max(last.start, last.end - 80), last.end)
    return SENTENCE_END.test(tail)
  }

  #isWhitePiece({ decoded, start, end }: Piece): boolean {
    return decoded === undefined
      ? isWhite(this.#source, start, end)
      : isWhite(decoded, 0, decoded.length)
  }
}
