import type { CueRow } from '../../../../lang/contract/statements.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isOpener } from './parted.ts'
import { speaksIn } from './who-speaks.ts'

/** True for a gerund behind a comma of which the text does not show who does it. */
export const isAnybodys = (clauses: Clauses, k: number, row: CueRow): boolean => {
  const [comma, verb] = clauses.items.slice(Math.max(0, k - 1), k + 1)
  if (verb?.type !== 'verb' || verb.shape !== 'gerund') return false
  if (comma?.type !== 'mark' || comma.kind !== 'comma') return false
  return isOfEitherClause(clauses, k) || isOfWhoIsTold(clauses, k, row)
}

/** "The mayor shut the mill before the minister left, saying": of either, where the nearer verb says nothing. */
const isOfEitherClause = (clauses: Clauses, k: number): boolean => {
  const { items, scene, pack, subjects } = clauses
  const near = lastFinite(items, k)
  const opener = items.findLastIndex(
    (i, j) => j < near && i.type === 'mark' && isOpener({ norm: i.word }),
  )
  const main = lastFinite(items, opener)
  const verb = items[near]
  if (opener === -1 || main === -1 || verb?.type !== 'verb') return false
  if (items.slice(opener + 1, near).some((i) => i.type !== 'noun')) return false
  if (cueVerbs(pack).has(scene.tokens[verb.at]?.lemma ?? '')) return false
  const speaks = (at: number): boolean =>
    (subjects.get(at) ?? []).some((g) => speaksIn(scene, pack, g))
  return speaks(main) && speaks(near)
}

/** "told traders to hand in a plan, outlining how they would pay": what they are to do may go on. */
const isOfWhoIsTold = ({ items, scene, pack }: Clauses, k: number, row: CueRow): boolean => {
  const { commands = [], toListeners = [], asked = [], doings } = pack.statements
  const at = items.findLastIndex((i, j) => j < k && i.type === 'verb')
  const [told, heard, act] = items.slice(Math.max(0, at - 2), at + 1)
  if (act?.type !== 'verb' || act.shape !== 'infinitive' || heard?.type !== 'noun') return false
  const orders =
    told?.type === 'verb' && isOneOf(scene.tokens[told.at], [...commands, ...toListeners])
  const behind = scene.tokens[(items[k] as VerbGroup).at + 1]
  return orders && (isOneOf(behind, asked) || doings?.unfolding.includes(row.lemmas) === true)
}

/** The last finite verb before an item that stands in no relative clause; -1 for none. */
const lastFinite = (items: readonly Item[], before: number): number =>
  items.findLastIndex(
    (i, j) =>
      j < before && i.type === 'verb' && i.shape === 'finite' && relativeOf(items, j) === null,
  )
