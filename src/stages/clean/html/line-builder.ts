import type { RawRange } from '../../../core/span.ts'
import { flowOf, isWhite } from '../flow.ts'
import type { Flow, Piece } from '../flow.ts'
import { LINKED, STRESSED } from './element-stack.ts'
import type { ElementStack } from './element-stack.ts'
import type { PageLine } from './page.ts'

const SENTENCE_END = /[.।॥?!:;…”"’')\]]\s*$/u

/** A line shorter than this (UTF-16 units) before a break stands for itself: a place, a name, a heading. */
const SHORT_LINE = 30

/** Gathers the pieces of each line while the page is read. */
export class LineBuilder {
  readonly #source: string
  readonly #stack: ElementStack
  readonly #lines: PageLine[] = []
  readonly #blanks: RawRange[] = []
  #pieces: Piece[] = []
  readonly #titles: Piece[][] = []
  /** White space before the line's first piece: most of a page's text is nothing else. */
  #white = -1
  #whiteEnd = -1
  #block = -1
  #started = false
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
      this.#letters(end - start)
      this.#push({ start, end })
    } else if (this.#pieces.length > 0) this.#push({ start, end })
    else {
      if (this.#white < 0) this.#white = start
      this.#whiteEnd = end
    }
  }

  /** Adds what a character reference stands for. */
  decode(decoded: string, start: number, end: number): void {
    if (!isWhite(decoded, 0, decoded.length)) this.#letters(1)
    const last = this.#pieces.at(-1)
    if (last?.start === start)
      this.#pieces[this.#pieces.length - 1] = { ...last, decoded: (last.decoded ?? '') + decoded }
    else this.#push({ start, end, decoded })
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
    const { text, raw, parts, edges } = flowOf(this.#source, this.#pieces)
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
    this.#element = -1
    this.#linked = 0
    this.#stressed = 0
  }

  result(): { lines: PageLine[]; blanks: RawRange[]; titles: Flow[] } {
    const titles = this.#titles.map((pieces) => flowOf(this.#source, pieces))
    return {
      lines: this.#lines,
      blanks: [...this.#blanks, ...titles.flatMap((title) => title.edges)],
      titles: titles.filter((title) => title.text !== ''),
    }
  }

  #push(piece: Piece): void {
    if (this.#white >= 0 && this.#pieces.length === 0)
      this.#pieces.push({ start: this.#white, end: this.#whiteEnd, blank: true })
    this.#pieces.push(piece)
  }

  /** Takes note of letters that come: what they end, where they stand and how they look. */
  #letters(length: number): void {
    if (this.#break) this.#afterBreak()
    if (this.#started) this.#widen()
    else this.#begin()
    const style = this.#stack.style()
    if ((style & LINKED) !== 0) this.#linked += length
    if ((style & STRESSED) !== 0) this.#stressed += length
  }

  #begin(): void {
    this.#started = true
    this.#element = this.#stack.inner()
    this.#block = this.#stack.block()
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
    const last = this.#pieces.findLast((piece) => !piece.blank && !this.#isWhitePiece(piece))
    if (!first || !last) return
    const tail = last.decoded ?? this.#source.slice(Math.max(last.start, last.end - 80), last.end)
    if (last.end - first.start < SHORT_LINE || SENTENCE_END.test(tail)) this.endLine()
  }

  #isWhitePiece({ decoded, start, end }: Piece): boolean {
    return decoded === undefined
      ? isWhite(this.#source, start, end)
      : isWhite(decoded, 0, decoded.length)
  }
}
