import { decodeHTMLAttribute } from 'entities'
import { ownText } from '../../../text/own-text.ts'
import type { Verdict } from '../verdict.ts'

/**
 * What an element is called: `class` and `id`, lower case, with a blank at both ends. Pages say the same names
 * again and again, and so do an outlet's pages: one object stands for all of them, with what was asked of it.
 */
export class Names {
  readonly hints: string
  /** Two bits a question: whether it was asked, and the answer. */
  answers = 0
  /** What they say that a block is; undefined before that was asked. */
  verdict: Verdict | null | undefined = undefined
  readonly #classes: string
  readonly #id: string
  /** Others of the same hash. */
  readonly next: Names | undefined

  /** @param classes @param id as the page writes them; empty where there is none. */
  constructor(classes: string, id: string, next: Names | undefined) {
    const hints = ` ${decoded(classes)} ${decoded(id)} `.toLowerCase()
    this.hints = classes === '' && id === '' ? '' : hints
    this.#classes = classes
    this.#id = id
    this.next = next
  }

  /** True when the values at these places are those that it was made from. */
  fits(source: string, classes: Place, id: Place): boolean {
    return stands(this.#classes, source, classes) && stands(this.#id, source, id)
  }
}

/** Where a value stands in the page; begin and end are equal where there is none. UTF-16 units. */
export interface Place {
  start: number
  end: number
}

const decoded = (value: string): string =>
  value.includes('&') ? decodeHTMLAttribute(value) : value

const stands = (value: string, source: string, { start, end }: Place): boolean =>
  end - start === value.length && source.startsWith(value, start)

export const NO_NAMES = new Names('', '', undefined)

/**
 * Names that are kept for the next pages, in two generations: when the young one is full the old one goes, but for what
 * was met again since.
 */
const MOST = 16_000
const MOST_OF_HASH = 8
let count = 0
let young = new Map<number, Names>()
let old: ReadonlyMap<number, Names> = young

/** The names of an element by the values of its attributes: no text is made for those that were met before. */
export const namesAt = (source: string, classes: Place, id: Place): Names => {
  if (classes.start === classes.end && id.start === id.end) return NO_NAMES
  const hash = hashOf(source, id, hashOf(source, classes, 0))
  const first = young.get(hash) ?? renewed(hash)
  let length = 0
  for (let names = first; names !== undefined; names = names.next) {
    if (names.fits(source, classes, id)) return names
    length++
  }
  const names = new Names(own(source, classes), own(source, id), first)
  // Names that were made to share a hash are not kept.
  if (length < MOST_OF_HASH) keep(hash, names)
  return names
}

/** All of a hash that the old generation knows: they are young again. */
const renewed = (hash: number): Names | undefined => {
  const known = old.get(hash)
  if (known !== undefined) keep(hash, known)
  return known
}

const keep = (hash: number, names: Names): void => {
  if (count >= MOST) {
    old = young
    young = new Map()
    count = 0
  }
  count++
  young.set(hash, names)
}

const MULTIPLIER = 31
/** Hashes are small integers. */
const BITS = 0x3fffffff

/** Letters of a value that a hash is made of: more make it dearer and tell few names apart. */
const HASHED = 16

const hashOf = (source: string, { start, end }: Place, seed: number): number => {
  const step = 1 + Math.trunc((end - start) / HASHED)
  let hash = (seed + end - start) & BITS
  for (let at = end - 1; at >= start; at -= step)
    hash = (Math.imul(hash, MULTIPLIER) + source.charCodeAt(at)) & BITS
  return hash
}

const own = (source: string, { start, end }: Place): string => ownText(source.slice(start, end))

let questions = 0

/** A question to names, answered by a pattern once for each. At most 15 of them: each takes two bits. */
export const nameTest = (pattern: RegExp): ((names: Names) => boolean) => {
  const asked = 1 << (2 * questions++)
  const yes = asked << 1
  return (names) => {
    if ((names.answers & asked) === 0)
      names.answers |= pattern.test(names.hints) ? asked | yes : asked
    return (names.answers & yes) !== 0
  }
}
