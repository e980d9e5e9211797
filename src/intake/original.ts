import { sha256Bytes } from '../core/ids.ts'
import type { Original } from '../pipeline/board.ts'
import { decode } from './decode.ts'
import type { IntakeReport } from './item.ts'

/** Makes an original of a report's bytes: decoded, its media type read off its content. */
export const toOriginal = ({ id, bytes, given, html }: IntakeReport): Original => {
  const { text, encoding, messages } = decode(bytes)
  const sha256 = sha256Bytes(bytes)
  return {
    id: id === '' ? sha256 : id,
    sha256,
    text,
    mediaType: (html ?? isHtml(text)) ? 'text/html' : 'text/plain',
    encoding,
    given,
    messages,
  }
}

const opening =
  /^\s*<(?:!doctype|html|head|body|p|div|article|section|h[1-6]|span|table|ul|main|meta|!--)[\s>/-]/iu
const closing = /<\/(?:p|div|html|body|article|h[1-6]|span|a|li)>/giu

/** HTML by content, not by name: it opens with a known tag, or closes several. */
const isHtml = (text: string): boolean => {
  const head = text.slice(0, 100_000)
  return opening.test(head) || (head.match(closing)?.length ?? 0) >= 3
}
