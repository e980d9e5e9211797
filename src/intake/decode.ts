import { analyse } from 'chardet'
import type { Message } from '../core/reading.ts'

/** Text of some bytes, with the encoding that gave it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly messages: readonly Message[]
}

/** Confidence (0–100) of the detector from which its guess is told without doubt. */
const sure = 60

/**
 * Decodes bytes: byte-order mark, then strict UTF-8, then the charset that an HTML head declares, then
 * detection. A guess is a message; a byte-order mark is not part of the text.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = byMark(bytes)
  if (marked) return marked
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', messages: [] }
  const declared = declaredCharset(bytes)
  const text = declared ? strict(bytes, declared) : null
  if (declared && text !== null) return { text, encoding: declared, messages: [] }
  return guessed(bytes)
}

const byMark = (bytes: Uint8Array): Decoded | null => {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (label === null) return null
  return { text: new TextDecoder(label).decode(bytes), encoding: label, messages: [] }
}

/** Null when the bytes are not of that encoding, or nobody knows it. */
const strict = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,40})/iu.exec(head)?.[1]?.toLowerCase() ??
    null
  )
}

const guessed = (bytes: Uint8Array): Decoded => {
  for (const { name, confidence } of analyse(bytes.subarray(0, 65_536))) {
    const text = name === 'UTF-8' ? null : strict(bytes, name)
    if (text === null) continue
    const doubt = confidence < sure ? 'a doubtful guess' : 'detected, not declared'
    return {
      text,
      encoding: name.toLowerCase(),
      messages: [{ code: 'W_ENCODING', reason: `encoding ${name}: ${doubt}`, stage: 'intake' }],
    }
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  return {
    text,
    encoding: 'utf-8',
    messages: [
      {
        code: 'W_ENCODING',
        reason: 'not valid in any known encoding; broken bytes are shown as U+FFFD',
        stage: 'intake',
      },
    ],
  }
}
