import type { Mention } from '../../../../core/reading.ts'
import { canAct, mentionAt } from '../../scene.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'

/** "ভারত ও বাংলাদেশের সচিব পর্যায়ের বৈঠক অনুষ্ঠিত": the last of two, who own together the act that a noun names. */
export const sharesAct = (
  { scene, pack, found: { match } }: Place,
  mention: Mention,
  index: number,
): boolean => {
  const first = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  const before = scene.tokens[first - 2]
  const other = before && mentionAt(scene, before)
  const between = scene.tokens.slice(index + 1, match.from)
  return (
    match.lemmas.length > 1 &&
    scene.tokens[match.from]?.pos !== 'VERB' &&
    pack.text.joints.includes(scene.tokens[first - 1]?.norm ?? '') &&
    other?.kind === mention.kind &&
    canAct(mention) &&
    between.length <= attributes &&
    between.every(
      (t) =>
        t.kind === 'word' &&
        t.pos !== 'VERB' &&
        (t.features.case === undefined || t.features.case === 'gen') &&
        !mentionAt(scene, t),
    )
  )
}

/** Most words between the owners of an act and its noun. */
const attributes = 5

/** "বাংলাদেশ ও জাপানের মধ্যে": of two that are joined only the last bears the ending. */
export const partnerOf = (place: Place, mention: Mention, index: number): Mention | undefined => {
  const { scene, pack, final } = place
  const [token, joint, first] = scene.tokens.slice(index, index + 3)
  const joins = pack.text.joints.includes(joint?.norm ?? '') || joint?.text === ','
  if (!token || !first || !joins) return undefined
  if (caseOf(final, mention, token) !== 'nom') return undefined
  const partner = mentionAt(scene, first)
  if (!partner || canAct(partner) !== canAct(mention) || partner.at.start !== first.start)
    return undefined
  return isOwnerOfAnother(place, mention, partner) ? undefined : partner
}

/** "পুতিন ও উত্তর কোরিয়ার নেতা কিম": the state owns the leader, who is the one that is joined. */
const isOwnerOfAnother = ({ scene, final }: Place, mention: Mention, partner: Mention): boolean => {
  const last = lastToken(scene, partner)
  return (
    partner.kind !== mention.kind &&
    last !== null &&
    caseOf(final, partner, last.token) === 'gen' &&
    scene.tokens
      .slice(last.index + 1, last.index + 5)
      .some((t) => mentionAt(scene, t)?.kind === mention.kind)
  )
}
