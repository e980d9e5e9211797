/** A text in NFC that still knows where each of its units stood before. */
export interface MappedText {
  readonly text: string
  /** Offset in the text as given of an offset in `text`; both in UTF-16 units, ends included. */
  readonly source: (offset: number) => number
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu

/** Puts a text into NFC with a map back; NFC changes lengths (ড় ঢ় য় split), and offsets must not follow it. */
export const nfcMapped = (original: string): MappedText => {
  const whole = original.normalize('NFC')
  if (whole === original) return { text: original, source: (offset) => offset }
  const starts: number[] = []
  let text = ''
  for (const match of original.matchAll(cluster)) {
    const normal = match[0].normalize('NFC')
    const same = normal.length === match[0].length
    for (let i = 0; i < normal.length; i++)
      starts.push(match.index + (same ? i : i === 0 ? 0 : match[0].length))
    text += normal
  }
  starts.push(original.length)
  return {
    text,
    source: (offset) => starts[Math.min(offset, starts.length - 1)] ?? original.length,
  }
}
