import type { CleanPart } from '../../lang/contract/clean.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { textKey } from '../../text/normalise.ts'
import { CUES } from './cues.ts'

/** What the words of a line alone say that it is. */
export type LineKind =
  'related-label' | 'related' | 'share' | 'caption' | 'advert' | 'tail' | 'byline'

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
  | 'telling'

/** The furniture tables of all packs, as keys. */
export type Labels = Readonly<Record<TableName, ReadonlySet<string>>> & {
  readonly tellingEnds: readonly RegExp[]
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
  const table = (name: TableName, key = labelKey): ReadonlySet<string> =>
    new Set(tables.flatMap((clean) => (clean[name satisfies keyof CleanPart] ?? []).map(key)))
  const labels: Labels = {
    related: table('related'),
    share: table('share'),
    caption: table('caption', captionKey),
    advert: table('advert'),
    tail: table('tail'),
    byline: table('byline'),
    publication: table('publication'),
    updated: table('updated'),
    tags: table('tags'),
    calls: table('calls'),
    channels: table('channels'),
    telling: table('telling'),
    tellingEnds: packs.flatMap(({ clean }) => clean.tellingEnd ?? []),
  }
  made.set(packs, labels)
  return labels
}

const ENDS = /^[\s:：|>»›•*#[\]–—-]+|[\s:：|>»›•*।.!…[\]–—-]+$/gu

/** How a label is compared: folded, without the marks that surround it. */
export const labelKey = (text: string): string => lineKey(text).replace(ENDS, '')

/** Folded, with the visarga that many type for a colon ("আরও পড়ুনঃ …") as one. */
const lineKey = (text: string): string => textKey(text).replace(/\u0983(?=\s|$)/gu, ':')

const HASHTAGS = /^\s*#[\p{L}\p{M}\p{N}_]+(?:[\s,]+#[\p{L}\p{M}\p{N}_]+)*\s*$/u
const SENTENCE_END = /[.।॥?!…]["'”’)\]]*\s*$/u
const SEPARATOR = /^\s*[:：|>»›–—-]+\s*/u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** Longest headline, in UTF-16 units, that a related label is believed to stand before. */
const LONGEST_TITLE = 140

/** True when the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

const kinds = new WeakMap<Labels, Map<string, LineKind | null>>()
const MOST_KINDS = 5_000

/** What a line is by its words; null for text of the report. Lines come again: in two steps, and on an outlet's pages. */
export const lineKind = (text: string, labels: Labels): LineKind | null => {
  if (text.length > 400) return null
  const known = kinds.get(labels) ?? new Map<string, LineKind | null>()
  if (known.size === 0) kinds.set(labels, known)
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MOST_KINDS) known.clear()
  const kind = kindOf(text, labels)
  known.set(text, kind)
  return kind
}

const kindOf = (text: string, labels: Labels): LineKind | null => {
  const key = labelKey(text)
  if (key === '') return null
  if (labels.related.has(key)) return 'related-label'
  if (labels.advert.has(key)) return 'advert'
  if (labels.tail.has(withoutCount(key)) || HASHTAGS.test(text)) return 'tail'
  if (isTail(text, key, labels) || isTagList(text, key, labels) || isCall(text, key, labels))
    return 'tail'
  if (isShare(key, labels)) return 'share'
  if (isRelated(text, key, labels)) return 'related'
  if (isCaption(text, labels)) return 'caption'
  return isByline(text, key, labels) ? 'byline' : null
}

/** "আরও পড়ুন: …": a label of two words or more, or a label and a mark, then a headline. */
const isRelated = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > LONGEST_TITLE) return false
  const label = startingLabel(key, labels.related)
  if (label === null) return false
  const rest = key.slice(label.length)
  const mark = SEPARATOR.exec(rest)
  if (!WORD.test(rest)) return true
  if (mark) return true
  return /\s/u.test(label) && !endsSentence(text)
}

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
export const labelLength = (text: string, table: ReadonlySet<string>): number =>
  startingLabel(labelKey(text), table)?.length ?? 0

const startingLabel = (key: string, table: ReadonlySet<string>): string | null => {
  let best: string | null = null
  for (const label of byStart(table).get(key.charAt(0)) ?? []) {
    if (!key.startsWith(label) || label.length <= (best?.length ?? 0)) continue
    if (!WORD.test(key.charAt(label.length))) best = label
  }
  return best
}

const starts = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** The labels of a table by their first letter. */
const byStart = (table: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const known = starts.get(table)
  if (known) return known
  const made = Map.groupBy(table, (label) => label.charAt(0))
  starts.set(table, made)
  return made
}

/** A bar of share labels, networks and counts, with nothing else in it. */
const isShare = (key: string, labels: Labels): boolean => {
  if (key.length > 120) return false
  if (labels.share.has(key)) return true
  const marks = key.split(/[\s|/•·,:]+/u).filter((word) => WORD.test(word))
  let at = 0
  while (at < marks.length) {
    const size = [3, 2, 1].find((n) => labels.share.has(marks.slice(at, at + n).join(' ')))
    if (size === undefined && !NUMBER.test(marks[at] ?? '')) return false
    at += size ?? 1
  }
  return marks.some((word) => !NUMBER.test(word))
}
const NUMBER = /^[\p{N}]+[km]?$/u

