import type { EntityId } from '../../../core/reading.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/**
 * "ইমরান খান পাস করেছে। সে প্রকৌশলী হতে চায়।": the one whom a report names is taken up as a child or a suspect is, and
 * nowhere as whoever holds an office is.
 */
export const toldPlainly = (sentences: readonly Named[], pack: LanguagePack): EntityId | null => {
  const { naming } = pack.names
  if (!naming || !sentences.some(({ sentence }) => opensPlainly(sentence.tokens, pack))) return null
  const isHonoured = sentences.some(({ sentence }) =>
    sentence.tokens.some(({ norm }) => naming.honouredAgain.has(norm)),
  )
  const people = new Set(
    sentences.flatMap(({ drafts }) =>
      drafts.filter(({ kind }) => kind === 'person').map(({ entity }) => entity),
    ),
  )
  const [only] = people
  return isHonoured || people.size !== 1 ? null : (only ?? null)
}

/** "সে পড়ত", "তবে সে নিজে খেলে না"; not "সে সময় দেশে". */
const opensPlainly = (tokens: readonly Token[], pack: LanguagePack): boolean => {
  const { plainAgain, pointedTo } = pack.names.naming ?? {}
  const at = tokens[0]?.pos === 'CCONJ' || tokens[0]?.pos === 'ADV' ? 1 : 0
  if (plainAgain?.has(tokens[at]?.norm ?? '') !== true) return false
  const next = tokens[at + 1]
  return next?.kind === 'word' && !next.stems.some((s) => pointedTo?.has(s))
}
