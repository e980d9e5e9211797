import { isTellingKey } from './alike.ts'
import type { Profile } from './profile.ts'

/** Inverse document frequencies over a batch: of what reads alike in every language, and of words. */
export interface Weights {
  readonly alike: (key: string) => number
  readonly word: (word: string, language: string) => number
}

/** Reports that every batch is added to in thought. */
const archive = 30

/** Counts in how many reports each name, number and word stands. */
export const weigh = (profiles: readonly Profile[]): Weights => {
  const alike = new Map<string, number>()
  const words = new Map<string, number>()
  const perLanguage = new Map<string, number>()
  for (const profile of profiles) {
    perLanguage.set(profile.language, (perLanguage.get(profile.language) ?? 0) + 1)
    for (const key of profile.alike.keys()) alike.set(key, (alike.get(key) ?? 0) + 1)
    for (const word of profile.words.keys()) {
      const key = `${profile.language} ${word}`
      words.set(key, (words.get(key) ?? 0) + 1)
    }
  }
  // A batch of two must not make what both say worthless: every batch is read as if it stood in a small archive.
  const idf = (count: number, total: number): number => Math.log((total + archive) / (count + 1))
  return {
    alike: (key) => idf(alike.get(key) ?? 0, profiles.length),
    word: (word, language) =>
      idf(words.get(`${language} ${word}`) ?? 0, perLanguage.get(language) ?? 1),
  }
}

/** Names and numbers, states aside, that reports in two languages share at least. */
const sharedBetweenLanguages = 2

/** How much two reports tell of the same, in [0, 1]: names and words, or names and numbers alone between languages. */
export const similarity = (left: Profile, right: Profile, weights: Weights): number => {
  if (left.language !== right.language) return betweenLanguages(left, right, weights)
  const entities = cosine(left.entities, right.entities, weights.alike)
  const words = cosine(left.words, right.words, (word) => weights.word(word, left.language))
  return left.entities.size === 0 || right.entities.size === 0
    ? words
    : 0.15 * entities + 0.85 * words
}

/** One state, town or club makes no story: reports in two languages need a process of one pair of states or more than one thing that both name. */
const betweenLanguages = (left: Profile, right: Profile, weights: Weights): number => {
  const shared = [...left.alike.keys()].filter((key) => isTellingKey(key) && right.alike.has(key))
  const process = left.processes.some((key) => right.processes.includes(key))
  if (shared.length < sharedBetweenLanguages && !process) return 0
  const similar = 0.6 * cosine(left.alike, right.alike, weights.alike)
  const alike = shared.filter((key) => weights.alike(key) >= rare).length
  const fewer = Math.min(tellingOf(left), tellingOf(right))
  return isOfOneDay(left, right) && alike >= many && 2 * alike >= fewer
    ? Math.max(similar, surely)
    : similar
}

const tellingOf = ({ alike }: Profile): number => [...alike.keys()].filter(isTellingKey).length

/** Rare names, half of those of one of them, that two reports of the same days share when they tell of one thing. */
const many = 4
/** Inverse document frequency of what few reports of a batch name. */
const rare = 2
/** Similarity of two such reports. */
const surely = 0.5
/** Days between two reports of one happening. */
const fewDays = 3

const isOfOneDay = ({ days: left }: Profile, { days: right }: Profile): boolean =>
  left !== null && right !== null && Math.abs(left[0] - right[0]) <= fewDays

const cosine = (
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  weight: (key: string) => number,
): number => {
  let dot = 0
  let leftNorm = 0
  let rightNorm = 0
  for (const [key, value] of left) {
    const w = Math.max(0, weight(key))
    leftNorm += (value * w) ** 2
    const other = right.get(key)
    if (other !== undefined) dot += value * w * other * w
  }
  for (const [key, value] of right) rightNorm += (value * Math.max(0, weight(key))) ** 2
  return leftNorm === 0 || rightNorm === 0 ? 0 : dot / Math.sqrt(leftNorm * rightNorm)
}
