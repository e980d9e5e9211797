import { flatMapped } from '../../../../core/mapped.ts'
import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import { peopleUnits } from '../../../../core/units.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isFinite, isOneOf, lastWhere, mentionAt } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { withoutEarlierPapers } from './earlier-papers.ts'
import { clauseBefore } from './clause-before.ts'
import { describedBy } from './described.ts'
import { describedNames, describesBehind } from './described-party.ts'
import { isMatter, lastAfter } from './earlier-act.ts'
import { neighboursOf } from './frontier.ts'
import type { Found, Place } from './found.ts'
import { institutionOf, joinedOffices, markedInstitutions } from './institutions.ts'
import { ownersOf } from './nominal-roles.ts'
import { mainClause } from './main-clause.ts'
import { otherOffice } from './other-office.ts'
import { isMarked, roleOf } from './role-of.ts'
import { strikersOf } from './strokes.ts'
import { sufferersBehind, sufferersOwning } from './sufferers.ts'
import { firstGroup, hasSubject, subjectOf, wordsBehind } from './subject.ts'
import {
  isDeclared,
  isElected,
  isItself,
  isOfOthers,
  isUndergone,
  leadsToPassive,
  wordsOf,
} from './undergone.ts'
import { unionBehind } from './union.ts'

/** Who does it, to whom, with whom and where, by case endings and postpositions. */
export const rolesOf = (place: Place): readonly RoleDraft[] => {
  const { scene, found } = place
  const { from, match, passive } = found
  const inClause = scene.mentions.filter((m) => within(scene, m, from, match.from))
  const purpose = lastPurpose(place)
  const earlier = lastEarlierAct(place)
  const roles = flatMapped(inClause, (m) => visitedOf(scene, found, m) ?? roleOf(place, m))
    .filter((r) => !isOfPurpose(place, r) || r.span.start >= purpose)
    .filter((r) => r.role !== 'place' || (r.span.start >= earlier && !isOfPaper(place, r)))
  // "দাবি জানাই": of what "I" or "we" do nobody named is the subject.
  const own = scene.tokens[found.end - 1]?.features.person === 1
  const acting = roles.filter((r) => r.role === 'agent')
  const suffers = isUndergone(place)
  const describes = describesBehind(place)
  const undergone =
    passive || suffers || leadsToPassive(place) || isItself(place) || isOfOthers(place) || describes
  const marked = acting.filter((r) => isMarked(place, r))
  const patients =
    suffers && !describes && (!passive || isElected(place)) ? patientsOf(place, acting) : []
  const others = roles.filter((r) => r.role !== 'agent')
  const participle = objectAfterParticiple(place)
  const described = describedNames(place)
  const bySign = marked.length > 0 ? marked : markedInstitutions(place)
  // "ফখরুল … তারেক রহমানের পক্ষ থেকে শুভেচ্ছা জানান": who does it himself for somebody else.
  const himself = undergone
    ? []
    : acting.filter((r) => r.mention?.kind === 'person' && !marked.includes(r))
  const onBehalf =
    himself.length > 0 && marked.length > 0 && marked.every((r) => r.mention?.kind === 'person')
  const byOwner = isGot(place) ? ownersOf(place) : suffers ? strikersOf(place) : []
  const byInstitution = bySign.length === 0 ? byOwner : bySign
  const agents =
    undergone || (byInstitution.length > 0 && !onBehalf)
      ? firstGroup(place, byInstitution)
      : agentsOf(place, onBehalf ? himself : acting)
  // Nobody is the other party of his own act: a name that stands there twice is a caption's.
  const met = new Set(
    flatMapped(others, (r) => (r.role === 'recipient' ? [r.mention?.entity] : [])),
  )
  return [
    ...(own || isDeclared(place) ? [] : agents).filter(
      (a) => !a.mention?.entity || !met.has(a.mention.entity),
    ),
    ...patients.map((r) => ({ ...r, role: 'recipient' as const })),
    ...withoutEarlierPapers(place, others).filter(
      (r) =>
        (r.role !== 'place' && r.role !== 'with') || !agents.some((a) => a.mention === r.mention),
    ),
    ...(patients.length + described.length > 0 || others.some((r) => r.role === 'recipient')
      ? []
      : [
          ...sufferersBehind(place),
          ...(suffers ? sufferersOwning(place) : []),
          ...(others.some((r) => r.role === 'with') ? [] : otherOffice(place)),
        ]),
    ...participle,
    ...described,
    ...(others.some((r) => r.role === 'object') ? [] : paperBehind(place)),
  ]
}

