import type { LanguagePack } from '../../lang/pack.ts'
import { KnownNames } from './known-names.ts'
import { HALF, LETTER, MARK, unitKind } from '../../text/unit-kinds.ts'

/** UTF-16 units looked at. */
const SAMPLE = 20_000

/** Common English words: Latin script alone does not make a text English. */
const ENGLISH = new KnownNames(
  'the of and to in a is that for on was with as by at from it he said be has have are were an this which not but they his their'.split(
    ' ',
  ),
  () => true,
)

/** Least share of common words in running English; news has about 0.35, other languages below 0.1. */
const ENGLISH_SHARE = 0.15

/**
 * BCP 47 language of a text: script first (ৰ or ৱ makes Assamese), then common words for Latin script.
 *
 * @param declared what the page or the caller says; it decides only where the script cannot.
 * @returns `und` when nothing tells.
 */
export const languageOf = (
  text: string,
  declared: string | null,
  packs: readonly LanguagePack[],
): string => {
  const piece = text.slice(0, SAMPLE)
  const { bengali, latin, foreign, words, hits } = countsOf(piece)
  if (bengali > latin * 0.3 && bengali > 0) return /[ৰৱ]/u.test(piece) ? 'as' : 'bn'
  const tag = declared?.trim().split(/[-_]/u)[0]?.toLowerCase() ?? ''
  const share = hits / Math.max(1, words)
  if (latin > foreign && share >= ENGLISH_SHARE && hits > 1) return 'en'
  if (/^[a-z]{2,3}$/u.test(tag) && tag !== 'en' && tag !== 'bn') return tag
  if (latin > foreign * 20 && words < 40 && share > 0.04) return 'en'
  return words < 12 && packs.some((pack) => pack.tag === tag) ? tag : 'und'
}

/** Letters by script (`foreign` are all but the plain Latin ones), words, and those of them that are common in English. */
interface Counts {
  readonly bengali: number
  readonly latin: number
  readonly foreign: number
  readonly words: number
  readonly hits: number
}

const countsOf = (text: string): Counts => {
  let [bengali, latin, foreign, words, hits] = [0, 0, 0, 0, 0]
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    let isInWord = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    if (isInWord) latin++
    else if (unit >= 0x80) {
      if (unit >= 0x0980 && unit <= 0x09ff) bengali++
      const kind = unitKind(unit)
      const isPair = kind === HALF
      isInWord = isPair ? isPairInWord(text, at) : kind === LETTER || kind === MARK
      if (kind === LETTER || (isPair && isInWord && (unit & 0xfc00) === 0xd800)) foreign++
    }
    if (isInWord && start < 0) start = at
    if (isInWord || start < 0) continue
    words++
    if (ENGLISH.at(text, start, at) === true) hits++
    start = -1
  }
  return { bengali, latin, foreign, words, hits }
}

/** True for half of a pair that is a letter or mark. */
const isPairInWord = (text: string, at: number): boolean => {
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return /^[\p{L}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0))
}
