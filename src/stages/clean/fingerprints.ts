import type { Span } from '../../core/span.ts'
import { fold } from '../../text/normalise.ts'
import { DIGIT, HALF, NUMBER, OTHER, unitKind } from '../../text/unit-kinds.ts'
import { endsIn } from './units.ts'

/** Letters and digits from which on it matters whether a line, or one sentence, comes again. */
export interface Shortest {
  readonly line: number
  readonly sentence: number
}

/** Hash and number of the letters of a sentence, and of its line up to there. */
interface Print {
  sentence: number
  sentenceLength: number
  line: number
  lineLength: number
}

const MULTIPLIER = 31
const ZERO = 0x30

/** True for a stretch of ASCII, dashes and quotation marks: its letters are folded one by one. */
const isPlain = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= ASCII && (unit < 0x2010 || unit > 0x2027)) return false
  }
  return true
}
const ASCII = 0x80
/** What a small letter has and a capital has not. */
const SMALL = 0x20

/** Reads the next sentence of a line. */
const readSentence = (text: string, span: Span, print: Print): void => {
  const plain = isPlain(text, span)
  const letters = plain ? text : fold(text.slice(span.start, span.end))
  const end = plain ? span.end : letters.length
  let { line, lineLength: count } = print
  let sentence = 0
  for (let at = plain ? span.start : 0; at < end; at++) {
    const unit = letters.charCodeAt(at)
    const kind = unitKind(unit)
    if (kind === OTHER || kind === NUMBER) continue
    count++
    if (kind === HALF) continue
    const letter = kind === DIGIT ? ZERO : unit < ASCII ? unit | SMALL : unit
    sentence = (Math.imul(sentence, MULTIPLIER) + letter) | 0
    line = (Math.imul(line, MULTIPLIER) + letter) | 0
  }
  print.sentence = sentence
  print.sentenceLength = count - print.lineLength
  print.line = line
  print.lineLength = count
}

const noPrint = (): Print => ({ sentence: 0, sentenceLength: 0, line: 0, lineLength: 0 })

/**
 * Tells by hashes of letters whether lines may say again what was said, so that no keys of sentences are made for the
 * many reports in which nothing comes twice. Where it says that something may, that may be wrong: digits are all alike
 * to it, and hashes may meet.
 */
export class Fingerprints {
  readonly #shortest: Shortest
  readonly #title = noPrint()
  readonly #lines = new Set<number>()
  readonly #sentences = new Set<number>()

  constructor(title: string, shortest: Shortest) {
    this.#shortest = shortest
    readSentence(title, { start: 0, end: title.length }, this.#title)
  }

  /** True when this line, a sentence of it or two in a row may have come before, or it may be the title. Remembers them. */
  hasMet(text: string): boolean {
    const print = noPrint()
    let [met, isBeforeMet, start] = [false, false, 0]
    for (const end of endsIn(text)) {
      readSentence(text, { start, end }, print)
      start = end
      if (print.sentenceLength === 0) continue
      const isMet = this.#sentences.has(print.sentence)
      met ||= isMet && (isBeforeMet || print.sentenceLength >= this.#shortest.sentence)
      isBeforeMet = isMet
      this.#sentences.add(print.sentence)
    }
    met ||= print.lineLength > 0 && print.line === this.#title.line
    if (print.lineLength < this.#shortest.line) return met
    met ||= this.#lines.has(print.line)
    this.#lines.add(print.line)
    return met
  }
}
