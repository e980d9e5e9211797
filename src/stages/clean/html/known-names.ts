const WIDTH = 64
const LOWER = 0x20

/** Names of tags or attributes that are told apart where they stand, so that no text is made for each of them. */
export class KnownNames {
  readonly #table = new Map<number, string[]>()

  /** @param names lower case, of ASCII letters and marks. */
  constructor(names: Iterable<string>) {
    for (const name of names) {
      const key = keyOf(name.charCodeAt(0), name.length)
      const known = this.#table.get(key)
      if (known) known.push(name)
      else this.#table.set(key, [name])
    }
  }

  /** The name that stands here in any case, or null for one that is not known. */
  at(markup: string, start: number, end: number): string | null {
    const names = this.#table.get(keyOf(markup.charCodeAt(start), end - start))
    if (names === undefined) return null
    for (const name of names) if (markup.startsWith(name, start)) return name
    const lower = markup.slice(start, end).toLowerCase()
    return names.find((name) => name === lower) ?? null
  }
}

const keyOf = (first: number, length: number): number => (first | LOWER) * WIDTH + length
