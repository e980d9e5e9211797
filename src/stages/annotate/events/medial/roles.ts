import type { Mention } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import type { Span } from '../../../../core/span.ts'
import { isOneOf, tokenFrom } from '../../scene.ts'
import type { RoleDraft } from '../draft.ts'
import { antecedentOf } from '../../medial/relatives.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Clauses } from './clauses.ts'
import { alongsideOf, isAlongside } from './alongside.ts'
import { partiesOf, withClass } from './act.ts'
import type { Act } from './act.ts'
import { actorsIn, describesPrivate, isGiver, isOfThing, isPossessor } from './actors.ts'
import { partiesBetween } from './between.ts'
import { bareParty, opensBareParty } from './heads.ts'
import { homesOf } from './homes.ts'
import { describesNext, isBroken, isEither, isRunIn } from './kept-out.ts'
import { isCut } from './whole.ts'
import { isPutTo, namesHarm } from './regarded.ts'
import { askedThat, isHaven, isParticled, markerOf, rightOf } from './reached.ts'
import { isBeside, isOutside, isThingOf, isUntouched, moved } from './untouched.ts'

/** Roles of the verb at item `k`, whose subject is known. */
export const rolesOf = (
  clauses: Clauses,
  k: number,
  {
    subject,
    sense,
    end,
  }: {
    readonly subject: readonly NounGroup[]
    readonly sense: Sense
    /** Index after the last token of the predicate. */
    readonly end: number
  },
): readonly RoleDraft[] => {
  const verb = clauses.items[k]
  if (verb?.type !== 'verb') return []
  const right = [...rightOf(clauses.items, k), ...askedThat(clauses, k, sense)]
    .map((g) => ({ ...g, marker: isParticled(clauses, g, end) ? null : markerOf(clauses, g) }))
    .filter(
      (g) =>
        isPutTo(clauses, k, g, sense) && !isOutside(clauses, g, sense) && !isForOthers(clauses, g),
    )
  const antecedent = antecedentOf(clauses.items, k)
  const objects = [...(antecedent ? [antecedent] : []), ...subject, ...right].flatMap((g) =>
    g.mentions
      .filter((m) => isThing(m) && !isBroken(clauses, m) && !isInOffice(g, m))
      // "law and order": what it describes is another thing.
      .filter((m) => m.class !== 'law' || !describesNext(clauses, m))
      .map((m) => roleOf('object', m)),
  )
  const act: Act = { verb, sense, parties: partiesOf(clauses, sense, objects) }
  const left: RoleDraft['role'] = verb.passive && !moved.has(sense) ? 'recipient' : 'agent'
  const subjects = (verb.passive && topics.has(sense) ? [] : withoutApposed(clauses, subject))
    .filter((g) => !isEither(clauses, g))
    .flatMap((g) => [g, ...homesOf(clauses, g, sense), ...alongsideOf(clauses, g)])
    .flatMap((g) => {
      const named = partiesIn(clauses, g)
        .filter((m) =>
          left === 'agent'
            ? !isPossessor(clauses, g, m) &&
              !describesPrivate(clauses, g, { mention: m, sense }) &&
              !(g.pronoun === true && isObject(right, m))
            : !namesHarm(clauses, subject, sense, m) &&
              !isBeside(clauses, g, m, sense) &&
              !isOfThing(clauses, g, { mention: m, sense }),
        )
        .map((m) => withClass(roleOf(left, m, spanOf(clauses, g, m)), act))
      return named.length > 0 ? named : bareRoles(clauses, g, left, act)
    })
  const others = right
    .flatMap((g) => [g, ...alongsideOf(clauses, g).map((a) => ({ ...a, marker: g.marker }))])
    .flatMap((group) =>
      rightRoles(clauses, group, act).filter(
        ({ role, mention }) =>
          role !== 'recipient' ||
          !mention ||
          !(
            isThingOf(sense, group, mention) ||
            isGiver(clauses, group, { mention, sense }) ||
            isUntouched(clauses, group, { sense, passive: verb.passive }) ||
            isBeside(clauses, group, mention, sense) ||
            namesHarm(clauses, right, sense, mention)
          ),
      ),
    )
  // "the party's convener Otieno resigned": the party did not.
  const resigning = sense === 'resign' && subjects.some((r) => r.mention?.kind === 'person')
  const acting = subjects.filter(
    ({ mention }) =>
      sense !== 'resign' ||
      (resigning
        ? mention?.kind === 'person'
        : mention?.class !== 'party' && mention !== undefined),
  )
  const agents = acting.filter((r) => r.role === 'agent').map((r) => r.mention)
  const homes = agents.flatMap((m) => m?.state ?? [])
  const together = sense === 'agree' && new Set(homes).size > 1
  const recipients = others.filter(
    ({ role, mention }) =>
      role !== 'recipient' ||
      !(
        (mention !== undefined && agents.includes(mention)) ||
        (mention?.kind === 'state' && homes.includes(mention.entity ?? '')) ||
        (mention?.class === 'state' && homes.includes(mention.entity ?? '')) ||
        together
      ),
  )
  const between = partiesBetween(clauses, subject, sense)
  const parties = between.groups.flatMap((g) =>
    partiesIn(clauses, g).map((m) => roleOf(between.role, m)),
  )
  return [...acting, ...parties, ...objects, ...recipients]
}

