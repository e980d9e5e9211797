import type { EntityClass } from '../../../../core/reading.ts'
import type { Sense } from '../../../../core/senses.ts'
import { peopleUnits } from '../../../../core/units.ts'
import type { Token } from '../../../../lang/contract/token.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { antecedentOf } from '../../medial/relatives.ts'
import { joins, lists } from '../../medial/joined-groups.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf, isPronoun, mentionAt, tokenFrom } from '../../scene.ts'
import type { EventDraft, RoleDraft } from '../draft.ts'
import { directObjects } from './objects.ts'
import { endOf, headIndex } from './heads.ts'
import { isEither } from './kept-out.ts'
import { isNobody } from './nobody.ts'
import { isSubject } from './proof/chain.ts'
import type { Chained } from './proof/chain.ts'
import { reachedBy } from './proof/reached.ts'
import { isOfState } from './proof/standing.ts'
import { isUnknown } from './unknown.ts'
import { isPutTo } from './regarded.ts'
import { moved } from './untouched.ts'

/** Acts whose object is what is asked for as well as who is asked. */
const asking: ReadonlySet<Sense> = new Set<Sense>(['demand', 'appeal', 'promise'])

/** Acts that only people undergo: a bare number behind or before them counts people, "the other" is one of them. */
const onPeople: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'injure',
  'die',
  'be-injured',
  'arrest',
  'abduct',
  'torture',
  'beat',
  'sentence',
])

/** Acts whose subject undergoes them. */
const befalling: ReadonlySet<Sense> = new Set<Sense>(['die', 'be-injured'])

/**
 * Who does an act and whom it is done to, told by common nouns alone: "a woman was killed", "arrested five men". They
 * stand in the act where grammar proves them, and make no public party of anybody: see decision 0014.
 */
export const describedOf = (
  chained: Chained,
  k: number,
  draft: EventDraft,
): readonly RoleDraft[] => {
  const { frame, passive, roles } = draft
  if (moved.has(frame.sense)) return []
  const lacks = (role: RoleDraft['role']): boolean => !roles.some((r) => r.role === role)
  const left = passive ? 'recipient' : 'agent'
  const to = tokenFrom(chained.scene.tokens, draft.span.end)
  const verb = chained.items[k] as VerbGroup
  const act = { k, to, sense: frame.sense, passive }
  // "shot and killed twelve": behind the predicate's last verb.
  const last = Math.max(
    k,
    chained.items.findLastIndex((i) => i.type === 'verb' && i.at < to),
  )
  const of = (g: NounGroup, role: RoleDraft['role']): readonly RoleDraft[] =>
    roleOf(chained, g, { role, sense: frame.sense })
  const isFilled = (g: NounGroup): boolean =>
    roles.some(({ span }) => {
      const at = tokenFrom(chained.scene.tokens, span.start)
      return g.from <= at && at < g.to
    })
  const before = (chained.subjects.get(k) ?? []).filter(
    (g) => isSubject(chained, k, g) && !isEither(chained, g),
  )
  const by = chained.items
    .slice(k + 1)
    .filter((i): i is NounGroup => i.type === 'noun' && i.marker === 'by')
  const antecedent = antecedentOf(chained.items, k)
  // "tried to arrest students, these teachers stood": who acts next is no object.
  const actsNext = (g: NounGroup): boolean => {
    const next =
      chained.items[chained.items.findIndex((i) => i.type === 'noun' && i.from === g.from) + 1]
    return opensClause(chained, g) || (next?.type === 'verb' && next.shape === 'finite')
  }
  const behind = passive
    ? by.filter((g) => reachedBy(chained, act, g) === 'agent')
    : [
        ...(antecedent && !before.includes(antecedent) ? [antecedent] : []),
        ...objectsOf(chained, last, to).filter(
          (g) =>
            verb.passive === passive &&
            // "the toll rose to 61"
            frame.sense !== 'toll-stands' &&
            (!asking.has(frame.sense) || isAddressed(chained, g)) &&
            !actsNext(g) &&
            isPutTo(chained, k, g, frame.sense) &&
            reachedBy(chained, { ...act, k: last }, g) === 'object',
        ),
      ]
  const right = passive ? 'agent' : 'recipient'
  // "Kenya and independent analysts rejected": those who are joined to a name act as well.
  const told = (groups: readonly NounGroup[], role: RoleDraft['role']): readonly RoleDraft[] =>
    lacks(role)
      ? groups.flatMap((g) => of(g, role))
      : groups
          .filter((g) => isJoined(chained, g) && !isFilled(g))
          .filter((g) => !isPartOfOffice(chained, g))
          .flatMap((g) => of(g, role).map((r) => ({ ...r, beside: true as const })))
  return [...told(before, left), ...told(behind, right)]
}

