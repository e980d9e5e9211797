import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { setOf } from '../scene.ts'
import type { Entry } from './lexicon.ts'

interface Place {
  readonly from: number
  readonly to: number
  readonly entry: Entry
  readonly pack: LanguagePack
}

/** "তাসনিম সিদ্দিকী" is no agency: its name is one that people are given, and a surname follows. */
export const isGivenName = (
  tokens: readonly Token[],
  { from, to, entry, pack }: Place,
): boolean => {
  const person = pack.names.nameWords?.person
  if (!person || entry.row.kind !== 'agency' || to - from > 1) return false
  const [given, surname] = [tokens[from], tokens[to]]
  return (
    person.has(given?.norm ?? '') &&
    surname !== undefined &&
    [surname.norm, ...surname.stems].some((word) => person.has(word))
  )
}

/** A form that is a word or a name of its own: "জুবায়ের" is not of Juba. */
export const isOtherWord = (
  { norm }: Token,
  { words, row }: Entry,
  { names }: LanguagePack,
): boolean =>
  words.length === 1 &&
  norm !== words[0] &&
  (setOf(names.notNames).has(norm) ||
    (row.kind !== 'person' && names.nameWords?.person.has(norm) === true))