/** "an appeal from lawyers for Otieno", "along with Otieno": whom people work for or who acts as well. */
const isForOthers = ({ scene, pack, items }: Clauses, group: NounGroup): boolean => {
  if (isAlongside({ scene, pack, items }, group)) return true
  const before = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) - 1]
  return (
    group.marker === 'for' &&
    before?.type === 'noun' &&
    before.to === group.from - 1 &&
    before.mentions.length === 0 &&
    isOneOf(scene.tokens[before.to - 1], pack.events.medial?.people ?? [])
  )
}

/** What is discussed or signed is what stands in the passive's subject, nobody whom it regards. */
const topics: ReadonlySet<Sense> = new Set([
  'negotiate',
  'sign',
  'protest',
  'finalise',
  'approve',
  'pass',
])

/** "he accused Otieno": whoever "he" is, not Otieno. */
const isObject = (right: readonly NounGroup[], mention: Mention): boolean =>
  right.some(
    (g) =>
      g.marker === null &&
      g.mentions.some((m) => m === mention || (m.entity !== null && m.entity === mention.entity)),
  )

const roleOf = (role: RoleDraft['role'], mention: Mention, span: Span = mention.at): RoleDraft => ({
  role,
  span,
  mention,
})

/** Where a filler stands: the name itself, or the pronoun that stands for it. */
const spanOf = ({ scene }: Clauses, group: NounGroup, mention: Mention): Span => {
  const token = group.pronoun ? scene.tokens[group.from] : undefined
  return token ? { start: token.start, end: token.end } : mention.at
}

const isThing = (mention: Mention): boolean =>
  mention.kind === 'instrument' || mention.kind === 'event'

/** "Law Adviser Anna Otieno": what an office is for is nothing that its holder does. */
const isInOffice = ({ mentions }: NounGroup, { at }: Mention): boolean =>
  mentions.some((m) => m.kind === 'person' && m.at.start > at.end)

/** "in Kenya", no "in the killing of a Kenyan farmer": nothing stands behind it that it describes. */
const isHead = ({ scene }: Clauses, group: NounGroup, mention: Mention): boolean =>
  (scene.tokens[group.to - 1]?.start ?? 0) < mention.at.end ||
  scene.tokens[tokenFrom(scene.tokens, mention.at.end)]?.features.case === 'gen'

/** "the Kisumu shooting": the act was there, not what is done about it. */
const tellsAct = (clauses: Clauses, group: NounGroup, mention: Mention): boolean => {
  const { harms = [], happenings = [] } = clauses.pack.events.medial ?? {}
  const { tokens } = clauses.scene
  // A noun in -ing may look like a verb behind the group.
  return [...(isHead(clauses, group, mention) ? [] : [group.to - 1]), group.to].some((at) =>
    [harms, happenings].some((words) => isOneOf(tokens[at], words)),
  )
}

const bareRoles = (
  clauses: Clauses,
  group: NounGroup,
  role: RoleDraft['role'],
  { parties }: Act,
): readonly RoleDraft[] => {
  const bare = bareParty(clauses, group, role, parties)
  return bare ? [bare] : []
}

