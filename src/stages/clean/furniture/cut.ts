import type { FurnitureBlock } from '../../../pipeline/furniture.ts'
import { canCutAt, cutLines } from '../cut-lines.ts'
import type { Cut } from '../cut-lines.ts'
import type { Source } from '../source.ts'
import { unitsOf } from '../units.ts'
import type { Unit } from '../units.ts'
import type { Verdict } from '../verdict.ts'
import { fingerprintOf } from './sighting.ts'

/** Why a stretch left the report: the table knows it. */
const CUT: Verdict = {
  kind: 'other',
  reason: 'furniture: recurs around reports of this outlet',
  group: 'furniture',
}

interface Placed extends Unit {
  readonly line: number
}

type Blocks = Readonly<Record<string, FurnitureBlock>>

/** Cuts what the table knows from both ends of the report; a page of nothing else stays as it is. */
export const cutFurniture = (source: Source, blocks: Blocks): Source => {
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
  let bottom = units.length
  while (bottom > top && formAt(bottom - 1) !== null) bottom--
  // A report of its own may be appended to others: only from where those begin is it not this one.
  while (bottom < units.length && formAt(bottom) === 'following') bottom++
  if (top >= bottom) return source
  return cutLines(source, cutsOf(source, [...units.slice(0, top), ...units.slice(bottom)]))
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
