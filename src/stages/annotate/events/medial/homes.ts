import type { Mention } from '../../../../core/reading.ts'
import { senseRow } from '../../../../core/senses.ts'
import type { Sense } from '../../../../core/senses.ts'
import { isOneOf } from '../../scene.ts'
import { joins } from '../../medial/joined-groups.ts'
import type { NounGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import type { Clauses } from './clauses.ts'

/**
 * "Lawmakers in France and Spain", "soldiers from Iraq": several who bear no name act for where they belong, and
 * "a spokesman for the ministry" speaks for it.
 */
export const homesOf = (
  { scene, pack, items }: Clauses,
  group: NounGroup,
  sense: Sense,
): readonly NounGroup[] => {
  const head = scene.tokens[group.to - 1]
  const next = items.findIndex((i) => i.type === 'noun' && i.from === group.from) + 1
  if (isOneOf(head, pack.events.medial?.small.speakersFor ?? [])) {
    const body = items[next]
    return body?.type === 'noun' && body.marker === 'for' ? [body] : []
  }
  if (group.pronoun || !head?.norm.endsWith('s') || group.mentions.some(isKnown)) return []
  const protests = senseRow(sense).plover === 'PROTEST'
  const heads = pack.events.institutions.flatMap((row) => row.words)
  if (!protests && !isOneOf(head, [...heads, ...(pack.events.medial?.publicParts ?? [])])) return []
  const found: NounGroup[] = []
  for (let j = next; j > 0 && j < items.length; j++) {
    const item = items[j]
    if (item?.type === 'noun') {
      if (found.length === 0 ? !isSmall(pack, 'homes', item.marker) : item.marker !== null) break
      found.push(item)
    } else if (!joins(item, pack) || found.length === 0) break
  }
  return found
}

const isKnown = (mention: Mention): boolean =>
  mention.entity !== null || mention.kind === 'person' || mention.kind === 'organisation'
