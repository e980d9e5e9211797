import type { RawRange } from '../../../core/span.ts'
import { flowOf } from '../flow.ts'
import type { Flow, Piece } from '../flow.ts'
import type { ElementStack } from './element-stack.ts'
import type { PageLine } from './page.ts'
import { INLINE } from './tags.ts'

const STRESS = new Set(['strong', 'b', 'em', 'i', 'u'])
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
  #block = -1
  #started = false
  #element = -1
  #linked = 0
  #stressed = 0
  #break: Piece | null = null
  #lastInner = -2
  #flags = { linked: false, stressed: false }

  constructor(source: string, stack: ElementStack) {
    this.#source = source
    this.#stack = stack
  }

  add(piece: Piece): void {
    const white = isWhite(this.#source, piece)
    if (!white) {
      this.#afterBreak()
      if (this.#started) this.#widen()
      else this.#begin()
    }
    const last = this.#pieces.at(-1)
    if (piece.decoded !== undefined && last?.start === piece.start) {
      const decoded = (last.decoded ?? '') + piece.decoded
      this.#pieces[this.#pieces.length - 1] = { ...last, decoded }
    } else this.#pieces.push(piece)
    if (white) return
    const { linked, stressed } = this.#inlineFlags()
    const length = piece.decoded === undefined ? piece.end - piece.start : 1
    if (linked) this.#linked += length
    if (stressed) this.#stressed += length
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
    if (this.#pieces.length > 0) {
      const flow = flowOf(this.#source, this.#pieces)
      this.#blanks.push(...flow.edges)
      if (flow.text !== '') {
        this.#lines.push({
          ...flow,
          block: this.#block,
          element: this.#element,
          linked: Math.min(this.#linked, flow.text.length),
          stressed: Math.min(this.#stressed, flow.text.length),
        })
      }
    }
    this.#pieces = []
    this.#break = null
    this.#started = false
    this.#element = -1
    this.#linked = 0
    this.#stressed = 0
    this.#lastInner = -2
  }

  result(): { lines: PageLine[]; blanks: RawRange[]; titles: Flow[] } {
    const titles = this.#titles.map((pieces) => flowOf(this.#source, pieces))
    return {
      lines: this.#lines,
      blanks: [...this.#blanks, ...titles.flatMap((title) => title.edges)],
      titles: titles.filter((title) => title.text !== ''),
    }
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
      const depths = [elements[this.#element]?.depth ?? -1, elements[other]?.depth ?? -1] as const
      if (depths[0] >= depths[1]) this.#element = elements[this.#element]?.parent ?? -1
      if (depths[1] >= depths[0]) other = elements[other]?.parent ?? -1
    }
  }

  #afterBreak(): void {
    if (!this.#break) return
    this.#break = null
    const first = this.#pieces[0]
    const last = this.#pieces.findLast((piece) => !piece.blank && !isWhite(this.#source, piece))
    if (!first || !last) return
    const tail = last.decoded ?? this.#source.slice(Math.max(last.start, last.end - 80), last.end)
    if (last.end - first.start < SHORT_LINE || SENTENCE_END.test(tail)) this.endLine()
  }

  #inlineFlags(): { linked: boolean; stressed: boolean } {
    const inner = this.#stack.inner()
    if (inner === this.#lastInner) return this.#flags
    this.#lastInner = inner
    let linked = false
    let stressed = false
    for (let at = inner; at >= 0; at = this.#stack.elements[at]?.parent ?? -1) {
      const element = this.#stack.elements[at]
      if (element?.tag === 'a' && element.attributes['href'] !== undefined) linked = true
      if (STRESS.has(element?.tag ?? '')) stressed = true
      if (!INLINE.has(element?.tag ?? '') && linked) break
    }
    this.#flags = { linked, stressed }
    return this.#flags
  }
}

const isWhite = (source: string, piece: Piece): boolean =>
  /^\s*$/u.test(piece.decoded ?? source.slice(piece.start, piece.end))
