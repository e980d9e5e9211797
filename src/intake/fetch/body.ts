import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { readUpTo } from '../stream.ts'
import { FetchFault } from './addresses.ts'

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const

/** A body unpacked as its Content-Encoding says; the limit is of what comes out, so a bomb ends early. */
export const bodyUpTo = async (
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  maxBytes: number,
): Promise<Uint8Array> => {
  const name = encoding.trim().toLowerCase()
  if (name !== '' && name !== 'identity' && !(name in unpackers))
    throw new FetchFault('E_FETCH', `packed as ${name}, which nobody asked for`)
  const unpack = unpackers[name as keyof typeof unpackers]
  const stream = unpack ? pipeline(Readable.from(body), unpack(), () => {}) : body
  const bytes = await readUpTo(stream as AsyncIterable<Uint8Array>, maxBytes)
  if (bytes === null)
    throw new FetchFault(
      'E_TOO_LARGE',
      `larger than ${String(Math.floor(maxBytes / 1024 / 1024))} MB`,
    )
  return bytes
}
