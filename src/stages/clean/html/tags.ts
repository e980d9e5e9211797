/** Elements that stand inside a line of text; every other one ends the line. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr g-emoji bold italic amp-social-share'
  ).split(' '),
)

/** Elements without content. */
export const VOID = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** An open tag on the left ends an open element on the right, if that is the innermost block. */
export const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
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

/** Attributes kept by the scan. */
export const KEPT_ATTRIBUTES = new Set(
  (
    'class id href rel name property content itemprop itemtype role style hidden aria-hidden datetime pubdate lang ' +
    'alt title type xml:lang http-equiv data-testid data-component data-module data-type'
  ).split(' '),
)

/** Deepest element that is still told apart; deeper ones only pass their text on. A bomb of tags stays linear. */
export const DEPTH_LIMIT = 256
