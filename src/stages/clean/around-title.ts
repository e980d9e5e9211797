import { wordKey } from '../../text/normalise.ts'
import { endsSentence, labelLength } from './labels.ts'
import type { Labels } from './labels.ts'
import { PARTICULARS, PUBLICATION } from './publication-line.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'
import { BYLINE } from './words.ts'

/** Lines below the headline among which particulars are looked for. */
const REACH = 8
/** Longest line of particulars, in UTF-16 units, and the shortest that can only be text. */
const LONGEST = 100
/** Longest sentence, in UTF-16 units, that stands above the particulars. */
const LONGEST_DECK = 60
/** Most words of a place or a post that stands between other particulars. */
const MOST_WORDS = 3

/** "Author, নাগিব বাহার", "Role, …": labels for those who listen to the page. */
const LABELLED = /^(?:Author|Role),\s\P{Ll}/u
const CUT: Verdict = { kind: 'other', reason: PARTICULARS }
const AUTHOR: Verdict = { kind: 'other', reason: BYLINE }
const SECTION: Verdict = { kind: 'other', reason: 'section above the headline' }
const PATH: Verdict = { kind: 'navigation', reason: 'path to the article' }

/**
 * Takes out what pages print around the headline without a name for its block: sections above it or the path of them, and
 * below it a line that opens with the author, with a desk and a clock, or a place between two such lines.
 */
export const cutAroundTitle = (source: Source, labels: Labels): Source => {
  const { lines, titleLine, metadata } = source
  if (titleLine < 0 || metadata === null) return source
  const verdicts = [...source.verdicts]
  const above = lines.slice(0, titleLine).filter((_, i) => verdicts[i] === null)
  const bare = above.every(({ text }) => text.length <= LONGEST && !endsSentence(text))
  for (let i = 0; i < titleLine; i++) {
    if (verdicts[i] !== null) continue
    const text = lines[i]?.text ?? ''
    if (isPath(text)) verdicts[i] = PATH
    else if (bare && isShort(text)) verdicts[i] = SECTION
  }
  const names = metadata.authors.map(wordKey).filter((name) => name.includes(' '))
  const last = Math.min(lines.length, titleLine + 1 + REACH)
  for (let i = titleLine + 1; i < last; i++) {
    const text = lines[i]?.text ?? ''
    if (verdicts[i] !== null) continue
    if (text.length > (endsSentence(text) ? LONGEST_DECK : LONGEST)) break
    if (endsSentence(text)) continue
    if (opensWithName(text, names) || LABELLED.test(text)) verdicts[i] = AUTHOR
    else if (opensWithDesk(text, labels) || labels.agos.some((ago) => ago.test(text)))
      verdicts[i] = CUT
  }
  for (let i = titleLine + 2; i < last - 1; i++)
    if (verdicts[i] === null && isBetween(verdicts, i) && isShort(lines[i]?.text ?? ''))
      verdicts[i] = CUT
  return { ...source, verdicts }
}

/** "প্রচ্ছদ / আন্তর্জাতিক": two to five short steps. */
const isPath = (text: string): boolean => {
  const steps = text.split(/\s*[/»›>]\s*/u)
  return (
    text.length <= LONGEST &&
    steps.length >= 2 &&
    steps.length <= 5 &&
    steps.every((step) => /\p{L}/u.test(step) && step.split(/\s+/u).length <= MOST_WORDS)
  )
}

/** "সিনিয়র করেসপন্ডেন্ট | …: ১০৩০ ঘণ্টা": a desk and a clock or a date. */
const opensWithDesk = (text: string, labels: Labels): boolean =>
  labelLength(text, labels.byline) > 0 && /\p{N}\P{N}*\p{N}{2}/u.test(text)

const opensWithName = (text: string, names: readonly string[]): boolean => {
  const key = wordKey(text)
  return names.some(
    (name) => key.startsWith(name) && key.slice(name.length).split(' ').length <= MOST_WORDS + 2,
  )
}

const isBetween = (verdicts: readonly (Verdict | null)[], at: number): boolean =>
  [at - 1, at + 1].every((i) => {
    const reason = verdicts[i]?.reason
    return reason === PARTICULARS || reason === BYLINE || reason === PUBLICATION
  })

const isShort = (text: string): boolean =>
  !endsSentence(text) && text.split(/\s+/u).length <= MOST_WORDS
