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

/** The same for what depends on tables of a pack as well, which nearly always are those of the question before. */
export const onceAFormWith = <Tables extends object, Value extends object | boolean | null>(
  make: (token: Token, tables: Tables) => Value,
): ((token: Token, tables: Tables) => Value) => {
  const made = new WeakMap<Tables, (token: Token) => Value>()
  let last: Tables | undefined
  let ofLast: ((token: Token) => Value) | undefined
  // Apart from the question, which would make a scope for the closure each time it is asked.
  const turnTo = (tables: Tables): ((token: Token) => Value) => {
    const known = made.get(tables) ?? onceAForm((asked) => make(asked, tables))
    made.set(tables, known)
    ;[last, ofLast] = [tables, known]
    return known
  }
  return (token, tables) => (tables === last && ofLast ? ofLast(token) : turnTo(tables)(token))
}
