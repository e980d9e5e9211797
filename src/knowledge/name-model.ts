import { InvalidInput } from '../core/errors.ts'

/** What a token may be to a name: outside, or the first or a later word of one. */
export const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const

/** Buckets that features are hashed into, as a power of two. */
export const bucketBits = 17

/** A linear model over hashed features: one integer a bucket and label, and one a pair of neighbouring labels. */
export interface NameModel {
  /** What findings of it are signed with: `bn-names@1`. */
  readonly name: string
  /** `buckets × labels`, row by row. */
  readonly weights: Int16Array
  /** `labels × labels`, from row to column. */
  readonly transitions: Int16Array
  /** A filter of the words that the training data used often and as no name, `commonBits` bits. */
  readonly common: Uint8Array
}

/** The hash of a text or a stretch of it: FNV-1a over UTF-16 units, 32 bits, signed. */
export const hashOf = (text: string, from = 0, to = text.length): number => {
  let h = 2166136261 | 0
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h
}

/** The hash of two numbers in their order. */
export const joined = (a: number, b: number): number => {
  const h = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b)
  return h ^ (h >>> 15)
}

const lastBucket = 2 ** bucketBits - 1

/** Folds a hash into a bucket. */
export const bucketOf = (hash: number): number => (hash ^ (hash >>> bucketBits)) & lastBucket

/** Bits of the filter of common words; with two of them a word, one word in a thousand passes by mistake. */
export const commonBits = 2 ** 20

/** The two bits of a word in the filter of common words. */
export const commonPlaces = (word: string): readonly number[] =>
  [101, 102].map((feature) => {
    const h = joined(feature, hashOf(word))
    return (h ^ (h >>> 20)) & (commonBits - 1)
  })

/** True for a word that the training data used often and as no name. */
export const isCommon = ({ common }: Pick<NameModel, 'common'>, word: string): boolean =>
  commonPlaces(word).every((at) => (((common[at >> 3] ?? 0) >> (at & 7)) & 1) === 1)

const magic = 'shutro-names-1'
const pairs = labels.length * labels.length
const cells = labels.length * 2 ** bucketBits
const bits = commonBits / 8
const size = (pairs + cells) * 2 + bits

/** The bytes of a model: a line of JSON, then transitions and weights as int16, little endian, and the bits of common words. */
export const encodeModel = ({ name, weights, transitions, common }: NameModel): Uint8Array => {
  const head = new TextEncoder().encode(`${JSON.stringify({ magic, name, bucketBits })}\n`)
  const bytes = new Uint8Array(head.length + size)
  bytes.set(head)
  const view = new DataView(bytes.buffer, head.length)
  for (const [i, value] of transitions.entries()) view.setInt16(i * 2, value, true)
  for (const [i, value] of weights.entries()) view.setInt16((pairs + i) * 2, value, true)
  bytes.set(common, head.length + (pairs + cells) * 2)
  return bytes
}

/**
 * Reads a model from its bytes.
 *
 * @throws InvalidInput `E_MODEL` when they are no model of this version.
 */
export const parseModel = (bytes: Uint8Array): NameModel => {
  const end = bytes.indexOf(10)
  const head = parsedHead(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))))
  if (
    head?.magic !== magic ||
    head.bucketBits !== bucketBits ||
    bytes.length !== end + 1 + size
  )
    throw new InvalidInput('E_MODEL', 'the file of the name model is not one of this version')
  const body = bytes.subarray(end + 1)
  return {
    name: head.name ?? '',
    transitions: int16s(body.subarray(0, pairs * 2)),
    weights: int16s(body.subarray(pairs * 2, (pairs + cells) * 2)),
    common: new Uint8Array(body.subarray((pairs + cells) * 2)),
  }
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Numbers from their bytes: copied as they stand where the machine has the same order of bytes. */
const int16s = (bytes: Uint8Array): Int16Array => {
  if (isLittleEndian) return new Int16Array(new Uint8Array(bytes).buffer)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true))
}

interface Head {
  readonly magic?: string
  readonly name?: string
  readonly bucketBits?: number
}

const parsedHead = (text: string): Head | null => {
  try {
    return JSON.parse(text) as Head
  } catch {
    return null
  }
}
