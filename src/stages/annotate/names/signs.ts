import type { NameModel } from '../../../knowledge/name-model.ts'
import type { Knowledge } from '../../../knowledge/types.ts'
import type { Sentence, Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { standingOf } from './beside.ts'
import { isDescribed, isOfPlainVerb } from './described.ts'
import { isOfOtherGeneration } from './generations.ts'
import { isLonger, isOwn, isPartOfOther, mayGoOn } from './longer-names.ts'
import type { Draft } from './match.ts'
import { isOfThing } from './surnames-alone.ts'
import { verdictOf } from './verdict.ts'
import type { Verdict } from './verdict.ts'

interface Named {
  readonly sentence: Sentence
  readonly drafts: readonly Draft[]
}

interface Setting {
  readonly knowledge: Knowledge
  readonly pack: LanguagePack
  readonly model: NameModel | undefined
}

/** What stands beside one mention: an office that the known one had, what the known one is not or is not known for, what people are told to be whom nobody knows, a longer name, or nothing. */
export type Sign = Verdict | 'private' | 'surely longer' | 'longer' | 'perhaps longer' | 'thing'

/** A mention by a name in full, be it one that many bear. */
export const isWhole = ({ via }: Draft): boolean => via === 'name' || via === 'shared'

/** What stands beside one mention in its sentence. */
export const signOf = (
  draft: Draft,
  { sentence, drafts }: Named,
  { knowledge, pack, model }: Setting,
): Sign => {
  const { tokens } = sentence
  const row = draft.entity === null ? undefined : knowledge.get(draft.entity)
  if (isOfOtherGeneration(tokens, draft, { row, pack })) return 'surely longer'
  const standing = standingOf(tokens, draft, pack)
  const verdict = verdictOf(standing, draft, { tokens, drafts, pack })
  if (verdict !== 'open') return verdict
  if (standing.isYoung) return 'doubts'
  if (standing.isOfAge || isDescribed(tokens, draft, pack)) return 'private'
  if (row?.household !== true && isOfPlainVerb(tokens, draft)) return 'private'
  if (draft.via === 'short' && isOfThing(tokens, draft, { drafts, pack })) return 'thing'
  // "Hunter Biden also says": a given name that is a word as well, at the head of a sentence.
  const given = draft.via === 'short' && draft.from === 1 ? tokens[0] : undefined
  if (
    given?.pos === 'PROPN' &&
    knowledge.words(pack.tag, 'given').has(given.norm) &&
    !isOwn(given.norm, row, pack)
  )
    return 'longer'
  if (draft.via === 'short' && isGlued(tokens, draft.from)) return 'surely longer'
  // A strange word alone may be the given name before a surname.
  const isTaken = (index: number): boolean =>
    drafts.some((d) => d.from <= index && index < d.to && (d.entity !== null || d.to - d.from > 1))
  const all = { row, pack, model, isTaken }
  if (isPartOfOther(tokens, draft, all)) return 'surely longer'
  if (isLonger(tokens, draft, all)) return 'longer'
  return mayGoOn(tokens, draft, all) ? 'perhaps longer' : 'open'
}

/** Letters of what joins two parts of a name: ই, উল. */
const longestJoint = 3

/** "শের-ই-শাহবাজ": the last part of a name in hyphens. */
const isGlued = (tokens: readonly Token[], from: number): boolean => {
  const [word, hyphen, joint, last] = tokens.slice(Math.max(0, from - 4), from)
  return (
    word?.kind === 'word' &&
    hyphen?.norm === '-' &&
    joint?.kind === 'word' &&
    joint.norm.length <= longestJoint &&
    last?.norm === '-' &&
    word.end === hyphen.start &&
    joint.end === last.start &&
    last.end === tokens[from]?.start
  )
}
