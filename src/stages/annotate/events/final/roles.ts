import type { Mention } from '../../../../core/reading.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import type { Found } from './found.ts'
import { institutionOf } from './institutions.ts'
import { isMarked, roleOf } from './role-of.ts'

/** Who does it, to whom, with whom and where, by case endings and postpositions. */
export const rolesOf = (scene: Scene, pack: LanguagePack, found: Found): readonly RoleDraft[] => {
  const { from, match, end, passive } = found
  const inClause = scene.mentions.filter((m) => within(scene, m, from, match.from))
  const purpose = lastPurpose(scene, pack, from, match.from)
  const roles = inClause
    .flatMap((m) => visitedOf(scene, found, m) ?? roleOf(scene, pack, m))
    .filter((r) => r.role === 'agent' || r.role === 'object' || r.span.start >= purpose)
  const postVerbal = passive ? [] : afterVerb(scene, pack, end)
  const undergone = passive || isUndergone(pack, found)
  const acting = roles.filter((r) => r.role === 'agent')
  const subject = firstGroup(
    scene,
    undergone ? acting.filter((r) => isMarked(scene, pack, r)) : acting,
  )
  const named = subject.length > 0 ? subject : postVerbal.filter(() => !undergone)
  const agents = named.length > 0 || undergone ? named : institutionOf(scene, pack, found)
  const patients = (
    passive
      ? []
      : undergone
        ? firstGroup(
            scene,
            [...acting, ...postVerbal].filter(
              (r) => !isMarked(scene, pack, r) && canSuffer(scene, found, r),
            ),
          )
        : []
  ).map((r) => ({ ...r, role: 'recipient' as const }))
  const others = roles.filter((r) => r.role !== 'agent')
  const participle = objectAfterParticiple(scene, found)
  return [...agents, ...patients, ...others, ...participle]
}

/** "ভিয়েতনাম সফর করেন": the land right before a visit is the one visited. */
const visitedOf = (
  scene: Scene,
  { match }: Found,
  mention: Mention,
): readonly RoleDraft[] | null => {
  const before = scene.tokens[match.from - 1]
  const visited =
    match.row.sense === 'visit' &&
    (mention.kind === 'place' || mention.kind === 'state') &&
    before?.end === mention.at.end
  return visited ? [{ role: 'recipient', span: mention.at, mention }] : null
}

const suffered: ReadonlySet<string> = new Set([
  'arrest',
  'release',
  'kill',
  'abduct',
  'expel',
  'acquit',
  'sentence',
])

/** "গ্রেপ্তার হন", "মুক্তি পান", "মারা যান": the subject undergoes it. */
/** A place undergoes nothing; before a noun of act ("নিহত হওয়ার ঘটনা") only what stands right beside it does. */
const canSuffer = (scene: Scene, { match, end }: Found, { span, mention }: RoleDraft): boolean =>
  (mention?.kind === 'person' || mention?.kind === 'organisation') &&
  (scene.tokens[end - 1]?.features.case === undefined ||
    (scene.tokens[match.from - 1]?.end ?? 0) <= span.end)

const isUndergone = (pack: LanguagePack, { match }: Found): boolean =>
  match.row.sense === 'die' ||
  match.row.sense === 'be-injured' ||
  (suffered.has(match.row.sense) &&
    pack.events.undergoing.includes(match.lemmas.join(' ').split(' ').at(-1) ?? ''))

/** Where the last purpose before the predicate ends ("… লড়াই করতে", "… করার জন্য"): its own places and opponents are not the predicate's. */
const lastPurpose = (scene: Scene, pack: LanguagePack, from: number, to: number): number => {
  const index = scene.tokens.findLastIndex(
    (t, i) =>
      i >= from && i < to && (t.features.nonFinite === 'inf' || isOneOf(t, pack.events.purpose)),
  )
  return index === -1 ? -1 : (scene.tokens[index]?.end ?? -1)
}

const within = (scene: Scene, mention: Mention, from: number, to: number): boolean =>
  mention.at.start >= (scene.tokens[from]?.start ?? 0) &&
  mention.at.end <= (scene.tokens[to]?.end ?? scene.span.end)

/** The first agents that stand side by side: "দক্ষিণ কোরিয়া, ইউক্রেন ও পশ্চিমারা". */
const firstGroup = (scene: Scene, agents: readonly RoleDraft[]): readonly RoleDraft[] => {
  const group: RoleDraft[] = []
  for (const agent of [...agents].sort((a, b) => a.span.start - b.span.start)) {
    const before = group.at(-1)
    if (before && !isBeside(scene, before.span.end, agent)) break
    group.push(agent)
  }
  return group
}

/** True where only a joint, or a joint and the agent's own office, stands between: "পুতিন ও উত্তর কোরিয়ার নেতা কিম". */
const isBeside = (scene: Scene, from: number, { span, mention }: RoleDraft): boolean => {
  const gap = scene.text.slice(from, span.start).replace(/^\S*/u, '')
  const joint = /^[^\p{L}]*(?:(?:ও|এবং|আর)\s+)?/u.exec(gap)?.[0] ?? ''
  const office = gap.slice(joint.length)
  if (office === '') return true
  const begin = span.start - office.length
  const owner = scene.mentions.find((m) => m.kind === 'state' && m.at.start === begin)
  const title = owner ? office.slice(owner.at.end - begin).replace(/^\S*/u, '') : office
  return joint.trim() !== '' && title.trim() === mention?.role
}

/** "অনুমোদন করেছে উত্তর কোরিয়া।": a subject moved behind the verb, alone before the stop. */
const afterVerb = (scene: Scene, pack: LanguagePack, end: number): readonly RoleDraft[] => {
  const stop = scene.tokens.findIndex((t, i) => i >= end && t.kind === 'punct')
  const to = stop === -1 ? scene.tokens.length : stop
  if (!isFinite(scene.tokens[end - 1]) || to - end > 14) return []
  const mentions = scene.mentions.filter(
    (m) =>
      m.at.start >= (scene.tokens[end]?.start ?? Infinity) &&
      m.at.end <= (scene.tokens[to - 1]?.end ?? 0),
  )
  return mentions.flatMap((m) => roleOf(scene, pack, m)).filter((r) => r.role === 'agent')
}

/** "স্বাক্ষর করা … চুক্তি": a participle before its noun. */
const objectAfterParticiple = (scene: Scene, { verb, end }: Found): readonly RoleDraft[] => {
  const token = scene.tokens[verb]
  if (token?.features.nonFinite !== 'verbal-noun' || token.features.case || end > verb + 1)
    return []
  const ahead = scene.tokens.slice(end, end + 5)
  const stop = ahead.findIndex((t) => t.pos === 'VERB' || t.kind === 'punct')
  const near = ahead.slice(0, stop === -1 ? undefined : stop)
  const mention = near.map((t) => mentionAt(scene, t)).find((m) => m?.kind === 'instrument')
  return mention ? [{ role: 'object', span: mention.at, mention }] : []
}
