import { sha256 } from '@noble/hashes/sha2.js'

// A report has a hundred ids: one hasher and its buffers serve all of them.
const fresh = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(sha256.outputLen)
const encoder = new TextEncoder()
const scratch = new Uint8Array(4096)
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** UTF-8 of a text; valid until the next call. A unit takes three bytes at most. */
const utf8 = (text: string): Uint8Array =>
  text.length * 3 <= scratch.length
    ? scratch.subarray(0, encoder.encodeInto(text, scratch).written)
    : encoder.encode(text)

/**
 * sha256 of UTF-8 text in hex.
 *
 * @param bytes how many bytes of it are given, two characters each; all 32 if absent.
 */
export const sha256Text = (text: string, bytes = digest.length): string => {
  fresh._cloneInto(hasher).update(utf8(text)).digestInto(digest)
  let found = ''
  for (let i = 0; i < bytes; i++) found += hex[digest[i] ?? 0] ?? ''
  return found
}
