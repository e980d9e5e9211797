import type { NounCueRow } from '../../../../lang/contract/noun-cue-row.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { cueVerbs } from '../../medial/cue-verbs.ts'
import { isOneOf } from '../../scene.ts'
import { onceAFormWith } from '../../once-a-form.ts'
import type { Clauses } from './clauses.ts'
import { isNounIn } from './who-speaks.ts'

/** A noun of saying that is the subject of its sentence together with its clause: "Kenya's claim that … was rejected". */
export interface ToldSubject {
  /** First token of its group. */
  readonly from: number
  /** Token that opens the clause: that. */
  readonly opener: number
  /** Index of the verb that it is the subject of, among the items. */
  readonly verb: number
}

/** Such a subject whose noun is the token at `noun`; null for none, and where commas leave open where its clause ends. */
export const toldSubjectAt = (clauses: Clauses, noun: number): ToldSubject | null => {
  const { scene, items, pack } = clauses
  const g = items.findIndex((i) => i.type === 'noun' && i.to === noun + 1)
  const [before, group, by] = [items[g - 1], items[g], items[g + 1]]
  if (group?.type !== 'noun' || group.marker !== null || (before && before.type !== 'mark'))
    return null
  const owned = by?.type === 'noun' && by.marker === 'by' && by.from === noun + 2
  const opener = owned ? by.to : noun + 1
  const row = nounCueOf(clauses, noun)
  const promised = row?.infinitive === true && isInfinitive(items[g + 1])
  if (!row || !(promised || isOneOf(scene.tokens[opener], pack.statements.complementisers)))
    return null
  let last: VerbGroup | null = null
  let joined = true
  for (let j = g + 1; j < items.length; j++) {
    const item = items[j]
    if (item?.type === 'mark') {
      if (item.kind === 'comma' || item.kind === 'stop') return null
      joined = true
    } else if (item?.type === 'verb' && (isFinite(item) || (promised && last === null))) {
      const holds = last && cueVerbs(pack).has(scene.tokens[last.at]?.lemma ?? '')
      if (last && !joined && !(holds && item.from > last.at + 1))
        return item.shape === 'finite' ? { from: group.from, opener, verb: j } : null
      last = item
      joined = false
    }
  }
  return null
}

const isInfinitive = (item: Item | undefined): boolean =>
  item?.type === 'verb' && item.shape === 'infinitive'

const isFinite = ({ shape, passive }: VerbGroup): boolean => shape === 'finite' || passive

/** The row of a noun of saying, by its lemma or, at the head of a sentence, without the ending of its plural. */
export const nounCueOf = ({ scene, pack }: Clauses, at: number): NounCueRow | null => {
  const token = scene.tokens[at]
  return token ? rowOf(token, pack.statements.nounCues) : null
}

const rowOf = onceAFormWith(
  (token, rows: Clauses['pack']['statements']['nounCues']): NounCueRow | null =>
    rows.find(({ lemma }) => isNounIn(token, [lemma])) ?? null,
)

/** Such a subject of the verb at item `k`; null for none. */
export const toldSubjectOf = (clauses: Clauses, k: number): ToldSubject | null => {
  const { items } = clauses
  for (const item of items.slice(0, k)) {
    if (item.type !== 'noun') continue
    const found = toldSubjectAt(clauses, item.to - 1)
    if (found?.verb === k) return found
  }
  return null
}