/** "পার্লামেন্টের অনুমোদন পেয়েছে চুক্তিটি।": the paper alone behind the verb. */
const paperBehind = ({ scene, final, found }: Place): readonly RoleDraft[] => {
  const { tokens } = scene
  const next = tokens[found.end]
  const mention = next && mentionAt(scene, next)
  const after = tokens.find((t) => mention !== undefined && t.start >= mention.at.end)
  return isFinite(tokens[found.end - 1]) &&
    final.nominal.papers.includes(found.match.row.sense) &&
    mention?.kind === 'instrument' &&
    after?.kind === 'punct'
    ? [{ role: 'object', span: mention.at, mention }]
    : []
}

/** "পার্লামেন্টের অনুমোদন পেয়েছে": what the paper gets is whoever's it was. */
const isGot = ({ pack, found: { match } }: Place): boolean =>
  (match.row.sense === 'approve' || match.row.sense === 'ratify') &&
  isReceiving(pack, wordsOf(match).at(-1) ?? '')

const isReceiving = ({ events }: LanguagePack, light: string): boolean =>
  events.undergoing.includes(light) && !events.passive.includes(light)

/** The named subject, else the institution that acts under its common noun, and the offices joined to either. */
const agentsOf = (place: Place, acting: readonly RoleDraft[]): readonly RoleDraft[] => {
  const main = behindMain(place)
  if (main.length > 0) return main
  const subject = subjectOf(place, acting)
  const office = subject.roles.length > 0 ? subject.roles : institutionOf(place, subject.behind)
  const own = office.length > 0 ? office : unionBehind(place)
  const beside = own.length > 0 ? own : agentsBehind(place)
  const alone = beside.length === 0 && !subject.behind && !hasSubject(place)
  const first = alone ? neighboursOf(place) : beside
  return [...first, ...joinedOffices(place, first)]
}

/** "লেখক রহিম শেখ গত বছর তাঁকে আমন্ত্রণ জানিয়ে সম্মানিত করেছিলেন ট্রাম্প।": who stands behind the verb that a participle leads to does both. */
const behindMain = (place: Place): readonly RoleDraft[] => {
  const main = mainClause(place)
  if (!main || !wordsBehind(main)) return []
  const { roles } = subjectOf(main, [])
  return roles.length > 0 ? roles : institutionOf(main, true)
}

/** "নিন্দা জানিয়ে মহাসচিব গুতেরেস বলেন", "ট্রাম্প … করেন এবং … জানান": the named subject of the verb that shares it. */
const agentsBehind = (place: Place): readonly RoleDraft[] => {
  const main = mainClause(place) ?? clauseBefore(place)
  if (!main || hasSubject(place)) return []
  const { scene, found } = main
  const acting = scene.mentions
    .filter((m) => within(scene, m, found.from, found.match.from))
    .flatMap((m) => roleOf(main, m))
    .filter((r) => r.role === 'agent')
  return subjectOf(main, acting).roles
}

/** "গ্রেপ্তার হন", "মারা যান": who undergoes it, unless those who do are only counted. */
const patientsOf = (place: Place, acting: readonly RoleDraft[]): readonly RoleDraft[] => {
  const { scene, found } = place
  const subject = subjectOf(
    place,
    acting.filter((r) => !isMarked(place, r) && canSuffer(scene, found, r)),
  )
  const sufferers = subject.roles.filter((r) => canSuffer(scene, found, r))
  const end = sufferers.at(-1)?.span.end ?? 0
  const counted = scene.quantities.some(
    (q) =>
      q.at.start >= end &&
      q.at.end <= (scene.tokens[found.match.from]?.start ?? 0) &&
      peopleUnits.has(q.unit),
  )
  return counted ? [] : sufferers
}

/** "ভিয়েতনাম সফর করেন", "জার্মানি পোল্যান্ড আক্রমণ করে": the land right before a visit is the one visited, and the second one before an attack attacked. */
const visitedOf = (
  scene: Scene,
  { match, from }: Found,
  mention: Mention,
): readonly RoleDraft[] | null => {
  const before = scene.tokens[match.from - 1]
  const land = mention.kind === 'place' || mention.kind === 'state'
  if (!land || before?.end !== mention.at.end) return null
  const start = scene.tokens[from]?.start ?? 0
  const second =
    match.row.needsState === true &&
    scene.mentions.some(
      (m) => m.kind === 'state' && m.at.start >= start && m.at.end < mention.at.start,
    )
  return match.row.sense === 'visit' || second
    ? [{ role: 'recipient', span: mention.at, mention }]
    : null
}

