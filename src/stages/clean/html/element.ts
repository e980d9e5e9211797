import type { Attributes } from './attributes.ts'
import type { Names } from './names.ts'
import type { Tag } from './tags.ts'

/** A tag as it is read; the scan has one for all of them. */
export interface OpenTag {
  start: number
  end: number
  /** A bit for each attribute that it has, by its number. */
  bits: number
  /** Place of its first attribute in the page's. */
  attributes: number
}

interface Position {
  readonly index: number
  readonly parent: number
  readonly depth: number
}

/** An element of the page, by index in `Page.elements`; the parent stands before its children. */
export class Element {
  readonly tag: string
  /** Level of a heading, 1 to 6; 7 for any other element. */
  readonly heading: number
  readonly index: number
  /** Index of the enclosing element, −1 at the top. */
  readonly parent: number
  readonly depth: number
  /** A bit for each attribute that it has, by its number. */
  readonly bits: number
  /** From the `<` of the open tag to the `>` of the close tag. */
  readonly start: number
  end: number
  readonly #attributes: Attributes
  readonly #first: number
  #names: Names | undefined = undefined

  constructor(tag: Tag, place: Position, open: OpenTag, attributes: Attributes) {
    this.tag = tag.name
    this.heading = tag.heading
    this.index = place.index
    this.parent = place.parent
    this.depth = place.depth
    this.bits = open.bits
    this.start = open.start
    this.end = open.end
    this.#attributes = attributes
    this.#first = open.attributes
  }

  has(attribute: number): boolean {
    return ((this.bits >> attribute) & 1) === 1
  }

  /** What `class` and `id` call it: most elements are never asked. */
  get names(): Names {
    return (this.#names ??= this.#attributes.names(this.#first, this.bits))
  }

  /** The value of an attribute, undefined where it has none. */
  attribute(number: number): string | undefined {
    return this.has(number) ? this.#attributes.value(this.#first, number) : undefined
  }
}
