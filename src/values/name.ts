import { soundCost } from './name-sound.ts'
import type { Sounded } from './name-sound.ts'

/** A name as its words, each spelled out in sounds. */
export type SoundedName = readonly (readonly Sounded[])[]

/** What two names share: 1 when every word sounds alike, 0 when nothing does. */
export const compareNames = (a: SoundedName, b: SoundedName): number => {
  const whole = compareWords(a.flat(), b.flat())
  const most = Math.max(a.length, b.length)
  return most < 2 ? whole : Math.max(whole, byWords(a, b))
}

const weightOf = (word: readonly Sounded[]): number => word.reduce((sum, s) => sum + s.drop, 0)

/** Words paired best first, whatever their order; a word left over weighs against the whole. */
const byWords = (a: SoundedName, b: SoundedName): number => {
  const pairs = a.flatMap((x, i) => b.map((y, j) => ({ i, j, score: compareWords(x, y) })))
  pairs.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j)
  const [leftA, leftB] = [new Set(a.keys()), new Set(b.keys())]
  let shared = 0
  for (const { i, j, score } of pairs) {
    if (!leftA.has(i) || !leftB.has(j) || score < 0.3) continue
    leftA.delete(i)
    leftB.delete(j)
    shared += score * (weightOf(a[i] ?? []) + weightOf(b[j] ?? []))
  }
  const all = [...a, ...b].reduce((sum, word) => sum + weightOf(word), 0)
  return all === 0 ? 0 : shared / all
}

/** 1 − the cost of the cheapest alignment of two words over the cost of leaving both unpaired. */
export const compareWords = (a: readonly Sounded[], b: readonly Sounded[]): number => {
  const all = weightOf(a) + weightOf(b)
  if (all === 0) return 0
  let above = [0]
  for (const [j, y] of b.entries()) above.push((above[j] ?? 0) + y.drop)
  for (const x of a) {
    const row = [(above[0] ?? 0) + x.drop]
    for (const [j, y] of b.entries()) {
      const both = (above[j] ?? 0) + soundCost(x, y)
      row.push(Math.min(both, (above[j + 1] ?? 0) + x.drop, (row[j] ?? 0) + y.drop))
    }
    above = row
  }
  return Math.max(0, 1 - (above.at(-1) ?? 0) / all)
}
