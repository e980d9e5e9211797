import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'

/** Who is told of the tokens of a page, in their order; places are UTF-16 units. */
export interface TokenSink {
  /** The name of an open tag. */
  openTagName(start: number, end: number): void
  /** An attribute of the tag that is open; both value places are equal where it has none. */
  attribute(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void
  /** The `>` of an open tag; endless is a bare element without an end tag, which is none: it would swallow the rest of the page. */
  openTagEnd(at: number, isEndless: boolean): void
  /** The name of an end tag and the place of its `>`; −1 when the file ends before. */
  closeTag(start: number, end: number, bracket: number): void
  text(start: number, end: number): void
  /** A character reference in text; one that stands for two characters is told twice. */
  entity(code: number, start: number, end: number): void
  /** A comment or declaration: nothing of it is text. */
  other(end: number): void
}

const TAB = 9
const LINE_FEED = 10
const FORM_FEED = 12
const RETURN = 13
const SPACE = 32
const BANG = 33
const QUOTE = 34
const APOSTROPHE = 39
const DASH = 45
const SLASH = 47
const EQUALS = 61
const BRACKET = 62
const QUESTION = 63
const SQUARE = 91

const isWhite = (code: number): boolean =>
  code <= SPACE &&
  (code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || code === FORM_FEED)

/** No letter, and no mark behind `>`, ends a name: most are told by one look. */
const endsName = (code: number): boolean =>
  code <= BRACKET && (code === BRACKET || code === SLASH || isWhite(code))

const isLetter = (code: number): boolean => (code | SPACE) >= 0x61 && (code | SPACE) <= 0x7a

/** Elements whose content is bare text up to their own end tag; in two of them references are read. */
const BARE: ReadonlySet<string> = new Set(
  'script style iframe noembed noframes xmp plaintext title textarea'.split(' '),
)
const WITH_REFERENCES: ReadonlySet<string> = new Set(['title', 'textarea'])
const CODE: ReadonlySet<string> = new Set(['script', 'style'])
const BARE_INITIALS: ReadonlySet<number> = new Set([...'sinxpt'].map((c) => c.charCodeAt(0)))
const LONGEST_BARE = 9

/**
 * Cuts HTML into tokens as browsers do, from one mark to the next: text, scripts and values of
 * attributes are passed over without a look at each letter. Time is linear in the length.
 */
export const tokenize = (markup: string, sink: TokenSink): void => new Tokenizer(markup, sink).run()

class Tokenizer {
  readonly #markup: string
  readonly #sink: TokenSink
  readonly #length: number
  /** Bare elements of which no end tag follows. */
  readonly #endless = new Set<string>()
  /** Place of the next `&` that is not yet passed, or the end. */
  #ampersand = -1
  /** Place of the reference that is read, and end of the text that is told. */
  #entity = 0
  #told = 0
  readonly #decoder = new HtmlEntityDecoder((code, consumed) => this.#emit(code, consumed))

  constructor(markup: string, sink: TokenSink) {
    this.#markup = markup
    this.#sink = sink
    this.#length = markup.length
  }

  run(): void {
    let at = 0
    while (at < this.#length) {
      const mark = this.#find('<', at)
      if (mark > at) this.#text(at, mark)
      at = this.#tag(mark)
    }
  }

  /** Place of the next `what`, or the end. */
  #find(what: string, from: number): number {
    const at = this.#markup.indexOf(what, from)
    return at === -1 ? this.#length : at
  }

  /** Reads what a `<` begins; returns where to go on. */
  #tag(mark: number): number {
    const next = this.#markup.charCodeAt(mark + 1)
    if (isLetter(next)) return this.#openTag(mark + 1)
    if (next === SLASH && mark + 2 < this.#length) return this.#endTag(mark + 2)
    if (next === BANG) return this.#declaration(mark + 2)
    if (next === QUESTION) return this.#bogus(mark + 1)
    const end = this.#find('<', mark + 1)
    if (end > mark) this.#text(mark, end)
    return end
  }

  #endTag(start: number): number {
    const first = this.#markup.charCodeAt(start)
    if (first === BRACKET) return start + 1
    if (!isLetter(first)) return this.#bogus(start)
    const end = this.#nameEnd(start)
    if (end === this.#length) return end
    const isBare = this.#markup.charCodeAt(end) === BRACKET
    const bracket = isBare ? end : this.#markup.indexOf('>', end)
    this.#sink.closeTag(start, end, bracket)
    return bracket === -1 ? this.#length : bracket + 1
  }

  #nameEnd(start: number): number {
    let at = start + 1
    while (at < this.#length && !endsName(this.#markup.charCodeAt(at))) at++
    return at
  }

