import { decodeHTMLAttribute } from 'entities'
import type { RawRange } from '../../../core/span.ts'
import type { Piece } from '../flow.ts'
import { LineBuilder } from './line-builder.ts'
import { ElementStack } from './element-stack.ts'
import type { Page } from './page.ts'
import { KnownNames } from './known-names.ts'
import { INLINE, KEPT_ATTRIBUTES, VOID } from './tags.ts'
import { tokenize } from './tokenizer.ts'
import type { TokenSink } from './tokenizer.ts'
import { readable } from './tokens.ts'

const DATA_TYPE = /^\s*application\/ld\+json/iu

/**
 * Reads HTML once, in time linear in its length, however it is nested or broken.
 *
 * @param source the decoded original.
 * @returns elements, lines of text with their places in `source`, and what belongs to neither.
 */
export const scanHtml = (source: string): Page => {
  const scan = new Scan(source)
  tokenize(scan.markup, scan)
  return scan.page()
}

const ATTRIBUTES = new KnownNames(KEPT_ATTRIBUTES)
const TAGS = new KnownNames([
  ...[...INLINE, ...VOID],
  ...'html head body title script style div p ul ol li h1 h2 h3 h4 h5 h6 table tbody thead tr td th'.split(
    ' ',
  ),
  ...'article section main header footer nav aside figure figcaption form button label svg path'.split(
    ' ',
  ),
  ...'noscript iframe picture video blockquote option select dl dt dd fieldset'.split(' '),
])
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})

/** What is known while a page is read. */
class Scan implements TokenSink {
  readonly markup: string
  readonly #source: string
  readonly #stack = new ElementStack()
  readonly #builder: LineBuilder
  readonly #data: RawRange[] = []
  #name = ''
  #start = 0
  #attributes: Record<string, string> | null = null
  /** End of the last whole token. */
  #reached = 0
  #whole = false

  constructor(source: string) {
    this.#source = source
    this.markup = readable(source)
    this.#builder = new LineBuilder(source, this.#stack)
  }

  openTagName(start: number, end: number): void {
    this.#name = this.#nameAt(start, end)
    this.#start = start - 1
    this.#attributes = null
  }

  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const name = ATTRIBUTES.at(this.markup, nameStart, nameEnd)
    if (name === null) return
    const value = this.#source.slice(valueStart, valueEnd)
    this.#attributes ??= {}
    this.#attributes[name] ??= value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  openTagEnd(at: number): void {
    const end = at + 1
    this.#reached = end
    const name = this.#name
    if (name === 'html' || name === 'head' || name === 'body') this.#whole = true
    const before = this.#stack.block()
    const { index, inline } = this.#stack.open({
      name,
      start: this.#start,
      end,
      attributes: this.#attributes ?? NO_ATTRIBUTES,
    })
    if (name === 'br') this.#builder.lineBreak(this.#start, end)
    else if (!inline || this.#stack.block() !== before) this.#builder.endLine()
    if (index >= 0 && VOID.has(name)) this.#stack.closeVoid(index, end)
  }

  closeTag(start: number, end: number, bracket: number): void {
    if (bracket !== -1) this.#reached = bracket + 1
    const name = this.#nameAt(start, end)
    const before = this.#stack.block()
    const closed = this.#stack.close(name, this.#reached)
    // A lone </p> or </br> is read as an empty one.
    if (closed ? this.#stack.block() !== before : name === 'p' || name === 'br')
      this.#builder.endLine()
  }

  text(start: number, end: number): void {
    this.#text({ start, end })
  }

  entity(code: number, start: number, end: number): void {
    this.#text({ start, end, decoded: String.fromCodePoint(code) })
  }

  other(end: number): void {
    this.#reached = end
  }

  page(): Page {
    const { length } = this.#source
    this.#builder.endLine()
    this.#stack.closeAll(length)
    const { lines, blanks, titles } = this.#builder.result()
    const cutOff = this.#source.slice(this.#reached).trim() !== ''
    return {
      elements: this.#stack.elements,
      lines,
      data: this.#data,
      documentTitles: titles,
      debris: cutOff ? [[this.#reached, length], ...blanks] : blanks,
      whole: this.#whole,
    }
  }

  #nameAt(start: number, end: number): string {
    return TAGS.at(this.markup, start, end) ?? this.markup.slice(start, end).toLowerCase()
  }

  #text(piece: Piece): void {
    this.#reached = piece.end
    const special = this.#stack.special()
    if (special === null) this.#builder.add(piece)
    else if (special === 'title') this.#builder.addTitle(piece)
    else if (special === 'script' && DATA_TYPE.test(this.#stack.top()?.attributes['type'] ?? ''))
      this.#data.push([piece.start, piece.end])
  }
}