/** What stands bare behind the verb, or behind the preposition that ends the predicate: "fired at him". */
const objectsOf = (
  { items, scene, pack }: Chained,
  k: number,
  to: number,
): readonly NounGroup[] => {
  const next = items[k + 1]
  const last = scene.tokens[to - 1]
  if (next?.type === 'noun' && next.marker !== null && next.marker === last?.norm) return [next]
  const objects = directObjects(items, k, pack)
  const at = (g: NounGroup): number => items.indexOf(g)
  // "arrested a trader, the chief suspect": a comma alone, which no "and" follows, only tells who the first is.
  const end = objects.findLastIndex((g) => joins(items[at(g) - 1], pack))
  return objects.filter((g, n) => n === 0 || n <= end || scene.tokens[g.from]?.pos !== 'DET')
}

/** "urged people to stay calm": whom an infinitive behind it makes the one who is asked. */
const isAddressed = ({ items }: Chained, group: NounGroup): boolean => {
  const next = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) + 1]
  return (
    next?.type === 'verb' &&
    next.shape === 'infinitive' &&
    !next.passive &&
    next.from <= group.to + 1
  )
}

/** "accused Otieno and the mayor, his friend, has left": whoever stands behind the joint acts in a clause of their own. */
const opensClause = ({ items, pack, subjects }: Chained, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const v = items.findIndex((i, n) => n > j && i.type === 'verb')
  return (
    joins(items[j - 1], pack) &&
    v !== -1 &&
    (items[v] as VerbGroup).shape === 'finite' &&
    !items.slice(j, v).some((i) => i.type === 'mark' && i.kind === 'relative') &&
    (subjects.get(v) ?? []).some((o) => o.from === group.from)
  )
}

/** "youth and sports adviser Otieno": a singular without an article beside a named holder belongs to the office. */
const isPartOfOffice = ({ items, scene, pack }: Chained, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  // "youth and sports, labour and trade adviser Otieno"
  const holder = items
    .slice(j + 2)
    .find((i) => (i.type === 'noun' ? i.mentions.length > 0 : !lists(i, pack)))
  const token = scene.tokens[group.from]
  return (
    group.to === group.from + 1 &&
    (token?.pos === 'NOUN' || (token?.pos === 'PROPN' && group.from === 0)) &&
    token.norm === token.lemma &&
    joins(items[j + 1], pack) &&
    holder?.type === 'noun' &&
    headIndex({ items, scene, pack }, holder) === holder.to - 1 &&
    holder.mentions.at(-1)?.kind === 'person' &&
    (holder.mentions.at(-1)?.at.start ?? 0) > (scene.tokens[holder.from]?.start ?? 0)
  )
}

/** "police and traders", "hundreds of traders and activists": right before the joint or right behind it. */
const isJoined = ({ items, pack }: Chained, group: NounGroup): boolean => {
  const j = items.findIndex((i) => i.type === 'noun' && i.from === group.from)
  const beside = (joint: number, other: number): boolean =>
    joins(items[joint], pack) && items[other]?.type === 'noun'
  return beside(j - 1, j - 2) || beside(j - 1, j - 3) || beside(j + 1, j + 2)
}

