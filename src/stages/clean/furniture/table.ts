import type { FurnitureBlock, FurnitureForm, FurnitureTable } from '../../../pipeline/furniture.ts'
import { edgesOf, lettersIn, SHORTEST_RUN } from './edges.ts'
import { fingerprintOf } from './sighting.ts'
import type { Seen, Sighting } from './sighting.ts'
import { sameStoryOf, storiesAmong } from './stories.ts'

/** Reports, and stories among them, from which on a recurring block is furniture. */
const FEWEST = 3
/** Stories from which on a sentence that looks like running text is furniture by itself. */
const FEWEST_FOR_PROSE = 8
/** Share of the outlet's reports that such a sentence ends: set phrases end fewer. */
const SHARE_FOR_PROSE = 0.02
/** Sentences that an appended report shows at least. */
const SHORTEST_APPENDIX = 3

/**
 * The furniture of a batch: what stands at the edges of an outlet's reports on different stories.
 * Order and copies of the sightings do not matter.
 */
export const furnitureTable = (sightings: readonly Sighting[]): FurnitureTable => {
  const byOutlet = new Map<string, Sighting[]>()
  for (const sighting of [...sightings].sort((a, b) => compare(a.report, b.report))) {
    const list = byOutlet.get(sighting.outlet)
    if (list) list.push(sighting)
    else byOutlet.set(sighting.outlet, [sighting])
  }
  const outlets = [...byOutlet]
    .sort(([a], [b]) => compare(a, b))
    .map(([outlet, list]) => [outlet, blocksIn(list)] as const)
    .filter(([, blocks]) => Object.keys(blocks).length > 0)
  return { schema: 'shutro/furniture@1', outlets: Object.fromEntries(outlets) }
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Where a block was seen: reports in order, by their place in the outlet's list. */
interface Places {
  readonly prose: boolean
  readonly all: number[]
  /** Reports in which it stands by itself or beside one other. */
  readonly single: number[]
  /** Reports in which the run is as long as that of an appended report. */
  readonly appended: number[]
  /** Of those, the ones whose run it opens. */
  readonly opened: number[]
}

const blocksIn = (sightings: readonly Sighting[]): Readonly<Record<string, FurnitureBlock>> => {
  if (sightings.length < FEWEST) return {}
  const counts = countsOf(sightings)
  const recurs = (key: string): boolean => (counts.get(key) ?? 0) >= FEWEST
  const edges = sightings.map((sighting) => edgesOf(sighting, recurs))
  const places = new Map<string, Places>()
  for (const [report, edge] of edges.entries()) {
    if (!edge) continue
    note(places, edge.top, report)
    note(places, edge.bottom, report)
  }
  const same = sameStoryOf(edges.map((edge) => edge?.lead ?? null))
  const stories = (reports: readonly number[], most: number): number =>
    reports.length < FEWEST ? 0 : storiesAmong(reports, same, most)
  const formOf = ({ prose, single, appended, opened }: Places): FurnitureForm | null => {
    const enough = !prose || single.length >= sightings.length * SHARE_FOR_PROSE
    const needed = prose ? FEWEST_FOR_PROSE : FEWEST
    if (enough && stories(single, needed) >= needed) return 'line'
    if (stories(appended, FEWEST) < FEWEST) return null
    return stories(opened, FEWEST) >= FEWEST ? 'opening' : 'following'
  }
  const blocks: [string, FurnitureBlock][] = []
  for (const [key, seen] of places) {
    const form = formOf(seen)
    if (form) blocks.push([fingerprintOf(key), { form, reports: new Set(seen.all).size }])
  }
  return Object.fromEntries(blocks.sort(([a], [b]) => compare(a, b)))
}

const countsOf = (sightings: readonly Sighting[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { units } of sightings)
    for (const key of new Set(units.map((unit) => unit.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const note = (places: Map<string, Places>, run: readonly Seen[], report: number): void => {
  if (lettersIn(run) < SHORTEST_RUN) return
  for (const [i, { key, prose }] of run.entries()) {
    const seen = places.get(key) ?? { prose, all: [], single: [], appended: [], opened: [] }
    places.set(key, seen)
    seen.all.push(report)
    if (run.length < SHORTEST_APPENDIX) seen.single.push(report)
    else seen.appended.push(report)
    if (i === 0 && run.length >= SHORTEST_APPENDIX) seen.opened.push(report)
  }
}
