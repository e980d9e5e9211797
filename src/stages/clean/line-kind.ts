import { DIGIT, HALF, NUMBER, OTHER, hasWord, isWordAt, unitKind } from '../../text/unit-kinds.ts'
import {
  LONGEST_TITLE,
  endsSentence,
  labelKey,
  lineKey,
  startingLabel,
  stripped,
  withoutGaps,
} from './labels.ts'
import type { Labels } from './labels.ts'

/** What the words of a line alone say that it is. */
export type LineKind =
  'related-label' | 'related' | 'share' | 'caption' | 'advert' | 'tail' | 'byline'

const HASHTAGS = /^\s*#[\p{L}\p{M}\p{N}_]+(?:[\s,]+#[\p{L}\p{M}\p{N}_]+)*\s*$/u
const isHashtags = (text: string): boolean => text.includes('#') && HASHTAGS.test(text)
const SEPARATOR = /^\s*[:：|>»›–—-]+\s*/u
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
  const line = lineKey(text)
  const key = stripped(line)
  if (key === '') return null
  if (labels.related.has(key) || endsRelated(key, labels)) return 'related-label'
  if (labels.advert.has(key)) return 'advert'
  if (labels.tail.has(withoutCount(key)) || isHashtags(text)) return 'tail'
  if (isTail(text, key, labels) || isTagList(text, key, labels) || isCall(text, key, labels))
    return 'tail'
  if (isShare(key, labels)) return 'share'
  if (isRelated(text, key, labels)) return 'related'
  if (isCaption(text, line, labels)) return 'caption'
  return isByline(text, { key, line }, labels) ? 'byline' : null
}

/** "বিবিসি বাংলার অন্যান্য খবর": three words or fewer before a label of two, in a script without capitals. */
const endsRelated = (key: string, labels: Labels): boolean => {
  if (key.length > 60 || labels.related.endsOf(key).length === 0) return false
  if (/\p{Script=Latin}/u.test(key)) return false
  const words = key.split(' ')
  return words.length >= 3 && words.length <= 5 && labels.related.has(words.slice(-2).join(' '))
}

/** "আরও পড়ুন: …": a label of two words or more, or a label and a mark, then a headline. */
const isRelated = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > LONGEST_TITLE) return false
  const label = startingLabel(key, labels.related)
  if (label === null) return false
  const rest = key.slice(label.length)
  const mark = SEPARATOR.exec(rest)
  if (!hasWord(rest)) return true
  if (mark) return true
  return /\s/u.test(label) && !endsSentence(text)
}

/** A bar of share labels, networks and counts, with nothing else in it. */
const isShare = (key: string, labels: Labels): boolean => {
  if (key.length > 120) return false
  if (labels.share.has(key)) return true
  const first = FIRST_WORD.exec(key)?.[0] ?? ''
  if (!labels.shareWords.has(first) && !COUNT.test(first)) return false
  const marks = key.split(/[\s|/•·,:]+/u).filter((word) => hasWord(word))
  let at = 0
  while (at < marks.length) {
    const size = [3, 2, 1].find((n) => labels.share.has(marks.slice(at, at + n).join(' ')))
    if (size === undefined && !COUNT.test(marks[at] ?? '')) return false
    at += size ?? 1
  }
  return marks.some((word) => !COUNT.test(word))
}
const FIRST_WORD = /[^\s|/•·,:]*[\p{L}\p{M}\p{N}][^\s|/•·,:]*/u
const COUNT = /^[\p{N}]+[km]?$/u

const isCaption = (text: string, line: string, labels: Labels): boolean => {
  const marked = MARKED.test(line)
  const key = marked ? withoutGaps(line) : line
  if (key.length > 240) return false
  if (endsInCredit(key, labels)) return true
  // Without a colon or bracket a label counts at the beginning only.
  for (const label of marked ? labels.caption.all : labels.caption.startsOf(key)) {
    if (key === label) return true
    if (key.startsWith(label) && !isInsideWord(key, label.length))
      return key.length < 160 && !tells(text, key.slice(label.length), labels)
    if (!marked) continue
    const at = key.lastIndexOf(label)
    if (at > 0 && key.length - at - label.length < 40 && isCreditMark(key, at, label)) return true
  }
  return false
}
const MARKED = /[:：(]/u

/** "…। ফাইল ছবি", "… —নিজস্ব চিত্র।": a label is all that follows a stroke or a sentence's end. */
const endsInCredit = (line: string, labels: Labels): boolean => {
  const key = stripped(line)
  return labels.caption
    .endsOf(key)
    .some((label) => key.endsWith(label) && /[।.!?—–/|-]\s*$/u.test(key.slice(0, -label.length)))
}

/** "… | ছবি: রয়টার্স" at the end of a caption: the label stands free and a colon follows or a bracket opens it. */
const isCreditMark = (key: string, at: number, label: string): boolean =>
  !isWordAt(key, at - 1) &&
  (/^\s*[:：]/u.test(key.slice(at + label.length)) || /^\(|[:：]$/u.test(label))

const isTail = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > 250) return false
  const isPart = (label: string): boolean => !tells(text, key.replace(label, ' '), labels)
  for (const label of labels.rights) if (key.includes(label) && isPart(label)) return true
  const inner = key.replace(/^[\s(*]+|[\s)।.]+$/gu, '')
  if (labels.disclaimers.some((pattern) => pattern.test(inner))) return true
  for (const label of labels.tail.startsOf(inner)) {
    if (!inner.startsWith(label) || label.includes('©') || !isPart(label)) continue
    if (/\s/u.test(label) ? !isInsideWord(inner, label.length) : /[©\p{N}]/u.test(key)) return true
  }
  return labels.tail
    .endsOf(inner)
    .some(
      (label) =>
        inner.endsWith(label) &&
        /\s/u.test(label) &&
        !label.includes('©') &&
        isPart(label) &&
        !isInsideWord(inner, inner.length - label.length),
    )
}

