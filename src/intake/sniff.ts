import { bijoyRefusal, textStart } from './bijoy.ts'
import { utf16Of } from './decode.ts'
import { rootOf } from './formats.ts'
import { refused } from './intake.ts'
import type { RefusedIntake } from './intake.ts'

type Signature = readonly [bytes: readonly number[], code: string, reason: string]

const ascii = (text: string): readonly number[] => [...text].map((c) => c.charCodeAt(0))
const IMAGE = 'an image; give the text of the report'
const MEDIA = 'sound or film; give its transcript as .txt'

/** First bytes of formats that hold no plain text. Source: the formats' own specifications. */
const SIGNATURES: readonly Signature[] = [
  [ascii('%PDF-'), 'E_PDF', 'a PDF; save its text as .txt or .html'],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    'E_WORD',
    'a Word file; save it as .txt or .html',
  ],
  [ascii('{\\rtf'), 'E_RTF', 'a rich text file; save it as .txt or .html'],
  [[0x89, 0x50, 0x4e, 0x47], 'E_IMAGE', IMAGE],
  [[0xff, 0xd8, 0xff], 'E_IMAGE', IMAGE],
  [ascii('GIF8'), 'E_IMAGE', IMAGE],
  [[0x49, 0x49, 0x2a, 0x00], 'E_IMAGE', IMAGE],
  [[0x4d, 0x4d, 0x00, 0x2a], 'E_IMAGE', IMAGE],
  [ascii('ID3'), 'E_MEDIA', MEDIA],
  [ascii('OggS'), 'E_MEDIA', MEDIA],
  [ascii('fLaC'), 'E_MEDIA', MEDIA],
  [[0x1a, 0x45, 0xdf, 0xa3], 'E_MEDIA', MEDIA],
  [[0x1f, 0x8b], 'E_ARCHIVE', 'a packed file; unpack it first'],
  [ascii('BZh'), 'E_ARCHIVE', 'a packed file; unpack it first'],
  [ascii('7z\xbc\xaf'), 'E_ARCHIVE', 'a packed file; unpack it first'],
  [ascii('Rar!'), 'E_ARCHIVE', 'a packed file; unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'E_ARCHIVE', 'a packed file; unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'E_ARCHIVE', 'a packed file; unpack it first'],
]

const WHITE = new Set([0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d])

/** Says why bytes are no report, or null when they may be one. */
export const refusalOf = (id: string, bytes: Uint8Array): RefusedIntake | null => {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const start = firstInk(bytes, marked)
  if (start === bytes.length) return refused(id, 'E_EMPTY', 'an empty file')
  const body = bytes.subarray(start)
  const known = SIGNATURES.find(([signature]) => begins(body, signature))
  if (known) return refused(id, known[1], known[2])
  if (begins(bytes, ascii('PK\x03\x04'))) return archive(id, bytes)
  if (isPicture(bytes)) return refused(id, 'E_IMAGE', IMAGE)
  if (isMedia(bytes)) return refused(id, 'E_MEDIA', MEDIA)
  const bijoy = bijoyRefusal(id, textStart(bytes))
  if (bijoy) return bijoy
  return isBinary(bytes) && utf16Of(bytes) === null
    ? refused(id, 'E_BINARY', 'a binary file, not text')
    : null
}

/** WebP after the length of its RIFF; HEIC and AVIF by the brand of their container; BMP by its zeros; SVG by its root. */
const isPicture = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return (
    /^(?:RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|hev|mi[af]1|msf1|avi)|BM[^]{4}\0{4}|8BPS\0)/u.test(head) ||
    (/<svg[\s>]/iu.test(head) && rootOf(head) === 'svg')
  )
}

/** MP4 and its kin say so after four bytes of length; WAV and AVI after the length of their RIFF. */
const isMedia = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0 && begins(bytes.subarray(4), ascii('ftyp'))) ||
  (begins(bytes, ascii('RIFF')) &&
    ['WAVE', 'AVI '].some((kind) => begins(bytes.subarray(8), ascii(kind))))

/** Share of zero bytes from which a file is no text: a damaged page has a few, a program or table many. */
const ZERO_SHARE = 0.002
const SAMPLE = 262_144

const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  let zeros = 0
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) zeros++
  return zeros > sample.length * ZERO_SHARE
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

/** Where the first byte stands that is no white space; the length when there is none. */
const firstInk = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at < bytes.length && WHITE.has(bytes[at] ?? 0)) at++
  return at
}

/** A zip file by the names of its first entries: office documents are zip files. */
const archive = (id: string, bytes: Uint8Array): RefusedIntake => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192))
  return /word\/|\[Content_Types\]|mimetypeapplication\/(?:vnd|epub)/u.test(head)
    ? refused(id, 'E_WORD', 'an office document or book; save it as .txt or .html')
    : refused(id, 'E_ARCHIVE', 'a packed file; unpack it first')
}
