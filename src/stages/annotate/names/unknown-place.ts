import { isCommonWord, opens } from './evidence.ts'
import type { Setting } from './evidence.ts'
import { isLink } from './link.ts'

/** True where the words from `from` to `to` are the usual name of a town or region. */
export const isListedPlace = (
  { tokens, knowledge, pack }: Setting,
  from: number,
  to: number,
): boolean => {
  const name = tokens
    .slice(from, to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.norm.replace(/[-‐]/gu, ' ').replace(/\.$/u, ''))
    .join(' ')
  const places = knowledge.words(pack.tag, 'place')
  return places.has(name) || places.has(bare(name)) || places.has(bare(name).replace(/h$/u, ''))
}

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** True where only a place can stand: "in X", "the town of X", "X province", "northern X". */
export const isPlaceByPosition = (setting: Setting, from: number, to: number): boolean => {
  const { tokens, tables, pack } = setting
  const [before, after] = [tokens[from - 1], tokens[to]]
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word')
  if (words.length > 5 || words.every((w) => isCommonWord(setting, w))) return false
  const headed =
    isCamp(setting, to) ||
    (after?.kind === 'word' && tables.places.has(after.norm) && !opens(tokens, from))
  // "Renn Hat Purbo Para village"
  if (words.length > 3) return headed && tables.placeNouns.has(after?.norm ?? '')
  const head = isLink(before, 'of', pack) ? tokens[from - 2] : undefined
  const named =
    head !== undefined && (tables.places.has(head.lemma) || tables.placeSides.has(head.norm))
  const sided = tables.placeSides.has(before?.norm ?? '')
  if (headed || named || sided) return true
  const modifies = nominal.has(after?.pos ?? 'X')
  const small = before !== undefined && (before.text === before.norm || opens(tokens, from - 1))
  return small && !modifies && tables.placePrepositions.has(before.norm)
}

/** "Nur Shams refugee camp": what a place serves as stands between its name and what it is. */
export const isCamp = ({ tokens, tables }: Setting, to: number): boolean => {
  const [use, head] = [tokens[to], tokens[to + 1]]
  return (
    use !== undefined &&
    use.text === use.norm &&
    tables.placeUses.has(use.norm) &&
    tables.places.has(head?.norm ?? '')
  )
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** "Mobile, Ala.", "Toledo, OH": the mark of a division behind the name of a town and a comma. */
export const isDivision = ({ tokens, tables }: Setting, from: number, to: number): boolean => {
  const [town, comma] = [tokens[from - 2], tokens[from - 1]]
  if (comma?.norm !== ',' || !/^\p{Lu}/u.test(town?.text ?? '')) return false
  const words = tokens.slice(from, to)
  const written = words.map((t) => t.text).join('')
  const dotted = written.endsWith('.') || tokens[to]?.text === '.'
  const mark = written.toLowerCase().replace(/\.$/u, '')
  return (dotted || /^\p{Lu}{2}$/u.test(written)) && tables.divisionMarks.has(mark)
}
