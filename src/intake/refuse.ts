import type { IntakeRefusal } from './item.ts'

const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF: save its text first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip or Word document: save it as plain text or HTML first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document: save it as plain text or HTML first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image: there is no text in it to read'],
  [[0xff, 0xd8, 0xff], 'a JPEG image: there is no text in it to read'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image: there is no text in it to read'],
  [[0x1f, 0x8b], 'gzip data: unpack it first'],
]

/** Why these bytes are no report, or null when they may be one. */
export const refusal = (id: string, bytes: Uint8Array): IntakeRefusal | null => {
  if (bytes.length === 0)
    return { kind: 'refused', id, code: 'E_EMPTY', reason: 'the file is empty' }
  const known = signatures.find(([head]) => head.every((b, i) => bytes[i] === b))
  if (known) return { kind: 'refused', id, code: 'E_NOT_TEXT', reason: `it is ${known[1]}` }
  if (!hasUtf16Mark(bytes) && looksBinary(bytes)) {
    return { kind: 'refused', id, code: 'E_NOT_TEXT', reason: 'it is binary data, not text' }
  }
  return null
}

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** NUL bytes, or many control bytes, in the first stretch. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192)
  let controls = 0
  for (const b of head) {
    if (b === 0) return true
    if (b < 9 || (b > 13 && b < 27)) controls++
  }
  return controls > head.length / 20
}
