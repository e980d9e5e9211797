import type { CleanPart } from '../../lang/contract/clean.ts'
import type { LanguagePack } from '../../lang/pack.ts'
import { textKey } from '../../text/normalise.ts'

/** What the words of a line alone say that it is. */
export type LineKind =
  'related-label' | 'related' | 'share' | 'caption' | 'advert' | 'tail' | 'byline'

type TableName = 'related' | 'share' | 'caption' | 'advert' | 'tail' | 'byline'

/** The furniture tables of all packs, as keys. */
export type Labels = Readonly<Record<TableName, ReadonlySet<string>>>

const made = new WeakMap<readonly LanguagePack[], Labels>()

/** The tables of all packs as one; made once a list of packs. */
export const labelsOf = (packs: readonly LanguagePack[]): Labels => {
  const known = made.get(packs)
  if (known) return known
  const table = (name: TableName): ReadonlySet<string> =>
    new Set(packs.flatMap(({ clean }) => clean[name satisfies keyof CleanPart].map(labelKey)))
  const labels: Labels = {
    related: table('related'),
    share: table('share'),
    caption: table('caption'),
    advert: table('advert'),
    tail: table('tail'),
    byline: table('byline'),
  }
  made.set(packs, labels)
  return labels
}

const ENDS = /^[\s:：|>»›•*#[\]–—-]+|[\s:：|>»›•*।.!…[\]–—-]+$/gu

/** How a label is compared: folded, without the marks that surround it. */
export const labelKey = (text: string): string => textKey(text).replace(ENDS, '')

const SENTENCE_END = /[.।॥?!…]["'”’)\]]*\s*$/u
const SEPARATOR = /^\s*[:：|>»›–—-]+\s*/u
const WORD = /[\p{L}\p{M}\p{N}]/u
/** Longest headline, in UTF-16 units, that a related label is believed to stand before. */
const LONGEST_TITLE = 140

/** True when the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** What a line is by its words; null for text of the report. */
export const lineKind = (text: string, labels: Labels): LineKind | null => {
  if (text.length > 400) return null
  const key = labelKey(text)
  if (key === '') return null
  if (labels.related.has(key)) return 'related-label'
  if (labels.advert.has(key)) return 'advert'
  if (labels.tail.has(key) || isTail(key, labels)) return 'tail'
  if (isShare(key, labels)) return 'share'
  if (isRelated(text, key, labels)) return 'related'
  if (isCaption(key, labels)) return 'caption'
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

/** True when a line opens with a related label, whatever follows. */
export const startsRelated = (text: string, labels: Labels): boolean =>
  text.length <= LONGEST_TITLE && startingLabel(labelKey(text), labels.related) !== null

const startingLabel = (key: string, table: ReadonlySet<string>): string | null => {
  let best: string | null = null
  for (const label of table) {
    if (!key.startsWith(label) || label.length <= (best?.length ?? 0)) continue
    if (!WORD.test(key.charAt(label.length))) best = label
  }
  return best
}

const NETWORKS =
  'facebook|twitter|whatsapp|messenger|linkedin|telegram|pinterest|reddit|instagram|youtube|email|e-mail|print|copy link|tumblr|viber|imo|x|ফেসবুক|টুইটার|হোয়াটসঅ্যাপ|মেসেঞ্জার|লিংকডইন|টেলিগ্রাম|ইনস্টাগ্রাম|ইউটিউব|ইমেইল'
    .normalize('NFC')
    .split('|')

/** A bar of share labels and networks, with nothing else in it. */
const isShare = (key: string, labels: Labels): boolean => {
  if (key.length > 120) return false
  if (labels.share.has(key)) return true
  let rest = key
  let found = false
  const tables = [...labels.share].sort((a, b) => b.length - a.length)
  for (const label of tables) {
    if (!rest.includes(label)) continue
    rest = rest.replaceAll(label, ' ')
    found = true
  }
  const words = rest.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((word) => word !== '')
  return found && words.every((word) => NETWORKS.includes(word) || NUMBER.test(word))
}
const NUMBER = /^[\p{N}]+[km]?$/u

const isCaption = (key: string, labels: Labels): boolean => {
  if (key.length > 240) return false
  for (const label of labels.caption) {
    if (key === label) return true
    if (key.startsWith(label) && !WORD.test(key.charAt(label.length))) return key.length < 160
    const at = key.lastIndexOf(label)
    if (at > 0 && key.length - at - label.length < 40 && isCreditMark(key, at, label)) return true
  }
  return false
}

/** "… | ছবি: রয়টার্স" at the end of a caption: the label stands free and a colon follows or a bracket opens it. */
const isCreditMark = (key: string, at: number, label: string): boolean =>
  !WORD.test(key.charAt(at - 1)) &&
  (/^\s*[:：]/u.test(key.slice(at + label.length)) || label.startsWith('('))

const isTail = (key: string, labels: Labels): boolean => {
  if (key.length > 250) return false
  for (const label of labels.tail) {
    if (!key.includes(label)) continue
    if (/[\s©]/u.test(label))
      return key.startsWith(label) || key.endsWith(label) || label.includes('©')
    if (key.startsWith(label) && /[©\p{N}]/u.test(key)) return true
  }
  return false
}

/** A short line that opens as bylines do and is no sentence. */
const isByline = (text: string, key: string, labels: Labels): boolean => {
  if (key.length > 80 || endsSentence(text)) return false
  const label = startingLabel(key, labels.byline)
  if (label === null) return false
  const rest = text.trim().slice(label.length)
  const words = rest.split(/[\s,|/]+/u).filter((word) => WORD.test(word))
  if (words.length > 6) return false
  return (
    !/^\p{Script=Latin}/u.test(key) ||
    words.every((word) => /^[\p{Lu}\p{N}&]|^(?:and|of|in|the|for|de|van|bin|al)$/u.test(word))
  )
}
