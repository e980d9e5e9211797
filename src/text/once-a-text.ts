/**
 * Works out once what depends on a text alone, a word as a rule: reports repeat their words.
 *
 * @param most texts that are kept in mind.
 */
export const onceAText = <Value>(
  make: (text: string) => Value,
  most = 20_000,
): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Value
    if (known.size >= most) known.clear()
    const value = make(text)
    known.set(text, value)
    return value
  }
}
