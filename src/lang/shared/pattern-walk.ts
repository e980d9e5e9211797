/** What the parts of a pattern mean; the walk puts the meanings of its parts together. */
export interface Meaning<Value> {
  /** Of what takes no text: conditions, ends, the empty sequence. */
  readonly nothing: Value
  /** Of what is not followed: properties, any character. */
  readonly any: Value
  /** Of text that stands for itself. */
  readonly literal: (text: string) => Value
  /** Of one of several characters, by what stands between the brackets. */
  readonly oneOf: (inside: string) => Value
  readonly then: (before: Value, after: Value) => Value
  readonly either: (alternatives: readonly Value[]) => Value
  /** Of a part that comes `least` to `most` times; `most` may be Infinity. */
  readonly repeated: (part: Value, least: number, most: number) => Value
  /** Of what must follow and is not taken; `nothing` if absent. */
  readonly ahead?: (part: Value) => Value
}

interface Reader<Value> {
  readonly source: string
  at: number
  readonly meaning: Meaning<Value>
  readonly groups: Map<string, Value>
}

/**
 * The meaning of a pattern, from its source: alternatives of words, groups, classes, white space and repetitions are
 * followed, everything else counts as `any`.
 *
 * @param groups meanings of groups by their source, read and written: patterns of one language share most of theirs.
 * @returns null for a pattern that cannot be read to its end.
 */
export const meaningOf = <Value>(
  source: string,
  meaning: Meaning<Value>,
  groups = new Map<string, Value>(),
): Value | null => {
  const reader: Reader<Value> = { source, at: 0, meaning, groups }
  const value = alternatives(reader)
  return reader.at < source.length ? null : value
}

const alternatives = <Value>(reader: Reader<Value>): Value => {
  const first = sequence(reader)
  if (reader.source[reader.at] !== '|') return first
  const all = [first]
  while (reader.source[reader.at] === '|') {
    reader.at++
    all.push(sequence(reader))
  }
  return reader.meaning.either(all)
}

/** Letters that stand for themselves, but for a last one that a mark repeats. */
const plain = /[\p{L}\p{M}\p{N} ,'-]+(?![?*+{])/uy

const sequence = <Value>(reader: Reader<Value>): Value => {
  const { source, meaning } = reader
  let value = meaning.nothing
  for (;;) {
    plain.lastIndex = reader.at
    const letters = plain.exec(source)?.[0]
    if (letters !== undefined) {
      reader.at += letters.length
      value = meaning.then(value, meaning.literal(letters))
    }
    const here = source[reader.at]
    if (here === undefined || here === '|' || here === ')') return value
    value = meaning.then(value, repeated(reader, atom(reader)))
  }
}

const mark = /(?:[?*+]|\{[0-9]+(?:,[0-9]*)?\})\??/uy

const repeated = <Value>(reader: Reader<Value>, part: Value): Value => {
  mark.lastIndex = reader.at
  const said = mark.exec(reader.source)?.[0]
  if (said === undefined) return part
  reader.at += said.length
  const [least, most] = timesOf(said)
  return reader.meaning.repeated(part, least, most)
}

/** How often a part may come: `?`, `*`, `+`, `{2}`, `{0,5}`. */
const timesOf = (said: string): readonly [least: number, most: number] => {
  if (said.startsWith('?')) return [0, 1]
  if (said.startsWith('*')) return [0, Infinity]
  if (said.startsWith('+')) return [1, Infinity]
  const [least = '', most] = said.slice(1, said.indexOf('}')).split(',')
  return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)]
}

const atom = <Value>(reader: Reader<Value>): Value => {
  const { source, meaning } = reader
  const here = source[reader.at] ?? ''
  if (here === '(') return group(reader)
  if (here === '[') return characters(reader)
  if (here === '\\') return escaped(reader)
  reader.at++
  return here === '.'
    ? meaning.any
    : here === '^' || here === '$'
      ? meaning.nothing
      : meaning.literal(here)
}

const opening = /\((?:\?(?:[:=!]|<[=!]|<[A-Za-z0-9_]+>))?/uy

const group = <Value>(reader: Reader<Value>): Value => {
  const { source, groups, meaning } = reader
  const end = groupEnd(source, reader.at)
  const text = source.slice(reader.at, end)
  const known = groups.get(text)
  if (known !== undefined) {
    reader.at = end
    return known
  }
  opening.lastIndex = reader.at
  const begin = opening.exec(source)?.[0] ?? '('
  reader.at += begin.length
  const inner = alternatives(reader)
  reader.at++
  const value =
    begin === '(?=' && meaning.ahead
      ? meaning.ahead(inner)
      : /[=!]$/u.test(begin)
        ? meaning.nothing
        : inner
  groups.set(text, value)
  return value
}

const bracket = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu

/** Index after the bracket that closes the group that begins at an index. */
const groupEnd = (source: string, from: number): number => {
  bracket.lastIndex = from
  let open = 0
  for (let found = bracket.exec(source); found; found = bracket.exec(source)) {
    if (found[0] === '(') open++
    else if (found[0] === ')' && --open === 0) return bracket.lastIndex
  }
  return source.length
}

const characters = <Value>(reader: Reader<Value>): Value => {
  const begin = reader.at + 1
  const end = reader.source.indexOf(']', begin)
  reader.at = end < 0 ? reader.source.length : end + 1
  return reader.meaning.oneOf(reader.source.slice(begin, end < 0 ? undefined : end))
}

const escape = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/uy

const escaped = <Value>(reader: Reader<Value>): Value => {
  const letter = reader.source[reader.at + 1] ?? ''
  escape.lastIndex = reader.at
  reader.at += escape.exec(reader.source)?.[0].length ?? 1
  if (letter === 's') return reader.meaning.literal(' ')
  return /[A-Za-z0-9]/u.test(letter) ? reader.meaning.any : reader.meaning.literal(letter)
}
