import type { Seen, Sighting } from './sighting.ts'

/** Furniture above an article is short: letters of the longest run, and its share of the report. */
const LONGEST_TOP = 300
const LARGEST_TOP = 0.3
/** Words of a report that tell its story from another. */
const LEAD_WORDS = 60

/** The runs of recurring units at a report's edges, and what the report itself is about. */
export interface Edges {
  readonly top: readonly Seen[]
  readonly bottom: readonly Seen[]
  readonly lead: ReadonlySet<string>
}

/**
 * Finds what recurs at the edges of a report.
 *
 * @returns null when all of it recurs: a page of nothing else, or one report crawled again and again.
 */
export const edgesOf = (
  { units, title }: Sighting,
  recurs: (key: string) => boolean,
): Edges | null => {
  let from = 0
  while (from < units.length && recurs(units[from]?.key ?? '')) from++
  if (from === units.length) return null
  let to = units.length
  while (recurs(units[to - 1]?.key ?? '')) to--
  const top = units.slice(0, from)
  const letters = lettersIn(top)
  const isHeader = letters <= LONGEST_TOP && letters <= lettersIn(units) * LARGEST_TOP
  return {
    top: isHeader ? top : [],
    bottom: units.slice(to),
    lead: leadOf(title, units.slice(isHeader ? from : 0, to)),
  }
}

const lettersIn = (units: readonly Seen[]): number =>
  units.reduce((sum, { key }) => sum + key.length, 0)

const leadOf = (title: readonly string[], units: readonly Seen[]): ReadonlySet<string> => {
  const lead = new Set(title)
  for (const { words } of units) {
    if (lead.size >= LEAD_WORDS) break
    for (const word of words) lead.add(word)
  }
  return lead
}
