import { analyse } from 'chardet'
import type { Message } from '../core/reading.ts'

/** Text with the name of the encoding that gave it (WHATWG label). */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** `W_ENCODING` when the encoding is a doubtful guess or some bytes are broken. */
  readonly messages: readonly Message[]
}

/** Bytes of a page that are searched for its own statement of its encoding; browsers look at 1024. */
const HEAD = 4096
/** Bytes given to the guesser. */
const SAMPLE = 65_536
/** Confidence of the guesser (0–100) below which its guess is told. */
const SURE = 80
/** Broken characters among a hundred foreign ones that a damaged UTF-8 text may have. */
const BROKEN_SHARE = 0.05

/**
 * Decodes bytes: byte-order mark; strict UTF-8 (bytes that pass are hardly anything else, whatever a
 * page says of itself); the page's own statement; UTF-8 with a few broken bytes; a guess.
 * A byte-order mark is not part of the text.
 *
 * @param charset what a protocol or the caller says about the encoding.
 */
export const decode = (bytes: Uint8Array, charset?: string): Decoded => {
  const marked = markOf(bytes) ?? utf16Of(bytes)
  if (marked !== null) return marked === 'utf-8' ? damagedUtf8(bytes) : as(bytes, marked)
  const strict = tryDecode(bytes, 'utf-8')
  if (strict !== null) return { text: strict, encoding: 'utf-8', messages: [] }
  const stated = charset ?? statedCharset(bytes)
  if (stated !== null && !/^utf-?8$/iu.test(stated)) {
    const text = tryDecode(bytes, stated)
    if (text !== null) return { text, encoding: labelOf(stated), messages: [] }
  }
  const damaged = damagedUtf8(bytes)
  return isMostlySound(damaged.text) ? damaged : guessed(bytes, stated)
}

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
}

/** UTF-16 with its mark, or without one by where the zero bytes of its blanks and marks stand; else null. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const mark = markOf(bytes)
  if (mark === 'utf-16le' || mark === 'utf-16be') return mark
  const sample = bytes.subarray(0, 4096)
  let [even, odd, blanks] = [0, 0, 0]
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
    if (
      sample[i] === 0 ? isBlankByte(sample[i + 1]) : sample[i + 1] === 0 && isBlankByte(sample[i])
    )
      blanks++
  }
  const pairs = sample.length / 2
  if (blanks < pairs * 0.05 || (even > 0 && odd > 0)) return null
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

const isBlankByte = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a

const as = (bytes: Uint8Array, label: string): Decoded => {
  const text = new TextDecoder(label).decode(bytes)
  return { text, encoding: label, messages: text.includes('\uFFFD') ? [broken(label)] : [] }
}

const damagedUtf8 = (bytes: Uint8Array): Decoded => as(bytes, 'utf-8')

const broken = (label: string): Message => ({
  code: 'W_ENCODING',
  reason: `some bytes are not ${label}; they are shown as \uFFFD`,
  stage: 'intake',
})

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const labelOf = (label: string): string => new TextDecoder(label).encoding

/** `<meta charset>`, `<meta http-equiv content="…charset=…">` or `<?xml encoding>` in the head. */
const statedCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const tag =
    /<meta\s[^>]*?charset\s*=(?:\s*["'])?\s*([\w.:-]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/iu
  const match = tag.exec(head)
  return match?.[1] ?? match?.[2] ?? null
}

/** Few bytes are broken; or characters of three bytes stand in it, which no other encoding forms by chance so often. */
const isMostlySound = (text: string): boolean => {
  let [wrong, foreign, wide] = [0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) wrong++
    else if (code > 0x7f) {
      foreign++
      if (code > 0x7ff) wide++
    }
  }
  if (foreign === 0) return false
  return wrong <= Math.max(1, foreign * BROKEN_SHARE) || (wide >= 4 && wrong <= wide)
}

const guessed = (bytes: Uint8Array, stated: string | null): Decoded => {
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const text = tryDecode(bytes, name)
    if (text === null) continue
    const encoding = labelOf(name)
    return {
      text,
      encoding,
      messages: confidence < SURE || stated !== null ? [doubt(encoding, stated)] : [],
    }
  }
  const text = new TextDecoder('windows-1252').decode(bytes)
  return { text, encoding: 'windows-1252', messages: [doubt('windows-1252', stated)] }
}

const doubt = (encoding: string, stated: string | null): Message => ({
  code: 'W_ENCODING',
  reason:
    stated === null
      ? `the encoding is not stated; ${encoding} is a guess`
      : `the bytes are not the stated ${stated}; ${encoding} is a guess`,
  stage: 'intake',
})