/** Who in a group can fill a role: whole names, and those of a pronoun that can stand for them. */
const partiesIn = (clauses: Clauses, group: NounGroup): readonly Mention[] =>
  isUnsure(clauses, group)
    ? []
    : actorsIn(clauses, group).filter(
        (m) =>
          group.pronoun === true ||
          !(isCut(clauses, m) || isRunIn(clauses, group, m) || opensBareParty(clauses, group, m)),
      )

/** "they" of one person, "he" where another person stands between: whom a pronoun means is not known. */
const isUnsure = ({ scene, pack }: Clauses, group: NounGroup): boolean => {
  const token = scene.tokens[group.from]
  const [only] = group.mentions
  if (!group.pronoun || !token || !only) return false
  // "it" of two bodies, "this": which of them, or what, is not known.
  const several = new Set(group.mentions.map((m) => m.entity ?? m.text)).size > 1
  const ofThing = isOneOf(token, pack.events.thingPronouns)
  if (token.pos === 'DET' || (ofThing && several)) return true
  if (isOneOf(token, pack.names.groups))
    return group.mentions.filter((m) => m.kind === 'person').length === 1
  return (
    isOneOf(token, pack.names.persons) &&
    (group.mentions.every((m) => m.class === 'state' || m.kind === 'place') ||
      scene.mentions.some(
        (m) =>
          m.kind === 'person' &&
          !group.mentions.includes(m) &&
          m.at.end <= token.start &&
          (m.entity === null || m.entity !== only.entity),
      ))
  )
}

/** "Otieno, secretary of the party's council, said": a body in an apposition only tells where its member belongs. */
const withoutApposed = (
  { items, scene, pack }: Clauses,
  groups: readonly NounGroup[],
): readonly NounGroup[] =>
  groups.map((g, i) => {
    const before = groups[i - 1]
    const joint = before && items.slice(items.indexOf(before) + 1, items.indexOf(g))
    const behindComma = joint?.every((item) => item.type === 'mark' && item.kind === 'comma')
    if (!before || behindComma !== true) return g
    // "Kenya, a Ugandan ally, said": one of many only tells what the first is.
    const { anyone = [] } = pack.events.medial ?? {}
    if (before.mentions.length > 0 && isOneOf(scene.tokens[g.from], anyone))
      return { ...g, mentions: [] }
    const apposed =
      before.mentions.some((m) => m.kind === 'person') &&
      !g.mentions.some((m) => m.kind === 'person')
    return apposed ? { ...g, mentions: g.mentions.filter((m) => m.kind !== 'organisation') } : g
  })

const rightRoles = (clauses: Clauses, group: NounGroup, act: Act): readonly RoleDraft[] => {
  const { pack } = clauses
  const { verb, sense } = act
  const { marker } = group
  const named = partiesIn(clauses, group)
  const bare = named.length === 0 && !isUntouched(clauses, group, { sense, passive: verb.passive })
  // "fired rockets at Kisumu"
  if (sense === 'shell' && marker === 'at') return group.mentions.map((m) => roleOf('recipient', m))
  if (marker !== null && pack.events.agentMarkers.includes(marker) && verb.passive)
    return named.length > 0
      ? named.map((m) => withClass(roleOf('agent', m), act))
      : bareRoles(clauses, group, 'agent', act)
  if (marker !== null && pack.events.medial?.small.wheres.includes(marker)) {
    if (isHaven(clauses, group, sense)) return named.map((m) => roleOf('recipient', m))
    return group.mentions
      .filter((m) =>
        m.kind === 'place'
          ? !tellsAct(clauses, group, m)
          : m.class === 'state' && isHead(clauses, group, m),
      )
      .map((m) => roleOf('place', m))
  }
  // A passive has its object before it: "were punished, reports Otieno".
  const direct =
    marker === null
      ? !verb.passive
      : pack.events.recipientMarkers.includes(marker) ||
        // "condemned an attack by …": whose doing it was is whom the act regards.
        pack.events.agentMarkers.includes(marker)
  const onPlaces = group.mentions.filter((m) => m.kind === 'place' && !named.includes(m))
  return [
    ...(direct ? named.map((m) => roleOf('recipient', m)) : []),
    ...(bare &&
    direct &&
    (marker === null || isSmall(pack, 'met', marker) || group.mentions.length > 0)
      ? bareRoles(clauses, group, 'recipient', act)
      : []),
    ...onPlaces.map((m) => roleOf('place', m)),
  ]
}
