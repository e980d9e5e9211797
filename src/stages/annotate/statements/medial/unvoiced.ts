import type { CueRow } from '../../../../lang/contract/statements.ts'
import type { LemmaMatch } from '../../lemma-match.ts'
import { cueTable } from '../cue-table.ts'
import type { VerbGroup } from '../../medial/phrases.ts'
import { isOneOf } from '../../scene.ts'
import { isOpener } from './parted.ts'
import type { Clauses } from './clauses.ts'

/** True for a cue by which nobody has told anything: "did not know why", "would not believe", "will send a letter, asking that". */
export const isUnvoiced = (clauses: Clauses, k: number, { row }: LemmaMatch<CueRow>): boolean => {
  const { scene, items, pack } = clauses
  const { knowing = [], wishing = [], handing = [] } = pack.statements.doings ?? {}
  const verb = items[k] as VerbGroup
  if (verb.negative && knowing.includes(row.lemmas)) return true
  const chain = scene.tokens.slice(verb.from, verb.at)
  if (row.frame === 'thought' && chain.some((t) => wishing.includes(t.norm))) return true
  const unsaid = chain.some((t) => isOneOf(t, pack.statements.unsaid ?? []))
  if (unsaid && handing.includes(row.lemmas)) return true
  // "“No,” he said when asked": the answer is told by the other verb.
  const opens = [scene.tokens[verb.from - 1], scene.tokens[verb.from]].some(isOpener)
  if (opens && isAsk(clauses, verb)) return true
  return verb.shape === 'gerund' && isBesidesFuture(clauses, k)
}

/** "when asked", with no subject between. */
const isAsk = ({ scene }: Clauses, { at }: VerbGroup): boolean => {
  const token = scene.tokens[at]
  return token?.lemma === 'ask' && token.norm !== token.lemma
}

/** "will send a letter, asking that": what a deed still to be done will say, where nobody has said anything before. */
const isBesidesFuture = ({ scene, items, pack }: Clauses, k: number): boolean => {
  const before = items.slice(0, k).filter((i) => i.type === 'verb' && i.shape === 'finite')
  const main = before.at(-1)
  if (main?.type !== 'verb') return false
  const told = before.some(
    (i) => i.type === 'verb' && i !== main && cueTable(pack).find(scene.tokens, i.at).length > 0,
  )
  const chain = scene.tokens.slice(main.from, main.at)
  return !told && chain.some((t) => isOneOf(t, pack.statements.unsaid ?? []))
}
