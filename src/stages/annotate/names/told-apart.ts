import type { Sentence } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { pastDateline } from '../datelines.ts'
import { callingBehind, firstRun } from './behind.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'
import { verdictOf } from './verdict.ts'
import type { Ground } from './verdict.ts'

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
  return placed !== null && denies(placed, draft, { tokens: sentence.tokens, drafts, pack })
}

/** "বাসে ছিলেন জিয়াউর রহমান। তিনি পেশায় রাজমিস্ত্রি।": the next sentence tells what the one person of this is. */
export const isToldBehind = (
  draft: Draft,
  { sentence, drafts }: Named,
  { behind, pack }: { readonly behind: Named | undefined; readonly pack: LanguagePack },
): boolean => {
  if (!behind || behind.sentence.paragraph !== sentence.paragraph) return false
  const { tokens } = behind.sentence
  if (pack.names.naming?.again.has(tokens[0]?.norm ?? '') !== true) return false
  if (drafts.some((d) => d !== draft && d.kind === 'person')) return false
  const placed = callingBehind(tokens, 1, pack)
  return placed !== null && denies(placed, draft, { tokens, drafts: behind.drafts, pack })
}

/** True where what is no public office, told apart from the name, is nothing that the known one is. */
const denies = (placed: PlacedCalling, draft: Draft, ground: Ground): boolean => {
  const standing = {
    callings: [placed],
    joined: [],
    ofBranch: false,
    isIntroduced: false,
    isAged: false,
  }
  return placed.calling.roles?.length === 0 && verdictOf(standing, draft, ground) === 'denies'
}
