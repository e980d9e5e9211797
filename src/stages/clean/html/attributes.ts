import { decodeHTMLAttribute } from 'entities'
import { KnownNames } from '../known-names.ts'
import { NO_NAMES, namesAt } from './names.ts'
import type { Names, Place } from './names.ts'

/** The attributes that the stage looks at, by their numbers; the rest is not kept. */
export const CLASS = 0
export const ID = 1
export const HREF = 2
export const REL = 3
export const NAME = 4
export const PROPERTY = 5
export const CONTENT = 6
export const ITEMPROP = 7
export const ROLE = 8
export const STYLE = 9
export const HIDDEN = 10
export const DATETIME = 11
export const LANG = 12
export const TITLE = 13
export const TYPE = 14
export const XML_LANG = 15
export const HTTP_EQUIV = 16

/** A bit for each attribute in which an element may say something of the page: of `meta`, `link`, `time` and microdata. */
export const TELLING =
  (1 << CONTENT) | (1 << REL) | (1 << ITEMPROP) | (1 << DATETIME) | (1 << TITLE)

/** A bit for each attribute that says what an element is called. */
const CALLING = (1 << CLASS) | (1 << ID)

const known = new KnownNames(
  [
    ...'class id href rel name property content itemprop role style hidden datetime'.split(' '),
    ...'lang title type xml:lang http-equiv'.split(' '),
  ],
  (_, number) => number,
)

/** Number of the attribute whose name stands at a place; −1 for one that nobody asks for. */
export const attributeAt = (markup: string, start: number, end: number): number =>
  known.at(markup, start, end) ?? -1

/** Integers of one entry: number of the attribute, begin and end of its value. */
const SIZE = 3

/** Where the values of a page's attributes stand: a value becomes text only when somebody asks for it. */
export class Attributes {
  readonly #source: string
  readonly #entries: number[] = []
  readonly #classes: Place = { start: 0, end: 0 }
  readonly #id: Place = { start: 0, end: 0 }

  constructor(source: string) {
    this.#source = source
  }

  /** Place of the next entry. */
  get next(): number {
    return this.#entries.length
  }

  add(number: number, start: number, end: number): void {
    this.#entries.push(number, start, end)
  }

  /** The value of a tag's attribute, with its character references read. @param from place of the tag's first entry. */
  value(from: number, number: number): string {
    const at = this.#find(from, number)
    const value = this.#source.slice(this.#entries[at + 1], this.#entries[at + 2])
    return value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  /** What a tag's `class` and `id` call it. @param from place of its first entry. @param bits a bit for each attribute that it has. */
  names(from: number, bits: number): Names {
    if ((bits & CALLING) === 0) return NO_NAMES
    this.#put(this.#classes, (bits & (1 << CLASS)) === 0 ? null : this.#find(from, CLASS))
    this.#put(this.#id, (bits & (1 << ID)) === 0 ? null : this.#find(from, ID))
    return namesAt(this.#source, this.#classes, this.#id)
  }

  /** Place of the entry of an attribute that the tag has. */
  #find(from: number, number: number): number {
    let at = from
    while (this.#entries[at] !== number) at += SIZE
    return at
  }

  #put(place: Place, entry: number | null): void {
    place.start = entry === null ? 0 : (this.#entries[entry + 1] ?? 0)
    place.end = entry === null ? 0 : (this.#entries[entry + 2] ?? 0)
  }
}
