const WIDTH = 32
const LETTERS = 26
const CAPITAL = 0x41
const SMALL = 0x61
const TO_SMALL = 0x20

/** Names that are told apart where they stand, so that no text is made for each of them; with what stands for each. */
export class KnownNames<Value> {
  /** Names with their values, by first letter and length. */
  readonly #table: (readonly (readonly [name: string, value: Value])[] | undefined)[]

  /**
   * @param names lower case, of ASCII letters and marks, shorter than 32.
   * @param make gives what stands for a name by its place in `names`.
   */
  constructor(names: Iterable<string>, make: (name: string, index: number) => Value) {
    const table = new Array<[string, Value][] | undefined>(WIDTH * LETTERS).fill(undefined)
    let index = 0
    for (const name of names) {
      const key = keyOf(name.charCodeAt(0), name.length)
      ;(table[key] ??= []).push([name, make(name, index++)])
    }
    this.#table = table
  }

  /** What stands for the name at this place, in any case; undefined for one that is not known. */
  at(markup: string, start: number, end: number): Value | undefined {
    const key = keyOf(markup.charCodeAt(start), end - start)
    // No place of the table: to ask for it would be slow.
    if (key < 0) return undefined
    const names = this.#table[key]
    if (names === undefined) return undefined
    for (let i = 0; i < names.length; i++) {
      const known = names[i]
      if (known !== undefined && isName(markup, start, known[0])) return known[1]
    }
    return undefined
  }

  /** @param name lower case. */
  named(name: string): Value | undefined {
    return this.at(name, 0, name.length)
  }
}

/** −1 for what begins with no letter or is longer than any name. */
const keyOf = (first: number, length: number): number => {
  const letter = (first | TO_SMALL) - SMALL
  return letter < 0 || letter >= LETTERS || length >= WIDTH ? -1 : letter * WIDTH + length
}

const isName = (markup: string, start: number, name: string): boolean => {
  for (let i = 0; i < name.length; i++) {
    const code = markup.charCodeAt(start + i)
    const small = code >= CAPITAL && code < CAPITAL + LETTERS ? code | TO_SMALL : code
    if (small !== name.charCodeAt(i)) return false
  }
  return true
}
