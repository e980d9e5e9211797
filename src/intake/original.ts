import { sha256Bytes } from './sha256.ts'
import type { Original } from '../pipeline/board.ts'
import { decode } from './decode.ts'
import type { Decoded } from './decode.ts'
import type { ReportIntake } from './intake.ts'

/** UTF-16 units of a text that are looked at to tell HTML from plain text. */
const SAMPLE = 100_000

const TAG =
  /<(\/?)(?:p|div|br|span|a|h[1-6]|ul|ol|li|table|tr|td|strong|em|b|i|u|article|section|main|header|footer|figure|img|body|head|meta|title|script|style|blockquote|font|center|iframe)(?=[\s/>])[^<>]*>/giu
const START =
  /^\s*(?:<!doctype\s+html|<\?xml\s|<!--|<(?:html|head|body|meta|p|div|article|section|main|h[1-6]|table|figure|span|a|img|ul|ol|blockquote|script|style|strong)(?=[\s/>]))/iu

/** True when a text is HTML by its content: it opens with a tag, or holds several with an end among them. */
export const isHtml = (text: string): boolean => {
  if (START.test(text.slice(0, 1000))) return true
  let tags = 0
  let ends = 0
  for (const match of text.slice(0, SAMPLE).matchAll(TAG)) {
    tags++
    if (match[1] === '/' || /^<br/iu.test(match[0])) ends++
    if (tags >= 3 && ends >= 1) return true
  }
  return tags >= 2 && ends >= 1
}

const REPLACEMENT = Buffer.from('\uFFFD')

/** False for text with half of a pair in it; bytes have a replacement character there, which is looked for in less time. */
const isSound = (text: string, { buffer, byteOffset, byteLength }: Uint8Array): boolean =>
  !Buffer.from(buffer, byteOffset, byteLength).includes(REPLACEMENT) || text.isWellFormed()

/** Text that bytes were made from needs no decoding, if it is sound and opens with no byte-order mark. */
const decodedOf = ({ bytes, text, given }: ReportIntake): Decoded =>
  text !== undefined && isSound(text, bytes) && text.charCodeAt(0) !== 0xfeff
    ? { text, encoding: 'utf-8', messages: [] }
    : decode(bytes, given.charset)

/** Decodes what came in: the ground of all reading. The id is the given one; the sha256 is of the bytes. */
export const toOriginal = (intake: ReportIntake): Original => {
  const { text, encoding, messages } = decodedOf(intake)
  return {
    id: intake.id,
    sha256: sha256Bytes(intake.bytes),
    text,
    mediaType: intake.mediaType ?? (isHtml(text) ? 'text/html' : 'text/plain'),
    encoding,
    given: intake.given,
    messages: [...(intake.messages ?? []), ...messages],
  }
}
