import { canCutAt, cutLines } from './cut-lines.ts'
import type { Cut } from './cut-lines.ts'
import { Fingerprints } from './fingerprints.ts'
import type { Flow } from './flow.ts'
import type { Source } from './source.ts'
import { unitKey, unitsOf } from './units.ts'
import type { Unit } from './units.ts'
import type { Verdict } from './verdict.ts'

/** Letters and digits below which a line may come twice by right: a refrain, a name before an answer. */
const SHORTEST_LINE = 32
/** The same for a run of sentences, one sentence, and one right after itself, inside a paragraph. */
const SHORTEST_RUN = 60
const SHORTEST_SENTENCE = 80
const SHORTEST_ECHO = 40
/** Earlier places of one sentence that are looked at. */
const MOST_PLACES = 4

/** A sentence that was kept, and the paragraph that it stands in. */
interface Kept {
  readonly key: string
  readonly paragraph: number
}

interface Memory {
  readonly lines: Map<string, number>
  readonly stream: Kept[]
  readonly places: Map<string, number[]>
  paragraphs: number
}

/**
 * Cuts what the report has said already: whole lines, and runs of sentences at any place of a line.
 * Two wordings are the same when their letters and digits are.
 */
export const cutRepeats = (source: Source): Source => {
  if (!maySayAgain(source)) return source
  const memory: Memory = { lines: new Map(), stream: [], places: new Map(), paragraphs: 0 }
  const title = unitKey(source.lines[source.titleLine]?.text ?? '')
  const cuts = new Map<number, readonly Cut[]>()
  const open = source.lines.flatMap((_, index) =>
    (source.verdicts[index] ?? null) === null && index !== source.titleLine ? [index] : [],
  )
  const units = open.map((index) =>
    source.mayRecur[index] ? null : unitsOf(source.lines[index]?.text ?? ''),
  )
  const keys = open.map(
    (index, i) =>
      units[i]?.map(({ key }) => key).join('') ?? unitKey(source.lines[index]?.text ?? ''),
  )
  // The paragraph that the line before repeated, when that was cut as a whole.
  let before: number | null = null
  for (const [i, index] of open.entries()) {
    const line = source.lines[index] as Flow
    const key = keys[i] ?? ''
    const cutAll = (verdict: Verdict): void => {
      cuts.set(index, [{ start: 0, end: line.text.length, verdict }])
    }
    if (key !== '' && key === title) {
      cutAll({ kind: 'other', reason: 'the title again' })
      continue
    }
    const first = memory.lines.get(key)
    const long = key.length >= SHORTEST_LINE && !source.mayRecur[index]
    if (first !== undefined && (long || isBetween(memory, { before, first, next: keys[i + 1] }))) {
      cutAll(repeatOf(first, index))
      before = first
      continue
    }
    before = null
    memory.lines.set(key, memory.paragraphs)
    const sentences = units[i]
    if (!sentences) {
      memory.paragraphs++
      continue
    }
    const found = runsIn({ line, index, units: sentences }, memory)
    if (found.length === 0) continue
    cuts.set(index, found)
    const [all] = found
    if (all?.start === 0 && all.end === line.text.length)
      memory.lines.set(key, all.verdict.repeatOf ?? memory.paragraphs)
  }
  return cutLines(source, cuts)
}

/** False where neither the title nor anything else can come twice. */
const maySayAgain = ({ lines, verdicts, titleLine }: Source): boolean => {
  const prints = new Fingerprints(lines[titleLine]?.text ?? '', {
    line: SHORTEST_LINE,
    sentence: SHORTEST_ECHO,
  })
  return lines.some(
    ({ text }, index) =>
      (verdicts[index] ?? null) === null && index !== titleLine && prints.hasMet(text),
  )
}

interface Neighbours {
  readonly before: number | null
  readonly first: number
  /** Key of the line after; undefined at the end. */
  readonly next: string | undefined
}

/** True for a short line or a heading in the midst of lines that all come again, in the same order. */
const isBetween = ({ lines }: Memory, { before, first, next }: Neighbours): boolean =>
  before !== null && first === before + 1 && (next === undefined || lines.get(next) === first + 1)

const repeatOf = (paragraph: number, line: number): Verdict => ({
  kind: 'repeat',
  reason: `the words of paragraph ${paragraph} again`,
  repeatOf: paragraph,
  group: `repeat${line}`,
})

/** Runs of a line that were said before; what is kept of it is remembered. */
const runsIn = (
  {
    line,
    index,
    units,
  }: { readonly line: Flow; readonly index: number; readonly units: readonly Unit[] },
  memory: Memory,
): readonly Cut[] => {
  const cuts: Cut[] = []
  let open = false
  for (let i = 0; i < units.length;) {
    const run = longestRun(units, i, memory)
    const start = units[i]?.start ?? 0
    const end = units[i + (run?.count ?? 1) - 1]?.end ?? start
    if (run && isRepeat(units, i, run) && canCutAt(line, start) && canCutAt(line, end)) {
      cuts.push({ start, end, verdict: repeatOf(run.paragraph, index) })
      if (open) memory.paragraphs++
      open = false
      i += run.count
      continue
    }
    open = true
    remember(memory, units[i]?.key ?? '')
    i++
  }
  if (open) memory.paragraphs++
  return cuts
}

const remember = ({ stream, places, paragraphs }: Memory, key: string): void => {
  const known = places.get(key)
  if (!known) places.set(key, [stream.length])
  else if (known.length < MOST_PLACES) known.push(stream.length)
  stream.push({ key, paragraph: paragraphs })
}

interface Run {
  readonly count: number
  readonly letters: number
  readonly paragraph: number
  /** True when it follows right after what it repeats. */
  readonly echo: boolean
}

const longestRun = (units: readonly Unit[], from: number, memory: Memory): Run | null => {
  let best: Run | null = null
  for (const place of memory.places.get(units[from]?.key ?? '') ?? []) {
    let count = 0
    let letters = 0
    for (; from + count < units.length; count++) {
      const { key } = units[from + count] as Unit
      if (memory.stream[place + count]?.key !== key) break
      letters += key.length
    }
    const echo = place + count === memory.stream.length
    const paragraph = memory.stream[place]?.paragraph ?? 0
    if (count > (best?.count ?? 0)) best = { count, letters, paragraph, echo }
  }
  return best
}

/**
 * One sentence counts when it is long and no quotation: a quote is told and then given in full. With the words
 * around its quotation, right after itself, it is the page that says it twice.
 */
const isRepeat = (units: readonly Unit[], from: number, run: Run): boolean => {
  const { count, letters, echo } = run
  const said = units.slice(from, from + count)
  const quoted = said.some((unit) => unit.quoted && !(echo && unit.around))
  if (count >= 2) return letters >= (quoted ? SHORTEST_SENTENCE : SHORTEST_RUN)
  if (quoted) return false
  return letters >= (echo || count === units.length ? SHORTEST_ECHO : SHORTEST_SENTENCE)
}
