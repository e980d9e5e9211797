type Kind = 'space' | 'word' | 'surrogate' | 'other'
const numbers: Readonly<Record<Kind, number>> = { space: 1, word: 2, surrogate: 3, other: 4 }

/** What is known of the units of the basic plane; 0 is not asked yet. */
const asked = new Uint8Array(0x10000)

const askedNow = (unit: number): number => {
  const text = String.fromCharCode(unit)
  const kind: Kind =
    unit >= 0xd800 && unit <= 0xdfff
      ? 'surrogate'
      : /\s/u.test(text)
        ? 'space'
        : /[\p{L}\p{M}\p{N}]/u.test(text)
          ? 'word'
          : 'other'
  return (asked[unit] = numbers[kind])
}

const kindAt = (text: string, index: number): number => {
  const unit = text.charCodeAt(index)
  const known = asked[unit] ?? 0
  return known === 0 ? askedNow(unit) : known
}

const beginning = /(?<![\p{L}\p{M}\p{N}])\S/uy

const beginsAt = (text: string, index: number): boolean => {
  beginning.lastIndex = index
  return beginning.exec(text)?.index === index
}

/** The first place from an offset where something stands with no letter, mark or digit right before it; the length of the text when none comes. */
export const nextBeginning = (text: string, from: number): number => {
  let before = from === 0 ? numbers.space : kindAt(text, from - 1)
  for (let i = from; i < text.length; i++) {
    const here = kindAt(text, i)
    if (here === numbers.surrogate || before === numbers.surrogate) {
      if (beginsAt(text, i)) return i
    } else if (here !== numbers.space && before !== numbers.word) return i
    before = here
  }
  return text.length
}

/** The first place from an offset that is no white space; the length of the text when none comes. */
export const nextVisible = (text: string, from: number): number => {
  let at = from
  while (at < text.length && kindAt(text, at) === numbers.space) at++
  return at
}
