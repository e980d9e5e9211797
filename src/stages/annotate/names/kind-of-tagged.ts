import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'

const kinds = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const

/** Tokens that a trained model takes for a name, and for what. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly kind: keyof typeof kinds
}

/** Whom or what a span of the model names. */
export const kindOf = (
  tokens: readonly Token[],
  span: Span,
  pack: LanguagePack,
): (typeof kinds)[keyof typeof kinds] => {
  const last = tokens[span.to - 1]
  if (last && isBody(last, span, pack)) return 'organisation'
  return isLocality(tokens, span, pack) ? 'place' : kinds[span.kind]
}

/** "কৈখালি গ্রামের": a lone word that nobody is called by, before what a place is. */
const isLocality = (
  tokens: readonly Token[],
  { from, to, kind }: Span,
  { names }: LanguagePack,
) => {
  const next = tokens[to]?.stems ?? []
  const bears = tokens
    .slice(from, to)
    .some((t) => t.stems.some((s) => names.nameWords?.person.has(s)))
  return (
    kind === 'PER' &&
    to - from === 1 &&
    !bears &&
    tokens[from]?.features.case === undefined &&
    next.some((s) => names.proof?.localities.has(s))
  )
}

/** "লীগপন্থী", "বাঙালিবিরোধী": whose side somebody is on is no name. */
export const takesSides = ({ norm }: Token, { names }: LanguagePack): boolean =>
  names.proof?.sideEndings.some((e) => norm.endsWith(e)) === true

/** A person is not called "বিশ্ববিদ্যালয়": what ends in such a word is a body. */
const isBody = (last: Token, { kind }: Span, pack: LanguagePack): boolean =>
  kind === 'PER' && last.stems.some((s) => pack.names.organisationHeads?.has(s))
