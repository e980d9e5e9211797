import { decodeHTMLAttribute } from 'entities'
import { KnownNames } from '../known-names.ts'

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
    let at = from
    while (this.#entries[at] !== number) at += SIZE
    const value = this.#source.slice(this.#entries[at + 1], this.#entries[at + 2])
    return value.includes('&') ? decodeHTMLAttribute(value) : value
  }
}
