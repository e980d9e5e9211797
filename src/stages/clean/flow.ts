import type { Part, RawRange } from '../../core/span.ts'
import { ownText } from '../../text/own-text.ts'

/** Text with its map: runs of white space are one blank, none stands at an end. */
export interface Flow {
  readonly text: string
  readonly raw: RawRange
  readonly parts: readonly Part[]
  /** White space at an end, or behind what is left out, that the original writes as entities. */
  readonly edges: readonly RawRange[]
}

const BLANK = 0x20
const RARE_SPACE = /\s/u

/** As `\s`, without a pattern for the common letters. */
export const isSpace = (code: number): boolean => {
  if (code <= BLANK) return code === BLANK || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0xa0
  return code < 0x2000 || (code > 0x205f && code !== 0x3000 && code !== 0xfeff)
    ? code === 0x1680
    : RARE_SPACE.test(String.fromCharCode(code))
}

/** True for a stretch of white space, or of nothing. */
export const isWhite = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

/** One run of the original as a line of text. */
export const flowOf = (original: string, [start, end]: RawRange): Flow => {
  const draft = new FlowDraft(original)
  draft.copy(start, end)
  return draft.flow()
}

const NO_PARTS: readonly Part[] = []
const NO_EDGES: readonly RawRange[] = []
const NOWHERE: RawRange = [0, 0]

/** A line of text that is put together from runs of the original, in their order. */
export class FlowDraft {
  readonly #original: string
  #text = ''
  #parts: Part[] | null = null
  #edges: RawRange[] | null = null
  /** The part that is copied letter by letter and may grow: its range, and where its text begins. */
  #partStart = -1
  #partEnd = -1
  #partAt = 0
  /** White space since the last letter; whole once something is left out behind it. */
  #gapStart = -1
  #gapEnd = -1
  #isEntity = false
  #isWhole = false

  constructor(original: string) {
    this.#original = original
  }

  /** Copies a run letter by letter; its white space is read as one blank. */
  copy(start: number, end: number): void {
    let at = start
    while (at < end) {
      const from = at
      while (at < end && isSpace(this.#original.charCodeAt(at))) at++
      if (at > from) this.blank(from, at)
      const run = at
      at = endOfRun(this.#original, at, end)
      if (at > run) this.#run(run, at)
    }
  }

  /** Adds what a character reference stands for. */
  entity(decoded: string, start: number, end: number): void {
    if (isWhite(decoded, 0, decoded.length)) {
      this.#blankEntity(start, end)
      return
    }
    this.#flushGap()
    this.#closePart()
    this.#part(start, end, this.#text.length)
    this.#text += decoded
  }

  /** Adds what is read as white space. */
  blank(start: number, end: number): void {
    if (this.#isWhole) return
    if (this.#gapStart < 0) this.#gapStart = start
    this.#gapEnd = end
  }

  /** Something is left out here: white space on both sides of it is not one stretch of the original. */
  cut(): void {
    if (this.#gapStart >= 0) this.#isWhole = true
  }

  flow(): Flow {
    if (this.#gapStart >= 0 && this.#isEntity) this.#edge(this.#gapStart, this.#gapEnd)
    this.#closePart()
    const [parts, edges] = [this.#parts ?? NO_PARTS, this.#edges ?? NO_EDGES]
    return { text: ownText(this.#text), raw: rawOf(parts, edges), parts, edges }
  }

  #run(start: number, end: number): void {
    this.#flushGap()
    this.#copied(start, end)
    this.#text += this.#original.slice(start, end)
  }

  /** What stands right behind the open part makes it longer. */
  #copied(start: number, end: number): void {
    if (this.#partEnd !== start) {
      this.#closePart()
      this.#partStart = start
      this.#partAt = this.#text.length
    }
    this.#partEnd = end
  }

  #closePart(): void {
    if (this.#partEnd >= 0) this.#part(this.#partStart, this.#partEnd, this.#partAt)
    this.#partEnd = -1
  }

  /** Most lines have one part: their list is made with it, as long as it is. */
  #part(start: number, end: number, at: number): void {
    if (this.#parts) this.#parts.push([start, end, at])
    else this.#parts = [[start, end, at]]
  }

  #edge(start: number, end: number): void {
    ;(this.#edges ??= []).push([start, end])
  }

  #blankEntity(start: number, end: number): void {
    if (this.#isWhole) this.#edge(start, end)
    else {
      this.blank(start, end)
      this.#isEntity = true
    }
  }

  /** A run of white space inside the line: one blank, copied where the original has just that. */
  #flushGap(): void {
    const start = this.#gapStart
    if (start < 0) return
    const end = this.#gapEnd
    const isEntity = this.#isEntity
    this.#gapStart = -1
    this.#isEntity = false
    this.#isWhole = false
    if (this.#text === '') {
      if (isEntity) this.#edge(start, end)
      return
    }
    if (end - start === 1 && this.#original.charCodeAt(start) === BLANK) this.#copied(start, end)
    else {
      this.#closePart()
      this.#part(start, end, this.#text.length)
    }
    this.#text += ' '
  }
}

/** From the first to the last letter; where a line has none, what stands at its edges. */
const rawOf = (parts: readonly Part[], edges: readonly RawRange[]): RawRange => {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first && last) return [first[0], last[1]]
  const [edge, end] = [edges[0], edges.at(-1)]
  return edge && end ? [edge[0], end[1]] : NOWHERE
}

/** Where copied text stops: before white space other than one blank between two letters. */
const endOfRun = (original: string, from: number, end: number): number => {
  let at = from
  while (at < end) {
    const code = original.charCodeAt(at)
    if (code === BLANK) {
      if (at + 1 >= end || isSpace(original.charCodeAt(at + 1))) return at
    } else if (isSpace(code)) return at
    at++
  }
  return at
}
