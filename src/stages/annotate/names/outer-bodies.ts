import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

interface Ground {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  /** True for a word that may be another word of a name beside it. */
  readonly belongs: (token: Token | undefined) => boolean
}

/** Most words before the one that shows a body. */
const longest = 4

/**
 * Bodies that a land or another body only stands in: "আমার বাংলাদেশ (এবি) পার্টি", "পাকিস্তান অবজারভার",
 * "ইসলামিক রিলিফ কানাডা", "গ্লোবাল ইসলামী ব্যাংক". Who they are is not known. Drafts in order.
 */
export const withOuterBodies = (drafts: readonly Draft[], ground: Ground): readonly Draft[] => {
  if (!ground.pack.names.proof) return drafts
  const wider = mapped(drafts, (d, k) => {
    const free = drafts[k - 1]?.to ?? 0
    return (
      behindBrackets(ground, d, free) ??
      outlet(ground, d) ??
      branch(ground, d, free) ??
      namesake(ground, d, free) ??
      ofField(ground, d, free) ??
      d
    )
  })
  return wider.filter(
    (d, k) =>
      !wider.some(
        (o, i) =>
          i !== k && o.from <= d.from && d.to <= o.to && (o.to - o.from > d.to - d.from || i < k),
      ),
  )
}

const body = (
  ground: Ground,
  inner: Pick<Draft, 'start' | 'state'>,
  span: Pick<Draft, 'from' | 'to' | 'end'>,
): Draft => ({
  ...span,
  start: ground.tokens[span.from]?.start ?? inner.start,
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'other',
  state: inner.state ?? null,
  rule: 'name in a body',
})

const isLand = ({ kind, via }: Draft): boolean =>
  (kind === 'state' || kind === 'place') && via === 'name'

const isBareDraft = ({ tokens }: Ground, { to, end }: Draft): boolean => tokens[to - 1]?.end === end

/** "আমার বাংলাদেশ (এবি) পার্টি": the short form stands in brackets before the head. */
const behindBrackets = (ground: Ground, draft: Draft, free: number): Draft | null => {
  const { tokens, pack } = ground
  if (!isLand(draft) || !isBareDraft(ground, draft) || tokens[draft.to]?.norm !== '(') return null
  const close = tokens[draft.to + 2]
  const head = tokens[draft.to + 3]
  const stem = head?.stems.find((s) => pack.names.organisationHeads?.has(s))
  if (close?.norm !== ')' || !head || stem === undefined) return null
  const from = leftEdge(ground, draft.from, free)
  return body(ground, draft, { from, to: draft.to + 4, end: stemEnd(head, stem) })
}

/** "পাকিস্তান অবজারভার": a paper, a team or a train named after a land. */
const outlet = (ground: Ground, draft: Draft): Draft | null => {
  const { tokens, pack } = ground
  if (!isLand(draft) || !isBareDraft(ground, draft)) return null
  const head = tokens[draft.to]
  const stem = head?.stems.find(
    (s) => pack.names.proof?.papers.has(s) || pack.names.proof?.trains.has(s),
  )
  if (!head || stem === undefined) return null
  const { start, from, to } = draft
  // "পাকিস্তান অবজারভার" came out in Dhaka: a paper's name tells of no state.
  const named = body(ground, { start }, { from, to: to + 1, end: stemEnd(head, stem) })
  const { proof, sports } = pack.names
  // "তিস্তা এক্সপ্রেস" is a train, and in games a team.
  const rides =
    proof?.trains.has(stem) === true &&
    !tokens.some((t) => t.stems.some((s) => sports.words.has(s)))
  return rides ? { ...named, kind: 'other', rule: 'train' } : named
}

/** "ইসলামিক রিলিফ কানাডার": the part of a body of many lands that works in one, unless something is there or is done to it. */
const branch = (ground: Ground, draft: Draft, free: number): Draft | null => {
  const { tokens, pack } = ground
  const [before, last] = [tokens[draft.from - 1], tokens[draft.to - 1]]
  if (draft.kind !== 'state' || draft.via !== 'name' || draft.from <= free) return null
  if (before?.stems.some((s) => pack.names.proof?.worldwide.has(s)) !== true) return null
  const { case: ending } = last?.features ?? {}
  if (before.features.case !== undefined || (ending !== undefined && ending !== 'gen')) return null
  const { to, end } = draft
  return body(ground, draft, { from: leftEdge(ground, draft.from - 1, free), to, end })
}

/** "গ্লোবাল ইসলামী ব্যাংক": what opens the name of a body makes another one of a known name. */
const namesake = (ground: Ground, draft: Draft, free: number): Draft | null => {
  const { tokens, pack } = ground
  if (draft.kind !== 'organisation' || draft.entity === null || draft.from <= free) return null
  if (draft.to - draft.from < 2) return null
  const before = tokens[draft.from - 1]
  if (before?.features.case !== undefined) return null
  if (pack.names.proof?.openers.has(before?.norm ?? '') !== true) return null
  const { to, end } = draft
  const { start } = draft
  return body(ground, { start }, { from: leftEdge(ground, draft.from, free), to, end })
}

/** "ফ্যাশন ডিজাইন কাউন্সিল অব বাংলাদেশ": the field stands before the head, a land behind it. */
const ofField = (ground: Ground, draft: Draft, free: number): Draft | null => {
  const { tokens, pack } = ground
  const link = pack.names.proof?.bodyLinks.of
  if (draft.kind === 'state' && link?.has(tokens[draft.from - 1]?.norm ?? '') === true) {
    const head = draft.from - 2
    const heads = tokens[head]?.stems.some((s) => pack.names.organisationHeads?.has(s)) === true
    const { to, end } = draft
    return heads && head >= free
      ? body(ground, draft, { from: leftEdge(ground, head, free), to, end })
      : null
  }
  if (draft.kind !== 'organisation' || draft.entity !== null) return null
  if (link?.has(tokens[draft.from + 1]?.norm ?? '') !== true) return null
  const from = leftEdge(ground, draft.from, free)
  return from === draft.from
    ? null
    : { ...draft, from, start: tokens[from]?.start ?? draft.start, rule: 'body of a field' }
}

/** Index of the first of the words that lead to a body's name: those that name bodies, and those that are no common ones. */
const leftEdge = ({ tokens, pack, belongs }: Ground, from: number, free: number): number => {
  const { proof, organisationHeads } = pack.names
  let at = from
  while (at > free && from - at < longest) {
    const token = tokens[at - 1]
    if (token?.kind !== 'word') break
    // "আমার" owns, and opens a name as well.
    const opens = proof?.openers.has(token.norm) === true
    if (token.features.case !== undefined && !opens) break
    const isHead = token.stems.some((s) => organisationHeads?.has(s))
    if (isHead || !(opens || proof?.fields.has(token.norm) || belongs(token))) break
    at--
  }
  return at
}
