import type { TokenizerCallbacks } from 'htmlparser2'
import type { RawRange } from '../../../core/span.ts'
import type { Piece } from '../flow.ts'
import { LineBuilder } from './line-builder.ts'
import { ElementStack } from './element-stack.ts'
import type { Page } from './page.ts'
import { KEPT_ATTRIBUTES, VOID } from './tags.ts'
import { readTokens, readable } from './tokens.ts'

const DATA_TYPE = /^\s*application\/ld\+json/iu

/**
 * Reads HTML once, in time linear in its length, however it is nested or broken.
 *
 * @param source the decoded original.
 * @returns elements, lines of text with their places in `source`, and what belongs to neither.
 */
export const scanHtml = (source: string): Page => {
  const scan = new Scan(source)
  readTokens(scan.markup, scan.callbacks(), { decodeEntities: true })
  return scan.page()
}

/** What is known while a page is read. */
class Scan {
  readonly markup: string
  readonly #source: string
  readonly #stack = new ElementStack()
  readonly #builder: LineBuilder
  readonly #data: RawRange[] = []
  #tag = { name: '', start: 0, attributes: {} as Record<string, string> }
  #attribute = { name: '', value: '', kept: false }
  /** End of the last whole token. */
  #reached = 0
  #whole = false

  constructor(source: string) {
    this.#source = source
    this.markup = readable(source)
    this.#builder = new LineBuilder(source, this.#stack)
  }

  callbacks(): TokenizerCallbacks {
    const pass = (_start: number, end: number): void => this.#reach(end + 1)
    return {
      onopentagname: (start, end) => {
        this.#tag = { name: this.#name(start, end), start: start - 1, attributes: {} }
      },
      onattribname: (start, end) => {
        const name = this.#name(start, end)
        this.#attribute = { name, value: '', kept: KEPT_ATTRIBUTES.has(name) }
      },
      onattribdata: (start, end) => this.#value(() => this.#source.slice(start, end)),
      onattribentity: (code) => this.#value(() => String.fromCodePoint(code)),
      onattribend: () => {
        const { name, value, kept } = this.#attribute
        if (kept) this.#tag.attributes[name] ??= value
      },
      onopentagend: (end) => this.#open(end + 1),
      onselfclosingtag: (end) => this.#open(end + 1),
      onclosetag: (start, end) => this.#close(start, end),
      ontext: (start, end) => this.#text({ start, end }),
      ontextentity: (code, end) => {
        const start = this.#source.lastIndexOf('&', end - 1)
        this.#text({ start, end, decoded: String.fromCodePoint(code) })
      },
      oncomment: pass,
      oncdata: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend: () => this.#builder.endLine(),
    }
  }

  page(): Page {
    const { length } = this.#source
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

  #name(start: number, end: number): string {
    return this.markup.slice(start, end).toLowerCase()
  }

  #reach(end: number): void {
    if (end > this.#reached) this.#reached = end
  }

  #value(piece: () => string): void {
    if (this.#attribute.kept) this.#attribute.value += piece()
  }

  #open(end: number): void {
    this.#reach(end)
    const { name, start } = this.#tag
    if (name === 'html' || name === 'head' || name === 'body') this.#whole = true
    const before = this.#stack.block()
    const { index, inline } = this.#stack.open({ ...this.#tag, end })
    if (name === 'br') this.#builder.lineBreak(start, end)
    else if (!inline || this.#stack.block() !== before) this.#builder.endLine()
    if (index >= 0 && VOID.has(name)) this.#stack.closeVoid(index, end)
  }

  #close(start: number, end: number): void {
    const bracket = this.#source.indexOf('>', end)
    if (bracket !== -1) this.#reach(bracket + 1)
    const name = this.#name(start, end)
    const before = this.#stack.block()
    const closed = this.#stack.close(name, this.#reached)
    // A lone </p> or </br> is read as an empty one.
    if (closed ? this.#stack.block() !== before : name === 'p' || name === 'br')
      this.#builder.endLine()
  }

  #text(piece: Piece): void {
    this.#reach(piece.end)
    const special = this.#stack.special()
    if (special === null) this.#builder.add(piece)
    else if (special === 'title') this.#builder.addTitle(piece)
    else if (special === 'script' && DATA_TYPE.test(this.#stack.top()?.attributes['type'] ?? ''))
      this.#data.push([piece.start, piece.end])
  }
}
