import type { Paragraph, Removal } from '../../core/reading.ts'
import type { RawRange } from '../../core/span.ts'
import type { Flow } from './flow.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/** The report's text and everything that is not in it. */
export interface Assembled {
  readonly paragraphs: readonly Paragraph[]
  readonly title: Flow | null
  readonly removed: readonly Removal[]
}

interface Group {
  readonly verdict: Verdict
  start: number
  end: number
}

/** Puts kept lines into paragraphs and neighbouring removed lines of one kind into one removal. */
export const assemble = (source: Source): Assembled => {
  const { verdicts, titleLine } = source
  const paragraphs: Paragraph[] = []
  const groups: Group[] = []
  let title: Flow | null = null
  let open: Group | null = null
  for (let index = 0; index < source.lines.length; index++) {
    const line = source.lines[index] as Flow
    const verdict = verdicts[index] ?? null
    if (index === titleLine) title = line
    else if (verdict === null) {
      paragraphs.push({ text: line.text, raw: line.raw, parts: line.parts })
    } else if (open && isSame(open.verdict, verdict)) {
      open.end = line.raw[1]
      continue
    } else {
      open = { verdict, start: line.raw[0], end: line.raw[1] }
      groups.push(open)
      continue
    }
    open = null
  }
  const extra = source.extra.map(({ raw, verdict }) => ({ verdict, start: raw[0], end: raw[1] }))
  const isWide = groups.some(({ verdict }) => verdict.span !== undefined)
  const taken = isWide
    ? source.lines.filter((_, i) => i === titleLine || !verdicts[i]).map(({ raw }) => raw)
    : []
  return { paragraphs, title, removed: removals(groups, extra, taken) }
}

const isSame = (left: Verdict, right: Verdict): boolean =>
  left.kind === right.kind && left.group === right.group && left.reason === right.reason

/** Removals in the order of the original; what lies inside another one is not told twice. */
const removals = (
  groups: readonly Group[],
  extra: readonly Group[],
  taken: readonly RawRange[],
): readonly Removal[] => {
  const widened = groups.map((group, i) =>
    widen(group, { before: groups[i - 1], after: groups[i + 1] }, taken),
  )
  const all = [...widened, ...extra].sort((a, b) => a.start - b.start || b.end - a.end)
  const removed: Removal[] = []
  let reached = 0
  for (const { verdict, start, end } of all) {
    if (end <= reached) continue
    const { kind, reason, repeatOf, links } = verdict
    removed.push({
      kind,
      raw: [Math.max(start, reached), end],
      reason,
      ...(repeatOf === undefined ? {} : { repeatOf }),
      ...(links === undefined ? {} : { links }),
    })
    reached = end
  }
  return removed
}

/** A card's removal takes in its whole block, as long as no other text lies in it. */
const widen = (
  group: Group,
  { before, after }: { readonly before: Group | undefined; readonly after: Group | undefined },
  taken: readonly RawRange[],
): Group => {
  const span = group.verdict.span
  if (!span || span[0] > group.start || span[1] < group.end) return group
  if ((before && before.end > span[0]) || (after && after.start < span[1])) return group
  return meets(taken, span) ? group : { ...group, start: span[0], end: span[1] }
}

/** True when a range of the sorted list reaches into `span`. */
const meets = (ranges: readonly RawRange[], span: RawRange): boolean => {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[1] ?? 0) <= span[0]) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.[0] ?? Infinity) < span[1]
}
