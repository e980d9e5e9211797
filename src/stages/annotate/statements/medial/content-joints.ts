import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LanguagePack } from '../../../../lang/pack.ts'
import { isOneOf } from '../../scene.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { cueTable } from '../cue-table.ts'
import { startOf } from './clauses.ts'
import type { Clauses } from './clauses.ts'

/**
 * "said Odum and Nyambura were told to go": the "and" at `i` joins two who share the verb behind it, since no verb has come
 * yet in what is told by a verb that tells no things.
 */
export const joinsSubjects = (
  { items, pack }: Clauses,
  row: CueRow,
  [from, i]: readonly [from: number, i: number],
): boolean => {
  const joint = items[i]
  const [before, after] = [items[i - 1], items[i + 1]]
  return (
    tellsClauses(pack, row) &&
    joint?.type === 'mark' &&
    joint.word === 'and' &&
    before?.type === 'noun' &&
    after?.type === 'noun' &&
    before.to === joint.at &&
    after.from === joint.at + 1 &&
    items.slice(from, i).every((item) => item.type === 'noun')
  )
}

/** "to stop work if their demand for a reform and the printing of rules is not met": a clause inside what is told that has no verb yet. */
export const joinsInside = (
  { items }: Clauses,
  [from, i]: readonly [from: number, i: number],
): boolean => {
  const joint = items[i]
  if (joint?.type !== 'mark' || joint.word !== 'and') return false
  const opens = items.findLastIndex(
    (item, j) =>
      j >= from &&
      j < i &&
      item.type === 'mark' &&
      (item.kind === 'conjunction' || item.kind === 'relative') &&
      !/^(?:and|or|but|as)$/u.test(item.word),
  )
  const inner = items.slice(opens + 1, i)
  return (
    opens !== -1 &&
    inner.length > 0 &&
    inner.every((item) => item.type === 'noun' || (item.type === 'verb' && item.shape === 'gerund'))
  )
}

/** True for a verb behind which stands a clause, and no thing. */
const tellsClauses = ({ statements }: LanguagePack, row: CueRow): boolean =>
  row.clausal === true || statements.spoken?.includes(row.lemmas) === true

/** "refused to come unless it ends", "rebuked one who asked whether it had", "offers help when needed": no object ends there. */
export const isConditional = ({ items, pack }: Clauses, i: number): boolean => {
  const [mark, next] = [items[i], items[i + 1]]
  if (mark?.type !== 'mark' || mark.kind !== 'conjunction') return false
  const { conditional = [], elliptical = [] } = pack.statements
  if (conditional.includes(mark.word)) return true
  const bare =
    next?.type === 'verb' &&
    next.from === mark.at + 1 &&
    (next.shape === 'gerund' || next.shape === 'participle')
  return elliptical.includes(mark.word) && bare
}

/**
 * "decided to mend her ways and has left town": a verb with a time of its own behind "and" goes not with the infinitive that
 * is told, but with the cue.
 */
export const leavesInfinitive = (
  clauses: Clauses,
  { start, k }: { readonly start: number; readonly k: number },
  i: number,
): boolean => {
  const { items, scene } = clauses
  const [cue, joint, next] = [items[k], items[i], items[i + 1]]
  if (cue?.type !== 'verb' || cue.shape !== 'finite') return false
  if (joint?.type !== 'mark' || !/^(?:and|but)$/u.test(joint.word)) return false
  if (next?.type !== 'verb' || next.shape !== 'finite' || next.from !== joint.at + 1) return false
  const first = scene.tokens[next.from]
  if (first === undefined || (next.from === next.at && first.norm === first.lemma)) return false
  const told = items.filter(
    (item, j) =>
      j > k && j < i && startOf(clauses, item.type === 'mark' ? item.at : item.from) >= start,
  )
  const [opens] = told
  return (
    opens?.type === 'verb' &&
    opens.shape === 'infinitive' &&
    startOf(clauses, opens.from) === start &&
    told.every(
      (item) =>
        (item.type !== 'verb' || item.shape === 'infinitive') &&
        (item.type !== 'mark' ||
          (item.kind !== 'relative' &&
            !isOneOf(scene.tokens[item.at], clauses.pack.statements.complementisers))),
    )
  )
}

/** "before and during the war": the joint at `i` right behind a word that still waits for what it goes with. */
export const isDangling = ({ scene, items }: Clauses, i: number): boolean => {
  const [before, joint] = [items[i - 1], items[i]]
  if (joint?.type !== 'mark') return false
  const waits = before?.type === 'mark' && before.kind === 'conjunction'
  return (waits && before.at === joint.at - 1) || scene.tokens[joint.at - 1]?.pos === 'ADP'
}

/** "the many who expected calm, but has also hurt trust": a verb with a time behind "but" goes not with the relative that the cue stands in. */
export const leavesRelative = ({ items, scene }: Clauses, k: number, i: number): boolean => {
  const [comma, joint, next] = items.slice(i, i + 3)
  if (relativeOf(items, k) === null || isMark(items[k - 2], ',')) return false
  if (!isMark(comma, ',') || !(isMark(joint, 'but') || isMark(joint, 'and'))) return false
  if (next?.type !== 'verb' || next.shape !== 'finite' || joint?.type !== 'mark') return false
  const helped = scene.tokens.slice(next.from, next.at).some((t) => t.pos === 'AUX')
  return helped && next.from === joint.at + 1
}

/** "which have killed and injured many": two verbs of a relative clause right beside the joint at `i`, the second no cue. */
export const sharesObject = (clauses: Clauses, i: number): boolean => {
  const { scene, items, pack } = clauses
  const [last, joint, next] = items.slice(i - 1, i + 2)
  return (
    isMark(joint, 'and') &&
    joint?.type === 'mark' &&
    last?.type === 'verb' &&
    last.at === joint.at - 1 &&
    last.from < last.at &&
    relativeOf(items, i - 1) !== null &&
    next?.type === 'verb' &&
    next.from === next.at &&
    cueTable(pack).find(scene.tokens, next.at).length === 0
  )
}

const isMark = (item: Clauses['items'][number] | undefined, word: string): boolean =>
  item?.type === 'mark' && item.word === word

/** "will express thanks and deliver a speech": a bare verb right behind "and" goes on from a bare cue with nothing but nouns between. */
export const goesOnBare = ({ items, scene }: Clauses, k: number, i: number): boolean => {
  const isBare = (item: Clauses['items'][number] | undefined): boolean =>
    item?.type === 'verb' &&
    item.shape === 'finite' &&
    scene.tokens[item.at]?.norm === scene.tokens[item.at]?.lemma
  const [joint, next] = [items[i], items[i + 1]]
  if (!isMark(joint, 'and') || joint?.type !== 'mark' || next?.type !== 'verb') return false
  return (
    next.from === joint.at + 1 &&
    isBare(items[k]) &&
    isBare(next) &&
    items.slice(k + 1, i).every((item) => item.type !== 'verb')
  )
}
