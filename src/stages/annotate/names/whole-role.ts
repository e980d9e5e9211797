import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { callingBefore } from './calling-words.ts'
import type { Draft } from './match.ts'

/** Most words of an office that stands right before a name. */
const longestOffice = 3

/**
 * Where the role begins that ends right before a name, token index: with all that makes it the office that it is, "senior
 * joint secretary general", "former vice president"; null where a name has no role before it.
 */
export const roleStart = (
  { from, role }: Pick<Draft, 'from' | 'role'>,
  tokens: readonly Token[],
  pack: LanguagePack,
): number | null => {
  if (role === undefined) return null
  const lengths = Array.from({ length: longestOffice }, (_, i) => i + 1)
  const length = lengths.find((n) => wordsOf(tokens.slice(Math.max(0, from - n), from)) === role)
  if (length === undefined) return null
  let at = Math.min(from - length, callingBefore(tokens, from, pack)?.from ?? from)
  for (;;) {
    const before = partBefore(at, tokens, pack)
    if (before === at) return at
    at = before
  }
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** Past another office before a title, or a word that makes an office another. */
const partBefore = (at: number, tokens: readonly Token[], pack: LanguagePack): number => {
  const graded = gradeStart(at, tokens, pack)
  const office = graded === at ? callingBefore(tokens, at, pack) : null
  return office && office.calling.class !== 'person' ? office.from : graded
}

/** Where the words begin that make an office another, "senior joint", "উপ-"; where the office itself does, if there are none. */
export const gradeStart = (at: number, tokens: readonly Token[], pack: LanguagePack): number => {
  const { beforePosts, grades } = pack.names
  const end = tokens[at - 1]?.norm === '-' ? at - 1 : at
  const word = tokens[end - 1]?.norm ?? ''
  return grades.has(word) || beforePosts.has(word) ? gradeStart(end - 1, tokens, pack) : at
}
