import type { LanguagePack } from '../../lang/pack.ts'

/** UTF-16 units looked at. */
const SAMPLE = 20_000

/** Common English words: Latin script alone does not make a text English. */
const ENGLISH = new Set(
  'the of and to in a is that for on was with as by at from it he said be has have are were an this which not but they his their'.split(
    ' ',
  ),
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
  const words = piece.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const hits = words.filter((word) => ENGLISH.has(word)).length
  const share = hits / Math.max(1, words.length)
  if (latin > foreign && share >= ENGLISH_SHARE && hits > 1) return 'en'
  if (/^[a-z]{2,3}$/u.test(tag) && tag !== 'en' && tag !== 'bn') return tag
  if (latin > foreign * 20 && words.length < 40 && share > 0.04) return 'en'
  return words.length < 12 && packs.some((pack) => pack.tag === tag) ? tag : 'und'
}

const LETTER = /\p{L}/u

/** Letters by script; `foreign` are all but the plain Latin ones. */
const lettersOf = (
  text: string,
): { readonly bengali: number; readonly latin: number; readonly foreign: number } => {
  let [bengali, latin, foreign] = [0, 0, 0]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
    } else {
      if (code >= 0x0980 && code <= 0x09ff) bengali++
      if (LETTER.test(letter)) foreign++
    }
  }
  return { bengali, latin, foreign }
}
