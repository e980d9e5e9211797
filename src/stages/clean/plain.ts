import { flowOf } from './flow.ts'
import type { Flow } from './flow.ts'

/** Line length of hard-wrapped text, in UTF-16 units. */
const WRAP_FROM = 50
const WRAP_TO = 90

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The paragraphs of a plain text: a line is a paragraph, as it stands. Text that was wrapped at a
 * fixed width, with blank lines between paragraphs, is joined again.
 */
export const plainLines = (text: string): readonly Flow[] => {
  const lines = linesOf(text)
  const inked = lines.filter((line) => line.text !== '')
  if (!isWrapped(lines, inked)) return inked.map(verbatim)
  return groupsOf(lines).map((group) => {
    const [first, last] = [group[0], group.at(-1)]
    return flowOf(text, [first?.start ?? 0, last?.end ?? 0])
  })
}

const verbatim = ({ text, start, end }: Line): Flow => ({
  text,
  raw: [start, end],
  parts: [[start, end, 0]],
  edges: [],
})

const LINE_END = /\r\n|[\r\n\u2028\u2029]/gu

/** All lines, without the white space at their ends; a blank one has no text. */
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  const add = (from: number, to: number): void => {
    const content = text.slice(from, to)
    const inner = content.trim()
    const start = from + (inner === '' ? 0 : content.indexOf(inner))
    lines.push({ start, end: start + inner.length, text: inner })
  }
  let from = 0
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    add(from, index)
    from = index + end.length
  }
  add(from, text.length)
  return lines
}

const isWrapped = (lines: readonly Line[], inked: readonly Line[]): boolean => {
  const gaps = lines.slice(0, -1).some((line) => line.text === '')
  if (inked.length < 6 || !gaps) return false
  const lengths = inked.map((line) => line.text.length).sort((a, b) => a - b)
  const upper = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const ended = inked.filter((line) => /[.!?।”"]$/u.test(line.text)).length
  return upper <= WRAP_TO && median >= WRAP_FROM && ended < inked.length * 0.45
}

const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.text === '') open = null
    else if (open) open.push(line)
    else {
      open = [line]
      groups.push(open)
    }
  }
  return groups
}
