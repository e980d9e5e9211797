import type { LanguagePack } from '../../lang/pack.ts'

const sample = 20_000

/** Common English words: Latin script alone does not make a text English. */
const english = new Set(
  'the of and to in a is that for on was with as by at from it he said be has have are were an this which not but they his their'.split(
    ' ',
  ),
)

/** Least share of common words in running English; measured text has about 0.35. */
const englishShare = 0.15

/**
 * BCP 47 language of a text: script first (ৰ or ৱ makes Assamese), then common words for Latin script.
 *
 * @param declared what the page or the caller says; it decides only where the script cannot.
 */
export const languageOf = (
  text: string,
  declared: string | null,
  packs: readonly LanguagePack[],
): string => {
  const piece = text.slice(0, sample)
  const bengali = piece.match(/[\u0980-\u09FF]/gu)?.length ?? 0
  const latin = piece.match(/[a-z]/giu)?.length ?? 0
  if (bengali > latin * 0.3 && bengali > 0) return /[ৰৱ]/u.test(piece) ? 'as' : 'bn'
  const tag = declared?.split(/[-_]/u)[0]?.toLowerCase() ?? null
  const words = piece.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const share = words.filter((w) => english.has(w)).length / Math.max(1, words.length)
  const otherLetters = (piece.match(/\p{L}/gu)?.length ?? 0) - latin
  if (latin > otherLetters && share >= englishShare) return 'en'
  if (tag !== null && tag !== '' && tag !== 'en' && tag !== 'bn') return tag
  if (latin > otherLetters && words.length < 40 && share > 0.04) return 'en'
  return packs.some((p) => p.tag === tag) && tag !== null && words.length < 12 ? tag : 'und'
}
