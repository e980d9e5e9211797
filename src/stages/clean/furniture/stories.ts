/** Tells whether two reports, by what they are about, are of one story. */
export type SameStory = (left: number, right: number) => boolean

/** Words that two reports of one story share at least, and the share of the shorter lead that they are. */
const FEWEST_SHARED = 3
const SHARE = 0.12
/** In a small batch common words cannot be told from telling ones: more must be shared. */
const SMALL_BATCH = 20
const SHARE_IN_SMALL = 0.25
/** The same for two texts of which nothing else is known. */
const SHARE_BY_ITSELF = 0.2
/** Share of an outlet's reports beyond which a word tells nothing. */
const COMMON = 0.1

/** Compares the leads of one outlet's reports, without words that many of them have. */
export const sameStoryOf = (leads: readonly (ReadonlySet<string> | null)[]): SameStory => {
  const counts = new Map<string, number>()
  for (const lead of leads)
    for (const word of lead ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const small = leads.length < SMALL_BATCH
  const limit = small ? Infinity : leads.length * COMMON
  const telling = leads.map((lead) =>
    [...(lead ?? [])].filter((word) => (counts.get(word) ?? 0) <= limit),
  )
  const sets = telling.map((words) => new Set(words))
  const share = small ? SHARE_IN_SMALL : SHARE
  return (left, right) => {
    const words = telling[left] ?? []
    const other = sets[right] ?? new Set()
    const shortest = Math.min(words.length, other.size)
    // A report of which nothing is known tells nothing apart.
    if (shortest < FEWEST_SHARED) return true
    const shared = words.filter((word) => other.has(word)).length
    return shared >= FEWEST_SHARED && shared >= shortest * share
  }
}

/** True when two texts have so many words in common that they tell of one thing. */
export const sharesStory = (left: readonly string[], right: readonly string[]): boolean => {
  const [one, other] = [new Set(left), new Set(right)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= FEWEST_SHARED && shared >= Math.min(one.size, other.size) * SHARE_BY_ITSELF
}

/** How many of these reports have little in common with each other; counted up to `most`. */
export const storiesAmong = (reports: readonly number[], same: SameStory, most: number): number => {
  const told: number[] = []
  for (const report of reports) {
    if (told.length >= most) break
    if (!told.some((other) => same(report, other))) told.push(report)
  }
  return told.length
}
