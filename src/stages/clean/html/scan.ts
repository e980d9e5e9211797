import type { RawRange } from '../../../core/span.ts'
import { Attributes, TYPE, attributeAt } from './attributes.ts'
import type { OpenTag } from './element.ts'
import { ElementStack } from './element-stack.ts'
import { LineBuilder } from './line-builder.ts'
import type { Page } from './page.ts'
import { Tags } from './tags.ts'
import { tokenize } from './tokenizer.ts'
import type { TokenSink } from './tokenizer.ts'

const DATA_TYPE = /^\s*application\/ld\+json/iu

/**
 * Reads HTML once, in time linear in its length, however it is nested or broken.
 *
 * @param source the decoded original.
 * @returns elements, lines of text with their places in `source`, and what belongs to neither.
 */
export const scanHtml = (source: string): Page => {
  const scan = new Scan(source)
  tokenize(source, scan)
  return scan.page()
}

/** What is known while a page is read. */
class Scan implements TokenSink {
  readonly #source: string
  readonly #attributes: Attributes
  readonly #stack: ElementStack
  readonly #builder: LineBuilder
  readonly #tags = new Tags()
  readonly #data: RawRange[] = []
  #nameStart = 0
  #nameEnd = 0
  readonly #open: OpenTag = { start: 0, end: 0, bits: 0, attributes: 0 }
  /** End of the last whole token. */
  #reached = 0
  #whole = false

  constructor(source: string) {
    this.#source = source
    this.#attributes = new Attributes(source)
    this.#stack = new ElementStack(this.#attributes)
    this.#builder = new LineBuilder(source, this.#stack)
  }

  openTagName(start: number, end: number): void {
    this.#nameStart = start
    this.#nameEnd = end
    this.#open.start = start - 1
    this.#open.bits = 0
    this.#open.attributes = this.#attributes.next
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const number = attributeAt(this.#source, nameStart, nameEnd)
    if (number < 0 || ((this.#open.bits >> number) & 1) === 1) return
    this.#open.bits |= 1 << number
    this.#attributes.add(number, valueStart, valueEnd)
  }

  openTagEnd(at: number, isEndless: boolean): void {
    const end = at + 1
    this.#reached = end
    const plain = this.#tags.at(this.#source, this.#nameStart, this.#nameEnd)
    const tag = isEndless ? this.#tags.named(`q${plain.name.slice(1)}`) : plain
    const { name } = tag
    if (name === 'html' || name === 'head' || name === 'body') this.#whole = true
    const before = this.#stack.block()
    const draws = this.#stack.draws(tag)
    this.#open.end = end
    this.#stack.open(tag, this.#open)
    if (name === 'br') this.#builder.lineBreak(this.#open.start, end)
    else if (!draws && (!tag.isInline || this.#stack.block() !== before)) this.#builder.endLine()
  }

  closeTag(start: number, end: number, bracket: number): void {
    if (bracket !== -1) this.#reached = bracket + 1
    const tag = this.#tags.at(this.#source, start, end)
    const before = this.#stack.block()
    const draws = this.#stack.draws(tag)
    const closed = this.#stack.close(tag, this.#reached)
    // A lone </p> or </br> is read as an empty one.
    if (closed ? !draws && this.#stack.block() !== before : tag.name === 'p' || tag.name === 'br')
      this.#builder.endLine()
  }

  text(start: number, end: number): void {
    this.#reached = end
    const special = this.#stack.special()
    if (special === null) this.#builder.copy(start, end)
    else if (special === 'title') this.#builder.addTitle([start, end], null)
    else if (special === 'script' && DATA_TYPE.test(this.#stack.top()?.attribute(TYPE) ?? ''))
      this.#data.push([start, end])
  }

  entity(code: number, start: number, end: number): void {
    this.#reached = end
    const special = this.#stack.special()
    const decoded = String.fromCodePoint(code)
    if (special === null) this.#builder.decode(decoded, start, end)
    else if (special === 'title') this.#builder.addTitle([start, end], decoded)
  }

  other(end: number): void {
    this.#reached = end
  }

  page(): Page {
    const { length } = this.#source
    this.#builder.endLine()
    this.#stack.closeAll(length)
    const { lines, blanks, titles, asides } = this.#builder.result()
    const cutOff = this.#source.slice(this.#reached).trim() !== ''
    return {
      elements: this.#stack.elements,
      telling: this.#stack.telling,
      lines,
      data: this.#data,
      documentTitles: titles,
      asides,
      debris: cutOff ? [[this.#reached, length], ...blanks] : blanks,
      whole: this.#whole,
    }
  }
}
