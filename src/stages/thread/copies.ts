import type { Copy } from '../../core/dossier.ts'
import type { Reading } from '../../core/reading.ts'
import { defineBatchStage } from '../../pipeline/stage.ts'
import { containment, shinglesOf, wordsOf } from './shingles.ts'

/** Containment of 4-word shingles from which two texts are one; our choice on the visible copy sets. */
const nearFrom = 0.6
/** True wire copies share about 30 % of their shingles; below `nearFrom` a common agency credit must help. */
const wireFrom = 0.25
/** Shingles that more reports than this share say nothing about copying; it also bounds the work. */
const maxSharers = 40

/** Finds reports that are one text: the same, nearly, or two edits of one agency's copy. */
export const findCopies = defineBatchStage({
  name: 'thread/copies',
  version: 1,
  reads: ['readings'],
  writes: ['copies'],
  run: ({ readings }) => ({ copies: copiesOf(readings) }),
})

const copiesOf = (readings: readonly Reading[]): readonly Copy[] => {
  const words = readings.map((r) => wordsOf(r.paragraphs.map((p) => p.text).join('\n')))
  const sets = words.map(shinglesOf)
  const copies: Copy[] = []
  for (const [i, j] of candidatePairs(sets)) {
    const [left, right] = [readings[i], readings[j]]
    if (!left || !right) continue
    const same = words[i]?.join(' ') === words[j]?.join(' ')
    const score = same ? 1 : containment(sets[i] ?? new Set(), sets[j] ?? new Set())
    const kind = same ? 'same' : kindOf(left, right, score)
    if (kind)
      copies.push({
        reports: [left.id, right.id],
        kind,
        score: Math.round(score * 100) / 100,
        basis: basisOf(left, right),
      })
  }
  return copies
}

/** Pairs that share enough rare shingles, by an inverted index; sorted. */
const candidatePairs = (
  sets: readonly ReadonlySet<number>[],
): readonly (readonly [number, number])[] => {
  const index = new Map<number, number[]>()
  for (const [i, set] of sets.entries()) {
    for (const shingle of set) {
      const list = index.get(shingle)
      if (list) list.push(i)
      else index.set(shingle, [i])
    }
  }
  const shared = new Map<string, number>()
  for (const list of index.values()) {
    if (list.length < 2 || list.length > maxSharers) continue
    for (const [k, i] of list.entries()) {
      for (const j of list.slice(k + 1)) shared.set(`${i} ${j}`, (shared.get(`${i} ${j}`) ?? 0) + 1)
    }
  }
  return [...shared]
    .map(([key, count]) => [key.split(' ').map(Number), count] as const)
    .filter(
      ([[i = 0, j = 0], count]) =>
        count >= wireFrom * 0.8 * Math.min(sets[i]?.size ?? 0, sets[j]?.size ?? 0),
    )
    .map(([[i = 0, j = 0]]) => [i, j] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

const sharedCredit = (left: Reading, right: Reading): boolean =>
  left.credits.some((c) => right.credits.some((d) => d.id === c.id))

const kindOf = (left: Reading, right: Reading, score: number): Copy['kind'] | undefined => {
  if (score >= nearFrom) return sharedCredit(left, right) ? 'wire' : 'near'
  return score >= wireFrom && sharedCredit(left, right) ? 'wire' : undefined
}

const basisOf = (left: Reading, right: Reading): readonly string[] => [
  ...(sharedCredit(left, right) ? ['credit'] : []),
  'text',
]
