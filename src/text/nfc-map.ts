import { onceAText } from './once-a-text.ts'
import { nfc } from './normalise.ts'

/** A text in NFC that still knows where each of its units stood before. */
export interface MappedText {
  readonly text: string
  /** Offset in the text as given of an offset in `text`; both in UTF-16 units, ends included. */
  readonly source: (offset: number) => number
}

/** A cluster whose length NFC changed: where it begins and ends in NFC and in the text as given. */
interface Change {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

const cluster = /\P{M}\p{M}*|\p{M}+/uy
const inside = /^[\p{M}\uDC00-\uDFFF]/u

const mapOf = (original: string): MappedText => {
  const whole = nfc(original)
  if (whole === original) return { text: original, source: (offset) => offset }
  const changes: Change[] = []
  let text = ''
  for (let at = 0; at < original.length;) {
    // What stands in the normal text just so is normal itself, cluster by cluster.
    const same = sameUntil(original, at, whole.slice(text.length))
    text += original.slice(at, same)
    at = same
    cluster.lastIndex = at
    const given = cluster.exec(original)?.[0]
    if (given === undefined) break
    const normal = nfc(given)
    const [start, end] = [text.length, text.length + normal.length]
    if (normal.length !== given.length)
      changes.push({ start, end, sourceStart: at, sourceEnd: at + given.length })
    text += normal
    at += given.length
  }
  return { text, source: (offset) => sourceOf(changes, offset, original.length) }
}

/**
 * Puts a text into NFC with a map back; NFC changes lengths (ড় ঢ় য় split), and offsets must not follow it.
 * The paragraphs of a batch of reports are kept in mind: dates and quantities both ask for them.
 */
export const nfcMapped = onceAText(mapOf, 512)

/** Where the last cluster ends that two texts have in common from a place on. */
const sameUntil = (original: string, from: number, whole: string): number => {
  let at = from
  while (at < original.length && original.charCodeAt(at) === whole.charCodeAt(at - from)) at++
  while (at > from && at < original.length && inside.test(original.slice(at, at + 2))) at--
  return at
}

const sourceOf = (changes: readonly Change[], offset: number, length: number): number => {
  let [low, high] = [0, changes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const change = changes[low - 1]
  if (!change) return Math.min(offset, length)
  if (offset === change.start) return change.sourceStart
  return Math.min(change.sourceEnd + Math.max(0, offset - change.end), length)
}
