/** NFC and lower case: the form in which words are looked up. Stored offsets never refer to it. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase()

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu

/** A key for comparing whole texts: folded, without joiners and marks of direction, white space as one blank. */
export const textKey = (text: string): string =>
  fold(text).replace(invisible, '').replace(/\s+/gu, ' ').trim()

const notWord = /[^\p{L}\p{M}\p{N}]+/gu

/** A key that survives changes of punctuation and spacing. */
export const wordKey = (text: string): string =>
  fold(text).replace(invisible, '').replace(notWord, ' ').trim()
