import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { firstRun } from './beside.ts'
import type { Draft } from './match.ts'
import { verdictOf } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** "A Leicester pharmacist has won a prize. Priti Patel, who …": somebody is told of by what he is, and named at the head of the next sentence. */
export const isToldBefore = (
  draft: Draft,
  { sentence, drafts }: Named,
  { before, pack }: { readonly before: Named | undefined; readonly pack: LanguagePack },
): boolean => {
  const first = before ? pastDateline(before.sentence.tokens) : 0
  const article = before?.sentence.tokens[first]
  if (!before || draft.from > 0 || !pack.names.naming?.indefinite.has(article?.norm ?? ''))
    return false
  if (sentence.paragraph !== before.sentence.paragraph) return false
  const placed = firstRun(before.sentence.tokens, first + 1, pack)
  if (placed?.calling.roles?.length !== 0) return false
  const standing = {
    callings: [placed],
    joined: [],
    ofBranch: false,
    isIntroduced: false,
    isAged: false,
  }
  return verdictOf(standing, draft, { tokens: sentence.tokens, drafts, pack }) === 'denies'
}

/** Most tokens of a dateline, "BRADFORD, 6 November 2025 -". */
const inDateline = 9

const pastDateline = (tokens: readonly Token[]): number => {
  const dash = tokens
    .slice(0, inDateline)
    .findIndex(
      ({ norm, start }, i) => /^[—–:-]$/u.test(norm) && (norm === ':' || isApart(tokens, i, start)),
    )
  return dash + 1
}

const isApart = (tokens: readonly Token[], at: number, start: number): boolean =>
  (tokens[at - 1]?.end ?? start) < start
