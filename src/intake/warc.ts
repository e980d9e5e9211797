import { LimitReader, WARCParser } from 'warcio'
import type { WARCRecord } from 'warcio'
import { charsetOf } from './content-type.ts'
import { refused, tooLarge } from './intake.ts'
import type { Intake } from './intake.ts'
import type { LineSource } from './jsonl.ts'
import { refusalOf } from './sniff.ts'

/**
 * Pages of a WARC file (packed or not), record by record: responses with status 200 that say HTML, or text. Everything
 * else (requests, images, redirects) is passed over. A broken record ends the file with a refusal, what came before stands.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxBytes }: LineSource,
): AsyncGenerator<Intake> {
  let count = 0
  let pages = 0
  try {
    for await (const record of new WARCParser(chunks)) {
      count++
      if (!isPage(record)) continue
      pages++
      const url = record.warcTargetURI ?? null
      const id = url ?? `${name}#${String(count)}`
      const bytes = await payloadOf(record, maxBytes)
      if (isCut(record)) throw new Error(`the file breaks off inside ${id}`)
      if (bytes === null) yield tooLarge(id, maxBytes)
      else yield refusalOf(id, bytes) ?? pageOf(record, { id, url, bytes })
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    yield refused(name, 'E_WARC', `broken after ${String(count)} records: ${reason}`)
    return
  }
  if (count === 0)
    yield refused(name, 'E_WARC', 'no whole record in it: it breaks off, or is empty')
  else if (pages === 0)
    yield refused(name, 'E_EMPTY', `no page among ${String(count)} records of the WARC file`)
}

/** True where fewer bytes came than the record says that it has. */
const isCut = ({ _reader }: WARCRecord): boolean =>
  _reader instanceof LimitReader && _reader.limit > 0

const headerOf = (record: WARCRecord, name: string): string =>
  record.httpHeaders?.headers.get(name) ?? ''

const isPage = (record: WARCRecord): boolean => {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  const status = record.httpHeaders?.statusCode
  if (record.warcType === 'response' && Number(status) !== 200) return false
  const type = headerOf(record, 'content-type') || (record.warcContentType ?? '')
  return /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu.test(type)
}

/** The body as the server sent it, unpacked; null when it is larger than the limit. */
const payloadOf = async (record: WARCRecord, maxBytes: number): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size <= maxBytes) pieces.push(chunk)
  }
  return size > maxBytes ? null : Buffer.concat(pieces)
}

interface Page {
  readonly id: string
  readonly url: string | null
  readonly bytes: Uint8Array
}

const pageOf = (record: WARCRecord, { id, url, bytes }: Page): Intake => {
  const type = headerOf(record, 'content-type')
  const charset = charsetOf(type)
  return {
    kind: 'report',
    id,
    bytes,
    given: {
      ...(url === null ? {} : { url }),
      ...(charset === null ? {} : { charset }),
      ...(record.warcDate ? { fetched: record.warcDate } : {}),
    },
    ...(/html/iu.test(type) ? { mediaType: 'text/html' as const } : {}),
  }
}
