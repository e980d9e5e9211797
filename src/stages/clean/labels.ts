import type { CleanPart } from '../../lang/contract/clean.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { textKey } from '../../text/normalise.ts'
import { isWordAt } from '../../text/unit-kinds.ts'
import { bylinePatterns } from './byline-patterns.ts'
import type { BylinePatterns } from './byline-patterns.ts'
import { OTHER_BYLINES } from './byline-words.ts'
import { CUES } from './cues.ts'
import { dayPatterns } from './day-patterns.ts'
import type { DayPatterns } from './day-patterns.ts'
import { OTHER_DAYS } from './day-words.ts'
import { isSpace } from './flow.ts'
import { LabelTable } from './label-table.ts'

type TableName =
  | 'related'
  | 'share'
  | 'caption'
  | 'advert'
  | 'tail'
  | 'byline'
  | 'publication'
  | 'updated'
  | 'tags'
  | 'calls'
  | 'channels'
  | 'writing'
  | 'telling'

/** The furniture tables of all packs, as keys. */
export type Labels = Readonly<Record<TableName, LabelTable>> & {
  readonly tellingEnds: readonly RegExp[]
  readonly agos: readonly RegExp[]
  readonly disclaimers: readonly RegExp[]
  /** Labels of `tail` with a ©, which count at any place. */
  readonly rights: readonly string[]
  /** First words of the labels of `share`. */
  readonly shareWords: ReadonlySet<string>
  readonly bylines: BylinePatterns
  readonly days: DayPatterns
}

const made = new WeakMap<readonly LanguagePack[], Labels>()

/** The tables of all packs as one; made once a list of packs. */
export const labelsOf = (packs: readonly LanguagePack[]): Labels => {
  const known = made.get(packs)
  if (known) return known
  const tables: readonly Partial<CleanPart>[] = [
    ...packs.map(({ clean }) => clean),
    ...Object.values(CUES),
  ]
  const table = (name: TableName, key = labelKey): LabelTable =>
    new LabelTable(
      tables.flatMap((clean) => (clean[name satisfies keyof CleanPart] ?? []).map(key)),
    )
  const [share, tail] = [table('share'), table('tail')]
  const labels: Labels = {
    related: table('related'),
    share,
    caption: table('caption', captionKey),
    advert: table('advert'),
    tail,
    byline: table('byline'),
    publication: table('publication'),
    updated: table('updated'),
    tags: table('tags'),
    calls: table('calls'),
    channels: table('channels'),
    writing: table('writing'),
    telling: table('telling'),
    rights: [...tail.all].filter((label) => label.includes('©')),
    shareWords: new Set([...share.all].map((label) => label.split(' ')[0] ?? '')),
    agos: packs.flatMap(({ clean }) => clean.ago ?? []),
    disclaimers: packs.flatMap(({ clean }) => clean.disclaimer ?? []),
    bylines: bylinePatterns([...packs.flatMap(({ clean }) => clean.bylines ?? []), OTHER_BYLINES]),
    days: dayPatterns([...packs.flatMap(({ clean }) => clean.days ?? []), OTHER_DAYS]),
    tellingEnds: packs.flatMap(({ clean }) => clean.tellingEnd ?? []),
  }
  made.set(packs, labels)
  return labels
}

const unitsIn = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)))

/** Marks around a label, beside white space. */
const BEFORE: ReadonlySet<number> = unitsIn(':：|>»›•*#[]–—-')
const BEHIND: ReadonlySet<number> = unitsIn(':：|>»›•*।.!…[]–—-')

/** How a label is compared: folded, without the marks that surround it. */
export const labelKey = (text: string): string => {
  if (text !== lastText) [lastText, lastKey] = [text, stripped(lineKey(text))]
  return lastKey
}
/** A line is asked about several times in a row. */
let lastText = ''
let lastKey = ''

export const stripped = (line: string): string => {
  let start = 0
  let end = line.length
  while (start < end && isMark(line.charCodeAt(start), BEFORE)) start++
  while (end > start && isMark(line.charCodeAt(end - 1), BEHIND)) end--
  return line.slice(start, end)
}

const isMark = (unit: number, marks: ReadonlySet<number>): boolean =>
  isSpace(unit) || marks.has(unit)

/** Folded, with the visarga that many type for a colon ("আরও পড়ুনঃ …") as one. */
export const lineKey = (text: string): string => {
  const key = textKey(text)
  return key.includes(VISARGA) ? key.replace(/\u0983(?=\s|$)/gu, ':') : key
}
const VISARGA = '\u0983'

const SENTENCE_END = /[.।॥?!…]["'”’)\]]*\s*$/u
/** True when the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Longest headline, in UTF-16 units, that a related label is believed to stand before. */
export const LONGEST_TITLE = 140

/** A headline without the related label that it opens with. */
export const withoutLabel = (text: string, labels: Labels): string => {
  const length = startingLabel(labelKey(text), labels.related)?.length ?? 0
  const rest = text.slice(length).replace(/^(?:[\s:：|>»›–—-]|\u0983)+/u, '')
  return length > 0 && rest !== '' ? rest : text
}

/** True when a line opens with a related label, whatever follows. */
export const startsRelated = (text: string, labels: Labels): boolean =>
  text.length <= LONGEST_TITLE && startingLabel(labelKey(text), labels.related) !== null

/** Length in the key of the longest label of a table that a text opens with; 0 for none. */
export const labelLength = (text: string, table: LabelTable): number =>
  mayBegin(text, table) ? (startingLabel(labelKey(text), table)?.length ?? 0) : 0

/** False where the first letter of a text shows that no label of the table opens it. */
const mayBegin = (text: string, table: LabelTable): boolean => {
  let at = 0
  while (at < text.length && isMark(text.charCodeAt(at), BEFORE)) at++
  // Letters beyond ASCII, and those with a mark, are another one when folded; something invisible may come first.
  if (!(text.charCodeAt(at) < 0x80) || text.charCodeAt(at + 1) >= 0x80) return true
  return table.beginsWith(text.charAt(at).toLowerCase().charCodeAt(0))
}

export const startingLabel = (key: string, table: LabelTable): string | null => {
  let best: string | null = null
  for (const label of table.startsOf(key)) {
    if (!key.startsWith(label) || label.length <= (best?.length ?? 0)) continue
    if (!isWordAt(key, label.length)) best = label
  }
  return best
}

/** A key in which a colon stands right after its word: "ছবি : রয়টার্স". */
const captionKey = (text: string): string => withoutGaps(lineKey(text))

export const withoutGaps = (line: string): string => line.replace(/ (?=[:：])/gu, '')
