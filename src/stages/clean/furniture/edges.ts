import type { Seen, Sighting } from './sighting.ts'

/** Letters that a run at an edge has at least: "চলবে" and a reporter's name are none. */
export const SHORTEST_RUN = 20
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
  const isKnown = (at: number): boolean =>
    units[at] !== undefined && units[at].key !== '' && recurs(units[at].key)
  while (isKnown(from)) from++
  if (from === units.length) return null
  let to = units.length
  while (isKnown(to - 1)) to--
  const top = units.slice(0, from)
  const isHeader = isShortTop(top, units)
  return {
    top: isHeader ? top : [],
    bottom: units.slice(to),
    lead: leadOf(title, units.slice(isHeader ? from : 0, to)),
  }
}

/** True for a run above a report that is short enough to be furniture. */
export const isShortTop = (
  top: readonly { readonly key: string }[],
  all: readonly { readonly key: string }[],
): boolean => {
  const letters = lettersIn(top)
  return letters <= LONGEST_TOP && letters <= lettersIn(all) * LARGEST_TOP
}

export const lettersIn = (units: readonly { readonly key: string }[]): number =>
  units.reduce((sum, { key }) => sum + key.length, 0)

const leadOf = (title: readonly string[], units: readonly Seen[]): ReadonlySet<string> => {
  const lead = new Set(title)
  for (const { words } of units) {
    if (lead.size >= LEAD_WORDS) break
    for (const word of words) lead.add(word)
  }
  return lead
}
