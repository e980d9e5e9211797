import type { FurnitureBlock } from '../../../pipeline/furniture.ts'
import { canCutAt, cutLines } from '../cut-lines.ts'
import type { Cut } from '../cut-lines.ts'
import type { Source } from '../source.ts'
import { unitsOf } from '../units.ts'
import type { Unit } from '../units.ts'
import type { Verdict } from '../verdict.ts'
import { isShortTop, lettersIn, SHORTEST_RUN } from './edges.ts'
import { fingerprintOf, wordsOf } from './sighting.ts'
import { sharesStory } from './stories.ts'

/** Why a stretch left the report: the table knows it. */
const CUT: Verdict = {
  kind: 'other',
  reason: 'furniture: recurs around reports of this outlet',
  group: 'furniture',
}

/** Letters that are too few to be a report beside a longer text. */
const LONGEST_STUMP = 160
/** Words of a story's beginning by which it is told from another. */
const LEAD_WORDS = 60

interface Placed extends Unit {
  readonly line: number
}

type Blocks = Readonly<Record<string, FurnitureBlock>>

/** Cuts what the table knows from both ends of the report; a page of nothing else stays as it is. */
export const cutFurniture = (
  source: Source,
  { blocks, given }: { readonly blocks: Blocks; readonly given: string | undefined },
): Source => {
  const title = wordsOf(
    source.lines[source.titleLine]?.text ?? source.metadata?.title ?? given ?? '',
  )
  const units = source.lines.flatMap((line, index): readonly Placed[] =>
    source.verdicts[index] === null && index !== source.titleLine
      ? unitsOf(line.text).map((unit) => ({ ...unit, line: index }))
      : [],
  )
  const formAt = (at: number): FurnitureBlock['form'] | null => {
    const unit = units[at]
    const print = unit ? fingerprintOf(unit.key) : ''
    return Object.hasOwn(blocks, print) ? (blocks[print]?.form ?? null) : null
  }
  let top = 0
  while (top < units.length && formAt(top) === 'line') top++
  if (!isShortTop(units.slice(0, top), units)) top = 0
  let bottom = units.length
  while (bottom > top && formAt(bottom - 1) !== null) bottom--
  const words = (from: number, to: number): readonly string[] => {
    const lead: string[] = []
    for (let at = from; at < to && lead.length < LEAD_WORDS; at++) {
      const { line, start, end } = units[at] as Placed
      lead.push(...wordsOf(source.lines[line]?.text.slice(start, end) ?? ''))
    }
    return lead
  }
  // A report of its own may be appended to others: only from where another story begins is it not this one.
  const begins = (at: number): boolean =>
    formAt(at) === 'line' ||
    (formAt(at) === 'opening' &&
      !isStump(units, at) &&
      !sharesStory(own(at), words(at, units.length)))
  const own = (at: number): readonly string[] => [...title, ...words(0, at)]
  while (bottom < units.length && (bottom === 0 || !begins(bottom))) bottom++
  const gone = [...units.slice(0, top), ...units.slice(bottom)]
  if (lettersIn(gone) < SHORTEST_RUN) return source
  return top >= bottom ? source : cutLines(source, cutsOf(source, gone))
}

/** True where little stands before and much after: more likely this report's own first words than all of it. */
const isStump = (units: readonly Placed[], at: number): boolean => {
  const own = lettersIn(units.slice(0, at))
  return own < LONGEST_STUMP && lettersIn(units.slice(at)) > own * 3
}

const cutsOf = (source: Source, gone: readonly Placed[]): ReadonlyMap<number, readonly Cut[]> => {
  const cuts = new Map<number, Cut[]>()
  for (const { line, start, end } of gone) {
    const flow = source.lines[line]
    if (!flow || !canCutAt(flow, start) || !canCutAt(flow, end)) continue
    const list = cuts.get(line)
    const last = list?.at(-1)
    if (list && last?.end === start) list[list.length - 1] = { ...last, end }
    else if (list) list.push({ start, end, verdict: CUT })
    else cuts.set(line, [{ start, end, verdict: CUT }])
  }
  return cuts
}
