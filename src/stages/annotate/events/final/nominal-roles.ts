import type { Mention } from '../../../../core/reading.ts'
import { canAct, isFinite, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { caseOf, lastToken } from './case-of.ts'
import type { Place } from './found.ts'
import { institutionAt, institutionOf, markedInstitutions } from './institutions.ts'
import { isMarked, roleOf } from './role-of.ts'

/** Words between whose act it is and its noun: "পার্লামেন্টের চূড়ান্ত অনুমোদনের পর". */
const attributes = 4

/**
 * Who does what a noun names, to what, with whom and where.
 *
 * @param cue the word behind the noun, whose clause may name what it is done to.
 */
export const nominalRoles = (place: Place, cue: number): readonly RoleDraft[] => {
  const { scene, found } = place
  const end = scene.tokens[found.match.from]?.start ?? 0
  const begin = scene.tokens[found.from]?.start ?? 0
  const before = scene.mentions.filter((m) => m.at.start >= begin && m.at.end <= end)
  const roles = before.flatMap((m) => roleOf(place, m))
  const others = roles.filter((r) => r.role !== 'agent')
  const house = others.find((r) => r.role === 'place' && r.mention?.class === 'legislature')
  const together = others.some((r) => r.role === 'with')
  const agents = together ? [] : agentsOf(place, { roles, house, cue })
  const objects = others.some((r) => r.role === 'object') ? [] : objectBehind(scene, cue)
  const acts = new Set<Mention | null>(agents.map((r) => r.mention ?? null))
  return [
    ...agents,
    ...others.filter((r) => r.mention === undefined || !acts.has(r.mention)),
    ...objects,
  ]
}

const asAgent = (r: RoleDraft): RoleDraft => ({ ...r, role: 'agent' })

const agentsOf = (
  place: Place,
  {
    roles,
    house,
    cue,
  }: {
    readonly roles: readonly RoleDraft[]
    readonly house: RoleDraft | undefined
    readonly cue: number
  },
): readonly RoleDraft[] => {
  const acting = roles.filter((r) => r.role === 'agent')
  const marked = acting.filter((r) => isMarked(place, r))
  if (marked.length > 0) return marked
  const institutions = markedInstitutions(place)
  if (institutions.length > 0) return institutions
  const owners = ownersOf(place)
  if (owners.length > 0) return owners
  if (house) return [asAgent(house)]
  if (!hasOwnSubject(place, cue)) return []
  return acting.length > 0 ? acting.slice(-1) : institutionOf(place, false)
}

/** Whose act it is: the genitive right before the noun, with whom it is joined to. */
export const ownersOf = (place: Place): readonly RoleDraft[] => {
  const { scene, pack, final, found } = place
  const { tokens } = scene
  for (
    let i = found.match.from - 1;
    i >= Math.max(found.from, found.match.from - attributes);
    i--
  ) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.pos === 'VERB' || token.pos === 'ADP') return []
    const mention = mentionAt(scene, token)
    if (mention?.kind === 'instrument') continue
    if (mention) {
      const last = lastToken(scene, mention)
      const owns = last !== null && caseOf(final, mention, last.token) === 'gen' && canAct(mention)
      // "ইউক্রেনের খনিজ চুক্তি স্বাক্ষরের পর": a land before a treaty may be only what it is about.
      const parted = i < found.match.from - 1 && mention.kind === 'state'
      return owns && !parted ? joinedWith(place, mention) : []
    }
    const institution = token.features.case === 'gen' ? institutionAt(place, i) : undefined
    if (institution) return [institution]
    if (token.features.case !== undefined || pack.text.joints.includes(token.norm)) return []
  }
  return []
}

/** "ভারত ও নেপালের স্বাক্ষরের পর": of two that are joined only the last bears the ending. */
const joinedWith = ({ scene, pack }: Place, mention: Mention): readonly RoleDraft[] => {
  const first = scene.tokens.findIndex((t) => t.start >= mention.at.start)
  const other = scene.tokens[first - 2]
  const partner =
    other && pack.text.joints.includes(scene.tokens[first - 1]?.norm ?? '')
      ? mentionAt(scene, other)
      : undefined
  return [...(partner && canAct(partner) ? [partner] : []), mention].map((m) => ({
    role: 'agent',
    span: m.at,
    mention: m,
  }))
}

/** "পার্লামেন্ট চুক্তিটি অনুমোদনের পর প্রেসিডেন্ট তাতে সই করেন": who else acts then leaves the first subject to the noun. */
const hasOwnSubject = (place: Place, cue: number): boolean => {
  const { scene, final, pack } = place
  const { tokens } = scene
  const main = tokens.findIndex((t, i) => i > cue && isFinite(t))
  return tokens.slice(cue + 1, main === -1 ? cue + 1 : main).some((token, k) => {
    const mention = mentionAt(scene, token)
    if (!mention)
      return (
        token.features.case === undefined &&
        pack.events.institutions.some((row) => isOneOf(token, row.words)) &&
        tokens[cue + 2 + k]?.pos !== 'ADP'
      )
    const last = lastToken(scene, mention)
    return canAct(mention) && last !== null && caseOf(final, mention, last.token) === 'nom'
  })
}

/** "পুতিনের স্বাক্ষরের পর আইনটি কার্যকর হয়": what the main clause opens with. */
const objectBehind = (scene: Scene, cue: number): readonly RoleDraft[] => {
  const ahead = scene.tokens.slice(cue + 1, cue + 5)
  const stop = ahead.findIndex((t) => t.pos === 'VERB' || t.kind === 'punct')
  const mention = ahead
    .slice(0, stop === -1 ? undefined : stop)
    .map((t) => mentionAt(scene, t))
    .find((m) => m?.kind === 'instrument')
  return mention ? [{ role: 'object', span: mention.at, mention }] : []
}
