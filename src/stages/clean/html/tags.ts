import { KnownNames } from '../known-names.ts'

/** Elements that stand inside a line of text; every other one ends the line. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr g-emoji bold italic amp-social-share rtc script style'
  ).split(' '),
)

/** Elements without content. */
const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** An open tag on the left ends an open element on the right, if that is the innermost block. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  tr: new Set(['tr', 'td', 'th']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  option: new Set(['option']),
  optgroup: new Set(['option', 'optgroup']),
  body: new Set(['head']),
}

/** What drawings are made of: inside one, none of them ends a line. */
const DRAWING = new Set(
  (
    'svg g path circle ellipse rect line polyline polygon use defs symbol text tspan title desc image mask pattern ' +
    'clippath lineargradient radialgradient stop filter animate'
  ).split(' '),
)
/** Text that stands beside the words of a line: how to read them, what a drawing is called. */
const ASIDE = new Set(['rt', 'rtc', 'rp', 'svg'])
const STRESS = new Set(['strong', 'b', 'em', 'i', 'u'])
/** Tags whose text is no text of the page, and the document title. */
const SPECIAL = new Set(['script', 'style', 'title'])
const TABLE_WALLS = new Set(['td', 'th', 'table'])
const TABLE_TAGS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'table'])

/** Below the last level of headings. */
export const NO_HEADING = 7

/** What the scan has to know of a tag, found once a name. */
export interface Tag {
  readonly name: string
  /** Number of the tag; those that are not known to us are numbered anew on each page. */
  readonly code: number
  readonly isInline: boolean
  readonly isVoid: boolean
  readonly isStress: boolean
  readonly isSpecial: boolean
  readonly isAside: boolean
  readonly isDrawing: boolean
  /** Level of a heading, 1 to 6; 7 for any other tag. */
  readonly heading: number
  /** An end tag does not reach over it, but for one of a table's own tags. */
  readonly isWall: boolean
  readonly ofTable: boolean
  readonly closes: ReadonlySet<string> | null
}

const tagOf = (name: string, code: number): Tag => ({
  name,
  code,
  isInline: INLINE.has(name),
  isVoid: VOID.has(name),
  isStress: STRESS.has(name),
  isSpecial: SPECIAL.has(name),
  isAside: ASIDE.has(name),
  isDrawing: DRAWING.has(name),
  heading: /^h[1-6]$/u.test(name) ? Number(name[1]) : NO_HEADING,
  isWall: TABLE_WALLS.has(name),
  ofTable: TABLE_TAGS.has(name),
  closes: CLOSES[name] ?? null,
})

const KNOWN = new Set([
  ...[...INLINE, ...VOID, ...SPECIAL, ...TABLE_TAGS, ...Object.keys(CLOSES)],
  ...'html head body div p ul ol h1 h2 h3 h4 h5 h6 article section main header footer nav aside'.split(
    ' ',
  ),
  ...'figure figcaption form button svg path g noscript iframe picture video blockquote select dl'.split(
    ' ',
  ),
  ...'fieldset textarea template audio object'.split(' '),
])
const known = new KnownNames(KNOWN, tagOf)

/** The tags of one page by their names. */
export class Tags {
  readonly #others = new Map<string, Tag>()

  /** The tag whose name stands at this place of the page, in any case. */
  at(markup: string, start: number, end: number): Tag {
    return known.at(markup, start, end) ?? this.named(markup.slice(start, end).toLowerCase())
  }

  /** @param name lower case. */
  named(name: string): Tag {
    const before = this.#others.get(name)
    if (before) return before
    const tag = known.named(name) ?? tagOf(name, KNOWN.size + this.#others.size)
    this.#others.set(name, tag)
    return tag
  }
}

/** Deepest element that is still told apart; deeper ones only pass their text on. A bomb of tags stays linear. */
export const DEPTH_LIMIT = 256
