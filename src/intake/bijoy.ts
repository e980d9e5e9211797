import { refused } from './intake.ts'
import type { RefusedIntake } from './intake.ts'

/** Bytes looked at; a report shows its letters long before. */
const SAMPLE = 20_000
/** Fewest daggers before letters: Bijoy writes ে so, as others mark a note or a death. */
const LEAST = 3
/** Share of "v" among the letters, which writes া; English has 1 %. */
const SHARE = 0.08
/** Share of those that no vowel follows; in European languages nearly all stand before one. */
const BARE = 0.4

/** The refusal of Bengali typed for a Bijoy font (SutonnyMJ): Latin letters by their codes, "Avgvi †mvbvi"; null for other text. */
export const bijoyRefusal = (id: string, text: string): RefusedIntake | null =>
  isBijoy(text)
    ? refused(
        id,
        'E_BIJOY',
        'Bengali for a Bijoy font (SutonnyMJ), not Unicode; convert it to Unicode first',
      )
    : null

/** A text that is mostly Unicode Bengali is none for a passage that was pasted into it. */
const isBijoy = (source: string): boolean => {
  if (!/[†‡]/u.test(source)) return false
  const text = source.slice(0, SAMPLE).replace(/<[^<>]*>/gu, ' ')
  if (count(text, /[†‡](?=\p{L})/gu) < LEAST) return false
  const signs = count(text, /v/gu)
  const letters = count(text, /\p{L}/gu)
  if (signs <= letters * SHARE || count(text, /\p{Script=Bengali}/gu) > letters / 2) return false
  return count(text, /v(?![aeiouyrl\u00E0-\u00FF])/giu) > signs * BARE
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The beginning of a file, as it is looked at. */
export const textStart = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, SAMPLE)
  try {
    // The sample may end inside a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(sample)
  }
}
