import { sha256Bytes } from './sha256.ts'
import type { Given } from '../pipeline/board.ts'
import { refused, tooLarge } from './intake.ts'
import type { Intake } from './intake.ts'
import { bijoyRefusal } from './bijoy.ts'

/** Where lines come from, for naming the broken ones, and the largest line. */
export interface LineSource {
  /** Name of the file as the reader knows it. */
  readonly name: string
  readonly maxBytes: number
}

/** Reads reports from JSON lines as they come; a broken line is refused by `file:line` and stops nothing. */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  source: LineSource,
): AsyncGenerator<Intake> {
  let number = 0
  for await (const line of splitLines(chunks, source.maxBytes)) {
    number++
    const place = `${source.name}:${number}`
    if (line === 'too large') yield tooLarge(place, source.maxBytes)
    else {
      const intake = readLine(line, place)
      if (intake) yield intake
    }
  }
}

/** Lines without their end; one larger than the limit is dropped as it comes and named so. */
async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | 'too large'> {
  let pieces: Uint8Array[] = []
  let size = 0
  const line = (): Uint8Array | 'too large' => {
    const whole = size > maxBytes ? 'too large' : join(pieces, size)
    pieces = []
    size = 0
    return whole
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      pieces.push(chunk.subarray(from, end))
      size += end - from
      yield line()
      from = end + 1
    }
    size += chunk.length - from
    if (size > maxBytes) pieces = []
    else if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (size > 0) yield line()
}

const join = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const broken = (place: string, reason: string): Intake => refused(place, 'E_BROKEN_LINE', reason)

const readLine = (bytes: Uint8Array, place: string): Intake | null => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    return broken(place, 'not UTF-8')
  }
  if (text === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return broken(place, 'not a line of JSON')
  }
  return readRow(value, place)
}

const GIVEN = ['url', 'published', 'language', 'outlet', 'title'] as const

/** The report in a parsed value; `place` names it where it is none. */
export const readRow = (value: unknown, place: string): Intake => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return broken(place, 'not a JSON object')
  const row = value as Readonly<Record<string, unknown>>
  const wrong = [...GIVEN, 'text', 'html'].find(
    (key) => row[key] !== undefined && row[key] !== null && typeof row[key] !== 'string',
  )
  if (wrong !== undefined) return broken(place, `"${wrong}" is not a string`)
  const html = typeof row['html'] === 'string' && row['html'].trim() !== '' ? row['html'] : null
  const text = html ?? row['text'] ?? row['html']
  if (typeof text !== 'string') return broken(place, 'neither "text" nor "html"')
  const bytes = new TextEncoder().encode(text)
  const id = idOf(row['id']) ?? sha256Bytes(bytes)
  if (text.trim() === '') return refused(id, 'E_EMPTY', `an empty report (${place})`)
  const refusal = bijoyRefusal(id, text)
  if (refusal) return refusal
  const given: Given = Object.fromEntries(
    GIVEN.flatMap((key) => {
      const value = row[key]
      return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : []
    }),
  )
  return { kind: 'report', id, bytes, given, ...(html === null ? {} : { mediaType: 'text/html' }) }
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

/** True when the first bytes of a file are those of JSON lines with a report in each. */
export const looksLikeJsonl = (head: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(head).trimStart()
  if (!text.startsWith('{')) return false
  const [first = ''] = text.split('\n', 1)
  if (first.length === text.length && !/\}\s*$/u.test(first)) {
    return /^\{\s*"[^"\\]*"\s*:/u.test(first)
  }
  try {
    const row = JSON.parse(first) as Readonly<Record<string, unknown>>
    return typeof row['text'] === 'string' || typeof row['html'] === 'string'
  } catch {
    return false
  }
}
