/** The first bytes of a stream, and the whole of it with them. */
export interface Peeked {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
}

/** Reads up to `size` bytes ahead without losing them. */
export const peek = async (chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const ahead: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    ahead.push(next.value)
    length += next.value.length
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* ahead
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value
  }
  return { head: Buffer.concat(ahead).subarray(0, size), all: rest() }
}

/** All bytes of a stream; null as soon as they are more than `maxBytes`. */
export const readUpTo = async (
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) return null
    pieces.push(chunk)
  }
  return Buffer.concat(pieces)
}
