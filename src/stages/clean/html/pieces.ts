import type { RawRange } from '../../../core/span.ts'
import { FlowDraft, isWhite } from '../flow.ts'
import type { Flow } from '../flow.ts'

/** White space; also a line break inside a sentence, which is read as such. */
const WHITE = 0
const COPY = 1
const REFERENCE = 2

/** UTF-16 units of the original at the end of a line that tell whether it ends as a sentence. */
const TAIL = 80

/** The runs of the original that make the line which is gathered. Its lists serve all lines of a page. */
export class Pieces {
  readonly #source: string
  readonly #kinds: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** Bits of the style that say why a line may leave a piece out; 0 for its words. */
  readonly #beside: number[] = []
  /** What each character reference stands for. */
  readonly #decoded: string[] = []
  #count = 0

  constructor(source: string) {
    this.#source = source
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  clear(): void {
    this.#count = 0
  }

  white(start: number, end: number): void {
    this.#add(WHITE, start, end)
  }

  copy(start: number, end: number, beside: number): void {
    this.#add(COPY, start, end)
    this.#beside[this.#count - 1] = beside
  }

  /** A reference that stands for two characters comes twice and is one piece. */
  reference(decoded: string, [start, end]: RawRange, beside: number): void {
    const last = this.#count - 1
    if (last >= 0 && this.#starts[last] === start) this.#decoded[last] += decoded
    else {
      this.#add(REFERENCE, start, end)
      this.#decoded[last + 1] = decoded
      this.#beside[last + 1] = beside
    }
  }

  /** UTF-16 units of the original up to the end of the last words; 0 where there are none. */
  length(): number {
    const last = this.#lastWords()
    return last < 0 ? 0 : (this.#ends[last] ?? 0) - (this.#starts[0] ?? 0)
  }

  /** The end of the last words. */
  tail(): string {
    const last = this.#lastWords()
    if (last < 0) return ''
    if (this.#kinds[last] === REFERENCE) return this.#decoded[last] ?? ''
    const [start, end] = [this.#starts[last] ?? 0, this.#ends[last] ?? 0]
    return this.#source.slice(Math.max(start, end - TAIL), end)
  }

  /** The line. @param left what stands beside the words for one of these reasons is left out. @param asides takes its ranges. */
  flow(left: number, asides: RawRange[]): Flow {
    const draft = new FlowDraft(this.#source)
    for (let i = 0; i < this.#count; i++) {
      const [start, end] = [this.#starts[i] ?? 0, this.#ends[i] ?? 0]
      const kind = this.#kinds[i]
      if (((this.#beside[i] ?? 0) & left) !== 0) {
        asides.push([start, end])
        draft.cut()
      } else if (kind === WHITE) draft.blank(start, end)
      else if (kind === COPY) draft.copy(start, end)
      else draft.entity(this.#decoded[i] ?? '', start, end)
    }
    return draft.flow()
  }

  #add(kind: number, start: number, end: number): void {
    const at = this.#count++
    this.#kinds[at] = kind
    this.#starts[at] = start
    this.#ends[at] = end
    this.#beside[at] = 0
  }

  #lastWords(): number {
    let at = this.#count - 1
    while (at >= 0 && this.#isWhite(at)) at--
    return at
  }

  #isWhite(at: number): boolean {
    const decoded = this.#decoded[at] ?? ''
    return (
      this.#kinds[at] === WHITE ||
      (this.#kinds[at] === REFERENCE && isWhite(decoded, 0, decoded.length))
    )
  }
}
