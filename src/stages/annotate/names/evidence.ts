import type { Knowledge } from '../../../knowledge/types.ts'
import type { UnknownNames } from '../../../lang/contract/names.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { longestPhrase } from './phrases.ts'

/** Names that a report has told so far and will use again in a shorter form. */
export interface Told {
  /** Last words of persons. */
  readonly surnames: Set<string>
  /** Acronyms and first words of bodies. */
  readonly bodies: Set<string>
}

/** What tells the kind of a name that the base does not know. */
export interface Setting {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly tables: UnknownNames
  readonly knowledge: Knowledge
  readonly told: Told
}

/** A name's words with the hyphen's halves apart, folded. */
const halves = (token: Token): readonly string[] => token.norm.split(/[-‐]/u)

/** True for a given name: "Maria", "Jean-Paul". */
export const isGiven = ({ knowledge, pack }: Setting, token: Token): boolean =>
  halves(token).every((w) => knowledge.words(pack.tag, 'given').has(w))

/** True for a family name; either half of a double name will do. */
export const isFamily = ({ knowledge, pack }: Setting, token: Token): boolean =>
  halves(token).some((w) => knowledge.words(pack.tag, 'family').has(w))

/** True for a word that a dictionary has in lower case. */
export const isCommonWord = ({ pack }: Setting, token: Token): boolean =>
  pack.text.isWord?.(token.norm) === true

/** True where somebody speaks: "said", "told". */
export const speaks = ({ tables }: Setting, token: Token | undefined): boolean =>
  token?.pos === 'VERB' && tables.speaking.has(token.lemma)

/** True where an office or a form of address ends right before `from`. */
export const hasTitleBefore = ({ tokens, pack }: Setting, from: number): boolean =>
  pack.names.honorifics.includes(tokens[from - 1]?.norm ?? '') || endsOffice(tokens, from, pack)

/** True where an office ends right before a token: "prime minister". */
export const endsOffice = (
  tokens: readonly Token[],
  at: number,
  { names }: LanguagePack,
): boolean => [1, 2, 3].some((n) => longestPhrase(tokens, at - n, names.offices)?.to === at)

/** True at the head of a sentence or of a quotation, where a capital tells nothing. */
export const opens = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || (before.kind === 'punct' && /^[“"‘'«:–—•\-(]+$/u.test(before.text))
}

/** A word without the stop of an abbreviation: "Oct." is "oct". */
export const bareNorm = (token: Token | undefined): string =>
  token === undefined ? '' : token.norm.replace(/\.$/u, '')