/** A key in which a colon stands right after its word: "ছবি : রয়টার্স". */
const captionKey = (text: string): string => lineKey(text).replace(/ (?=[:：])/gu, '')

const isCaption = (text: string, labels: Labels): boolean => {
  const key = captionKey(text)
  if (key.length > 240) return false
  for (const label of labels.caption) {
    if (key === label) return true
    if (key.startsWith(label) && !isInsideWord(key, label.length))
      return key.length < 160 && !tells(text, key.slice(label.length), labels)
    const at = key.lastIndexOf(label)
    if (at > 0 && key.length - at - label.length < 40 && isCreditMark(key, at, label)) return true
  }
  return false
}

/** "… | ছবি: রয়টার্স" at the end of a caption: the label stands free and a colon follows or a bracket opens it. */
const isCreditMark = (key: string, at: number, label: string): boolean =>
  !WORD.test(key.charAt(at - 1)) &&
  (/^\s*[:：]/u.test(key.slice(at + label.length)) || /^\(|[:：]$/u.test(label))

const isTail = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > 250) return false
  for (const label of labels.tail) {
    if (!key.includes(label) || tells(text, key.replace(label, ' '), labels)) continue
    if (/[\s©]/u.test(label) && !label.includes('©')) {
      if (key.startsWith(label) && !isInsideWord(key, label.length)) return true
      if (key.endsWith(label) && !isInsideWord(key, key.length - label.length)) return true
      continue
    }
    if (label.includes('©')) return true
    if (key.startsWith(label) && /[©\p{N}]/u.test(key)) return true
  }
  return false
}

/** True where a word goes on across this place. */
const isInsideWord = (key: string, at: number): boolean =>
  WORD.test(key.charAt(at - 1)) && WORD.test(key.charAt(at))

/** True for a sentence that tells something; `rest` is the line without its label. */
const tells = (text: string, rest: string, labels: Labels): boolean =>
  endsSentence(text) &&
  (wordsOf(rest).some((word) => labels.telling.has(labelKey(word))) ||
    labels.tellingEnds.some((end) => end.test(labelKey(rest))))

/** "মন্তব্য (০)", "12 Comments": a label without its count. */
const withoutCount = (key: string): string => key.replace(/^[\p{N}]+ | ?\(?[\p{N}]+\)?$/gu, '')

const MOST_TOPICS = 12
const LONGEST_TOPIC = 40

/** "ট্যাগ: সেতু, সিলেট": a label and a list of short topics, or the label alone. */
const isTagList = (text: string, key: string, labels: Labels): boolean => {
  const label = startingLabel(key, labels.tags)
  if (label === null || endsSentence(text)) return false
  const rest = key.slice(label.length)
  if (!WORD.test(rest)) return true
  const topics = rest.split(/[,|;•·]/u)
  const short = topics.length <= MOST_TOPICS && topics.every((t) => t.length <= LONGEST_TOPIC)
  return short && SEPARATOR.test(rest)
}

const QUOTED = /["“”‘’„«»]/u
/** Longest line, in UTF-16 units, that can be a call. */
const LONGEST_CALL = 160

/** "… আমাদের গুগল নিউজ চ্যানেল ফলো করুন": a call to act and what it leads to, outside quotation marks. */
const isCall = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > LONGEST_CALL || !namesChannel(key, labels)) return false
  if (QUOTED.test(text) || tells(text, key, labels)) return false
  for (const call of labels.calls) {
    if (key.endsWith(call) && !isInsideWord(key, key.length - call.length)) return true
    if (!/^\p{Script=Latin}/u.test(call)) continue
    const at = key.startsWith(call) ? 0 : key.indexOf(`, ${call}`)
    if (at >= 0 && !isInsideWord(key, (at === 0 ? 0 : at + 2) + call.length)) return true
  }
  return false
}

const namesChannel = (key: string, { channels }: Labels): boolean => {
  for (const channel of channels) if (key.includes(channel)) return true
  return false
}

/** A short line that opens as bylines do and is no sentence: "By Name", "নিজস্ব প্রতিবেদক, ঢাকা", "কুমিল্লা প্রতিনিধি". */
const isByline = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > 80 || endsSentence(text)) return false
  const label = startingLabel(key, labels.byline)
  if (label === null) return isPlaceByline(key, labels)
  const rest = lineKey(text).slice(label.length)
  const words = wordsOf(rest)
  if (words.length === 0) return true
  if (/^\s*[,:|(–—-]/u.test(rest)) return words.length <= 6
  if (/\s/u.test(label)) return words.length <= 2
  return /^\p{Script=Latin}/u.test(label) && words.length <= 6 && areNames(text.slice(label.length))
}

/** "কুমিল্লা প্রতিনিধি": one or two words and a byline's word at the end, in a script without capitals. */
const isPlaceByline = (key: string, labels: Labels): boolean => {
  const words = wordsOf(key)
  if (words.length < 2 || words.length > 3 || /\p{Script=Latin}/u.test(key)) return false
  return labels.byline.has(words.at(-1) ?? '')
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[\s,|/:()]+/u).filter((word) => WORD.test(word))

const PARTICLE = /^(?:and|of|in|the|for|de|da|van|von|bin|al|el|with)$/u

/** True when every word is written as names are. */
const areNames = (text: string): boolean =>
  wordsOf(text).every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || PARTICLE.test(word))
