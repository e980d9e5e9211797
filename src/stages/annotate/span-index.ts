import type { At } from '../../core/span.ts'

/** Items of a report that can be asked for by place. */
export interface SpanIndex<Item> {
  /** Items that share at least one unit with the stretch, in their order. */
  readonly overlapping: (at: At) => readonly Item[]
  /** Items that lie wholly in the stretch, in their order. */
  readonly inside: (at: At) => readonly Item[]
}

/** UTF-16 units of one bucket: about a sentence or two. */
const bucketLength = 256

/** Indexes items by place, so that a long report is read in time that grows with its length and no faster. */
export const indexSpans = <Item>(
  items: readonly Item[],
  atOf: (item: Item) => At,
): SpanIndex<Item> => {
  const buckets = new Map<number, number[]>()
  for (const [i, item] of items.entries()) {
    const at = atOf(item)
    for (const key of keysOf(at)) {
      const list = buckets.get(key)
      if (list) list.push(i)
      else buckets.set(key, [i])
    }
  }
  const near = (at: At): readonly number[] => {
    const keys = keysOf(at)
    return keys.length === 1
      ? (buckets.get(keys[0] ?? 0) ?? [])
      : [...new Set(keys.flatMap((key) => buckets.get(key) ?? []))].sort((a, b) => a - b)
  }
  const found = (at: At, fits: (own: At) => boolean): readonly Item[] => {
    const kept: Item[] = []
    for (const i of near(at)) {
      const item = items[i]
      if (item !== undefined && fits(atOf(item))) kept.push(item)
    }
    return kept
  }
  return {
    overlapping: (at) => found(at, (own) => own.start < at.end && at.start < own.end),
    inside: (at) => found(at, (own) => at.start <= own.start && own.end <= at.end),
  }
}

/** Buckets that a paragraph can have: more than any report is long. */
const mostBuckets = 2 ** 24

const keysOf = ({ paragraph, start, end }: At): readonly number[] => {
  const keys: number[] = []
  const last = Math.floor(Math.max(start, end - 1) / bucketLength)
  for (let bucket = Math.floor(start / bucketLength); bucket <= last; bucket++)
    keys.push(paragraph * mostBuckets + bucket)
  return keys
}
