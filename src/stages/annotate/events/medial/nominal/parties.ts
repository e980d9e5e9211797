import type { Mention } from '../../../../../core/reading.ts'
import type { NominalRow } from '../../../../../lang/contract/nominal-acts.ts'
import { lists, wordOf } from '../../../medial/joined-groups.ts'
import type { NounGroup } from '../../../medial/phrases.ts'
import { tokenFrom } from '../../../scene.ts'
import type { RoleDraft } from '../../draft.ts'
import { actorsIn } from '../actors.ts'
import { bareParty } from '../heads.ts'
import { onLaws } from '../untouched.ts'
import type { Chained } from '../proof/chain.ts'
import { standingOf } from '../proof/standing.ts'

/** A noun of act with what belongs to it. */
export interface Named {
  readonly group: NounGroup
  /** Index of the group among the items. */
  readonly j: number
  /** Index of the noun among the tokens. */
  readonly head: number
  readonly row: NominalRow
  /** Behind its "of". */
  readonly inner: NounGroup | null
  /** Behind its own preposition. */
  readonly on: NounGroup | null
  /** In the genitive before it. */
  readonly owner: NounGroup | null
}

interface Parties {
  readonly roles: readonly RoleDraft[]
  /** Index after the last token that belongs to the act. */
  readonly end: number
}

/** Who did it to whom by the noun's own groups; null where somebody is named whom they do not prove. */
export const partiesOf = (chained: Chained, named: Named): Parties | null => {
  const { pack, items } = chained
  const { row, inner, on, owner } = named
  let next = named.j + (on ? 2 : 1)
  let end = (on ?? named.group).to
  const agents: NounGroup[] = []
  const opener = items[next]
  const { between = [] } = pack.events.medial?.nominals ?? {}
  if (
    opener?.type === 'noun' &&
    (opener.marker === 'by' || (row.mutual === true && between.includes(opener.marker ?? ''))) &&
    opener.from <= end + 1
  ) {
    agents.push(opener)
    next++
    for (
      let item = items[next + 1];
      lists(items[next], pack) && item?.type === 'noun' && item.marker === null;
      item = items[next + 1]
    ) {
      if (items[next + 2]?.type === 'verb' && wordOf(items[next]) === ',') break
      agents.push(item)
      next += 2
    }
    end = agents.at(-1)?.to ?? end
  }
  const undergoers: NounGroup[] = []
  const doer = owner && (row.ofOwner !== true || inner) ? owner : null
  if (doer) agents.unshift(doer)
  else if (owner) undergoers.push(owner)
  if (inner && row.ofIs === 'doer') agents.push(inner)
  else if (inner && row.ofIs === 'undergoer') undergoers.push(inner)
  if (on) undergoers.push(on)
  const acting = agents.map((g) => fillersOf(chained, g, { role: 'agent', row }))
  // Who does it is named, and the words do not prove it.
  if (acting.some((roles, i) => roles.length === 0 && hasActor(chained, agents[i]))) return null
  const regarded = undergoers.map((g) => fillersOf(chained, g, { role: 'recipient', row }))
  const objects = undergoers.flatMap((g) =>
    g.mentions
      .filter((m) => (m.kind === 'instrument' || m.kind === 'event') && isInside(chained, g, m))
      .map((m): RoleDraft => ({ role: 'object', span: m.at, mention: m })),
  )
  const where = placeOf(chained, items[next], end)
  const roles = [
    ...acting.flat(),
    ...objects,
    ...(objects.length > 0 ? [] : regarded.flat()),
    ...where,
  ]
  return { roles, end: where.length > 0 ? (items[next] as NounGroup).to : end }
}

/** A name inside a part of a group. */
const isInside = (
  { scene: { tokens } }: Chained,
  { from, to }: NounGroup,
  { at }: Mention,
): boolean => {
  const first = tokenFrom(tokens, at.start)
  return from <= first && first < to
}

const hasActor = (chained: Chained, group: NounGroup | undefined): boolean =>
  group !== undefined && actorsIn(chained, withOwnMentions(chained, group)).length > 0

const withOwnMentions = (chained: Chained, group: NounGroup): NounGroup => ({
  ...group,
  mentions: group.mentions.filter((m) => isInside(chained, group, m)),
})

/** Whole names in a group, its head or its body's; else the group that a public noun heads. */
const fillersOf = (
  chained: Chained,
  part: NounGroup,
  { role, row }: { readonly role: RoleDraft['role']; readonly row: NominalRow },
): readonly RoleDraft[] => {
  const group = withOwnMentions(chained, part)
  const named = actorsIn(chained, group).filter((m) => {
    const standing = standingOf(chained, group, m)
    return (
      standing === 'head' ||
      standing === 'body' ||
      (standing === 'holder' && m.kind !== 'organisation') ||
      (standing === 'people' && role === 'recipient')
    )
  })
  if (named.length > 0) return named.map((mention) => ({ role, span: mention.at, mention }))
  const { institutions, medial } = chained.pack.events
  const parties =
    role === 'agent' && onLaws.has(row.sense)
      ? [...institutions, ...(medial?.lawmakers ?? [])]
      : institutions
  const bare = bareParty(chained, group, role, parties)
  return bare ? [bare] : []
}

/** "the deaths of 12 people in Nairobi": the place right behind. */
const placeOf = (
  { scene: { tokens }, pack }: Chained,
  item: Chained['items'][number] | undefined,
  end: number,
): readonly RoleDraft[] => {
  const wheres = pack.events.medial?.small.wheres ?? []
  if (item?.type !== 'noun' || !wheres.includes(item.marker ?? '') || item.from > end + 2) return []
  return item.mentions
    .filter(
      (m) =>
        (m.kind === 'place' || m.kind === 'state') && m.at.end >= (tokens[item.to - 1]?.end ?? 0),
    )
    .map((mention) => ({ role: 'place', span: mention.at, mention }))
}
