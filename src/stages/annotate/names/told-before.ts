import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { pastDateline } from '../datelines.ts'
import { firstRun } from './behind.ts'
import { callingBefore, callingInCase } from './calling-words.ts'
import type { PlacedCalling } from './calling-words.ts'
import type { Draft } from './match.ts'
import { isGenitive } from './owner-beside.ts'
import { denies } from './said-apart.ts'
import type { Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

/** What the sentence before tells of whoever is the first to be named in this one. */
export const toldBefore = (
  draft: Draft,
  { sentence, drafts }: Named,
  { before, pack }: { readonly before: Named | undefined; readonly pack: LanguagePack },
): Verdict => {
  if (before?.sentence.paragraph !== sentence.paragraph) return 'open'
  const ground = { tokens: sentence.tokens, drafts, pack }
  if (draft.from === 0 && opensSo(draft, before.sentence.tokens, ground)) return 'denies'
  // Whom nobody has named is introduced by the whole name.
  if (draft.via === 'short') return 'open'
  const isFirst = drafts.every((d) => d.kind !== 'person' || d.from >= draft.from)
  const isAlone = before.drafts.every((d) => d.kind !== 'person')
  return isFirst && isAlone && closesSo(draft, before.sentence.tokens, ground) ? 'doubts' : 'open'
}

interface Ground {
  readonly tokens: readonly Token[]
  readonly drafts: readonly Draft[]
  readonly pack: LanguagePack
}

/** "A Leicester pharmacist has won a prize. Priti Patel, who …": somebody is told of by what he is, and named at the head of the next sentence. */
const opensSo = (draft: Draft, before: readonly Token[], ground: Ground): boolean => {
  const { pack } = ground
  const first = pastDateline(before)
  if (pack.names.naming?.indefinite.has(before[first]?.norm ?? '') !== true) return false
  if (isYoung(before, first + 1, pack)) return true
  const placed = firstRun(before, first + 1, pack)
  return placed !== null && denies(placed, draft, ground)
}

/** "A 17-year-old aspirant" */
const isYoung = (tokens: readonly Token[], at: number, { names }: LanguagePack): boolean => {
  const [age, hyphen, year] = tokens.slice(at, at + 3)
  return (
    [names.naming?.smallAges, names.naming?.youngAges].some((ages) => ages?.has(age?.norm ?? '')) &&
    hyphen?.norm === '-' &&
    names.naming?.years.has(year?.norm ?? '') === true
  )
}

/** "… the death anniversary of the city's best-known poet. Speakers recalled how Naqvi", "স্মরণ করা হয়েছে শহরের প্রিয় কবিকে। নকভির গজল": the sentence before ends with one who is told of by what he is. */
const closesSo = (draft: Draft, before: readonly Token[], ground: Ground): boolean => {
  const { pack } = ground
  const end = before.findLastIndex(({ kind }) => kind === 'word') + 1
  if (pack.script !== 'Latn')
    return draft.from === 0 && placedNear(before, end, pack).some((p) => denies(p, draft, ground))
  const head = before[end - 1]
  if (head?.norm !== head?.lemma) return false
  const placed = callingBefore(before, end, pack)
  if (placed === null || !denies(placed, draft, ground)) return false
  const opens = before.findLastIndex((_, i) => i < placed.from && !isInside(before, i))
  return isGenitive(before[opens]) || before[opens]?.pos === 'DET'
}

/** Words at the end of a sentence among which one is told of. */
const atEnd = 4

/** Callings of one each, with their endings, near the end of a sentence. */
const placedNear = (
  tokens: readonly Token[],
  end: number,
  pack: LanguagePack,
): readonly PlacedCalling[] =>
  tokens.slice(Math.max(0, end - atEnd), end).flatMap(({ features }, i) => {
    if (features.case === undefined || features.number === 'plur') return []
    return callingInCase(tokens, Math.max(0, end - atEnd) + i, pack) ?? []
  })

/** What stands between an article and the noun: "best-known". */
const isInside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === '-' || tokens[i - 1]?.norm === '-' || ofPhrase.has(tokens[i]?.pos ?? '')

const ofPhrase: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV', 'NUM'])