/** True where a word goes on across this place. */
const isInsideWord = (key: string, at: number): boolean =>
  isWordAt(key, at - 1) && isWordAt(key, at)

/** True for a sentence that tells something; `rest` is the line without its label. */
const tells = (text: string, rest: string, labels: Labels): boolean =>
  endsSentence(text) &&
  (wordsOf(rest).some((word) => labels.telling.has(labelKey(word))) ||
    labels.tellingEnds.some((end) => end.test(labelKey(rest))))

/** "মন্তব্য (০)", "12 Comments": a label without its count. */
const withoutCount = (key: string): string =>
  isNumberAt(key, 0) || isNumberAt(key, key.length - (key.endsWith(')') ? 2 : 1))
    ? key.replace(/^[\p{N}]+ | ?\(?[\p{N}]+\)?$/gu, '')
    : key

/** True where a number stands, or what may be half of one. */
const isNumberAt = (key: string, at: number): boolean => {
  const kind = at < 0 || at >= key.length ? OTHER : unitKind(key.charCodeAt(at))
  return kind === DIGIT || kind === NUMBER || kind === HALF
}

const MOST_TOPICS = 12
const LONGEST_TOPIC = 40

/** "ট্যাগ: সেতু, সিলেট": a label and a list of short topics, or the label alone. */
const isTagList = (text: string, key: string, labels: Labels): boolean => {
  const label = startingLabel(key, labels.tags)
  if (label === null || endsSentence(text)) return false
  const rest = key.slice(label.length)
  if (!hasWord(rest)) return true
  const topics = rest.split(/[,|;•·]/u)
  const short = topics.length <= MOST_TOPICS && topics.every((t) => t.length <= LONGEST_TOPIC)
  return short && SEPARATOR.test(rest)
}

const QUOTED = /["“”‘’„«»]/u
/** Longest line, in UTF-16 units, that can be a call. */
const LONGEST_CALL = 160

const MAIL = /[\p{L}\p{N}]@[\p{L}\p{N}]/u
const hasAddress = (text: string): boolean => text.includes('@') && MAIL.test(text)
/** Longest line, in UTF-16 units, that asks to write to an address. */
const LONGEST_ASKING = 320

const asksToWrite = (text: string, key: string, { writing }: Labels): boolean => {
  if (key.length > LONGEST_ASKING || !hasAddress(text) || QUOTED.test(text)) return false
  for (const call of writing.all) if (key.includes(call)) return true
  return false
}

/** "… আমাদের গুগল নিউজ চ্যানেল ফলো করুন": a call to act and what it leads to, outside quotation marks. */
const isCall = (text: string, key: string, labels: Labels): boolean => {
  if (asksToWrite(text, key, labels)) return true
  if (key.length > LONGEST_CALL || !namesChannel(key, labels)) return false
  if (QUOTED.test(text) || tells(text, key, labels)) return false
  for (const call of labels.calls.all) {
    if (key.endsWith(call) && !isInsideWord(key, key.length - call.length)) return true
    if (!/^\p{Script=Latin}/u.test(call)) continue
    const at = key.startsWith(call) ? 0 : key.indexOf(`, ${call}`)
    if (at >= 0 && !isInsideWord(key, (at === 0 ? 0 : at + 2) + call.length)) return true
  }
  return false
}

const namesChannel = (key: string, { channels }: Labels): boolean => {
  for (const channel of channels.all) if (key.includes(channel)) return true
  return false
}

/** A short line that opens as bylines do and is no sentence: "By Name", "নিজস্ব প্রতিবেদক, ঢাকা", "কুমিল্লা প্রতিনিধি". */
const isByline = (
  text: string,
  { key, line }: { readonly key: string; readonly line: string },
  labels: Labels,
): boolean => {
  if (key.length > 80 || endsSentence(text)) return false
  const label = startingLabel(key, labels.byline)
  if (label === null) return isPlaceByline(key, labels)
  const rest = line.slice(label.length)
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
  text.split(/[\s,|/:()]+/u).filter((word) => hasWord(word))

const PARTICLE = /^(?:and|of|in|the|for|de|da|van|von|bin|al|el|with)$/u

/** True when every word is written as names are. */
const areNames = (text: string): boolean =>
  wordsOf(text).every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || PARTICLE.test(word))
