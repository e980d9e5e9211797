import { senseRow } from '../../../../core/senses.ts'
import type { Item } from '../../medial/phrases.ts'
import { joins, wordOf } from '../../medial/joined-groups.ts'
import { isOneOf } from '../../scene.ts'
import type { EventDraft } from '../draft.ts'
import type { Clauses } from './clauses.ts'
import { asking } from './governed.ts'
import { headOf } from './heads.ts'
import { isNobody } from './nobody.ts'

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

/** True where the words around an act tell that it was not done, or not by whom it seems to be. */
export const isUntold = (
  clauses: Clauses,
  k: number,
  typed: ReadonlyMap<number, EventDraft>,
): boolean =>
  isDenied(clauses.items, k, typed) ||
  isOnlyClaimed(clauses, k) ||
  isAskedFor(clauses, k, typed) ||
  isOfTheOthers(clauses.items, k, typed)

const hostile: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'REJECT'])

/** "the claim that Kenya had withdrawn", "hoped that it would": held or wished by somebody, told by nobody. */
const isOnlyClaimed = (clauses: Clauses, k: number): boolean => {
  const { scene, pack, items } = clauses
  const that = items.findLastIndex((i, n) => n < k && (i.type === 'verb' || wordOf(i) === 'that'))
  const [before, mark] = items.slice(Math.max(0, that - 1), that + 1)
  if (mark?.type !== 'mark') return false
  const { claims = [], wishes = [] } = pack.events.medial ?? {}
  if (before?.type === 'verb') return isOneOf(scene.tokens[before.at], wishes)
  return (
    before?.type === 'noun' &&
    items[that + 1]?.type === 'noun' &&
    (isNobody(clauses, before) || isOneOf(headOf(clauses, before), claims))
  )
}

/** "denied reports that Kenya had withdrawn": what somebody says was not so. */
const isDenied = (
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

/** "Police held five over a sit-in, demanding pay": who holds or beats others asks for nothing that they ask for. */
const isOfTheOthers = (
  items: readonly Item[],
  k: number,
  typed: ReadonlyMap<number, EventDraft>,
): boolean => {
  const v = items.findLastIndex((i, n) => n < k && i.type === 'verb')
  const verb = items[k]
  return (
    verb?.type === 'verb' &&
    verb.shape === 'gerund' &&
    asking.has(typed.get(k)?.frame.sense ?? 'elect') &&
    /^(?:ASSAULT|COERCE)$/u.test(senseRow(typed.get(v)?.frame.sense ?? 'elect').plover ?? '')
  )
}

/** "demanded a law on removing the fee and lowering the fine": what is asked for is not done; what crowds do while they ask is. */
const isAskedFor = (
  { items, pack }: Clauses,
  k: number,
  typed: ReadonlyMap<number, EventDraft>,
): boolean => {
  const verb = items[k]
  const v = items.findLastIndex(
    (i, n) =>
      n < k &&
      ((i.type === 'verb' && i.shape === 'finite') || (i.type === 'mark' && i.kind === 'stop')),
  )
  return (
    verb?.type === 'verb' &&
    verb.shape === 'gerund' &&
    joins(items[k - 1], pack) &&
    asking.has(typed.get(v)?.frame.sense ?? 'elect') &&
    senseRow(typed.get(k)?.frame.sense ?? 'elect').plover !== 'PROTEST'
  )
}
