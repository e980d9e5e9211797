import { HIDDEN, HREF, ITEMPROP, STYLE, TELLING } from './attributes.ts'
import type { Attributes } from './attributes.ts'
import { Element } from './element.ts'
import type { OpenTag } from './element.ts'
import { NO_NAMES, nameTest } from './names.ts'
import { DEPTH_LIMIT } from './tags.ts'
import type { Tag } from './tags.ts'

/** Whether text in an element stands in a link, or in `strong` and its like; the third as seen from inside a link. */
export const LINKED = 1
export const STRESSED = 2
const STRESSED_IN_LINK = 4
/** Text beside the words of a line, and text in an inline element that the page hides. */
export const ASIDE = 8
export const HIDDEN_INLINE = 16
const UNASKED = -1

/**
 * The open elements while a page is read. Follows HTML's rules for left-out end tags as far as text
 * needs them; beyond `DEPTH_LIMIT` elements are counted, not kept, so that no input makes it slow.
 */
export class ElementStack {
  readonly elements: Element[] = []
  readonly telling: Element[] = []
  readonly #attributes: Attributes
  readonly #open: number[] = []
  readonly #tags: Tag[] = []
  /** For each open element, where in the stack the innermost block stands (itself, or below it). */
  readonly #blocks: number[] = []
  /** For each open element the style of text in it, once text asked for it. */
  readonly #styles: number[] = []
  /** How many elements of a tag are open, by its number. */
  readonly #counts: number[] = []
  #beyond = 0
  #drawings = 0

  constructor(attributes: Attributes) {
    this.#attributes = attributes
  }

  /** Opens an element; one without content is closed at once. False beyond the limit. */
  open(tag: Tag, opened: Readonly<OpenTag>): boolean {
    if (!tag.isInline && tag.name !== 'br' && !this.draws(tag)) this.#implied(tag, opened.start)
    const depth = this.#open.length
    if (depth >= DEPTH_LIMIT && !tag.isSpecial) {
      if (!tag.isVoid) this.#beyond++
      return false
    }
    const parent = depth === 0 ? -1 : (this.#open[depth - 1] ?? -1)
    const index = this.elements.length
    const element = new Element(tag, { index, parent, depth }, opened, this.#attributes)
    this.elements.push(element)
    if ((opened.bits & TELLING) !== 0) this.telling.push(element)
    if (tag.isVoid) {
      element.end = opened.end
      return true
    }
    this.#blocks.push(tag.isInline ? (this.#blocks[depth - 1] ?? -1) : depth)
    this.#open.push(index)
    this.#tags.push(tag)
    this.#styles.push(UNASKED)
    this.#count(tag, 1)
    return true
  }

  /** True when an open element of that tag was there to close. */
  close(tag: Tag, end: number): boolean {
    if (this.#beyond > 0 && !tag.isSpecial) {
      this.#beyond--
      return true
    }
    if ((this.#counts[tag.code] ?? 0) === 0) return false
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const open = this.#tags[at]
      if (open === undefined) return false
      if (open === tag) {
        while (this.#open.length > at) this.#pop(end)
        return true
      }
      if (tag.isInline && !open.isInline) return false
      if (!tag.ofTable && open.isWall) return false
    }
    return false
  }

  /** True for a drawing and for what stands in one: it ends no line. */
  draws(tag: Tag): boolean {
    return tag.isDrawing && (this.#drawings > 0 || tag.name === 'svg')
  }

  /** Ends what the file leaves open. */
  closeAll(end: number): void {
    while (this.#open.length > 0) this.#pop(end)
  }

  /** Innermost open element, inline or not; −1 at the top of the page. */
  inner(): number {
    const depth = this.#open.length
    return depth === 0 ? -1 : (this.#open[depth - 1] ?? -1)
  }

  top(): Element | undefined {
    return this.elements[this.inner()]
  }

  /** Innermost open element that is not inline. */
  block(): number {
    const depth = this.#blocks.length
    if (depth === 0) return -1
    const place = this.#blocks[depth - 1] ?? -1
    return place < 0 ? -1 : (this.#open[place] ?? -1)
  }

  /** Bits for text that stands right inside the innermost element: how it looks, whether it is beside the words. */
  style(): number {
    return this.#styleAt(this.#styles.length - 1)
  }

  /** `script`, `style` or `title` when text stands right inside one (a `title` of a drawing is text). */
  special(): string | null {
    const depth = this.#tags.length
    const tag = depth === 0 ? undefined : this.#tags[depth - 1]
    if (tag === undefined || !tag.isSpecial) return null
    return tag.name === 'title' && this.#drawings > 0 ? null : tag.name
  }

  #styleAt(depth: number): number {
    if (depth < 0) return 0
    const known = this.#styles[depth] ?? 0
    if (known !== UNASKED) return known
    const [tag, element] = [this.#tags[depth], this.elements[this.#open[depth] ?? -1]]
    if (tag === undefined || element === undefined) return 0
    const style = styleOf(tag, element, this.#styleAt(depth - 1))
    this.#styles[depth] = style
    return style
  }

  #count(tag: Tag, by: number): void {
    this.#counts[tag.code] = (this.#counts[tag.code] ?? 0) + by
    if (tag.name === 'svg') this.#drawings += by
  }

  #implied(tag: Tag, at: number): void {
    for (;;) {
      const depth = this.#blocks.length
      const place = depth === 0 ? -1 : (this.#blocks[depth - 1] ?? -1)
      const block = place < 0 ? undefined : this.#tags[place]
      if (block === undefined) return
      if (block.name !== 'p' && !(tag.closes?.has(block.name) ?? false)) return
      while (this.#open.length > place) this.#pop(at)
    }
  }

  #pop(end: number): void {
    const index = this.#open.pop()
    const tag = this.#tags.pop()
    this.#blocks.pop()
    this.#styles.pop()
    const element = index === undefined ? undefined : this.elements[index]
    if (element === undefined || tag === undefined) return
    element.end = end
    this.#count(tag, -1)
  }
}

const forListeners = nameTest(
  /[^a-z](?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|assistive-text)(?=[^a-z])/u,
)

/** What a link sees above it ends at the first block, so it is kept apart. */
const styleOf = (tag: Tag, element: Element, above: number): number => {
  const beside = (above & (ASIDE | HIDDEN_INLINE)) | asideOf(tag, element)
  const stressed = tag.isStress ? STRESSED | STRESSED_IN_LINK : 0
  const inLink = stressed | (tag.isInline ? above & STRESSED_IN_LINK : 0)
  if (tag.name === 'a' && element.has(HREF))
    return beside | LINKED | (inLink === 0 ? 0 : STRESSED | STRESSED_IN_LINK)
  return beside | (above & (LINKED | STRESSED)) | stressed | inLink
}

const asideOf = (tag: Tag, element: Element): number => {
  if (tag.isAside) return ASIDE
  // What machines are to read in it is no ornament.
  if (!tag.isInline || element.has(ITEMPROP)) return 0
  const isHidden =
    element.has(HIDDEN) ||
    (element.names !== NO_NAMES && forListeners(element.names)) ||
    (element.has(STYLE) && /display\s*:\s*none/iu.test(element.attribute(STYLE) ?? ''))
  return isHidden ? HIDDEN_INLINE : 0
}
