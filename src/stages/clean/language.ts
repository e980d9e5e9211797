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
  const bengali = piece.match(/[\u0980-\u09FF]/gu)?.length ?? 0
  const latin = piece.match(/[a-z]/giu)?.length ?? 0
  if (bengali > latin * 0.3 && bengali > 0) return /[ৰৱ]/u.test(piece) ? 'as' : 'bn'
  const tag = declared?.trim().split(/[-_]/u)[0]?.toLowerCase() ?? ''
  const words = piece.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const hits = words.filter((word) => ENGLISH.has(word)).length
  const share = hits / Math.max(1, words.length)
  const others = (piece.match(/\p{L}/gu)?.length ?? 0) - latin
  if (latin > others && share >= ENGLISH_SHARE && hits > 1) return 'en'
  if (/^[a-z]{2,3}$/u.test(tag) && tag !== 'en' && tag !== 'bn') return tag
  if (latin > others * 20 && words.length < 40 && share > 0.04) return 'en'
  return words.length < 12 && packs.some((pack) => pack.tag === tag) ? tag : 'und'
}