  #bogus(from: number): number {
    const end = this.#find('>', from)
    this.#sink.other(end + 1)
    return end + 1
  }

  #declaration(start: number): number {
    const first = this.#markup.charCodeAt(start)
    if (first === DASH && this.#markup.charCodeAt(start + 1) === DASH)
      return this.#comment(start + 2)
    if (first === SQUARE && this.#markup.startsWith('CDATA[', start + 1)) {
      const end = this.#markup.indexOf(']]>', start + 7)
      const after = end === -1 ? this.#length : end + 3
      this.#sink.other(after)
      return after
    }
    return this.#bogus(start)
  }

  /** A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole ones. */
  #comment(start: number): number {
    let end = -1
    if (this.#markup.charCodeAt(start) === BRACKET) end = start
    else if (this.#markup.startsWith('->', start)) end = start + 1
    for (let at = start; end === -1; at++) {
      at = this.#find('--', at)
      if (at === this.#length) end = at
      else if (this.#markup.charCodeAt(at + 2) === BRACKET) end = at + 2
      else if (this.#markup.startsWith('!>', at + 2)) end = at + 3
    }
    this.#sink.other(end + 1)
    return end + 1
  }

  #openTag(start: number): number {
    const end = this.#nameEnd(start)
    if (end === this.#length) return end
    this.#sink.openTagName(start, end)
    let at = end
    for (;;) {
      const code = this.#markup.charCodeAt(at)
      if (code === BRACKET) break
      if (code === SLASH || isWhite(code)) at++
      else if (at < this.#length) at = this.#attribute(at)
      else return at
    }
    const bare = this.#bareName(start, end)
    const bareEnd = bare === null ? -1 : this.#bareEnd(bare, { name: start, from: at + 1 })
    this.#sink.openTagEnd(at, bare !== null && bareEnd < 0)
    if (bare === null || bareEnd < 0) return at + 1
    if (bareEnd > at + 1) {
      if (WITH_REFERENCES.has(bare)) this.#text(at + 1, bareEnd)
      else this.#sink.text(at + 1, bareEnd)
    }
    return bareEnd
  }

  /** Reads an attribute; its first character is its name's, whatever it is. */
  #attribute(start: number): number {
    const markup = this.#markup
    let at = start + 1
    let code = markup.charCodeAt(at)
    while (code > BRACKET || (at < this.#length && code !== EQUALS && !endsName(code)))
      code = markup.charCodeAt(++at)
    const nameEnd = at
    while (isWhite(code)) code = markup.charCodeAt(++at)
    if (at >= this.#length) return this.#length
    if (code !== EQUALS) {
      this.#sink.attribute(start, nameEnd, at, at)
      return at
    }
    do code = markup.charCodeAt(++at)
    while (isWhite(code))
    if (at >= this.#length) return this.#length
    if (code === QUOTE || code === APOSTROPHE) {
      const end = this.#find(code === QUOTE ? '"' : "'", at + 1)
      if (end === this.#length) return end
      this.#sink.attribute(start, nameEnd, at + 1, end)
      return end + 1
    }
    const value = at
    while (at < this.#length && code !== BRACKET && !isWhite(code)) code = markup.charCodeAt(++at)
    if (at < this.#length) this.#sink.attribute(start, nameEnd, value, at)
    return at
  }

  #bareName(start: number, end: number): string | null {
    if (end - start > LONGEST_BARE || !BARE_INITIALS.has(this.#markup.charCodeAt(start) | SPACE))
      return null
    const name = this.#markup.slice(start, end).toLowerCase()
    return BARE.has(name) ? name : null
  }

  /** Where the content of a bare element stops; −1 for one that nothing ends. A script or style without an end goes on to that of the file. */
  #bareEnd(bare: string, { name, from }: { readonly name: number; readonly from: number }): number {
    const end = bare === 'plaintext' ? -1 : this.#endTagOf(bare, from)
    if (end >= 0) return end
    // An end tag inside the open one is no end, but there are others that a reader of the page meets.
    if (CODE.has(bare) || this.#endTagOf(bare, name) >= 0) return this.#length
    this.#endless.add(bare)
    return -1
  }

  /** Place of the next end tag of this name, or −1. */
  #endTagOf(name: string, from: number): number {
    if (this.#endless.has(name)) return -1
    for (let at = this.#find('</', from); at < this.#length; at = this.#find('</', at + 2)) {
      const end = at + 2 + name.length
      if (
        endsName(this.#markup.charCodeAt(end)) &&
        this.#markup.slice(at + 2, end).toLowerCase() === name
      )
        return at
    }
    return -1
  }

  /** Tells text up to `end`, with its character references. */
  #text(start: number, end: number): void {
    this.#told = start
    if (this.#ampersand < start) this.#ampersand = this.#find('&', start)
    while (this.#ampersand < end) {
      const at = this.#ampersand
      this.#reference(at)
      this.#ampersand = this.#find('&', Math.max(this.#told, at + 1))
    }
    if (end > this.#told) this.#sink.text(this.#told, end)
  }

  /** Reads what may be a character reference; one that is none stays text. */
  #reference(at: number): void {
    this.#entity = at
    this.#decoder.startEntity(DecodingMode.Legacy)
    if (this.#decoder.write(this.#markup, at + 1) < 0) this.#decoder.end()
  }

  #emit(code: number, consumed: number): void {
    const start = this.#entity
    if (start > this.#told) this.#sink.text(this.#told, start)
    this.#told = start + consumed
    this.#sink.entity(code, start, this.#told)
  }
}
