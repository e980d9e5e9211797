/** A run that no word may be cut inside: letters, marks (vowel signs!), digits, joiners. */
export const WORD_CLASS = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]'

const wordCharacter = new RegExp(`^${WORD_CLASS}$`, 'u')

/** True when the code point at `index` belongs to a word; false outside the text. */
export const isWordAt = (text: string, index: number): boolean => {
  if (index < 0 || index >= text.length) return false
  const code = text.codePointAt(lowSurrogate(text, index) ? index - 1 : index) ?? 0
  return wordCharacter.test(String.fromCodePoint(code))
}

const lowSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff && index > 0
}
