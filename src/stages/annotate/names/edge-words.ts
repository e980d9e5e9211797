import type { Token } from '../../../lang/contract/token.ts'
import type { NameProof } from '../../../lang/contract/name-proof.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { setOf } from '../scene.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly proof: NameProof
}

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐–]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start

/** "আল-আমিন একাডেমি", "আদ-দ্বীন হাসপাতাল": what a hyphen parts from a body's first word is a part of its name. */
export const withHyphened = (draft: Draft, { tokens, proof }: Ground): Draft => {
  const first = tokens[draft.from - 2]
  const open = draft.kind === 'organisation' || draft.kind === 'place'
  return open && isHyphen(tokens, draft.from - 1) && proof.hyphened.has(first?.norm ?? '')
    ? { ...draft, from: draft.from - 2, start: first?.start ?? draft.start }
    : draft
}

/** "জান-মালের", "লাল-কমলা": a lone word that a hyphen joins to an everyday one, or to what is no place, is none. */
export const isHalfOfPair = (
  { kind, from, to }: Draft,
  { tokens, pack }: Ground,
  drafts: readonly Draft[],
): boolean => {
  const before = tokens[from - 2]
  if (to - from > 1 || before?.kind !== 'word' || !isHyphen(tokens, from - 1)) return false
  if (kind === 'person') return before.pos === 'NOUN' || before.pos === 'ADJ'
  const named = pack.names.nameWords?.place.has(before.norm) === true
  return kind === 'place' && !named && !drafts.some((d) => d.to === from - 1)
}

/** "ইন্সপেক্টর অব পুলিশ": what somebody is there. */
export const isRankOfBody = (
  { kind, from }: Draft,
  { tokens, pack: { names, statements }, proof }: Ground,
): boolean => {
  const first = tokens[from]?.norm ?? ''
  return (
    kind === 'organisation' &&
    names.organisationHeads?.has(first) !== true &&
    !proof.bodyWords.has(first) &&
    proof.bodyLinks.of.has(tokens[from + 1]?.norm ?? '') &&
    (names.everyday.has(first) ||
      names.ranks?.has(first) === true ||
      names.offices.some((o) => o.words.includes(first)) ||
      setOf(statements.speakers).has(first))
  )
}

/** "সাজিদের মাগফিরাত", "রেনগ্রামের ইউসুফ বিশ্বাস": whose a thing is, and where somebody is from, are parted from what follows. */
export const withoutOwner = (draft: Draft, { tokens, pack, proof }: Ground): Draft => {
  const person = pack.names.nameWords?.person
  const [first, second] = [tokens[draft.from], tokens[draft.from + 1]]
  const two = draft.kind === 'person' && draft.to - draft.from > 1
  if (!two || !first || !second || first.features.case !== 'gen' || !person) return draft
  if (person.has(first.norm) || !pack.text.endings.syllableGenitive.test(first.norm)) return draft
  const bears = (token: Token): boolean => token.stems.some((s) => person.has(s))
  const stem = first.stems.find((s) => s !== first.norm && person.has(s))
  if (stem !== undefined && draft.to - draft.from === 2 && !bears(second))
    return { ...draft, to: draft.from + 1, end: stemEnd(first, stem) }
  const lives = [...proof.localities].some((word) => first.lemma.endsWith(word))
  return lives && bears(second) ? { ...draft, from: draft.from + 1, start: second.start } : draft
}

/** "ফাতিমা তাসনিম": a word that people are named with too, right behind another, is no agency. */
export const asSecondName = (draft: Draft, { tokens, pack }: Ground): Draft | null => {
  const person = pack.names.nameWords?.person
  const [given, own] = [tokens[draft.from - 1], tokens[draft.from]]
  if (draft.kind !== 'agency' || draft.to - draft.from > 1 || !given || !own) return null
  const named = person?.has(own.norm) === true && person.has(given.norm)
  if (!named || given.kind !== 'word' || given.features.case !== undefined) return null
  return {
    start: given.start,
    end: own.end,
    from: draft.from - 1,
    to: draft.to,
    kind: 'person',
    entity: null,
    name: null,
    class: 'person',
    state: null,
    rule: 'words of names',
  }
}
