import type { Token } from '../../lang/contract/token.ts'

/** Places in the memory of forms that are given away. */
let places = 0

/**
 * Works out once a form what depends on a token's form alone: its norm, kind, lemma, stems, part of speech and features.
 * The form itself keeps the value, so it lives as long as the pack remembers the form.
 */
export const onceAForm = <Value extends object | number | boolean | string | null>(
  make: (token: Token) => Value,
): ((token: Token) => Value) => {
  const place = places++
  return (token) => {
    const before = token.memory[place]
    if (before !== undefined) return before as Value
    const value = make(token)
    token.memory[place] = value
    return value
  }
}