/** A group of people with its own words, none for a group that names or tells somebody or something else. */
const roleOf = (
  chained: Chained,
  whole: NounGroup,
  { role, sense }: { readonly role: RoleDraft['role']; readonly sense: Sense },
): readonly RoleDraft[] => {
  const group = toldOf(chained, whole)
  if (!group) return []
  const { scene, pack } = chained
  const { tokens } = scene
  const at = headIndex(chained, group)
  const head = tokens[at]
  const last = endOf(chained, group)
  if (!head || !last || isNobody(chained, group)) return []
  const alone = group.to === group.from + 1
  // "seized local and foreign arms"
  if (alone && head.pos === 'ADJ' && joins(chained.items[chained.items.indexOf(whole) + 1], pack))
    return []
  if (alone && isPronoun(head, pack)) return [{ role, span: { start: head.start, end: head.end } }]
  const named = mentionAt(scene, head)
  const of = group.pronoun === true || (named && !isUnknown(named)) ? null : classOf(chained, head)
  const counted =
    (alone && isNumberOfPeople(chained, head)) ||
    (alone &&
      onPeople.has(sense) &&
      (role === 'recipient' || befalling.has(sense)) &&
      head.pos === 'NUM' &&
      !goesOnInNumber(tokens, group.to)) ||
    (onPeople.has(sense) && isSmall(pack, 'oneOfThem', head.norm))
  const who = followedByWho(chained, group) && isOpenedNoun(tokens[group.from], head)
  if (of === null && !counted && !who) return []
  const first = opensPhrase(tokens, group) ?? head
  const state = group.mentions.find(
    (m) => isOfState(m) && m.kind !== 'state' && m.at.end <= head.start,
  )?.state
  return [
    {
      role,
      span: { start: first.start, end: last.end },
      ...(of === null && !who ? {} : { class: of ?? 'person' }),
      ...(state ? { state } : {}),
    },
  ]
}

/**
 * "the release of four students who were arrested": of whom a relative tells that "of" stands before; of "an aide of the
 * guard who fled" nobody knows which.
 */
const toldOf = (chained: Chained, group: NounGroup): NounGroup | null => {
  const { scene, pack, items } = chained
  const next = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) + 1]
  const at = headIndex(chained, group)
  const inner = scene.tokens[group.to - 1]
  const head = scene.tokens[at]
  if (next?.type !== 'mark' || !isSmall(pack, 'ofPeople', next.word)) return group
  if (!inner || !head || inner === head || scene.tokens[at + 1]?.norm !== 'of') return group
  // "the escape of those who fled"
  if (inner.pos === 'DET' || inner.pos === 'PRON') return { ...group, from: at + 2 }
  if (classOf(chained, inner) === null && !isOneOf(inner, pack.names.groups)) return group
  if (head.pos !== 'NOUN' || classOf(chained, inner) === null) return { ...group, from: at + 2 }
  return classOf(chained, head) === null ? { ...group, from: at + 2 } : null
}

/** "a respected figure who was killed": a person, whatever the noun. */
const followedByWho = ({ items, pack }: Chained, group: NounGroup): boolean => {
  const next = items[items.findIndex((i) => i.type === 'noun' && i.from === group.from) + 1]
  return (
    group.mentions.length === 0 &&
    next?.type === 'mark' &&
    next.kind === 'relative' &&
    isSmall(pack, 'ofPeople', next.word)
  )
}

/** "the poor who", no "are not sure who": an adjective alone is nobody. */
const isOpenedNoun = (first: Token | undefined, head: Token): boolean =>
  head.pos !== 'ADJ' || first !== head

/** "five to six people", "one by one" */
const goesOnInNumber = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.pos === 'NUM'

/** The first word of a group that is no article: "some of the sailors", "sailors"; of "15 to 20 sailors" only these. */
export const opensPhrase = (
  tokens: readonly Token[],
  { from, to }: Pick<NounGroup, 'from' | 'to'>,
): Token | undefined => {
  const range = tokens[from - 2]?.pos === 'NUM' && tokens[from - 1]?.pos !== 'NOUN'
  return tokens
    .slice(from, to)
    .find(
      (t, i) =>
        !(range && t.pos === 'NUM') && (t.pos !== 'DET' || isMeasured(tokens[from + i + 1])),
    )
}

const isMeasured = (next: Token | undefined): boolean => next?.norm === 'of'

/** What a noun for people makes of them. */
export const classOf = ({ pack: { events } }: Chained, head: Token): EntityClass | null =>
  [...events.institutions, ...(events.medial?.described ?? [])].find((row) =>
    isOneOf(head, row.words),
  )?.class ?? null

/** "19 were arrested" */
const isNumberOfPeople = ({ scene }: Chained, { start, end, pos }: Token): boolean =>
  pos === 'NUM' &&
  scene.quantities.some((q) => peopleUnits.has(q.unit) && q.at.start <= start && end <= q.at.end)
