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
  const { bengali, latin, foreign } = lettersOf(piece)
  if (bengali > latin * 0.3 && bengali > 0) return /[ৰৱ]/u.test(piece) ? 'as' : 'bn'
  const tag = declared?.trim().split(/[-_]/u)[0]?.toLowerCase() ?? ''
  const { words, hits } = commonWords(piece)
  const share = hits / Math.max(1, words)
  if (latin > foreign && share >= ENGLISH_SHARE && hits > 1) return 'en'
  if (/^[a-z]{2,3}$/u.test(tag) && tag !== 'en' && tag !== 'bn') return tag
  if (latin > foreign * 20 && words < 40 && share > 0.04) return 'en'
  return words < 12 && packs.some((pack) => pack.tag === tag) ? tag : 'und'
}

/** Words of a text, and those of them that are common in English. */
const commonWords = (text: string): { readonly words: number; readonly hits: number } => {
  let [words, hits, start] = [0, 0, -1]
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isInWord(text, at)
    if (inside && start < 0) start = at
    if (inside || start < 0) continue
    words++
    if (ENGLISH.at(text, start, at) === true) hits++
    start = -1
  }
  return { words, hits }
}

const isInWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
  const kind = unitKind(unit)
  if (kind !== HALF) return kind === LETTER || kind === MARK
  const low = (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return /^[\p{L}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0))
}

/** Letters by script; `foreign` are all but the plain Latin ones. */
const lettersOf = (
  text: string,
): { readonly bengali: number; readonly latin: number; readonly foreign: number } => {
  let [bengali, latin, foreign] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
      continue
    }
    if (code >= 0x0980 && code <= 0x09ff) bengali++
    const kind = unitKind(code)
    if (kind === LETTER) foreign++
    else if (kind === HALF && (code & 0xfc00) === 0xd800 && isInWord(text, at)) foreign++
  }
  return { bengali, latin, foreign }
}
