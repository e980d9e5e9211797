import type { Token } from '../../../lang/contract/token.ts'
import type { LanguagePack } from '../../../lang/pack.ts'
import { headAfter, isBare, placeBehind } from './headed.ts'
import type { Draft } from './match.ts'
import { stemEnd } from './phrases.ts'

/** Places and bodies that are called after somebody: "শামসুর রাহমান মিলনায়তন", "করিম উদ্দিন ডিগ্রি কলেজ". Returns all drafts, the people taken in. */
export const withNamedAfter = (
  tokens: readonly Token[],
  drafts: readonly Draft[],
  pack: LanguagePack,
): readonly Draft[] => {
  const { proof, organisationHeads } = pack.names
  if (!proof) return drafts
  const found = drafts.map((draft): Draft => {
    if (draft.kind !== 'person') return draft
    const next = tokens[draft.to]
    const stem = next?.stems.find(
      (s) => proof.namedAfter.has(s) || (proof.calledAfter.has(s) && isOfKnown(tokens, draft)),
    )
    if (!next || stem === undefined || !isBare(tokens, draft)) return draft
    // Who opens a sentence before a place may come there himself.
    const opens = draft.from === 0 || tokens[draft.from - 1]?.kind === 'punct'
    if (opens && next.features.case === 'loc') return draft
    const to = headAfter(tokens, draft.to, pack)
    const last = to === null ? undefined : tokens[to - 1]
    const { from, start } = draft
    if (to !== null && last) {
      const head = last.stems.find((s) => organisationHeads?.has(s)) ?? last.norm
      return { ...body, from, start, to, end: stemEnd(last, head) }
    }
    const behind = placeBehind(tokens, draft.to, pack)
    if (behind) return { ...place, from, start, ...behind }
    // "in the international arena": such a word alone is no head.
    if (proof.placeMiddles.has(stem)) return draft
    const kind = proof.bodyWords.has(stem) ? body : place
    return { ...kind, from, start, to: draft.to + 1, end: stemEnd(next, stem) }
  })
  if (found.every((d, i) => d === drafts[i])) return drafts
  return found.filter(
    (d) => !found.some((o) => o !== d && o.rule === body.rule && o.from <= d.from && d.to <= o.to),
  )
}

/** "শেখ মুজিব সড়কের ফুটপাত দখলমুক্ত করেছে সিটি করপোরেশন": nobody known is told to do a thing there without respect. */
const isOfKnown = (tokens: readonly Token[], { entity, from }: Draft): boolean => {
  if (entity === null || from === 0) return false
  const verbs = tokens.filter(({ pos }) => pos === 'VERB')
  return verbs.length > 0 && verbs.every(({ features }) => features.honorific !== true)
}

const body = {
  kind: 'organisation',
  entity: null,
  name: null,
  class: 'other',
  state: null,
  rule: 'called after somebody',
} as const satisfies Partial<Draft>

const place = { ...body, kind: 'place', class: 'place' } as const satisfies Partial<Draft>
