import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { Item, VerbGroup } from '../../medial/phrases.ts'
import { isSmall } from '../../medial/small-words.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'

/** Index of the finite verb of a clause with a subject of its own that begins behind the mark at `i`; null for none. */
export const clauseAfter = (items: readonly Item[], i: number): number | null => {
  const joint = items[i + 1]
  const from = joint?.type === 'mark' && /^(?:and|but|while)$/u.test(joint.word) ? i + 2 : i + 1
  const subject = items[from]
  if (subject?.type !== 'noun' || subject.marker !== null) return null
  if (joint?.type !== 'mark' && isListed(items, i - 2) && isLastJoint(items[i])) return null
  let end = from + 1
  for (let item = items[end]; item; item = items[end]) {
    const joined = item.type === 'mark' && item.word === 'and' && items[end + 1]?.type === 'noun'
    // "shock and dismay as none of the plans have come true": what "as" opens is no part of a subject.
    if (!joined && (item.type !== 'noun' || item.marker === null || item.marker === 'as')) break
    // "such as roads, dams and mines would": a list.
    if (joined && joint === subject && isListed(items, i)) return null
    end += joined ? 2 : 1
  }
  const next = items[end]
  return next?.type === 'verb' && next.shape === 'finite' ? next.at : null
}

/** A comma right between two nouns. */
const isListed = (items: readonly Item[], i: number): boolean => {
  const [before, comma, after] = items.slice(Math.max(0, i - 1), i + 2)
  if (comma?.type !== 'mark' || comma.kind !== 'comma') return false
  if (before?.type !== 'noun' || after?.type !== 'noun') return false
  return before.to === comma.at && after.from === comma.at + 1
}

const isLastJoint = (mark: Item | undefined): boolean =>
  mark?.type === 'mark' && (mark.word === 'and' || mark.word === 'or')

/** True for a verb group that is a cue. */
export const isCue = ({ scene, pack }: Clauses, verb: VerbGroup): boolean =>
  cueTable(pack).find(scene.tokens, verb.at).length > 0

/** A gerund with no verb of the sentence before it: "A letter claiming that it was late, is". */
export const isHanging = (items: readonly Item[], k: number): boolean => {
  const verb = items[k]
  return (
    verb?.type === 'verb' &&
    verb.shape === 'gerund' &&
    !items.slice(0, k).some((item) => item.type === 'verb' && item.shape === 'finite')
  )
}

/** "Asking what it cost, the mayor left": a gerund that opens its sentence. */
export const isFronted = (items: readonly Item[], k: number): boolean => {
  const verb = items[k]
  const opens = items.slice(0, k).every((item) => item.type === 'mark')
  return opens && verb?.type === 'verb' && verb.shape === 'gerund'
}

/**
 * "said it was safe and warned that": the verb behind the joint has the form of the cue, and shares no infinitive or
 * auxiliary with the verb right before ("decided to stay and address it").
 */
