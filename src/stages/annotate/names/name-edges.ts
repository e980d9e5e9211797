import { flatMapped } from '../../../core/mapped.ts'
import type { NameProof } from '../../../lang/contract/name-proof.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import {
  asSecondName,
  isHalfOfPair,
  isRankOfBody,
  withHyphened,
  withoutOwner,
} from './edge-words.ts'
import { longestPhrase, stemEnd } from './phrases.ts'
import type { Draft } from './match.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly proof: NameProof
}

/**
 * Names at whose edge a word too many or too few stands, in a script without capitals: "ব্যতীত রেন লিমিটেড", "আ.|লীগ";
 * and what is none: "মেডিকেল কলেজ" of no place, the "আমির" of a party. Drafts in order.
 */
export const withEdges = (
  drafts: readonly Draft[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Draft[] => {
  const { proof } = pack.names
  if (!proof || drafts.length === 0) return drafts
  const ground = { tokens, pack, proof }
  const parted = withStressed(drafts, ground)
  return flatMapped(parted, (draft, k): readonly Draft[] => {
    if (draft.entity !== null) {
      const free = (parted[k - 1]?.to ?? 0) < draft.from
      return [(free ? asSecondName(draft, ground) : null) ?? draft]
    }
    if (byModel(draft) && (isHalfOfPair(draft, ground, parted) || isRankOfBody(draft, ground)))
      return []
    if (isOfficeOf(draft, parted[k - 1], ground) || isKind(draft, ground)) return []
    if (isLocality(draft, ground)) return []
    const short = withoutOuter(withLast(draft, parted[k + 1], ground), ground)
    if (!short) return []
    const own = byModel(short) ? withHyphened(withoutOwner(short, ground), ground) : short
    return [withDot(withAge(own, ground), ground)]
  })
}

const byModel = ({ rule }: Draft): boolean => rule.startsWith('model:')

/** "রেন রহমানও | সালমা হকের": the last word of one person's name bears the stress, and another's may begin behind it. */
const withStressed = (drafts: readonly Draft[], { tokens, pack }: Ground): readonly Draft[] =>
  drafts.reduce<readonly Draft[]>((done, draft) => {
    const before = done.at(-1)
    const isOne = (d: Draft | undefined): boolean => d?.kind === 'person' && byModel(d)
    const open = isOne(before) && before?.to === draft.from && isOne(draft)
    const next = tokens[draft.from + 1]
    const end = open && draft.to - draft.from > 1 ? stressedEnd(tokens[draft.from], pack) : null
    if (!before || !next || end === null) return [...done, draft]
    return [
      ...done.slice(0, -1),
      { ...before, to: draft.from + 1, end },
      { ...draft, from: draft.from + 1, start: next.start },
    ]
  }, [])

/** Where a word that people are named with ends before its stress: "রহমান(ও)"; null for another. */
const stressedEnd = (token: Token | undefined, { names, text }: LanguagePack): number | null => {
  const stem = token?.stems.find(
    (s) =>
      names.nameWords?.person.has(s) === true &&
      text.endings.stress.test(token.norm.slice(s.length)),
  )
  return token && stem !== undefined ? stemEnd(token, stem) : null
}

/** "মুহাম্মদ তালেবুর (রহমান)ও": such a word right behind a person's name with no ending is the last of it. */
const withLast = (draft: Draft, next: Draft | undefined, { tokens, pack }: Ground): Draft => {
  const free = (next?.from ?? Infinity) > draft.to
  const bare = tokens[draft.to - 1]?.end === draft.end
  const end =
    draft.kind === 'person' && byModel(draft) && free && bare
      ? stressedEnd(tokens[draft.to], pack)
      : null
  return end === null ? draft : { ...draft, to: draft.to + 1, end }
}

/** "বেশ কিছু এলাকা": a kind of place alone is none. */
const isLocality = (draft: Draft, { tokens, proof }: Ground): boolean =>
  draft.kind === 'place' &&
  byModel(draft) &&
  draft.to - draft.from === 1 &&
  proof.localities.has(tokens[draft.from]?.norm ?? '')

/** "জামায়াত আমির বলেন": what somebody is in the body right before it. */
const isOfficeOf = (
  draft: Draft,
  body: Draft | undefined,
  { tokens, pack: { names } }: Ground,
): boolean => {
  if (draft.kind !== 'person' || draft.to - draft.from > 1 || !byModel(draft)) return false
  const behind = body?.to === draft.from && body.end === tokens[body.to - 1]?.end
  if (!behind || (body.kind !== 'organisation' && body.kind !== 'agency')) return false
  const norm = tokens[draft.from]?.norm ?? ''
  return (
    longestPhrase(tokens, draft.from, names.offices) !== null ||
    names.holders.titles.some(({ words }) => words.includes(norm))
  )
}

/** "মেডিকেল কলেজের ভর্তি পরীক্ষা", "ফেসবুকভিত্তিক গ্রুপ": what kind of body it is, and no name of one. */
const isKind = (draft: Draft, { tokens, proof }: Ground): boolean => {
  if (draft.kind !== 'organisation' || !byModel(draft)) return false
  return tokens
    .slice(draft.from, draft.to)
    .every(
      ({ norm, stems }) =>
        stems.some((s) => proof.kindsOfBodies.has(s)) ||
        proof.basedEndings.some((e) => norm.endsWith(e)),
    )
}

/** "ব্যতীত রেন ইন্ডাস্ট্রিজ", "উপকণ্ঠ রেনপুর": words that open no body and no place. */
const withoutOuter = (draft: Draft, { tokens, proof }: Ground): Draft | null => {
  if (!byModel(draft) || (draft.kind !== 'organisation' && draft.kind !== 'place')) return draft
  let { from } = draft
  while (from < draft.to && proof.notOpening.has(tokens[from]?.norm ?? '')) from++
  if (from === draft.from) return draft
  const first = tokens[from]
  return first && from < draft.to ? { ...draft, from, start: first.start } : null
}

const isTight = (tokens: readonly Token[], at: number, mark: RegExp): boolean =>
  mark.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start

/** "অনূর্ধ্ব-১৯ এশিয়া কাপ": a contest of an age is another one. */
const withAge = (draft: Draft, { tokens, proof }: Ground): Draft => {
  if (draft.kind !== 'event') return draft
  const [word, , number] = tokens.slice(draft.from - 3, draft.from)
  const aged = draft.from > 2 && isTight(tokens, draft.from - 2, /^[-–]$/u)
  return aged && word && number?.kind === 'number' && proof.agesBelow.has(word.norm)
    ? { ...draft, from: draft.from - 3, start: word.start }
    : draft
}

/** "আ.লীগ": a word in short, and the stop that is written on to the next. */
const withDot = (draft: Draft, { tokens }: Ground): Draft => {
  const { kind, from, to } = draft
  const letter = tokens[from - 2]
  const short = letter?.kind === 'word' && letter.norm.length < 3
  return kind === 'organisation' && to - from === 1 && short && isTight(tokens, from - 1, /^\.$/u)
    ? { ...draft, from: from - 2, start: letter.start }
    : draft
}
