import type { Token } from '../../lang/contract/token.ts'

/**
 * Works out once a form what depends on a token's form alone: its norm, kind, lemma, stems, part of speech and features.
 * Tokens of one form share their `stems` where the pack remembers forms; where it does not, nothing is saved.
 */
export const onceAForm = <Value>(make: (token: Token) => Value): ((token: Token) => Value) => {
  const known = new WeakMap<Token['stems'], { readonly value: Value }>()
  return (token) => {
    const before = known.get(token.stems)
    if (before) return before.value
    const value = make(token)
    known.set(token.stems, { value })
    return value
  }
}