export const isParallel = ({ scene, items, pack }: Clauses, k: number, i: number): boolean => {
  const [mine, next] = [items[k], items[i + 1]]
  if (mine?.type !== 'verb' || next?.type !== 'verb') return false
  const last = items.findLast((item, j) => j < i && item.type === 'verb')
  const form = formOf(scene.tokens[next.at])
  // "can freely and joyfully observe": an adverb helps no verb.
  const helped = scene.tokens.slice(next.from, next.at).some((t) => t.pos !== 'ADV')
  const shares =
    last?.type === 'verb' &&
    last !== mine &&
    (last.shape === 'infinitive' || last.from < last.at || formOf(scene.tokens[last.at]) === 'base')
  if (form === 'base' && !helped && shares) return false
  // "a theory, scorned by many and rejected as false": the one describes as the other does.
  const alike = last?.type === 'verb' && last !== mine && last.shape === 'participle' && !helped
  if (alike && form === 'past' && /^(?:by|as)$/u.test(scene.tokens[next.at + 1]?.norm ?? ''))
    return false
  const rows = cueTable(pack).find(scene.tokens, next.at)
  if (rows.every(({ row }) => row.as === true)) return false
  const joint = items[i]
  if (joint?.type === 'mark' && scene.tokens[joint.at - 1]?.norm === ',') return true
  // "and questioned how": what stands behind such a word is said.
  const opens = rows.some(({ to }) =>
    isOneOf(scene.tokens[to], [
      ...pack.statements.complementisers,
      ...(pack.statements.asked ?? []),
    ]),
  )
  if (!opens && rows.every(({ row }) => row.as === true || isDeedRow(pack, row))) return false
  // "said they had seen the boat and informed the guard": what tells nothing but a clause tells nothing of a thing.
  const [thing, then] = items.slice(i + 2, i + 4)
  const bare = thing?.type === 'noun' && !(then?.type === 'verb' && then.shape === 'finite')
  if (!opens && bare && rows.every(({ row }) => row.clausal === true)) return false
  // "the boat, named Ella and once called Nadia, was": the one describes as the other does.
  if (last?.type === 'verb' && last !== mine && isAsideVerb(items, last, i)) return false
  // "…, saying “no” and left": joined to the sentence's own verb.
  const own = items.find((item, j) => j < k && item.type === 'verb' && item.shape === 'finite')
  const mains = mine.shape === 'gerund' && own?.type === 'verb' ? [mine, own] : [mine]
  if (isOfTold({ scene, pack }, mine, [last, next])) return false
  // "has waited, saying people were tired and wanted answers": what they did, not who says so.
  const inside = last?.type === 'verb' && last !== mine && last.shape === 'finite'
  const and = joint?.type === 'mark' && joint.word === 'and'
  if (and && mine.shape === 'gerund' && inside && next.shape === 'finite') return false
  return helped || mains.some((v) => v.from < v.at || form === formOf(scene.tokens[v.at]))
}

/**
 * "said they had kept the peace and would keep it": behind a plain past form an auxiliary goes with the verb of what is told,
 * but for "has", "did" and what the speaker would or could not do.
 */
const isOfTold = (
  { scene, pack }: Pick<Clauses, 'scene' | 'pack'>,
  mine: VerbGroup,
  [last, next]: readonly [last: Item | undefined, next: VerbGroup],
): boolean => {
  const helper = scene.tokens.slice(next.from, next.at).find((t) => t.pos === 'AUX')
  return (
    helper !== undefined &&
    !(isSmall(pack, 'having', helper.lemma) && formOf(helper) !== 'past') &&
    helper.lemma !== 'do' &&
    !(next.negative && isSmall(pack, 'hypothetic', helper.norm)) &&
    mine.from === mine.at &&
    formOf(scene.tokens[mine.at]) === 'past' &&
    last?.type === 'verb' &&
    last !== mine &&
    last.shape === 'finite'
  )
}

/** "the boat, named Ella and called Nadia, was": a past form behind a comma, and another clause behind the next comma. */
const isAsideVerb = (items: readonly Item[], verb: VerbGroup, joint: number): boolean => {
  const [noun, comma] = items.slice(items.indexOf(verb) - 2, items.indexOf(verb))
  const close = items.findIndex((item, j) => j > joint && item.type === 'mark')
  const after = items[close + 1]
  return (
    noun?.type === 'noun' &&
    isComma(comma) &&
    verb.from === verb.at &&
    isComma(items[close]) &&
    after?.type === 'verb' &&
    after.shape === 'finite'
  )
}

const isComma = (item: Item | undefined): boolean => item?.type === 'mark' && item.kind === 'comma'

const isDeedRow = ({ statements }: Clauses['pack'], { lemmas }: CueRow): boolean =>
  statements.deeds?.includes(lemmas) === true

const formOf = (token: Scene['tokens'][number] | undefined): string => {
  if (token === undefined || token.features.nonFinite === 'ger') return 'gerund'
  if (token.features.tense === 'past') return 'past'
  if (token.norm === token.lemma) return 'base'
  return token.norm.endsWith('s') ? 'present' : 'past'
}
