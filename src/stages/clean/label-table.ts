/** Labels as keys, with those told apart at once that a key can begin or end with. */
export class LabelTable {
  readonly #all: ReadonlySet<string>
  readonly #byFirst: ReadonlyMap<number, readonly string[]>
  readonly #byLast: ReadonlyMap<number, readonly string[]>

  constructor(keys: Iterable<string>) {
    this.#all = new Set(keys)
    this.#byFirst = Map.groupBy(this.#all, (key) => key.charCodeAt(0))
    this.#byLast = Map.groupBy(this.#all, (key) => key.charCodeAt(key.length - 1))
  }

  get all(): Iterable<string> {
    return this.#all
  }

  has(key: string): boolean {
    return this.#all.has(key)
  }

  /** True when some label begins with this UTF-16 unit. */
  beginsWith(unit: number): boolean {
    return this.#byFirst.has(unit)
  }

  /** The labels that begin as a key does, in the order of the table. */
  startsOf(key: string): readonly string[] {
    return this.#byFirst.get(key.charCodeAt(0)) ?? NONE
  }

  /** The labels that end as a key does. */
  endsOf(key: string): readonly string[] {
    return this.#byLast.get(key.charCodeAt(key.length - 1)) ?? NONE
  }
}

const NONE: readonly string[] = []
