/** Units of an opening; what stands farther on is not looked at. */
export const openingLength = 6

/** Most openings that two parts of a pattern make together; those of the second are cut until there are no more. */
const most = 2048

/** What the matches of a part of a pattern may begin with. */
interface Opening {
  /** Folded texts: a match begins with one of them, and may go on as it likes. */
  readonly ended: ReadonlySet<string>
  /** Folded texts with which the whole part may be matched, so that what follows it comes next. */
  readonly whole: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const nothing: Opening = { ended: none, whole: new Set(['']) }
const any: Opening = { ended: new Set(['']), whole: none }

const spaces = /\s/gu
const digits = /[0-9০-৯]/gu

/** A stretch of text as openings have it: lower case, every digit a 0, every white space a blank. */
export const foldedOpening = (text: string): string =>
  text.toLowerCase().replace(digits, '0').replace(spaces, ' ')

/**
 * What a pattern's matches may begin with, from its source: alternatives of words, groups, classes, white space and
 * digits are followed, everything else counts as "anything". Texts are folded and at most `openingLength` long;
 * the empty one says that a match may begin with anything. Read without regard to case.
 */
export const openingsOf = (
  source: string,
  groups: KnownGroups = new Map(),
): ReadonlySet<string> => {
  const reader = { source, at: 0, groups }
  const { ended, whole } = alternatives(reader)
  return reader.at < source.length || ended.has('') || whole.has('')
    ? new Set([''])
    : union(ended, whole)
}

/** Groups that were read, by their source: patterns of one language share most of theirs. */
export type KnownGroups = Map<string, Opening>

interface Reader {
  readonly source: string
  at: number
  readonly groups: KnownGroups
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b])

const either = (a: Opening, b: Opening): Opening => ({
  ended: union(a.ended, b.ended),
  whole: union(a.whole, b.whole),
})

/** An opening with its texts cut until they are so few. */
const cutTo = (opening: Opening, few: number): Opening => {
  let cut = opening
  for (let n = openingLength - 1; n >= 0 && cut.ended.size + cut.whole.size > few; n--) {
    const texts = [...opening.whole]
    const long = texts.filter((text) => text.length > n)
    cut = {
      ended: new Set([...opening.ended, ...long].map((text) => text.slice(0, n))),
      whole: new Set(texts.filter((text) => text.length <= n)),
    }
  }
  return cut
}

const then = (a: Opening, b: Opening): Opening => {
  if (a.whole.size === 0 || b === nothing) return a
  if (a === nothing) return b
  const next = cutTo(b, most / a.whole.size)
  const ended = new Set(a.ended)
  const whole = new Set<string>()
  for (const before of a.whole) {
    for (const after of next.ended) ended.add((before + after).slice(0, openingLength))
    for (const after of next.whole) {
      const text = before + after
      if (text.length < openingLength) whole.add(text)
      else ended.add(text.slice(0, openingLength))
    }
  }
  return { ended, whole }
}

const alternatives = (reader: Reader): Opening => {
  const first = sequence(reader)
  if (reader.source[reader.at] !== '|') return first
  const [ended, whole] = [new Set(first.ended), new Set(first.whole)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    const next = sequence(reader)
    for (const text of next.ended) ended.add(text)
    for (const text of next.whole) whole.add(text)
  }
  return { ended, whole }
}

/** Letters that stand for themselves, but for a last one that a mark repeats. */
const plain = /[\p{L}\p{M}\p{N} ,'-]+(?![?*+{])/uy

const sequence = (reader: Reader): Opening => {
  const { source } = reader
  let opening = nothing
  for (;;) {
    plain.lastIndex = reader.at
    const letters = plain.exec(source)?.[0]
    if (letters !== undefined) {
      reader.at += letters.length
      opening = then(opening, literal(letters))
    }
    const here = source[reader.at]
    if (here === undefined || here === '|' || here === ')') return opening
    opening = then(opening, repeated(reader, atom(reader)))
  }
}

/** How often a part may come: `?`, `*`, `+`, `{2}`, `{0,5}`. */
const timesOf = (mark: string): readonly [least: number, most: number] => {
  if (mark.startsWith('?')) return [0, 1]
  if (mark.startsWith('*')) return [0, Infinity]
  if (mark.startsWith('+')) return [1, Infinity]
  const [least = '', more] = mark.slice(1, mark.indexOf('}')).split(',')
  return [Number(least), more === undefined ? Number(least) : more === '' ? Infinity : Number(more)]
}

/** A part as often as the mark after it says; after `openingLength` times nothing more is seen. */
const repeated = (reader: Reader, part: Opening): Opening => {
  const mark = /^(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??/u.exec(
    reader.source.slice(reader.at, reader.at + 12),
  )?.[0]
  if (mark === undefined) return part
  reader.at += mark.length
  const [least, times] = timesOf(mark)
  let opening = times > openingLength ? any : nothing
  for (let i = Math.min(times, openingLength); i > 0; i--) {
    opening = then(part, opening)
    if (i > least) opening = either(opening, nothing)
  }
  return opening
}

const atom = (reader: Reader): Opening => {
  const { source } = reader
  const here = source[reader.at] ?? ''
  if (here === '(') return group(reader)
  if (here === '[') return characterClass(reader)
  if (here === '\\') return escape(reader)
  reader.at++
  return here === '.' ? any : here === '^' || here === '$' ? nothing : literal(here)
}

const literal = (text: string): Opening => {
  const folded = new Set([foldedOpening(text).slice(0, openingLength)])
  return text.length < openingLength
    ? { ended: none, whole: folded }
    : { ended: folded, whole: none }
}

const group = (reader: Reader): Opening => {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z0-9]+>))?/u.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )?.[0]
  const end = groupEnd(reader.source, reader.at)
  const text = reader.source.slice(reader.at, end)
  const known = reader.groups.get(text)
  if (known) {
    reader.at = end
    return known
  }
  reader.at += opening?.length ?? 1
  const inner = alternatives(reader)
  reader.at++
  const read = /[=!]$/u.test(opening ?? '') ? nothing : inner
  reader.groups.set(text, read)
  return read
}

const bracket = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu

/** Index after the bracket that closes the group that begins at an index. */
const groupEnd = (source: string, from: number): number => {
  bracket.lastIndex = from
  let open = 0
  for (let mark = bracket.exec(source); mark; mark = bracket.exec(source)) {
    if (mark[0] === '(') open++
    else if (mark[0] === ')' && --open === 0) return bracket.lastIndex
  }
  return source.length
}

const characterClass = (reader: Reader): Opening => {
  const end = reader.source.indexOf(']', reader.at + 1)
  const inside = reader.source.slice(reader.at + 1, end)
  reader.at = end + 1
  if (/[\\^[]/u.test(inside)) return any
  const whole = new Set<string>()
  for (const [range] of inside.matchAll(/.-.|./gu)) {
    const last = range.codePointAt(range.length - 1) ?? 0
    for (let unit = range.codePointAt(0) ?? 0; unit <= last; unit++)
      whole.add(foldedOpening(String.fromCharCode(unit)))
  }
  return { ended: none, whole }
}

const escape = (reader: Reader): Opening => {
  const named = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>)/u.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )?.[0]
  const letter = reader.source[reader.at + 1] ?? ''
  reader.at += named?.length ?? 2
  if (letter === 's') return literal(' ')
  return /[A-Za-z0-9]/u.test(letter) ? any : literal(letter)
}
