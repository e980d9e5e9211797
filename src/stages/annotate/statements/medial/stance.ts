import type { Stance } from '../../../../core/reading.ts'
import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import type { Clauses } from './clauses.ts'
import { isWho } from './content-tail.ts'
import { isGerund } from './quoted.ts'
import { headOf, isNounIn } from './who-speaks.ts'

/** "asked him to go" demands, "asked whether to go" and "asked why he went" do not. */
export const stanceOf = (clauses: Clauses, row: CueRow, k: number): Stance => {
  const { items, scene, pack } = clauses
  if (isCalledSo(clauses, row, k)) return 'describes'
  const object = items[k + 1]
  const asked = pack.statements.doings?.asking[row.lemmas]
  const thing =
    object?.type === 'noun'
      ? headOf(scene, object, pack)
      : // "sought help"
        scene.tokens[(items[k] as VerbGroup).at + 1]
  if (asked && isNounIn(thing, asked)) return 'demands'
  if (directs(clauses, row, k)) return 'demands'
  if (row.infinitiveStance === undefined) return row.stance
  const next = items
    .slice(k + 1)
    .find((item) => item.type === 'verb' && !isInside(clauses, k, item.at))
  if (next?.type !== 'verb' || next.shape !== 'infinitive') return row.stance
  const said = scene.tokens[next.at]
  if (row.infinitives && !isOneOf(said, row.infinitives)) return row.stance
  const between = scene.tokens.slice((items[k] as VerbGroup).at + 1, next.at + 1)
  // "refused to make any comment", not "refused to make way"
  const made = row.infinitives && isOneOf(said, pack.statements.silence?.giving ?? [])
  const remarks = pack.statements.silence?.remarks ?? []
  if (made && !scene.tokens.slice(next.at + 1, next.at + 4).some((t) => isOneOf(t, remarks)))
    return row.stance
  const asks = between.some(
    (t, i) =>
      !isWho(between, i) &&
      isOneOf(t, [...pack.statements.complementisers, ...(pack.statements.asked ?? [])]),
  )
  return asks ? row.stance : row.infinitiveStance
}

/** "suggested that the bridge be closed", "suggested closing it", "advised against it": what should be done. */
const directs = ({ scene: { tokens }, items, pack }: Clauses, row: CueRow, k: number): boolean => {
  const { directing } = pack.statements.doings ?? {}
  const behind = (items[k] as VerbGroup).at + 1
  if (!directing?.cues.includes(row.lemmas)) return false
  if (isOneOf(tokens[behind], directing.against)) return true
  if (isGerund(tokens[behind], tokens[behind + 1])) return true
  const next = items.slice(k + 1).find((item) => item.type === 'verb')
  if (next?.type !== 'verb') return false
  const chain = tokens.slice(next.from, next.at + 1)
  const that = tokens
    .slice(behind, next.from)
    .some((t) => isOneOf(t, pack.statements.complementisers))
  return (
    chain.some((t) => isOneOf(t, directing.words)) ||
    (that && directing.bare.includes(chain[0]?.norm ?? ''))
  )
}

/** "asked those who had seen it to come": the verb of a clause that only tells who is asked. */
const isInside = ({ scene, items }: Clauses, k: number, at: number): boolean => {
  const near = scene.tokens.slice((items[k] as VerbGroup).at + 1)
  const who = near.findIndex((_, i) => isWho(near, i))
  const start = scene.tokens[at]?.start ?? 0
  const end = near.find((t, i) => i > who + 1 && t.norm === 'to')?.start ?? 0
  return who !== -1 && start > (near[who]?.start ?? 0) && start < end
}

/** "an election dismissed as a sham": a thing that nobody has told is called so; a claim is denied. */
const isCalledSo = (clauses: Clauses, row: CueRow, k: number): boolean => {
  const { scene, items, pack, subjects } = clauses
  const verb = items[k] as VerbGroup
  if (!pack.statements.doings?.discharging.includes(row.lemmas)) return false
  const as = items.slice(k + 1, k + 4).some((i) => i.type === 'noun' && i.marker === 'as')
  const object = verb.passive ? subjects.get(k)?.[0] : items[k + 1]
  if (!as || object?.type !== 'noun') return false
  const head = headOf(scene, object, pack)
  const told = [
    ...(pack.statements.refuting?.told ?? []),
    ...pack.statements.nounCues.map((n) => n.lemma),
  ]
  const common = head?.pos === 'NOUN' || (head?.pos === 'PROPN' && object.mentions.length === 0)
  return common && !isNounIn(head, [...told, ...(pack.statements.documents ?? [])])
}
