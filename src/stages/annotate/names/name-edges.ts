import { flatMapped } from '../../../core/mapped.ts'
import type { NameProof } from '../../../lang/contract/name-proof.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { longestPhrase } from './phrases.ts'
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
  return flatMapped(drafts, (draft, k): readonly Draft[] => {
    if (draft.entity !== null) return [draft]
    if (isOfficeOf(draft, drafts[k - 1], ground) || isKind(draft, ground)) return []
    const short = withoutOuter(draft, ground)
    return short ? [withDot(withAge(short, ground), ground)] : []
  })
}

const byModel = ({ rule }: Draft): boolean => rule.startsWith('model:')

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
