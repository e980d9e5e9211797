import { mapped } from '../../../core/mapped.ts'
import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

/** Most words behind "অব" in the name of a body. */
const longest = 6

/**
 * Bodies whose names go on behind their heads: "ঢাকা মেডিকেল কলেজ হাসপাতাল", "পূবালী ব্যাংক পিএলসি", "ফেডারেশন অব ফিল্ম সোসাইটিজ".
 */
export const withLongerBodies = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  if (!pack.names.proof) return drafts
  const longer = mapped(drafts, (d) =>
    d.kind === 'organisation' && d.end === tokens[d.to - 1]?.end
      ? (behindOf(tokens, d, pack) ?? furtherHead(tokens, d, pack) ?? d)
      : d,
  )
  const whole = mapped(longer, (d) => withMembers(tokens, d, pack))
  return whole.filter(
    (d) =>
      !longer.some(
        (o) => o !== d && o.from <= d.from && d.to <= o.to && o.to - o.from > d.to - d.from,
      ),
  )
}

/** "কৃষক শ্রমিক জনতা লীগ": those whom a party is of, before its name. */
const withMembers = (tokens: readonly Token[], draft: Draft, { names }: LanguagePack): Draft => {
  if (draft.kind !== 'organisation' || draft.entity !== null) return draft
  const isParty = tokens[draft.to - 1]?.stems.some((s) => names.proof?.memberBodies.has(s)) === true
  if (!isParty) return draft
  let { from } = draft
  while (isMember(tokens[from - 1], names)) from--
  return from === draft.from ? draft : { ...draft, from, start: tokens[from]?.start ?? draft.start }
}

const isMember = (token: Token | undefined, { everyday }: LanguagePack['names']): boolean =>
  token !== undefined && token.features.case === undefined && everyday.has(token.norm)

const furtherHead = (
  tokens: readonly Token[],
  draft: Draft,
  { names: { proof, organisationHeads } }: LanguagePack,
): Draft | null => {
  const [last, next] = [tokens[draft.to - 1], tokens[draft.to]]
  const stem = next?.stems.find((s) => proof?.furtherHeads.has(s))
  if (!next || stem === undefined) return null
  const headed = last?.stems.some((s) => organisationHeads?.has(s) || proof?.bodyWords.has(s))
  if (headed !== true && !draft.rule.startsWith('model:')) return null
  const longer = { ...draft, to: draft.to + 1, end: stemEnd(next, stem) }
  // A college's hospital is another house; a bank's form changes nothing.
  return organisationHeads?.has(stem) === true && stem !== 'লিমিটেড'
    ? { ...longer, entity: null, name: null, rule: 'body and head' }
    : longer
}

const behindOf = (
  tokens: readonly Token[],
  draft: Draft,
  { names: { proof, organisationHeads } }: LanguagePack,
): Draft | null => {
  if (!proof?.bodyLinks.of.has(tokens[draft.to]?.norm ?? '')) return null
  const isHead = (token: Token | undefined): boolean =>
    token?.stems.some((s) => organisationHeads?.has(s) || proof.bodyWords.has(s)) === true
  let at = draft.to + 1
  while (at - draft.to < longest) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token?.kind !== 'word') return null
    if (token.features.case !== undefined) break
    if (proof.bodyLinks.and.has(next?.norm ?? '')) at += 2
    else if (isHead(next)) at += 1
    else break
  }
  const last = tokens[at]
  if (last?.kind !== 'word') return null
  const stem = last.features.case === undefined ? last.norm : last.lemma
  const { from, start, state } = draft
  return {
    ...draft,
    from,
    start,
    state: state ?? null,
    to: at + 1,
    end: stemEnd(last, stem),
    entity: null,
    name: null,
    rule: 'body of a field',
  }
}
