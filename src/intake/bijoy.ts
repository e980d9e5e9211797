/** Bytes looked at; a report shows its letters long before. */
const SAMPLE = 20_000
/** Fewest daggers inside words: Bijoy writes ে so; a mark of a note or a death stands at a word's edge. */
const LEAST = 3
/** Share of "v" among the letters, which writes া; English has 1 %. */
const SHARE = 0.08

/** True for Bengali typed for a Bijoy font (SutonnyMJ): Latin letters by their codes, "Avgvi †mvbvi". */
export const isBijoy = (bytes: Uint8Array): boolean => {
  const text = decoded(bytes.subarray(0, SAMPLE)).replace(/<[^<>]*>/gu, ' ')
  if (count(text, /(?<=\p{L})‡(?=\p{L})/gu) < LEAST) return false
  return count(text, /v/gu) > count(text, /\p{L}/gu) * SHARE
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const decoded = (bytes: Uint8Array): string => {
  try {
    // The sample may end inside a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