/** A body undergoes nothing of this, nor does a place; before a noun of act ("নিহত হওয়ার ঘটনা") only who stands right beside it does. */
const canSuffer = (scene: Scene, { match, end }: Found, { span, mention }: RoleDraft): boolean =>
  mention?.kind === 'person' &&
  (scene.tokens[end - 1]?.features.case === undefined ||
    (scene.tokens[match.from - 1]?.end ?? 0) <= span.end)

/** "রহিমকে হত্যার উদ্দেশ্যে গুলি করা হয়": what is meant and what is done fall on the same man. */
const isOfPurpose = ({ found: { match } }: Place, { role }: RoleDraft): boolean =>
  role !== 'agent' &&
  role !== 'object' &&
  !(role === 'recipient' && senseRow(match.row.sense).plover === 'ASSAULT')

/** Where the last purpose before the predicate ends ("… লড়াই করতে", "… করার জন্য"): its own places and opponents are not the predicate's. */
const lastPurpose = ({ scene, pack, found: { from, match } }: Place): number => {
  const index = lastWhere(
    scene.tokens,
    { from, to: match.from },
    (t) => t.features.nonFinite === 'inf' || isOneOf(t, pack.events.purpose),
  )
  return index === -1 ? -1 : (scene.tokens[index]?.end ?? -1)
}

/** Where the last act told of before the predicate ends ("পেহেলগামে … নিহত হওয়ার এক দিন পর"): where it happened says nothing of the predicate. */
const lastEarlierAct = ({ scene, final, found: { from, match } }: Place): number => {
  const before = { from, to: match.from }
  const index = lastWhere(
    scene.tokens,
    before,
    (t, i) =>
      t.features.nonFinite === 'verbal-noun' &&
      t.features.case === 'gen' &&
      scene.tokens.slice(i + 1, i + 5).some((next) => isOneOf(next, final.done)),
  )
  const after = Math.max(
    lastAfter(scene.tokens, final, before),
    lastWhere(scene.tokens, before, (_, i) => isMatter(scene.tokens, final, i)),
  )
  // "বাংলাদেশে ফেরত পাঠানোর আহ্বান": where somebody is asked to act.
  const asked = spokenOf(match.row.sense)
    ? lastWhere(scene.tokens, before, (t) => t.features.nonFinite === 'verbal-noun')
    : -1
  const last = Math.max(index, after, asked)
  return last === -1 ? -1 : (scene.tokens[last]?.end ?? -1)
}

/** "বাংলাদেশে বিদ্যুৎ রপ্তানির চুক্তিটি অনুমোদন করেছে": a genitive right before the paper tells what it is about, and where. */
const isOfPaper = ({ scene, pack, final, found }: Place, { span }: RoleDraft): boolean => {
  const { tokens } = scene
  const at = tokens.findIndex((t) => t.start >= span.end)
  const paper = tokens.findIndex(
    (t, i) => i > at && i < found.match.from && mentionAt(scene, t)?.kind === 'instrument',
  )
  const about = tokens[paper - 1]
  // "জেলায় গুদাম নির্মাণের প্রস্তাব অনুমোদন": of a proposal as well.
  const proposed = tokens[found.match.from - 1]
  if (
    at !== -1 &&
    paper === -1 &&
    final.nominal.papers.includes(found.match.row.sense) &&
    isOneOf(proposed, pack.events.sections) &&
    tokens.slice(at, found.match.from - 1).some((t) => t.features.case === 'gen')
  )
    return true
  return (
    at !== -1 &&
    paper - 1 >= at &&
    about?.features.case === 'gen' &&
    mentionAt(scene, about) === undefined &&
    !tokens.slice(at, paper).some((t) => t.kind === 'punct')
  )
}

const spokenOf = (sense: Sense): boolean =>
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT'].includes(
    senseRow(sense).plover ?? '',
  )

const within = (scene: Scene, mention: Mention, from: number, to: number): boolean =>
  mention.at.start >= (scene.tokens[from]?.start ?? 0) &&
  mention.at.end <= (scene.tokens[to]?.end ?? scene.span.end)

/** "স্বাক্ষর করা … চুক্তি": a participle before its noun. */
const objectAfterParticiple = ({ scene, final, found }: Place): readonly RoleDraft[] => {
  const mention = describedBy(scene, final, found)
    .map((t) => mentionAt(scene, t))
    .find((m) => m?.kind === 'instrument')
  return mention ? [{ role: 'object', span: mention.at, mention }] : []
}
