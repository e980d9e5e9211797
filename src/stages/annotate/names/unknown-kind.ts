import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

interface Setting {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly tables: UnknownNames
  readonly surnames: ReadonlySet<string>
}

/** Most words of a person's name. */
const personWords = 4

/** What a run of capitalised words names, by its own words first, then by what stands around it; null when it names nothing. */
export const kindOfRun = (
  setting: Setting,
  from: number,
  to: number,
  titled: boolean,
): Draft['kind'] | null => {
  const { tokens, tables } = setting
  const run = tokens.slice(from, to)
  const words = run.filter((t) => t.kind === 'word')
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const acronym = words.length === 1 && /^\p{Lu}{2,}[\p{Lu}\p{N}]*$/u.test(first.text)
  if (titled && !acronym && !tables.organisations.has(last.norm))
    return words.length <= personWords ? 'person' : null
  if (words.length === 1 && run.length === 1) return lone(setting, from, acronym)
  if (tables.events.has(first.norm) || tables.events.has(last.norm)) return 'event'
  const organised = words.findIndex((w) => tables.organisations.has(w.norm))
  if (organised > 0 || (organised === 0 && words.length > 2)) return 'organisation'
  if (tables.places.has(last.norm) || tables.placesBefore.has(first.norm)) return 'place'
  if (words.some((w) => tables.things.has(w.norm)) || organised === 0) return 'other'
  const placed = tables.placePrepositions.has(tokens[from - 1]?.norm ?? '')
  if (placed && words.length <= 3) return 'place'
  const plain = words.every(
    (w) => /^\p{Lu}(?:[\p{Ll}'’-]|\.|\p{Lu}\p{Ll})/u.test(w.text) || tables.particles.has(w.text),
  )
  return words.length >= 2 && words.length <= personWords && plain ? 'person' : 'other'
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** One capitalised word: the surname of somebody named before, a place after "in", an acronym with "the"; else only something that acts. */
const lone = (setting: Setting, at: number, acronym: boolean): Draft['kind'] | null => {
  const { tokens, tables, surnames, pack } = setting
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    !token ||
    token.text.length < 2 ||
    pack.names.offices.some((o) => o.words.includes(token.norm))
  )
    return null
  if (pack.names.notNames.includes(token.norm)) return null
  if (surnames.has(token.text)) return 'person'
  if (tables.things.has(token.norm) || tables.events.has(token.norm)) return null
  if (tables.organisations.has(token.norm) || tables.places.has(token.norm)) return null
  const modifies = nominal.has(after?.pos ?? 'X')
  if (acronym) return before?.norm === 'the' && !modifies ? 'organisation' : 'other'
  if (at === 0 && !speaks(after)) return pack.text.isFunctionWord(token.norm) ? null : 'other'
  if (speaks(after)) return 'person'
  if (!modifies && tables.placePrepositions.has(before?.norm ?? '')) return 'place'
  return 'other'
}

const speaks = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && ['say', 'tell', 'add', 'explain', 'recall'].includes(token.lemma)
