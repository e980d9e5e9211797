/** A run that no word may be cut inside: letters, marks (vowel signs!), digits, joiners. */
export const WORD_CLASS = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]'

const wordCharacter = new RegExp(`^${WORD_CLASS}$`, 'u')

/** What is known of the units of the basic plane: 0 not asked yet, 1 in a word, 2 not. */
const asked = new Uint8Array(0x10000)

const isWord = (code: number): boolean => {
  if (code > 0xffff) return wordCharacter.test(String.fromCodePoint(code))
  if (asked[code] === 0) asked[code] = wordCharacter.test(String.fromCharCode(code)) ? 1 : 2
  return asked[code] === 1
}

/** True when the code point at `index` belongs to a word; false outside the text. */
export const isWordAt = (text: string, index: number): boolean =>
  index >= 0 &&
  index < text.length &&
  isWord(text.codePointAt(lowSurrogate(text, index) ? index - 1 : index) ?? 0)

const lowSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff && index > 0
}
