import { senseRow } from '../../../../core/senses.ts'
import type { Item } from '../../medial/phrases.ts'
import { wordOf } from '../../medial/joined-groups.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isOneOf } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import { headOf } from './heads.ts'

/** "vowed to destroy the gang": no friendly promise. */
export const promisesHarm = (
  draft: EventDraft,
  items: readonly Item[],
  typed: ReadonlyMap<number, EventDraft>,
): boolean => {
  if (senseRow(draft.frame.sense).plover !== 'AGREE') return false
  const k = [...typed].find(([, d]) => d.span.start === draft.span.start)?.[0]
  const next = items.findIndex((item, j) => k !== undefined && j > k && item.type === 'verb')
  return hostile.has(senseRow(typed.get(next)?.frame.sense ?? 'elect').plover ?? '')
}

const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'REJECT'])

/** "the claim that Kenya had withdrawn", "fears that it will": held by somebody, told by nobody. */
export const isOnlyClaimed = ({ scene, pack, items }: Clauses, k: number): boolean => {
  const that = relativeOf(items, k)
  const [noun] = that === null ? [] : items.slice(that - 1, that)
  return (
    that !== null &&
    wordOf(items[that]) === 'that' &&
    noun?.type === 'noun' &&
    items[that + 1]?.type === 'noun' &&
    isOneOf(headOf({ scene, pack, items }, noun), pack.events.medial?.claims ?? [])
  )
}

/** "denied reports that Kenya had withdrawn": what somebody says was not so. */
export const isDenied = (
  items: readonly Item[],
  k: number,
  typed: ReadonlyMap<number, EventDraft>,
): boolean =>
  [...typed].some(
    ([v, { frame, polarity }]) =>
      v < k &&
      (frame.sense === 'deny' || frame.sense === 'reject') &&
      polarity === 'positive' &&
      items.slice(v + 1, k).every((i) => i.type !== 'mark' || i.word === 'that') &&
      items.slice(v + 1, k).every((i) => i.type !== 'verb'),
  )
