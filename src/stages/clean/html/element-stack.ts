import type { Element } from './page.ts'
import { CLOSES, DEPTH_LIMIT, INLINE, VOID } from './tags.ts'

interface OpenTag {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly attributes: Readonly<Record<string, string>>
}

/** Tags whose text is no text of the page, and the document title. */
const SPECIAL = new Set(['script', 'style', 'title'])
const TABLE_WALLS = new Set(['td', 'th', 'table'])
const TABLE_TAGS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table'])

/**
 * The open elements while a page is read. Follows HTML's rules for left-out end tags as far as text
 * needs them; beyond `DEPTH_LIMIT` elements are counted, not kept, so that no input makes it slow.
 */
export class ElementStack {
  readonly elements: Element[] = []
  readonly #open: number[] = []
  /** For each open element, where in the stack the innermost block stands (itself, or below it). */
  readonly #blocks: number[] = []
  readonly #counts = new Map<string, { open: number }>()
  readonly #hints = new Map<string, string>()
  #beyond = 0

  /** Opens an element; a void one must be closed by `closeVoid`. `index` is −1 beyond the limit. */
  open(tag: OpenTag): { readonly index: number; readonly inline: boolean } {
    const inline = INLINE.has(tag.name) || tag.name === 'br'
    if (!inline) this.#implied(tag.name, tag.start)
    if (this.#open.length >= DEPTH_LIMIT && !SPECIAL.has(tag.name)) {
      if (!VOID.has(tag.name)) this.#beyond++
      return { index: -1, inline }
    }
    const index = this.elements.length
    this.elements.push({
      tag: tag.name,
      parent: this.#open.at(-1) ?? -1,
      depth: this.#open.length,
      attributes: tag.attributes,
      hints: this.#hintsOf(tag.attributes),
      start: tag.start,
      end: tag.end,
    })
    this.#blocks.push(inline ? (this.#blocks.at(-1) ?? -1) : this.#open.length)
    this.#open.push(index)
    this.#count(tag.name, 1)
    return { index, inline }
  }

  /** Ends an element without content, which `open` has just put on top. */
  closeVoid(index: number, end: number): void {
    if (this.#open.at(-1) === index) this.#pop(end)
  }

  /** True when an open element of that name was there to close. */
  close(name: string, end: number): boolean {
    if (this.#beyond > 0 && !SPECIAL.has(name)) {
      this.#beyond--
      return true
    }
    if (!this.#counts.get(name)?.open) return false
    const inline = INLINE.has(name)
    const walled = !TABLE_TAGS.has(name)
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const element = this.elements[this.#open[at] ?? -1]
      if (element?.tag === name) {
        while (this.#open.length > at) this.#pop(end)
        return true
      }
      if (inline && !INLINE.has(element?.tag ?? '')) return false
      if (walled && TABLE_WALLS.has(element?.tag ?? '')) return false
    }
    return false
  }

  /** Ends what the file leaves open. */
  closeAll(end: number): void {
    while (this.#open.length > 0) this.#pop(end)
  }

  /** Innermost open element, inline or not; −1 at the top of the page. */
  inner(): number {
    return this.#open.at(-1) ?? -1
  }

  top(): Element | undefined {
    return this.elements[this.inner()]
  }

  /** Innermost open element that is not inline. */
  block(): number {
    return this.#open[this.#blocks.at(-1) ?? -1] ?? -1
  }

  /** `script`, `style` or `title` when text stands right inside one (a `title` of a drawing is text). */
  special(): string | null {
    const tag = this.top()?.tag ?? ''
    if (!SPECIAL.has(tag)) return null
    return tag === 'title' && this.#counts.get('svg')?.open ? null : tag
  }

  #count(name: string, by: number): void {
    const count = this.#counts.get(name)
    if (count) count.open += by
    else this.#counts.set(name, { open: by })
  }

  /** Classes come again and again on a page; most elements have no id. */
  #hintsOf({ class: classes = '', id = '' }: OpenTag['attributes']): string {
    if (id !== '') return ` ${classes} ${id} `.toLowerCase()
    if (classes === '') return ''
    const known = this.#hints.get(classes)
    if (known !== undefined) return known
    const hints = ` ${classes}  `.toLowerCase()
    this.#hints.set(classes, hints)
    return hints
  }

  #implied(name: string, at: number): void {
    const closes = CLOSES[name]
    for (;;) {
      const place = this.#blocks.at(-1) ?? -1
      const tag = this.elements[this.#open[place] ?? -1]?.tag
      if (tag === undefined || !(tag === 'p' || closes?.has(tag))) return
      while (this.#open.length > place) this.#pop(at)
    }
  }

  #pop(end: number): void {
    const index = this.#open.pop() ?? -1
    this.#blocks.pop()
    const element = this.elements[index]
    if (!element) return
    element.end = end
    this.#count(element.tag, -1)
  }
}
