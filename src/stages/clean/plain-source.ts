import type { Flow } from './flow.ts'
import { endsSentence } from './labels.ts'
import type { Labels } from './labels.ts'
import { lineKind } from './line-kind.ts'
import { plainLines } from './plain.ts'
import { dayInUrl } from './published.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'
import { byWords } from './words.ts'

/** Longest headline of a related report, in UTF-16 units. */
const LONGEST_TITLE = 140

/**
 * Reads a plain text: its lines, labels of related reports with their headlines, a headline on top.
 *
 * @param isDate true for a line that only says when the report came out: it is no headline.
 */
export const plainSource = (
  text: string,
  { labels, isDate }: { readonly labels: Labels; readonly isDate: (line: string) => boolean },
): Source => {
  const lines = plainLines(text)
  const verdicts: (Verdict | null)[] = lines.map(() => null)
  for (const [i, line] of lines.entries()) {
    if (verdicts[i]) continue
    const kind = lineKind(line.text, labels)
    if (kind === 'related-label' || kind === 'related') cutRelated(lines, verdicts, i)
    else if (kind !== null) verdicts[i] = byWords(line, labels)
  }
  const titleLine = findPlainTitle(lines, verdicts, isDate)
  const mayRecur = lines.map(({ text }) => ROW.test(text))
  return { lines, verdicts, mayRecur, titleLine, metadata: null, extra: [] }
}

/** A row of a table as plain text writes it. */
const ROW = /\t|\s\|\s/u

/** The label's line, and the headline after it when the label stands alone. */
const cutRelated = (lines: readonly Flow[], verdicts: (Verdict | null)[], at: number): void => {
  const alone = lines[at]?.text ?? ''
  const members = [at]
  const inline = /https?:\/\/\S+/u.exec(alone)?.[0]
  const next = lines[at + 1]
  if (inline === undefined && next && isHeadline(next.text) && verdicts[at] === null) {
    const labelOnly = alone.length < 40
    if (labelOnly) members.push(at + 1)
  }
  const after = lines[at + members.length]
  if (after && /^\s*https?:\/\/\S+\s*$/u.test(after.text)) members.push(at + members.length)
  const url = members.flatMap((m) => /https?:\/\/\S+/u.exec(lines[m]?.text ?? '')?.[0] ?? [])[0]
  const title = members.length > 1 ? (lines[at + 1]?.text ?? null) : null
  for (const member of members)
    verdicts[member] = {
      kind: 'related',
      reason: 'label and headline',
      group: `card${at}`,
      links: url === undefined ? [] : [{ url, title, date: dayInUrl(url) }],
    }
}

const isHeadline = (text: string): boolean => text.length <= LONGEST_TITLE && !endsSentence(text)

/** A short first line without a sentence's end, before lines that have one. */
const findPlainTitle = (
  lines: readonly Flow[],
  verdicts: readonly (Verdict | null)[],
  isDate: (line: string) => boolean,
): number => {
  const at = lines.findIndex((line, i) => verdicts[i] === null && !isDate(line.text))
  const first = lines[at]
  if (!first || at > 4) return -1
  const body = lines.filter(
    (line, i) => i > at && verdicts[i] === null && line.text.length > 40 && !isDate(line.text),
  )
  const { length } = first.text
  const fits = length >= 8 && length <= 150 && !/[।.?!”"':,]$/u.test(first.text)
  const prose = body.filter((line) => endsSentence(line.text)).length >= body.length * 0.6
  return fits && prose && body.length > 0 ? at : -1
}
