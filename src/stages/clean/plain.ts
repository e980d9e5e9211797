import { blockOf } from './block.ts'
import type { Block } from './block.ts'

/** Line length of hard-wrapped text, in UTF-16 units. */
const wrapFrom = 50
const wrapTo = 90

/**
 * Lines of a plain text as blocks: a line is a paragraph. Text that was wrapped at a fixed width, with
 * blank lines between paragraphs, is joined again.
 */
export const plainBlocks = (text: string): readonly Block[] => {
  const lines = linesOf(text)
  return (isWrapped(lines) ? grouped(lines) : lines.map((l) => [l])).flatMap((group) => {
    const block = blockOf(
      group.map(({ start, end }, i) => {
        const to = i < group.length - 1 ? (group[i + 1]?.start ?? end) : end
        return { start, end: to, text: text.slice(start, to), linked: false }
      }),
      -1,
      '',
    )
    return block ? [block] : []
  })
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  const line = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/gu
  for (const match of text.matchAll(line)) {
    if (match[0] === '') continue
    const content = match[0].replace(/[\r\n\u2028\u2029]+$/u, '')
    lines.push({ start: match.index, end: match.index + content.length, text: content })
  }
  return lines
}

const isWrapped = (lines: readonly Line[]): boolean => {
  const inked = lines.filter((l) => l.text.trim() !== '')
  if (inked.length < 6 || inked.length === lines.length) return false
  const lengths = inked.map((l) => l.text.length).sort((a, b) => a - b)
  const upper = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const ended = inked.filter((l) => /[.!?।”"]\s*$/u.test(l.text)).length
  return upper <= wrapTo && median >= wrapFrom && ended < inked.length * 0.45
}

const grouped = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (line.text.trim() === '') open = null
    else if (open) open.push(line)
    else {
      open = [line]
      groups.push(open)
    }
  }
  return groups
}
