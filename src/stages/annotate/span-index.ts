import { mapped } from '../../core/mapped.ts'
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
  // Numbers of items by paragraph and bucket.
  const table: number[][][] = []
  for (let i = 0; i < items.length; i++) {
    const { paragraph, start, end } = atOf(items[i] as Item)
    const buckets = (table[paragraph] ??= [])
    const last = lastBucket(start, end)
    for (let b = bucketOf(start); b <= last; b++) (buckets[b] ??= []).push(i)
  }
  const found = ({ paragraph, start, end }: At, fits: (own: At) => boolean): readonly Item[] => {
    const buckets = table[paragraph]
    if (!buckets) return []
    const [first, last] = [bucketOf(start), lastBucket(start, end)]
    kept.length = 0
    for (let b = first; b <= last; b++) {
      const bucket = buckets[b]
      if (!bucket) continue
      for (const i of bucket) {
        const own = atOf(items[i] as Item)
        // One that began before was seen in its first bucket.
        if ((b === first || bucketOf(own.start) === b) && fits(own)) kept.push(i)
      }
    }
    if (kept.length === 0) return none
    if (first !== last && !isInOrder(kept)) kept.sort((a, b) => a - b)
    return mapped(kept, (i) => items[i] as Item)
  }
  return {
    overlapping: (at) => found(at, (own) => own.start < at.end && at.start < own.end),
    inside: (at) => found(at, (own) => at.start <= own.start && own.end <= at.end),
  }
}

const none: readonly never[] = []

/** Numbers of the items that one question finds; until the next. */
const kept: number[] = []

const isInOrder = (numbers: readonly number[]): boolean => {
  for (let i = 1; i < numbers.length; i++)
    if ((numbers[i - 1] ?? 0) > (numbers[i] ?? 0)) return false
  return true
}

const bucketOf = (offset: number): number => Math.floor(offset / bucketLength)

const lastBucket = (start: number, end: number): number => bucketOf(Math.max(start, end - 1))
