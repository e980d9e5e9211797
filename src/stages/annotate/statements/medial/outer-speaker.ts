import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import type { NounGroup, VerbGroup } from '../../medial/phrases.ts'
import { relativeOf } from '../../medial/relatives.ts'
import { isOneOf } from '../../scene.ts'
import type { Scene } from '../../scene.ts'
import { cueTable } from '../cue-table.ts'
import type { Clauses } from './clauses.ts'
import { toldAgain } from './told-again.ts'
import { speaksIn } from './who-speaks.ts'

/**
 * "He said the talks would go on, adding that", "The mayor said the guards are ready, asserting that": who tells of somebody
 * speaks on in a form in ‑ing behind the comma, not whoever he tells of. Null where the subject `groups` of that form stays.
 */
export const outerSpeaker = (
  clauses: Clauses,
  k: number,
  groups: readonly NounGroup[],
): readonly NounGroup[] | null => {
  const { scene, items, pack } = clauses
  const [joint, verb] = [items[k - 1], items[k]]
  if (verb?.type !== 'verb' || verb.shape !== 'gerund') return null
  const furthers =
    joint?.type === 'mark' &&
    isOneOf(scene.tokens[verb.at], pack.statements.goingOn?.furthering ?? [])
  const somebody = groups.some((g) => g.pronoun === true || speaksIn(scene, pack, g))
  if (!furthers && somebody && !isTold(clauses, k, groups)) return null
  const at = saidBefore(clauses, k)
  // "He said it was “a start, showing what works”": the words of a quotation add nothing for who gives it.
  const said = items[at]
  if (said?.type === 'verb' && isQuotedBehind(scene, said, verb)) return null
  const own = at === -1 ? [] : (toldAgain(clauses, at) ?? clauses.subjects.get(at) ?? [])
  return own.length > 0 ? own : null
}

/** Place among the items of the last verb before `k` by which somebody says a clause; -1 for none. */
const saidBefore = ({ scene, items, pack }: Clauses, k: number): number =>
  items.findLastIndex(
    (item, j) =>
      j < k &&
      item.type === 'verb' &&
      item.shape === 'finite' &&
      cueTable(pack).find(scene.tokens, item.at)[0]?.row.frame === 'content',
  )

/**
 * True where the subject `groups` of the form in ‑ing at `k` stands in what another says, and says nothing itself: not in
 * "said the guards refused, saying", and not in "said a guard struck her, demanding money".
 */
const isTold = (clauses: Clauses, k: number, groups: readonly NounGroup[]): boolean => {
  const { scene, items, subjects, pack } = clauses
  const verb = items[k] as VerbGroup
  const [joint, first] = [items[k - 1], groups[0]]
  if (joint?.type !== 'mark' || joint.kind !== 'comma' || joint.at !== verb.from - 1) return false
  const at = saidBefore(clauses, k)
  const said = items[at]
  const speaker = subjects.get(at)?.[0]
  if (said?.type !== 'verb' || first === undefined || first.from < said.at) return false
  if (!speaker || !(speaker.pronoun === true || speaksIn(scene, pack, speaker))) return false
  const inside = items.slice(at + 1, k)
  if (inside.some((i) => i.type === 'mark' && i.kind === 'stop' && i.word === ';')) return false
  const own = inside.filter(
    (i, j): i is VerbGroup =>
      i.type === 'verb' &&
      i.shape === 'finite' &&
      subjects.get(at + 1 + j)?.[0] === first &&
      // "those who shouted were no guards"
      relativeOf(items, at + 1 + j) === null,
  )
  const says = (i: VerbGroup): boolean => !i.negative && cuesAt(clauses, i).length > 0
  if (own.length === 0 || own.some(says)) return false
  const loud = cuesAt(clauses, verb).some(
    ({ row }) => pack.statements.goingOn?.loud?.includes(row.lemmas) === true,
  )
  if (loud && own.every((i) => isPast(scene, i))) return false
  return !(loud && isAsideOn(clauses, at) && own.every((i) => isOver(scene, i)))
}

/** "police say he was rude, refusing to leave", ", where a guard said he was rude, …": who tells of it now or beside was no part of it. */
const isAsideOn = ({ scene, items, subjects }: Clauses, at: number): boolean => {
  const said = items[at] as VerbGroup
  const token = scene.tokens[said.at]
  const now = said.from === said.at && (token?.norm === token?.lemma || token?.norm === 'says')
  const first = subjects.get(at)?.[0]
  const opener = first && items[items.indexOf(first) - 1]
  const beside =
    opener?.type === 'mark' &&
    (opener.kind === 'relative' ||
      (opener.kind === 'conjunction' && !/^(?:and|but|or|that)$/u.test(opener.word)))
  return now || beside
}

/** "struck", "was ready" */
const isOver = (scene: Scene, verb: VerbGroup): boolean =>
  isPast(scene, verb) || /^(?:was|were|had)$/u.test(scene.tokens[verb.from]?.norm ?? '')

const cuesAt = ({ scene, pack }: Clauses, { at }: VerbGroup): readonly LemmaMatch<CueRow>[] =>
  cueTable(pack).find(scene.tokens, at)

/** "struck", "had struck"; not "is", "was". */
const isPast = ({ tokens }: Scene, { at }: VerbGroup): boolean => {
  const token = tokens[at]
  return token?.pos === 'VERB' && token.norm !== token.lemma && !/(?:s|ing)$/u.test(token.norm)
}

/** True where a verb stands inside a quotation that another stands before. */
const isQuotedBehind = ({ tokens, quotations }: Scene, said: VerbGroup, verb: VerbGroup): boolean =>
  quotations.some(
    (q) =>
      q.start >= (tokens[said.at]?.end ?? 0) &&
      q.start < (tokens[verb.at]?.start ?? 0) &&
      (tokens[verb.at]?.start ?? 0) < q.end,
  )
